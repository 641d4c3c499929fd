"""What the rules of a format may say where the picture leaves a character open.

Never hide a forgery: a character that is clear in the picture stays, whatever the
format, the check digits or the dictionary of states would like. Where the picture is
in doubt between two characters, the alphabet of the field puts the one it allows
first, and the check digits the one with which they are all right; the reading says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import product
from math import prod

import numpy as np
from numpy.typing import NDArray

from docsec.formats import formats, parse, recognise
from docsec.model import Character, Line, MrzReading, Quad
from docsec.reading.decoder import ALPHABET, Decoded
from docsec.reading.strip import HEIGHT, Track

CLEAR = 0.9
"""A character less probable than this is doubtful, and a person must look."""
_OPEN = 0.8
"""Only a character less probable than this may be ordered by its field."""
_PLAUSIBLE = 0.2
"""What a field puts first must be this probable by the picture alone."""
_MOST_OPEN = 5
"""A reading with more open characters is not settled by check digits."""
_CLEARLY = 4.0
"""How much likelier the best way must be than the next."""
_HARDLY = 0.05
"""Less than this by the picture is no second possibility at all."""
_LISTED = 0.01
_DIGIT = "_check_digit"
_ANY_DAY = date(2000, 1, 1)
"""Check digits are right or wrong on any day."""
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
    if table:
        read = _by_check_digits(read, table)
    first, last = read[0].place, read[-1].place
    place = Quad(first.top_left, first.top_right, last.bottom_right, last.bottom_left)
    along = lines[0].track.along
    return MrzReading(read, place, float(-np.degrees(np.arctan2(along[1], along[0]))))


def _by_check_digits(
    lines: tuple[Line, ...], table: Sequence[Sequence[str]]
) -> tuple[Line, ...]:
    """Read open characters so that all check digits are right, if only one way is.

    Only what the picture leaves open may give way, and only to what it shows as
    plausible. Wrong ones agree by chance, so the best way must stand out clearly from
    the next that has all digits right; otherwise the picture has the last word.
    """
    texts = [[one.text for one in line.characters] for line in lines]
    open_ones = [
        (row, column, options)
        for row, line in enumerate(lines)
        for column, one in enumerate(line.characters)
        if len(options := _options(one, table[row][column])) > 1
    ]
    if not 0 < len(open_ones) <= _MOST_OPEN or _are_digits_right(texts):
        return lines
    right: list[tuple[float, list[list[str]]]] = []
    for choice in product(*(options for _, _, options in open_ones)):
        tried = [list(text) for text in texts]
        for (row, column, _), (letter, _) in zip(open_ones, choice, strict=True):
            tried[row][column] = letter
        if _are_digits_right(tried):
            right.append((prod(share for _, share in choice), tried))
    if not right:
        return lines
    right.sort(key=lambda one: -one[0])
    (best, text), second = right[0], (right[1:] or [(0.0, [])])[0][0]
    exchanged = tuple(map(_with, lines, text))
    is_plausible = all(
        one.probability >= _PLAUSIBLE
        for line in exchanged
        for one in line.characters
        if one.is_settled_by_rule
    )
    return exchanged if is_plausible and best >= _CLEARLY * second else lines


def _options(one: Character, allowed: str) -> list[tuple[str, float]]:
    """What a character may be: only itself if it is not open."""
    if one.probability >= _OPEN:
        return [(one.text, one.probability)]
    others = [
        (letter, share)
        for letter, share in one.alternatives
        if share >= _HARDLY and letter in allowed
    ]
    return [(one.text, one.probability), *others[:2]]


def _are_digits_right(texts: Sequence[Sequence[str]]) -> bool:
    data = parse(["".join(text) for text in texts], today=_ANY_DAY)
    return all(field.is_valid for field in data.fields if _DIGIT in field.name)


def _with(line: Line, text: Sequence[str]) -> Line:
    """The line with the characters that were settled on."""
    return Line(
        tuple(
            one if one.text == letter else _exchanged(one, letter)
            for one, letter in zip(line.characters, text, strict=True)
        ),
        line.place,
    )


def _exchanged(one: Character, letter: str) -> Character:
    shares = dict(one.alternatives)
    others = (
        (one.text, one.probability),
        *(pair for pair in one.alternatives if pair[0] != letter),
    )
    return replace(
        one,
        text=letter,
        probability=shares[letter],
        alternatives=tuple(sorted(others, key=lambda pair: -pair[1])),
        is_settled_by_rule=True,
    )


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
    top = int(share.argmax())
    if share[top] > 1 - _LISTED:  # nearly all are: there is nothing to order
        return Character(ALPHABET[top], round(float(share[top]), 4), (), place)
    order = np.argsort(-share)
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
