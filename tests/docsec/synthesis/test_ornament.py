import numpy as np
import pytest

from docsec.synthesis.drawing import Microprint, Tint, rounded
from docsec.synthesis.ink import SECURITY_PAPER
from docsec.synthesis.motif import Motif, shapes
from docsec.synthesis.ornament import engraving, medallion, net, rays, rings, stars
from docsec.synthesis.place import Box
from docsec.synthesis.sheet import Sheet, box

AREA = Box(10, 5, 30, 20)


@pytest.mark.parametrize("motif", Motif)
def test_engraved_picture_stays_in_its_area(motif: Motif):
    outlines = engraving(
        shapes(motif), AREA, spacing_mm=0.5, depth_mm=0.3, thin_mm=0.02, thick_mm=0.2
    )
    points = np.concatenate(outlines)
    assert len(outlines) > 20
    assert points[:, 0].min() >= AREA.left
    assert points[:, 0].max() <= AREA.right
    assert points[:, 1].min() > AREA.top - 0.5
    assert points[:, 1].max() < AREA.bottom + 0.2


def test_engraving_is_drawn_where_the_picture_stands_high_and_nowhere_else():
    half = box(0, 0, 0.5, 1)
    outlines = engraving(
        [(half, 1.0)], AREA, spacing_mm=0.5, depth_mm=0.2, thin_mm=0.05, thick_mm=0.3
    )
    points = np.concatenate(outlines)
    assert points[:, 0].max() == pytest.approx(25, abs=0.6)
    widths = [np.ptp(one[:, 1]) for one in outlines]
    assert max(widths) == pytest.approx(0.3, abs=0.25)


def test_net_lines_fill_the_area_at_their_spacing():
    lines = net(AREA, spacing_mm=1.0, amplitude_mm=0.5, length_mm=6)
    middles = [line[:, 1].mean() for line in lines]
    assert len(lines) == 20
    assert np.diff(middles) == pytest.approx(np.ones(19), abs=0.2)


def test_stars_repeat_at_their_pitch():
    tiles = stars(AREA, pitch_mm=5)
    centres = np.array([tile[:-1].mean(0) for tile in tiles[::3]])
    assert sorted({round(x, 6) for x in centres[:, 0]}) == [10, 15, 20, 25, 30, 35, 40]


def test_round_ornaments_keep_within_their_radius():
    centre = np.array((20.0, 30.0))
    for curves, reach in (
        (medallion((20, 30), 10, lobes=8, strands=6), 10.0),
        (rings((20, 30), radius_mm=10, spacing_mm=1, lobes=6), 10.5),
        (rays((20, 30), inner_mm=2, outer_mm=10, count=12), 10.0),
    ):
        far = max(np.hypot(*(curve - centre).T).max() for curve in curves)
        assert 0.8 * reach < far <= reach + 1e-9


def test_rounded_area_has_its_size_and_no_corners():
    outline = rounded((2, 3, 10, 6), 1.0)
    assert Box.around(outline) == Box(2, 3, 10, 6)
    corner = np.hypot(*(outline - (2, 3)).T).min()
    assert corner == pytest.approx(np.sqrt(2) - 1, abs=0.02)


def test_tint_covers_its_share():
    plate = Sheet(20, 20, 100, SECURITY_PAPER).plate()
    Tint(area=(5, 5, 10, 10), share=0.4).draw(plate)
    middle = plate.coverage[plate.coverage.shape[0] // 2]
    assert middle[middle.size // 2] == round(0.4 * 255)
    assert middle[0] == 0


def test_microprint_is_as_long_as_asked():
    plate = Sheet(40, 5, 400, SECURITY_PAPER).plate()
    Microprint(at=(2, 3), length=30).draw(plate)
    columns = np.flatnonzero(plate.coverage.any(0)) / plate.coverage.shape[1] * 40
    assert columns[0] == pytest.approx(2, abs=0.2)
    assert columns[-1] == pytest.approx(32, abs=0.6)
