"""A model file is read whole and exact, or refused with the place and the rule."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.library.model_file import (
    MAX_BYTES,
    ModelError,
    all_words,
    decode,
    encode,
    picture_files,
    read_model,
    write_model,
)
from docsec.model import (
    Counterfeit,
    DocumentModel,
    FeatureColour,
    FeatureKind,
    FeatureModel,
    Light,
    Measure,
    ModelDefect,
    ModelPicture,
    PageName,
    PrintProcess,
    Quantity,
    Region,
    Words,
)

Make = Callable[..., Any]
WORDS = Words("A feature", "خاصية", "تایبەتمەندی")
OVI = FeatureModel(
    "ovi",
    FeatureKind.OVI,
    Region(60, 5, 12, 8),
    WORDS,
    WORDS,
    shows_in=(Light.VI, Light.ANGLE),
    hidden_in=(Light.IR,),
    process=PrintProcess.SCREEN,
    text="UTO",
    measures=(Measure(Quantity.TILT_DEG, 35.0, 5.0), Measure(Quantity.COUNT, 0.0)),
    colours=(FeatureColour(Light.VI, (20, 90, 200), 35.0),),
    is_quick=True,
)


@pytest.fixture
def model(make_model: Make, make_page: Make) -> DocumentModel:
    page = replace(
        make_page(OVI),
        pictures=(ModelPicture(Light.VI, "front_vi.webp", 300),),
        appearance=bytes(range(8)),
    )
    made: DocumentModel = make_model(
        pages=(page,),
        has_chip=False,
        defects=(ModelDefect(("mrz",), WORDS),),
        counterfeits=(Counterfeit(WORDS, WORDS, ("ovi",), Light.VI, "bad.png"),),
        look=(WORDS,),
        not_established=(WORDS,),
    )
    return made


def test_what_is_written_is_read_again(model: DocumentModel) -> None:
    assert decode(encode(model)) == model


def test_what_is_as_it_would_be_anyway_is_not_written(model: DocumentModel) -> None:
    raw = json.loads(encode(model))
    assert "last_year" not in raw
    assert raw["has_chip"] is False  # not the same as not established


def test_a_file_is_written_and_read(tmp_path: Path, make_model: Make) -> None:
    path = tmp_path / "model.json"
    write_model(path, make_model())
    assert read_model(path) == make_model()


def test_every_picture_must_lie_there(tmp_path: Path, model: DocumentModel) -> None:
    write_model(tmp_path / "model.json", model)
    (tmp_path / "front_vi.webp").write_bytes(b"")
    with pytest.raises(ModelError, match=r"bad\.png is missing"):
        read_model(tmp_path / "model.json")


def test_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="FileNotFoundError"):
        read_model(tmp_path / "model.json")


def test_pictures_of_pages_and_of_counterfeits_are_named(model: DocumentModel) -> None:
    assert picture_files(model) == ("front_vi.webp", "bad.png")


def test_every_sentence_is_found(model: DocumentModel) -> None:
    places = {place for place, _ in all_words(model)}
    assert {"title", "look", "not_established", "defects", "counterfeits"} <= places
    assert "front: ovi: look" in places


def test_a_broken_model_is_not_written(tmp_path: Path, make_model: Make) -> None:
    with pytest.raises(ModelError, match="code"):
        write_model(tmp_path / "model.json", make_model(code="X"))
    assert not (tmp_path / "model.json").exists()


def _set(raw: dict[str, Any], place: str, value: object) -> None:
    *way, last = place.split("/")
    held: Any = raw
    for step in way:
        held = held[int(step) if step.isdigit() else step]
    held[int(last) if last.isdigit() else last] = value


@pytest.mark.parametrize(
    ("place", "value", "why"),
    [
        ("code", "UTO-1", "is not like"),
        ("code", "IRQ-BO-01001", "is not of state"),
        ("state", "QQQ", "is not"),
        ("kind", "banknote", "kind"),
        ("mrz_format", "td9", "not known"),
        ("first_year", 1492, "between 1900 and 2100"),
        ("last_year", 2001, "before first_year"),
        ("title/en", " ", "no English words"),
        ("number_rules/0/pattern", "(", "no regular expression"),
        ("number_rules/0/pattern", "(a+)+b", "too long or too deep"),
        ("number_rules/0/pattern", "a" * 81, "too long or too deep"),
        ("validity/0/years", 0, "between 0 and 100"),
        ("surprise", 1, "means nothing here"),
        ("pages/0/surprise", 1, "means nothing here"),
        ("pages/0/size_mm", [5, 54], "size_mm"),
        ("pages/0/features/0/id", "Too Loud", "is not of a-z"),
        ("pages/0/features/0/id", "mrz", "one id"),
        ("pages/0/features/0/region_mm/left", 80, "off the page"),
        ("pages/0/features/0/region_mm/width", 0, "off the page"),
        ("pages/0/features/0/region_mm/top", -3, "off the page"),
        ("pages/0/features/2/hidden_in", ["VI"], "one light"),
        ("pages/0/features/2/measures/0/tolerance", -1, "is no number"),
        ("pages/0/features/2/colours/0/rgb", [0, 0, 256], "between 0 and 255"),
        ("pages/0/pictures/0/ppi", 9, "ppi lies"),
        ("pages/0/pictures/0/tilt_deg", 91, "tilt_deg"),
        ("pages/0/pictures/0/file", "../model.png", "no name of a picture"),
        ("pages/0/pictures/0/file", "model.exe", "no name of a picture"),
        ("counterfeits/0/features", ["gone"], "there is no feature"),
    ],
)
def test_a_broken_rule_is_named(
    model: DocumentModel, place: str, value: object, why: str
) -> None:
    raw = json.loads(encode(model))
    _set(raw, place, value)
    with pytest.raises(ModelError, match=why):
        decode(json.dumps(raw).encode())


def test_two_pages_of_one_name_are_refused(model: DocumentModel) -> None:
    twice = replace(model, pages=model.pages * 2)
    with pytest.raises(ModelError, match="two pages"):
        decode(encode(twice))


def test_inner_pages_may_be_many(make_model: Make, make_page: Make) -> None:
    inner = make_page(name=PageName.INNER)
    model = make_model(pages=(inner, inner))
    assert decode(encode(model)) == model


def test_too_many_features_are_refused(make_model: Make, make_page: Make) -> None:
    many = [replace(OVI, id=f"ovi_{one}") for one in range(201)]
    with pytest.raises(ModelError, match="more than 200"):
        decode(encode(make_model(pages=(make_page(*many),))))


def test_a_large_file_is_not_even_parsed() -> None:
    with pytest.raises(ModelError, match="too large"):
        decode(b" " * (MAX_BYTES + 1))


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(ModelError):
        decode(data)


@given(st.data())
def test_any_json_in_any_place_is_read_or_refused(data: st.DataObject) -> None:
    raw = {
        "code": "UTO-AO-01001",
        "state": "UTO",
        "kind": "passport",
        "number": 1,
        "title": {"en": "Passport"},
        "validity": [{"years": 10}],
        "pages": [{"name": "data page", "size_mm": [125, 88]}],
    }
    plain = st.none() | st.booleans() | st.floats(allow_nan=False) | st.text()
    values = st.recursive(
        plain, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
    raw[data.draw(st.sampled_from(sorted(raw)))] = data.draw(values)
    try:
        model = decode(json.dumps(raw).encode())
    except ModelError:
        return
    assert decode(encode(model)) == model
