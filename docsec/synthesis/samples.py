"""The sample pictures that ship with the program: `specimens/UTO`.

Beside the pictures of a sample stands a JSON file that says, in three languages, what
it is and what is to be seen on it. `scripts/samples.py` writes all of them.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from docsec.model import Light
from docsec.model.text import Words
from docsec.packs.shipped import shipped_folder

_NOT_SAMPLES = ("design.json", "model.json")


@dataclass(frozen=True, slots=True)
class Sample:
    """One shipped document, by its picture in white light.

    Attributes:
        id: File name without its ending.
        path: Of the picture.
        title: What it is.
        light: What lit it.
        others: Pictures of the same page under other lights, each covering this one
            pixel for pixel.
        seen: What is to be seen on it.
        lines: The MRZ it bears; none for some.
        rank: Its place in the list, 0 first.
    """

    id: str
    path: Path
    title: Words
    light: Light
    others: tuple[tuple[Path, Light], ...]
    seen: Words
    lines: tuple[str, ...]
    rank: int

    @property
    def pictures(self) -> tuple[tuple[Path, Light], ...]:
        """All its pictures, white light first: they are one document."""
        return ((self.path, self.light), *self.others)


def samples(folder: Path | None = None) -> tuple[Sample, ...]:
    """List the shipped samples, the flawless passport first.

    Args:
        folder: Where the specimens lie; None: beside the package, or at the root of
            the repository. Empty where there are none.
    """
    folder = folder or shipped_folder("specimens")
    if folder is None:
        return ()
    found = [
        _read(path)
        for path in folder.glob("UTO/*/*.json")
        if path.name not in _NOT_SAMPLES
    ]
    return tuple(sorted(found, key=lambda one: (one.rank, one.id)))


def _read(path: Path) -> Sample:
    told = json.loads(path.read_text(encoding="utf-8"))
    return Sample(
        id=path.stem,
        path=path.with_name(told["picture"]),
        title=Words(**told["title"]),
        light=Light(told["light"]),
        others=tuple(
            (path.with_name(other), Light(light))
            for light, other in told["others"].items()
        ),
        seen=Words(**told["seen"]),
        lines=tuple(told["lines"]),
        rank=told["rank"],
    )
