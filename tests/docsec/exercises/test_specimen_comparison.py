"""G2: the questioned page beside the specimen."""

import pytest

from docsec.exercises.specimen_comparison import SpecimenComparison
from docsec.model.prompt import Marked


@pytest.fixture(scope="module")
def made(one_document):
    found = (SpecimenComparison.make(seed, 0.6, ppi=100) for seed in range(20))
    return next(one for one in found if one.key.faults)


def test_the_marks_go_on_the_questioned_page(played, made) -> None:
    solved = SpecimenComparison.solve(made.task, made.key)
    score, asked = played("specimen_comparison", made.task, made.key, solved)
    assert score.credit == 1
    assert [one.id for one in asked[0].exhibits] == ["questioned", "specimen"]


def test_finding_nothing_is_worth_nothing(played, made) -> None:
    score, _ = played("specimen_comparison", made.task, made.key, [Marked()])
    assert score.credit == 0


def test_the_specimen_is_another_picture_under_the_same_lights(made) -> None:
    questioned, specimen = made.task.questioned.views, made.task.specimen.views
    assert list(questioned) == list(specimen)
    assert not set(questioned.values()) & set(specimen.values())


def test_an_easy_one_is_of_one_holder_and_may_be_clean(one_document, played) -> None:
    made = SpecimenComparison.make(1, 0.0, clean_share=1.0, ppi=100)
    assert made.key.faults == ()
    score, _ = played("specimen_comparison", made.task, made.key, [Marked()])
    assert score.credit == 1
