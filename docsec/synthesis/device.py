"""Models of devices: under what conditions each takes its pictures.

One seed is one document laid on one device once: the place of the pages, dust and the
wandering of corners are the same under every light, and only the noise is not.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum

import numpy as np

from docsec.model import Light
from docsec.synthesis.capture import Bed, Captured, Conditions, capture
from docsec.synthesis.form import Leaf


class Device(StrEnum):
    """Kinds of device met at a border or an office."""

    FLATBED = "flatbed"
    WEBCAM = "webcam"
    READER = "full-page reader"


def conditions_of(
    device: Device,
    *,
    seed: int,
    exposure_stops: float = 0.0,
    jpeg_quality: int | None = None,
) -> Conditions:
    """How a device takes one picture, or one set of lights.

    Args:
        device: Which.
        seed: Of what differs from picture to picture.
        exposure_stops: -1 to 1, added to what the device itself misses.
        jpeg_quality: 1-100; None: as the device saves.

    Raises:
        ValueError: The exposure is further off than a stop.
    """
    if abs(exposure_stops) > 1:
        raise ValueError(f"Exposure is at most a stop off, not {exposure_stops}")
    rng = np.random.default_rng([seed, *device.encode()])
    found = _MODELS[device](rng)
    quality = found.jpeg_quality if jpeg_quality is None else jpeg_quality
    stops = found.exposure_stops + exposure_stops
    return replace(found, exposure_stops=stops, jpeg_quality=quality)


def capture_set(
    leaves: Sequence[Leaf],
    conditions: Conditions,
    lights: Sequence[Light],
    *,
    seed: int,
) -> dict[Light, Captured]:
    """Take the same pages under several lights, each covering the others exactly."""
    return {
        light: capture([leaf.printed(light) for leaf in leaves], conditions, seed=seed)
        for light in lights
    }


def _flatbed(rng: np.random.Generator) -> Conditions:
    """A desk scanner with its lid shut: dust, and a document laid by hand."""
    return Conditions(
        angle_deg=float(rng.normal(0, 1.2)),
        bed=Bed.LIGHT if rng.random() < 0.5 else Bed.DARK,  # noqa: PLR2004
        blur_px=float(rng.uniform(0.45, 0.75)),
        noise=float(rng.uniform(0.8, 1.8)),
        dust=float(rng.uniform(0.3, 2.0)),
        ppi=300.0,
    )


def _webcam(rng: np.random.Generator) -> Conditions:
    """A camera held above a desk under a ceiling lamp."""
    return Conditions(
        angle_deg=float(rng.normal(0, 3)),
        margin_mm=float(rng.uniform(10, 30)),
        perspective=float(rng.uniform(0.012, 0.035)),
        bed=Bed.GREY,
        blur_px=float(rng.uniform(0.9, 1.5)),
        corner_blur_px=float(rng.uniform(1.0, 2.0)),
        noise=float(rng.uniform(2.5, 5.5)),
        shadow=float(rng.uniform(0.0, 0.2)),
        glare=float(rng.uniform(0.0, 0.35)),
        vignetting=float(rng.uniform(0.12, 0.32)),
        warmth=float(rng.uniform(-0.9, 0.9)),
        exposure_stops=float(rng.normal(0, 0.2)),
        jpeg_quality=int(rng.integers(72, 91)),
        ppi=200.0,
    )


def _reader(rng: np.random.Generator) -> Conditions:
    """A reader with fixed focus under glass; it takes all its lights in one pass."""
    return Conditions(
        angle_deg=float(rng.normal(0, 0.3)),
        margin_mm=3.0,
        perspective=float(rng.uniform(0.0, 0.002)),
        blur_px=float(rng.uniform(0.6, 0.9)),
        corner_blur_px=float(rng.uniform(0.9, 1.6)),
        noise=float(rng.uniform(1.2, 2.4)),
        vignetting=float(rng.uniform(0.08, 0.2)),
        dust=float(rng.uniform(0.0, 0.4)),
        ppi=400.0,
    )


_MODELS: dict[Device, Callable[[np.random.Generator], Conditions]] = {
    Device.FLATBED: _flatbed,
    Device.WEBCAM: _webcam,
    Device.READER: _reader,
}
