"""The command line run in this process, with pictures and an MRZ that are planted."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from docsec.command.line import main
from docsec.model import Character, Line, MrzReading, Pixels, Region

PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
_PLANTED = 200


@dataclass(frozen=True)
class Said:
    """What a run left behind."""

    code: int
    out: str
    err: str


@pytest.fixture
def docsec(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Said]:
    def run(*arguments: object, lines: str = "") -> Said:
        stdin = io.TextIOWrapper(
            io.BytesIO(lines.encode("utf-8", "surrogateescape")), encoding="utf-8"
        )
        monkeypatch.setattr(sys, "stdin", stdin)
        capsys.readouterr()
        try:
            code = main([str(one) for one in arguments])
        except SystemExit as left:  # argparse
            code = int(left.code or 0)
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run


@pytest.fixture
def passport(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A picture in which the reader finds the specimen's MRZ."""
    path = tmp_path / "passport.png"
    Image.new("RGB", (120, 80), (_PLANTED, _PLANTED, _PLANTED)).save(path)
    monkeypatch.setattr("docsec.reading.mrz.read_mrz", _read)
    return path


@pytest.fixture
def blank(tmp_path: Path, passport: Path) -> Path:
    """A picture without an MRZ."""
    path = tmp_path / "blank.png"
    Image.new("RGB", (120, 80), (90, 90, 90)).save(path)
    return path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A file that calls itself a picture."""
    path = tmp_path / "broken.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    return path


def _read(pixels: Pixels) -> tuple[MrzReading, ...]:
    if int(pixels.flat[0]) != _PLANTED:
        return ()
    cell = Region(0, 0, 2, 2).corners()
    lines = tuple(
        Line(tuple(Character(one, 0.99, (), cell) for one in text), cell)
        for text in PASSPORT
    )
    return (MrzReading(lines, Region(5, 50, 110, 20).corners(), 0.0),)
