"""The MRZ does not glow under ultraviolet (ICAO 9303-3 4.11)."""

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
    Text("Machine-readable zone dull under ultraviolet"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a04",
    code="(UV,BR,MR)",
    rank=Rank.STRONG,
    lights=(Light.UV,),
)
def uv_dull_mrz(
    document: Document,
    *,
    dull_below: Annotated[
        float, Range(0.02, 0.5), Text("Share of the brightest glow that is still dull")
    ] = 0.12,
    bright_above: Annotated[
        float, Range(0.05, 0.9), Text("Share of the brightest glow that is not dull")
    ] = 0.19,
) -> Outcome:
    """Compare the glow of the zone's ground with the brightest on the page.

    Nothing that glows may stand in the zone, or readers go blind there. A strip of
    other paper, or a washed and rewritten line, does glow.
    """
    return survey(
        document,
        Light.UV,
        (FeatureKind.MRZ,),
        _share,
        bounds=Bounds(sure=dull_below, failed=bright_above),
        words=_WORDS,
        listed=Listed.ANY,
    )


def _share(view: View, feature: FeatureModel) -> float | None:
    page = luminance(view.pixels)
    return dullness_share(page[view.slices(view.region_of(feature))], page)


_WORDS = Wording(
    Text("Glow of the zone's ground"),
    Reason(
        "uv_mrz_bright",
        Text("The machine-readable zone glows under ultraviolet"),
        Text("Look for a strip that was stuck on, or for washed paper"),
    ),
    Reason(
        "uv_mrz_unsure",
        Text("Whether the machine-readable zone glows is not clear"),
        Text("Shade the page from daylight and capture it again under the lamp"),
    ),
)
