"""Finds the barcodes of a document, understands them, and checks their seals.

All of it happens in the child process in which checks run: what a barcode says was
written by a stranger. The first pass is quick and comes after the MRZ; the full pass
comes when the checks of the MRZ are done, and ends at a deadline.
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from docsec.errors import DocsecError, WorkerError
from docsec.examination.result import NotChecked
from docsec.examination.run import Examiner
from docsec.model import (
    CodeReading,
    Document,
    Light,
    Outcome,
    Picture,
    Pixels,
    Progress,
    Text,
)
from docsec.model.barcode import Barcode, Payload, Seal
from docsec.payloads import parse

if TYPE_CHECKING:
    from docsec.examination.certificate_store import CertificateFile
    from docsec.seals.verification import Trust

FIRST_DEADLINE_S, FULL_DEADLINE_S, SEAL_DEADLINE_S = 5.0, 10.0, 5.0
MOST_CODES = 32
"""In one picture; a page of stamps and stickers has a handful."""

Read = tuple[Document, tuple[NotChecked, ...]]


def read_codes(
    document: Document, *, examiner: Examiner, examination: str, is_full: bool
) -> Generator[Progress, None, Read]:
    """Add the barcodes of the white-light pictures to a document.

    Args:
        document: As far as it has been read.
        examiner: Owns the child process.
        examination: Its id.
        is_full: Search everything, instead of a first look.

    Returns:
        The document with its codes, and what could not be searched or checked. A pass
        that broke off leaves the codes that were known before.
    """
    gaps: list[NotChecked] = []
    white = [i for i, one in enumerate(document.pictures) if one.light is Light.VI]
    for place, index in enumerate(white):
        picture = document.pictures[index]
        progress = Progress(_WORDS[is_full], place / len(white))
        yield progress
        found, gap = yield from _found(
            document, index, examiner, examination, progress, is_full=is_full
        )
        if gap is not None:
            gaps.append(_stopped(picture, gap, is_full=is_full))
        document = _with_codes(document, index, found)
    document, gap = yield from _judged(document, examiner, examination)
    if gap is not None:
        gaps.append(NotChecked(Text("Certificates"), gap))
    return document, tuple(gaps)


_NONSENSE = Text("The answer makes no sense")
_WORDS = {
    False: Text("Looking for barcodes"),
    True: Text("Looking for barcodes that are hard to see"),
}


def _found(
    document: Document,
    index: int,
    examiner: Examiner,
    examination: str,
    progress: Progress,
    *,
    is_full: bool,
) -> Generator[Progress, None, tuple[tuple[CodeReading, ...], Text | None]]:
    steps = examiner.ask(
        document,
        seek,
        index,
        is_full,
        examination=examination,
        timeout_s=FULL_DEADLINE_S if is_full else FIRST_DEADLINE_S,
    )
    try:
        answer = yield from _waited(steps, progress)
    except WorkerError as error:
        return (), error.words
    if not _is_sound(answer, index):
        return (), _NONSENSE
    return cast("tuple[CodeReading, ...]", answer), None


def _is_sound(answer: object, index: int) -> bool:
    return isinstance(answer, tuple) and all(_is_reading(one, index) for one in answer)


def _is_reading(one: object, index: int) -> bool:
    if not isinstance(one, CodeReading):
        return False
    barcode: object = one.barcode
    payload: object = one.payload
    is_whole = isinstance(barcode, Barcode) and isinstance(payload, Payload)
    return is_whole and one.picture == index and one.signature is None


def _waited(
    steps: Generator[None, None, object], progress: Progress
) -> Generator[Progress, None, object]:
    """Say so while the child works, so that whoever walks this can stop it."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value
        yield progress


def _with_codes(
    document: Document, index: int, found: Sequence[CodeReading]
) -> Document:
    """Add what is new; what was known keeps its place and its signature."""
    known = [(one.picture, one.barcode) for one in document.codes]
    new = [one for one in found if (index, one.barcode) not in known]
    return replace(document, codes=(*document.codes, *new)) if new else document


