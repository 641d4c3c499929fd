"""Models that travel on a stick: written as a signed pack, found where one lies.

A pack holds models and pictures, never layers: the files that a model names and no
others are taken along.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from docsec.errors import OptionError
from docsec.library.library import Library
from docsec.library.model_file import MODEL_NAME, picture_files
from docsec.model import Text
from docsec.packs.container import write_pack
from docsec.packs.install import Shelf
from docsec.packs.key import SigningKey
from docsec.packs.manifest import Kind, Manifest


def export_models(
    path: Path,
    library: Library,
    codes: Iterable[str],
    key: SigningKey,
    *,
    name: str,
    version: int,
    title: str,
    created: date,
) -> Manifest:
    """Write models with their pictures as a signed pack.

    Args:
        path: Of the new file.
        library: Holds them.
        codes: Of the models.
        key: The signer's; other stations must have approved it for specimens.
        name: Of the pack through all its versions: `iraq.working`.
        version: Higher than that of the last.
        title: For people.
        created: Day of signing.

    Raises:
        OptionError: There is no such model, or it has no folder.
        PackError: The contents break a rule of packs.
    """
    members: dict[str, bytes] = {}
    for code in codes:
        model, folder = library.model(code), library.folder(code)
        if model is None or folder is None:
            raise OptionError(Text("There is no model {code} here", code=code))
        for file in (MODEL_NAME, *picture_files(model)):
            members[f"{code.lower()}/{file}"] = (folder / file).read_bytes()
    facts = {
        "kind": Kind.SPECIMEN,
        "id": name,
        "version": version,
        "title": {"en": title},
    }
    return write_pack(path, facts, members, key, created=created)


def installed_folders(shelf: Shelf) -> list[Path]:
    """Where the models of installed packs lie, to be loaded before those shipped."""
    return [
        shelf.folder(kind, name)
        for kind, name in sorted(shelf.installed())
        if kind is Kind.SPECIMEN
    ]
