"""What the tests of the window share: real parts, an invented case, no display."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from docsec.errors import UnreadableFileError
from docsec.examination.result import (
    Conclusion,
    Examination,
    NotChecked,
    Purpose,
    Verdict,
)
from docsec.formats import parse
from docsec.model import (
    Character,
    Document,
    Finding,
    Group,
    Light,
    Line,
    Mark,
    Marks,
    MrzReading,
    Origin,
    Outcome,
    Page,
    Picture,
    Progress,
    Quad,
    Rank,
    Reason,
    Region,
    Result,
    Side,
    Signal,
    SizeClass,
    Table,
    Text,
)
from ui.forms import Forms
from ui.jobs import Jobs
from ui.pages.examine.session import Library, Session
from ui.settings import Settings
from ui.theme import Theme
from ui.translate import Words

TODAY = date(2026, 11, 21)
LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",  # ICAO 9303-4 appendix B
)


def picture(light: Light = Light.VI, name: str = "page.png") -> Picture:
    pixels = np.full((600, 900, 3), 220, np.uint8)
    return Picture(pixels, light, 300.0, Origin.FILE, name, b"bytes", "0" * 64)


def reading(doubtful: tuple[int, int] = (1, 3)) -> MrzReading:
    def character(row: int, column: int, text: str) -> Character:
        place = Region(40 + 18 * column, 480 + 40 * row, 18, 24).corners()
        return Character(text, 0.9, (), place, is_doubtful=(row, column) == doubtful)

    lines = []
    for row, text in enumerate(LINES):
        characters = tuple(character(row, at, one) for at, one in enumerate(text))
        place = Region(40, 480 + 40 * row, 18 * 44, 24).corners()
        lines.append(Line(characters, place))
    return MrzReading(tuple(lines), Region(40, 480, 792, 64).corners(), 0.0)


def finding(
    check: str,
    result: Result,
    *,
    group: Group = Group.AUTHENTICITY,
    evidence: tuple[Any, ...] = (),
    margin: float | None = None,
) -> Finding:
    reason = Reason(f"{check}_reason", Text("It is so"), Text("Look again"))
    is_good = result is Result.SUCCESSFUL
    outcome = Outcome(result, None if is_good else reason, margin, evidence)
    return Finding(
        check=check,
        uuid="0",
        code="(VI,CD,MR)",
        title=Text("Check {name}", name=check),
        group=group,
        rank=Rank.STRONG,
        is_data_check=True,
        is_mandatory=True,
        is_evaluatory=False,
        lights=(Light.VI,),
        outcome=outcome,
        abort_code=None,
        elapsed_ms=1.0,
    )


FAULT = Region(500, 520, 36, 24)
FINDINGS = (
    finding("good", Result.SUCCESSFUL, margin=0.5),
    finding(
        "digit",
        Result.FAILED,
        margin=-1.0,
        evidence=(
            Marks(0, (Mark(FAULT.corners(), Text("Here")),)),
            Table((Text("Found"), Text("Due")), (("3", "7"),)),
        ),
    ),
    finding("late", Result.FAILED, group=Group.VALIDITY),
    finding("unsure", Result.UNDETERMINED),
    finding("dark", Result.NOT_SUPPORTED),
    finding("broken", Result.ABORTED),
)


def document(
    pictures: tuple[Picture, ...], corrected: tuple[str, ...] | None = None
) -> Document:
    page = Page(
        pictures[0].pixels, Quad((0, 0), (900, 0), (900, 600), (0, 600)), 300.0,
        SizeClass.ID_3, 1.42, is_whole_picture=True,
    )  # fmt: skip
    data = parse(corrected or LINES, today=TODAY)
    sides = (Side(0, page, reading()),)
    return Document(pictures, sides, data, TODAY, corrected=corrected)


def conclusion(group: Group, signal: Signal) -> Conclusion:
    return Conclusion(group, Result.FAILED, signal, Text("It ended so"), ())


def examination(found: Document, signal: Signal = Signal.RED) -> Examination:
    verdict = Verdict(
        conclusion(Group.AUTHENTICITY, signal),
        conclusion(Group.VALIDITY, signal),
        conclusion(Group.ALERT, Signal.GREY),
    )
    return Examination(
        id="1",
        started_at=datetime(2026, 11, 21, 10, tzinfo=UTC),
        purpose=Purpose.BORDER,
        profile="high_security",
        document=found,
        findings=FINDINGS,
        verdict=verdict,
        not_checked=(NotChecked(Text("Chip"), Text("There is no reader")),),
        stamps=(Text("Evaluation: not captured here"),),
        software="docsec test",
    )


@dataclass
class Diary:
    """A record that remembers what was written to it."""

    steps: list[tuple[str, Any]] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    sealed: tuple[dict[str, Any], str] | None = None
    is_aborted: bool = False

    def add_picture(self, one: Picture) -> None:
        self.pictures.append(one.name)

    def add_step(self, kind: str, payload: Any) -> None:
        self.steps.append((kind, payload))

    def seal(self, payload: Any, outcome: str) -> None:
        self.sealed = (payload, outcome)

    def abort(self) -> None:
        self.is_aborted = True

    def kinds(self) -> list[str]:
        return [kind for kind, _ in self.steps]


@dataclass
class Bench:
    """The library's side of a session, made of plain generators."""

    diary: Diary | None = field(default_factory=Diary)
    signal: Signal = Signal.RED
    is_endless: bool = False
    closed: list[str] = field(default_factory=list)

    def decode(
        self, data: bytes, name: str, light: Light
    ) -> Generator[Progress, None, tuple[Picture, ...]]:
        yield Progress(Text("Opening {name}", name=name), 0.5)
        if data == b"bad":
            raise UnreadableFileError(Text("{name} is no picture", name=name))
        return (picture(light, name),)

    def read(
        self, path: Path, light: Light
    ) -> Generator[Progress, None, tuple[Picture, ...]]:
        return self.decode(path.read_bytes(), path.name, light)

    def examine(
        self,
        pictures: tuple[Picture, ...],
        name: str,
        corrected: tuple[str, ...] | None = None,
    ) -> Generator[Any, None, Examination]:
        try:
            yield Progress(Text("Reading the MRZ"))
            found = document(pictures, corrected)
            yield found
            while self.is_endless:
                yield Progress(Text("Checking"), 0.5)
            yield from FINDINGS
            return examination(found, self.signal)
        finally:
            self.closed.append(name)

    def library(self) -> Library:
        return Library(
            decode=self.decode,
            read=self.read,
            examine=self.examine,
            begin=lambda name: self.diary,
            as_json=lambda one: {"id": one.id},
            step=lambda item: (
                ("finding", {"check": item.check})
                if isinstance(item, Finding)
                else ("reading", {})
            ),
            checks=lambda: tuple(one.check for one in FINDINGS),
        )


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path) -> Settings:
    return Settings(tmp_path)


@pytest.fixture
def words(qapp: QApplication) -> Iterator[Words]:
    made = Words("en")
    yield made
    made.switch("en")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, mode="light", text_size="normal")
    yield made
    made.setParent(None)


@pytest.fixture
def forms(words: Words, theme: Theme, settings: Settings) -> Forms:
    return Forms(words, theme, settings)


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()
    qapp.processEvents()


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def session(bench: Bench, jobs: Jobs) -> Session:
    return Session(bench.library(), jobs, jobs)


Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def until(qtbot: Any) -> Until:
    return lambda is_so: qtbot.waitUntil(is_so, timeout=60_000)


def changed(one: Finding, **values: Any) -> Finding:
    return replace(one, **values)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what the display of the tests says of itself; nothing else."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(name="picture")
def whole_picture() -> Picture:
    """One whose bytes have the hash it says."""
    data = b"the bytes of a picture"
    return replace(picture(), original=data, sha256=sha256(data).hexdigest())