def _judged(
    document: Document, examiner: Examiner, examination: str
) -> Generator[Progress, None, tuple[Document, Text | None]]:
    """Check the seals that have not been checked yet."""
    places = [
        place
        for place, one in enumerate(document.codes)
        if one.payload.seal is not None and one.signature is None
    ]
    if not places:
        return document, None
    files, gap = _files(examiner)
    seals = tuple(document.codes[place].payload.seal for place in places)
    steps = examiner.ask(
        document, judge, seals, files, examination=examination,
        timeout_s=SEAL_DEADLINE_S,
    )  # fmt: skip
    progress = Progress(Text("Checking the signature of a digital seal"), 1.0)
    try:
        answer = yield from _waited(steps, progress)
    except WorkerError as error:
        return document, error.words
    if not _are_outcomes(answer, len(places)):
        return document, _NONSENSE
    codes = list(document.codes)
    outcomes = cast("tuple[Outcome, ...]", answer)
    for place, outcome in zip(places, outcomes, strict=True):
        codes[place] = replace(codes[place], signature=outcome)
    return replace(document, codes=tuple(codes)), gap


def _are_outcomes(answer: object, count: int) -> bool:
    return (
        isinstance(answer, tuple)
        and len(answer) == count
        and all(isinstance(one, Outcome) for one in answer)
    )


def _files(examiner: Examiner) -> "tuple[tuple[CertificateFile, ...], Text | None]":
    if examiner.certificates is None:
        return (), None
    # Loads the packs and their cryptography: not before there is a seal.
    from docsec.examination.certificate_store import CertificateStore  # noqa: PLC0415

    try:
        return CertificateStore(examiner.certificates).files(), None
    except DocsecError as error:
        return (), error.words


def _stopped(picture: Picture, why: Text, *, is_full: bool) -> NotChecked:
    if is_full:
        words = Text(
            "The full search of {name} broke off: {why}", name=picture.name, why=why
        )
    else:
        words = Text(
            "The first search of {name} broke off: {why}", name=picture.name, why=why
        )
    return NotChecked(Text("Barcodes"), words)


def seek(document: Document, index: int, is_full: bool) -> tuple[CodeReading, ...]:
    """In the child: read the barcodes of one picture and understand them."""
    from docsec.reading import barcode as reader  # noqa: PLC0415  # loads cv2

    search: Callable[[Pixels], Sequence[Barcode]] = reader.read_barcodes
    if is_full:
        search = _searched
    pixels = document.pictures[index].pixels
    return tuple(
        CodeReading(index, one, parse(one.data, today=document.today))
        for one in search(pixels)[:MOST_CODES]
    )


def _searched(pixels: Pixels) -> Sequence[Barcode]:
    from docsec.reading.barcode import search_barcodes  # noqa: PLC0415  # loads cv2

    steps = search_barcodes(pixels)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            found: tuple[Barcode, ...] = done.value
            return found


def judge(
    document: Document, seals: tuple[Seal, ...], files: "tuple[CertificateFile, ...]"
) -> tuple[Outcome, ...]:
    """In the child: check seals against the certificates of these files."""
    from docsec.seals.verification import verify  # noqa: PLC0415  # slow to load

    trust = _trust(files)
    return tuple(verify(one, trust, today=document.today) for one in seals)


@lru_cache(maxsize=1)
def _trust(files: "tuple[CertificateFile, ...]") -> "Trust":
    # Slow to load, as above.
    from docsec.examination.certificate_store import attempted_entries  # noqa: PLC0415
    from docsec.seals.certificate import Certificate  # noqa: PLC0415
    from docsec.seals.verification import Trust  # noqa: PLC0415

    trust = Trust()
    for one in sorted(files, key=lambda file: file.is_pinned):
        # A file that holds no certificate was put there by hand; the others count.
        for entry in attempted_entries(one.data) or ():
            if isinstance(entry, Certificate):
                trust = trust.with_certificates([entry], are_pinned=one.is_pinned)
            else:
                trust = trust.with_revocations([entry])
    return trust
