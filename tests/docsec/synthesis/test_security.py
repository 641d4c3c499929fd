from collections.abc import Callable

import numpy as np
import pytest

from docsec.imaging.vision import cv2
from docsec.synthesis.drawing import MICRO_EM_MM, Microprint
from docsec.synthesis.form import Leaf
from docsec.synthesis.ink import POLYCARBONATE, SECURITY_PAPER, offset
from docsec.synthesis.order import WITH_MRZ, Kind
from docsec.synthesis.security import FIBRES_PER_CM2, make_paper
from docsec.synthesis.sheet import Sheet
from docsec.synthesis.stack import Feature

Leaves = Callable[[Kind], tuple[Leaf, ...]]
MICRO_WORDS = "REPUBLICOFUTOPIA"


def papers(seed: int) -> Sheet:
    sheet = Sheet(125, 88, 150, SECURITY_PAPER)
    make_paper(sheet, np.random.default_rng(seed), zone_mm=23.2)
    return sheet


def test_fibres_are_as_many_as_the_design_says():
    fibres = papers(1).stack().coverage(Feature.UV_FIBRES) > 0.2
    counted, *_ = cv2.connectedComponents(fibres.astype(np.uint8))
    due = 12.5 * 8.8 * FIBRES_PER_CM2
    # Some cross one another, and some lie half off the sheet.
    assert 0.75 * due < counted - 1 < 1.2 * due


def test_no_two_sheets_have_the_same_fibres():
    one, same, other = (
        papers(seed).stack().coverage(Feature.UV_FIBRES) > 0.2 for seed in (1, 1, 2)
    )
    assert np.array_equal(one, same)
    assert (one & other).sum() < 0.2 * one.sum()


@pytest.mark.parametrize("kind", Kind)
def test_paper_has_fibres_and_plastic_has_none(kind: Kind, small_leaves: Leaves):
    for leaf in small_leaves(kind):
        is_paper = leaf.stack.stock is not POLYCARBONATE
        for feature in (Feature.UV_FIBRES, Feature.WATERMARK, Feature.THREAD):
            assert bool(leaf.stack.coverage(feature).any()) == is_paper


@pytest.mark.parametrize("kind", Kind)
def test_number_is_not_hidden_by_the_emblem_that_glows(
    kind: Kind, small_leaves: Leaves
):
    for leaf in small_leaves(kind):
        number = leaf.stack.coverage(Feature.NUMBER)
        emblem = leaf.stack.coverage(Feature.UV_FIRST)
        assert np.minimum(number, emblem).sum() <= 0.02 * number.sum()


@pytest.mark.parametrize("kind", WITH_MRZ)
def test_what_glows_keeps_off_the_mrz(kind: Kind, small_leaves: Leaves):
    leaf = small_leaves(kind)[-1]
    rows, columns = leaf.places["mrz"].slices(leaf.stack.ppi)
    for feature in (Feature.UV_FIRST, Feature.UV_SECOND):
        covered = leaf.stack.coverage(feature)
        assert covered.max() > 0.3
        assert covered[rows, columns].max() == 0


def test_microprint_is_text_at_1200_ppi():
    sheet = Sheet(30, 4, 1200, SECURITY_PAPER)
    plate = sheet.plate()
    Microprint(at=(1, 2), length=28, text=MICRO_WORDS).draw(plate)
    sheet.print(plate, offset((0.16, 0.24, 0.40)), Feature.MICROPRINT)
    line = sheet.stack().coverage(Feature.MICROPRINT) > 0.5
    rows = np.flatnonzero(line.any(1))
    high_mm = (rows[-1] - rows[0] + 1) / 1200 * 25.4
    assert high_mm < 0.25 + 25.4 / 1200
    # Sixteen letters leave gaps between them; a solid line has none.
    letters, *_ = cv2.connectedComponents(line.astype(np.uint8))
    assert letters - 1 > 60
    word_mm = _period_mm(line.sum(0).astype(float))
    assert 0.5 * MICRO_EM_MM < word_mm / len(MICRO_WORDS) < 0.9 * MICRO_EM_MM


def _period_mm(profile: np.ndarray) -> float:
    """After how many millimetres a profile comes again."""
    centred = profile[100:-100] - profile.mean()
    like = np.correlate(centred, centred, "full")[centred.size :]
    nearest = 60  # beyond the width of any letter
    return (nearest + int(np.argmax(like[nearest:])) + 1) / 1200 * 25.4
