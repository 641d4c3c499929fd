"""What the rules of a format may say where the picture leaves a character open.

Never hide a forgery: a character that is clear in the picture stays, whatever the
format, the check digits or the dictionary of states would like. Where the picture is
in doubt between two characters, the alphabet of the field puts the one it allows
first, and the reading says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from docsec.formats import formats, recognise
from docsec.model import Character, Line, MrzReading, Quad
from docsec.reading.decoder import ALPHABET, Decoded
from docsec.reading.strip import HEIGHT, Track

CLEAR = 0.9
"""A character less probable than this is doubtful, and a person must look."""
_OPEN = 0.8
"""Only a character less probable than this may be ordered by its field."""
_PLAUSIBLE = 0.2
"""What a field puts first must be this probable by the picture alone."""
_LISTED = 0.01
_LEAST_LEAN = 0.012
"""Less than this is chance."""

Floats64 = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line: where it runs and what stands in it."""

    track: Track
    decoded: Decoded

    def aimed(self) -> Track:
        """The track once more, from its first to its last character as read."""
        edges = self._points(_edges(self.decoded.centres)[[0, -1]])
        (x0, y0), (x1, y1) = edges
        length = float(np.hypot(x1 - x0, y1 - y0))
        count = len(self.decoded.centres)
        ends = (float(x0), float(y0)), (float(x1), float(y1))
        straight = Track(*ends, length / count)
        u = (self._points(self.decoded.centres) - edges[0]) @ straight.along
        return straight.leaned(_lean(u / length))

    def _points(self, columns: Floats64) -> Floats64:
        """Points of the line in the picture."""
        return self.track.to_picture(_level(columns, (HEIGHT - 1) / 2))


def _lean(u: Floats64) -> float:
    """How perspective shortens a line whose characters stand at u, from 0 to 1.

    A share of the way, u (1 + lean s) = a s + b for s from -1 to 1.
    """
    count = len(u)
    s = (2 * np.arange(count) + 1) / count - 1
    known = np.stack([s, np.ones(count), -s * u], axis=1)
    lean = float(np.linalg.lstsq(known, u, rcond=None)[0][2])
    return lean if abs(lean) > _LEAST_LEAN else 0.0


def _edges(centres: Floats64) -> Floats64:
    """Where one character ends and the next begins, smoothed: one more than these."""
    places = np.arange(len(centres))
    bend = np.polyfit(places, centres, 2)
    return np.asarray(np.polyval(bend, np.arange(len(centres) + 1) - 0.5))


def settle(lines: Sequence[ReadLine]) -> MrzReading:
    """Make a reading of decoded lines, doubts settled and marked."""
    name = recognise([line.decoded.text for line in lines])
    table = formats[name].alphabets() if name else None
    read = tuple(
        _line(line, [str(one) for one in table[row]] if table else None)
        for row, line in enumerate(lines)
    )
    first, last = read[0].place, read[-1].place
    place = Quad(first.top_left, first.top_right, last.bottom_right, last.bottom_left)
    along = lines[0].track.along
    return MrzReading(read, place, float(-np.degrees(np.arctan2(along[1], along[0]))))


def _line(line: ReadLine, alphabets: Sequence[str] | None) -> Line:
    edges = _edges(line.decoded.centres)
    above, below = (
        [(float(x), float(y)) for x, y in line.track.to_picture(_level(edges, row))]
        for row in (HEIGHT * 0.2, HEIGHT * 0.8)
    )
    characters = []
    for position, share in enumerate(line.decoded.probabilities):
        allowed = alphabets[position] if alphabets else ALPHABET
        after = position + 1
        place = Quad(above[position], above[after], below[after], below[position])
        characters.append(character(share, allowed, place))
    return Line(tuple(characters), Quad(above[0], above[-1], below[-1], below[0]))


def character(share: NDArray[np.float64], allowed: str, place: Quad) -> Character:
    """One character: clear as printed, or doubtful and ordered by the field."""
    order = np.argsort(-share)
    top = int(order[0])
    chosen = top
    if share[top] < _OPEN and ALPHABET[top] not in allowed:
        fitting = [int(i) for i in order if ALPHABET[i] in allowed]
        if share[fitting[0]] >= _PLAUSIBLE:
            chosen = fitting[0]
    alternatives = tuple(
        (ALPHABET[i], round(float(share[i]), 4))
        for i in order
        if i != chosen and share[i] >= _LISTED
    )
    return Character(
        ALPHABET[chosen],
        round(float(share[chosen]), 4),
        alternatives,
        place,
        is_doubtful=bool(share[top] < CLEAR),
        is_settled_by_rule=chosen != top,
    )


def _level(columns: Floats64, row: float) -> Floats64:
    return np.stack([columns, np.full(len(columns), row)], axis=1)
