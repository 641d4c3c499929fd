"""M4: ages, centuries, days left, days of a stay, and how many alarms are false."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from enum import StrEnum

import msgspec
import numpy as np

from docsec.exercises import Asking, Family, Made, exercise, given, told
from docsec.model import Text
from docsec.model.prompt import Answer, Blank, BlankKind, Type, Typed
from docsec.model.wording import Words
from docsec.scoring.score import Score
from docsec.scoring.typed import is_same

_TODAY = date(2026, 6, 15)
_CENTURY = 100


class Question(StrEnum):
    """What is to be worked out."""

    AGE = "age"
    CENTURY = "century"
    DAYS_LEFT = "days left"
    STAY = "stay"
    FALSE_ALARMS = "false alarms"
    TRUE_SHARE = "true share"


@exercise(
    "M4",
    Text("Dates and odds"),
    trains=Text("Working out ages, validity and stays, and what an alarm is worth"),
    family=Family.DATA,
)
class DateArithmetic:
    """Exact, but for shares, which may be off by one."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked.

        Attributes:
            question: Which.
            days: Birth and today; today and expiry; first and last day of a stay.
            numbers: Travellers, one in so many is false, hits and false alarms in %.
        """

        question: Question
        days: tuple[date, ...] = ()
        numbers: tuple[int, ...] = ()

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """The number, and how far off it may be."""

        answer: int
        tolerance: int = 0

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        words, story = _ASKED[task.question](task)
        yield Type(
            id="number",
            words=words,
            story=story,
            blanks=(Blank("number", kind=BlankKind.NUMBER),),
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """1 or 0."""
        typed = given(answers, 0, Typed).values.get("number", "")
        is_right = is_same(typed, str(key.answer), tolerance=key.tolerance)
        right = Text("The answer: {answer}", answer=key.answer)
        return Score(
            credit=float(is_right),
            feedback=(told(is_right, right, _RULES[task.question]),),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The number."""
        return (Typed(values={"number": str(key.answer)}),)

    @staticmethod
    def make(seed: int, difficulty: float) -> Made:
        """Invent one; what is worked out grows with the difficulty."""
        rng = np.random.default_rng([seed, *b"M4"])
        kinds = list(Question)
        most = 2 + round(difficulty * (len(kinds) - 2))
        return _MAKERS[kinds[int(rng.integers(most))]](rng)


def _between(rng: np.random.Generator, first: date, last: date) -> date:
    return first + timedelta(days=int(rng.integers((last - first).days)))


def _make_age(rng: np.random.Generator) -> Made:
    born = _between(rng, date(1936, 1, 1), date(2020, 1, 1))
    # Near the birthday, where counting goes wrong.
    near = timedelta(days=int(rng.integers(-20, 21)))
    birthday = date(_TODAY.year, born.month, min(born.day, 28))
    today = birthday + near
    had = (today.month, today.day) >= (born.month, born.day)
    age = today.year - born.year - (not had)
    task = DateArithmetic.Task(Question.AGE, (born, today))
    return Made(task, DateArithmetic.Key(age))


def _make_century(rng: np.random.Generator) -> Made:
    born = _between(rng, date(1936, 1, 1), _TODAY)
    task = DateArithmetic.Task(
        Question.CENTURY, (_TODAY,), (born.year % _CENTURY, born.month, born.day)
    )
    last = _TODAY.year - (_TODAY.year - born.year % _CENTURY) % _CENTURY
    is_future = last == _TODAY.year and (born.month, born.day) > (
        _TODAY.month,
        _TODAY.day,
    )
    return Made(task, DateArithmetic.Key(last - _CENTURY * is_future))


def _make_days_left(rng: np.random.Generator) -> Made:
    today = _between(rng, date(2025, 1, 1), date(2027, 1, 1))
    left = int(rng.integers(3, 90))
    task = DateArithmetic.Task(Question.DAYS_LEFT, (today, today + timedelta(left)))
    return Made(task, DateArithmetic.Key(left))


def _make_stay(rng: np.random.Generator) -> Made:
    first = _between(rng, date(2025, 1, 1), date(2027, 1, 1))
    count = int(rng.integers(10, 100))
    task = DateArithmetic.Task(Question.STAY, (first, first + timedelta(count - 1)))
    return Made(task, DateArithmetic.Key(count))


def _odds(rng: np.random.Generator) -> tuple[int, int, int, int]:
    """Travellers, one in so many is false, hits and false alarms in %."""
    travellers = 10_000 * int(rng.integers(1, 10))
    rare = int(rng.choice([100, 200, 500, 1000]))
    return travellers, rare, int(rng.integers(70, 100)), int(rng.integers(1, 10))


