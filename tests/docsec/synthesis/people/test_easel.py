import numpy as np
import pytest

from docsec.synthesis.people.easel import (
    Easel,
    curve,
    ellipse,
    lit,
    mixed,
    ribbon,
    shaded,
)

BLACK, WHITE = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)


@pytest.mark.parametrize("soft", [0.0, 0.004, 0.01, 0.02, 0.05])
def test_soft_edges_keep_the_area(soft: float):
    cover = Easel(156, 200).cover(ellipse(0, 0.5, 0.2, 0.2), soft=soft)
    # Blurred shapes are drawn coarsely, and may grow by a quarter of their blur.
    radius_px = np.sqrt(cover.sum() / np.pi)
    assert 39.5 < radius_px < 40.6 + soft * 200 / 4
    rows, columns = np.nonzero(cover > 0.5)
    assert rows.mean() == pytest.approx(99.5, abs=0.6)
    assert columns.mean() == pytest.approx(77.5, abs=0.6)


def test_thin_line_is_paler_and_not_wider():
    easel = Easel(156, 200)
    easel.stroke(np.array([(-0.2, 0.5), (0.2, 0.5)]), BLACK, 0.0025)
    dark = (1 - easel.paint[0])[:, 78]
    assert dark.max() < 1
    assert np.count_nonzero(dark > 0.05) <= 3


def test_line_tapers_to_its_end():
    outline = ribbon(np.array([(0.0, 0.0), (1.0, 0.0), (2.0, 0.0)]), (0.4, 0.2, 0.0))
    assert np.ptp(outline[outline[:, 0] == 0][:, 1]) == pytest.approx(0.4)
    assert np.ptp(outline[outline[:, 0] == 2][:, 1]) == 0


def test_what_lies_outside_the_picture_leaves_it_white():
    easel = Easel(70, 90)
    easel.lay(ellipse(3, 3, 0.1, 0.1), BLACK)
    easel.hairs([ellipse(3, 3, 0.1, 0.1)], BLACK, 0.01)
    easel.hairs([], BLACK, 0.01)
    assert not easel.cover(ellipse(3, 3, 0.1, 0.1)).any()
    assert easel.paint.min() == 1


def test_paint_stays_inside_what_it_is_given():
    easel = Easel(70, 90)
    inside = easel.cover(ellipse(0, 0.5, 0.1, 0.1))
    easel.lay(ellipse(0, 0.5, 0.3, 0.3), BLACK, inside=inside)
    assert easel.paint[0][inside == 0].min() == 1
    assert easel.paint[0][inside == 1].max() == 0


def test_picture_has_full_alpha():
    picture = Easel(70, 90).finished()
    assert picture.shape == (90, 70, 4)
    assert picture[..., 3].min() == 1


def test_curve_goes_through_its_points():
    points = [(0.0, 0.0), (1.0, 2.0), (3.0, 1.0)]
    drawn = curve(points)
    for point in points:
        assert np.abs(drawn - np.array(point)).sum(1).min() < 1e-9


def test_colours_run_between_their_ends():
    assert mixed(BLACK, WHITE, 0.25) == (0.25, 0.25, 0.25)
    assert sum(shaded((0.8, 0.6, 0.5))) < 1.9 < sum(lit((0.8, 0.6, 0.5)))
