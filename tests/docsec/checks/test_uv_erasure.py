"""A washed place glows; an even page does not."""

from dataclasses import replace

import numpy as np

from docsec.checks.uv_erasure import uv_erasure
from docsec.model import Light, Result
from docsec.synthesis.ink import Ink, Process
from docsec.synthesis.stack import Feature, Layer


def washed(glow):
    """Bleach about the date of birth: what is left of the sizing glows."""

    def change(stack):
        scale = stack.ppi / 25.4
        left, top = round(78 * scale), round(38.5 * scale)
        rows, columns = round(6 * scale), round(24 * scale)
        spot = np.full((rows, columns), 255, np.uint8)
        ink = Ink(Process.IN_STOCK, (1, 1, 1), infrared=1.0, glow=glow)
        layer = Layer(Feature.DATA, ink, top, left, spot)
        return replace(stack, layers=(*stack.layers, layer))

    return change


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    assert uv_erasure(see_passport(Light.UV, scene=scene)).result is Result.SUCCESSFUL


def test_washed_date_fails_and_is_shown(see_passport):
    outcome = uv_erasure(see_passport(Light.UV, change=washed((0.06, 0.12, 0.30))))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "uv_field_washed"
    assert len(outcome.evidence[0].marks) == 1


def test_faint_trace_is_undetermined(see_passport):
    faint = washed((0.006, 0.012, 0.03))
    outcome = uv_erasure(see_passport(Light.UV, change=faint))
    assert outcome.result is Result.UNDETERMINED


def test_without_ultraviolet_it_is_not_supported(see_passport):
    assert uv_erasure(see_passport(Light.VI)).result is Result.NOT_SUPPORTED
