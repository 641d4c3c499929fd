"""The portrait is printed as this model prints it (9303-2 C: VI, FR, PH)."""

from typing import Annotated

from docsec.checks import check
from docsec.imaging.print_dots import colour_grain
from docsec.library.survey import NOT_IN_MODEL, Listed, Wording, survey
from docsec.model import Document, Light, Outcome, Rank, Reason, Result, Text
from docsec.model.specimen import FeatureKind, FeatureModel, PrintProcess
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_EVEN = (PrintProcess.DYE, PrintProcess.LASER)
"""Without dots of different colours, even under a loupe."""


@check(
    Text("Print of the photo"),
    uuid="e62f4c0c-19d8-4943-abc3-88c238b2bb96",
    code="X-(VI,FR,PH)",
    rank=Rank.ADVISORY,
    min_ppi=600,
)
def photo_print(
    document: Document,
    *,
    even_below: Annotated[
        float, Range(0.05, 1.0), Text("Unrest of colour that an even print may have")
    ] = 0.2,
    failed_above: Annotated[
        float, Range(0.1, 3.0), Text("Unrest from which it is made of drops or dots")
    ] = 0.3,
) -> Outcome:
    """Look for drops or dots in a portrait that must be even: dyed in, or engraved."""
    if not _is_even(document):
        return Outcome(Result.NOT_SUPPORTED, NOT_IN_MODEL)
    return survey(
        document,
        Light.VI,
        (FeatureKind.PORTRAIT,),
        _grain,
        bounds=Bounds(even_below, failed_above),
        words=_WORDS,
        listed=Listed.ANY,
    )


def _is_even(document: Document) -> bool:
    """The model says how its portraits are printed, and that it is without dots."""
    pages = () if document.model is None else document.model.pages
    portraits = [one for page in pages for one in page.of_kind(FeatureKind.PORTRAIT)]
    return not portraits or all(one.process in _EVEN for one in portraits)


def _grain(view: View, feature: FeatureModel) -> float | None:
    return colour_grain(view.crop_of(feature), px_per_mm=view.px_per_mm)


_WORDS = Wording(
    Text("Unrest of colour in the photo"),
    Reason(
        "photo_dots_found",
        Text("The photo is printed in drops or dots, and must be even"),
        Text("Look at the photo with a magnifier and compare with the specimen"),
    ),
    Reason(
        "photo_dots_unsure",
        Text("Whether the photo is printed in drops or dots is not clear"),
        Text("Look at the photo with a magnifier and compare with the specimen"),
    ),
)
