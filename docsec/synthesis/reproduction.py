"""A whole page scanned and printed again: what a counterfeiter has.

What comes out knows one light only, the scanner's white: nothing fluoresces but the
stock, nothing stands up, nothing changes with the angle, and infrared sees the
printer's inks and not the page's. Only invented pages exist as layers; a picture of
a real document cannot be given here.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.model import Light
from docsec.synthesis.ink import BRIGHT_PAPER, Ink, Process, Screen, Stock
from docsec.synthesis.light import develop
from docsec.synthesis.separation import ANGLES_DEG, INKS, separate
from docsec.synthesis.stack import MM_PER_INCH, Feature, Layer, Stack


@dataclass(frozen=True, slots=True)
class Printer:
    """A cheap way to print in four inks.

    Attributes:
        process: How its inks come onto the stock.
        ruling_lpi: Of its screens; None where it strews drops.
        scan_ppi: What its maker scans at and prints from.
        infrared: What its cyan, magenta, yellow and black leave of infrared.
        gloss: Of its inks.
        miss_mm: By how much one ink misses another at most.
    """

    process: Process
    ruling_lpi: float | None
    scan_ppi: float
    infrared: tuple[float, float, float, float]
    gloss: float = 0.0
    miss_mm: float = 0.0


INKJET_PRINTER = Printer(
    Process.INKJET, None, scan_ppi=300, infrared=(0.95, 0.97, 0.98, 0.80)
)
"""With dye inks: its black all but vanishes in infrared."""
LASER_PRINTER = Printer(
    Process.TONER,
    ruling_lpi=141.0,
    scan_ppi=300,
    infrared=(0.90, 0.96, 0.97, 0.06),
    gloss=0.16,
    miss_mm=0.06,
)
"""Its black is carbon: the MRZ can be read in infrared, as on a genuine page."""
OFFSET_PRESS = Printer(
    Process.OFFSET,
    ruling_lpi=175.0,
    scan_ppi=600,
    infrared=(0.93, 0.97, 0.98, 0.08),
    miss_mm=0.03,
)
"""Four plates in AM screens, as any commercial printer has them."""


def reproduce(
    stack: Stack,
    *,
    printer: Printer,
    stock: Stock = BRIGHT_PAPER,
    seed: int = 0,
) -> Stack:
    """Scan a page in white light and print the picture on another stock.

    The mark SPECIMEN is ours and not the page's: it is left out of the scan and
    laid on the copy as it lay on the page.

    Args:
        stack: The page.
        printer: What prints it.
        stock: What it is printed on.
        seed: Of the stock, and of how the plates miss one another.
    """
    page = tuple(one for one in stack.layers if one.feature is not Feature.MARK)
    mark = tuple(one for one in stack.layers if one.feature is Feature.MARK)
    scan = _scanned(replace(stack, layers=page), printer.scan_ppi)
    tones = separate(scan)
    rng = np.random.default_rng(seed)
    most_px = printer.miss_mm * stack.ppi / MM_PER_INCH
    missed = rng.uniform(-most_px, most_px, (len(tones), 2))
    plates = tuple(
        _plate(stack, tone, ink, miss_px)
        for tone, ink, miss_px in zip(tones, _inks(printer), missed, strict=True)
    )
    return replace(stack, stock=stock, layers=(*plates, *mark), seed=seed)


def _inks(printer: Printer) -> list[Ink]:
    inks = []
    parts = zip(INKS, printer.infrared, ANGLES_DEG, strict=True)
    for colour, infrared, angle_deg in parts:
        screen = None
        if printer.ruling_lpi is not None:
            screen = Screen(printer.ruling_lpi, angle_deg)
        gloss = printer.gloss or None
        inks.append(Ink(printer.process, colour, infrared, screen=screen, gloss=gloss))
    return inks


def _scanned(stack: Stack, scan_ppi: float) -> NDArray[np.float32]:
    """What a scanner saw, its white set to the paper and its lines sharpened."""
    seen = develop(stack, Light.VI)
    share = min(1.0, scan_ppi / stack.ppi)
    size = (round(stack.columns * share), round(stack.rows * share))
    small = cv2.resize(seen, size, interpolation=cv2.INTER_AREA)
    picture = small.astype(np.float32) / 255
    soft = cv2.GaussianBlur(picture, (0, 0), 1.2)
    picture += 0.5 * (picture - soft)
    paper = np.percentile(picture[::4, ::4], 98, axis=(0, 1)).astype(np.float32)
    return np.clip(picture / paper, 0, 1)


def _plate(
    stack: Stack, tone: NDArray[np.float32], ink: Ink, miss_px: NDArray[np.float64]
) -> Layer:
    """A tone on the grid of the page, a little out of its place."""
    scale = (stack.columns / tone.shape[1], stack.rows / tone.shape[0])
    matrix = np.array([(scale[0], 0, miss_px[0]), (0, scale[1], miss_px[1])])
    matrix[:, 2] += (np.array(scale) - 1) / 2
    small = np.round(tone * 255).astype(np.uint8)
    size = (stack.columns, stack.rows)
    coverage = cv2.warpAffine(small, matrix, size, borderMode=cv2.BORDER_REPLICATE)
    return Layer(Feature.SCAN, ink, 0, 0, np.asarray(coverage, np.uint8))
