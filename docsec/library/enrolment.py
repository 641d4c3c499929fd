"""Makes a working model from captured copies: a trainer's work, without programming.

The first copy gives the pictures; regions are placed on them and a kind is chosen for
each. What a genuine copy may differ by comes from the other copies: each is laid on the
first, print upon print, and every feature is measured on all of them. A working model
is marked as such: it was made here, not from the issuer's own specimen.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from docsec.errors import OptionError
from docsec.imaging.geometry import rectified
from docsec.imaging.vision import cv2
from docsec.library.appearance import appearance_of, packed
from docsec.library.model_file import MODEL_NAME, write_model
from docsec.library.registration import outline_matrix, pattern_of, register
from docsec.library.view import view_of
from docsec.library.wording import feature_look, feature_title
from docsec.model import (
    Document,
    DocumentModel,
    FeatureColour,
    FeatureKind,
    FeatureModel,
    Light,
    Measure,
    ModelPage,
    ModelPicture,
    PageName,
    Pixels,
    Placement,
    Quantity,
    Region,
    Side,
    SizeClass,
    Text,
    Words,
)
from docsec.model.view import MM_PER_INCH
from docsec.reading.page import SIZES_MM

Lit = Mapping[Light, Pixels]
"""One page under its lights, upright, edge to edge, all of one size."""

_MOST_PPI = 400.0
_LEAST_TOLERANCE = 0.05
_DEVIATIONS = 3.0
_QUALITY = 90
_OBLIQUE = (Light.OBLIQUE_LEFT, Light.OBLIQUE_RIGHT)
_WHITE = (Light.VI,)
_SHOWS: dict[FeatureKind, tuple[Light, ...]] = {
    FeatureKind.WATERMARK: (Light.TRANSMITTED,),
    FeatureKind.SECURITY_THREAD: (Light.TRANSMITTED,),
    FeatureKind.FLUORESCENT_FIBRES: (Light.UV,),
    FeatureKind.UV_OVERPRINT: (Light.UV,),
    FeatureKind.FLUORESCENT_NUMBER: (Light.UV,),
    FeatureKind.INTAGLIO: (Light.VI, *_OBLIQUE),
    FeatureKind.LATENT_IMAGE: _OBLIQUE,
    FeatureKind.SEE_THROUGH_REGISTER: (Light.VI, Light.TRANSMITTED),
    FeatureKind.OVI: (Light.VI, Light.ANGLE),
    FeatureKind.DOVID: (Light.ANGLE, Light.COAXIAL),
    FeatureKind.TILTED_LASER_IMAGE: (Light.VI, Light.ANGLE),
    FeatureKind.LASER_PERFORATION: (Light.TRANSMITTED,),
    FeatureKind.RETRO_REFLECTIVE: (Light.COAXIAL,),
    FeatureKind.MRZ: (Light.VI, Light.IR),
    FeatureKind.PRINTED_FIELD: (Light.VI, Light.IR),
}
"""Where a kind is seen; white light unless it stands here."""
_HIDES: dict[FeatureKind, tuple[Light, ...]] = {
    FeatureKind.SUBSTRATE: (Light.UV,),
    FeatureKind.WATERMARK: (Light.VI, Light.UV),
    FeatureKind.SECURITY_THREAD: (Light.VI,),
    FeatureKind.FLUORESCENT_FIBRES: (Light.VI,),
    FeatureKind.UV_OVERPRINT: (Light.VI,),
    FeatureKind.IR_DROP_OUT: (Light.IR,),
    FeatureKind.IR_SPLIT: (Light.IR,),
}
_PERSONAL = frozenset(
    {
        FeatureKind.PORTRAIT,
        FeatureKind.GHOST_PORTRAIT,
        FeatureKind.SIGNATURE,
        FeatureKind.PRINTED_FIELD,
        FeatureKind.DOCUMENT_NUMBER,
        FeatureKind.FLUORESCENT_NUMBER,
        FeatureKind.LASER_PERFORATION,
        FeatureKind.TILTED_LASER_IMAGE,
        FeatureKind.MRZ,
        FeatureKind.BARCODE,
        FeatureKind.DIGITAL_SEAL,
        FeatureKind.STAMP,
    }
)


@dataclass(frozen=True, slots=True, eq=False)
class Copy:
    """One captured copy.

    Attributes:
        pages: Each under its lights; white light is always there.
        ppi: Of all pictures.
        size_mm: Of each page, width and height.
    """

    pages: Mapping[PageName, Lit]
    ppi: float
    size_mm: tuple[float, float]


def copy_of(document: Document, names: Sequence[PageName]) -> Copy:
    """Cut the pages of a captured document out, under every light.

    Args:
        document: As read; its pages in white light, one after the other.
        names: What these pages are, in the same order; further ones are left out.

    Raises:
        OptionError: There are fewer pages, or their size is not known.
    """
    white = [
        one
        for one in document.sides
        if document.pictures[one.picture].light is Light.VI
    ]
    if len(white) < len(names):
        raise OptionError(
            Text(
                "Pages found in white light: {found}; needed: {due}",
                found=len(white),
                due=len(names),
            )
        )
    size_mm = _size_mm(document, white[0])
    ppi = min(_MOST_PPI, white[0].page.ppi or _MOST_PPI)
    scale = ppi / MM_PER_INCH
    size = (round(size_mm[0] * scale), round(size_mm[1] * scale))
    pages = {
        name: _under_all_lights(document, side, size)
        for name, side in zip(names, white, strict=False)
    }
    return Copy(pages, ppi, size_mm)


class Enrolment:
    """A model being made.

    Attributes:
        facts: The model without its pages.
        copies: All captured ones; the first gives the pictures.
        unlike: Places of copies whose print could not be laid on the first: another
            model, or a bad capture. They give no tolerances.
    """

    def __init__(self, facts: DocumentModel, copies: Sequence[Copy]) -> None:
        """Lay every copy on the first.

        Raises:
            OptionError: There is no copy.
        """
        if not copies:
            raise OptionError(Text("Capture at least one copy of the document"))
        self.facts = facts
        self.copies = tuple(copies)
        self._features: dict[PageName, list[FeatureModel]] = {
            name: [] for name in copies[0].pages
        }
        self._laid: dict[PageName, list[Lit]] = {}
        self.unlike: tuple[int, ...] = ()
        self._lay()

    @property
    def names(self) -> tuple[PageName, ...]:
        """The pages there are."""
        return tuple(self._features)

    def lights(self, name: PageName) -> tuple[Light, ...]:
        """The lights a page was captured under."""
        return tuple(self.copies[0].pages[name])

    def picture(self, name: PageName, light: Light) -> Pixels:
        """A page of the first copy."""
        return self.copies[0].pages[name][light]

    def features(self, name: PageName) -> tuple[FeatureModel, ...]:
        """What was placed on a page so far."""
        return tuple(self._features[name])

    def place(
        self,
        name: PageName,
        kind: FeatureKind,
        region_mm: Region,
        *,
        field: str = "",
        title: Words | None = None,
        look: Words | None = None,
    ) -> FeatureModel:
        """Place a feature; where it shows follows from its kind and the captures.

        Args:
            name: Of the page.
            kind: Chosen by the trainer.
            region_mm: Drawn on the picture.
            field: Name of the field it states, if any.
            title: In place of the usual name of its kind.
            look: In place of the usual words.

        Raises:
            OptionError: None of the lights it shows in was captured.
        """
        captured = self.lights(name)
        shows = tuple(one for one in _SHOWS.get(kind, _WHITE) if one in captured)
        if not shows:
            raise OptionError(Text("Capture this page under the light that shows it"))
        feature = FeatureModel(
            self._fresh_id(name, kind),
            kind,
            _rounded(region_mm),
            title or feature_title(kind),
            look or feature_look(kind),
            shows_in=shows,
            hidden_in=tuple(one for one in _HIDES.get(kind, ()) if one in captured),
            is_personal=kind in _PERSONAL,
            field=field,
        )
        self._features[name].append(feature)
        return feature

    def mark_quick(self, name: PageName, feature_id: str, *, is_quick: bool) -> None:
        """Put a feature on the quick-check card, or take it off."""
        self._features[name] = [
            replace(one, is_quick=is_quick) if one.id == feature_id else one
            for one in self._features[name]
        ]

    def remove(self, name: PageName, feature_id: str) -> None:
        """Take a feature away again."""
        kept = [one for one in self._features[name] if one.id != feature_id]
        self._features[name] = kept

    def model(self) -> DocumentModel:
        """The model, every feature measured on all copies that agree."""
        return replace(
            self.facts,
            pages=tuple(self._page(name) for name in self.names),
            is_working=True,
        )

    def save(self, folder: Path) -> DocumentModel:
        """Write model and pictures into a folder of its own.

        Raises:
            ModelError: The facts break a rule.
            OSError: The folder cannot be written.
        """
        from PIL import Image  # noqa: PLC0415  # only here

        model = self.model()
        folder.mkdir(parents=True, exist_ok=True)
        for page in model.pages:
            for picture in page.pictures:
                pixels = self.picture(page.name, picture.light)
                path = folder / picture.file
                Image.fromarray(pixels).save(path, quality=_QUALITY, method=4)
        write_model(folder / MODEL_NAME, model)
        return model

    def _lay(self) -> None:
        unlike: set[int] = set()
        for name in self.names:
            first = self.copies[0].pages[name]
            self._laid[name] = [first]
            page = ModelPage(name, self.copies[0].size_mm)
            pattern = pattern_of(page, first[Light.VI], self.copies[0].ppi)
            for index, copy in enumerate(self.copies[1:], 1):
                lit = copy.pages.get(name)
                whole = None if lit is None else _whole(lit[Light.VI], copy.size_mm)
                found = (
                    None
                    if lit is None or whole is None
                    else register(lit[Light.VI], whole, pattern)
                )
                if lit is None or found is None:
                    unlike.add(index)
                    continue
                at = Placement(
                    name, 0, Light.VI, self.copies[0].ppi,
                    found.to_picture, (0.0, 0.0), found.residual_mm,
                )  # fmt: skip
                self._laid[name].append(
                    {
                        light: view_of(pixels, at, page, None).pixels
                        for light, pixels in lit.items()
                    }
                )
        self.unlike = tuple(sorted(unlike))

    def _page(self, name: PageName) -> ModelPage:
        first = self.copies[0]
        return ModelPage(
            name,
            first.size_mm,
            tuple(self._measured(name, one) for one in self._features[name]),
            tuple(
                ModelPicture(light, _file(name, light), round(first.ppi))
                for light in self.lights(name)
            ),
            packed(appearance_of(self.picture(name, Light.VI))),
        )

    def _measured(self, name: PageName, feature: FeatureModel) -> FeatureModel:
        measures, colours = [], []
        for light in (*feature.shows_in, *feature.hidden_in):
            crops = [
                self._crop(lit[light], feature.region_mm)
                for lit in self._laid[name]
                if light in lit
            ]
            contrasts = [_contrast(one) for one in crops]
            tolerance = max(_LEAST_TOLERANCE, _DEVIATIONS * float(np.std(contrasts)))
            value = float(np.mean(contrasts))
            measures.append(
                Measure(Quantity.CONTRAST, round(value, 3), round(tolerance, 3), light)
            )
            if light in feature.shows_in:
                red, green, blue = np.mean([_colour(one) for one in crops], 0)
                rgb = (round(float(red)), round(float(green)), round(float(blue)))
                colours.append(FeatureColour(light, rgb))
        return replace(feature, measures=tuple(measures), colours=tuple(colours))

    def _crop(self, pixels: Pixels, region: Region) -> Pixels:
        scale = self.copies[0].ppi / MM_PER_INCH
        top, left = (
            max(0, round(region.top * scale)),
            max(0, round(region.left * scale)),
        )
        bottom, right = round(region.bottom * scale), round(region.right * scale)
        return pixels[top : max(top + 1, bottom), left : max(left + 1, right)]

    def _fresh_id(self, name: PageName, kind: FeatureKind) -> str:
        base = kind.name.lower()
        taken = {one.id for one in self._features[name]}
        numbers = (f"{base}_{count}" for count in range(1, len(taken) + 2))
        return next(one for one in numbers if one not in taken)


def lights_of(kind: FeatureKind) -> tuple[Light, ...]:
    """The lights in which a feature of that kind is seen, captured or not."""
    return _SHOWS.get(kind, _WHITE)


def _file(name: PageName, light: Light) -> str:
    return f"{name.value.replace(' ', '_')}_{light.lower()}.webp"


def _rounded(region: Region) -> Region:
    return Region(
        round(region.left, 2),
        round(region.top, 2),
        round(region.width, 2),
        round(region.height, 2),
    )


def _size_mm(document: Document, side: Side) -> tuple[float, float]:
    page = side.page
    if page.size is not SizeClass.UNKNOWN:
        return SIZES_MM[page.size]
    if page.ppi is None:
        raise OptionError(
            Text("The size of the page is not known. Scan it with a scanner")
        )
    del document
    rows, columns = page.pixels.shape[:2]
    scale = MM_PER_INCH / page.ppi
    return round(columns * scale, 1), round(rows * scale, 1)


def _under_all_lights(document: Document, side: Side, size: tuple[int, int]) -> Lit:
    """The page in every picture: in the same place, or where its own outline is."""
    white = document.pictures[side.picture].pixels
    lit: dict[Light, Pixels] = {}
    for index, picture in enumerate(document.pictures):
        if picture.light in lit or (
            picture.light is Light.VI and index != side.picture
        ):
            continue
        if picture.pixels.shape[:2] == white.shape[:2]:
            corners = side.page.corners
        else:
            own = next(one for one in document.sides if one.picture == index)
            corners = own.page.corners
        lit[picture.light] = rectified(_coloured(picture.pixels), corners, size)
    return lit


def _whole(pixels: Pixels, size_mm: tuple[float, float]) -> np.ndarray:
    rows, columns = pixels.shape[:2]
    corners = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], float)
    return outline_matrix(corners, size_mm)


def _contrast(crop: Pixels) -> float:
    """(bright - dark) / (bright + dark) of what is there, 0 to 1."""
    grey = crop.mean(2)
    dark, bright = np.percentile(grey, (5, 95))
    return float((bright - dark) / max(1.0, bright + dark))


def _colour(crop: Pixels) -> np.ndarray:
    """The colour of the fifth that differs most from the rest: the ink."""
    flat = crop.reshape(-1, 3).astype(np.float32)
    away = np.abs(flat - np.median(flat, 0)).sum(1)
    return np.asarray(np.median(flat[away >= np.percentile(away, 80)], 0))


def _coloured(pixels: Pixels) -> Pixels:
    if pixels.ndim == 2:  # noqa: PLR2004  # grey
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB), np.uint8)
    return pixels


def copies_of(documents: Iterable[Document], names: Sequence[PageName]) -> list[Copy]:
    """Cut the pages out of several captured documents."""
    return [copy_of(one, names) for one in documents]
