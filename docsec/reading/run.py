"""Runs of lines: which of the tracks found together make up one MRZ."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import numpy as np

from docsec.formats import formats, recognise
from docsec.reading.decoder import Chains
from docsec.reading.rules import ReadLine
from docsec.reading.strip import Track

SPACING = 2.5
"""From line to line, in pitches (9303-4 appendix B: 6.35 mm to 2.54 mm)."""
_LEAST_FILLERS = 3
_STRANGE = 1
"""Characters that their field forbids, in an MRZ without `<<`."""
_DIGITS = 12
_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_TOO_MANY = 2
"""Middles passed over in a line: one may be a speck, two are characters left out."""
_STEEPEST = 0.24
"""Of lean: one side of the zone appears 0.6 as high as the other."""
_LEAST_ROOM, _MOST_ROOM = 1.2, 4.0
SURE = 0.72
"""The mean certainty of a line below which it is no MRZ."""

Tracks = tuple[Track, ...]


def best_run(tracks: Tracks, chains: Sequence[Chains]) -> list[ReadLine] | None:
    """The run of lines that fits a format best, if any is clear enough."""
    best, chosen = 0.0, None
    for lengths in measures():
        for first in range(len(tracks) - len(lengths) + 1):
            part = chains[first : first + len(lengths)]
            fits = [chain.fit(n) for chain, n in zip(part, lengths, strict=True)]
            if sum(fits) <= best or min(fits) <= 0:
                continue
            run = tracks[first : first + len(lengths)]
            if _is_spaced(run) and not any(chain.runs_off for chain in part):
                best, chosen = sum(fits), (first, lengths)
    if chosen is None:
        return None
    first, lengths = chosen
    part = chains[first : first + len(lengths)]
    passed_over = [chain.passed_over(n) for chain, n in zip(part, lengths, strict=True)]
    if max(passed_over) >= _TOO_MANY:
        return None
    lines = [
        ReadLine(tracks[first + i], chains[first + i].decoded(n))
        for i, n in enumerate(lengths)
    ]
    return lines if certainty(lines) >= SURE and is_mrz(lines) else None


def is_mrz(lines: Sequence[ReadLine]) -> bool:
    """The text is that of an MRZ, and not a page of capitals of one pitch.

    Nearly every MRZ has a name with `<<` in it. One without is told by its layout:
    twelve digits of dates and a sex, all in their places, do not come by chance.
    """
    texts = [line.decoded.text for line in lines]
    return _has_fillers(texts) or _is_laid_out(texts)


def _has_fillers(texts: Sequence[str]) -> bool:
    fillers = sum(text.count("<") for text in texts)
    return fillers >= _LEAST_FILLERS and any("<<" in text for text in texts)


def _is_laid_out(texts: Sequence[str]) -> bool:
    name = recognise(texts)
    if name is None or texts[0][0] not in formats[name].first_characters:
        return False
    table = formats[name].alphabets()
    pairs = [
        (character, allowed.value)
        for text, row in zip(texts, table, strict=True)
        for character, allowed in zip(text, row, strict=True)
    ]
    strange = sum(character not in allowed for character, allowed in pairs)
    digits = sum(not set(allowed) & _LETTERS for _, allowed in pairs)
    return strange <= _STRANGE and digits >= _DIGITS


def is_steep(lines: Sequence[ReadLine]) -> bool:
    """One end is so far away that characters there may have been left out."""
    return any(abs(line.aimed().lean) > _STEEPEST for line in lines)


def clearest(tracks: Tracks, chains: Sequence[Chains]) -> ReadLine | None:
    """The one line that is surely MRZ print, of whatever length."""
    found = [
        ReadLine(track, chain.decoded(length))
        for track, chain in zip(tracks, chains, strict=True)
        for length in [max(lengths_of_lines(), key=chain.fit)]
        if chain.fit(length) > 0
    ]
    best = max(found, key=lambda line: line.decoded.certainty, default=None)
    return best if best and best.decoded.certainty >= SURE else None


def is_clearer(one: ReadLine, other: ReadLine) -> bool:
    """It is more certain than the other."""
    return one.decoded.certainty > other.decoded.certainty


def fit(lines: Sequence[ReadLine]) -> float:
    """How well the characters follow one another, for each of them."""
    return min(line.decoded.fit / len(line.decoded.centres) for line in lines)


def certainty(lines: Sequence[ReadLine]) -> float:
    """Of the least certain line."""
    return min(line.decoded.certainty for line in lines)


def likeliest_counts(tracks: Tracks) -> list[int]:
    """How many characters the lines may have, likeliest first.

    Judged by the room from line to line, in lengths of a line.
    """
    length = float(np.median([track.length for track in tracks]))
    room = min(
        (_room(one, other) for one, other in pairwise(tracks)),
        default=tracks[0].pitch * SPACING,
    )
    wanted = length / max(room / SPACING, 1.0)
    return sorted(lengths_of_lines(), key=lambda count: abs(np.log(count / wanted)))


def flush(tracks: Tracks) -> Tracks:
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


def turned(tracks: Tracks) -> Tracks:
    """The tracks, read the other way up."""
    return tuple(track.turned() for track in reversed(tracks))


def is_on(track: Track, lines: Sequence[ReadLine]) -> bool:
    """The track runs over lines that have been read."""
    for line in lines:
        away = np.subtract(track.middle, line.track.middle)
        is_level = abs(float(away @ line.track.across)) < line.track.pitch
        if is_level and abs(float(away @ line.track.along)) < line.track.length / 2:
            return True
    return False


@cache
def measures() -> tuple[tuple[int, ...], ...]:
    """The numbers and lengths of lines that formats have."""
    return tuple(sorted({table.line_lengths() for table in formats}))


@cache
def lengths_of_lines() -> tuple[int, ...]:
    """How long lines of formats are."""
    return tuple(sorted({length for lengths in measures() for length in lengths}))


def _is_spaced(tracks: Tracks) -> bool:
    """No line is taken for two, and none is left out between two."""
    rooms = [_room(one, other) / one.pitch for one, other in pairwise(tracks)]
    return all(_LEAST_ROOM < room < _MOST_ROOM for room in rooms)


def _room(one: Track, other: Track) -> float:
    return abs(float(np.subtract(other.middle, one.middle) @ one.across))
