"""F6: own answer first; a switch to a wrong label is harmful."""

import pytest

from docsec.exercises.machine_label import HARMFUL_SWITCH, WRONG_LABEL, MachineLabel
from docsec.model.prompt import Judged


@pytest.fixture(scope="module")
def pairs():
    return {wrong: MachineLabel.make(6, 0.2, wrong=wrong) for wrong in (0.0, 1.0)}


def test_the_machine_speaks_after_the_first_answer(played, pairs) -> None:
    made = pairs[0.0]
    solved = MachineLabel.solve(made.task, made.key)
    score, asked = played("machine_label", made.task, made.key, solved)
    assert asked[0].machine is None
    assert asked[1].machine is not None
    assert (score.credit, score.flags) == (1, ())


def test_a_switch_to_a_wrong_label_is_harmful(played, pairs) -> None:
    made = pairs[1.0]
    own = Judged(value=2 if made.key.is_other else -2)
    switched = Judged(value=-own.value)
    score, _ = played("machine_label", made.task, made.key, [own, switched])
    assert score.credit == 0
    assert set(score.flags) == {WRONG_LABEL, HARMFUL_SWITCH}
    kept, _ = played("machine_label", made.task, made.key, [own, own])
    assert (kept.credit, kept.flags) == (1, (WRONG_LABEL,))


def test_no_view_is_no_trial(played, pairs) -> None:
    made = pairs[1.0]
    score, _ = played("machine_label", made.task, made.key, [Judged(), Judged(value=0)])
    assert (score.credit, score.trials) == (0, ())
