"""The face as a relief: what a lamp makes of it, and what a turn of the head does.

A height is worked out coarsely, as shading has no fine detail; its slope gives light
and shade, and the height itself moves each spot when the head is turned a few degrees.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.synthesis.people.appearance import Appearance
from docsec.synthesis.people.easel import Shape
from docsec.synthesis.people.face import EYE_Y, TOP_Y, Face

_ROWS = 150
"""Of the coarse grid."""
_NECK_Y = 0.80
_SHADE = (0.60, 0.79, 0.86)
"""How much of red, green and blue light the darkest shade takes away."""
Grid = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Relief:
    """A height for each spot of the portrait, in heights of the portrait.

    Attributes:
        height: On the coarse grid.
        columns: Of the full picture.
        rows: Of the full picture.
    """

    height: Grid = field(repr=False)
    columns: int
    rows: int

    def shading(self, appearance: Appearance) -> NDArray[np.float32]:
        """What the light of the day leaves, (3, rows, columns), 1 for plain."""
        down, across = np.gradient(self.height, 1.0 / _ROWS)
        turn = np.deg2rad(appearance.light_deg)
        lamp = np.array((np.sin(turn), -appearance.light_height, np.cos(turn)))
        lamp /= np.linalg.norm(lamp)
        # The relief is flattened a little, as a draughtsman does.
        x, y = -0.62 * across, -0.62 * down
        toward = (x * lamp[0] + y * lamp[1] + lamp[2]) / np.sqrt(x**2 + y**2 + 1)
        light = np.clip(toward / max(0.35, float(lamp[2])), 0, 1.45) - 1
        light *= 0.45 + 0.9 * appearance.light_contrast
        gleam = 1 + np.clip(light, 0, 0.4) * np.float32(0.42)
        shade = np.clip(-light, 0, 0.72)
        size = (self.columns, self.rows)
        planes = [
            cv2.resize(
                np.asarray(gleam - share * shade, np.float32),
                size,
                interpolation=cv2.INTER_CUBIC,
            )
            for share in _SHADE
        ]
        return np.asarray(planes, np.float32)

    def turned(
        self, picture: NDArray[np.float32], appearance: Appearance
    ) -> NDArray[np.float32]:
        """The picture as it looks with the head turned, lowered and tilted."""
        a = appearance
        if not (a.yaw_deg or a.pitch_deg or a.roll_deg):
            return picture
        size = (self.columns, self.rows)
        height = np.asarray(cv2.resize(self.height, size), np.float32)
        y, x = np.mgrid[0 : self.rows, 0 : self.columns].astype(np.float32)
        # Only the head moves; the shoulders stay.
        free = np.clip((0.93 - y / self.rows) / 0.16, 0, 1)
        roll = np.deg2rad(-a.roll_deg) * free
        dx, dy = x - self.columns / 2, y - 0.80 * self.rows
        from_x = self.columns / 2 + dx * np.cos(roll) - dy * np.sin(roll)
        from_y = 0.80 * self.rows + dx * np.sin(roll) + dy * np.cos(roll)
        depth = (height - np.float32(0.10)) * self.rows * free
        from_x -= depth * np.float32(np.sin(np.deg2rad(a.yaw_deg)))
        from_y -= depth * np.float32(np.sin(np.deg2rad(a.pitch_deg)))
        where = (from_x.astype(np.float32), from_y.astype(np.float32))
        planes = [
            cv2.remap(plane, *where, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
            for plane in picture
        ]
        return np.asarray(planes, np.float32)


def model(face: Face, columns: int, rows: int) -> Relief:
    """Model a face in relief."""
    wide = round(_ROWS * columns / rows)
    across = (np.arange(wide) + 0.5 - wide / 2) / _ROWS
    x: Grid = across[None, :].astype(np.float32)
    y: Grid = ((np.arange(_ROWS) + 0.5) / _ROWS)[:, None].astype(np.float32)
    height = np.asarray(_dome(face, x, y) + _features(face, x, y), np.float32)
    smooth = cv2.GaussianBlur(height, (0, 0), 1.1)
    return Relief(np.asarray(smooth, np.float32), columns, rows)


def _dome(face: Face, x: Grid, y: Grid) -> Grid:
    """The head without features: an egg of the outline's width, on a neck."""
    half = _half_widths(face.outline(), y[:, 0])[:, None] + np.float32(0.012)
    side = np.clip(np.abs(x) / half, 0, 1)
    middle = (TOP_Y + face.chin_y) / 2
    tall = (face.chin_y - TOP_Y) / 2 + 0.02
    upright = np.clip(np.abs(y - middle) / tall, 0, 1)
    depth = 0.215 * np.sqrt(1 - upright**4 * 0.96)
    egg = depth * (1 - side**2.7) ** 0.5
    neck_half = 0.108 if not face.is_female else 0.09
    neck = 0.06 * np.sqrt(np.clip(1 - (x / neck_half) ** 2, 0, 1)) - 0.02
    return np.asarray(np.where(y < face.chin_y, egg, neck), np.float32)


