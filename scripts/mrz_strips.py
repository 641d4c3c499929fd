"""Strips of one MRZ line with the truth of every column: food for the reader's net."""

from dataclasses import dataclass

import mrz_capture
import mrz_text
import numpy as np
from mrz_print import ALPHABET, PITCH, Grey, Hands, ink
from mrz_text import chance
from numpy.random import Generator
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.reading.strip import HEIGHT, PITCH_PX, STRIDE, flattened

WIDTH = 384
NOTHING = len(ALPHABET)
"""The class of a column that shows no character."""


@dataclass(frozen=True)
class Sample:
    """A strip, ready for the net, and for each of its columns what stands there.

    Attributes:
        strip: HEIGHT x WIDTH.
        label: The class; -1 where a column is between two and counts for nothing.
        centre: 1 in the middle of a character, falling off to 0; -1 unknown.
    """

    strip: Grey
    label: NDArray[np.int64]
    centre: Grey


def sample(hands: Hands, rng: Generator) -> Sample:
    """Print one window of one line, degrade it, and say what is where."""
    is_text = chance(rng, 0.9)
    lines, row, first = _window(rng)
    coverage, middles = ink(lines, hands.any(rng), rng, spacing=_spacing(rng))
    matrix, shape, pitch = _placement(middles[row], first, rng)
    placed = cv2.warpAffine(
        coverage, matrix, (shape[1], shape[0]), flags=cv2.INTER_AREA
    )
    x = middles[row] @ matrix[0, :2] + matrix[0, 2]
    if not is_text:
        placed = _not_text(placed, rng)
    seen = _captured(placed, pitch, rng)
    strip = cv2.resize(seen, (WIDTH, HEIGHT), interpolation=resampling(pitch))
    x = (x + 0.5) * WIDTH / shape[1] - 0.5
    label, centre = _truth(lines[row], x, is_text=is_text)
    return Sample(flattened(strip), label, centre)


def resampling(pitch: float) -> int:
    """How a picture with that many pixels a character comes to the strip's size."""
    return cv2.INTER_AREA if pitch > PITCH_PX * 1.05 else cv2.INTER_CUBIC


def _window(rng: Generator) -> tuple[list[str], int, int]:
    """A zone cut to what a window shows, which line is meant, and its first place."""
    lines = mrz_text.zone(rng)
    row = int(rng.integers(len(lines)))
    reach = 34
    latest = len(lines[0]) - 18
    first = int(rng.integers(-6, latest))
    begin = max(first, 0)
    lines = [line[begin : begin + reach] for line in lines]
    above, below = max(row - 1, 0), min(row + 2, len(lines))
    return lines[above:below], row - above, first - begin


def _spacing(rng: Generator) -> float:
    return float(rng.choice([2.5, rng.uniform(1.5, 3.2)], p=[0.5, 0.5]))


def _placement(
    middles: Grey, first: int, rng: Generator
) -> tuple[Grey, tuple[int, int], float]:
    """From the drawing to the picture: turn, shear, uneven scale, and a poor aim."""
    pitch = float(np.exp(rng.uniform(np.log(5.2), np.log(24.0))))
    if chance(rng, 0.08):
        pitch = float(rng.uniform(24, 36))
    in_strip = PITCH_PX * float(np.exp(rng.normal(0, 0.08)))
    aspect = float(np.exp(rng.normal(0, 0.09)))
    shape = (max(6, round(HEIGHT * pitch / in_strip)), round(WIDTH * pitch / in_strip))
    scale = pitch / PITCH
    turn, shear = np.radians(rng.normal(0, 0.7)), rng.normal(0, 0.05)
    linear = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    linear = linear @ np.array([[1, shear], [0, aspect]]) * scale
    middle = middles[len(middles) // 2]
    start = linear @ middle
    left = (middle[0] - middles[0][0]) * scale + (rng.uniform(0, 1) - first) * pitch
    aim = rng.normal(0, 0.06) * shape[0]
    shift = np.array([left + pitch * 0.5, shape[0] / 2 + aim]) - start
    return np.hstack([linear, shift[:, None]]).astype(np.float32), shape, pitch


def _captured(coverage: Grey, pitch: float, rng: Generator) -> Grey:
    page = mrz_capture.paper(coverage.shape, pitch, rng)
    is_under = chance(rng, 0.5)
    has_overprint = chance(rng, 0.22)
    if has_overprint and is_under:
        mrz_capture.overprint(page, pitch, rng)
    page = mrz_capture.printed(page, coverage, rng)
    if has_overprint and not is_under:
        mrz_capture.overprint(page, pitch, rng)
    page = mrz_capture.lit(page, rng)
    if chance(rng, 0.02):
        page = 255 - page
    return mrz_capture.seen(page, pitch, rng).astype(np.float32)


def _not_text(coverage: Grey, rng: Generator) -> Grey:
    """Upside-down print, other text, or nothing at all."""
    kind = rng.choice(["upside down", "other", "nothing"], p=[0.65, 0.25, 0.1])
    if kind == "upside down":
        return coverage[::-1, ::-1].copy()
    blank = np.zeros(coverage.shape, np.uint8)
    if kind == "other":
        word = "".join(chr(int(i)) for i in rng.integers(97, 123, 60))
        height = coverage.shape[0]
        cv2.putText(
            blank,
            word,
            (0, int(height * 0.7)),
            cv2.FONT_HERSHEY_SIMPLEX,
            height / rng.uniform(35, 60),
            255,
            max(1, height // 14),
            cv2.LINE_AA,
        )
    return blank.astype(np.float32) / 255


def _truth(text: str, x: Grey, *, is_text: bool) -> tuple[NDArray[np.int64], Grey]:
    columns = WIDTH // STRIDE
    if not is_text:
        return np.full(columns, NOTHING), np.zeros(columns, np.float32)
    at = np.arange(columns) * STRIDE + (STRIDE - 1) / 2
    away = np.abs(at[:, None] - x[None, :])
    nearest = away.argmin(axis=1)
    distance = away[np.arange(columns), nearest]
    pitch = float(np.median(np.diff(x)))
    classes = np.array([ALPHABET.index(one) for one in text])
    label = np.where(distance < 0.36 * pitch, classes[nearest], -1)
    label[distance > 0.75 * pitch] = NOTHING
    centre = np.exp(-((distance / (0.16 * pitch)) ** 2) / 2).astype(np.float32)
    is_edge = (at < pitch * 0.6) | (at > WIDTH - pitch * 0.6)
    label[is_edge] = -1
    centre[is_edge] = -1
    return label.astype(np.int64), centre
