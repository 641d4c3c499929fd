"""A document before anybody's data is on it: data that a trainer can edit.

A design is `specimens/UTO/<document>/design.json`: the stock, the inks, and for each
page the steps by which it is made, in the order a printing works would take. Places
are in mm from the top left corner of the page; an area is left, top, width, height.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Literal

import msgspec
from msgspec import Struct

from docsec.errors import DocsecError
from docsec.model import SizeClass, Text
from docsec.packs.shipped import shipped_folder
from docsec.synthesis import ink as inks
from docsec.synthesis.ink import Colour, Ink, Process, Stock
from docsec.synthesis.step import Step

_SIZES_MM = {
    SizeClass.ID_1: (85.6, 53.98),
    SizeClass.ID_2: (105.0, 74.0),
    SizeClass.ID_3: (125.0, 88.0),
    SizeClass.VISA_A: (120.0, 80.0),
}
_STOCKS = {
    "security paper": inks.SECURITY_PAPER,
    "polycarbonate": inks.POLYCARBONATE,
}
_INKS = {
    "carbon": inks.CARBON,
    "engraved": inks.ENGRAVED,
    "numbering": inks.NUMBERING,
    "dye": inks.DYE,
    "green glow": inks.GREEN_GLOW,
    "red glow": inks.RED_GLOW,
    "label": inks.offset((0.20, 0.24, 0.34), infrared=0.93),
    "micro": inks.offset((0.16, 0.24, 0.40)),
}
_UNSEEN = "#FFFFFF"
Hex = Annotated[str, msgspec.Meta(pattern="^#[0-9A-Fa-f]{6}$")]
Share = Annotated[float, msgspec.Meta(ge=0, le=1)]


class DesignError(DocsecError):
    """A design that cannot be printed."""


class InkDesign(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An ink of this document; what is left out is as the process has it.

    Attributes:
        process: How it comes onto the stock.
        colour: What it leaves of white light.
        infrared: What it leaves of infrared, 0-1.
        glow: What it gives off under ultraviolet.
    """

    process: Process
    colour: Hex = _UNSEEN
    infrared: Share | None = None
    glow: Hex | None = None

    def ink(self) -> Ink:
        """The material."""
        shown = colour(self.colour)
        match self.process:
            case Process.INTAGLIO:
                made = inks.intaglio(shown)
            case Process.LASER:
                made = Ink(Process.LASER, shown, infrared=0.12)
            case Process.INKJET:
                made = Ink(Process.INKJET, shown, infrared=0.88)
            case _:
                made = Ink(self.process, shown, infrared=0.97)
        if self.infrared is not None:
            made = replace(made, infrared=self.infrared)
        return replace(made, glow=colour(self.glow)) if self.glow else made


class Issue(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How documents of this design are numbered and dated.

    Attributes:
        mrz: Its format; None where the document bears none.
        code: First letters of the MRZ.
        letter: First of the number; eight digits follow.
        years: Of validity.
        since: First year of issue.
    """

    mrz: Literal["td1", "td2", "td3", "mrv_a", "mrv_b"] | None
    code: str
    letter: Annotated[str, msgspec.Meta(pattern="^[A-Z]$")]
    years: Annotated[int, msgspec.Meta(ge=1, le=15)]
    since: int


class PageDesign(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One page.

    Attributes:
        name: `front`, `back` or `page`.
        steps: In the order they are made.
        zone_mm: Height of the machine readable zone; 0 where there is none.
        mark_at: Right end of the small mark in Arabic and Sorani.
    """

    name: Literal["front", "back", "page"]
    steps: tuple[Step, ...]
    mark_at: tuple[float, float]
    zone_mm: float = 0.0


class Design(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One document.

    Attributes:
        document: Its name, as its folder has it.
        state: The issuer, always Utopia.
        title: In English, Arabic and Sorani.
        size: Its class.
        stock: What it is printed on.
        issue: How it is numbered and dated.
        inks: By name, beside those every document may use.
        pages: Front first.
    """

    document: str
    state: Literal["UTO"]
    title: tuple[str, str, str]
    size: SizeClass
    stock: Literal["security paper", "polycarbonate"]
    issue: Issue
    inks: dict[str, InkDesign]
    pages: Annotated[tuple[PageDesign, ...], msgspec.Meta(min_length=1)]

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height (9303-3 to 9303-7)."""
        return _SIZES_MM[self.size]

    @property
    def material(self) -> Stock:
        """What it is printed on."""
        return _STOCKS[self.stock]

    def ink(self, name: str) -> Ink:
        """An ink by its name.

        Raises:
            DesignError: Nobody knows it.
        """
        if name in self.inks:
            return self.inks[name].ink()
        if name in _INKS:
            return _INKS[name]
        raise DesignError(
            Text(
                "The design {document} uses the ink {ink}, which it does not name.",
                document=self.document,
                ink=name,
            )
        )


@dataclass(frozen=True, slots=True)
class Drafted:
    """A design with the digest of what it was read from, by which it is known."""

    design: Design = field(compare=False, repr=False)
    sha256: str

    @property
    def is_shipped(self) -> bool:
        """It came with the program and nobody has changed it.

        Forgeries are made of such designs only: they show an invented state.
        """
        return manifest().get(self.design.document) == self.sha256


def colour(code: str) -> Colour:
    """Red, green and blue of a code.

    >>> colour("#FF8000")
    (1.0, 0.5019607843137255, 0.0)
    """
    red, green, blue = bytes.fromhex(code[1:])
    return (red / 255, green / 255, blue / 255)


def read_design(path: Path) -> Drafted:
    """Read a design and validate it.

    Raises:
        DesignError: The file cannot be read, or it is no design; the words say where.
    """
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        design = msgspec.convert(told, Design)
    except (OSError, ValueError) as error:
        raise DesignError(
            Text(
                "The design {file} cannot be used: {reason}",
                file=path.name,
                reason=str(error),
            )
        ) from error
    _check(design)
    return Drafted(design, digest(told))


def digest(told: object) -> str:
    """Of what a file says, whatever its spaces and line ends are."""
    plain = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()


def _check(design: Design) -> None:
    """Refuse inks nobody named, and places outside the page."""
    for page in design.pages:
        for step in page.steps:
            for attribute in ("ink", "to", "label_ink", "number_ink"):
                if name := getattr(step, attribute, None):
                    design.ink(name)
            for attribute in ("at", "area"):
                place: tuple[float, ...] = getattr(step, attribute, ())
                _check_place(design, place)


def _check_place(design: Design, place: tuple[float, ...]) -> None:
    width, height = design.size_mm
    if place and not (0 <= place[0] <= width and 0 <= place[1] <= height):
        raise DesignError(
            Text(
                "The design {document} has a place outside the page: {place}",
                document=design.document,
                place=", ".join(str(value) for value in place),
            )
        )


@cache
def design_of(document: str) -> Drafted:
    """A shipped design by its name.

    Raises:
        DesignError: There is none of that name.
    """
    folder = shipped_folder("specimens") or Path("specimens")
    return read_design(folder / "UTO" / document / "design.json")


@cache
def manifest() -> Mapping[str, str]:
    """SHA-256 of every shipped design, by document."""
    listed = files("docsec.synthesis").joinpath("manifest.json").read_bytes()
    return MappingProxyType(msgspec.json.decode(listed, type=dict[str, str]))
