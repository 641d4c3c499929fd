"""One page of an identified document, laid on the millimetres of its model.

A check that needs the model walks `document.views_of(light)` and cuts out what it
measures; where the page lay in the picture, how it was turned and at which resolution,
is settled before.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from docsec.model.picture import Light, Pixels
from docsec.model.place import Point, Quad, Region
from docsec.model.specimen import FeatureKind, FeatureModel, ModelPage, PageName

MM_PER_INCH = 25.4

Matrix = NDArray[np.float64]
"""(3, 3): from mm on the page to pixels of a picture, projective."""
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Placement:
    """Where a page of the model lies in one picture.

    Attributes:
        page: Which page.
        picture: Index of the picture among those examined.
        light: What lit it.
        ppi: Pixels per inch of document, as measured by the model's own size.
        to_picture: From mm on the page to pixels of the picture, of the static print.
        personal_mm: How far the personal print lies off its place in the model: right
            and down. It comes from another machine than the static print.
        residual_mm: Root mean square of what this leaves unexplained.
        is_registered: The print itself was matched; else only the outline was, and
            places are no better than the outline.
    """

    page: PageName
    picture: int
    light: Light
    ppi: float
    to_picture: Matrix = field(repr=False)
    personal_mm: tuple[float, float]
    residual_mm: float
    is_registered: bool = True

    def quad(self, region_mm: Region) -> Quad:
        """The four corners of a region in the picture, to mark it there."""
        one, two, three, four = region_mm.corners().points()
        return Quad(*(self.point(at) for at in (one, two, three, four)))

    def point(self, at_mm: Point) -> Point:
        """A place of the page in the picture."""
        x, y, w = self.to_picture @ np.array([*at_mm, 1.0])
        return float(x / w), float(y / w)


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """One page under one light, upright, edge to edge, every pixel at its millimetre.

    Attributes:
        page: The page of the model, with its features.
        placement: Where it lies in the picture, and how surely.
        ppi: Of `pixels` and `reference`: pixel (row, column) lies at
            ((column + 0.5) / px_per_mm, (row + 0.5) / px_per_mm) on the page.
        pixels: RGB; read-only.
        reference: The model's picture under the same light on the same grid, RGB and
            read-only; None where the model has none.
        valid: Where `pixels` show the document: not beyond the frame.
    """

    page: ModelPage
    placement: Placement
    ppi: float
    pixels: Pixels = field(repr=False)
    reference: Pixels | None = field(repr=False)
    valid: Mask = field(repr=False)

    @property
    def light(self) -> Light:
        """What lit it."""
        return self.placement.light

    @property
    def picture(self) -> int:
        """Index of its picture among those examined, for `Marks`."""
        return self.placement.picture

    @property
    def residual_mm(self) -> float:
        """How well it fits the model, root mean square."""
        return self.placement.residual_mm

    @property
    def px_per_mm(self) -> float:
        """Pixels of `pixels` per mm of document."""
        return self.ppi / MM_PER_INCH

    def features(self, *kinds: FeatureKind) -> tuple[FeatureModel, ...]:
        """Its features of these kinds that must be seen under this light."""
        return self.page.of_kind(*kinds, light=self.light)

    def slices(self, region_mm: Region, margin_mm: float = 0) -> tuple[slice, slice]:
        """Rows and columns of a region and a margin, cut off at the page's edge."""
        rows, columns = self.pixels.shape[:2]
        scale = self.px_per_mm
        top = round((region_mm.top - margin_mm) * scale)
        left = round((region_mm.left - margin_mm) * scale)
        bottom = round((region_mm.bottom + margin_mm) * scale)
        right = round((region_mm.right + margin_mm) * scale)
        return (
            slice(max(0, top), max(0, min(rows, bottom))),
            slice(max(0, left), max(0, min(columns, right))),
        )

    def crop(self, region_mm: Region, margin_mm: float = 0) -> Pixels:
        """A region as captured; empty where it lies off the page."""
        return self.pixels[self.slices(region_mm, margin_mm)]

    def reference_crop(self, region_mm: Region, margin_mm: float = 0) -> Pixels | None:
        """The same region of the model's picture, of the same shape; None: no picture.

        Of a feature that is personal it shows another holder's.
        """
        if self.reference is None:
            return None
        return self.reference[self.slices(region_mm, margin_mm)]

    def crop_of(self, feature: FeatureModel, margin_mm: float = 0) -> Pixels:
        """A feature as captured; personal print is looked for where it came to lie."""
        return self.crop(self.region_of(feature), margin_mm)

    def region_of(self, feature: FeatureModel) -> Region:
        """Where a feature is on this copy, in mm."""
        here = feature.region_mm
        if not feature.is_personal:
            return here
        right, down = self.placement.personal_mm
        return Region(here.left + right, here.top + down, here.width, here.height)

    def valid_share(self, region_mm: Region) -> float:
        """How much of a region the picture shows, 0 to 1; look before you judge."""
        cut = self.valid[self.slices(region_mm)]
        return float(cut.mean()) if cut.size else 0.0

    def place(self, region_mm: Region) -> Quad:
        """Its corners in the picture it came from, for `Mark`."""
        return self.placement.quad(region_mm)
