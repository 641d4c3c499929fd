"""Read every MRZ in a picture."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.model import MrzReading, Pixels
from docsec.reading import decoder, run
from docsec.reading.decoder import Chains
from docsec.reading.finder import Zone, find_zones
from docsec.reading.network import WEIGHTS, Network
from docsec.reading.rules import ReadLine, settle
from docsec.reading.run import Tracks
from docsec.reading.strip import PITCH_PX, Track, baseline, strip_of

_SIDES = (512, 320)
"""The longer side of the picture in which zones are looked for.

A card that fills the picture shows print too large for the first look.
"""
_LARGER = 1024
"""The last resort: a page on a large bed shows print too small for the others."""
_FAINTER = 0.35
"""Zones so much weaker than one that was an MRZ are not tried."""
_TRIED = 12
"""Zones that are tried in one look: a page of capitals must not hold up a queue."""
_BELIEVED = 0.78
"""The mean certainty that every line must have after a second look."""
_UPRIGHT = 0.9
"""A line so certain is read the right way up; it need not be tried the other."""
_AIMED = 0.04
"""How far the pitch may be off in lines that need not be cut out again."""
_PLAIN = 0.04
"""Of lean: more is taken out before lines are read."""
_FITTING = 1.3
"""A fit for each character that needs no other try."""
_BEYOND = 7.0
"""Pitches by which a line is lengthened that goes on beyond its strip."""
_LENGTHENED = 3
_ROOMS = np.array([*np.arange(-3.3, -1.4, 0.3), *np.arange(1.5, 3.4, 0.3)])
"""Where the next line is looked for, in pitches from a line that is clear."""
_CLEAR = 0.93
"""A line whose every character is this probable needs no second look."""

_STRAIGHT = 0.12
"""A line that bends by fewer pitches is straight."""
_BENT = 0.5
"""A line that bends by more is looked for again along its bend."""

Grey = NDArray[np.uint8]


class MrzReader:
    """Holds the nets. One for a process is enough; `read_mrz` keeps it."""

    def __init__(self) -> None:
        self._finder = Network(WEIGHTS / "mrz_finder.onnx")
        self._reader = Network(WEIGHTS / "mrz_reader.onnx")

    def warm(self) -> None:
        """Load the nets and run the first one."""
        self._reader.warm()
        self.read(np.full((64, 64), 255, np.uint8))

    def read(self, pixels: Pixels, *, looks: int = 2) -> tuple[MrzReading, ...]:
        """Find and read every MRZ, top to bottom."""
        grey = _grey(pixels)
        for side, is_on_edge in _looks(max(grey.shape)):
            found = self._read_look(grey, side, is_on_edge=is_on_edge, looks=looks)
            if found:
                readings = [settle(lines) for lines in found]
                return tuple(sorted(readings, key=lambda one: one.place.bounds().top))
        return ()

    def _read_look(
        self, grey: Grey, side: int, *, is_on_edge: bool, looks: int
    ) -> list[list[ReadLine]]:
        """The MRZs seen in one look."""
        found: list[list[ReadLine]] = []
        least = 0.0
        zones = self._zones(grey, side, is_on_edge=is_on_edge)
        for zone in islice(zones, _TRIED):
            if zone.mass < least:
                break
            # The patches of one MRZ may have been taken for two zones.
            if any(run.is_on(track, lines) for lines in found for track in zone.tracks):
                continue
            lines = self._read_zone(grey, zone.tracks) if zone.tracks else None
            if not lines or any(run.is_on(lines[0].track, other) for other in found):
                continue
            lines = self._second_look(grey, lines, looks)
            if run.certainty(lines) < _BELIEVED or run.is_steep(lines):
                continue
            if run.is_mrz(lines):
                found.append(lines)
                least = max(least, _FAINTER * zone.mass)
        return found

    def _zones(self, grey: Grey, side: int, *, is_on_edge: bool) -> Iterator[Zone]:
        """What the finder sees; it sees only print that lies, more or less."""
        if not is_on_edge:
            yield from find_zones(grey, self._finder, side=side)
            return
        turned = np.ascontiguousarray(np.rot90(grey))
        for zone in find_zones(turned, self._finder, side=side):
            yield zone.unturned(grey.shape[1])

    def _read_zone(self, grey: Grey, tracks: Tracks) -> list[ReadLine] | None:
        """The lines of a zone, or None if this is no MRZ."""
        tracks = run.flush(tracks)
        probe = tracks
        found, clear = None, None
        for count in run.likeliest_counts(tracks):
            seen, lines = self._first_way(grey, _pitched(probe, count))
            # The first count is nearly always right: the others start with one line.
            probe = (max(tracks, key=lambda track: track.length * track.pitch),)
            if seen is None:
                continue
            clear = clear or seen
            if lines is None or run.fit(lines) <= _FITTING:
                lines = self._read_way(grey, tracks, seen)
            if found is None or (lines and run.fit(lines) > run.fit(found)):
                found = lines
            if found and run.fit(found) > _FITTING:
                break
        if clear is None:
            return None
        return found or self._beside(grey, clear.aimed())

    def _first_way(
        self, grey: Grey, tracks: Tracks
    ) -> tuple[ReadLine | None, list[ReadLine] | None]:
        """The clearest line, if any is clear, and all lines, if they are at once."""
        best: ReadLine | None = None
        for way in (tracks, run.turned(tracks)):
            chains = self._chains(grey, way)
            seen = run.clearest(way, chains)
            if seen is None or (best and not run.is_clearer(seen, best)):
                continue
            best = seen
            if seen.decoded.certainty >= _UPRIGHT:
                is_aimed = abs(seen.aimed().pitch / way[0].pitch - 1) < _AIMED
                is_plain = is_aimed and abs(seen.aimed().lean) < _PLAIN
                return seen, run.best_run(way, chains) if is_plain else None
        return best, None

    def _read_way(
        self, grey: Grey, tracks: Tracks, clear: ReadLine
    ) -> list[ReadLine] | None:
        """All lines the way up and at the pitch of the one that is clear."""
        aimed = clear.aimed()
        if float(tracks[0].along @ aimed.along) < 0:
            tracks = run.turned(tracks)
        tracks = tuple(
            track.pitched(aimed.pitch).leaned(aimed.lean) for track in tracks
        )
        chains = self._chains(grey, tracks)
        if any(chain.runs_off for chain in chains):
            tracks, chains = self._whole(grey, tracks)
        return run.best_run(tracks, chains)

    def _whole(self, grey: Grey, tracks: Tracks) -> tuple[Tracks, list[Chains]]:
        """The tracks made longer until no print runs off them, and their chains."""
        for _ in range(_LENGTHENED):
            tracks = tuple(track.lengthened(_BEYOND) for track in tracks)
            chains = self._chains(grey, tracks)
            if not any(chain.runs_off for chain in chains):
                break
        return tracks, chains

    def _beside(self, grey: Grey, best: Track) -> list[ReadLine] | None:
        """The lines above and below a clear one, whatever the room between them."""
        rooms = best.pitch * _ROOMS
        column = tuple(best.moved(best.across * room) for room in rooms)
        fits = [
            max(map(chain.fit, run.lengths_of_lines()))
            for chain in self._chains(grey, column)
        ]
        step = best.across * abs(rooms[int(np.argmax(fits))])
        column = tuple(best.moved(step * row) for row in (-2, -1, 0, 1, 2))
        return run.best_run(column, self._chains(grey, column))

    def _second_look(
        self, grey: Grey, lines: list[ReadLine], looks: int
    ) -> list[ReadLine]:
        """Read doubtful lines again, better aimed and a little aside, and average."""
        tracks = tuple(_levelled(grey, line) for line in lines)
        if any(abs(track.bow) > _BENT * track.pitch for track in tracks):
            # The ends of such lines may have lain outside of what was looked at.
            lines = run.best_run(*self._whole(grey, tracks)) or lines
            tracks = tuple(_levelled(grey, line) for line in lines)
        return [
            line
            if looks == 1 or line.decoded.least >= _CLEAR
            else self._looked_again(grey, line, track)
            for line, track in zip(lines, tracks, strict=True)
        ]

    def _looked_again(self, grey: Grey, line: ReadLine, aimed: Track) -> ReadLine:
        """Aimed better, and if that leaves doubts, also from places around."""
        count = len(line.decoded.centres)
        first = self._chains(grey, (aimed,))[0].decoded(count)
        if first.certainty < line.decoded.certainty - 0.05:
            return line
        if first.least >= _CLEAR:
            return ReadLine(aimed, first)
        around = self._chains(grey, tuple(_around(aimed)))
        looks = [first, *(one.decoded(count) for one in around)]
        weights = [max(look.certainty - 0.5, 0.01) ** 4 for look in looks]
        return ReadLine(aimed, decoder.mean(looks, weights))

    def _chains(self, grey: Grey, tracks: Tracks) -> list[Chains]:
        strips = [strip_of(grey, track) for track in tracks]
        width = max(strip.shape[1] for strip in strips)
        batch = np.zeros((len(strips), 1, strips[0].shape[0], width), np.float32)
        for row, strip in enumerate(strips):
            batch[row, 0, :, : strip.shape[1]] = strip
        return decoder.chains(self._reader(batch)[:, :, 0])


def read_mrz(pixels: Pixels, *, looks: int = 2) -> tuple[MrzReading, ...]:
    """Find and read every MRZ in a picture, at any angle.

    Args:
        pixels: RGB or grey.
        looks: How often doubtful lines are looked at; once will do for a frame, as the
            next one is a look of its own.

    Returns:
        Top to bottom; empty if there is none. What is printed is read as printed:
        no check digit, state code or name ever changes a clear character.
    """
    return _shared().read(pixels, looks=looks)


def warm() -> None:
    """Load the nets now, so that the first picture does not wait for them."""
    _shared().warm()


@cache
def _shared() -> MrzReader:
    return MrzReader()


def _looks(longest: int) -> Iterator[tuple[int, bool]]:
    """How to look for zones: lying, then on edge, then larger where that shows more."""
    for is_on_edge in (False, True):
        for side in _SIDES:
            yield side, is_on_edge
    if longest > max(_SIDES):
        yield _LARGER, False
        yield _LARGER, True


def _pitched(tracks: Sequence[Track], count: int) -> Tracks:
    """The tracks with the pitch they have if so many characters stand on each."""
    return tuple(track.pitched(track.length / count) for track in tracks)


def _levelled(grey: Grey, line: ReadLine) -> Track:
    """The line's track as it runs from its first to its last character, bent as it is.

    A page that bulges bends its lines: they are followed, if they are lines of ink.
    """
    below = baseline(strip_of(grey, line.track), line.decoded.centres)
    aimed = line.aimed()
    start, middle, end = below * line.track.pitch / PITCH_PX
    if abs(middle - (start + end) / 2) < _STRAIGHT * aimed.pitch:
        return aimed
    return aimed.bent(start, middle, end)


def _around(track: Track) -> Iterator[Track]:
    """Tracks that lie a little off."""
    aside = track.across * track.pitch * 0.12
    yield track.moved(aside)
    yield track.moved(-aside)
    yield track.scaled(0.94)


def _grey(pixels: Pixels) -> Grey:
    if pixels.ndim == 2:  # noqa: PLR2004  # a grey picture has no third axis
        return np.ascontiguousarray(pixels)
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
