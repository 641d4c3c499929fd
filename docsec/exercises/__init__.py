"""One exercise type a module.

An exercise is asked by a generator that yields `Prompt`s and receives `Answer`s, and
marked by a function that sees the key. The two are apart so that an exam can be sat,
killed and resumed where no key is. What is asked (`Task`) and what is right (`Key`)
are msgspec Structs, so both can stand in a course's files. `make` invents an item from
a seed; its pictures travel beside it under handles and never know the truth.
"""

import hashlib
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, TypeVar

import msgspec

from docsec.model import Light, Pixels, Point, Text
from docsec.model.prompt import (
    Answer,
    Choice,
    Exhibit,
    Inspect,
    Marked,
    Prompt,
    Spot,
    View,
    accepts,
)
from docsec.model.wording import Authored, Words
from docsec.params import Option, options_of
from docsec.registry import Registry
from docsec.scoring import credit
from docsec.scoring.score import STOPPED_AFTER_FIRST, Score
from docsec.scoring.spot import search

Asking = Generator[Prompt, Answer, None]
"""Yields what to ask; what it asks next may depend on the answers, never on a key."""
WordsData = dict[str, str]
"""An author's words by language, as they stand in a file."""
A = TypeVar("A", bound=Answer)


class Family(StrEnum):
    """What a kind of exercise trains; a skill map has one row for each."""

    KNOWLEDGE = "knowledge"
    SEARCH = "search"
    SORTING = "sorting"
    PRINT = "print"
    FACES = "faces"
    DATA = "data"
    TRAVEL = "travel history"
    INTERVIEW = "interview"
    DECISION = "decision"
    REPORT = "report"


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """An invented item.

    Attributes:
        task: What is asked.
        key: What is right.
        pictures: By the handles that stand in the task.
        aside: By the handles that stand only in the key, for feedback. An exam keeps
            them with the key: a picture without a question would tell.
    """

    task: Any
    key: Any
    pictures: Mapping[str, Pixels] = field(default_factory=dict)
    aside: Mapping[str, Pixels] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Exercise:
    """One kind of exercise and what is fixed about it.

    Attributes:
        id: Name of the module.
        code: Of the specification: `K1`.
        title: For people.
        trains: What it trains, one sentence.
        family: Which row of the skill map it counts in.
        task: Struct of what is asked.
        key: Struct of what is right.
        ask: Yields the prompts.
        mark: Scores the answers; an empty one is worth nothing and never an error.
        solve: The right answers: for keys on paper, for checking what authors wrote,
            for simulated learners.
        make: Invents an item from a seed and a difficulty of 0 to 1; None: its items
            are written by authors.
        options: Of `make`, read from its signature.
    """

    id: str
    code: str
    title: Text
    trains: Text
    family: Family
    task: type[Any]
    key: type[Any]
    ask: Callable[[Any], Asking]
    mark: Callable[[Any, Any, Sequence[Answer]], Score]
    solve: Callable[[Any, Any], Sequence[Answer]]
    make: Callable[..., Made] | None
    options: tuple[Option, ...]


exercises: Registry[Exercise] = Registry(__name__)
C = TypeVar("C")


def exercise(
    code: str, title: Text, *, trains: Text, family: Family
) -> Callable[[type[C]], type[C]]:
    """Offer the decorated class as an exercise. Arguments as in `Exercise`.

    The class is never instantiated. It holds the Structs `Task` and `Key` and the
    static methods `ask`, `mark`, `solve` and, where items are invented, `make`.
    """

    def offer(plugin: type[C]) -> type[C]:
        offered: Any = plugin
        make = getattr(plugin, "make", None)
        exercises.offer(
            plugin.__module__,
            Exercise(
                id=plugin.__module__.rpartition(".")[2],
                code=code,
                title=title,
                trains=trains,
                family=family,
                task=offered.Task,
                key=offered.Key,
                ask=offered.ask,
                mark=offered.mark,
                solve=offered.solve,
                make=make,
                options=() if make is None else options_of(make),
            ),
        )
        return plugin

    return offer


def run(
    kind: Exercise, task: Any, *, stored: Sequence[Answer] = ()
) -> Generator[Prompt, Answer, tuple[Answer, ...]]:
    """Ask until nothing is left to ask; return all answers. Needs no key.

    Args:
        kind: Of the exercise.
        task: What is asked.
        stored: Answers given before a break; they are replayed, not asked again.

    Raises:
        ValueError: An answer does not fit its prompt: a fault of whoever plays, or
            answers of another item.
    """
    asking = kind.ask(task)
    answers: list[Answer] = []
    waiting = list(stored)
    prompt = next(asking, None)
    while prompt is not None:
        answer = waiting.pop(0) if waiting else (yield prompt)
        if not accepts(prompt, answer):
            raise ValueError(f"{answer} is no answer to {prompt.id}")
        answers.append(answer)
        try:
            prompt = asking.send(answer)
        except StopIteration:
            prompt = None
    return tuple(answers)


