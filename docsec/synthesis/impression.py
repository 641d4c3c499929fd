"""What a print process makes of a plate: its edges, its dots, its stray ink.

From 600 ppi on they are seen; below, all but the dots of a screen are finer than a
pixel and average to the plain plate. Sizes are those of common presses and printers
under a loupe (ICAO 9303-1; PRADO glossary).
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.synthesis.halftone import Patch, Tone, scattered, screened
from docsec.synthesis.ink import Ink, Process, Screen
from docsec.synthesis.separation import ANGLES_DEG, INKS, separate
from docsec.synthesis.stack import Layer, linear

FINE_MM = 25.4 / 600 * 1.001
"""Pixels of this size and smaller show edges and dots."""
TONER_LPI = 141.0
"""Screen of a colour laser printer for pictures."""
_REACH_MM = 0.2
"""How far a process carries ink beyond its plate."""
_TILE = 256
_BANDS = (0.2126, 0.7152, 0.0722)  # of sRGB in luminance


def impress(layer: Layer, page: Patch, *, size: tuple[int, int]) -> list[Layer]:
    """Print a layer as its process prints.

    Args:
        layer: Some rows of it.
        page: The rows of the page that its own are counted in.
        size: Their rows and columns; no ink goes beyond.

    Returns:
        The layer with its edges and dots; four for a picture printed in four inks.
    """
    if not layer.coverage.size or layer.ink.process is Process.IN_STOCK:
        return [layer]
    is_fine = page.pixel_mm <= FINE_MM
    parts = [layer]
    if layer.picture is not None and _in_dots(layer.ink, is_fine=is_fine):
        parts = _separated(layer, layer.picture)
    return [_pressed(part, page, size, is_fine=is_fine) for part in parts]


def _in_dots(ink: Ink, *, is_fine: bool) -> bool:
    """A picture is made of dots of four inks, and they are to be seen."""
    scatters = ink.process in {Process.INKJET, Process.TONER}
    return ink.screen is not None or (scatters and is_fine)


def _separated(layer: Layer, picture: NDArray[np.float32]) -> list[Layer]:
    """The four plates of a picture; together they take in infrared as it did."""
    tones = separate(picture) * layer.inked()
    ink = layer.ink
    parts = []
    for index, (tone, colour) in enumerate(zip(tones, INKS, strict=True)):
        weight = _BANDS[index] if index < len(_BANDS) else 1.0
        screen = ink.screen
        if screen is None and ink.process is Process.TONER:
            screen = Screen(TONER_LPI, 0.0)
        if screen is not None:
            screen = replace(screen, angle_deg=screen.angle_deg + ANGLES_DEG[index])
        plate = replace(
            ink,
            colour=colour,
            infrared=1 - (1 - ink.infrared) * weight,
            screen=screen,
        )
        coverage = np.round(tone * 255).astype(np.uint8)
        parts.append(replace(layer, ink=plate, coverage=coverage, picture=None))
    return parts


def _pressed(
    layer: Layer, page: Patch, size: tuple[int, int], *, is_fine: bool
) -> Layer:
    ink = layer.ink
    if layer.picture is not None:
        return _soft_picture(layer, layer.picture, page) if is_fine else layer
    if ink.screen is None and (not is_fine or ink.process not in _MARKS):
        return layer
    reach = round(_REACH_MM / page.pixel_mm) if is_fine else 0
    grown = _grown(layer, size, reach)
    patch = replace(page, left=grown.left, top=page.top + grown.top)
    tone = _dotted(grown.inked(), patch, ink, is_fine=is_fine)
    if is_fine and ink.process in _MARKS:
        tone = _MARKS[ink.process](tone, patch)
    coverage = np.round(np.clip(tone, 0, 1) * 255).astype(np.uint8)
    return replace(grown, coverage=coverage)


def _grown(layer: Layer, size: tuple[int, int], reach: int) -> Layer:
    """The layer with bare rows and columns about it, as far as there are any."""
    rows, columns = layer.place
    above, left = min(reach, layer.top), min(reach, layer.left)
    below, right = min(reach, size[0] - rows.stop), min(reach, size[1] - columns.stop)
    sides = ((above, below), (left, right))
    share = layer.share
    if share is not None:
        share = np.pad(share, sides[1], mode="edge")
    return replace(
        layer,
        top=layer.top - above,
        left=layer.left - left,
        coverage=np.pad(layer.coverage, sides),
        share=share,
    )


def _dotted(tone: Tone, patch: Patch, ink: Ink, *, is_fine: bool) -> Tone:
    """What a process that knows only ink and no ink makes of a tone."""
    if ink.screen is not None:
        return screened(tone, ink.screen, patch)
    if is_fine and ink.process is Process.INKJET:
        key = round(997 * sum(ink.colour))  # each ink has a pattern of its own
        return scattered(tone, patch, key=key)
    if is_fine and ink.process is Process.TONER:
        # What is drawn stays whole; an even tint can only be printed in dots.
        drawn = np.clip(3 * _edge(tone, patch), 0, 1)
        dots = screened(tone, Screen(TONER_LPI, ANGLES_DEG[-1]), patch)
        return np.asarray(drawn * tone + (1 - drawn) * dots, np.float32)
    return tone


def _intaglio(tone: Tone, patch: Patch) -> Tone:
    """Ink drawn out into the fibres: feathered edges, a body that is not quite even."""
    feathers = _grain(tone.shape, patch, pitch_mm=0.034, key=1)
    body = _grain(tone.shape, patch, pitch_mm=0.11, key=2)
    edge = _edge(_blurred(tone, 0.012, patch), patch)
    made: Tone = tone + 0.55 * edge * feathers - 0.02 * tone * np.maximum(body, 0)
    return made


def _letterpress(tone: Tone, patch: Patch) -> Tone:
    """Ink squeezed from under the type to a dark rim outside its edge."""
    size = 2 * max(1, round(0.022 / patch.pixel_mm)) + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    squeezed = cv2.dilate(tone, disc)
    inside = np.clip((_blurred(tone, 0.05, patch) - 0.72) / 0.28, 0, 1)
    mottle = _grain(tone.shape, patch, pitch_mm=0.07, key=3)
    rim = np.float32(0.6 * min(1.0, 0.022 / patch.pixel_mm))
    made: Tone = np.maximum(squeezed * rim, tone) - inside * (0.06 + 0.02 * mottle)
    return made


def _screen_print(tone: Tone, patch: Patch) -> Tone:
    """Ink through a mesh of 100 threads to the centimetre: a saw-toothed edge."""
    turn = 2 * np.pi * patch.pixel_mm / 0.10
    rows = np.cos(turn * (patch.top + np.arange(tone.shape[0])))
    columns = np.cos(turn * (patch.left + np.arange(tone.shape[1])))
    mesh = np.outer(rows, columns).astype(np.float32)
    return tone + 0.55 * _edge(_blurred(tone, 0.020, patch), patch) * mesh


def _inkjet(tone: Tone, patch: Patch) -> Tone:
    """Drops on a raster that spread raggedly, each fourth with a satellite."""
    ragged = _grain(tone.shape, patch, pitch_mm=0.030, key=4)
    drops = np.clip(tone + 0.9 * tone * (1 - tone) * ragged, 0, 1)
    stray = _grain(tone.shape, patch, pitch_mm=0.024, key=5)
    near = np.clip(8 * _blurred(drops, 0.07, patch) * (1 - drops), 0, 1)
    satellites = np.clip((stray - 1.55) * 2.5, 0, 0.8) * near
    return np.asarray(np.maximum(drops, satellites), np.float32)


def _toner(tone: Tone, patch: Patch) -> Tone:
    """Powder fused to sharp edges, densest at the rim, and a little of it astray."""
    sharp = np.clip((tone - 0.5) * 1.8 + 0.5, 0, 1)
    inside = np.clip((_blurred(tone, 0.05, patch) - 0.70) / 0.30, 0, 1)
    mottle = _grain(tone.shape, patch, pitch_mm=0.06, key=6)
    body = sharp * (1 - inside * np.clip(0.03 + 0.02 * mottle, 0, 0.1))
    powder = _grain(tone.shape, patch, pitch_mm=0.026, key=7)
    near = np.clip(3 * _blurred(tone, 0.09, patch), 0, 1) * (1 - sharp)
    astray = np.clip((powder - 1.75) * 3, 0, 0.9) * near
    return np.asarray(np.maximum(body, astray), np.float32)


def _laser(tone: Tone, patch: Patch) -> Tone:
    """Grey dots along the lines of the laser."""
    return tone * (1 - 0.045 * (1 - _raster(tone.shape, patch)))


def _dye(tone: Tone, patch: Patch) -> Tone:
    """Dye that has crept under the surface."""
    return _blurred(tone, 0.045, patch)


_MARKS: dict[Process, Callable[[Tone, Patch], Tone]] = {
    Process.INTAGLIO: _intaglio,
    Process.LETTERPRESS: _letterpress,
    Process.SCREEN: _screen_print,
    Process.INKJET: _inkjet,
    Process.TONER: _toner,
    Process.LASER: _laser,
    Process.DYE: _dye,
}
"""Offset lines have none: their edges are clean."""


def _soft_picture(layer: Layer, picture: NDArray[np.float32], page: Patch) -> Layer:
    """A picture without ink dots: soft dye, or the laser's grey dots."""
    if layer.ink.process is Process.LASER:
        patch = replace(page, left=layer.left, top=page.top + layer.top)
        taken = 1 - linear(picture)
        swing = 0.7 * taken * (1 - taken)
        dots = _raster(picture.shape[:2], patch)[..., None]
        shown = np.clip(1 - taken - swing * dots, 0, 1) ** np.float32(1 / 2.4)
        return replace(layer, picture=shown)
    reach = 0.04 / page.pixel_mm
    soft = cv2.GaussianBlur(picture, (0, 0), reach, borderType=cv2.BORDER_REPLICATE)
    return replace(layer, picture=np.asarray(soft, np.float32))


