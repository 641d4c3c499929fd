"""A small document, checks that misbehave, and one examiner for all tests."""

import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from docsec.checks import Check, CheckFunction
from docsec.examination.examine import examine
from docsec.examination.result import Examination
from docsec.examination.run import Examiner
from docsec.model import (
    Character,
    Document,
    Group,
    Light,
    Line,
    MrzReading,
    Origin,
    Page,
    Picture,
    Quad,
    Rank,
    Region,
    Side,
    SizeClass,
    Text,
)

TODAY = date(2026, 11, 21)


# The specimen of ICAO 9303-4 appendix B; it expired on 15 April 2012.
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
# The specimen of ICAO 9303-5 appendix B.
CARD = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)


BELOW = Region(5, 50, 110, 20)


def a_reading(
    lines: tuple[str, ...] = PASSPORT,
    *,
    place: Region = BELOW,
    probability: float = 0.99,
    doubtful: tuple[tuple[int, int], ...] = (),
    angle_deg: float = 0.0,
) -> MrzReading:
    """An MRZ as the reader would hand it over, its characters in a regular grid."""
    height = place.height / len(lines)
    return MrzReading(
        lines=tuple(
            Line(
                tuple(
                    Character(
                        text,
                        probability,
                        (("X", 1 - probability),),
                        _cell(place, row, column, len(line), height),
                        is_doubtful=(row, column) in doubtful,
                    )
                    for column, text in enumerate(line)
                ),
                Region(
                    place.left, place.top + row * height, place.width, height
                ).corners(),
            )
            for row, line in enumerate(lines)
        ),
        place=place.corners(),
        angle_deg=angle_deg,
    )


def _cell(place: Region, row: int, column: int, count: int, height: float) -> Quad:
    width = place.width / count
    left = place.left + column * width
    return Region(left, place.top + row * height, width, height).corners()


def a_picture(light: Light = Light.VI, **values: Any) -> Picture:
    pixels = np.full((80, 120, 3), 102, np.uint8)
    pixels.setflags(write=False)
    return Picture(
        **{
            "pixels": pixels,
            "light": light,
            "ppi": 300.0,
            "origin": Origin.DEVICE,
            "name": "scan.png",
            "original": b"bytes",
            "sha256": "00" * 32,
            **values,
        }
    )


def a_side(picture: int, taken: Picture, **values: Any) -> Side:
    page = Page(
        **{
            "pixels": taken.pixels,
            "corners": Region(0, 0, taken.width, taken.height).corners(),
            "ppi": taken.ppi,
            "size": SizeClass.ID_3,
            "aspect": taken.width / taken.height,
            "is_whole_picture": True,
            **{key: one for key, one in values.items() if key != "mrz"},
        }
    )
    return Side(picture, page, values.get("mrz"))


def a_document(*pictures: Picture) -> Document:
    sides = tuple(a_side(index, one) for index, one in enumerate(pictures))
    return Document(pictures, sides, None, TODAY)


def a_check(function: CheckFunction, **values: Any) -> Check:
    return Check(
        **{
            "id": function.__name__,
            "run": function,
            "title": Text("A check for a test"),
            "uuid": "4f2cf6c0-0000-4000-8000-000000000000",
            "code": "(VI,AB,AA)",
            "rank": Rank.STRONG,
            "group": Group.AUTHENTICITY,
            "lights": (Light.VI,),
            "min_ppi": None,
            "is_data_check": False,
            "is_evaluatory": False,
            "options": (),
            **values,
        }
    )


@pytest.fixture(scope="session")
def faulty() -> Iterator[ModuleType]:
    """The misbehaving checks, importable here and in the child."""
    here = str(Path(__file__).parent)
    sys.path.insert(0, here)
    import faulty_checks  # noqa: PLC0415  # needs the path above

    yield faulty_checks
    sys.path.remove(here)


@pytest.fixture(scope="session")
def examiner(faulty: ModuleType) -> Iterator[Examiner]:
    """One warm child; a planted hang ends soon."""
    one = Examiner([], deadline_s=1.5)
    one.start()
    yield one
    one.close()


@pytest.fixture(scope="session")
def all_checks() -> Iterator[Examiner]:
    """The examiner with every check there is."""
    one = Examiner()
    one.start()
    yield one
    one.close()


@pytest.fixture
def make_reading() -> Callable[..., MrzReading]:
    return a_reading


@pytest.fixture
def make_picture() -> Callable[..., Picture]:
    return a_picture


@pytest.fixture
def make_document() -> Callable[..., Document]:
    return a_document


@pytest.fixture
def make_side() -> Callable[..., Side]:
    return a_side


@pytest.fixture
def make_check() -> Callable[..., Check]:
    return a_check


@pytest.fixture
def make_examination(
    all_checks: Examiner, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Examination]:
    """A whole examination by all real checks, of a planted MRZ."""

    def make(
        lines: tuple[str, ...] | None = PASSPORT,
        lights: tuple[Light, ...] = (Light.VI, Light.UV),
        **how: Any,
    ) -> Examination:
        found = () if lines is None else (a_reading(lines, doubtful=((1, 3),)),)
        monkeypatch.setattr("docsec.reading.mrz.read_mrz", lambda pixels: found)
        pictures = [a_picture(light) for light in lights]
        steps = examine(pictures, today=TODAY, examiner=all_checks, **how)
        while True:
            try:
                next(steps)
            except StopIteration as done:
                examination: Examination = done.value
                return examination

    return make
