"""Which model a document is of: sure, in part, by hand, or not at all."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from docsec.formats import compose
from docsec.library.identification import chosen, fits_of, identify, pages_seen
from docsec.library.library import Entry, Library
from docsec.model import (
    Document,
    DocumentKind,
    Light,
    NumberRule,
    PageName,
    Pixels,
    Recognition,
    ValidityRule,
)

Draw = Callable[..., Pixels]
Make = Callable[..., Any]


def lines_of(
    number: str, state: str = "UTO", code: str = "I", **more: str
) -> tuple[str, ...]:
    values = {
        "document_code": code,
        "issuing_state": state,
        "document_number": number,
        "nationality": state,
        "birth_date": "1974-08-12",
        "sex": "F",
        "expiry_date": "2030-04-15",
        "primary_identifier": "ERIKSSON",
        "secondary_identifier": "ANNA",
        **more,
    }
    return compose("td1", values)


@pytest.fixture
def seen(
    draw: Draw, make_picture: Make, make_document: Make
) -> Callable[..., Document]:
    def make(seed: int, lines: tuple[str, ...] | None, **how: Any) -> Document:
        picture = make_picture(draw(seed, holder=9))
        document: Document = make_document(picture, lines=lines, **how)
        return document

    return make


def test_mrz_and_appearance_agree(seen: Make, library: Library) -> None:
    found = identify(seen(1, lines_of("C12345678")), library)
    assert found.recognition is Recognition.IDENTIFIED
    assert found.model is library.model("UTO-BO-01001")
    assert found.candidates[0].looked_at == ("MRZ", "size", "appearance")


def test_the_number_tells_models_of_one_state_apart(
    seen: Make, without_pictures: Library
) -> None:
    found = identify(seen(1, lines_of("R12345678")), without_pictures)
    assert found.recognition is Recognition.IDENTIFIED
    assert found.model is not None
    assert found.model.code == "UTO-HO-01001"


def test_two_that_fit_alike_are_partial(seen: Make, make_model: Make) -> None:
    pair = [
        make_model("UTO-BO-01001", number_rules=()),
        make_model("UTO-BO-02001", number_rules=()),
    ]
    library = Library(Entry(one) for one in pair)
    found = identify(seen(1, lines_of("C12345678")), library)
    assert found.recognition is Recognition.PARTIAL
    assert found.model is None
    assert {one.code for one in found.candidates} == {"UTO-BO-01001", "UTO-BO-02001"}


def test_a_series_that_ended_is_told_by_the_date_of_expiry(
    seen: Make, make_model: Make
) -> None:
    old = make_model("UTO-BO-01001", last_year=2012, first_year=2004)
    new = make_model("UTO-BO-02001", first_year=2013)
    library = Library([Entry(old), Entry(new)])
    found = identify(seen(1, lines_of("C12345678")), library)
    assert found.model is new


def test_a_series_not_begun_is_ruled_out(seen: Make, make_model: Make) -> None:
    old = make_model("UTO-BO-01001", first_year=2004)
    new = make_model("UTO-BO-02001", first_year=2031, validity=(ValidityRule(5),))
    library = Library([Entry(old), Entry(new)])
    assert identify(seen(1, lines_of("C12345678")), library).model is old


def test_without_an_mrz_appearance_finds_it(seen: Make, library: Library) -> None:
    found = identify(seen(2, None), library)
    assert found.recognition is Recognition.IDENTIFIED
    assert found.model is library.model("UTO-HO-01001")


def test_a_page_upside_down_without_an_mrz_is_found(
    draw: Draw, make_picture: Make, make_document: Make, library: Library
) -> None:
    over = np.ascontiguousarray(draw(2, holder=4)[::-1, ::-1])
    found = identify(make_document(make_picture(over), lines=None), library)
    assert found.model is library.model("UTO-HO-01001")


def test_a_page_nobody_knows_is_not_identified(
    seen: Make, make_model: Make, folder: Any
) -> None:
    library = Library.load([folder / "UTO" / "card"])
    found = identify(seen(77, None), library)
    assert found.recognition is Recognition.NOT_IDENTIFIED
    assert found.model is None


def test_a_known_mrz_on_another_look_is_only_partial(
    draw: Draw, make_picture: Make, make_document: Make, library: Library
) -> None:
    flag = np.full((425, 674, 3), (200, 30, 40), np.uint8)
    flag[:, 300:] = (20, 40, 190)
    document = make_document(make_picture(flag), lines=lines_of("C12345678"))
    found = identify(document, library)
    assert found.recognition is Recognition.PARTIAL
    assert found.candidates[0].code == "UTO-BO-01001"


def test_facts_alone_are_enough_to_name_it(seen: Make, library: Library) -> None:
    found = identify(seen(5, lines_of("C12345678", "IRQ")), library)
    assert found.recognition is Recognition.IDENTIFIED
    assert found.model is library.model("IRQ-BO-90001")


def test_a_second_rule_counts_as_well(seen: Make, make_model: Make) -> None:
    rules = (NumberRule("optional_data", "[0-9]{12}"),)
    strict = make_model("IRQ-BO-90002", state="IRQ", number_rules=rules)
    library = Library([Entry(strict)])
    right = lines_of("AB1234567", "IRQ", optional_data="199912345678")
    wrong = lines_of("AB1234567", "IRQ", optional_data="1999")
    assert identify(seen(1, right), library).model is strict
    assert identify(seen(1, wrong), library).model is None


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (lines_of("C12345678", "SWE"), "another state"),
        (lines_of("C12345678", code="V"), "another kind"),
    ],
)
def test_what_the_mrz_rules_out_is_no_model(
    seen: Make, without_pictures: Library, lines: tuple[str, ...], why: str
) -> None:
    assert identify(seen(1, lines), without_pictures).model is None


def test_an_empty_library_knows_nothing(seen: Make) -> None:
    found = identify(seen(1, lines_of("C12345678")), Library())
    assert found.recognition is Recognition.NOT_IDENTIFIED
    assert found.candidates == ()


def test_lines_of_no_format_are_no_evidence(seen: Make, library: Library) -> None:
    found = identify(seen(1, ("UTO<<",)), library)
    assert found.model is library.model("UTO-BO-01001")
    assert found.candidates[0].looked_at == ("size", "appearance")


def test_another_size_speaks_against_it(
    seen: Make, make_model: Make, make_page: Make
) -> None:
    passport = make_model(pages=(replace(make_page(), size_mm=(125.0, 88.0)),))
    found = identify(seen(1, lines_of("C12345678")), Library([Entry(passport)]))
    assert found.recognition is not Recognition.IDENTIFIED


def test_a_visa_may_lie_on_a_page_of_any_size(
    seen: Make, make_model: Make, make_page: Make
) -> None:
    visa = make_model(
        kind=DocumentKind.VISA,
        document_codes=("I",),
        pages=(replace(make_page(name=PageName.STICKER), size_mm=(105.0, 74.0)),),
    )
    found = identify(seen(1, lines_of("C12345678")), Library([Entry(visa)]))
    assert found.model is visa


def test_a_person_may_choose(make_model: Make) -> None:
    model = make_model()
    found = chosen(model)
    assert found.recognition is Recognition.MANUAL
    assert found.model is model


def test_only_white_light_shows_what_a_page_looks_like(
    draw: Draw, make_picture: Make, make_document: Make
) -> None:
    pictures = (make_picture(draw(1)), make_picture(draw(1), Light.UV))
    seen = pages_seen(make_document(*pictures))
    assert [one.side for one in seen] == [0]
    assert seen[0].over is None  # its MRZ says which way is up


def test_each_page_seen_is_told_which_page_of_the_model_it_is(
    seen: Make, library: Library
) -> None:
    model = library.model("UTO-BO-01001")
    assert model is not None
    pages = pages_seen(seen(1, lines_of("C12345678")))
    (fit,) = fits_of(pages, model)
    assert fit is not None
    assert fit.page is PageName.FRONT
    assert not fit.is_over
    assert fit.likeness > 0.7


def test_a_model_without_pictures_fits_no_page(seen: Make, make_model: Make) -> None:
    pages = pages_seen(seen(1, lines_of("C12345678")))
    assert fits_of(pages, make_model()) == (None,)


@pytest.mark.parametrize(
    ("changed", "recognition"),
    [
        ({"mrz_format": "td2"}, Recognition.NOT_IDENTIFIED),
        ({"mrz_format": None}, Recognition.NOT_IDENTIFIED),
        ({"document_codes": ()}, Recognition.IDENTIFIED),
        ({"document_codes": ("ID",)}, Recognition.NOT_IDENTIFIED),
        ({"document_codes": ("C",)}, Recognition.NOT_IDENTIFIED),
        ({"number_rules": ()}, Recognition.IDENTIFIED),
    ],
)
def test_what_a_model_says_of_its_mrz_counts(
    seen: Make, make_model: Make, changed: dict[str, Any], recognition: Recognition
) -> None:
    library = Library([Entry(make_model(**changed))])
    found = identify(seen(1, lines_of("C12345678")), library)
    assert found.recognition is recognition


def test_a_date_that_is_none_rules_nothing_out(seen: Make, make_model: Make) -> None:
    lines = lines_of("C12345678")
    odd = (lines[0], lines[1].replace("300415", "309915"), lines[2])
    library = Library([Entry(make_model(first_year=2031))])
    assert identify(seen(1, odd), library).model is not None


def test_a_page_of_unknown_resolution_is_judged_by_its_proportions(
    seen: Make, library: Library
) -> None:
    document = seen(1, lines_of("C12345678"))
    side = document.sides[0]
    unknown = replace(side, page=replace(side.page, ppi=None))
    found = identify(replace(document, sides=(unknown,)), library)
    assert found.model is library.model("UTO-BO-01001")


def test_a_picture_cut_to_the_page_shows_the_page(seen: Make, library: Library) -> None:
    document = seen(1, None)
    side = document.sides[0]
    whole = replace(side, page=replace(side.page, is_whole_picture=True))
    found = identify(replace(document, sides=(whole,)), library)
    assert found.model is library.model("UTO-BO-01001")
    assert found.candidates[0].looked_at == ("appearance",)


def test_a_picture_of_odd_proportions_says_nothing_of_the_page(
    seen: Make, library: Library
) -> None:
    document = seen(1, lines_of("C12345678"))
    side = document.sides[0]
    odd = replace(side.page, is_whole_picture=True, aspect=1.9)
    found = identify(replace(document, sides=(replace(side, page=odd),)), library)
    assert found.candidates[0].looked_at == ("MRZ",)
