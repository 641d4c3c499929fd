"""S1: a shift at the primary line: a queue of travellers, a rule, a clock."""

from collections.abc import Sequence
from typing import Annotated

import msgspec
import numpy as np

from docsec.exercises import (
    Asking,
    ExhibitData,
    Family,
    Made,
    exercise,
    given,
    told,
)
from docsec.exhibits import document, face, traveller
from docsec.model import Light, Pixels, Text
from docsec.model.prompt import Answer, Inspect, Judge, Judged, Seen
from docsec.model.wording import Words
from docsec.params import Range
from docsec.scoring.score import Score, Standing, Trial, detection_of

MISS_COST, FALSE_REFERRAL_COST = 10.0, 1.0
_MACHINE_RIGHT = 0.8
_ALARM = Text("Machine: look closer")
_CLEAR = Text("Machine: nothing found")
_QUARTERS = 4


class Traveller(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One traveller as the officer meets them."""

    page: ExhibitData
    person: ExhibitData
    purpose: Text
    stay_days: int
    machine_alarms: bool | None = None


@exercise(
    "S1",
    Text("Primary line"),
    trains=Text("Deciding under time, with few false documents among many genuine"),
    family=Family.DECISION,
)
class PrimaryLine:
    """Clear or refer each; hits and false alarms with intervals, c by quarter.

    The credit is the share of right decisions. Costs, criterion and times stand
    beside it, and no number is shown alone.
    """

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked.

        Attributes:
            rule: The bulletin.
            travellers: In the order of the queue.
            limit_s: For each; None: none.
            prevalence: Share in trouble, if it is told.
            is_practice_of_faces: Some are impostors, drawn; then nothing counts.
        """

        rule: Text
        travellers: tuple[Traveller, ...]
        limit_s: float | None = None
        prevalence: float | None = None
        is_practice_of_faces: bool = False

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is wrong with each, and what gives it away."""

        troubles: tuple[traveller.Trouble, ...]
        told: tuple[tuple[Text, ...], ...]

    @staticmethod
    def ask(task: Task) -> Asking:
        """The bulletin, then one prompt a traveller; a machine speaks second."""
        yield Inspect(
            id="bulletin",
            words=task.rule,
            story=_briefing(task),
            notices=(document.ON_SCREEN, face.DRAWN),
        )
        for number, one in enumerate(task.travellers):
            yield _judge(task, one, number, None)
            if one.machine_alarms is not None:
                verdict = _ALARM if one.machine_alarms else _CLEAR
                yield _judge(task, one, number, verdict)

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """By the last decision on each."""
        trials = _trials(task, key, answers)
        right = sum(one.is_right for one in trials)
        counts = detection_of(trials)
        figures = [
            (
                "cost",
                MISS_COST * counts.misses + FALSE_REFERRAL_COST * counts.false_alarms,
            ),
            ("undecided", float(len(task.travellers) - len(trials))),
            *_times(trials),
            *_quarters(trials),
        ]
        told_of = [one for each in key.told for one in each]
        return Score(
            credit=right / len(task.travellers),
            guess=0.5,
            standing=Standing.MECHANICS
            if task.is_practice_of_faces
            else Standing.COUNTS,
            trials=trials,
            figures=tuple(figures),
            feedback=(
                told(
                    right / len(task.travellers),
                    Text(
                        "Hits: {hits} of {n}",
                        hits=counts.hits,
                        n=counts.hits + counts.misses,
                    ),
                    Text(
                        "False alarms: {alarms} of {n}",
                        alarms=counts.false_alarms,
                        n=counts.false_alarms + counts.correct_rejections,
                    ),
                    *dict.fromkeys(told_of),
                ),
            ),
        )

    @staticmethod
    def solve(task: Task, key: Key) -> tuple[Answer, ...]:
        """Refer who is in trouble, and keep to it."""
        answers: list[Answer] = [Seen()]
        for one, trouble in zip(task.travellers, key.troubles, strict=True):
            value = -1 if trouble is traveller.Trouble.NONE else 1
            turns = 1 if one.machine_alarms is None else 2
            answers += [Judged(value=value)] * turns
        return tuple(answers)

    @staticmethod
    def make(
        seed: int,
        difficulty: float,
        *,
        travellers: Annotated[int, Range(2, 100), Text("Travellers")] = 20,
        prevalence: Annotated[
            float, Range(0, 0.5), Text("Share of travellers in trouble")
        ] = 0.1,
        is_told: Annotated[bool, Text("Tell the share")] = False,
        limit_s: Annotated[
            float, Range(0, 300), Text("Seconds for each; 0: no limit")
        ] = 0.0,
        has_machine: Annotated[bool, Text("With a machine's verdict")] = False,
        has_impostors: Annotated[bool, Text("With drawn impostors")] = False,
        ppi: Annotated[int, Range(100, 600), Text("Pixels in an inch")] = traveller.PPI,
    ) -> Made:
        """Invent a queue."""
        rng = np.random.default_rng([seed, *b"S1"])
        people = tuple(
            traveller.queue(
                seed,
                count=travellers,
                prevalence=prevalence,
                difficulty=difficulty,
                has_impostors=has_impostors,
                ppi=ppi,
            )
        )
        pictures: dict[str, Pixels] = {}
        for one in people:
            pictures |= one.pictures
        task = PrimaryLine.Task(
            traveller.bulletin(seed).words(),
            tuple(_at_the_desk(one, rng, has_machine=has_machine) for one in people),
            limit_s or None,
            prevalence if is_told else None,
            has_impostors,
        )
        key = PrimaryLine.Key(
            tuple(one.trouble for one in people), tuple(one.told for one in people)
        )
        return Made(task, key, pictures)


def _at_the_desk(
    one: traveller.Traveller, rng: np.random.Generator, *, has_machine: bool
) -> Traveller:
    is_right = bool(rng.random() < _MACHINE_RIGHT)
    is_troubled = one.trouble is not traveller.Trouble.NONE
    return Traveller(
        ExhibitData(one.views, *one.size),
        ExhibitData({Light.VI: one.face}, *one.face_size),
        one.purpose,
        one.stay_days,
        (is_troubled == is_right) if has_machine else None,
    )


def _briefing(task: PrimaryLine.Task) -> tuple[Words, ...]:
    words: list[Words] = [
        Text("Travellers in the queue: {n}", n=len(task.travellers)),
        Text("Today: {day}", day=document.TODAY),
    ]
    if task.prevalence is not None:
        words.append(Text("In trouble: {share:.0%}", share=task.prevalence))
    if task.limit_s is not None:
        words.append(Text("Seconds for each: {n}", n=task.limit_s))
    return tuple(words)


def _judge(
    task: PrimaryLine.Task, one: Traveller, number: int, machine: Words | None
) -> Judge:
    name = f"traveller {number}"
    return Judge(
        id=name if machine is None else f"{name} with machine",
        words=Text("Clear or refer?"),
        story=(
            one.purpose,
            Text("I stay for {days} days.", days=one.stay_days),
            task.rule,
        ),
        exhibits=(
            one.page.exhibit("page", Text("In the document")),
            one.person.exhibit("person", Text("At the desk")),
        ),
        low=Text("Clear"),
        high=Text("Refer"),
        machine=machine,
        limit_s=task.limit_s,
    )


def _trials(
    task: PrimaryLine.Task, key: PrimaryLine.Key, answers: Sequence[Answer]
) -> tuple[Trial, ...]:
    """The last decision on each traveller who got one."""
    found = []
    at = 1
    for one, trouble in zip(task.travellers, key.troubles, strict=True):
        turns = 1 if one.machine_alarms is None else 2
        turn = [given(answers, at + each, Judged) for each in range(turns)]
        at += turns
        value = turn[-1].value
        if value is not None:
            found.append(
                Trial(
                    is_signal=trouble is not traveller.Trouble.NONE,
                    is_called=value > 0,
                    elapsed_ms=sum(each.elapsed_ms for each in turn),
                )
            )
    return tuple(found)


def _times(trials: Sequence[Trial]) -> list[tuple[str, float]]:
    """Median and ninetieth percentile of the seconds for each."""
    if not trials:
        return []
    seconds = sorted(one.elapsed_ms / 1000 for one in trials)
    return [
        ("median s", seconds[len(seconds) // 2]),
        ("P90 s", seconds[min(len(seconds) - 1, len(seconds) * 9 // 10)]),
    ]


def _quarters(trials: Sequence[Trial]) -> list[tuple[str, float]]:
    n = len(trials)
    cuts = [n * at // _QUARTERS for at in range(_QUARTERS + 1)]
    return [
        (
            f"c in quarter {at + 1}",
            detection_of(trials[cuts[at] : cuts[at + 1]]).criterion,
        )
        for at in range(_QUARTERS)
    ]
