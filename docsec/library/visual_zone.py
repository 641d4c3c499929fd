"""Reads what is printed for people, where the model says that it stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from docsec.library.survey import NOT_IDENTIFIED, NOT_IN_MODEL, NOT_LAID_ON_MODEL
from docsec.model import Document, Light, Reason, Region, Text
from docsec.model.specimen import FeatureModel
from docsec.model.view import View
from docsec.reading.opinions.tesseract import program_path
from docsec.reading.print_text import PrintedText, read_print

_LEAST_VALID = 0.9
_MARGIN_MM = 0.6
"""Another holder's data may be a little longer than those the model was made of."""
_LABEL_MM = 0.3
"""Feet of the label above reach so far into the region of a field."""


@dataclass(frozen=True, slots=True, eq=False)
class VisualField:
    """One printed field.

    Attributes:
        view: The page on which it stands.
        feature: Where.
        said: What was read there.
    """

    view: View
    feature: FeatureModel
    said: PrintedText


def read_visual_zone(
    document: Document, names: Sequence[str]
) -> Mapping[str, VisualField] | Reason:
    """Read the printed fields of these names in white light.

    Returns:
        Those that were found, by name; or why none could be.
    """
    if document.model is None:
        return NOT_IDENTIFIED
    pages = document.model.pages
    if not any(page.printed_field(name) for page in pages for name in names):
        return NOT_IN_MODEL
    program = program_path()
    if program is None:
        return NO_TESSERACT
    places = {
        name: (view, feature)
        for view in document.views_of(Light.VI)
        for name in names
        for feature in [view.page.printed_field(name)]
        if feature is not None
        and view.valid_share(view.region_of(feature)) >= _LEAST_VALID
    }
    if not places:
        return NOT_LAID_ON_MODEL
    crops = {
        name: view.crop(_line(view.region_of(feature)))
        for name, (view, feature) in places.items()
    }
    said = read_print(crops, str(program))
    return {name: VisualField(*places[name], one) for name, one in said.items()}


def _line(region: Region) -> Region:
    """A field's line: wider than the model's, and without the label above it."""
    return Region(
        region.left - _MARGIN_MM,
        region.top + _LABEL_MM,
        region.width + 2 * _MARGIN_MM,
        region.height - _LABEL_MM,
    )


NO_TESSERACT = Reason(
    "tesseract_not_installed",
    Text("Printed text cannot be read: the program Tesseract is not installed"),
    Text("Compare the printed data with the MRZ by eye, or install tesseract-ocr"),
)
"""With `not supported`: nothing was there to read with."""
