"""Personal data in dye vanish in infrared; the blank is genuine."""

import numpy as np

from docsec.model import Light
from docsec.synthesis.light import develop
from docsec.synthesis.order import Kind
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import Cases


def test_the_machine_readable_zone_fades_in_infrared(genuine: Cases) -> None:
    case, forged = genuine.forged("stolen_blank", Kind.PASSPORT)
    here = case.unmarked[0].places["mrz"].slices(case.ppi)
    carbon, dye = (
        np.ptp(develop(leaf.stack, Light.IR)[here])
        for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    assert dye < carbon / 3


def test_the_blank_is_genuine(genuine: Cases) -> None:
    case, forged = genuine.forged("stolen_blank", Kind.PASSPORT)
    personal = {Feature.DATA, Feature.MRZ}
    old, new = (
        [one for one in leaf.stack.layers if one.feature not in personal]
        for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    assert new == old
