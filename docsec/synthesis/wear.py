"""Worn copies: what pockets, years and hands do to a page, from a seed.

Wear changes a stack as a forgery does, but means nothing by it: dirt, folds, faded
dyes, rubbed print. Genuine copies must stay genuine through it.
"""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.synthesis.ink import Colour, Ink, Process
from docsec.synthesis.stack import MM_PER_INCH, Feature, Layer, Stack

_GRIME = Ink(Process.IN_STOCK, (0.74, 0.68, 0.58), infrared=0.93, opacity=0.10)
_SPOT = Ink(Process.IN_STOCK, (0.62, 0.50, 0.36), infrared=0.90, opacity=0.15)
_HOLLOW: Colour = (0.86, 0.83, 0.78)
_CREASE = Ink(Process.IN_STOCK, _HOLLOW, infrared=0.95, opacity=-0.10, relief_um=35.0)
_FADING = {Process.DYE: 0.35, Process.INKJET: 0.18, Process.LETTERPRESS: 0.12}
"""Share of colour lost where a copy is worn out."""
_GLOW_LOSS = 0.30
_RUBBED_MM = 0.9
_Cover = NDArray[np.float32]


def wear(stack: Stack, rng: np.random.Generator, amount: float) -> Stack:
    """Age a page.

    Args:
        stack: As it left the works. The grid stays, so places hold.
        rng: Decides where; the same draws at every amount.
        amount: From 0, as new, to 1, carried daily for ten years.

    Raises:
        ValueError: The amount is not within 0 and 1.
    """
    if not 0 <= amount <= 1:
        raise ValueError(f"{amount} is not between 0 and 1")
    seeds = rng.integers(0, 2**32, 4)
    rngs = [np.random.default_rng(seed) for seed in seeds]
    if not amount:
        return stack
    rubbed = _rubbed(stack, rngs[0], amount)
    aged = tuple(_aged(layer, rubbed, amount) for layer in stack.layers)
    soil = (
        _layer(_GRIME, _grime(stack, rngs[1]) * amount),
        _layer(_SPOT, _spots(stack, rngs[2], amount)),
        _layer(_CREASE, _creases(stack, rngs[3], amount)),
    )
    return replace(stack, layers=(*aged, *(one for one in soil if one is not None)))


def _aged(layer: Layer, rubbed: _Cover, amount: float) -> Layer:
    """Bleached by light, and rubbed off where the page was touched."""
    if layer.ink.process is Process.IN_STOCK or layer.feature is Feature.MARK:
        return layer
    kept = 1.0 - amount * _FADING.get(layer.ink.process, 0.04)
    cover = layer.coverage * (kept * (1.0 - rubbed[layer.place]))
    red, green, blue = (share * (1.0 - _GLOW_LOSS * amount) for share in layer.ink.glow)
    return replace(
        layer,
        coverage=np.round(cover).astype(np.uint8),
        ink=replace(layer.ink, glow=(red, green, blue)),
    )


def _rubbed(stack: Stack, rng: np.random.Generator, amount: float) -> _Cover:
    """Share of print lost: along the edges and at the corners most."""
    pixel_mm = MM_PER_INCH / stack.ppi
    x = np.minimum(np.arange(stack.columns), np.arange(stack.columns)[::-1]) * pixel_mm
    y = np.minimum(np.arange(stack.rows), np.arange(stack.rows)[::-1]) * pixel_mm
    edge = np.exp(-x / _RUBBED_MM)[None, :] + np.exp(-y / _RUBBED_MM)[:, None]
    patches = 0.25 + np.clip(_cloud(stack, rng, pitch_mm=1.2), 0, 1)
    share = np.clip(edge, 0, 1) * patches * amount
    return np.asarray(np.clip(share, 0, 0.9), np.float32)


