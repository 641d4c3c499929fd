import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.reading.strip import HEIGHT, MARGIN, PITCH_PX, Track, baseline, strip_of

COORDINATES = st.floats(-500, 4000)


@given(COORDINATES, COORDINATES, st.floats(0, 360), st.floats(3, 80))
def test_strip_begins_and_ends_where_the_track_does(
    x: float, y: float, angle: float, pitch: float
) -> None:
    way = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
    end_x, end_y = (x, y) + way * pitch * 44
    middle = (HEIGHT - 1) / 2
    ends = np.array([(MARGIN, middle / PITCH_PX), (MARGIN + 44, middle / PITCH_PX)])

    for lean, bow in ((0.0, 0.0), (0.2, 0.0), (-0.1, 30.0)):
        track = Track((x, y), (end_x, end_y), pitch, lean, bow)
        begin, end = track.to_picture(ends * PITCH_PX)

        assert begin == pytest.approx((x, y), abs=1e-6)
        assert end == pytest.approx((end_x, end_y), abs=1e-6)


def test_turned_track_is_read_from_the_other_end() -> None:
    track = Track((10, 20), (110, 20), 5)

    assert track.turned() == Track((110, 20), (10, 20), 5)
    assert track.across.tolist() == [0, 1]
    assert track.turned().across.tolist() == [0, -1]


@pytest.mark.parametrize("lean", [-0.2, 0.0, 0.15])
def test_lean_is_how_much_narrower_the_last_character_is(lean: float) -> None:
    track = Track((0, 0), (440, 0), 10, lean)
    edges = (MARGIN + np.array([0, 1, 43, 44])) * PITCH_PX
    x = track.to_picture(np.stack([edges, np.full(4, HEIGHT / 2)], axis=1))[:, 0]

    share = (x[3] - x[2]) / (x[1] - x[0])

    assert share == pytest.approx(((1 - lean) / (1 + lean)) ** 2, rel=0.06)


@pytest.mark.parametrize("way", [1, -1])
def test_lengthened_track_bends_and_leans_as_before(way: int) -> None:
    track = Track((100, 50), (500, 50), 10, 0.1 * way, 12.0 * way)
    longer = track.lengthened(5)
    inside = np.array([(MARGIN * PITCH_PX + 16 * i, 15.5) for i in range(0, 41, 5)])

    same = longer.to_picture(inside + np.array([5 * PITCH_PX, 0]))

    assert same[:, 1] == pytest.approx(track.to_picture(inside)[:, 1], abs=1.0)
    assert longer.start[0] < track.start[0]
    assert longer.end[0] > track.end[0]


def test_baseline_follows_the_ink() -> None:
    strip = np.zeros((HEIGHT, 480), np.float32)
    columns = np.linspace(60, 420, 30)
    place = np.linspace(-1, 1, 30)
    for column, row in zip(columns, 4 * place**2 - 2, strict=True):
        middle = round(15.5 + row)
        strip[middle - 4 : middle + 5, round(column) - 4 : round(column) + 5] = -2

    start, middle, end = baseline(strip, columns)

    assert (start, end) == pytest.approx((2, 2), abs=0.6)
    assert middle == pytest.approx(-2, abs=0.6)


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