def play(
    kind: Exercise, task: Any, key: Any, *, stored: Sequence[Answer] = ()
) -> Generator[Prompt, Answer, Score]:
    """Ask and mark in one go, as practice does. Arguments and errors as `run`."""
    answers = yield from run(kind, task, stored=stored)
    return kind.mark(task, key, answers)


def given(answers: Sequence[Answer], index: int, kind: type[A]) -> A:
    """The answer to the prompt at this place; the empty one where it is missing.

    Raises:
        ValueError: It is of another kind.
    """
    if index >= len(answers):
        return kind()
    answer = answers[index]
    if not isinstance(answer, kind):
        raise ValueError(f"{answer} where {kind.__name__} was due")
    return answer


class ExhibitData(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A picture, or several that cover each other, as it stands in a file.

    Attributes:
        views: Handle of the picture by light; the first is shown first.
        width: Of each, in pixels.
        height: Likewise.
        caption: Below it.
    """

    views: dict[Light, str]
    width: int
    height: int
    caption: WordsData = {}

    @classmethod
    def single(cls, handle: str, pixels: Pixels) -> "ExhibitData":
        """One picture in white light."""
        return cls({Light.VI: handle}, pixels.shape[1], pixels.shape[0])

    def exhibit(self, name: str = "picture", caption: Words | None = None) -> Exhibit:
        """For a prompt; its own caption where none is given."""
        views = tuple(View(light, handle) for light, handle in self.views.items())
        if caption is None and self.caption:
            caption = authored(self.caption)
        return Exhibit(name, views, self.width, self.height, caption)


class ChoiceData(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something to choose, as it stands in a file: words, a picture, or both."""

    id: str
    words: WordsData = {}
    exhibit: ExhibitData | None = None

    def choice(self) -> Choice:
        """For a prompt."""
        words = authored(self.words) if self.words else None
        shown = None if self.exhibit is None else self.exhibit.exhibit(self.id)
        return Choice(self.id, words, shown)


class Fault(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing that gives a document away, as it stands in a key.

    Attributes:
        outline: Where, in fractions of the picture.
        lights: That show it, the best first.
        words: What a person should say of it, where it was invented.
        said: The same in an author's words, where an author drew it.
    """

    outline: tuple[Point, ...]
    lights: tuple[Light, ...]
    words: Text | None = None
    said: WordsData = {}

    def spoken(self) -> Words:
        """What a person should say of it."""
        return authored(self.said) if self.words is None else self.words

    def spot(self) -> Spot:
        """To be drawn in feedback."""
        return Spot(self.outline, self.spoken(), self.lights[0])


def shuffled(choices: Iterable[ChoiceData], seed: int) -> tuple[Choice, ...]:
    """The choices in an order that depends on the seed alone, on any machine."""

    def lot(choice: ChoiceData) -> bytes:
        return hashlib.sha256(f"{seed}:{choice.id}".encode()).digest()

    return tuple(one.choice() for one in sorted(choices, key=lot))


def authored(words: WordsData) -> Authored:
    """An author's words, for a prompt."""
    return Authored.of(words)


def authored_all(stories: Iterable[WordsData]) -> tuple[Authored, ...]:
    """Several of them."""
    return tuple(authored(words) for words in stories)


def told(
    credit: float,
    *explanations: Words,
    exhibits: tuple[Exhibit, ...] = (),
    notices: tuple[Words, ...] = (),
) -> Inspect:
    """Feedback: how right it was, and why."""
    if credit >= 1:
        words = Text("Right")
    elif credit > 0:
        words = Text("Partly right")
    else:
        words = Text("Not right")
    return Inspect(
        id="feedback",
        words=words,
        story=tuple(one for one in explanations if one != Authored(())),
        exhibits=exhibits,
        notices=notices,
    )


def searched(
    exhibit: ExhibitData, faults: Sequence[Fault], answers: Sequence[Answer]
) -> Score:
    """Mark a search for all that is wrong in a picture: F1 of the first answer."""
    found = search(
        [(one.x, one.y) for one in given(answers, 0, Marked).marks],
        [fault.outline for fault in faults],
        width=exhibit.width,
        height=exhibit.height,
    )
    worth = credit.found(found.found, found.missed, found.false_marks)
    stopped = found.places > 1 and found.found == 1
    page = replace(exhibit.exhibit(), spots=tuple(one.spot() for one in faults))
    words: list[Words] = [fault.spoken() for fault in faults] or [
        Text("Nothing was wrong")
    ]
    return Score(
        credit=worth,
        flags=(STOPPED_AFTER_FIRST,) if stopped else (),
        figures=(
            ("found", float(found.found)),
            ("missed", float(found.missed)),
            ("false marks", float(found.false_marks)),
        ),
        feedback=(told(worth, *words, exhibits=(page,)),),
    )
