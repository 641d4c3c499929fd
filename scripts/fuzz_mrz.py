"""Throw text at the MRZ parser, and change valid MRZs character by character.

    python scripts/fuzz_mrz.py --n 1000000
    python scripts/fuzz_mrz.py --changes 200
    python scripts/fuzz_mrz.py --speed 100000

Each prints what it did and fails loudly. The same seed gives the same texts.
"""

import argparse
import sys
import time
from collections import Counter
from datetime import date

import numpy as np

from docsec.formats import compose, formats, parse
from docsec.model import MrzData
from docsec.standards.check_digit import BLIND_CLASSES

TODAY = date(2026, 11, 21)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DIGITS = "0123456789"
CHARACTERS = LETTERS + DIGITS + "<"
STRANGE = CHARACTERS + "abc é٣中\x00\ud800\u202e\u2028 \t"
COVERED = ("td1", "td2", "td3", "mrv_a", "mrv_b", "french_id")
STATES = ("UTO", "IRQ", "D", "SYR", "XXB", "SWE")


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--n", type=int, default=0, help="texts to throw")
    parser.add_argument("--changes", type=int, default=0, help="valid MRZs to change")
    parser.add_argument("--speed", type=int, default=0, help="TD3s to parse in a row")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chance = np.random.default_rng(asked.seed)
    if asked.n:
        fuzz(asked.n, chance)
    if asked.changes:
        change(asked.changes, chance)
    if asked.speed:
        measure(asked.speed, chance)
    return 0


def fuzz(count: int, chance: np.random.Generator) -> None:
    """Parse texts of right and wrong measures; every one must give a value."""
    kinds: Counter[str] = Counter()
    for _ in range(count):
        data = parse(_noise(chance), today=TODAY)
        _demand_whole(data)
        kinds[data.format or "no format"] += 1
    print(f"{count} texts parsed, none refused: {dict(kinds.most_common())}")


def change(count: int, chance: np.random.Generator) -> None:
    """Make every single-character change; list those that stay unseen, by cause."""
    causes: Counter[str] = Counter()
    total = 0
    for index in range(count):
        name = COVERED[index % len(COVERED)]
        lines = valid_lines(name, chance)
        if not parse(lines, today=TODAY).is_valid:
            raise AssertionError(lines)
        for row, column, other in _changes(lines):
            total += 1
            changed = list(lines)
            text = lines[row]
            changed[row] = text[:column] + other + text[column + 1 :]
            if parse(changed, today=TODAY).is_valid:
                causes[_cause(name, row, column, text[column] + other)] += 1
    print(f"{total} changes of {count} MRZs; {total - causes.total()} flagged")
    for cause, times in causes.most_common():
        print(f"  unseen, {cause}: {times}")
    print("  equal modulo 10:", " ".join(BLIND_CLASSES))


def measure(count: int, chance: np.random.Generator) -> None:
    """Time the parsing of different valid TD3s."""
    documents = [valid_lines("td3", chance) for _ in range(count)]
    parse(documents[0], today=TODAY)
    started = time.process_time()
    right = sum(parse(lines, today=TODAY).is_valid for lines in documents)
    print(f"{count} TD3: {time.process_time() - started:.2f} s of CPU, {right} valid")


def valid_lines(name: str, chance: np.random.Generator) -> tuple[str, ...]:
    """One MRZ in which every check digit is right."""

    def text(characters: str, least: int, most: int) -> str:
        length = int(chance.integers(least, most + 1))
        return "".join(chance.choice(list(characters), length))

    def day(first: int, last: int) -> str:
        year = int(chance.integers(first, last + 1))
        return f"{year}-{chance.integers(1, 13):02}-{chance.integers(1, 29):02}"

    longest = {"td1": 14, "td2": 12, "french_id": 12}.get(name, 9)
    first = {"td3": "P", "mrv_a": "V", "mrv_b": "V"}.get(name, "ID")
    return compose(
        name,
        {
            "document_code": first,
            "issuing_state": "FRA" if name == "french_id" else chance.choice(STATES),
            "primary_identifier": text(LETTERS, 2, 22),
            "secondary_identifier": text(LETTERS, 2, 12) + " " + text(LETTERS, 2, 9),
            "document_number": text(LETTERS + DIGITS, 5, longest),
            "nationality": chance.choice(STATES),
            "birth_date": day(1930, 2020),
            "sex": chance.choice(list("MFX")),
            "expiry_date": day(2015, 2040),
            "optional_data": text(DIGITS, 1, 9) if name in ("td3", "mrv_a") else "",
        },
    )


def _noise(chance: np.random.Generator) -> list[str]:
    """Mostly right measures and characters, sometimes a right first letter."""
    table = formats[chance.choice(formats.ids())]
    any_measures = tuple(chance.integers(0, 50, chance.integers(0, 5)))
    lengths = any_measures if one_in(4, chance) else table.line_lengths()
    pool = list(STRANGE if one_in(3, chance) else CHARACTERS)
    lines = [
        "".join(pool[one] for one in chance.integers(0, len(pool), n)) for n in lengths
    ]
    if lines and lines[0] and one_in(2, chance):
        lines[0] = str(chance.choice(list("PVIAC"))) + lines[0][1:]
    return lines


def one_in(count: int, chance: np.random.Generator) -> bool:
    """Once in so many times."""
    return int(chance.integers(count)) == 0


def _demand_whole(data: MrzData) -> None:
    """What a field shows must stand where it says."""
    for field in data.fields:
        shown = "".join(data.lines[s.line][s.start : s.end] for s in field.spans)
        if shown != field.raw or field.value == "":
            raise AssertionError(data)


def _changes(lines: tuple[str, ...]) -> list[tuple[int, int, str]]:
    return [
        (row, column, other)
        for row, text in enumerate(lines)
        for column, character in enumerate(text)
        for other in CHARACTERS
        if other != character
    ]


def _cause(name: str, row: int, column: int, pair: str) -> str:
    rules = [
        rule
        for rule in formats[name].fields
        for span in rule.spans
        if span.line == row and span.start <= column < span.end
    ]
    field = rules[0].name if rules else "filler"
    is_covered = any(
        span.line == row and span.start <= column < span.end
        for rule in formats[name].fields
        if rule.covers
        for span in rule.covers + rule.spans
    )
    if not is_covered:
        return f"no check digit covers {field} of {name}"
    if any(pair[0] in one and pair[1] in one for one in BLIND_CLASSES):
        return "both values agree modulo 10"
    raise AssertionError((name, row, column, pair))


if __name__ == "__main__":
    sys.exit(main())
