"""I1: ten paths counted by hand; every path ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.exercises import exercises, run
from docsec.exercises.interview import END, Conduct, Interview, Question, Scene
from docsec.model.prompt import Choose, Chosen


def question(name: str, to: str | None = None) -> Question:
    return Question(name, {"en": f"{name}?"}, {"en": f"{name}."}, to)


TASK = Interview.Task(
    story=({"en": "A man hands over a passport."},),
    scenes=(
        Scene("start", tuple(map(question, ("trip", "host", "faith", "lead")))),
        Scene("work", ()),
    ),
)
TASK = Interview.Task(
    TASK.story,
    (
        Scene("start", (*TASK.scenes[0].questions, question("job", "work"))),
        Scene("work", (question("street"), question("boss", "gone"))),
        Scene("gone", (), is_last=True),
    ),
)
KEY = Interview.Key(
    conduct={
        "trip": Conduct(facts=("route",)),
        "host": Conduct(facts=("host",)),
        "job": Conduct(facts=("job",)),
        "street": Conduct(facts=("address",), is_test=True),
        "boss": Conduct(),
        "lead": Conduct(facts=("route",), is_leading=True),
        "faith": Conduct(is_unlawful=True, why={"en": "A protected ground"}),
    },
    decision="refer",
    explanation={"en": "He did not know his street."},
)


@pytest.mark.parametrize(
    ("path", "decision", "due"),
    [
        (["trip", "host", "job", "street", END], "refer", 1.0),
        (["trip", "host", "job", "street", "boss"], "refer", 1.0),
        (["trip", END], "refer", 0.125 + 0 + 0.2 + 0.1),
        (["trip", END], "clear", 0.125 + 0 + 0.2),
        (["trip", "host", END], "refer", 0.25 + 0.2 + 0.1),
        (["lead", END], "refer", 0.125 + 0.0 + 0.1),
        (["lead", "trip", END], "refer", 0.125 + 0.0 + 0.1),
        (["trip", "host", "faith", END], "refer", 0.25 - 0.3 + 0.1),
        (["faith", "lead", END], "clear", 0.0),
        (["job", "street", END], "protect", 0.25 + 0.2 + 0.2),
    ],
)
def test_paths_counted_by_hand(played, path, decision, due) -> None:
    answers = [Chosen(ids=(one,)) for one in [*path, decision]]
    score, asked = played("interview", TASK, KEY, answers)
    assert score.credit == pytest.approx(due)
    assert asked[-1].id == "decision"
    assert bool(score.critical) is ("faith" in path)


def test_an_unlawful_question_is_explained(played) -> None:
    answers = [Chosen(ids=(one,)) for one in ("faith", END, "refer")]
    score, _ = played("interview", TASK, KEY, answers)
    assert any("protected ground" in str(one) for one in score.feedback[0].story)


def test_saying_nothing_is_worth_nothing(played) -> None:
    score, _ = played("interview", TASK, KEY, [Chosen(), Chosen()])
    assert score.credit == 0
    assert dict(score.figures) == {"questions": 0, "facts a question": 0}


def test_efficiency_stands_apart(played) -> None:
    answers = [Chosen(ids=(one,)) for one in ("trip", "host", END, "refer")]
    score, _ = played("interview", TASK, KEY, answers)
    assert dict(score.figures) == {"questions": 2, "facts a question": 1}


def test_nobody_can_end_before_the_first_question() -> None:
    first = next(run(exercises["interview"], TASK))
    assert isinstance(first, Choose)
    assert END not in {one.id for one in first.choices}


def test_solving_it_is_worth_all(played) -> None:
    solved = Interview.solve(TASK, KEY)
    assert played("interview", TASK, KEY, solved)[0].credit == pytest.approx(1)


@given(st.lists(st.integers(0, 9), min_size=30, max_size=30))
def test_every_path_ends(picks) -> None:
    asking = run(exercises["interview"], TASK)
    prompt = next(asking)
    for turn, pick in enumerate(picks):
        assert isinstance(prompt, Choose)
        chosen = prompt.choices[pick % len(prompt.choices)].id
        try:
            prompt = asking.send(Chosen(ids=(chosen,)))
        except StopIteration:
            assert turn <= 8
            return
    pytest.fail("it goes on for ever")
