"""The substrate does not glow under ultraviolet light (ICAO 9303-1, UV dull)."""

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
    Text("Substrate dull under ultraviolet"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a01",
    code="(UV,BR,FU)",
    rank=Rank.STRONG,
    lights=(Light.UV,),
)
def uv_dull_page(
    document: Document,
    *,
    dull_below: Annotated[
        float, Range(0.02, 0.5), Text("Share of the brightest glow that is still dull")
    ] = 0.12,
    bright_above: Annotated[
        float, Range(0.05, 0.9), Text("Share of the brightest glow that is not dull")
    ] = 0.19,
) -> Outcome:
    """Compare the glow of bare substrate with the brightest on the page.

    Only for models whose substrate is known to be dull: some genuine documents glow.
    """
    return survey(
        document,
        Light.UV,
        (FeatureKind.SUBSTRATE,),
        _share,
        bounds=Bounds(sure=dull_below, failed=bright_above),
        words=_WORDS,
        listed=Listed.HIDDEN,
    )


def _share(view: View, feature: FeatureModel) -> float | None:
    page = luminance(view.pixels)
    return dullness_share(page[view.slices(feature.region_mm)], page)


_WORDS = Wording(
    Text("Glow of the bare substrate"),
    Reason(
        "uv_page_bright",
        Text("The page glows blue-white under ultraviolet, as ordinary paper does"),
        Text(
            "Compare with a genuine document under the lamp. Washing or spilled "
            "detergent can make a genuine page glow in patches"
        ),
    ),
    Reason(
        "uv_page_unsure",
        Text("Whether the page glows under ultraviolet is not clear"),
        Text("Shade the page from daylight and capture it again under the lamp"),
    ),
)
