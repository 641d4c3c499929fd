"""Fluorescent print that is missing shows under ultraviolet, and only there."""

from docsec.model import Light
from docsec.synthesis.order import Kind
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import Cases


def test_a_crude_copy_does_not_glow_at_all(genuine: Cases) -> None:
    _, forged = genuine.forged("uv_missing", Kind.PASSPORT)
    glowing = [
        one.ink.glow
        for one in forged.unmarked[0].stack.layers
        if one.feature in {Feature.UV_FIRST, Feature.UV_SECOND}
    ]
    assert glowing
    assert all(glow == (0, 0, 0) for glow in glowing)
    assert {place.lights for place in forged.truth.places} == {(Light.UV,)}
