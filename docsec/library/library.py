"""The models of a station: loaded from folders, asked by code, searched."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from docsec.library.model_file import MODEL_NAME, ModelError, read_model
from docsec.model import DocumentModel, Light, ModelPage, PageName, Text

if TYPE_CHECKING:  # loads cv2, which no start of the program waits for
    from docsec.library.appearance import Gallery, Vector


@dataclass(frozen=True, slots=True)
class Entry:
    """One model and the folder it lies in; None: only in memory."""

    model: DocumentModel
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Broken:
    """A model that could not be loaded, and why. The others work."""

    folder: Path
    words: Text


@dataclass(frozen=True, slots=True)
class SeenPage:
    """One page of a model that has an appearance."""

    place: int
    """Of its model in the library."""
    page: ModelPage
    vector: "Vector"


class Library:
    """Models, each named by its code. It never changes; load another one instead."""

    def __init__(
        self, entries: Iterable[Entry] = (), broken: Iterable[Broken] = ()
    ) -> None:
        known: dict[str, Entry] = {}
        faults = list(broken)
        for entry in entries:
            if entry.model.code in known:
                faults.append(_taken(entry))
            else:
                known[entry.model.code] = entry
        self._known = known
        self.entries = tuple(known.values())
        self.broken = tuple(faults)

    @classmethod
    def load(cls, folders: Sequence[Path]) -> "Library":
        """Load every model below these folders; of two with one code the first counts.

        A folder that is not there holds nothing. Order: what an authority enrolled
        before what was shipped, so that it takes its place.
        """
        entries: list[Entry] = []
        broken: list[Broken] = []
        for folder in folders:
            for path in sorted(folder.rglob(MODEL_NAME)):
                try:
                    entries.append(Entry(read_model(path), path.parent))
                except ModelError as error:
                    broken.append(Broken(path.parent, error.words))
        return cls(entries, broken)

    def __len__(self) -> int:
        return len(self.entries)

    @property
    def models(self) -> tuple[DocumentModel, ...]:
        """All of them, in the order they were loaded."""
        return tuple(entry.model for entry in self.entries)

    def model(self, code: str) -> DocumentModel | None:
        """The model of that code, or None."""
        entry = self._known.get(code)
        return None if entry is None else entry.model

    def folder(self, code: str) -> Path | None:
        """Where its pictures lie, or None."""
        entry = self._known.get(code)
        return None if entry is None else entry.folder

    def picture_path(self, code: str, name: PageName, light: Light) -> Path | None:
        """The first picture of a page under a light, or None."""
        entry = self._known.get(code)
        page = None if entry is None else entry.model.page(name)
        picture = None if page is None else page.picture(light)
        if entry is None or picture is None or entry.folder is None:
            return None
        return entry.folder / picture.file

    @cached_property
    def states(self) -> tuple[str, ...]:
        """The states it has models of, sorted."""
        return tuple(sorted({entry.model.state for entry in self.entries}))

    @cached_property
    def by_state(self) -> dict[str, tuple[int, ...]]:
        """Places of the models of each state."""
        found: dict[str, list[int]] = {}
        for place, entry in enumerate(self.entries):
            found.setdefault(entry.model.state, []).append(place)
        return {state: tuple(places) for state, places in found.items()}

    @cached_property
    def seen_pages(self) -> tuple[SeenPage, ...]:
        """All pages that can be found by a picture."""
        from docsec.library.appearance import unpacked  # noqa: PLC0415

        return tuple(
            SeenPage(place, page, vector)
            for place, entry in enumerate(self.entries)
            for page in entry.model.pages
            if (vector := unpacked(page.appearance)) is not None
        )

    @cached_property
    def pages_of(self) -> dict[int, tuple[int, ...]]:
        """Places in `seen_pages` of the pages of each model."""
        found: dict[int, list[int]] = {}
        for index, seen in enumerate(self.seen_pages):
            found.setdefault(seen.place, []).append(index)
        return {place: tuple(pages) for place, pages in found.items()}

    @cached_property
    def gallery(self) -> "Gallery":
        """The appearances of `seen_pages`."""
        from docsec.library.appearance import Gallery, weight_of  # noqa: PLC0415

        return Gallery((one.vector, weight_of(one.page)) for one in self.seen_pages)

    @cached_property
    def patterns(self) -> tuple[re.Pattern[str] | None, ...]:
        """How the number of each model is written; None: not established."""
        return tuple(_pattern(entry.model) for entry in self.entries)

    def warm(self) -> None:
        """Do now what the first search would have to wait for."""
        _ = (self.gallery, self.patterns, self.by_state, self.pages_of)


def _pattern(model: DocumentModel) -> re.Pattern[str] | None:
    rule = model.rule("document_number")
    return None if rule is None else re.compile(rule.pattern)


def _taken(entry: Entry) -> Broken:
    words = Text(
        "The code {code} is taken by another model, which is used",
        code=entry.model.code,
    )
    return Broken(entry.folder or Path(), words)
