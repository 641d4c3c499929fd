"""One traveller's document from the first picture to the closed case.

Walks the library's generators in jobs and writes every step to the record before it is
told. Holds no widget.
"""

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from docsec.errors import DocsecError
from docsec.examination.result import Examination
from docsec.model import Document, Finding, Light, Picture, Progress, Text
from ui.evidence import levels_of
from ui.jobs import Job, Jobs, Work


class OwnView(StrEnum):
    """What the officer saw, before the program said anything."""

    NOTHING_WRONG = "nothing wrong"
    IN_DOUBT = "in doubt"
    PROBLEM = "problem"


class Record(Protocol):
    """What is asked of an open record. Every call is on disk when it returns."""

    def add_picture(self, picture: Picture) -> object:
        """Keep a picture."""
        ...

    def add_step(self, kind: str, payload: Mapping[str, Any]) -> object:
        """Keep a step."""
        ...

    def seal(self, payload: Mapping[str, Any], outcome: str) -> object:
        """Close it for ever."""
        ...

    def abort(self) -> object:
        """Close it as never finished."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A picture and what the screen needs to draw it."""

    picture: Picture
    levels: tuple[QImage, ...]


Decoding = Generator[Progress, None, tuple[Picture, ...]]
Examining = Generator[Progress | Document | Finding, None, Examination]
Corrected = tuple[str, ...] | None
"""The lines of an MRZ as a person typed them; None: as read."""


@dataclass(frozen=True, slots=True)
class Library:
    """What the session asks of the library; `app.py` fills it in.

    Attributes:
        decode: Bytes, their name and light to pictures.
        read: The same from a file.
        examine: Pictures, an id and the corrected lines to an examination.
        begin: Open a record of that id, or None where nothing is kept.
        as_json: An examination, for the record.
        step: The kind and content of a step, for the record.
        checks: Ids of the checks in the order in which they run.
    """

    decode: Callable[[bytes, str, Light], Decoding]
    read: Callable[[Path, Light], Decoding]
    examine: Callable[[tuple[Picture, ...], str, Corrected], Examining]
    begin: Callable[[str], Record | None]
    as_json: Callable[[Examination], dict[str, Any]]
    step: Callable[[Document | Finding], tuple[str, dict[str, Any]]]
    checks: Callable[[], tuple[str, ...]]


