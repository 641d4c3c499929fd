"""S2: a case at the second line: choose the steps, name the evidence, decide."""

from collections.abc import Iterator, Sequence

import msgspec

from docsec.exercises import (
    Asking,
    ChoiceData,
    ExhibitData,
    Family,
    WordsData,
    authored,
    authored_all,
    exercise,
    given,
    shuffled,
    told,
)
from docsec.model import Text
from docsec.model.prompt import Answer, Choice, Choose, Chosen
from docsec.model.wording import Words
from docsec.scoring import credit
from docsec.scoring.score import Part, Score

_DECISION, _EVIDENCE, _PROCEDURE = 0.4, 0.4, 0.2
_ENOUGH = "enough"


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that can be done, and what comes of it.

    Attributes:
        id: Unique in the case.
        words: What is done.
        outcome: What is found.
        exhibit: What is seen, or None.
        needs: Steps that must be done before it can be.
    """

    id: str
    words: WordsData
    outcome: WordsData
    exhibit: ExhibitData | None = None
    needs: tuple[str, ...] = ()


@exercise(
    "S2",
    Text("Case file"),
    trains=Text("Going through a case: steps, evidence, decision"),
    family=Family.DECISION,
)
class CaseFile:
    """Decision 0.4, evidence 0.4 (F1), procedure 0.2."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked: the case, what can be done, said and decided."""

        story: tuple[WordsData, ...]
        steps: tuple[Step, ...]
        evidence: tuple[ChoiceData, ...]
        decisions: tuple[ChoiceData, ...]
        exhibits: tuple[ExhibitData, ...] = ()
        seed: int = 0

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is right.

        Attributes:
            steps: That the procedure asks for, in the order it asks for.
            evidence: What bears on the decision.
            decision: The right one.
            explanation: Why.
        """

        steps: tuple[str, ...]
        evidence: frozenset[str]
        decision: str
        explanation: WordsData

    @staticmethod
    def ask(task: Task) -> Asking:
        """Steps until enough is known, then evidence, then the decision."""
        exhibits = tuple(
            one.exhibit(str(index)) for index, one in enumerate(task.exhibits)
        )
        story: tuple[Words, ...] = authored_all(task.story)
        done: list[str] = []
        while able := [one for one in task.steps if _can(one, done)]:
            answer = yield Choose(
                id=f"step {len(done)}",
                words=Text("What do you do next?"),
                story=story,
                exhibits=exhibits,
                choices=(
                    *(Choice(one.id, authored(one.words)) for one in able),
                    Choice(_ENOUGH, Text("I know enough")),
                ),
            )
            chosen = answer.ids if isinstance(answer, Chosen) else ()
            step = next((one for one in able if (one.id,) == chosen), None)
            if step is None:
                break
            done.append(step.id)
            story = (authored(step.words), authored(step.outcome))
            if step.exhibit is not None:
                exhibits = (step.exhibit.exhibit(step.id),)
        yield Choose(
            id="evidence",
            words=Text("Which of these bear on your decision?"),
            choices=shuffled(task.evidence, task.seed),
            most=len(task.evidence),
        )
        yield Choose(
            id="decision",
            words=Text("What do you decide?"),
            choices=tuple(one.choice() for one in task.decisions),
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """By decision, evidence and procedure."""
        end = max(0, len(answers) - 2)
        done = [one for at in range(end) for one in given(answers, at, Chosen).ids]
        named = set(given(answers, end, Chosen).ids)
        decided = given(answers, end + 1, Chosen).ids == (key.decision,)
        right = named & key.evidence
        evidence = credit.found(
            len(right), len(key.evidence - named), len(named - key.evidence)
        )
        parts = (
            Part("decision", _DECISION * decided, _DECISION),
            Part("evidence", _EVIDENCE * evidence, _EVIDENCE),
            Part("procedure", _PROCEDURE * _procedure(done, key), _PROCEDURE),
        )
        worth = round(sum(part.credit for part in parts), 9)
        return Score(
            credit=worth,
            guess=_DECISION / len(task.decisions),
            parts=parts,
            feedback=(told(worth, authored(key.explanation)),),
        )

    @staticmethod
    def solve(task: Task, key: Key) -> tuple[Answer, ...]:
        """The procedure, the evidence and the decision."""
        return (
            *_steps(task, key),
            Chosen(ids=tuple(sorted(key.evidence))),
            Chosen(ids=(key.decision,)),
        )


def _can(step: Step, done: Sequence[str]) -> bool:
    return step.id not in done and set(step.needs) <= set(done)


def _procedure(done: Sequence[str], key: CaseFile.Key) -> float:
    """Share of the steps asked for that were done in the order asked for."""
    place = -1
    kept = 0
    for step in key.steps:
        if step in done and done.index(step) > place:
            place = done.index(step)
            kept += 1
    return kept / len(key.steps)


def _steps(task: CaseFile.Task, key: CaseFile.Key) -> Iterator[Answer]:
    done: list[str] = []
    for step in key.steps:
        yield Chosen(ids=(step,))
        done.append(step)
    if any(_can(one, done) for one in task.steps):
        yield Chosen(ids=(_ENOUGH,))
