"""A watermark that is printed can be seen without light from behind."""

import pytest

from docsec.errors import OptionError
from docsec.forgeries import Strength, forgeries
from docsec.model import Light
from docsec.synthesis.light import develop
from docsec.synthesis.order import Kind
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import SEED, Cases


def test_it_is_seen_in_plain_light(genuine: Cases) -> None:
    case, forged = genuine.forged("watermark_printed", Kind.PASSPORT)
    here = case.unmarked[0].stack.coverage(Feature.WATERMARK) > 0.9
    before, after = (
        develop(leaf.stack, Light.VI)[here].mean()
        for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    assert after < before - 5


def test_plastic_has_no_watermark_to_imitate(genuine: Cases) -> None:
    with pytest.raises(OptionError):
        forgeries["watermark_printed"].forge(
            genuine[Kind.CARD_1], seed=SEED, strength=Strength.FAIR
        )
