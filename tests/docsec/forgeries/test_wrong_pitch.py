"""A zone with the wrong pitch is too short."""

import pytest

from docsec.forgeries import Strength
from docsec.synthesis.order import Kind
from tests.docsec.forgeries.conftest import Cases


def test_the_zone_is_shorter_by_the_error_of_every_step(genuine: Cases) -> None:
    case, forged = genuine.forged("wrong_pitch", Kind.PASSPORT)
    due, found = (leaf.places["mrz"] for leaf in (case.unmarked[0], forged.unmarked[0]))
    steps = len(case.unmarked[0].lines[0]) - 1
    error_mm = steps * Strength.CRUDE.craft.pitch_mm
    assert due.width - found.width == pytest.approx(error_mm)
    zones = case.unmarked[0].zone, forged.unmarked[0].zone
    assert zones[1].width == pytest.approx(zones[0].width * found.width / due.width)
