"""Reads an MRZ from frames as they come, and says what to change meanwhile."""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from docsec.formats import parse
from docsec.imaging.geometry import rectified, side_lengths
from docsec.imaging.quality import brightness, edge_width_px, glare_share
from docsec.imaging.vision import cv2
from docsec.model import Character, Line, MrzReading, Pixels, Point, Quad, Region, Text
from docsec.reading.finder import find_zones
from docsec.reading.mrz import read_mrz
from docsec.reading.network import WEIGHTS, Network
from docsec.reading.outline import outline, pitch_px, unevenness
from docsec.reading.strip import Track
from docsec.reading.vote import Vote

_SURE = 0.99
"""How probable every character must be."""
_FRAMES = 3
"""A highlight or a hand seldom hides the same character in three frames."""
_FRAMES_IF_WRONG = 8
"""Where something is wrong with the data, it is looked at longer before that is said.

A check digit may ask for more frames; it never changes a character.
"""
_FORGOTTEN = 15
"""Frames after which a document that was not seen again is no longer looked for."""
_SIDES = (512, 1024)
_NEAR = 6.0
"""Pitches around the last place within which a hand moves from frame to frame."""

_LEAST_PX = 16
_DARK = 70.0
_SMALL_PX = 8.0
"""Of pitch: 80 ppi, too little for the net."""
_UNREAD_PX = 14.0
"""Of pitch: sharp print that could not be read may be too small all the same."""
_DAZZLED = 0.04
_TILTED = 1.18
"""From the left of the zone to the right: 25 degrees at the length of a forearm."""
_BLURRED = 0.3
"""Width of the edges, in pitches; a stroke is 0.14 wide."""

_COME_CLOSER = Text("Come closer")
_HOLD_STILL = Text("Hold still")
_GLARE = Text("Glare on the MRZ: move the lamp or the document")
_TILT_LESS = Text("Tilt the document less")
_MORE_LIGHT = Text("More light")
_TURN_OVER = Text("No MRZ is seen: turn the document over")
_DONE = Text("Done")

Grey = NDArray[np.uint8]
Frames = Iterable[Pixels]


@dataclass(frozen=True, slots=True)
class LiveState:
    """What is known after a frame.

    Attributes:
        frame: Its number, from 0.
        place: The zone in this frame; None where none is seen.
        reading: All frames so far together, at the places of the last readable one.
        sureness: 0 to 1; the reading is returned at 1.
        advice: What the person should do now.
    """

    frame: int
    place: Quad | None
    reading: MrzReading | None
    sureness: float
    advice: Text

    @property
    def is_sure(self) -> bool:
        """The reading will not get better."""
        return self.sureness >= 1


def read_live(
    frames: Frames, *, today: date
) -> Generator[LiveState, None, MrzReading | None]:
    """Read frames until sure, yielding a state for each.

    Sure means: every character at least 99 % probable by three frames together, eight
    where the data have a fault. The same frame twice is one look.

    Args:
        frames: RGB or grey, all of one size. Give the latest only, as a camera is
            faster than a reader.
        today: For the dates in the data.

    Returns:
        The reading, at the places of the last frame; None if the frames end before.
    """
    reader = LiveReader(today=today)
    for frame in frames:
        state = reader.look(frame)
        yield state
        if state.is_sure:
            return state.reading
    return None


@dataclass(frozen=True, slots=True)
class _Seen:
    """A zone in a frame, read or only found."""

    place: Quad
    pitch_px: float
    unevenness: float
    reading: MrzReading | None


