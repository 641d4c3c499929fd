"""The latent image appears from the side (ICAO 9303-1; PRADO, latent image)."""

from typing import Annotated

from docsec.checks import check
from docsec.library.relief import relief_likeness
from docsec.library.survey import Wording, survey
from docsec.model import Document, Light, Outcome, Rank, Reason, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds


@check(
    Text("Latent image"),
    uuid="df7b746f-abc8-405b-96eb-cba29e8794ac",
    code="X-(OBLIQUE_LEFT,LI,AF)",
    rank=Rank.ADVISORY,
    lights=(Light.OBLIQUE_LEFT, Light.OBLIQUE_RIGHT),
)
def latent_image(
    document: Document,
    *,
    sure_at: Annotated[
        float, Range(0.2, 1.0), Text("Likeness from which the image is the genuine one")
    ] = 0.6,
    failed_below: Annotated[
        float, Range(0.0, 0.8), Text("Likeness below which there is no image")
    ] = 0.3,
) -> Outcome:
    """Compare the image that oblique light brings out with the specimen's.

    Its lines run across those about it, so a lamp from one side parts them.
    """

    def likeness(view: View, feature: FeatureModel) -> float | None:
        return relief_likeness(document, view, feature)

    return survey(
        document,
        Light.OBLIQUE_LEFT,
        (FeatureKind.LATENT_IMAGE,),
        likeness,
        bounds=Bounds(sure=sure_at, failed=failed_below),
        words=_WORDS,
    )


_ADVICE = Text("Hold the page at eye level, tilt it, and look for the image")
_WORDS = Wording(
    Text("Likeness to the specimen's latent image"),
    Reason(
        "latent_image_missing",
        Text("The image that must appear from the side is missing"),
        _ADVICE,
    ),
    Reason(
        "latent_image_unsure",
        Text("Whether the image appears from the side is not clear"),
        _ADVICE,
    ),
)
