"""A page scanned and printed again knows one light: the scanner's."""

from datetime import date

import numpy as np
import pytest
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.model import Light
from docsec.synthesis.ink import BRIGHT_PAPER, SECURITY_PAPER
from docsec.synthesis.light import LAMP_LEAK, develop
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import stack_document
from docsec.synthesis.reproduction import (
    INKJET_PRINTER,
    LASER_PRINTER,
    OFFSET_PRESS,
    Printer,
    reproduce,
)
from docsec.synthesis.stack import Feature, Stack, linear

PRINTERS = [INKJET_PRINTER, LASER_PRINTER, OFFSET_PRESS]


@pytest.fixture(scope="module")
def page() -> Stack:
    order = invent_order(Kind.PASSPORT, seed=3, today=date(2026, 11, 1))
    return stack_document(order, ppi=150)[0].stack


@pytest.fixture(scope="module", params=PRINTERS, ids=lambda one: str(one.process))
def copy(page: Stack, request: pytest.FixtureRequest) -> tuple[Printer, Stack]:
    return request.param, reproduce(page, printer=request.param, seed=4)


def seen(stack: Stack, light: Light) -> NDArray[np.float32]:
    return linear(develop(stack, light).astype(np.float32) / 255)


def unmarked(stack: Stack) -> NDArray[np.bool_]:
    return stack.coverage(Feature.MARK) == 0


def test_copy_looks_like_the_page_in_white_light(
    page: Stack, copy: tuple[Printer, Stack]
):
    one, other = (
        cv2.GaussianBlur(develop(stack, Light.VI), (0, 0), 3)
        for stack in (page, copy[1])
    )
    apart = np.abs(one.astype(int) - other).mean(2)
    assert np.median(apart) < 8
    together = np.corrcoef(one.mean(2).ravel(), other.mean(2).ravel())[0, 1]
    assert together > 0.95


def test_copy_glows_as_its_stock_and_nothing_else(copy: tuple[Printer, Stack]):
    stack = copy[1]
    shown = seen(stack, Light.UV)
    brightest = np.array(BRIGHT_PAPER.glow) + LAMP_LEAK
    assert (shown[unmarked(stack)] <= brightest + 0.01).all()
    assert np.median(shown[unmarked(stack)][:, 2]) > 0.3


def test_copy_on_dull_paper_stays_dull(page: Stack):
    stack = reproduce(page, printer=INKJET_PRINTER, stock=SECURITY_PAPER)
    assert seen(stack, Light.UV)[unmarked(stack)].max() < 0.06


def test_copy_is_flat_and_holds_nothing_in_the_paper(copy: tuple[Printer, Stack]):
    stack = copy[1]
    features = {layer.feature for layer in stack.layers}
    assert features == {Feature.SCAN, Feature.MARK}
    scans = [one for one in stack.layers if one.feature is Feature.SCAN]
    assert len(scans) == 4
    assert all(one.ink.relief_um == one.ink.opacity == 0 for one in scans)


def test_black_of_each_printer_takes_infrared_as_its_ink_does(
    page: Stack, copy: tuple[Printer, Stack]
):
    printer, stack = copy
    strokes = page.coverage(Feature.MRZ) > 0.99
    strokes = cv2.erode(strokes.astype(np.uint8), np.ones((2, 2), np.uint8)) > 0
    dark = float(np.median(seen(stack, Light.IR)[strokes]))
    if printer is INKJET_PRINTER:
        assert dark > 0.5  # dye black drops out, and the MRZ with it
    else:
        assert dark < 0.35


def test_mark_is_laid_on_the_copy_as_on_the_page(
    page: Stack, copy: tuple[Printer, Stack]
):
    marks = [
        [layer for layer in stack.layers if layer.feature is Feature.MARK]
        for stack in (page, copy[1])
    ]
    assert marks[0] == marks[1] != []


def test_same_seed_gives_the_same_copy(page: Stack):
    one, same, other = (
        develop(reproduce(page, printer=LASER_PRINTER, seed=seed), Light.VI)
        for seed in (1, 1, 2)
    )
    assert np.array_equal(one, same)
    assert not np.array_equal(one, other)