class LiveReader:
    """Keeps what earlier frames said."""

    def __init__(self, *, today: date) -> None:
        self._today = today
        self._finder = Network(WEIGHTS / "mrz_finder.onnx")
        self._frame = -1
        self._look = 0
        self._near: Region | None = None
        self._last: Grey | None = None
        self._votes: list[Vote] = []
        self._reading: MrzReading | None = None
        self._sureness = 0.0

    def look(self, pixels: Pixels) -> LiveState:
        """Take one more frame into account."""
        self._frame += 1
        grey = _grey(pixels)
        if self._last is not None and grey.shape != self._last.shape:
            self._near = None
        seen = self._read_near(grey) if self._near else self._search(grey)
        is_new = self._last is None or not np.array_equal(grey, self._last)
        self._last = grey.copy()  # a camera may write the next one over it
        if seen and seen.reading:
            self._vote(seen.reading, is_new=is_new)
        return LiveState(
            self._frame,
            seen.place if seen else None,
            self._reading,
            self._sureness,
            _DONE if self._sureness >= 1 else _advice(grey, seen),
        )

    def _read_near(self, grey: Grey) -> _Seen | None:
        """Read around the last place; look everywhere again if it is gone."""
        found = _read(grey, self._near) if self._near else None
        if found is None:
            self._near = None
            return self._search(grey)
        return self._kept(found, grey)

    def _search(self, grey: Grey) -> _Seen | None:
        """Look everywhere: in every frame at another size, lying or on edge."""
        side, is_on_edge = _SIDES[self._look // 2], self._look % 2 == 1
        looked_at = np.ascontiguousarray(np.rot90(grey)) if is_on_edge else grey
        zones = find_zones(looked_at, self._finder, side=side)
        zone = next((one for one in zones if one.tracks), None)
        if zone is None:
            self._look = (self._look + 1) % (2 * len(_SIDES))
            return None
        tracks = (zone.unturned(grey.shape[1]) if is_on_edge else zone).tracks
        pitch = pitch_px(tracks)
        area = _grown(outline(tracks, margin=0).bounds(), _NEAR * pitch, grey)
        found = _read(grey, area)
        if found is None:
            return _Seen(outline(tracks, margin=0.5), pitch, unevenness(tracks), None)
        return self._kept(found, grey)

    def _kept(self, found: MrzReading, grey: Grey) -> _Seen:
        pitch = _reading_pitch_px(found)
        self._near = _grown(found.place.bounds(), _NEAR * pitch, grey)
        return _Seen(found.place, pitch, unevenness(_tracks(found)), found)

    def _vote(self, reading: MrzReading, *, is_new: bool) -> None:
        """Count a frame; another document, or a frame quite misread, counts apart."""
        self._votes = [
            one for one in self._votes if one.last >= self._frame - _FORGOTTEN
        ]
        vote = next((one for one in self._votes if one.is_alike(reading)), None)
        if vote is None:
            vote = Vote(reading, frame=self._frame)
            self._votes.append(vote)
        elif is_new:
            vote.add(reading, frame=self._frame)
        leading = max(self._votes, key=lambda one: one.frames)
        if vote is leading:
            self._reading = vote.reading(reading)
            self._sureness = self._sureness_of(vote)

    def _sureness_of(self, vote: Vote) -> float:
        is_valid = parse(vote.texts(), today=self._today).is_valid
        wanted = _FRAMES if is_valid else _FRAMES_IF_WRONG
        return min(1.0, vote.frames / wanted) * min(1.0, vote.least() / _SURE)


def _read(grey: Grey, area: Region) -> MrzReading | None:
    """The surest MRZ within an area."""
    left, top = int(area.left), int(area.top)
    cut = grey[top : int(area.bottom), left : int(area.right)]
    if min(cut.shape) < _LEAST_PX:
        return None
    found = max(
        read_mrz(np.ascontiguousarray(cut), looks=1), key=_certainty, default=None
    )
    return None if found is None else _moved(found, left, top)


def _advice(grey: Grey, seen: _Seen | None) -> Text:
    """The first thing that stands in the way."""
    if seen is None:
        return _MORE_LIGHT if brightness(grey) < _DARK else _TURN_OVER
    if seen.pitch_px < _SMALL_PX:
        return _COME_CLOSER
    width, height = (max(8, round(side)) for side in side_lengths(seen.place)[:2])
    return _advice_on(seen, rectified(grey, seen.place, (width, height)))


def _advice_on(seen: _Seen, zone: Grey) -> Text:
    """What stands in the way on a zone that is large enough."""
    if brightness(zone) < _DARK:
        return _MORE_LIGHT
    if glare_share(zone, window_px=round(1.5 * seen.pitch_px)) > _DAZZLED:
        return _GLARE
    if seen.unevenness > _TILTED:
        return _TILT_LESS
    is_sharp = edge_width_px(zone) < _BLURRED * seen.pitch_px
    if is_sharp and seen.reading is None and seen.pitch_px < _UNREAD_PX:
        return _COME_CLOSER
    return _HOLD_STILL


def _certainty(reading: MrzReading) -> float:
    return float(
        np.mean([one.probability for line in reading.lines for one in line.characters])
    )


def _tracks(reading: MrzReading) -> list[Track]:
    """Where the lines run."""
    pitch = _reading_pitch_px(reading)
    return [
        Track(
            _half_way(line.place.top_left, line.place.bottom_left),
            _half_way(line.place.top_right, line.place.bottom_right),
            pitch,
        )
        for line in reading.lines
    ]


def _half_way(one: Point, other: Point) -> Point:
    return ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)


def _reading_pitch_px(reading: MrzReading) -> float:
    line = reading.lines[0]
    return side_lengths(line.place)[0] / len(line.characters)


def _grown(area: Region, by: float, grey: Grey) -> Region:
    """An area made larger on every side, but not beyond the frame."""
    rows, columns = grey.shape
    left, top = max(0.0, area.left - by), max(0.0, area.top - by)
    right, bottom = min(columns, area.right + by), min(rows, area.bottom + by)
    return Region(left, top, right - left, bottom - top)


def _moved(reading: MrzReading, x: int, y: int) -> MrzReading:
    """A reading of a cut, in the places of the whole frame."""

    def point(one: Point) -> Point:
        return (one[0] + x, one[1] + y)

    def quad(one: Quad) -> Quad:
        return Quad(*(point(corner) for corner in one.points()))

    def character(one: Character) -> Character:
        return Character(
            one.text,
            one.probability,
            one.alternatives,
            quad(one.place),
            is_doubtful=one.is_doubtful,
            is_settled_by_rule=one.is_settled_by_rule,
        )

    lines = tuple(
        Line(tuple(character(one) for one in line.characters), quad(line.place))
        for line in reading.lines
    )
    return MrzReading(lines, quad(reading.place), reading.angle_deg)


def _grey(pixels: Pixels) -> Grey:
    if pixels.ndim == 2:  # noqa: PLR2004  # a grey frame has no third axis
        return pixels
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