class Session(QObject):
    """The case under way."""

    progressed = Signal(object)
    sheets_changed = Signal()
    document_read = Signal()
    codes_read = Signal()
    """Barcodes were added to the document."""
    examined = Signal()
    own_view_recorded = Signal()
    failed = Signal(object)
    cancelled = Signal()
    closed = Signal(str)

    def __init__(self, library: Library, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._job: Job | None = None
        self._forget()

    def _forget(self) -> None:
        self._record: Record | None = None
        self._id = str(uuid4())
        self.sheets: tuple[Sheet, ...] = ()
        self.document: Document | None = None
        self.examination: Examination | None = None
        self.own_view: OwnView | None = None
        self.corrected: Corrected = None

    @property
    def is_busy(self) -> bool:
        """Pictures are being read or examined."""
        return self._job is not None

    @property
    def is_open(self) -> bool:
        """A traveller's case is on the screen."""
        return bool(self.sheets)

    @property
    def is_kept(self) -> bool:
        """Every step is being written to a record."""
        return self._record is not None

    def open_files(self, files: Sequence[tuple[Path, Light]]) -> None:
        """Add the pictures of files, each under its light, and examine all."""
        self._take(_joined(self._library.read(path, light) for path, light in files))

    def open_bytes(self, data: bytes, name: str, light: Light = Light.VI) -> None:
        """Add the pictures of a pasted or made file, and examine all."""
        self._take(self._library.decode(data, name, light))

    def resume(
        self,
        record: Record,
        pictures: Sequence[tuple[bytes, str, Light]],
        *,
        corrected: Corrected = None,
    ) -> None:
        """Go on with an unfinished record: examine its pictures again."""
        self._record = record
        self.corrected = corrected
        decoded = (self._library.decode(*picture) for picture in pictures)
        self._take(_joined(decoded), is_recorded=True)

    def relight(self, index: int, light: Light) -> None:
        """Say under which light a picture was taken, and examine again."""
        sheet = self.sheets[index]
        changed = Sheet(replace(sheet.picture, light=light), sheet.levels)
        self.sheets = (*self.sheets[:index], changed, *self.sheets[index + 1 :])
        if self._kept(
            lambda record: record.add_step(
                "relit", {"picture": index, "light": str(light)}
            )
        ):
            self.sheets_changed.emit()
            self._examine()

    def correct(self, lines: tuple[str, ...]) -> None:
        """Check these lines of the MRZ instead of those read; the record keeps both.

        The lines as they were read take a correction back.
        """
        if self.document is None or self.is_busy:
            return
        side = self.document.mrz_side()
        read = side.mrz.texts() if side is not None and side.mrz is not None else ()
        wanted = None if lines == read else lines
        if wanted == self.corrected:
            return
        step = {"read": list(read), "corrected": list(lines)}
        if self._kept(lambda record: record.add_step("corrected", step)):
            self.corrected = wanted
            self._examine()

    def cancel(self) -> None:
        """Stop what is under way."""
        if self._job is not None:
            self._job.cancel()

    def start(self, work: Work) -> Job:
        """Walk work that changes nothing of the case, beside what is under way."""
        return self._jobs.start(work)

    def record_own_view(self, view: OwnView) -> None:
        """Keep what the officer saw; the first answer counts."""
        if self.own_view is not None or self.document is None:
            return
        if self._kept(lambda record: record.add_step("own_view", {"view": str(view)})):
            self.own_view = view
            self.own_view_recorded.emit()

    def close(self, outcome: str) -> None:
        """Seal the record and be ready for the next traveller."""
        if self.examination is None or self.is_busy:
            return
        payload = self._library.as_json(self.examination)
        payload["own_view"] = str(self.own_view) if self.own_view else None
        if self._kept(lambda record: record.seal(payload, outcome)):
            self._forget()
            self.closed.emit(outcome)

    def drop(self) -> None:
        """Leave a case that could not be examined; its record says so."""
        self._kept(lambda record: record.abort())
        self._forget()

    def _take(self, work: Decoding, *, is_recorded: bool = False) -> None:
        if self.is_busy:
            work.close()
            return
        taken = self._taken(work, self._record, is_recorded=is_recorded)
        self._walk(taken, self._on_taken)

    def _taken(
        self, work: Decoding, record: Record | None, *, is_recorded: bool
    ) -> Generator[Progress, None, "_Taken"]:
        """Decode, keep, and shrink for the screen: all away from the screen."""
        pictures = yield from work
        begun = self._library.begin(self._id) if record is None else None
        is_done = False
        try:
            kept = record or begun
            if kept is not None and not is_recorded:
                for picture in pictures:
                    kept.add_picture(picture)
            sheets = []
            for picture in pictures:
                yield Progress(Text("Making the picture ready"))
                sheets.append(Sheet(picture, levels_of(picture.pixels)))
            is_done = True
        finally:
            if begun is not None and not is_done:
                begun.abort()
        return _Taken(kept, tuple(sheets))

    def _on_taken(self, taken: "_Taken") -> None:
        self._record = taken.record
        self.sheets = (*self.sheets, *taken.sheets)
        self.sheets_changed.emit()
        self._examine()

    def _examine(self) -> None:
        # A second run gets an id of its own: the checks keep a document by its id.
        name = self._id if self.document is None else str(uuid4())
        self.document, self.examination = None, None
        pictures = tuple(sheet.picture for sheet in self.sheets)
        work = self._library.examine(pictures, name, self.corrected)
        self._walk(self._noted(work, self._record), self._on_examined)

    def _noted(self, work: Examining, record: Record | None) -> Examining:
        """Write each step before it is told, and which check runs."""
        checks = iter(self._library.checks())
        while True:
            try:
                item = next(work)
            except StopIteration as stop:
                examination: Examination = stop.value
                return examination
            if record is not None and not isinstance(item, Progress):
                record.add_step(*self._library.step(item))
                # A document with barcodes comes between; it starts no check.
                if isinstance(item, Finding) or not item.codes:
                    for check in islice(checks, 1):
                        record.add_step("check_started", {"check": check})
            try:
                yield item
            except GeneratorExit:
                work.close()
                raise

    def _walk(
        self, work: Generator[Any, None, Any], then: Callable[[Any], None]
    ) -> None:
        job = self._jobs.start(work)
        self._job = job
        job.yielded.connect(self._on_yielded)
        job.returned.connect(lambda result: self._finish(lambda: then(result)))
        job.failed.connect(lambda words: self._finish(lambda: self.failed.emit(words)))
        job.cancelled.connect(lambda: self._finish(self.cancelled.emit))

    def _finish(self, then: Callable[[], object]) -> None:
        self._job = None
        then()

    def _on_yielded(self, item: Progress | Document | Finding) -> None:
        if isinstance(item, Progress):
            self.progressed.emit(item)
        elif isinstance(item, Document):
            is_first = self.document is None
            self.document = item
            (self.document_read if is_first else self.codes_read).emit()

    def _on_examined(self, examination: Examination) -> None:
        self.examination = examination
        self.document = examination.document
        self.examined.emit()

    def _kept(self, write: Callable[[Record], object]) -> bool:
        """Write to the record, if one is kept; say so if that fails."""
        if self._record is None:
            return True
        try:
            write(self._record)
        except DocsecError as error:
            self.failed.emit(error.words)
            return False
        return True


@dataclass(frozen=True, slots=True)
class _Taken:
    record: Record | None
    sheets: tuple[Sheet, ...]


def _joined(works: Iterable[Decoding]) -> Decoding:
    pictures: list[Picture] = []
    for work in works:
        pictures += yield from work
    return tuple(pictures)
