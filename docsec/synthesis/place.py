"""Where things stand on a page, in mm: what forgers change and trainers point at."""

from dataclasses import dataclass

from docsec.synthesis.sheet import Curve
from docsec.synthesis.stack import MM_PER_INCH, Feature
from docsec.synthesis.typeface import Face


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle on a page: left, top, width, height, in mm.

    >>> Box(1.0, 2.0, 3.0, 4.0).right
    4.0
    """

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Of it, in mm."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Of it, in mm."""
        return self.top + self.height

    def slices(self, ppi: float) -> tuple[slice, slice]:
        """Its rows and columns on a page at a resolution, for a page that holds it.

        >>> Box(0, 0, 25.4, 12.7).slices(100)
        (slice(0, 50, None), slice(0, 100, None))
        """
        scale = ppi / MM_PER_INCH
        left, top, right, bottom = (
            max(0, round(value * scale))
            for value in (self.left, self.top, self.right, self.bottom)
        )
        return (slice(top, bottom), slice(left, right))

    @classmethod
    def around(cls, outline: Curve) -> "Box":
        """The smallest about an outline in mm."""
        (left, top), (right, bottom) = outline.min(0), outline.max(0)
        return cls(float(left), float(top), float(right - left), float(bottom - top))


@dataclass(frozen=True, slots=True)
class Setting:
    """One line of personal data as it was set, so that it can be set again.

    Attributes:
        text: The words.
        x_mm: Of the anchor, on the baseline.
        y_mm: Of the baseline.
        em_mm: Size of the em.
        face: The typeface.
        anchor: As Pillow names it: `ls` or `rs`.
        feature: Of the layer it is part of.
    """

    text: str
    x_mm: float
    y_mm: float
    em_mm: float
    face: Face
    anchor: str
    feature: Feature