def _grime(stack: Stack, rng: np.random.Generator) -> _Cover:
    """What hands leave: broad clouds, thicker towards the lower right corner."""
    cloud = _cloud(stack, rng, pitch_mm=14.0) + 0.5 * _cloud(stack, rng, pitch_mm=3.0)
    x = np.linspace(0, 1, stack.columns, dtype=np.float32)[None, :]
    y = np.linspace(0, 1, stack.rows, dtype=np.float32)[:, None]
    held = 0.35 * (x * y) ** 2
    return np.asarray(np.clip(0.18 + 0.11 * cloud + held, 0, 0.6), np.float32)


def _spots(stack: Stack, rng: np.random.Generator, amount: float) -> _Cover:
    """Specks of dirt, and now and then the ring of a glass."""
    page = np.zeros((stack.rows, stack.columns), np.uint8)
    scale = stack.ppi / MM_PER_INCH
    for _ in range(round(60 * amount)):
        place = rng.uniform(0, 1, 2) * (stack.columns, stack.rows)
        radius = max(1, round(rng.exponential(0.14) * scale))
        where = (round(place[0]), round(place[1]))
        cv2.circle(page, where, radius, int(rng.integers(50, 170)), -1, cv2.LINE_AA)
    if rng.random() < amount * 0.4:
        place = rng.uniform(0.2, 0.8, 2) * (stack.columns, stack.rows)
        where = (round(place[0]), round(place[1]))
        thick = max(1, round(1.1 * scale))
        cv2.circle(page, where, round(24 * scale), 46, thick, cv2.LINE_AA)
    soft = cv2.GaussianBlur(page, (0, 0), max(0.06 * scale, 0.3))
    return np.asarray(soft, np.float32) / np.float32(255)


def _creases(stack: Stack, rng: np.random.Generator, amount: float) -> _Cover:
    """Folds from edge to edge, and corners that were bent."""
    page = np.zeros((stack.rows, stack.columns), np.uint8)
    scale = stack.ppi / MM_PER_INCH
    size = np.array((stack.columns, stack.rows))
    for number in range(round(1 + 3 * amount)):
        if number % 2:
            ends = _corner(rng, size, scale)
        else:
            ends = np.stack([rng.uniform(0, 1, 2), rng.uniform(0, 1, 2)]) * size
            ends[:, number // 2 % 2] = (0, size[number // 2 % 2])
        path = np.linspace(ends[0], ends[1], 40)
        path += np.cumsum(rng.normal(0, 0.10 * scale, path.shape), 0)
        points = np.round(path * 16).astype(np.int32)
        width = max(1, round(0.18 * scale))
        cv2.polylines(page, [points], False, 200, width, cv2.LINE_AA, 4)
    soft = cv2.GaussianBlur(page, (0, 0), max(0.08 * scale, 0.3))
    return np.asarray(soft, np.float32) / np.float32(255) * np.float32(amount)


def _corner(
    rng: np.random.Generator, size: NDArray[np.int64], scale: float
) -> NDArray[np.float64]:
    """The fold of a dog-ear."""
    corner = rng.integers(0, 2, 2) * size
    inwards = np.where(corner > 0, -1, 1)
    reach = rng.uniform(4, 12, 2) * scale
    return np.array(
        [corner + inwards * (reach[0], 0), corner + inwards * (0, reach[1])], np.float64
    )


def _layer(ink: Ink, cover: _Cover) -> Layer | None:
    coverage = np.round(np.clip(cover, 0, 1) * 255).astype(np.uint8)
    return Layer(Feature.SOIL, ink, 0, 0, coverage) if coverage.any() else None


def _cloud(stack: Stack, rng: np.random.Generator, *, pitch_mm: float) -> _Cover:
    """A smooth cloud of deviation 1."""
    scale = MM_PER_INCH / stack.ppi / pitch_mm
    shape = (round(stack.rows * scale) + 3, round(stack.columns * scale) + 3)
    coarse = rng.normal(size=shape).astype(np.float32)
    size = (stack.columns, stack.rows)
    return np.asarray(
        cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC), np.float32
    )
