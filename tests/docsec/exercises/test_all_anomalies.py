"""H2: several faults on one page, or none; the pixels prove each."""

import numpy as np
import pytest

from docsec.exercises.all_anomalies import AllAnomalies
from docsec.exercises.genuine_or_false import GenuineOrFalse
from docsec.model.prompt import Marked, Placed
from docsec.scoring.score import STOPPED_AFTER_FIRST


def wanted(count):
    """The first seed that plants so many; its draw is the first of its generator."""
    for seed in range(200):
        rng = np.random.default_rng([seed, *b"H2"])
        is_clean = rng.random() < 0.25
        if (0 if is_clean else 1 + int(rng.integers(3))) == count:
            return seed
    raise AssertionError(count)


@pytest.fixture(scope="module")
def several(one_document):
    return AllAnomalies.make(wanted(3), 0.2, ppi=100)


@pytest.fixture(scope="module")
def clean(one_document):
    return AllAnomalies.make(wanted(0), 0.2, ppi=100)


def test_the_key_is_right_by_the_pixels(several, prove) -> None:
    genuine = GenuineOrFalse.make(wanted(3), 0.2, prevalence=0.0, ppi=100)
    assert len(several.key.faults) == 3
    prove(several, genuine)


def test_all_found_is_worth_all(played, several) -> None:
    solved = AllAnomalies.solve(several.task, several.key)
    score, _ = played("all_anomalies", several.task, several.key, solved)
    assert (score.credit, score.flags) == (1, ())


def test_stopping_after_the_first_is_noted(played, several) -> None:
    (solved,) = AllAnomalies.solve(several.task, several.key)
    first = Marked(marks=solved.marks[:1])
    score, _ = played("all_anomalies", several.task, several.key, [first])
    assert score.credit == pytest.approx(2 / 4)
    assert score.flags == (STOPPED_AFTER_FIRST,)


def test_a_clean_page_stays_clean(played, clean) -> None:
    assert clean.key.faults == ()
    score, asked = played("all_anomalies", clean.task, clean.key, [Marked()])
    assert score.credit == 1
    assert asked[0].may_be_none
    mark = [Marked(marks=(Placed(0.5, 0.5),))]
    assert played("all_anomalies", clean.task, clean.key, mark)[0].credit == 0
