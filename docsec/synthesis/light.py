"""Develops a stack of layers under a light."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.model import Light, Pixels
from docsec.synthesis.band import Band, bands
from docsec.synthesis.impression import FINE_MM
from docsec.synthesis.ink import Colour
from docsec.synthesis.optics import (
    OBLIQUE_ZENITH_DEG,
    Geometry,
    diffracted,
    film_colour,
    gate_share,
    geometry,
    glint,
)
from docsec.synthesis.stack import Layer, Light3, Stack, displayed, linear

LAMP_LEAK: Colour = (0.008, 0.005, 0.034)
"""What a 365 nm lamp gives off of violet light, as a share of full white."""
ELEVATION_DEG = 90.0 - OBLIQUE_ZENITH_DEG
"""Of the lamp above the page under oblique light."""
MOST_TILT_DEG = 60.0
_EXPOSURE_THROUGH = 1.45
"""Bare security paper comes to four fifths of full white against the light."""
_DARKEST, _BRIGHTEST = 0.12, 2.2
_COAXIAL_WHITE = 0.55
"""Of the page's matt colours, under a lamp that its own shine would else outdo."""
_MIRROR_SLOPE = 0.12
"""Where the surface leans so far, it mirrors a coaxial lamp past the lens."""
_DAZZLE = 0.45
_MOTTLE = 0.18
"""How much of its cloudiness paper shows from the front: its fibres under a loupe."""
_FULL = np.ones(3, np.float32)
_Grey = NDArray[np.float32]


def develop(stack: Stack, light: Light, *, tilt_deg: float = 0.0) -> Pixels:
    """Take the picture a perfect device would take under a light.

    Pictures under all lights and at all tilts cover one another pixel for pixel.

    Args:
        stack: What is looked at.
        light: What lights it.
        tilt_deg: Turn of the page about its upright axis, in coaxial light and in an
            angle series; above 0 the right edge comes towards the viewer.

    Raises:
        ValueError: A tilt is given for a light that has none, or beyond 60 degrees.
    """
    if tilt_deg and light not in TILTED:
        raise ValueError(f"There is no tilt under {light}, only under {TILTED}")
    if abs(tilt_deg) > MOST_TILT_DEG:
        raise ValueError(f"{tilt_deg} degrees is more than {MOST_TILT_DEG}")
    pixels = np.empty((stack.rows, stack.columns, 3), np.uint8)
    for band in bands(stack):
        seen = _DEVELOPERS[light](band, geometry(light, tilt_deg))
        pixels[band.first : band.last] = displayed(seen[:, band.inner])
    return pixels


def _white(band: Band, placed: Geometry) -> Light3:
    """Matt colours, and what foils and flanks throw to the eye, in printing order."""
    page = _bare(band, linear(np.array(band.stock.colour, np.float32)))
    if band.pixel_mm <= FINE_MM and band.stock.formation:
        mottle = band.noise(pitch_mm=0.06) + band.noise(pitch_mm=0.2)
        page *= 1 + np.float32(_MOTTLE * band.stock.formation) * mottle
    for layer in _front(band):
        inked = _seen(layer, placed)
        _hide(page, layer, inked, _FULL)
        _absorb(page, layer, _colour(layer, placed), inked)
        thrown = _thrown(layer, placed)
        if thrown.any():
            here = page[:, *layer.place]
            # The camera, dazzled, sees less of what lies beneath.
            here *= 1 - inked * np.float32(_DAZZLE * min(thrown.max(), 1))
            here += inked * thrown[:, None, None]
    return page


def _front(band: Band) -> Iterator[Layer]:
    return (layer for layer in band.layers if not layer.is_behind)


def _seen(layer: Layer, placed: Geometry) -> _Grey:
    """Share of each spot that shows the ink: lenses hide some of it."""
    inked = layer.inked()
    if layer.ink.gate is not None:
        inked *= np.float32(gate_share(layer.ink.gate, placed.tilt_deg))
    return inked


def _colour(layer: Layer, placed: Geometry) -> Light3:
    film = layer.ink.film
    if film is None or layer.picture is not None:
        return layer.colour()
    shown = film_colour(film, placed.incidence_deg)
    return linear(np.array(shown, np.float32))[:, None, None]


def _thrown(layer: Layer, placed: Geometry) -> NDArray[np.float32]:
    """Light beyond the matt colour, the same all over the layer."""
    ink = layer.ink
    thrown = np.zeros(3, np.float32)
    if ink.grating is not None:
        thrown += diffracted(ink.grating, placed)
    if ink.facet is not None and ink.gloss is not None:
        thrown += np.float32(ink.gloss * glint(ink.facet, placed))
    return thrown


def _infrared(band: Band, placed: Geometry) -> Light3:
    page = _bare(band, np.array([band.stock.infrared], np.float32))
    for layer in _front(band):
        inked = _seen(layer, placed)
        _hide(page, layer, inked, _FULL[:1])
        _absorb(page, layer, layer.infrared(), inked)
    return page


