"""The portrait's place does not glow under ultraviolet (9303-2 C: UV, BR, PH)."""

from typing import Annotated

from docsec.checks import check
from docsec.imaging.fluorescence import dullness_share
from docsec.imaging.tone import luminance
from docsec.library.survey import Listed, Wording, survey
from docsec.model import Document, Light, Outcome, Rank, Reason, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds


@check(
    Text("Portrait dull under ultraviolet"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a03",
    code="(UV,BR,PH)",
    rank=Rank.STRONG,
    lights=(Light.UV,),
)
def uv_dull_photo(
    document: Document,
    *,
    dull_below: Annotated[
        float, Range(0.02, 0.5), Text("Share of the brightest glow that is still dull")
    ] = 0.12,
    bright_above: Annotated[
        float, Range(0.05, 0.9), Text("Share of the brightest glow that is not dull")
    ] = 0.19,
) -> Outcome:
    """Compare the glow of the portrait's ground with the brightest on the page.

    A photograph on ordinary paper that was stuck over the portrait glows; what is
    printed into the page does not, but for the overprint that crosses it.
    """
    return survey(
        document,
        Light.UV,
        (FeatureKind.PORTRAIT,),
        _share,
        bounds=Bounds(sure=dull_below, failed=bright_above),
        words=_WORDS,
        listed=Listed.ANY,
    )


def _share(view: View, feature: FeatureModel) -> float | None:
    page = luminance(view.pixels)
    return dullness_share(page[view.slices(view.region_of(feature))], page)


_WORDS = Wording(
    Text("Glow of the portrait's ground"),
    Reason(
        "uv_photo_bright",
        Text("The portrait glows under ultraviolet, as ordinary photo paper does"),
        Text("Look for an edge, glue or a second layer around the portrait"),
    ),
    Reason(
        "uv_photo_unsure",
        Text("Whether the portrait glows under ultraviolet is not clear"),
        Text("Shade the page from daylight and capture it again under the lamp"),
    ),
)
