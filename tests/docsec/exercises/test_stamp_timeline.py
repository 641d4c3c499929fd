"""P1: half for the order, half for the step that cannot be."""

import pytest

from docsec.exercises.stamp_timeline import NONE, Fault, StampTimeline
from docsec.model.prompt import Choose, Chosen, Order, Ordered
from scripts.item_keys import agrees


def made_with(fault: Fault):
    return next(
        made
        for made in (StampTimeline.make(seed, 0.5) for seed in range(300))
        if made.key.fault is fault
    )


def test_order_and_step_count_half_each(played) -> None:
    made = made_with(Fault.OVERSTAY)
    order, step = StampTimeline.solve(made.task, made.key)
    score, asked = played("stamp_timeline", made.task, made.key, [order, step])
    assert [type(one) for one in asked] == [Order, Choose]
    assert score.credit == 1
    for answers in ([order, Chosen()], [Ordered(), step]):
        assert played("stamp_timeline", made.task, made.key, answers)[0].credit == 0.5


def test_a_history_without_fault_says_so(played) -> None:
    made = made_with(Fault.NONE)
    order, step = StampTimeline.solve(made.task, made.key)
    assert step.ids == (NONE,)
    score, _ = played("stamp_timeline", made.task, made.key, [order, step])
    assert score.feedback[0].story[0].english() == "Every step can be"


def test_a_visa_for_one_entry_is_no_sign_of_a_fault() -> None:
    single = [
        made.key.fault
        for made in (StampTimeline.make(seed, 0.5) for seed in range(300))
        if not made.task.visa.is_multiple
    ]
    assert {Fault.NONE, Fault.SECOND_ENTRY} == set(single)


@pytest.mark.parametrize("difficulty", [0.0, 0.5, 1.0])
def test_keys_are_right_and_only_one_step_is_impossible(played, difficulty) -> None:
    faults = set()
    for seed in range(150):
        made = StampTimeline.make(seed, difficulty)
        faults.add(made.key.fault)
        assert agrees("stamp_timeline", made.task, made.key)
    assert faults == set(Fault)