def _ultraviolet(band: Band, placed: Geometry) -> Light3:
    """Each layer dims what glows beneath it and adds its own."""
    page = _bare(band, np.array(band.stock.glow, np.float32))
    leak = np.array(LAMP_LEAK, np.float32)
    page += leak[:, None, None]
    for layer in _front(band):
        inked = _seen(layer, placed)
        _hide(page, layer, inked, leak)
        _absorb(page, layer, layer.colour(), inked)
        glow = layer.glow()
        if glow.any():
            page[:, *layer.place] += inked * glow
    return page


def _transmitted(band: Band, placed: Geometry) -> Light3:
    stock = band.stock
    cloud = band.noise(pitch_mm=0.5) + band.noise(pitch_mm=2.2)
    tint = linear(np.array(stock.colour, np.float32)) ** 2
    page = _bare(band, tint * np.float32(stock.transmittance * _EXPOSURE_THROUGH))
    page *= 1 + stock.formation * cloud
    for layer in band.layers:
        inked = _seen(layer, placed)
        # The light crosses the ink once; in white light it crosses it twice.
        through = np.sqrt(layer.colour()) * np.float32(1 - layer.ink.opacity)
        _absorb(page, layer, through, inked)
        if layer.ink.clear:
            here = page[:, *layer.place]
            here += inked * np.float32(layer.ink.clear) * (1 - here)
    return page


def _oblique(side: Literal[-1, 1], band: Band, placed: Geometry) -> Light3:
    """Light from the left (-1) or the right (1): what faces the lamp is brighter."""
    page = _white(band, placed)
    slope = _slope(band, _height_um(band), across=True)
    lit = 1 - side * slope / np.tan(np.deg2rad(ELEVATION_DEG))
    fall = 0.72 - side * np.linspace(0.12, -0.12, band.columns)
    page *= np.clip(lit, _DARKEST, _BRIGHTEST) * fall.astype(np.float32)
    return page


def _coaxial(band: Band, placed: Geometry) -> Light3:
    """Light along the lens: smooth surfaces mirror it, glass beads throw it back."""
    page = np.float32(_COAXIAL_WHITE) * _white(band, placed)
    height_um = _height_um(band)
    lean = _slope(band, height_um, across=True) ** 2
    lean += _slope(band, height_um, across=False) ** 2
    lean += np.float32(np.tan(np.deg2rad(placed.tilt_deg)) ** 2)
    gloss = np.full((band.rows, band.columns), band.stock.gloss, np.float32)
    beads = np.zeros_like(gloss)
    for layer in _front(band):
        inked = layer.inked()
        if layer.ink.gloss is not None and layer.ink.facet is None:
            here = gloss[layer.place]
            here += inked * (np.float32(layer.ink.gloss) - here)
        if layer.ink.retro:
            here = beads[layer.place]
            np.maximum(here, inked * np.float32(layer.ink.retro), out=here)
    page += gloss * np.exp(-lean / np.float32(2 * _MIRROR_SLOPE**2)) + beads
    return page


def _height_um(band: Band) -> _Grey:
    height_um = band.stock.grain_um * band.noise(pitch_mm=0.16)
    for layer in _front(band):
        if layer.ink.relief_um:
            height_um[layer.place] += layer.inked() * np.float32(layer.ink.relief_um)
    return height_um


def _slope(band: Band, height_um: _Grey, *, across: bool) -> _Grey:
    """How steeply the surface rises to the right, or down the page."""
    soft = cv2.GaussianBlur(height_um, (0, 0), max(0.035 / band.pixel_mm, 0.5))
    way = (1, 0) if across else (0, 1)
    rise = cv2.Sobel(soft, cv2.CV_32F, *way, ksize=3, scale=1 / 8)
    return np.asarray(rise, np.float32) * np.float32(1e-3 / band.pixel_mm)


def _bare(band: Band, response: NDArray[np.float32]) -> Light3:
    page = np.empty((response.size, band.rows, band.columns), np.float32)
    page[:] = response[:, None, None]
    return page


def _hide(page: Light3, layer: Layer, inked: _Grey, light: NDArray[np.float32]) -> None:
    """Put the light itself where a layer lets nothing be seen of what is beneath."""
    if layer.ink.hides:
        hidden = inked * np.float32(layer.ink.hides)
        here = page[:, *layer.place]
        here += hidden * (light[:, None, None] - here)


def _absorb(page: Light3, layer: Layer, left: Light3, inked: _Grey) -> None:
    """Leave of the page what the layer leaves where it is inked."""
    if (left == 1).all():
        return
    here = page[:, *layer.place]
    for channel, share in enumerate(left):
        kept = inked * (share - 1)
        kept += 1
        here[channel] *= kept


_DEVELOPERS: dict[Light, Callable[[Band, Geometry], Light3]] = {
    Light.VI: _white,
    Light.UV: _ultraviolet,
    Light.IR: _infrared,
    Light.TRANSMITTED: _transmitted,
    Light.OBLIQUE_LEFT: partial(_oblique, -1),
    Light.OBLIQUE_RIGHT: partial(_oblique, 1),
    Light.COAXIAL: _coaxial,
    Light.ANGLE: _white,
}
LIGHTS = tuple(_DEVELOPERS)
"""Those a stack can be developed under: all."""
TILTED = (Light.COAXIAL, Light.ANGLE)
"""Those the page can be tilted under."""
