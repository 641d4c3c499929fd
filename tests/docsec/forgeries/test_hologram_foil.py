"""Foil shines, but its images do not change."""

from docsec.synthesis.ink import Grating
from docsec.synthesis.order import Kind
from docsec.synthesis.stack import Feature, Stack
from tests.docsec.forgeries.conftest import Cases


def test_a_crude_foil_has_no_images(genuine: Cases) -> None:
    case, forged = genuine.forged("hologram_foil", Kind.CARD_1)
    kept = [
        int(one.coverage.sum())
        for one in forged.unmarked[0].stack.layers
        if one.feature is Feature.HOLOGRAM
        and one.ink.grating in _gratings(case.unmarked[0].stack)
    ]
    due = sum(
        int(one.coverage.sum())
        for one in case.unmarked[0].stack.layers
        if one.feature is Feature.HOLOGRAM and one.ink.grating is not None
    )
    assert due > 0
    assert sum(kept) < due / 20  # the edge of the device


def _gratings(stack: Stack) -> set[Grating]:
    return {
        one.ink.grating
        for one in stack.layers
        if one.feature is Feature.HOLOGRAM and one.ink.grating is not None
    }