def _make_false_alarms(rng: np.random.Generator) -> Made:
    numbers = _odds(rng)
    travellers, rare, _, alarms = numbers
    genuine = travellers - travellers // rare
    task = DateArithmetic.Task(Question.FALSE_ALARMS, (), numbers)
    # Nobody should fail for taking 2 % of 10,000 instead of 2 % of 9,990.
    slack = -(-travellers // rare * alarms // _CENTURY) + 1
    return Made(task, DateArithmetic.Key((genuine * alarms + 50) // 100, slack))


def _make_true_share(rng: np.random.Generator) -> Made:
    numbers = _odds(rng)
    travellers, rare, hits, alarms = numbers
    false = travellers // rare
    caught = false * hits / _CENTURY
    wrong = (travellers - false) * alarms / _CENTURY
    task = DateArithmetic.Task(Question.TRUE_SHARE, (), numbers)
    share = round(_CENTURY * caught / (caught + wrong))
    return Made(task, DateArithmetic.Key(share, 1))


_MAKERS: dict[Question, Callable[[np.random.Generator], Made]] = {
    Question.AGE: _make_age,
    Question.CENTURY: _make_century,
    Question.DAYS_LEFT: _make_days_left,
    Question.STAY: _make_stay,
    Question.FALSE_ALARMS: _make_false_alarms,
    Question.TRUE_SHARE: _make_true_share,
}


def _ask_age(task: DateArithmetic.Task) -> tuple[Words, tuple[Words, ...]]:
    born, today = task.days
    return Text("How old is the holder, in whole years?"), (
        Text("Date of birth: {day}", day=born),
        Text("Today: {day}", day=today),
    )


def _ask_century(task: DateArithmetic.Task) -> tuple[Words, tuple[Words, ...]]:
    year, month, day = task.numbers
    printed = f"{year:02}{month:02}{day:02}"
    return Text("In which year was the holder born, in four digits?"), (
        Text("Date of birth in the MRZ: {digits}", digits=printed),
        Text("Today: {day}", day=task.days[0]),
    )


def _ask_days_left(task: DateArithmetic.Task) -> tuple[Words, tuple[Words, ...]]:
    today, expiry = task.days
    return Text("How many days from today to the last day of validity?"), (
        Text("Today: {day}", day=today),
        Text("Valid until {day}", day=expiry),
    )


def _ask_stay(task: DateArithmetic.Task) -> tuple[Words, tuple[Words, ...]]:
    first, last = task.days
    return Text("How many days was the stay? Both days count."), (
        Text("Day of entry: {day}", day=first),
        Text("Day of exit: {day}", day=last),
    )


def _odds_told(task: DateArithmetic.Task) -> tuple[Words, ...]:
    travellers, rare, hits, alarms = task.numbers
    return (
        Text("Travellers: {n}", n=travellers),
        Text("One in {n} shows a false document", n=rare),
        Text("Of false documents, this many percent raise an alarm: {n}", n=hits),
        Text("Of genuine documents, this many percent do: {n}", n=alarms),
    )


def _ask_false_alarms(task: DateArithmetic.Task) -> tuple[Words, tuple[Words, ...]]:
    return Text("How many alarms are for genuine documents?"), _odds_told(task)


def _ask_true_share(task: DateArithmetic.Task) -> tuple[Words, tuple[Words, ...]]:
    words = Text("Of a hundred alarms, how many are for a false document?")
    return words, _odds_told(task)


_ASKED: dict[
    Question,
    Callable[[DateArithmetic.Task], tuple[Words, tuple[Words, ...]]],
] = {
    Question.AGE: _ask_age,
    Question.CENTURY: _ask_century,
    Question.DAYS_LEFT: _ask_days_left,
    Question.STAY: _ask_stay,
    Question.FALSE_ALARMS: _ask_false_alarms,
    Question.TRUE_SHARE: _ask_true_share,
}
_RULES = {
    Question.AGE: Text("Before the birthday of the year, one year less"),
    Question.CENTURY: Text("A date of birth never lies in the future"),
    Question.DAYS_LEFT: Text("Count the days left in each month"),
    Question.STAY: Text("The difference of the two days, and one"),
    Question.FALSE_ALARMS: Text("Genuine travellers times the share of false alarms"),
    Question.TRUE_SHARE: Text(
        "Where false documents are rare, most alarms are false, however good the test"
    ),
}
