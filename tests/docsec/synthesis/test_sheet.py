import numpy as np
import pytest

from docsec.synthesis.sheet import Sheet, box
from docsec.synthesis.typeface import Face


@pytest.fixture
def sheet() -> Sheet:
    return Sheet(20, 10, 254)


def test_unprinted_sheet_is_its_stock(sheet: Sheet):
    assert sheet.pixels().shape == (100, 200, 3)
    assert (sheet.pixels() == 255).all()


def test_filled_area_takes_the_colour_of_the_ink(sheet: Sheet):
    plate = sheet.plate()
    plate.fill([box(5, 2, 10, 6)])
    sheet.print(plate, (0.6, 0.2, 0.0))
    assert sheet.pixels()[50, 100].tolist() == [153, 51, 0]
    assert sheet.pixels()[5, 5].tolist() == [255, 255, 255]


def test_inks_are_transparent(sheet: Sheet):
    for ink in ((1.0, 1.0, 0.0), (0.0, 1.0, 1.0)):
        plate = sheet.plate()
        plate.fill([box(5, 2, 10, 6)])
        sheet.print(plate, ink)
    assert sheet.pixels()[50, 100].tolist() == [0, 255, 0]


def test_rainbow_runs_from_one_ink_to_the_other_and_back(sheet: Sheet):
    plate = sheet.plate()
    plate.fill([box(0, 0, 20, 10)])
    sheet.print(plate, (1.0, 0.0, 0.0), to=(0.0, 0.0, 1.0))
    row = sheet.pixels()[50]
    assert row[0].tolist() == [255, 0, 0]
    assert row[-1].tolist() == [255, 0, 0]
    assert row[100, 2] > 250


def test_thin_line_is_a_faint_line(sheet: Sheet):
    darkest = []
    for width_mm in (0.04, 0.2):
        fresh = Sheet(20, 10, 254)
        plate = fresh.plate()
        plate.lines([np.array([(0.0, 5.05), (20.0, 5.05)])], width_mm=width_mm)
        fresh.print(plate, (0, 0, 0))
        darkest.append(int(fresh.pixels().min()))
    assert darkest[0] > darkest[1] + 40


def test_erased_area_prints_nothing(sheet: Sheet):
    plate = sheet.plate()
    plate.fill([box(0, 0, 20, 10)])
    plate.erase(box(5, 2, 10, 6))
    sheet.print(plate, (0, 0, 0))
    assert sheet.pixels()[50, 100].tolist() == [255, 255, 255]


def test_text_outside_the_sheet_is_cut_off(sheet: Sheet):
    plate = sheet.plate()
    plate.text((-50, 5), "HIDDEN", 3)
    assert plate.coverage.max() == 0
    plate.text((18, 5), "HALF", 3)
    assert plate.coverage.max() == 255


def test_turned_text_is_higher_than_level_text(sheet: Sheet):
    heights = []
    for turn_deg in (0.0, 20.0):
        plate = sheet.plate()
        plate.text((10, 6), "SPECIMEN", 2, anchor="ms", turn_deg=turn_deg)
        heights.append(int(plate.coverage.any(1).sum()))
    assert heights[1] > heights[0] + 10


def test_pair_sets_the_first_word_at_the_right(sheet: Sheet):
    plate = sheet.plate()
    plate.pair((19, 6), ("اسم", "ناو"), 3, face=Face.ARABIC)
    columns = np.flatnonzero(plate.coverage.any(0))
    assert columns.max() < 19.5 * plate.coverage.shape[1] / 20
    assert columns.min() > 0


def test_blank_leaves_bare_stock(sheet: Sheet):
    plate = sheet.plate()
    plate.fill([box(0, 0, 20, 10)])
    sheet.print(plate, (0, 0, 0))
    sheet.blank(box(5, 2, 10, 6))
    assert sheet.pixels()[50, 100].tolist() == [255, 255, 255]
