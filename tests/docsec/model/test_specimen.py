"""What is asked of a model: its pages, features, numbers and rules."""

import pytest

from docsec.model import (
    DocumentKind,
    DocumentModel,
    FeatureKind,
    FeatureModel,
    Light,
    Measure,
    ModelPage,
    ModelPicture,
    NumberRule,
    PageName,
    Quantity,
    Region,
    Words,
)

WORDS = Words("A feature")
BOX = Region(1, 1, 5, 5)
OVERPRINT = FeatureModel(
    "overprint",
    FeatureKind.UV_OVERPRINT,
    BOX,
    WORDS,
    WORDS,
    shows_in=(Light.UV,),
    measures=(
        Measure(Quantity.CONTRAST, 0.6, 0.2, Light.UV),
        Measure(Quantity.CONTRAST, 0.1),
        Measure(Quantity.LINE_WIDTH_MM, 0.3),
    ),
)
NUMBER = FeatureModel(
    "number", FeatureKind.DOCUMENT_NUMBER, BOX, WORDS, WORDS, field="document_number"
)
MRZ = FeatureModel("mrz", FeatureKind.MRZ, BOX, WORDS, WORDS, field="document_number")
PAGE = ModelPage(
    PageName.DATA,
    (125.0, 88.0),
    (MRZ, OVERPRINT, NUMBER),
    (ModelPicture(Light.VI, "data_vi.jpg", 300),),
)
MODEL = DocumentModel(
    "UTO-AO-01001",
    "UTO",
    DocumentKind.PASSPORT,
    1,
    Words("Passport"),
    number_rules=(NumberRule("document_number", "U[0-9]{8}"),),
    pages=(PAGE,),
)


def test_a_number_measured_under_that_light_comes_first() -> None:
    measure = OVERPRINT.measure(Quantity.CONTRAST, Light.UV)
    assert measure is not None
    assert measure.value == 0.6


def test_a_number_for_any_light_serves_where_there_is_no_other() -> None:
    measure = OVERPRINT.measure(Quantity.CONTRAST, Light.IR)
    assert measure is not None
    assert measure.value == 0.1


def test_a_number_nobody_gave_is_none() -> None:
    assert OVERPRINT.measure(Quantity.HUE_DEG) is None


def test_a_colour_nobody_gave_is_none() -> None:
    assert OVERPRINT.colour(Light.UV) is None


def test_features_are_found_by_kind_and_light() -> None:
    assert PAGE.of_kind(FeatureKind.UV_OVERPRINT) == (OVERPRINT,)
    assert PAGE.of_kind(FeatureKind.UV_OVERPRINT, light=Light.VI) == ()


def test_the_printed_field_is_not_that_of_the_mrz() -> None:
    assert PAGE.printed_field("document_number") is NUMBER
    assert PAGE.printed_field("birth_date") is None


@pytest.mark.parametrize("name", ["overprint", "nothing"])
def test_a_feature_is_found_by_its_id(name: str) -> None:
    assert PAGE.feature(name) is (OVERPRINT if name == "overprint" else None)


def test_a_picture_is_found_by_its_light() -> None:
    assert PAGE.picture(Light.VI) == PAGE.pictures[0]
    assert PAGE.picture(Light.UV) is None


def test_a_model_finds_its_page_and_its_rule() -> None:
    assert MODEL.page(PageName.DATA) is PAGE
    assert MODEL.page(PageName.BACK) is None
    assert MODEL.rule("document_number") == MODEL.number_rules[0]
    assert MODEL.rule("optional_data") is None


def test_a_model_without_pictures_is_text_only() -> None:
    bare = DocumentModel("X", "IRQ", DocumentKind.PASSPORT, 1, Words("Passport"))
    assert bare.is_text_only
    assert not MODEL.is_text_only
