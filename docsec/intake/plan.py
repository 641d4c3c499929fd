"""What parent and child tell each other about one file."""

from dataclasses import dataclass

from docsec.intake.limits import Limits
from docsec.intake.refusal import Refusal
from docsec.intake.signature import Format


@dataclass(frozen=True, slots=True)
class Source:
    """Where the child finds the file.

    Attributes:
        block: Name of the shared block.
        size: Of the file; the block may be larger.
        kind: What its first bytes say it is.
        limits: The ceilings.
    """

    block: str
    size: int
    kind: Format
    limits: Limits


@dataclass(frozen=True, slots=True)
class Refused:
    """The file is not taken in."""

    refusal: Refusal


@dataclass(frozen=True, slots=True)
class PagePlan:
    """The most room one page can need, from its header alone.

    Attributes:
        pixels: Width by height.
        channels: 1 for grey, 3 for colour.
    """

    pixels: int
    channels: int

    @property
    def size(self) -> int:
        """In bytes."""
        return self.pixels * self.channels


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page whose pixels lie in the shared block.

    Attributes:
        shape: Height, width and, for colour, 3.
        ppi: Pixels per inch of document, or None.
    """

    shape: tuple[int, ...]
    ppi: float | None


class RefusedPageError(Exception):
    """Inside the child only: stop, and answer `Refused`."""

    def __init__(self, refusal: Refusal) -> None:
        self.refusal = refusal
        super().__init__(refusal)
