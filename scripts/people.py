#!/usr/bin/env python3
"""Draw the sheets of people that the README shows.

python3 scripts/people.py             writes scripts/pictures/people*.jpg
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np  # after the path is set
from PIL import Image

from docsec.synthesis.people.appearance import (
    Appearance,
    aged,
    another_day,
    usual_appearance,
)
from docsec.synthesis.people.likeness import Likeness
from docsec.synthesis.people.resemblance import look_alike
from docsec.synthesis.portrait import draw_portrait, invent_likeness

PICTURES = Path(__file__).resolve().parent / "pictures"
_SIZE = (126, 162)
_QUALITY = 84
_YOUNGEST, _OLDEST = 16, 80
_YEARS = 10
_ALIKE = 0.4
Sitting = tuple[Likeness, Appearance]


def main() -> None:
    """Write both sheets."""
    crowd = _crowd(48, seed=5)
    sittings = [(one, usual_appearance(one)) for one in crowd]
    _write("people.jpg", sittings, columns=12)
    rng = np.random.default_rng(2)
    rows = [one for person in _crowd(6, seed=29) for one in _row(person, rng)]
    _write("people_compared.jpg", rows, columns=5)


def _crowd(count: int, *, seed: int) -> list[Likeness]:
    rng = np.random.default_rng(seed)
    ages = rng.permutation(np.linspace(_YOUNGEST, _OLDEST, count).astype(int))
    return [
        invent_likeness(rng, sex="F" if number % 2 else "M", age=int(age))
        for number, age in enumerate(ages)
    ]


def _row(person: Likeness, rng: np.random.Generator) -> list[Sitting]:
    """A person, another day, ten years later, a look-alike, a stranger."""
    day = usual_appearance(person)
    later = aged(person, day, _YEARS, rng)
    double = look_alike(person, _ALIKE, rng)
    stranger = invent_likeness(
        rng, sex=person.sex, age=person.age, homeland=person.homeland
    )
    return [
        (person, day),
        (person, another_day(day, rng)),
        (person, another_day(later, rng)),
        (double, another_day(usual_appearance(double), rng)),
        (stranger, another_day(usual_appearance(stranger), rng)),
    ]


def _write(name: str, sittings: list[Sitting], *, columns: int) -> None:
    wide, tall = _SIZE
    rows = -(-len(sittings) // columns)
    sheet = Image.new("RGB", (columns * wide, rows * tall), "white")
    for number, (person, day) in enumerate(sittings):
        drawn = draw_portrait(person, day, _SIZE)[..., :3]
        tile = Image.fromarray(np.round(drawn * 255).astype(np.uint8))
        sheet.paste(tile, (number % columns * wide, number // columns * tall))
    path = PICTURES / name
    sheet.save(path, quality=_QUALITY, subsampling=0)
    print(f"{path.name}: {path.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
