"""Solve invented items again, by other means than the generators use.

    python scripts/item_keys.py [--n 10000]

Nothing here imports what it checks, but for the task it is given. Prints, for each
generator, how many keys were wrong and how many tasks came twice.
"""

# ruff: noqa: RUF001 - the table holds the letters of the script itself

import argparse
import re
import sys
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import msgspec

from docsec.exercises import exercises

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# 9303-3 section 6.C, only the letters of the invented names.
ARABIC = {
    "ا": "A", "آ": "XAA", "ب": "B", "ة": "XTA", "ح": "XH", "خ": "XKH", "د": "D",
    "ر": "R", "ز": "Z", "س": "S", "ش": "XSH", "ص": "XSS", "ع": "E", "ف": "F",
    "ك": "K", "ل": "L", "م": "M", "ن": "N", "ه": "H", "و": "W", "ي": "Y", "ج": "J",
    "ء": "XE", "ت": "T",
}  # fmt: skip


def digit(text: str) -> str:
    """The check digit by base 36."""
    weights = (7, 3, 1)
    total = 0
    for place, one in enumerate(text.replace("<", "0")):
        total += int(one, 36) * weights[place % 3]
    return str(total)[-1]


def check_digit_key(task: Any) -> Any:
    """M1."""
    if task.question == "compute":
        return {"answer": digit(task.text)}
    if task.question == "check":
        return {"answer": "yes" if digit(task.text) == task.digit else "no"}
    same = digit(task.text) == digit(task.changed)
    return {"answer": "no" if same else "yes"}


def lines_of(values: Mapping[str, str]) -> list[str]:
    """A passport's MRZ put together by place (ICAO 9303-4 4.2)."""
    names = [written(values[f"{one}_identifier"]) for one in ("primary", "secondary")]
    first = f"P<{values['issuing_state']}{names[0]}<<{names[1]}"
    number = values["document_number"].ljust(9, "<")
    birth, expiry = (
        values[one][2:].replace("-", "") for one in ("birth_date", "expiry_date")
    )
    number, birth, expiry = (one + digit(one) for one in (number, birth, expiry))
    second = number + values["nationality"] + birth + values["sex"] + expiry
    second += "<" * 15
    return [first.ljust(44, "<"), second + digit(number + birth + expiry + "<" * 15)]


def written(name: str) -> str:
    """A name in letters of the MRZ."""
    name = unicodedata.normalize("NFC", name)
    # At the end of a word the teh marbuta is not heard as one (9303-3 6.C, note).
    name = re.sub("ة(?= |$)", "XAH", name)
    return re.sub(r"[ -]", "<", "".join(ARABIC.get(one, one) for one in name))


def mrz_building_key(task: Any) -> Any:
    """M3."""
    return {"lines": lines_of(task.values)}


def mrz_comparison_key(task: Any) -> Any:
    """M2: by where each field stands in the lines."""
    first, second = task.lines
    surname, _, given = first[5:].rstrip("<").partition("<<")
    read = {
        "primary_identifier": surname,
        "secondary_identifier": given,
        "document_number": second[:9].rstrip("<"),
        "nationality": second[10:13],
        "birth_date": second[13:19],
        "sex": second[20],
        "expiry_date": second[21:27],
    }
    differing = set()
    for name, shown in task.printed.items():
        due = written(shown)
        if name.endswith("_date"):
            due = shown[2:].replace("-", "")
        if read[name] != due:
            differing.add(name)
    sums = [(second[:9], 9), (second[13:19], 19), (second[21:27], 27)]
    if any(digit(text) != second[place] for text, place in sums):
        differing.add("a check digit")
    return {"differing": differing}


def date_arithmetic_key(task: Any) -> Any:
    """M4."""
    numbers, days = task.numbers, task.days
    match task.question:
        case "age":
            born, today = days
            answer = 0
            while anniversary(born, born.year + answer + 1) <= today:
                answer += 1
        case "century":
            year, month, day = numbers
            answer = max(
                full
                for full in range(year, days[0].year + 100, 100)
                if f"{full:04}{month:02}{day:02}" <= f"{days[0]:%Y%m%d}"
            )
        case "days left" | "stay":
            answer = sum(1 for _ in walk(*days))
            answer += task.question == "stay"
        case "false alarms":
            travellers, rare, _, alarms = numbers
            answer = int(
                Fraction(travellers * (rare - 1), rare) * Fraction(alarms, 100)
                + Fraction(1, 2)
            )
        case _:
            _, rare, hits, alarms = numbers
            odds = Fraction(hits, alarms * (rare - 1))
            answer = round(100 * odds / (1 + odds))
    return {"answer": answer}


def anniversary(born: date, year: int) -> date:
    """The birthday in a year; after 28 February in a common one."""
    try:
        return born.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def walk(first: date, last: date) -> Any:
    """The days after the first up to the last."""
    while first < last:
        first += timedelta(days=1)
        yield first


def stamp_timeline_key(task: Any) -> Any:
    """P1: go through the journey day by day and stop where a rule is broken."""
    order = sorted(task.stamps, key=lambda one: one.day.toordinal())
    broken = []
    inside_since = None
    entries = 0
    for stamp in order:
        if stamp.day > task.today:
            broken.append((stamp.id, "future"))
        if stamp.is_entry:
            broken += [
                (stamp.id, fault) for fault in entry_faults(task, stamp, entries)
            ]
            if inside_since is not None:
                broken.append((stamp.id, "no exit"))
            inside_since = stamp.day
            entries += 1
        else:
            if inside_since is None:
                broken.append((stamp.id, "no entry"))
            elif 1 + (stamp.day - inside_since).days > task.visa.days:
                broken.append((stamp.id, "overstay"))
            inside_since = None
    if len(broken) > 1:
        return {"several": broken}
    culprit, fault = broken[0] if broken else ("none", "none")
    return {
        "order": [one.id for one in order],
        "impossible": culprit,
        "fault": fault,
    }


def entry_faults(task: Any, stamp: Any, entries: int) -> list[str]:
    """What the visa says against an entry."""
    found = []
    if stamp.day < task.visa.first:
        found.append("before visa")
    if stamp.day > task.visa.last:
        found.append("after visa")
    if entries and not task.visa.is_multiple:
        found.append("second entry")
    return found


SOLVERS: Mapping[str, Callable[[Any], Any]] = {
    "check_digit": check_digit_key,
    "mrz_building": mrz_building_key,
    "mrz_comparison": mrz_comparison_key,
    "date_arithmetic": date_arithmetic_key,
    "stamp_timeline": stamp_timeline_key,
}


def agrees(name: str, task: Any, key: Any) -> bool:
    """The generator's key is the one found here."""
    mine = SOLVERS[name](task)
    theirs = msgspec.json.decode(msgspec.json.encode(key))
    if name == "mrz_comparison":
        return set(theirs["differing"]) == mine["differing"]
    if "several" in mine:
        return False
    return all(theirs[field] == value for field, value in mine.items())


def main() -> int:
    """Measure every generator that is solved here."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--n", type=int, default=10_000)
    count = parser.parse_args().n
    failed = 0
    for name in SOLVERS:
        kind = exercises[name]
        if kind.make is None:
            raise SystemExit(f"{name} invents nothing")
        seen, wrong = set(), 0
        for seed in range(count):
            made = kind.make(seed, (seed % 101) / 100)
            seen.add(msgspec.json.encode(made.task))
            wrong += not agrees(name, made.task, made.key)
        failed += wrong
        print(f"{kind.code} {name}: {count} items, {wrong} wrong keys, "
              f"{count - len(seen)} came twice")  # fmt: skip
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
