"""I1: an interview that branches with the questions that are put."""

from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from docsec.exercises import (
    Asking,
    Family,
    WordsData,
    authored,
    exercise,
    given,
    told,
)
from docsec.model import Text
from docsec.model.prompt import Answer, Choice, Choose, Chosen
from docsec.model.wording import Words
from docsec.scoring.score import Part, Score

START = "start"
END = "end"
_FACTS, _TEST, _CONDUCT, _REFERRAL = 0.5, 0.2, 0.2, 0.1
_LEADING, _UNLAWFUL = 0.2, 0.5
_DECISIONS = {
    "clear": Text("Let the person go on"),
    "refer": Text("Refer to the second line"),
    "protect": Text("Refer as a person in need of protection"),
}


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing the officer may say.

    Attributes:
        id: Unique in the interview.
        words: What the officer says.
        reply: What the person answers.
        to: Scene that follows; None: the same scene, without this question.
    """

    id: str
    words: WordsData
    reply: WordsData
    to: str | None = None


class Scene(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A stage of the interview: what may be said now."""

    id: str
    questions: tuple[Question, ...]
    is_last: bool = False


class Conduct(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a question is worth.

    Attributes:
        facts: Facts it brings out.
        is_test: It puts the story to the test with a detail that can be checked.
        is_leading: It puts the answer in the person's mouth.
        is_unlawful: It asks for a protected ground: faith, opinion, origin.
        why: Why so.
    """

    facts: tuple[str, ...] = ()
    is_test: bool = False
    is_leading: bool = False
    is_unlawful: bool = False
    why: WordsData = {}


@exercise(
    "I1",
    Text("Interview"),
    trains=Text("Asking open, checkable questions and deciding on what was said"),
    family=Family.INTERVIEW,
)
class Interview:
    """Ask until enough is known, then decide. Every question is put once at most.

    Facts obtained by facts obtainable (0.5), a test of the story (0.2), conduct (0.2;
    -0.2 for each leading, -0.5 for each unlawful question), the right referral (0.1).
    """

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked: who stands there, and the scenes; the first is first."""

        story: tuple[WordsData, ...]
        scenes: tuple[Scene, ...]

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What each question is worth by its id, and the right decision."""

        conduct: dict[str, Conduct]
        decision: str
        explanation: WordsData

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt a question, and the decision; ends, for questions are used up."""
        scenes = {scene.id: scene for scene in task.scenes}
        here = task.scenes[0]
        said: tuple[Words, ...] = tuple(authored(words) for words in task.story)
        put: set[str] = set()
        while left := [one for one in here.questions if one.id not in put]:
            answer = yield _turn(len(put), said, left, may_end=bool(put))
            chosen = answer.ids[0] if isinstance(answer, Chosen) and answer.ids else END
            if chosen == END:
                break
            question = next(one for one in left if one.id == chosen)
            put.add(chosen)
            said = (authored(question.words), authored(question.reply))
            here = scenes[question.to] if question.to is not None else here
            if here.is_last:
                break
        yield Choose(
            id="decision",
            words=Text("What do you decide?"),
            story=said,
            choices=tuple(Choice(name, words) for name, words in _DECISIONS.items()),
        )

    @staticmethod
    def mark(_task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """By facts, test, conduct and decision; efficiency stands apart."""
        asked = [one for one in _chosen(answers[:-1]) if one in key.conduct]
        done = [key.conduct[one] for one in asked]
        parts = (*_obtained(done, key), _referral(answers, key))
        worth = min(1.0, max(0.0, sum(part.credit for part in parts)))
        unlawful = any(one.is_unlawful for one in done)
        critical = (Text("An unlawful question was asked"),) if unlawful else ()
        reasons = [authored(one.why) for one in done if one.why]
        facts = len({fact for one in done for fact in one.facts})
        return Score(
            credit=worth,
            parts=parts,
            critical=critical,
            figures=(
                ("questions", len(asked)),
                ("facts a question", facts / len(asked) if asked else 0.0),
            ),
            feedback=(told(worth, *critical, *reasons, authored(key.explanation)),),
        )

    @staticmethod
    def solve(task: Task, key: Key) -> tuple[Answer, ...]:
        """The path, among those of blameless questions, that brings out most."""
        best = max(_paths(task, key), key=lambda path: _worth(path, key))
        turns = [Chosen(ids=(one,)) for one in best]
        if not _is_closed(task, best):
            turns.append(Chosen(ids=(END,)))
        return (*turns, Chosen(ids=(key.decision,)))


def _turn(
    number: int, said: tuple[Words, ...], left: Sequence[Question], *, may_end: bool
) -> Choose:
    choices = [Choice(one.id, authored(one.words)) for one in left]
    if may_end:
        choices.append(Choice(END, Text("I know enough")))
    return Choose(
        id=f"question {number}",
        words=Text("What do you say?"),
        story=said,
        choices=tuple(choices),
    )


def _chosen(answers: Sequence[Answer]) -> Iterator[str]:
    for index in range(len(answers)):
        yield from given(answers, index, Chosen).ids


def _obtained(done: Sequence[Conduct], key: Interview.Key) -> tuple[Part, ...]:
    obtainable = {fact for one in key.conduct.values() for fact in one.facts}
    facts = {fact for one in done for fact in one.facts}
    kinds = Counter(
        leading=sum(one.is_leading for one in done),
        unlawful=sum(one.is_unlawful for one in done),
    )
    conduct = _CONDUCT - _LEADING * kinds["leading"] - _UNLAWFUL * kinds["unlawful"]
    return (
        Part("facts", _FACTS * len(facts) / len(obtainable), _FACTS),
        Part("test", _TEST * any(one.is_test for one in done), _TEST),
        Part("conduct", conduct if done else 0.0, _CONDUCT),
    )


def _referral(answers: Sequence[Answer], key: Interview.Key) -> Part:
    decided = given(answers, len(answers) - 1, Chosen).ids if answers else ()
    return Part("referral", _REFERRAL * (decided == (key.decision,)), _REFERRAL)


def _paths(task: Interview.Task, key: Interview.Key) -> Iterator[tuple[str, ...]]:
    """All ways through by blameless questions, each put as soon as it can be."""
    scenes = {scene.id: scene for scene in task.scenes}

    def walk(here: Scene, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        stays: list[Question] = []
        leaves: list[Question] = []
        for one in here.questions:
            fault = key.conduct.get(one.id, Conduct())
            if one.id in path or fault.is_leading or fault.is_unlawful:
                continue
            (stays if one.to in (None, here.id) else leaves).append(one)
        # What does not lead elsewhere costs nothing, so all of it is asked first.
        path = (*path, *(one.id for one in stays))
        yield path
        for one in leaves:
            yield from walk(scenes[str(one.to)], (*path, one.id))

    yield from walk(task.scenes[0], ())


def _worth(path: tuple[str, ...], key: Interview.Key) -> tuple[float, int]:
    done = [key.conduct.get(one, Conduct()) for one in path]
    return sum(part.credit for part in _obtained(done, key)), -len(path)


def _is_closed(task: Interview.Task, path: tuple[str, ...]) -> bool:
    """The interview ended by itself, so nobody asks whether enough is known."""
    scenes = {scene.id: scene for scene in task.scenes}
    here, put = task.scenes[0], set()
    for one in path:
        question = next(each for each in here.questions if each.id == one)
        put.add(one)
        here = scenes[question.to] if question.to is not None else here
    return here.is_last or all(one.id in put for one in here.questions)
