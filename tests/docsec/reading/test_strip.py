import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.reading.strip import HEIGHT, MARGIN, PITCH_PX, Track, strip_of

COORDINATES = st.floats(-500, 4000)


@given(COORDINATES, COORDINATES, st.floats(0, 360), st.floats(3, 80))
def test_strip_begins_and_ends_where_the_track_does(
    x: float, y: float, angle: float, pitch: float
) -> None:
    way = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
    end_x, end_y = (x, y) + way * pitch * 44
    matrix = Track((x, y), (end_x, end_y), pitch).to_picture()
    middle = (HEIGHT - 1) / 2

    begin = matrix @ (MARGIN * PITCH_PX, middle, 1)
    end = matrix @ ((MARGIN + 44) * PITCH_PX, middle, 1)

    assert begin == pytest.approx((x, y), abs=1e-6)
    assert end == pytest.approx((end_x, end_y), abs=1e-6)


def test_turned_track_is_read_from_the_other_end() -> None:
    track = Track((10, 20), (110, 20), 5)

    assert track.turned() == Track((110, 20), (10, 20), 5)
    assert track.across.tolist() == [0, 1]
    assert track.turned().across.tolist() == [0, -1]


@pytest.mark.parametrize("pitch", [6.0, 16.0, 40.0])
def test_strip_has_one_size_whatever_the_resolution(pitch: float) -> None:
    page = np.full((200, 1400), 200, np.uint8)
    page[:, 700:] = 50
    strip = strip_of(page, Track((100, 100), (100 + 30 * pitch, 100), pitch))

    assert strip.shape == (HEIGHT, 576)
    assert abs(float(strip.mean())) < 1e-4


def test_dark_and_bright_pictures_give_one_strip() -> None:
    rng = np.random.default_rng(3)
    page = rng.integers(100, 140, (60, 400)).astype(np.uint8)
    track = Track((20, 30), (380, 30), 12)

    apart = strip_of(page, track) - strip_of(page // 2, track)

    assert float(np.abs(apart).max()) < 0.3


def test_upside_down_strip_is_the_strip_turned() -> None:
    rng = np.random.default_rng(4)
    page = rng.integers(0, 255, (64, 640)).astype(np.uint8)
    track = Track((100, 31.5), (539, 31.5), 16)

    turned = strip_of(page[::-1, ::-1].copy(), track.turned())

    assert strip_of(page, track) == pytest.approx(turned, abs=0.1)
