"""Models are loaded from folders; a broken one never hides the others."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from docsec.library.library import Entry, Library
from docsec.library.model_file import all_words
from docsec.model import Light, PageName
from docsec.packs.shipped import shipped_folder

Make = Callable[..., Any]


def test_all_models_below_a_folder_are_loaded(library: Library) -> None:
    codes = {one.code for one in library.models}
    assert codes == {"UTO-BO-01001", "UTO-HO-01001", "IRQ-BO-90001"}
    assert len(library) == 3
    assert library.broken == ()
    assert library.states == ("IRQ", "UTO")


def test_a_broken_model_hides_no_other(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "model.json").write_text("{}")
    library = Library.load([tmp_path, folder])
    assert len(library) == 3
    assert [one.folder for one in library.broken] == [tmp_path / "bad"]
    assert "cannot be used" in library.broken[0].words.english()


def test_of_two_models_with_one_code_the_first_counts(make_model: Make) -> None:
    first, second = make_model(first_year=2018), make_model(first_year=2019)
    library = Library([Entry(first), Entry(second)])
    assert library.model(first.code) is first
    assert [one.words.english() for one in library.broken] == [
        "The code UTO-BO-01001 is taken by another model, which is used"
    ]


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert len(Library.load([tmp_path / "gone"])) == 0


def test_a_model_is_found_by_its_code(library: Library, folder: Path) -> None:
    assert library.model("UTO-BO-01001") is not None
    assert library.folder("UTO-BO-01001") == folder / "UTO" / "card"
    assert library.model("UTO-BO-09009") is None
    assert library.folder("UTO-BO-09009") is None


def test_a_picture_is_found_by_page_and_light(library: Library, folder: Path) -> None:
    path = library.picture_path("UTO-BO-01001", PageName.FRONT, Light.UV)
    assert path == folder / "UTO" / "card" / "front_uv.png"
    for wanted in (
        ("UTO-BO-01001", PageName.FRONT, Light.IR),
        ("UTO-BO-01001", PageName.BACK, Light.UV),
        ("UTO-BO-09009", PageName.FRONT, Light.UV),
    ):
        assert library.picture_path(*wanted) is None


def test_only_pages_with_an_appearance_can_be_found_by_picture(
    library: Library,
) -> None:
    library.warm()
    assert len(library.seen_pages) == 2
    text_only = [one.code for one in library.models if one.is_text_only]
    assert text_only == ["IRQ-BO-90001"]


def test_what_ships_is_whole_and_says_everything_in_three_languages() -> None:
    folder = shipped_folder("specimens")
    assert folder is not None
    library = Library.load([folder])
    assert library.broken == ()
    missing = [
        f"{model.code} {place}"
        for model in library.models
        for place, words in all_words(model)
        if not (words.ar and words.ckb)
    ]
    assert missing == []


def test_what_ships_of_real_states_holds_no_picture() -> None:
    folder = shipped_folder("specimens")
    assert folder is not None
    real = [one for one in Library.load([folder]).models if one.state != "UTO"]
    assert len(real) >= 25
    assert all(one.is_text_only and one.not_established for one in real)
    pictures = [
        path
        for path in folder.rglob("*.*")
        if path.suffix not in (".json", ".md") and "UTO" not in path.parts
    ]
    assert pictures == []
