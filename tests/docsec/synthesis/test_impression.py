"""What each process shows from 600 ppi on, and that it averages to the plain plate."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.model import Light
from docsec.synthesis.ink import (
    SECURITY_PAPER,
    Ink,
    Process,
    Screen,
)
from docsec.synthesis.light import develop
from docsec.synthesis.sheet import Sheet, box
from docsec.synthesis.stack import Feature, Stack, linear
from docsec.synthesis.typeface import Face

Light1 = NDArray[np.float32]
WHITE = replace(SECURITY_PAPER, colour=(1.0, 1.0, 1.0), formation=0.0)
PRINTED = [one for one in Process if one is not Process.IN_STOCK]
PLAIN = [Process.OFFSET, Process.IN_STOCK]


def black(process: Process, screen: Screen | None = None) -> Ink:
    return Ink(process, (0.0, 0.0, 0.0), infrared=0.1, screen=screen)


def tint(ink: Ink, share: float, *, ppi: float = 1200) -> Stack:
    """An even tone from 1 to 7 mm on a sheet of 8."""
    sheet = Sheet(8, 8, ppi, WHITE)
    plate = sheet.plate()
    plate.fill([box(1, 1, 6, 6)], coverage=round(255 * share))
    sheet.print(plate, ink, Feature.DATA)
    return sheet.stack()


def letters(ink: Ink, *, ppi: float = 1200) -> Stack:
    sheet = Sheet(10, 5, ppi, WHITE)
    plate = sheet.plate()
    plate.text((1, 3.5), "8OM", 3, face=Face.LATIN_BOLD)
    sheet.print(plate, ink, Feature.DATA)
    return sheet.stack()


def picture(ink: Ink, *, ppi: float = 1200) -> Stack:
    """A patch of one pale brown, 6 mm wide."""
    painted = np.ones((8, 8, 4), np.float32)
    painted[..., :3] = (0.75, 0.62, 0.55)
    sheet = Sheet(8, 8, ppi, WHITE)
    sheet.paint(painted, np.array([(1.0, 1.0), (7.0, 7.0)]), ink, Feature.PORTRAIT)
    return sheet.stack()


def seen(stack: Stack) -> Light1:
    return linear(develop(stack, Light.VI).astype(np.float32) / 255)


def taken(stack: Stack) -> Light1:
    """Share of white light that the ink takes, 0-1."""
    return 1 - seen(stack).mean(2)


def inner(stack: Stack) -> Light1:
    """The middle of a tint or a picture."""
    cut = round(1.5 / 25.4 * stack.ppi)
    return taken(stack)[cut:-cut, cut:-cut]


def peak_lpi(tone: Light1, ppi: float) -> tuple[float, float]:
    """The strongest wave of a square: its ruling, and its share of all variance."""
    window = np.outer(*[np.hanning(side) for side in tone.shape])
    power = np.abs(np.fft.rfft2((tone - tone.mean()) * window)) ** 2
    down = np.fft.fftfreq(tone.shape[0], 1 / ppi)[:, None]
    right = np.fft.rfftfreq(tone.shape[1], 1 / ppi)
    lpi = np.hypot(down, right)
    row, column = np.unravel_index(power.argmax(), power.shape)
    near = np.abs(lpi - lpi[row, column]) < 10
    return float(lpi[row, column]), float(power[near].sum() / max(power.sum(), 1e-9))


@pytest.mark.parametrize("process", Process)
def test_below_600_ppi_every_process_prints_the_plain_plate(process: Process):
    plain = develop(letters(black(Process.OFFSET), ppi=300), Light.VI)
    assert np.array_equal(develop(letters(black(process), ppi=300), Light.VI), plain)


@pytest.mark.parametrize("process", PRINTED)
@pytest.mark.parametrize("ppi", [600, 1200])
def test_ink_of_letters_is_as_much_as_the_plate_asks(process: Process, ppi: float):
    asked = taken(letters(black(Process.OFFSET), ppi=ppi)).mean()
    assert taken(letters(black(process), ppi=ppi)).mean() == pytest.approx(
        asked, rel=0.06
    )


@pytest.mark.parametrize("process", PRINTED)
@pytest.mark.parametrize("share", [0.25, 0.6])
def test_ink_of_a_tint_is_as_much_as_the_plate_asks(process: Process, share: float):
    assert inner(tint(black(process), share)).mean() == pytest.approx(share, abs=0.04)


def test_offset_line_has_a_clean_edge_and_an_even_body():
    assert np.ptp(inner(tint(black(Process.OFFSET), 0.4))) < 0.01
    assert np.ptp(inner(tint(black(Process.OFFSET), 1.0))) == 0


@pytest.mark.parametrize(("ruling_lpi", "angle_deg"), [(133, 15), (175, 45)])
def test_halftone_stands_at_its_ruling_and_offset_line_at_none(ruling_lpi, angle_deg):
    screen = Screen(ruling_lpi, angle_deg)
    dots = inner(tint(black(Process.OFFSET, screen), 0.4))
    lpi, share = peak_lpi(dots, 1200)
    assert lpi == pytest.approx(ruling_lpi, abs=1200 / len(dots))
    assert share > 0.5
    assert np.std(inner(tint(black(Process.OFFSET), 0.4))) < 0.01 * np.std(dots)


def test_halftone_is_seen_at_400_ppi_where_the_pixels_carry_it():
    dots = inner(tint(black(Process.OFFSET, Screen(150, 45)), 0.5, ppi=400))
    assert peak_lpi(dots, 400)[0] == pytest.approx(150, abs=400 / len(dots))
    too_fine = inner(tint(black(Process.OFFSET, Screen(220, 45)), 0.5, ppi=400))
    assert np.ptp(too_fine) < 0.01


def edge_raggedness(process: Process) -> float:
    """How far the right edge of a bar wanders, as a deviation in micrometres."""
    sheet = Sheet(4, 8, 1200, WHITE)
    plate = sheet.plate()
    plate.fill([box(1, -1, 1.5, 10)])
    sheet.print(plate, black(process), Feature.DATA)
    dark = taken(sheet.stack())[60:-60]
    middle = round(1.75 / 25.4 * 1200)
    ends = [np.flatnonzero(row[middle:] < 0.5)[0] for row in dark]
    return float(np.std(ends)) * 25400 / 1200


def test_edges_are_as_ragged_as_their_process():
    offset, toner, intaglio, inkjet = (
        edge_raggedness(process)
        for process in (
            Process.OFFSET,
            Process.TONER,
            Process.INTAGLIO,
            Process.INKJET,
        )
    )
    assert offset == 0
    assert toner < 3
    assert inkjet > 5
    assert intaglio > 5


@pytest.mark.parametrize("process", [Process.LETTERPRESS, Process.TONER])
def test_rim_is_denser_than_the_body(process: Process):
    sheet = Sheet(6, 6, 1200, WHITE)
    plate = sheet.plate()
    plate.fill([box(1.5, 1.5, 3, 3)])
    sheet.print(plate, black(process), Feature.DATA)
    dark = taken(sheet.stack())[120:160].mean(0)
    rim = dark[71 : 71 + 3].max()  # the edge stands at column 70.9
    assert rim > dark[120:160].mean() + 0.02


@pytest.mark.parametrize("process", [Process.TONER, Process.INKJET])
def test_stray_ink_lies_beside_the_letters(process: Process):
    stack = letters(black(process))
    near = stack.coverage(Feature.DATA) > 0
    near = cv2.dilate(near.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    stray = (taken(stack) > 0.3) & ~near
    count, *_ = cv2.connectedComponents(stray.astype(np.uint8))
    assert count > 5
    clean = (taken(letters(black(Process.OFFSET))) > 0.3) & ~near
    assert not clean.any()


def test_dye_runs_out_softly():
    dyed, printed = (
        np.abs(np.diff(taken(letters(black(process))), axis=1)).max()
        for process in (Process.DYE, Process.OFFSET)
    )
    assert dyed < 0.35 * printed


def test_laser_burns_dots_along_lines():
    burnt = inner(tint(black(Process.LASER), 1.0))
    down = np.abs(np.fft.rfft(burnt.mean(1) - burnt.mean()))
    lpi = np.fft.rfftfreq(len(burnt), 1 / 1200)[down.argmax()]
    assert lpi == pytest.approx(400, abs=1200 / len(burnt))


@pytest.mark.parametrize(
    "ink",
    [
        black(Process.INKJET),
        black(Process.TONER),
        black(Process.OFFSET, Screen(150, 0)),
    ],
)
def test_picture_in_four_inks_shows_dots_and_keeps_its_colour(ink: Ink):
    stack = picture(ink)
    cut = slice(70, -70)
    dots = seen(stack)[cut, cut]
    even = seen(picture(black(Process.DYE)))[cut, cut]
    assert np.ptp(even, axis=(0, 1)).max() < 0.01
    assert dots.std((0, 1)).min() > 0.1
    assert np.abs(dots.mean((0, 1)) - even.mean((0, 1))).max() < 0.06


def test_rosette_has_its_screens_thirty_degrees_apart():
    dots = seen(picture(black(Process.OFFSET, Screen(150, 0))))[70:-70, 70:-70]
    ruled = []
    for band, angle_deg in ((0, 15), (1, 75)):  # cyan takes red, magenta green
        tone = dots[..., band] - dots[..., band].mean()
        power = np.abs(np.fft.fft2(tone * np.outer(*[np.hanning(len(tone))] * 2)))
        down, right = (np.fft.fftfreq(len(tone), 1 / 1200) for _ in range(2))
        row, column = np.unravel_index(power.argmax(), power.shape)
        found = np.rad2deg(np.arctan2(-down[row], right[column])) % 90
        ruled.append(np.hypot(down[row], right[column]))
        assert found == pytest.approx(angle_deg, abs=3)
    assert ruled == pytest.approx([150, 150], abs=6)


def test_laser_picture_keeps_its_tone_in_grey_dots():
    dots = taken(picture(black(Process.LASER)))[70:-70, 70:-70]
    even = taken(picture(black(Process.DYE)))[70:-70, 70:-70]
    assert dots.mean() == pytest.approx(even.mean(), abs=0.03)
    assert dots.std() > 0.03


def test_two_copies_do_not_fray_alike_and_one_does():
    stack = letters(black(Process.INTAGLIO))
    other = replace(stack, seed=12)
    one, same = (develop(stack, Light.VI) for _ in range(2))
    assert np.array_equal(one, same)
    assert not np.array_equal(one, develop(other, Light.VI))


def test_rainbow_printed_by_intaglio_keeps_its_columns():
    sheet = Sheet(8, 4, 600, WHITE)
    plate = sheet.plate()
    plate.fill([box(1, 1, 6, 2)])
    ink = Ink(Process.INTAGLIO, (1.0, 0.0, 0.0), 0.5)
    sheet.print(plate, ink, Feature.GROUND, to=replace(ink, colour=(0.0, 0.0, 1.0)))
    shown = seen(sheet.stack())[40:55].mean(0)
    assert shown[28, 0] > 0.6
    assert shown[28, 2] < 0.3
    assert shown[94, 2] > 0.6
    assert shown[94, 0] < 0.3
