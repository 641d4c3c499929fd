import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docsec.synthesis.halftone import DROP_MM, Patch, scattered, screened
from docsec.synthesis.ink import Screen

PIXEL_MM = 25.4 / 1200


def even(tone: float, side: int = 512) -> np.ndarray:
    return np.full((side, side), tone, np.float32)


def peaks(dots: np.ndarray, count: int) -> list[tuple[float, float]]:
    """The strongest waves: cycles per inch, and direction in degrees, 0-180."""
    window = np.hanning(len(dots))
    spectrum = np.abs(np.fft.fft2((dots - dots.mean()) * np.outer(window, window)))
    found = []
    for _ in range(count):
        row, column = np.unravel_index(spectrum.argmax(), spectrum.shape)
        spots = np.array([[row, column], [-row, -column]]) % len(dots)
        for y, x in spots:
            rows = np.arange(y - 4, y + 5) % len(dots)
            columns = np.arange(x - 4, x + 5) % len(dots)
            spectrum[np.ix_(rows, columns)] = 0
        down, right = np.fft.fftfreq(len(dots), PIXEL_MM / 25.4)[[row, column]]
        # Rows of the page run downwards, angles counter-clockwise.
        found.append(
            (np.hypot(down, right), np.rad2deg(np.arctan2(-down, right)) % 180)
        )
    return found


@settings(max_examples=20, deadline=None)
@given(
    st.floats(0, 1),
    st.sampled_from([85.0, 133.0, 175.0]),
    st.floats(0, 90),
    st.sampled_from([400, 600, 1200]),
)
def test_dots_cover_the_tone_asked_for(tone, ruling_lpi, angle_deg, ppi):
    dots = screened(
        even(tone, 300), Screen(ruling_lpi, angle_deg), Patch(0, 0, 25.4 / ppi)
    )
    assert dots.mean() == pytest.approx(tone, abs=0.02)


@pytest.mark.parametrize(("ruling_lpi", "angle_deg"), [(150, 15), (175, 45), (133, 75)])
def test_dots_stand_at_the_ruling_and_angle_stated(ruling_lpi, angle_deg):
    dots = screened(even(0.4), Screen(ruling_lpi, angle_deg), Patch(40, 90, PIXEL_MM))
    found = sorted(peaks(dots, 2), key=lambda peak: abs(peak[1] - angle_deg))
    bin_lpi = 1200 / 512
    assert [lpi for lpi, _ in found] == pytest.approx([ruling_lpi] * 2, abs=bin_lpi)
    assert found[0][1] == pytest.approx(angle_deg, abs=1.5)
    assert abs(found[1][1] - found[0][1]) == pytest.approx(90, abs=3)


def test_screen_too_fine_for_the_pixels_leaves_the_tone():
    tone = even(0.3, 32)
    assert screened(tone, Screen(220, 45), Patch(0, 0, 25.4 / 400)) is tone


@pytest.mark.parametrize("shift", [(7, 0), (0, 13), (200, 31)])
def test_dots_lie_still_on_the_page_whatever_is_cut_out(shift):
    left, top = shift
    for made in (
        lambda patch, side: screened(even(0.4, side), Screen(150, 15), patch),
        lambda patch, side: scattered(even(0.4, side), patch, key=3),
    ):
        whole = made(Patch(0, 0, PIXEL_MM), 400)
        part = made(Patch(left, top, PIXEL_MM), 100)
        cut = whole[top : top + 100, left : left + 100]
        assert np.abs(cut - part)[4:-4, 4:-4].max() < 0.02


@pytest.mark.parametrize("ppi", [600, 1200])
@pytest.mark.parametrize("tone", [0.1, 0.3, 0.5, 0.8, 0.95])
def test_drops_cover_the_tone_asked_for(tone, ppi):
    drops = scattered(even(tone), Patch(0, 0, 25.4 / ppi), key=1)
    assert drops.mean() == pytest.approx(tone, abs=0.02)


def test_drops_have_no_rows_and_few_clumps():
    drops = scattered(even(0.3), Patch(0, 0, PIXEL_MM), key=1)
    power = np.abs(np.fft.fft2(drops - drops.mean())) ** 2
    per_mm = np.hypot(*np.meshgrid(*[np.fft.fftfreq(512, PIXEL_MM)] * 2))
    middle = 0.5 / DROP_MM  # the finest wave that drops can carry
    slow = power[(per_mm > 0) & (per_mm < 0.3 * middle)].mean()
    fast = power[(per_mm > 0.6 * middle) & (per_mm < middle)].mean()
    assert slow < 0.1 * fast


def test_no_ink_and_all_ink_stay_even():
    patch = Patch(11, 5, PIXEL_MM)
    for tone in (0.0, 1.0):
        assert np.ptp(scattered(even(tone, 64), patch, key=2)) == 0
        assert np.ptp(screened(even(tone, 64), Screen(150, 15), patch)) == 0
