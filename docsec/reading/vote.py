"""Several looks at one MRZ, put together character by character.

Only what the pictures show is voted on: no check digit and no field alphabet takes
part, so a character that is printed wrong is wrong in every frame and wins. Where the
pictures leave a character open even together, the rule for a single picture applies
(`docsec.reading.rules`), and the reading says so.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from docsec.formats import formats, recognise
from docsec.model import Character, Line, MrzReading, Quad
from docsec.reading.decoder import ALPHABET
from docsec.reading.rules import character

_MISREAD = 0.05
"""How often a frame shows something else, however sure it seems: a highlight, a hand.

So no single frame can say more than 1 : 700 against a character.
"""
_NEWS = 0.5
"""How much of a further frame is news: the same lens, light and hand make some of the
same mistakes."""
_ALIKE = 0.7
"""Of the characters other than `<` that two looks at one document have in common."""

_CERTAIN = 0.999
"""A character this probable has no alternatives worth listing."""
_INDEX = {letter: index for index, letter in enumerate(ALPHABET)}

Shares = NDArray[np.float64]


class Vote:
    """What the frames say together.

    Attributes:
        frames: How many took part.
        last: The number of the last one.
    """

    def __init__(self, reading: MrzReading, *, frame: int) -> None:
        self.frames = 0
        self._scores = [
            np.zeros((len(text), len(ALPHABET))) for text in reading.texts()
        ]
        self.add(reading, frame=frame)

    def add(self, reading: MrzReading, *, frame: int) -> None:
        """Let one more frame take part; it must be alike."""
        self.frames += 1
        self.last = frame
        self._scores = [
            scores + _NEWS * np.log(_line_shares(line))
            for scores, line in zip(self._scores, reading.lines, strict=True)
        ]

    def is_alike(self, reading: MrzReading) -> bool:
        """It is a look at the same document, if perhaps a bad one."""
        mine, other = self.texts(), reading.texts()
        if [len(line) for line in mine] != [len(line) for line in other]:
            return False
        pairs = [
            pair
            for pair in zip("".join(mine), "".join(other), strict=True)
            if pair != ("<", "<")
        ]
        same = sum(one == two for one, two in pairs)
        return same >= _ALIKE * len(pairs)

    def texts(self) -> tuple[str, ...]:
        """The likeliest characters."""
        return tuple(
            "".join(ALPHABET[i] for i in scores.argmax(axis=1))
            for scores in self._scores
        )

    def least(self) -> float:
        """The probability of the most doubtful character."""
        return min(float(_softmax(one).max(axis=1).min()) for one in self._scores)

    def reading(self, latest: MrzReading) -> MrzReading:
        """The characters voted for, at the places where the latest frame has them."""
        name = recognise(self.texts())
        table = formats[name].alphabets() if name else None
        lines = tuple(
            _line(line, _softmax(scores), table[row] if table else None)
            for row, (line, scores) in enumerate(
                zip(latest.lines, self._scores, strict=True)
            )
        )
        return replace(latest, lines=lines)


def _line(line: Line, shares: Shares, allowed: Sequence[object] | None) -> Line:
    return Line(
        tuple(
            _settled(share, str(allowed[i]) if allowed else ALPHABET, one.place)
            for i, (share, one) in enumerate(zip(shares, line.characters, strict=True))
        ),
        line.place,
    )


def _settled(share: Shares, allowed: str, place: Quad) -> Character:
    top = int(share.argmax())
    if share[top] >= _CERTAIN:  # nearly all are, and the frames come fast
        return Character(ALPHABET[top], float(share[top]), (), place)
    return character(share, allowed, place)


def _line_shares(line: Line) -> Shares:
    """What one frame says of each character, never quite nothing and never all."""
    seen = np.empty((len(line.characters), len(ALPHABET)))
    for row, one in zip(seen, line.characters, strict=True):
        told = ((one.text, one.probability), *one.alternatives)
        row[:] = max(0.0, 1 - sum(share for _, share in told)) / len(ALPHABET)
        for letter, share in told:
            row[_INDEX[letter]] += share
    seen /= seen.sum(axis=1, keepdims=True)
    return np.asarray((1 - _MISREAD) * seen + _MISREAD / len(ALPHABET))


def _softmax(scores: Shares) -> Shares:
    share = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(share / share.sum(axis=1, keepdims=True))
