"""Develops a stack of layers under a light."""

from collections.abc import Callable
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.model import Light, Pixels
from docsec.synthesis.ink import Colour
from docsec.synthesis.stack import (
    MM_PER_INCH,
    Layer,
    Light3,
    Stack,
    displayed,
    linear,
)

LAMP_LEAK: Colour = (0.008, 0.005, 0.034)
"""What a 365 nm lamp gives off of violet light, as a share of full white."""
ELEVATION_DEG = 15.0
"""Of the lamp above the page under oblique light."""
_EXPOSURE_THROUGH = 1.45
"""Bare security paper comes to four fifths of full white against the light."""
_DARKEST, _BRIGHTEST = 0.12, 2.2
_Grey = NDArray[np.float32]


def develop(stack: Stack, light: Light) -> Pixels:
    """Take the picture a perfect device would take under a light.

    Raises:
        ValueError: The light is coaxial or one of an angle series: a stack does not
            know yet what these show.
    """
    if light not in LIGHTS:
        known = ", ".join(LIGHTS)
        raise ValueError(f"A stack is not developed under {light}; it is under {known}")
    return displayed(_DEVELOPERS[light](stack))


def _white(stack: Stack) -> Light3:
    page = _bare(stack, linear(np.array(stack.stock.colour, np.float32)))
    for layer in stack.layers:
        _absorb(page, layer, layer.colour())
    return page


def _infrared(stack: Stack) -> Light3:
    page = _bare(stack, np.array([stack.stock.infrared], np.float32))
    for layer in stack.layers:
        _absorb(page, layer, layer.infrared())
    return page


def _ultraviolet(stack: Stack) -> Light3:
    """Each layer dims what glows beneath it and adds its own."""
    page = _bare(stack, np.array(stack.stock.glow, np.float32))
    page += np.array(LAMP_LEAK, np.float32)[:, None, None]
    for layer in stack.layers:
        _absorb(page, layer, layer.colour())
        glow = layer.glow()
        if glow.any():
            page[:, *layer.place] += layer.inked() * glow
    return page


def _transmitted(stack: Stack) -> Light3:
    stock = stack.stock
    cloud = _noise(stack, pitch_mm=0.5) + _noise(stack, pitch_mm=2.2)
    tint = linear(np.array(stock.colour, np.float32)) ** 2
    page = _bare(stack, tint * np.float32(stock.transmittance * _EXPOSURE_THROUGH))
    page *= 1 + stock.formation * cloud
    for layer in stack.layers:
        # The light crosses the ink once; in white light it crosses it twice.
        through = np.sqrt(layer.colour()) * np.float32(1 - layer.ink.opacity)
        _absorb(page, layer, through)
    return page


def _oblique(side: Literal[-1, 1]) -> Callable[[Stack], Light3]:
    """Light from the left (-1) or the right (1): what faces the lamp is brighter."""

    def shaded(stack: Stack) -> Light3:
        page = _white(stack)
        slope = _slope(stack)
        lit = 1 - side * slope / np.tan(np.deg2rad(ELEVATION_DEG))
        fall = 0.72 - side * np.linspace(0.12, -0.12, stack.columns)
        page *= np.clip(lit, _DARKEST, _BRIGHTEST) * fall.astype(np.float32)
        return page

    return shaded


def _slope(stack: Stack) -> _Grey:
    """How steeply the surface rises to the right, millimetre by millimetre."""
    height_um = stack.stock.grain_um * _noise(stack, pitch_mm=0.16)
    for layer in stack.layers:
        if layer.ink.relief_um:
            height_um[layer.place] += layer.inked() * np.float32(layer.ink.relief_um)
    pixel_mm = MM_PER_INCH / stack.ppi
    soft = cv2.GaussianBlur(height_um, (0, 0), max(0.035 / pixel_mm, 0.5))
    rise = cv2.Sobel(soft, cv2.CV_32F, 1, 0, ksize=3, scale=1 / 8)
    return np.asarray(rise, np.float32) * np.float32(1e-3 / pixel_mm)


def _bare(stack: Stack, response: NDArray[np.float32]) -> Light3:
    page = np.empty((response.size, stack.rows, stack.columns), np.float32)
    page[:] = response[:, None, None]
    return page


def _absorb(page: Light3, layer: Layer, left: Light3) -> None:
    """Leave of the page what the layer leaves where it is inked."""
    if (left == 1).all():
        return
    inked = layer.inked()
    here = page[:, *layer.place]
    for band, share in enumerate(left):
        here[band] *= 1 - inked * (1 - share)


def _noise(stack: Stack, *, pitch_mm: float) -> _Grey:
    """A smooth cloud of deviation 1, at one place on the page at every ppi."""
    scale = MM_PER_INCH / stack.ppi / pitch_mm
    shape = (round(stack.rows * scale) + 2, round(stack.columns * scale) + 2)
    coarse = np.random.default_rng([stack.seed, round(pitch_mm * 100)]).normal(
        size=shape
    )
    size = (stack.columns, stack.rows)
    wide = cv2.resize(coarse.astype(np.float32), size, interpolation=cv2.INTER_CUBIC)
    return np.asarray(wide, np.float32)


_DEVELOPERS: dict[Light, Callable[[Stack], Light3]] = {
    Light.VI: _white,
    Light.UV: _ultraviolet,
    Light.IR: _infrared,
    Light.TRANSMITTED: _transmitted,
    Light.OBLIQUE_LEFT: _oblique(-1),
    Light.OBLIQUE_RIGHT: _oblique(1),
}
LIGHTS = tuple(_DEVELOPERS)
"""Those a stack can be developed under."""
