"""A pattern that stays, one that vanishes, and dirt that is in every light."""

import numpy as np
import pytest

from docsec.imaging.response import share_left

RNG = np.random.default_rng(6)
DUE = (0.7 + 0.1 * np.sin(np.arange(120)[:, None] / 2) + np.zeros((120, 160))).astype(
    np.float32
)
WHOLE = np.ones(DUE.shape, np.float32)
EVEN = np.full(DUE.shape, 0.7, np.float32)
DIRT = (1 - 0.3 * (RNG.random(DUE.shape) > 0.9)).astype(np.float32)


def left(seen, rest, due=DUE):
    return share_left(due, seen, rest, WHOLE, wide_px=20)


def test_pattern_that_stays_is_whole():
    assert left(DUE, DUE * 0.4) == pytest.approx(1, abs=0.01)


def test_pattern_that_vanishes_leaves_nothing():
    assert left(DUE, EVEN) == pytest.approx(0, abs=0.01)


def test_dirt_in_both_lights_is_not_taken_for_the_pattern():
    assert left(DUE * DIRT, EVEN * DIRT) == pytest.approx(0, abs=0.1)


@pytest.mark.parametrize(
    ("due", "seen"),
    [(EVEN, DUE), (DUE, EVEN), (DUE, DUE[:50])],
    ids=["no pattern due", "not found", "other shape"],
)
def test_without_a_pattern_nothing_is_told(due, seen):
    assert left(seen, EVEN, due) is None
