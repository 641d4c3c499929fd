"""F2: what cannot be seen cannot be compared."""

import pytest

from docsec.exercises.feature_record import FeatureRecord
from docsec.model.prompt import Filled, Form, Judge, Judged
from docsec.synthesis.people.likeness import Component


@pytest.fixture(scope="module")
def made():
    return next(
        one
        for one in (FeatureRecord.make(seed, 0.3, prevalence=1.0) for seed in range(30))
        if one.key.hidden
    )


def test_record_and_verdict_count_half_each(played, made) -> None:
    record, verdict = FeatureRecord.solve(made.task, made.key)
    score, asked = played("feature_record", made.task, made.key, [record, verdict])
    assert [type(one) for one in asked] == [Form, Judge]
    assert score.credit == 1
    only = played("feature_record", made.task, made.key, [record, Judged(value=-3)])
    assert only[0].credit == 0.5


def test_comparing_what_is_hidden_costs(played, made) -> None:
    cells = dict.fromkeys(Component, "same")
    answers = [Filled(cells=cells), Judged()]
    score, _ = played("feature_record", made.task, made.key, answers)
    share = 1 - len(made.key.hidden) / len(Component)
    assert score.parts[0].credit == pytest.approx(share / 2)


def test_same_or_different_is_not_marked(played, made) -> None:
    record, verdict = FeatureRecord.solve(made.task, made.key)
    other = {
        one: "different" if cell == "same" else cell
        for one, cell in record.cells.items()
    }
    answers = [Filled(cells=other), verdict]
    assert played("feature_record", made.task, made.key, answers)[0].credit == 1
