from dataclasses import replace

import numpy as np
import pytest

from docsec.model import Light, Pixels
from docsec.synthesis.ink import BRIGHT_PAPER, THREAD, Ink, Process, offset
from docsec.synthesis.light import develop
from docsec.synthesis.sheet import Sheet, box
from docsec.synthesis.stack import Feature
from docsec.synthesis.typeface import Face

WHITE = replace(BRIGHT_PAPER, colour=(1.0, 1.0, 1.0))
DYE = Ink(Process.DYE, (1, 1, 1), infrared=0.8)


@pytest.fixture
def sheet() -> Sheet:
    return Sheet(20, 10, 254, WHITE)


def seen(sheet: Sheet) -> Pixels:
    return develop(sheet.stack(), Light.VI)


def test_unprinted_sheet_is_its_stock(sheet: Sheet):
    assert seen(sheet).shape == (100, 200, 3)
    assert (seen(sheet) == 255).all()


def test_filled_area_takes_the_colour_of_the_ink(sheet: Sheet):
    plate = sheet.plate()
    plate.fill([box(5, 2, 10, 6)])
    sheet.print(plate, offset((0.6, 0.2, 0.0)), Feature.GROUND)
    assert seen(sheet)[50, 100].tolist() == [153, 51, 0]
    assert seen(sheet)[5, 5].tolist() == [255, 255, 255]


def test_inks_are_transparent(sheet: Sheet):
    for ink in ((1.0, 1.0, 0.0), (0.0, 1.0, 1.0)):
        plate = sheet.plate()
        plate.fill([box(5, 2, 10, 6)])
        sheet.print(plate, offset(ink), Feature.GROUND)
    assert seen(sheet)[50, 100].tolist() == [0, 255, 0]


def test_rainbow_runs_from_one_ink_to_the_other_and_back(sheet: Sheet):
    plate = sheet.plate()
    plate.fill([box(0, 0, 20, 10)])
    sheet.print(
        plate, offset((1.0, 0.0, 0.0)), Feature.GROUND, to=offset((0.0, 0.0, 1.0))
    )
    row = seen(sheet)[50]
    assert row[0].tolist() == [255, 0, 0]
    assert row[-1].tolist() == [255, 0, 0]
    assert row[100, 2] > 250


def test_thin_line_is_a_faint_line(sheet: Sheet):
    darkest = []
    for width_mm in (0.04, 0.2):
        fresh = Sheet(20, 10, 254, WHITE)
        plate = fresh.plate()
        plate.lines([np.array([(0.0, 5.05), (20.0, 5.05)])], width_mm=width_mm)
        fresh.print(plate, offset((0, 0, 0)), Feature.GROUND)
        darkest.append(int(seen(fresh).min()))
    assert darkest[0] > darkest[1] + 40


def test_erased_area_prints_nothing(sheet: Sheet):
    plate = sheet.plate()
    plate.fill([box(0, 0, 20, 10)])
    plate.erase(box(5, 2, 10, 6))
    sheet.print(plate, offset((0, 0, 0)), Feature.GROUND)
    assert seen(sheet)[50, 100].tolist() == [255, 255, 255]


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


def test_blank_leaves_bare_stock_and_what_is_in_it(sheet: Sheet):
    plate = sheet.plate()
    plate.fill([box(0, 0, 20, 10)])
    sheet.print(plate, THREAD, Feature.THREAD)
    sheet.print(plate, offset((0, 0, 0)), Feature.GROUND)
    sheet.blank(box(5, 2, 10, 6))
    stack = sheet.stack()
    assert seen(sheet)[50, 100].tolist() == [255, 255, 255]
    assert stack.coverage(Feature.GROUND)[50, 100] == 0
    assert stack.coverage(Feature.THREAD)[50, 100] == 1


def test_empty_plate_leaves_no_layer(sheet: Sheet):
    sheet.print(sheet.plate(), offset((0, 0, 0)), Feature.GROUND)
    assert sheet.stack().layers == ()


def test_layer_keeps_its_place_on_the_page(sheet: Sheet):
    plate = sheet.plate()
    plate.fill([box(5, 2, 10, 6)])
    sheet.print(plate, offset((0, 0, 0)), Feature.DATA)
    inked = sheet.stack().coverage(Feature.DATA) > 0.9
    assert np.flatnonzero(inked.any(0))[[0, -1]].tolist() == [50, 149]
    assert np.flatnonzero(inked.any(1))[[0, -1]].tolist() == [20, 79]


def test_picture_is_seen_through_its_alpha(sheet: Sheet):
    picture = np.zeros((30, 40, 4), np.float32)
    picture[:, 20:, 3] = 1
    sheet.paint(picture, np.array([(2.0, 2.0), (6.0, 5.0)]), DYE, Feature.PORTRAIT)
    pixels = seen(sheet)
    assert pixels[35, 30].tolist() == [255, 255, 255]
    assert pixels[35, 50].tolist() == [0, 0, 0]


def test_cut_takes_away_what_the_other_plate_would_print(sheet: Sheet):
    strip, letters = sheet.plate(), sheet.plate()
    strip.fill([box(0, 0, 20, 10)])
    letters.fill([box(5, 2, 10, 6)])
    strip.cut(letters)
    sheet.print(strip, offset((0, 0, 0)), Feature.THREAD)
    assert seen(sheet)[50, 100].tolist() == [255, 255, 255]
    assert seen(sheet)[5, 5].tolist() == [0, 0, 0]


def test_softened_edge_runs_out_gently(sheet: Sheet):
    plate = sheet.plate()
    plate.fill([box(5, 2, 10, 6)])
    plate.soften(0.3)
    row = plate.coverage[plate.coverage.shape[0] // 2].astype(int)
    assert 0 < np.abs(np.diff(row)).max() < 60
