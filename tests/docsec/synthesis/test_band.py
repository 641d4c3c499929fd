import numpy as np
import pytest

from docsec.model import Light
from docsec.synthesis import band
from docsec.synthesis.band import bands
from docsec.synthesis.ink import NUMBERING, POLYCARBONATE, intaglio
from docsec.synthesis.light import LIGHTS, develop
from docsec.synthesis.sheet import Sheet, box
from docsec.synthesis.stack import Feature, Stack
from docsec.synthesis.typeface import Face


@pytest.fixture(scope="module")
def stack() -> Stack:
    sheet = Sheet(12, 20, 600, POLYCARBONATE)
    for ink, feature in (
        (intaglio((0.1, 0.2, 0.4)), Feature.TITLE),
        (NUMBERING, Feature.NUMBER),
    ):
        plate = sheet.plate()
        for y in range(3, 20, 3):
            plate.text((1, y), "UTOPIA", 2.4, face=Face.SERIF)
        plate.fill([box(1, 1, 0.3, 18)])
        sheet.print(plate, ink, feature)
    return sheet.stack(seed=5)


@pytest.mark.parametrize("light", LIGHTS)
def test_bands_leave_no_seam(
    stack: Stack, light: Light, monkeypatch: pytest.MonkeyPatch
):
    whole = develop(stack, light)
    monkeypatch.setattr(band, "_PIXELS", 1)
    assert len(list(bands(stack))) > 5
    parts = develop(stack, light)
    # Where noise is stretched, positions are rounded to a thousandth of a step.
    assert np.abs(whole.astype(int) - parts).max() <= 3


def test_bands_cover_every_row_once(stack: Stack, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(band, "_PIXELS", 1)
    rows = [row for one in bands(stack) for row in range(one.first, one.last)]
    assert rows == list(range(stack.rows))


def test_cloud_has_deviation_one_and_lies_still_at_every_ppi():
    clouds = []
    for ppi in (100, 400):
        sheet = Sheet(60, 40, ppi, POLYCARBONATE)
        (only,) = bands(sheet.stack(seed=9))
        clouds.append(only.noise(pitch_mm=2.0))
    for cloud in clouds:
        assert cloud.mean() == pytest.approx(0, abs=0.15)
        assert 0.6 < cloud.std() < 1.1
    coarse, fine = clouds
    fine = fine[: 4 * len(coarse), : 4 * coarse.shape[1]]
    rows, columns = fine.shape[0] // 4, fine.shape[1] // 4
    pooled = fine[: 4 * rows, : 4 * columns].reshape(rows, 4, columns, 4).mean((1, 3))
    assert np.abs(pooled - coarse[:rows, :columns]).max() < 0.15
