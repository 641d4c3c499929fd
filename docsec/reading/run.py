"""Runs of lines: which of the tracks found together make up one MRZ."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import numpy as np

from docsec.formats import formats
from docsec.reading.decoder import Chains
from docsec.reading.rules import ReadLine
from docsec.reading.strip import Track

SPACING = 2.5
"""From line to line, in pitches (9303-4 appendix B: 6.35 mm to 2.54 mm)."""
_LEAST_FILLERS = 3
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
    lines = [
        ReadLine(tracks[first + i], chains[first + i].decoded(n))
        for i, n in enumerate(lengths)
    ]
    return lines if certainty(lines) >= SURE and has_fillers(lines) else None


def has_fillers(lines: Sequence[ReadLine]) -> bool:
    """Every MRZ has a name with `<<` in it; a page of capitals has not."""
    texts = [line.decoded.text for line in lines]
    fillers = sum(text.count("<") for text in texts)
    return fillers >= _LEAST_FILLERS and any("<<" in text for text in texts)


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
