"""What an exercise may ask, and what may be answered: two closed lists.

`ui/prompts.py` has one drawer for each kind, so an exercise needs no screen of its
own. Every kind of answer has an empty form, which is what a skipped prompt or one
that ran out of time is answered with. Places are fractions of the picture, never of
the widget: x from its left edge to the right, y downwards, in every direction of text.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from docsec.model.picture import Light
from docsec.model.place import Point
from docsec.model.wording import Words

CERTAINTIES = (1, 2, 3)
STRONGEST = 3
"""End of the seven-step scale, -3 to 3."""


@dataclass(frozen=True, slots=True)
class View:
    """One picture of an exhibit.

    Attributes:
        light: What lit it.
        picture: Its handle; whoever plays the exercise holds the pixels.
    """

    light: Light
    picture: str


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in an exhibit to draw, with words beside it.

    Attributes:
        outline: Corners of a polygon, in fractions of the picture.
        words: What is there, or None.
        light: The light that shows it best; None: any.
    """

    outline: tuple[Point, ...]
    words: Words | None = None
    light: Light | None = None


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One thing to look at, under one light or several that cover each other.

    Attributes:
        id: Unique within the prompt.
        views: The first is shown first; all have the same size.
        width: Of every view, in pixels.
        height: Likewise.
        caption: Below it.
        spots: Places to draw; only in feedback and lessons.
    """

    id: str
    views: tuple[View, ...]
    width: int
    height: int
    caption: Words | None = None
    spots: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose, pair, order or place: words, a picture, or both."""

    id: str
    words: Words | None = None
    exhibit: Exhibit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What all prompts have.

    Attributes:
        id: Unique within one run of the exercise.
        words: The question, one or two short sentences.
        story: What stands before the question: a case, what a person said.
        exhibits: To look at; several stand side by side, in this order.
        notices: What must be said beside it: "drawn people", "photograph of UV".
        limit_s: Seconds to answer; None: as long as it takes.
    """

    id: str
    words: Words
    story: tuple[Words, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    notices: tuple[Words, ...] = ()
    limit_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choose(_Asked):
    """Tick one or several.

    Attributes:
        choices: In the order to show them.
        most: How many may be ticked.
        has_confidence: Ask also how sure, 50 to 100 %.
        has_certainty: Ask for a certainty of 1, 2 or 3 instead.
    """

    choices: tuple[Choice, ...]
    most: int = 1
    has_confidence: bool = False
    has_certainty: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark(_Asked):
    """Point at places in the first exhibit.

    Attributes:
        most: How many marks may be set.
        labels: What is to be placed; empty: plain marks. Each label goes once.
        may_be_none: "Nothing to mark" is an answer of its own, given by no marks.
    """

    most: int = 1
    labels: tuple[Choice, ...] = ()
    may_be_none: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair(_Asked):
    """Give each on the left one on the right; some on the right may be left over."""

    left: tuple[Choice, ...]
    right: tuple[Choice, ...]


class BlankKind(StrEnum):
    """What is typed into a blank; sets the keyboard help and the direction."""

    TEXT = "text"
    NUMBER = "number"
    MRZ = "mrz"
    """A-Z, 0-9 and `<`, left to right, in OCR-B."""


@dataclass(frozen=True, slots=True)
class Blank:
    """One place to type in.

    Attributes:
        id: Unique within the prompt.
        label: Before it, or None.
        kind: What is typed.
        length: Exactly or at most so many characters; None: any.
    """

    id: str
    label: Words | None = None
    kind: BlankKind = BlankKind.TEXT
    length: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Type(_Asked):
    """Type something.

    Attributes:
        blanks: Where.
        body: Text with gaps `[[id]]` in which the blanks stand; None: one below
            the other.
    """

    blanks: tuple[Blank, ...]
    body: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(_Asked):
    """Put all in order, the first on top."""

    choices: tuple[Choice, ...]


class Scale(StrEnum):
    """How a judgement is given."""

    VERDICT = "verdict"
    """-1 or 1."""
    SEVEN = "seven"
    """-3 to 3; 0 is "cannot tell"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge(_Asked):
    """Say which of two, and how surely. Positive is the signal: false, other person.

    Attributes:
        low: The negative end: "genuine", "same person".
        high: The positive end.
        scale: How finely.
        has_confidence: Ask also how sure, 50 to 100 %.
        machine: What a machine says; None: no machine speaks at this prompt.
    """

    low: Words
    high: Words
    scale: Scale = Scale.VERDICT
    has_confidence: bool = False
    machine: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspect(_Asked):
    """Look, and go on. Also what feedback and worked examples are shown with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form(_Asked):
    """Answer each row with one of the same columns.

    Attributes:
        rows: What is asked.
        columns: Possible answers.
    """

    rows: tuple[Choice, ...]
    columns: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Write(_Asked):
    """Write freely.

    Attributes:
        most: Characters at most.
        headings: What the text should have, in order; empty: nothing is prescribed.
    """

    most: int = 4000
    headings: tuple[Words, ...] = ()


Prompt = Choose | Mark | Pair | Type | Order | Judge | Inspect | Form | Write


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """What all answers have.

    Attributes:
        elapsed_ms: From the moment the prompt could be seen; logged, never scored
            unless a trainer set a limit.
        lights: Lights that were opened, in order, each time.
    """

    elapsed_ms: int = 0
    lights: tuple[Light, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen(_Given):
    """Ids of what was ticked; `confidence` 0.5 to 1, `certainty` 1 to 3."""

    ids: tuple[str, ...] = ()
    confidence: float | None = None
    certainty: int | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """One mark: where in fractions, under which light, and which label."""

    x: float
    y: float
    light: Light | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked(_Given):
    """Marks in the order they were set."""

    marks: tuple[Placed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paired(_Given):
    """The right one of each left one that was given one."""

    pairs: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed(_Given):
    """What stands in each blank, as it was typed."""

    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordered(_Given):
    """All ids in the order given."""

    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged(_Given):
    """The judgement on the prompt's scale, and how sure, 0.5 to 1."""

    value: int | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen(_Given):
    """It was looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled(_Given):
    """The column of each row that was answered."""

    cells: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written(_Given):
    """The text."""

    text: str = ""


Answer = Chosen | Marked | Paired | Typed | Ordered | Judged | Seen | Filled | Written

ANSWER_OF: Mapping[type[Prompt], type[Answer]] = {
    Choose: Chosen,
    Mark: Marked,
    Pair: Paired,
    Type: Typed,
    Order: Ordered,
    Judge: Judged,
    Inspect: Seen,
    Form: Filled,
    Write: Written,
}


def accepts(prompt: Prompt, answer: Answer) -> bool:
    """The answer is of the prompt's kind and speaks only of what was asked.

    >>> from docsec.model.wording import Verbatim
    >>> accepts(Inspect(id="look", words=Verbatim("P<UTO")), Seen())
    True
    """
    kind = type(prompt)
    return isinstance(answer, ANSWER_OF[kind]) and _FITS[kind](prompt, answer)


def _ids(choices: Sequence[Choice]) -> set[str]:
    return {choice.id for choice in choices}


def _is_choice(prompt: Choose, answer: Chosen) -> bool:
    return (
        set(answer.ids) <= _ids(prompt.choices)
        and len(set(answer.ids)) == len(answer.ids) <= prompt.most
        and _is_confidence(answer.confidence)
        and answer.certainty in (None, *CERTAINTIES)
    )


def _is_mark(prompt: Mark, answer: Marked) -> bool:
    labels = [one.label for one in answer.marks]
    if prompt.labels:
        is_labelled = set(labels) <= _ids(prompt.labels)
        return is_labelled and len(set(labels)) == len(labels) and _inside(answer)
    return set(labels) <= {None} and len(labels) <= prompt.most and _inside(answer)


def _inside(answer: Marked) -> bool:
    return all(0 <= one.x <= 1 and 0 <= one.y <= 1 for one in answer.marks)


def _is_judgement(prompt: Judge, answer: Judged) -> bool:
    steps = (-1, 1) if prompt.scale is Scale.VERDICT else range(-STRONGEST, 4)
    is_step = answer.value is None or answer.value in steps
    return is_step and _is_confidence(answer.confidence)


def _is_pairing(prompt: Pair, answer: Paired) -> bool:
    used = list(answer.pairs.values())
    return (
        answer.pairs.keys() <= _ids(prompt.left)
        and set(used) <= _ids(prompt.right)
        and len(used) == len(set(used))
    )


def _is_typed(prompt: Type, answer: Typed) -> bool:
    return answer.values.keys() <= {blank.id for blank in prompt.blanks}


def _is_order(prompt: Order, answer: Ordered) -> bool:
    return not answer.ids or sorted(answer.ids) == sorted(_ids(prompt.choices))


def _is_filled(prompt: Form, answer: Filled) -> bool:
    columns = set(answer.cells.values())
    return answer.cells.keys() <= _ids(prompt.rows) and columns <= _ids(prompt.columns)


def _is_written(prompt: Write, answer: Written) -> bool:
    return len(answer.text) <= prompt.most


def _is_seen(_prompt: Inspect, _answer: Seen) -> bool:
    return True


def _is_confidence(value: float | None) -> bool:
    return value is None or 0.5 <= value <= 1  # noqa: PLR2004 - half is guessing


_FITS: Mapping[type[Prompt], Callable[[Any, Any], bool]] = {
    Choose: _is_choice,
    Mark: _is_mark,
    Pair: _is_pairing,
    Type: _is_typed,
    Order: _is_order,
    Judge: _is_judgement,
    Inspect: _is_seen,
    Form: _is_filled,
    Write: _is_written,
}
