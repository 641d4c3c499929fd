"""Models travel in signed packs, and come back as they were."""

from datetime import date
from pathlib import Path

import pytest

from docsec.errors import OptionError
from docsec.library.library import Library
from docsec.library.pack import export_models, installed_folders
from docsec.packs.install import Shelf
from docsec.packs.key import Approver, SigningKey
from docsec.packs.manifest import Kind

TODAY = date(2026, 11, 21)
CODES = ("UTO-BO-01001", "IRQ-BO-90001")


def _write(path: Path, library: Library, key: SigningKey, *codes: str) -> None:
    export_models(
        path, library, codes or CODES, key,
        name="utopia.working", version=1, title="Cards", created=TODAY,
    )  # fmt: skip


def test_models_come_back_as_they_went(tmp_path: Path, library: Library) -> None:
    key, path = SigningKey.generate(), tmp_path / "cards.docpack"
    _write(path, library, key)
    shelf = Shelf(tmp_path / "shelf")
    scopes = [Kind.SPECIMEN]
    shelf.ring.approve(
        key.public, name="Desk", scopes=scopes, approver=Approver.LIBRARIAN
    )
    assert installed_folders(shelf) == []
    for _ in shelf.install(path, today=TODAY):
        pass
    again = Library.load(installed_folders(shelf))
    assert again.broken == ()
    assert {one.code: one for one in again.models} == {
        code: library.model(code) for code in CODES
    }


@pytest.mark.parametrize("code", ["UTO-BO-09009"])
def test_a_model_that_is_not_here_cannot_go(
    tmp_path: Path, library: Library, code: str
) -> None:
    with pytest.raises(OptionError, match=code):
        _write(tmp_path / "x.docpack", library, SigningKey.generate(), code)


def test_a_model_without_a_folder_cannot_go(
    tmp_path: Path, without_pictures: Library
) -> None:
    with pytest.raises(OptionError, match="UTO-BO-01001"):
        _write(tmp_path / "x.docpack", without_pictures, SigningKey.generate())
