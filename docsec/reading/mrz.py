"""Read every MRZ in a picture."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from docsec.formats import formats
from docsec.imaging.vision import cv2
from docsec.model import MrzReading, Pixels
from docsec.reading import decoder
from docsec.reading.decoder import Chains
from docsec.reading.finder import find_zones
from docsec.reading.network import WEIGHTS, Network
from docsec.reading.rules import ReadLine, settle
from docsec.reading.strip import Track, strip_of

_SIDES = (512, 1024)
"""The longer side of the picture in which zones are looked for, then larger."""
_SPACING = 2.5
"""From line to line, in pitches (9303-4 appendix B: 6.35 mm to 2.54 mm)."""
_SURE = 0.72
"""The mean certainty of a line below which it is no MRZ."""
_BEYOND = 7.0
"""Pitches by which a line is lengthened that goes on beyond its strip."""
_LENGTHENED = 3
_ROOMS = np.array([*np.arange(-3.3, -1.4, 0.3), *np.arange(1.5, 3.4, 0.3)])
"""Where the next line is looked for, in pitches from a line that is clear."""
_CERTAIN = 0.92
"""Lines that certain are not tried the other way up."""
_CLEAR = 0.97
"""A line whose every character is this probable needs no second look."""

Grey = NDArray[np.uint8]
Tracks = tuple[Track, ...]


class MrzReader:
    """Holds the nets. One for a process is enough; `read_mrz` keeps it."""

    def __init__(self) -> None:
        self._finder = Network(WEIGHTS / "mrz_finder.onnx")
        self._reader = Network(WEIGHTS / "mrz_reader.onnx")

    def warm(self) -> None:
        """Load the nets and run the first one."""
        self._reader.warm()
        self.read(np.full((64, 64), 255, np.uint8))

    def read(self, pixels: Pixels) -> tuple[MrzReading, ...]:
        """Find and read every MRZ, top to bottom."""
        grey = _grey(pixels)
        for side, is_on_edge in _looks(max(grey.shape)):
            found = self._read_look(grey, side, is_on_edge=is_on_edge)
            if found:
                readings = [settle(lines) for lines in found]
                return tuple(sorted(readings, key=lambda one: one.place.bounds().top))
        return ()

    def _read_look(
        self, grey: Grey, side: int, *, is_on_edge: bool
    ) -> list[list[ReadLine]]:
        """The zones found in one look; the finder itself sees only lying print."""
        if is_on_edge:
            turned = np.ascontiguousarray(np.rot90(grey))
            zones = [
                tuple(track.unturned(grey.shape[1]) for track in zone)
                for zone in find_zones(turned, self._finder, side=side)
            ]
        else:
            zones = find_zones(grey, self._finder, side=side)
        found: list[list[ReadLine]] = []
        for zone in zones:
            # The patches of one MRZ may have been taken for two zones.
            if any(_is_on(track, lines) for lines in found for track in zone):
                continue
            lines = self._read_zone(grey, zone)
            if lines and not any(_is_on(lines[0].track, other) for other in found):
                found.append(lines)
        return found

    def _read_zone(self, grey: Grey, tracks: Tracks) -> list[ReadLine] | None:
        """The lines of a zone, or None if this is no MRZ either way up."""
        found = None
        for way in (tracks, tuple(track.turned() for track in reversed(tracks))):
            lines = self._read_way(grey, way)
            if lines is None:
                continue
            if found is None or _certainty(lines) > _certainty(found):
                found = lines
            if _certainty(found) >= _CERTAIN:
                break
        return None if found is None else self._second_look(grey, found)

    def _read_way(self, grey: Grey, tracks: Tracks) -> list[ReadLine] | None:
        """The lines, read this way up; one that was missed is looked for."""
        best: Track | None = None
        for count in _likeliest_counts(tracks):
            pitched = tuple(track.pitched(track.length / count) for track in tracks)
            pitched, chains = self._whole(grey, pitched)
            lines = _best_run(pitched, chains)
            if lines is not None:
                return lines
            best = best or _clearest(pitched, chains)
        return self._beside(grey, best) if best else None

    def _whole(self, grey: Grey, tracks: Tracks) -> tuple[Tracks, list[Chains]]:
        """The tracks made longer until no print runs off them, and their chains."""
        chains = self._chains(grey, tracks)
        for _ in range(_LENGTHENED):
            if not any(chain.runs_off for chain in chains):
                break
            tracks = tuple(track.lengthened(_BEYOND) for track in tracks)
            chains = self._chains(grey, tracks)
        return tracks, chains

    def _beside(self, grey: Grey, best: Track) -> list[ReadLine] | None:
        """The lines above and below a clear one, whatever the room between them."""
        rooms = best.pitch * _ROOMS
        column = tuple(best.moved(best.across * room) for room in rooms)
        chains = self._chains(grey, column)
        clear = max(
            range(len(column)), key=lambda i: max(map(chains[i].fit, _lengths()))
        )
        step = best.across * abs(rooms[clear])
        column = tuple(best.moved(step * row) for row in (-2, -1, 0, 1, 2))
        return _best_run(column, self._chains(grey, column))

    def _second_look(self, grey: Grey, lines: list[ReadLine]) -> list[ReadLine]:
        """Read doubtful lines again, better aimed and a little aside, and average."""
        return [
            line if line.decoded.least >= _CLEAR else self._looked_again(grey, line)
            for line in lines
        ]

    def _looked_again(self, grey: Grey, line: ReadLine) -> ReadLine:
        count = len(line.decoded.centres)
        aimed = line.aimed()
        tracks = tuple(_around(aimed))
        looks = [one.decoded(count) for one in self._chains(grey, tracks)]
        weights = [max(look.certainty - 0.5, 0.01) ** 4 for look in looks]
        if looks[0].certainty < line.decoded.certainty - 0.05:
            return line
        return ReadLine(aimed, decoder.mean(looks, weights))

    def _chains(self, grey: Grey, tracks: Tracks) -> list[Chains]:
        strips = [strip_of(grey, track) for track in tracks]
        width = max(strip.shape[1] for strip in strips)
        batch = np.zeros((len(strips), 1, strips[0].shape[0], width), np.float32)
        for row, strip in enumerate(strips):
            batch[row, 0, :, : strip.shape[1]] = strip
        return decoder.chains(self._reader(batch)[:, :, 0])


def read_mrz(pixels: Pixels) -> tuple[MrzReading, ...]:
    """Find and read every MRZ in a picture, at any angle.

    Args:
        pixels: RGB or grey.

    Returns:
        Top to bottom; empty if there is none. What is printed is read as printed:
        no check digit, state code or name ever changes a clear character.
    """
    return _shared().read(pixels)


def warm() -> None:
    """Load the nets now, so that the first picture does not wait for them."""
    _shared().warm()


@cache
def _shared() -> MrzReader:
    return MrzReader()


@cache
def _measures() -> tuple[tuple[int, ...], ...]:
    """The numbers and lengths of lines that formats have."""
    return tuple(sorted({table.line_lengths() for table in formats}))


def _looks(longest: int) -> Iterator[tuple[int, bool]]:
    """How to look for zones: lying, on edge, and then larger where that shows more."""
    for side in _SIDES:
        yield side, False
        yield side, True
        if longest <= side:
            return


def _is_on(track: Track, lines: Sequence[ReadLine]) -> bool:
    """The track runs over lines that have been read."""
    for line in lines:
        away = np.subtract(track.middle, line.track.middle)
        is_level = abs(float(away @ line.track.across)) < line.track.pitch
        if is_level and abs(float(away @ line.track.along)) < line.track.length / 2:
            return True
    return False


def _certainty(lines: Sequence[ReadLine]) -> float:
    return min(line.decoded.certainty for line in lines)


def _likeliest_counts(tracks: Tracks) -> list[int]:
    """How many characters the lines may have, likeliest first.

    Judged by the room from line to line, in lengths of a line.
    """
    length = float(np.median([track.length for track in tracks]))
    room = min(
        (_room(one, other) for one, other in pairwise(tracks)),
        default=tracks[0].pitch * _SPACING,
    )
    wanted = length / max(room / _SPACING, 1.0)
    return sorted(_lengths(), key=lambda count: abs(np.log(count / wanted)))


def _flush(tracks: Tracks) -> Tracks:
    """The tracks, all as long as the longest reaches; MRZ lines are set flush."""
    longest = max(tracks, key=lambda track: track.length)
    origin, along = np.asarray(longest.start), longest.along
    ends = [
        (
            float(np.subtract(track.start, origin) @ along),
            float(np.subtract(track.end, origin) @ along),
        )
        for track in tracks
    ]
    begin, end = min(one[0] for one in ends), max(one[1] for one in ends)
    return tuple(
        track.stretched(begin - first, end - last)
        for track, (first, last) in zip(tracks, ends, strict=True)
    )


def _room(one: Track, other: Track) -> float:
    return abs(float(np.subtract(other.middle, one.middle) @ one.across))


def _best_run(tracks: Tracks, chains: Sequence[Chains]) -> list[ReadLine] | None:
    """The run of lines that fits a format best, if any is clear enough."""
    best, chosen = 0.0, None
    for lengths in _measures():
        for first in range(len(tracks) - len(lengths) + 1):
            part = chains[first : first + len(lengths)]
            scores = [chain.fit(n) for chain, n in zip(part, lengths, strict=True)]
            if sum(scores) <= best or min(scores) <= 0:
                continue
            if not any(chain.runs_off for chain in part):
                best, chosen = sum(scores), (first, lengths)
    if chosen is None:
        return None
    first, lengths = chosen
    lines = [
        ReadLine(tracks[first + i], chains[first + i].decoded(n))
        for i, n in enumerate(lengths)
    ]
    return lines if _certainty(lines) >= _SURE else None


def _clearest(tracks: Tracks, chains: Sequence[Chains]) -> Track | None:
    """The one line that is surely MRZ print, aimed at by its characters."""
    found = [
        ReadLine(track, chain.decoded(length))
        for track, chain in zip(tracks, chains, strict=True)
        for length in [max(_lengths(), key=chain.fit)]
        if chain.fit(length) > 0
    ]
    best = max(found, key=lambda line: line.decoded.certainty, default=None)
    if best is None or best.decoded.certainty < _SURE:
        return None
    return best.aimed()


@cache
def _lengths() -> tuple[int, ...]:
    return tuple(sorted({length for lengths in _measures() for length in lengths}))


def _around(track: Track) -> Iterator[Track]:
    """A track and some that lie a little off."""
    yield track
    aside = track.across * track.pitch * 0.12
    yield track.moved(aside)
    yield track.moved(-aside)
    yield track.scaled(0.92)
    yield track.scaled(1.08)


def _grey(pixels: Pixels) -> Grey:
    if pixels.ndim == 2:  # noqa: PLR2004  # a grey picture has no third axis
        return np.ascontiguousarray(pixels)
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