def _half_widths(outline: Shape, at: Grid) -> Grid:
    right = outline[outline[:, 0] >= 0]
    right = right[np.argsort(right[:, 1])]
    return np.asarray(np.interp(at, right[:, 1], right[:, 0]), np.float32)


def _features(face: Face, x: Grid, y: Grid) -> Grid:
    f, side = face, np.abs(x)
    mouth, lean = f.mouth_y, f.nose_bend * np.exp(-(((y - 0.53) / 0.04) ** 2))

    def hill(at_x: float, at_y: float, a: float, b: float, tall: float) -> Grid:
        inner = ((side - at_x) / a) ** 2 + ((y - at_y) / b) ** 2
        return np.asarray(tall * np.exp(-inner), np.float32)

    tip_y = f.nose_y - 0.018
    run = np.clip((y - (EYE_Y - 0.035)) / (tip_y - EYE_Y + 0.035), 0, 1)
    below = 1 / (
        1 + np.exp(np.clip((y + 9 * x**2 - f.nose_y + 0.006) / 0.0085, -30, 30))
    )
    wide = f.bridge * 0.85 + (f.nose_tip * 0.95 - f.bridge * 0.85) * run**2
    ridge = 0.046 * run**1.15 * below * np.exp(-((np.abs(x - lean) / wide) ** 1.7))
    jowl = 0.4 * max(0.0, f.weight) + 0.5 * f.old
    parts = (
        np.asarray(ridge, np.float32),
        hill(0.0, tip_y + 0.002, f.nose_tip * 1.05, 0.020, 0.024),
        hill(f.nose_half * 0.72, f.nose_y - 0.013, 0.016, 0.014, 0.018),
        hill(f.eye_x * 0.92, EYE_Y - 0.010, 0.050, 0.026, -0.026),
        hill(f.eye_x, EYE_Y, 0.030, 0.017, 0.012),
        hill(f.eye_x * 1.02, f.brow_y - 0.004, 0.060, 0.018, 0.012),
        hill(0.125, 0.545, 0.050, 0.034, 0.016 + 0.006 * f.weight),
        hill(0.130, 0.625, 0.040, 0.045, -0.012 + 0.014 * f.weight),
        hill(0.0, mouth - f.upper_lip * 0.55, f.mouth_half, 0.012, 0.011),
        hill(0.0, mouth + f.lower_lip * 0.55, f.mouth_half * 0.7, 0.013, 0.014),
        hill(0.0, mouth + f.lower_lip + 0.017, 0.050, 0.013, -0.012),
        hill(0.0, f.chin_y - 0.036, f.chin_half * 0.75, 0.026, 0.017),
        hill(0.0, (f.nose_y + mouth) / 2, 0.0085, 0.016, -0.006 * f.philtrum),
        hill(f.jaw_half * 0.82, f.jaw_y + 0.03, 0.035, 0.035, 0.012 * jowl),
        hill(0.055, mouth + 0.012, 0.016, 0.030, -0.006 * f.old),
        hill(0.0, 0.30, 0.14, 0.06, 0.008),
    )
    return np.asarray(sum(parts), np.float32)