def _raster(shape: tuple[int, ...], patch: Patch) -> Tone:
    """Dots along lines, -1 to 1 and 0 on average: 400 lines, 500 dots to the inch."""
    turn = 2 * np.pi * patch.pixel_mm / 25.4
    lines = np.cos(turn * 400 * (patch.top + np.arange(shape[0])))
    dots = np.cos(turn * 500 * (patch.left + np.arange(shape[1])))
    return np.asarray(0.6 * lines[:, None] + 0.4 * dots, np.float32)


def _edge(tone: Tone, patch: Patch) -> Tone:
    """How much tone changes about each spot, 0-1: lines and outlines, not tints."""
    size = 2 * max(1, round(0.021 / patch.pixel_mm)) + 1
    square = np.ones((size, size), np.uint8)
    return np.asarray(cv2.dilate(tone, square) - cv2.erode(tone, square), np.float32)


def _blurred(tone: Tone, reach_mm: float, patch: Patch) -> Tone:
    reach = max(reach_mm / patch.pixel_mm, 0.3)
    return np.asarray(cv2.GaussianBlur(tone, (0, 0), reach), np.float32)


def _grain(shape: tuple[int, ...], patch: Patch, *, pitch_mm: float, key: int) -> Tone:
    """Smooth noise of deviation about 1 that lies still on the page."""
    step = patch.pixel_mm / pitch_mm
    matrix = np.array([(step, 0, step * patch.left), (0, step, step * patch.top)])
    matrix[:, 2] += (patch.seed * 7919 % _TILE, patch.seed * 104729 % _TILE)
    matrix[:, 2] %= _TILE
    noise = cv2.warpAffine(
        _tile(key % 64),
        matrix,
        (shape[1], shape[0]),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_WRAP,
    )
    return np.asarray(noise, np.float32)


@cache
def _tile(key: int) -> Tone:
    return np.random.default_rng(key).normal(size=(_TILE, _TILE)).astype(np.float32)
