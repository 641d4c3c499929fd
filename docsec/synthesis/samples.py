"""The sample pictures that ship with the program: `specimens/UTO`.

Beside each picture stands a JSON file of the same name that says, in three languages,
what it is and what is to be seen on it. `scripts/samples.py` writes both.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from docsec.model import Light, Text

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "_data" / "specimens", _PACKAGE.parent / "specimens")

_TITLES = {
    "passport_fine": Text("Passport"),
    "passport_expired": Text("Passport, expired"),
    "passport_check_digit": Text("Passport, a check digit is wrong"),
    "card_two_sides": Text("Identity card, both sides"),
    "visa_a": Text("Visa"),
}


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
        seen: By language (`en`, `ar`, `ckb`), what is to be seen on it.
        lines: The MRZ it bears.
    """

    id: str
    path: Path
    title: Text
    light: Light
    others: tuple[tuple[Path, Light], ...]
    seen: dict[str, str]
    lines: tuple[str, ...]


def samples(folder: Path | None = None) -> tuple[Sample, ...]:
    """List the shipped samples, the flawless passport first.

    Args:
        folder: Where the specimens lie; None: beside the package, or at the root of
            the repository. Empty where there are none.
    """
    if folder is None:
        folder = next((place for place in _PLACES if place.is_dir()), None)
    if folder is None:
        return ()
    found = [_read(path) for path in folder.glob("UTO/*/*.json")]
    order = list(_TITLES)
    return tuple(
        sorted(
            found,
            key=lambda one: (
                order.index(one.id) if one.id in order else len(order),
                one.id,
            ),
        )
    )


def _read(path: Path) -> Sample:
    told = json.loads(path.read_text(encoding="utf-8"))
    name = path.stem
    return Sample(
        id=name,
        path=path.with_name(told["picture"]),
        title=_TITLES.get(name, Text("Specimen {name}", name=name)),
        light=Light(told["light"]),
        others=tuple(
            (path.with_name(other), Light(light))
            for light, other in told.get("others", {}).items()
        ),
        seen=told["seen"],
        lines=tuple(told["lines"]),
    )
