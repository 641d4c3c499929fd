"""M3: write the MRZ of a passport from what is printed on its page."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import msgspec
import numpy as np

from docsec.exercises import Asking, Family, Made, exercise, given, told
from docsec.formats import compose
from docsec.model import Text
from docsec.model.prompt import Answer, Blank, BlankKind, Type, Typed
from docsec.model.wording import Verbatim, Words
from docsec.params import Range
from docsec.scoring.score import Score
from docsec.standards.fields import field_title
from docsec.standards.transliteration import transliterate
from docsec.synthesis.holder import Holder, invent_holder

_TODAY = date(2026, 1, 1)
_ARABIC_FROM = 0.67
_LONG_FROM = 0.34
_FORMAT = "td3"


@exercise(
    "M3",
    Text("Write an MRZ"),
    trains=Text("Knowing what stands where in an MRZ, and how names are written"),
    family=Family.DATA,
)
class MrzBuilding:
    """Exact; the first place that differs is shown."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked: the values as the page has them, by field name."""

        values: dict[str, str]
        line_length: int

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """The lines."""

        lines: tuple[str, ...]

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt with a blank for each line."""
        rows: list[Words] = [
            Text("{field}: {value}", field=field_title(name), value=value)
            for name, value in task.values.items()
        ]
        yield Type(
            id="lines",
            words=Text("Write the two lines of the MRZ"),
            story=(*rows, *_table(task.values)),
            blanks=tuple(
                Blank(name, kind=BlankKind.MRZ, length=task.line_length)
                for name in ("first", "second")
            ),
        )

    @staticmethod
    def mark(_task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """1 if every character is right."""
        typed = given(answers, 0, Typed).values
        lines = tuple(
            "".join(typed.get(name, "").upper().split()) for name in ("first", "second")
        )
        differing = _first_difference(lines, key.lines)
        told_of: list[Words] = [Verbatim(line) for line in key.lines]
        if differing is not None:
            line, column = differing
            told_of.insert(
                0,
                Text(
                    "First difference: line {line}, character {column}",
                    line=line + 1,
                    column=column + 1,
                ),
            )
        is_right = differing is None
        return Score(credit=float(is_right), feedback=(told(is_right, *told_of),))

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The lines."""
        return (Typed(values=dict(zip(("first", "second"), key.lines, strict=True))),)

    @staticmethod
    def make(
        seed: int,
        difficulty: float,
        *,
        given_names: Annotated[
            int, Range(0, 3), Text("Given names; 0: by difficulty")
        ] = 0,
    ) -> Made:
        """Invent a holder; at high difficulty the name is given in Arabic."""
        rng = np.random.default_rng([seed, *b"M3"])
        count = given_names or 1 + (difficulty >= _LONG_FROM)
        values = _values(rng, count, script=int(difficulty >= _ARABIC_FROM))
        lines = compose(_FORMAT, values)
        return Made(MrzBuilding.Task(values, len(lines[0])), MrzBuilding.Key(lines))


def _values(rng: np.random.Generator, count: int, *, script: int) -> dict[str, str]:
    holder = invent_holder(rng, today=_TODAY)
    others = _namesakes(rng, holder, count - 1)
    given_names = " ".join(one.given[script] for one in (holder, *others))
    issue = date(2016 + int(rng.integers(10)), *_day(rng))
    return {
        "document_code": "P",
        "issuing_state": "UTO",
        "primary_identifier": holder.surname[script],
        "secondary_identifier": given_names,
        "document_number": f"U{rng.integers(10**7, 10**8)}",
        "nationality": "UTO",
        "birth_date": holder.birth.isoformat(),
        "sex": holder.sex,
        "expiry_date": issue.replace(year=issue.year + 10).isoformat(),
    }


def _namesakes(rng: np.random.Generator, holder: Holder, count: int) -> list[Holder]:
    """Others of the same sex with other given names, to take those names from."""
    found: list[Holder] = []
    while len(found) < count:
        other = invent_holder(rng, today=_TODAY)
        taken = {one.given for one in (holder, *found)}
        if other.sex == holder.sex and other.given not in taken:
            found.append(other)
    return found


def _day(rng: np.random.Generator) -> tuple[int, int]:
    return int(rng.integers(1, 13)), int(rng.integers(1, 29))


def _table(values: dict[str, str]) -> tuple[Words, ...]:
    """How the Arabic letters of this name are written (9303-3 section 6.C)."""
    names = values["primary_identifier"] + values["secondary_identifier"]
    letters = sorted({one for one in names if not one.isascii() and one.isalpha()})
    if not letters:
        return ()
    pairs = "   ".join(f"{one} {transliterate(one)}" for one in letters)
    return (Text("Letter by letter:"), Verbatim(pairs))


def _first_difference(
    given_lines: Sequence[str], due: Sequence[str]
) -> tuple[int, int] | None:
    """Line and column, from 0; None if all is the same."""
    for number, (mine, right) in enumerate(zip(given_lines, due, strict=True)):
        if mine == right:
            continue
        same = (
            column
            for column, (one, other) in enumerate(zip(mine, right, strict=False))
            if one != other
        )
        return number, next(same, min(len(mine), len(right)))
    return None
