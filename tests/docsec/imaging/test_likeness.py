"""Correlation does not ask for exposure, only for the pattern."""

import numpy as np
import pytest

from docsec.imaging.likeness import correlation, likeness_of_parts, softened

DUE = np.random.default_rng(3).random((40, 60), np.float32)


def test_exposure_changes_nothing():
    assert correlation(DUE * 0.3 + 0.1, DUE) == pytest.approx(1, abs=1e-4)


def test_shift_within_reach_is_found_and_beyond_is_not():
    moved = np.roll(DUE, (2, -1), (0, 1))
    assert correlation(moved, DUE, reach_px=3) == pytest.approx(1, abs=1e-4)
    assert correlation(moved, DUE, reach_px=1) < 0.3


@pytest.mark.parametrize(
    "seen", [np.zeros((40, 60), np.float32), DUE[:10]], ids=["even", "other shape"]
)
def test_nothing_to_compare_is_no_likeness(seen):
    assert correlation(seen, DUE) == 0


def test_softening_by_nothing_leaves_it():
    assert softened(DUE, 0) is DUE
    assert softened(DUE, 2).std() < DUE.std()


@pytest.mark.parametrize("reach_px", [8.0, 14.0, 25.0])
def test_a_wide_blur_is_a_gaussian_within_a_hundredth(reach_px):
    # The response to one bright line across is the bell curve itself (its integral
    # over each pixel is that at the pixel's middle, for so wide a bell).
    line = np.zeros((240, 321), np.float32)
    line[:, 160] = 1
    away = np.arange(321) - 160.0
    bell = np.exp(-0.5 * (away / reach_px) ** 2) / (reach_px * np.sqrt(2 * np.pi))
    found = softened(line, reach_px)
    assert found.shape == line.shape
    np.testing.assert_allclose(found[120], bell, atol=0.02 * bell.max())


def test_one_foreign_part_in_four_is_not_hidden_by_the_others():
    due = np.random.default_rng(4).random((80, 80), np.float32)
    seen = due.copy()
    assert likeness_of_parts(seen, due, part_px=40, reach_px=2) == pytest.approx(1)
    seen[:40, :40] = due[40:, 40:]
    assert likeness_of_parts(seen, due, part_px=40, reach_px=2) < 0.75


def test_even_pattern_cannot_be_compared():
    even = np.ones((80, 80), np.float32)
    assert likeness_of_parts(DUE, even, part_px=20, reach_px=2) is None
    assert likeness_of_parts(even, even, part_px=20, reach_px=2) is None
