"""The contract: asked without a key, replayed after a break, marked with it."""

import pytest

from docsec.errors import OptionError
from docsec.exercises import Made, exercises, given, play, run, shuffled
from docsec.exercises.single_choice import ChoiceData, SingleChoice
from docsec.model.prompt import Choose, Chosen, Judged, Seen

TASK = SingleChoice.Task(
    question={"en": "Which light?"},
    choices=tuple(ChoiceData(id=one, words={"en": one}) for one in "abcd"),
)
KEY = SingleChoice.Key(right="a", explanation={"en": "Because"})
KIND = exercises["single_choice"]


def test_every_code_is_there_once() -> None:
    codes = [one.code for one in exercises]
    assert len(codes) == len(set(codes))


def test_it_is_asked_without_a_key_and_marked_with_it() -> None:
    asking = run(KIND, TASK)
    assert isinstance(next(asking), Choose)
    with pytest.raises(StopIteration) as end:
        asking.send(Chosen(ids=("a",)))
    assert KIND.mark(TASK, KEY, end.value.value).credit == 1


def test_stored_answers_are_replayed_not_asked_again() -> None:
    stored = (Chosen(ids=("b",), elapsed_ms=4000),)
    with pytest.raises(StopIteration) as end:
        next(run(KIND, TASK, stored=stored))
    assert end.value.value == stored


def test_playing_asks_and_marks_in_one_go() -> None:
    playing = play(KIND, TASK, KEY, stored=(Chosen(ids=("b",)),))
    with pytest.raises(StopIteration) as end:
        next(playing)
    assert end.value.value.credit == 0


def test_an_answer_of_another_item_is_refused() -> None:
    asking = run(KIND, TASK)
    next(asking)
    with pytest.raises(ValueError, match="no answer to choice"):
        asking.send(Chosen(ids=("x",)))


def test_a_missing_answer_is_the_empty_one_and_a_strange_one_an_error() -> None:
    assert given((), 0, Judged) == Judged()
    with pytest.raises(ValueError, match="Judged was due"):
        given((Seen(),), 0, Judged)


def test_the_order_of_choices_depends_on_the_seed_alone() -> None:
    orders = {
        tuple(choice.id for choice in shuffled(TASK.choices, seed))
        for seed in range(200)
    }
    assert len(orders) == 24
    assert shuffled(TASK.choices, 3) == shuffled(reversed(TASK.choices), 3)


def test_an_unknown_exercise_is_answered_with_the_known_ones() -> None:
    with pytest.raises(OptionError, match="single_choice"):
        exercises["double_choice"]


def test_what_is_made_may_have_no_pictures() -> None:
    assert Made(TASK, KEY).pictures == {}
