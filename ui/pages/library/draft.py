"""A model while a trainer makes it: captured copies, facts, placed regions. No Qt."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from docsec.errors import OptionError
from docsec.library.enrolment import Copy, Enrolment, copy_of, lights_of
from docsec.library.library import Library
from docsec.model import (
    Document,
    DocumentKind,
    DocumentModel,
    FeatureKind,
    Light,
    PageName,
    Picture,
    Progress,
    Region,
    Text,
)
from docsec.model.text import Words

FIRST_NUMBER = 70001
"""Working models are numbered from here, so that no issuer's number is taken."""
_LETTERS = {
    DocumentKind.PASSPORT: "AO",
    DocumentKind.DIPLOMATIC_PASSPORT: "AD",
    DocumentKind.SERVICE_PASSPORT: "AS",
    DocumentKind.IDENTITY_CARD: "BO",
    DocumentKind.VISA: "CO",
    DocumentKind.DRIVING_LICENCE: "FO",
    DocumentKind.RESIDENCE_CARD: "HO",
}

Reading = Generator[Progress, None, tuple[Picture, ...]]
Captured = tuple[Document, Copy]


@dataclass(slots=True)
class Draft:
    """What was given so far.

    Attributes:
        captured: Each copy, and the document as it was read.
        placed: Page, kind and region of every feature, in order.
    """

    captured: list[Captured] = field(default_factory=list)
    placed: list[tuple[PageName, FeatureKind, Region]] = field(default_factory=list)

    @property
    def names(self) -> tuple[PageName, ...]:
        """The pages there are."""
        return tuple(self.captured[0][1].pages) if self.captured else ()

    def place(self, name: PageName, kind: FeatureKind, region: Region) -> None:
        """Place a feature.

        Raises:
            OptionError: No capture shows such a feature.
        """
        lights: set[Light] = set(self.captured[0][1].pages[name])
        if lights.isdisjoint(lights_of(kind)):
            raise OptionError(Text("Capture this page under the light that shows it"))
        self.placed.append((name, kind, region))

    def facts(
        self, library: Library, *, state: str, kind: DocumentKind, title: str
    ) -> DocumentModel:
        """What is known besides the pages; the MRZ says the rest.

        Raises:
            OptionError: State or title is missing.
        """
        if not state or not title.strip():
            raise OptionError(Text("Give the state and a name"))
        data = self.captured[0][0].data if self.captured else None
        code = None if data is None else data.value("document_code")
        return DocumentModel(
            code=_fresh_code(library, state, kind),
            state=state,
            kind=kind,
            number=1,
            title=Words(title.strip()),
            mrz_format=None if data is None else data.format,
            document_codes=(code,) if code else (),
            not_established=(
                Words(
                    "Made here from captured copies; the issuer's own specimen was "
                    "not at hand."
                ),
            ),
        )

    def saved(self, facts: DocumentModel, folder: Path) -> Generator[Any, None, str]:
        """Measure all copies, write the model, and return its code."""
        yield Progress(Text("Measuring the copies"))
        enrolment = Enrolment(facts, [copy for _, copy in self.captured])
        for name, kind, region in self.placed:
            enrolment.place(name, kind, region)
        for name in enrolment.names:
            for feature in enrolment.features(name):
                enrolment.mark_quick(name, feature.id, is_quick=True)
        enrolment.save(folder / facts.code.lower())
        return facts.code


def captured(
    files: Sequence[tuple[Path, Light]], read: Callable[[Path, Light], Reading]
) -> Generator[Any, None, Captured]:
    """Read the pictures of one copy, and cut its pages out."""
    # Loads the readers: not before a copy is there.
    from docsec.examination.reading import read_document  # noqa: PLC0415

    pictures: list[Picture] = []
    for path, light in files:
        pictures += yield from read(path, light)
    result = yield from read_document(tuple(pictures), today=date.today())
    document = result.document
    white = [
        one
        for one in document.sides
        if document.pictures[one.picture].light is Light.VI
    ]
    names = (PageName.DATA,) if len(white) < 2 else (PageName.FRONT, PageName.BACK)  # noqa: PLR2004
    copy = copy_of(document, names)
    return document, replace(copy, pages=dict(copy.pages))


def _fresh_code(library: Library, state: str, kind: DocumentKind) -> str:
    letters = _LETTERS.get(kind, "XO")
    taken = {one.code for one in library.models}
    number = FIRST_NUMBER
    while f"{state}-{letters}-{number}" in taken:
        number += 1
    return f"{state}-{letters}-{number}"
