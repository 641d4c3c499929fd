"""M2: what the MRZ says beside what the page says."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import msgspec
import numpy as np

from docsec.exercises import Asking, Family, Made, exercise, given, told
from docsec.formats import compose
from docsec.model import Text
from docsec.model.prompt import Answer, Choice, Choose, Chosen
from docsec.model.wording import Verbatim, Words
from docsec.params import Range
from docsec.scoring import credit
from docsec.scoring.score import STOPPED_AFTER_FIRST, Score
from docsec.standards.fields import field_title
from docsec.synthesis.holder import invent_holder

_TODAY = date(2026, 1, 1)
_FORMAT = "td3"
_COMPARED = (
    "primary_identifier",
    "secondary_identifier",
    "document_number",
    "nationality",
    "birth_date",
    "sex",
    "expiry_date",
)
_ALIKE = {
    "0": "O",
    "O": "0",
    "1": "I",
    "I": "1",
    "5": "S",
    "S": "5",
    "8": "B",
    "2": "Z",
}
_STATES = ("UTX", "UTB", "UTC", "UTP")
_CLEAN_SHARE = 0.25
_HARD = 0.5


@exercise(
    "M2",
    Text("MRZ against the page"),
    trains=Text("Comparing the MRZ with the printed data, field by field, to the end"),
    family=Family.DATA,
)
class MrzComparison:
    """Tick every field that differs; their number is not told, and may be none."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked: the printed values by field name, and the MRZ."""

        printed: dict[str, str]
        lines: tuple[str, ...]

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """The fields that differ, with what the MRZ says."""

        differing: dict[str, str]

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt; ticking nothing says that all agrees."""
        yield Choose(
            id="fields",
            words=Text("Where does the MRZ differ from the page? Perhaps nowhere."),
            story=tuple(Verbatim(line) for line in task.lines),
            choices=tuple(
                Choice(
                    name,
                    Text("{field}: {value}", field=field_title(name), value=value),
                )
                for name, value in task.printed.items()
            ),
            most=len(task.printed),
        )

    @staticmethod
    def mark(_task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """F1 over the planted differences; on a clean page 1 without a tick."""
        ticked = set(given(answers, 0, Chosen).ids)
        due = set(key.differing)
        worth = credit.found(len(ticked & due), len(due - ticked), len(ticked - due))
        stopped = len(due) > 1 and len(ticked & due) == 1
        told_of: list[Words] = [
            Text("{field}: the MRZ has {value}", field=field_title(name), value=value)
            for name, value in key.differing.items()
        ] or [Text("The MRZ and the page agree")]
        return Score(
            credit=worth,
            flags=(STOPPED_AFTER_FIRST,) if stopped else (),
            feedback=(told(worth, *told_of),),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The fields that differ."""
        return (Chosen(ids=tuple(key.differing)),)

    @staticmethod
    def make(
        seed: int,
        difficulty: float,
        *,
        clean_share: Annotated[
            float, Range(0.2, 1), Text("Share of pages without a difference")
        ] = _CLEAN_SHARE,
    ) -> Made:
        """Invent a passport; what differs is harder to see at high difficulty.

        The check digits are always those due for what the MRZ says, so that only
        comparing finds the difference.
        """
        rng = np.random.default_rng([seed, *b"M2"])
        values = _values(rng)
        count = 0 if rng.random() < clean_share else 1 + int(rng.integers(3))
        fields = [_COMPARED[int(i)] for i in rng.permutation(len(_COMPARED))[:count]]
        differing = {
            name: _altered(rng, name, values[name], is_hard=difficulty >= _HARD)
            for name in fields
        }
        lines = compose(_FORMAT, values | differing)
        printed = {name: values[name] for name in _COMPARED}
        return Made(MrzComparison.Task(printed, lines), MrzComparison.Key(differing))


def _values(rng: np.random.Generator) -> dict[str, str]:
    holder = invent_holder(rng, today=_TODAY)
    expiry = date(2027 + int(rng.integers(9)), 1 + int(rng.integers(12)), 15)
    return {
        "document_code": "P",
        "issuing_state": "UTO",
        "primary_identifier": holder.surname[0],
        "secondary_identifier": holder.given[0],
        "document_number": f"U{rng.integers(10**7, 10**8)}",
        "nationality": "UTO",
        "birth_date": holder.birth.isoformat(),
        "sex": holder.sex,
        "expiry_date": expiry.isoformat(),
    }


def _altered(rng: np.random.Generator, name: str, value: str, *, is_hard: bool) -> str:
    match name:
        case "nationality":
            return _STATES[rng.integers(len(_STATES))]
        case "sex":
            return "F" if value == "M" else "M"
        case "birth_date" | "expiry_date":
            return _other_day(rng, date.fromisoformat(value), is_hard=is_hard)
        case "document_number":
            return _other_number(rng, value, is_hard=is_hard)
        case _:
            return _other_name(rng, value, is_hard=is_hard)


def _other_day(rng: np.random.Generator, day: date, *, is_hard: bool) -> str:
    """Another day of the same month where it is hard, else another year."""
    if is_hard:
        moved = day.replace(day=(day.day + int(rng.integers(1, 27))) % 28 + 1)
        return (
            moved if moved != day else day.replace(day=day.day % 28 + 1)
        ).isoformat()
    return day.replace(
        year=day.year - int(rng.integers(2, 9)), day=min(day.day, 28)
    ).isoformat()


def _other_number(rng: np.random.Generator, value: str, *, is_hard: bool) -> str:
    """Neighbours swapped or a look-alike where it is hard, else two digits changed."""
    alike = [at for at in range(1, len(value)) if value[at] in _ALIKE]
    swaps = [at for at in range(1, len(value) - 1) if value[at] != value[at + 1]]
    if is_hard and swaps and (not alike or rng.random() < 0.5):  # noqa: PLR2004 - a coin
        at = swaps[rng.integers(len(swaps))]
        return value[:at] + value[at + 1] + value[at] + value[at + 2 :]
    if is_hard and alike:
        at = alike[rng.integers(len(alike))]
        return value[:at] + _ALIKE[value[at]] + value[at + 1 :]
    return value[:-2] + "".join(
        str((int(one) + int(rng.integers(1, 10))) % 10) for one in value[-2:]
    )


def _other_name(rng: np.random.Generator, value: str, *, is_hard: bool) -> str:
    letters = [at for at, one in enumerate(value) if one.isalpha()]
    at = letters[rng.integers(1, len(letters))] if is_hard else letters[0]
    others = [one for one in "AEIOUNRLKM" if one != value[at]]
    changed = value[:at] + others[rng.integers(len(others))] + value[at + 1 :]
    return changed if is_hard else changed + "I"
