"""The document is genuine, and so is the portrait; the bearer is somebody else."""

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Strength, forgery
from docsec.model import Light, Text
from docsec.synthesis.people.resemblance import look_alike
from docsec.synthesis.stack import Feature


@forgery(
    Text("Look-alike presents the document"),
    family=Family.IMPOSTOR,
    lights=(Light.VI,),
    needs=(Feature.PORTRAIT,),
)
def look_alike_holder(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Find somebody who looks like the holder; the document stays as it is."""
    bearer = look_alike(case.order.likeness, strength.craft.share, rng)
    return Falsified(case.unmarked, (), bearer)
