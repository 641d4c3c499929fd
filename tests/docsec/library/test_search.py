"""Models are found by what an officer knows of a document."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from docsec.library.appearance import appearance_of
from docsec.library.library import Entry, Library
from docsec.library.search import Catalogue, Query
from docsec.model import (
    DocumentKind,
    FeatureColour,
    FeatureKind,
    FeatureModel,
    Light,
    Pixels,
    Region,
    Words,
)

Draw = Callable[..., Pixels]
Make = Callable[..., Any]
WORDS = Words("Green thread", "خيط أخضر", "داوی سەوز")
THREAD = FeatureModel(
    "thread",
    FeatureKind.SECURITY_THREAD,
    Region(40, 0, 2, 54),
    WORDS,
    WORDS,
    colours=(FeatureColour(Light.UV, (20, 180, 40)),),
)


@pytest.fixture(scope="module")
def catalogue(request: pytest.FixtureRequest) -> Catalogue:
    return Catalogue(request.getfixturevalue("library"))


@pytest.fixture
def threaded(make_model: Make, make_page: Make) -> Catalogue:
    plain = make_model("UTO-BO-01001", last_year=2020)
    thread = make_model("UTO-BO-02001", first_year=2021, pages=(make_page(THREAD),))
    return Catalogue(Library([Entry(plain), Entry(thread)]))


def _codes(catalogue: Catalogue, **query: Any) -> list[str]:
    return [hit.model.code for hit in catalogue.search(Query(**query))]


def test_everything_answers_an_empty_question(catalogue: Catalogue) -> None:
    assert len(_codes(catalogue)) == 3


def test_by_state(catalogue: Catalogue) -> None:
    assert _codes(catalogue, state="IRQ") == ["IRQ-BO-90001"]
    assert _codes(catalogue, state="SWE") == []


def test_by_kind(catalogue: Catalogue) -> None:
    kind = DocumentKind.RESIDENCE_CARD
    assert _codes(catalogue, kind=kind) == ["UTO-HO-01001"]


def test_by_a_number_that_fits_the_pattern(catalogue: Catalogue) -> None:
    assert _codes(catalogue, number="R12345678") == ["UTO-HO-01001"]
    assert _codes(catalogue, number="R1234567") == []


def test_a_model_without_a_pattern_comes_after_those_that_fit(
    make_model: Make,
) -> None:
    unknown = make_model("UTO-BO-00001", number_rules=())
    catalogue = Catalogue(Library([Entry(unknown), Entry(make_model())]))
    codes = _codes(catalogue, number="C12345678")
    assert codes == ["UTO-BO-01001", "UTO-BO-00001"]


def test_by_year_of_issue_as_far_as_is_known(threaded: Catalogue) -> None:
    assert _codes(threaded, year=2019) == ["UTO-BO-01001"]
    assert _codes(threaded, year=2026) == ["UTO-BO-02001"]
    assert _codes(threaded, year=2010) == []


def test_by_feature(threaded: Catalogue) -> None:
    both = frozenset({FeatureKind.SECURITY_THREAD, FeatureKind.MRZ})
    assert _codes(threaded, features=both) == ["UTO-BO-02001"]


def test_by_colour(threaded: Catalogue) -> None:
    assert _codes(threaded, rgb=(0, 200, 60)) == ["UTO-BO-02001"]
    assert _codes(threaded, rgb=(200, 30, 30)) == []


@pytest.mark.parametrize("words", ["green", "GREEN thread", "خيط", "سەوز", "utopia"])
def test_by_words_of_any_language(threaded: Catalogue, words: str) -> None:
    assert "UTO-BO-02001" in _codes(threaded, words=words)


def test_every_word_must_be_there(threaded: Catalogue) -> None:
    assert _codes(threaded, words="green watermark") == []


def test_only_those_with_pictures(catalogue: Catalogue) -> None:
    codes = _codes(catalogue, has_pictures=True)
    assert codes == ["UTO-BO-01001", "UTO-HO-01001"]


@pytest.mark.parametrize("is_over", [False, True])
def test_by_a_picture_either_way_up(
    catalogue: Catalogue, draw: Draw, is_over: bool
) -> None:
    page = draw(2, holder=4)
    if is_over:
        page = np.ascontiguousarray(page[::-1, ::-1])
    assert _codes(catalogue, appearance=appearance_of(page))[0] == "UTO-HO-01001"


def test_a_picture_of_something_else_finds_nothing(catalogue: Catalogue) -> None:
    flag = np.full((300, 480, 3), (200, 30, 40), np.uint8)
    flag[:, 240:] = (20, 40, 190)
    assert _codes(catalogue, appearance=appearance_of(flag)) == []
