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


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line: where it runs and what stands in it."""

    track: Track
    decoded: Decoded

    def aimed(self) -> Track:
        """The track once more, from its first to its last character as read."""
        matrix = self.track.to_picture()
        half = self.decoded.pitch / 2
        ends = [self.decoded.centres[0] - half, self.decoded.centres[-1] + half]
        points = [matrix @ (x, (HEIGHT - 1) / 2, 1) for x in ends]
        (x0, y0), (x1, y1) = points
        length = float(np.hypot(x1 - x0, y1 - y0))
        return Track(
            (float(x0), float(y0)),
            (float(x1), float(y1)),
            length / len(self.decoded.centres),
        )


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
    decoded, track = line.decoded, line.track
    matrix = track.to_picture()
    half = decoded.pitch / 2
    characters = []
    for position, centre in enumerate(decoded.centres):
        allowed = alphabets[position] if alphabets else ALPHABET
        place = _place(matrix, centre - half, centre + half)
        characters.append(character(decoded.probabilities[position], allowed, place))
    whole = _place(matrix, decoded.centres[0] - half, decoded.centres[-1] + half)
    return Line(tuple(characters), whole)


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


def _place(matrix: NDArray[np.float64], left: float, right: float) -> Quad:
    top, bottom = HEIGHT * 0.2, HEIGHT * 0.8
    corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    moved = corners @ matrix[:, :2].T + matrix[:, 2]
    return Quad(*((float(x), float(y)) for x, y in moved))
