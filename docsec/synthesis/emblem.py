"""The emblem of Utopia: a rising sun over two rivers, between two palm branches."""

import numpy as np

from docsec.synthesis.sheet import Curve, Plate

_TURN = 2 * np.pi


def draw_emblem(plate: Plate, centre: tuple[float, float], size_mm: float) -> None:
    """Draw it on a plate, `size_mm` across."""
    unit = size_mm / 2
    line = max(0.1, size_mm * 0.016)
    plate.fill(_placed(_sun(), centre, unit))
    plate.lines(_placed(_rivers(), centre, unit), width_mm=line * 1.8)
    plate.fill(_placed(_branches(), centre, unit))
    plate.lines(_placed([_circle(0.98)], centre, unit), width_mm=line, is_closed=True)
    plate.lines(_placed([_circle(0.92)], centre, unit), width_mm=line / 2)


def _sun() -> list[Curve]:
    angle = np.linspace(-np.pi, 0, 40)
    disc = np.stack([0.2 * np.cos(angle), 0.2 * np.sin(angle)], 1)
    return [disc, *(_ray(np.pi * (share + 0.5) / 11) for share in range(11))]


def _ray(angle: float) -> Curve:
    along = np.array([-np.cos(angle), -np.sin(angle)])
    across = np.array([-along[1], along[0]])
    tip, foot = along * 0.56, along * 0.26
    return np.array([foot + across * 0.032, tip, foot - across * 0.032])


def _rivers() -> list[Curve]:
    x = np.linspace(-0.52, 0.52, 60)
    fall = np.array([0.12, 0.26, 0.4])
    half = np.sqrt(np.maximum(0, 0.6**2 - fall**2))
    curves = []
    for y_0, reach in zip(fall, half, strict=True):
        xs = x * reach / 0.52
        curves.append(np.stack([xs, y_0 + 0.035 * np.sin(_TURN * xs / 0.36)], 1))
    return curves


def _branches() -> list[Curve]:
    leaves = []
    for side in (-1, 1):
        for step in range(11):
            angle = np.pi / 2 - side * (0.22 + 0.19 * step)
            root = 0.72 * np.array([np.cos(angle), np.sin(angle)])
            along = angle - side * np.pi / 2
            leaves += [_leaf(root, along + lean) for lean in (-0.42, 0.42)]
    return leaves


def _leaf(root: Curve, angle: float) -> Curve:
    t = np.linspace(0, 1, 10)
    body = 0.19 * t
    girth = 0.028 * np.sin(np.pi * t)
    outline = np.concatenate(
        [np.stack([body, girth], 1), np.stack([body[::-1], -girth[::-1]], 1)]
    )
    cos, sin = np.cos(angle), np.sin(angle)
    turned: Curve = root + outline @ np.array([[cos, sin], [-sin, cos]])
    return turned


def _circle(radius: float) -> Curve:
    angle = np.linspace(0, _TURN, 120)
    return radius * np.stack([np.cos(angle), np.sin(angle)], 1)


def _placed(
    curves: list[Curve], centre: tuple[float, float], unit: float
) -> list[Curve]:
    return [np.array(centre) + curve * unit for curve in curves]
