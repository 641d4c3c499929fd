"""Asks every other reader there is, one after the other."""

from collections.abc import Generator
from dataclasses import dataclass

from docsec.errors import WorkerError
from docsec.model import Pixels, Progress, Text
from docsec.reading.opinions.second_opinions import SecondOpinions


@dataclass(frozen=True, slots=True)
class Opinion:
    """What another reader made of a picture.

    Attributes:
        title: What people call the reader.
        lines: As it reads them; empty if it sees none or could not be asked.
        hindrance: Why it could not be asked, and what to do; None if it was.
    """

    title: Text
    lines: tuple[str, ...]
    hindrance: Text | None = None

    def differences(self, lines: tuple[str, ...]) -> frozenset[tuple[int, int]]:
        """Lines and columns, from 0, at which it reads otherwise.

        >>> sorted(Opinion(Text("A"), ("P<UT0", "1")).differences(("P<UTO", "12")))
        [(0, 4), (1, 1)]
        """
        pairs = [
            (
                self.lines[row] if row < len(self.lines) else "",
                lines[row] if row < len(lines) else "",
            )
            for row in range(max(len(lines), len(self.lines)))
        ]
        return frozenset(
            (row, column)
            for row, (mine, other) in enumerate(pairs)
            for column in range(max(len(mine), len(other)))
            if mine[column : column + 1] != other[column : column + 1]
        )


def ask_others(pixels: Pixels) -> Generator[Progress | Opinion, None, None]:
    """Ask all readers but our own; closing the generator ends the work.

    Args:
        pixels: RGB or grey.

    Yields:
        `Progress`, and an `Opinion` as soon as a reader is done.
    """
    with SecondOpinions() as readers:
        for engine in readers.engines[1:]:
            hindrance = engine.missing()
            if hindrance is not None:
                yield Opinion(engine.title, (), hindrance)
                continue
            try:
                lines = yield from engine.follow(pixels)
            except WorkerError as error:
                yield Opinion(engine.title, (), error.words)
            else:
                yield Opinion(engine.title, lines)
