"""Ink that keeps its colour at every angle is not optically variable."""

import numpy as np

from docsec.imaging.colour import JUST_NOTICED, difference
from docsec.model import Light
from docsec.synthesis.light import develop
from docsec.synthesis.order import Kind
from docsec.synthesis.stack import Feature, Stack
from tests.docsec.forgeries.conftest import Cases


def test_it_keeps_its_colour_when_tilted(genuine: Cases) -> None:
    case, forged = genuine.forged("ovi_dead", Kind.PASSPORT)
    here = case.unmarked[0].stack.coverage(Feature.OVI) > 0.9
    live, dead = (
        _change(leaf.stack, here) for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    assert live > 10 * JUST_NOTICED
    assert dead < JUST_NOTICED


def _change(stack: Stack, here: np.ndarray) -> float:
    face, tilted = (
        develop(stack, Light.ANGLE, tilt_deg=tilt_deg)[here].mean(0) / 255
        for tilt_deg in (0.0, 40.0)
    )
    return float(difference(face, tilted))
