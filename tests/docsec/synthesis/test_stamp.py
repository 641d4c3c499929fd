from collections.abc import Callable
from datetime import date

import numpy as np

from docsec.model import Light
from docsec.synthesis.form import Leaf
from docsec.synthesis.ink import SECURITY_PAPER
from docsec.synthesis.light import develop
from docsec.synthesis.order import Kind, Visit
from docsec.synthesis.sheet import Sheet
from docsec.synthesis.stack import Feature
from docsec.synthesis.stamp import HEIGHT_MM, PAD, WIDTH_MM, print_stamp, stamped_over
from docsec.synthesis.words import CROSSINGS

ENTRY = Visit(is_entry=True, crossing=CROSSINGS[0], day=date(2026, 3, 1))
EXIT = Visit(is_entry=False, crossing=CROSSINGS[0], day=date(2026, 3, 1))


def stamped(visit: Visit, *, seed: int = 1, turn_deg: float = 0.0) -> np.ndarray:
    sheet = Sheet(60, 40, 100, SECURITY_PAPER)
    rng = np.random.default_rng(seed)
    print_stamp(sheet, visit, (30, 20), turn_deg=turn_deg, ink=PAD, rng=rng)
    return sheet.stack().coverage(Feature.STAMP)


def corner(covered: np.ndarray) -> float:
    """How much ink lies where the corner of an upright stamp is."""
    left = round((30 - WIDTH_MM / 2) / 25.4 * 100)
    top = round((20 - HEIGHT_MM / 2) / 25.4 * 100)
    return float(covered[top - 1 : top + 5, left - 1 : left + 5].max())


def test_entry_has_corners_and_exit_has_them_cut():
    assert corner(stamped(ENTRY)) > 0.3
    assert corner(stamped(EXIT)) == 0


def test_stamp_has_its_size_and_is_inked_unevenly():
    covered = stamped(ENTRY)
    columns = np.flatnonzero(covered.max(0) > 0.1)
    width_mm = (columns[-1] - columns[0]) / 100 * 25.4
    assert abs(width_mm - WIDTH_MM) < 1
    assert covered[covered > 0.3].std() > 0.05


def test_turned_stamp_stands_wider_and_no_two_are_pressed_alike():
    upright, turned = (stamped(ENTRY, turn_deg=turn) > 0.1 for turn in (0, 20))
    assert turned.any(1).sum() > upright.any(1).sum()
    assert not np.array_equal(stamped(ENTRY), stamped(ENTRY, seed=2))


def test_stamp_set_over_a_page_leaves_its_data_to_be_read_in_infrared(
    small_leaves: Callable[[Kind], tuple[Leaf, ...]],
):
    (leaf,) = small_leaves(Kind.VISA_A)
    over = stamped_over(leaf.stack, ENTRY, np.random.default_rng(3))
    where = over.coverage(Feature.STAMP)
    rows, columns = leaf.places["mrz"].slices(leaf.stack.ppi)
    assert where.max() > 0.3
    assert where[rows, columns].max() == 0
    white, infrared = (
        np.abs(develop(over, light).astype(int) - develop(leaf.stack, light)).max()
        for light in (Light.VI, Light.IR)
    )
    assert infrared < 0.4 * white
