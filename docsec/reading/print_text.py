"""Reads printed fields with the tesseract program, all of a page in one go.

Pictures go in and words come out through pipes: no picture of anybody's data is ever a
file. Tesseract reads words and knows nothing of documents, so its answer is worth no
more than the sureness it states; the MRZ has a reader of its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from docsec.imaging.vision import cv2
from docsec.model import Pixels
from docsec.reading.opinions import tesseract

_LINE_PX = 64
"""Height that a field is brought to; capitals then are some 36 pixels high."""
_GAP_PX = 40
_GROUND_SHARE = 0.4
"""Of a line's height: print is thinner, the ground beneath changes more slowly."""
_OPTIONS = ("--psm", "6", "-c", "load_system_dawg=F", "-c", "load_freq_dawg=F", "tsv")
_COLUMNS = 12


@dataclass(frozen=True, slots=True)
class PrintedText:
    """What one field says.

    Attributes:
        text: Its words, with single spaces; empty where nothing was read.
        sureness: Of the least sure word, 0 to 1, as tesseract states it.
    """

    text: str
    sureness: float


def read_print(
    fields: Mapping[str, Pixels], program: str, *, language: str = "eng"
) -> dict[str, PrintedText]:
    """Read one line of print from each picture.

    Args:
        fields: By name, RGB or grey, one line of print each.
        program: Full path of tesseract.
        language: Of its data: `eng`, `ara`.

    Raises:
        OSError: The program could not be started.
        subprocess.SubprocessError: It broke off, or has no such data.
    """
    rows = {name: _row(one) for name, one in fields.items() if min(one.shape[:2]) > 1}
    if not rows:
        return {}
    width = max(row.shape[1] for row in rows.values()) + 2 * _GAP_PX
    sheet = np.full((_GAP_PX + len(rows) * (_LINE_PX + _GAP_PX), width), 255, np.uint8)
    for index, row in enumerate(rows.values()):
        top = _GAP_PX + index * (_LINE_PX + _GAP_PX)
        sheet[top : top + _LINE_PX, _GAP_PX : _GAP_PX + row.shape[1]] = row
    said = tesseract.text(sheet, program, _OPTIONS, language=language)
    return dict(zip(rows, _by_row(said, len(rows)), strict=True))


def _row(pixels: Pixels) -> Pixels:
    """Dark ink on even white: what is pale or wide is ground, and goes."""
    grey = pixels if pixels.ndim == 2 else pixels.max(axis=2)  # noqa: PLR2004  # grey
    scale = _LINE_PX / grey.shape[0]
    size = (max(1, round(grey.shape[1] * scale)), _LINE_PX)
    large = np.asarray(
        cv2.resize(grey, size, interpolation=cv2.INTER_CUBIC), np.float32
    )
    side = 2 * round(_LINE_PX * _GROUND_SHARE / 2) + 1
    ground = cv2.morphologyEx(large, cv2.MORPH_CLOSE, np.ones((side, side), np.uint8))
    share = large / np.maximum(cv2.GaussianBlur(ground, (0, 0), side / 3), 1)
    return np.clip((share - _INK) / (_PALE - _INK) * 255, 0, 255).astype(np.uint8)


_INK, _PALE = 0.15, 0.75
"""Of the ground's brightness: black from here, white from there."""


def _by_row(said: str, count: int) -> Sequence[PrintedText]:
    """Sort the words of a table (level, ..., top, ..., confidence, text) into rows."""
    words: list[list[tuple[int, str, float]]] = [[] for _ in range(count)]
    for line in said.splitlines()[1:]:
        cells = line.split("\t")
        if len(cells) != _COLUMNS or not cells[11].strip() or float(cells[10]) < 0:
            continue
        left, top, _, height = (int(cell) for cell in cells[6:10])
        row = int((top + height / 2 - _GAP_PX / 2) / (_LINE_PX + _GAP_PX))
        if 0 <= row < count:
            words[row].append((left, cells[11].strip(), float(cells[10]) / 100))
    return [
        PrintedText(
            " ".join(word for _, word, _ in sorted(row)),
            min((sure for _, _, sure in row), default=0.0),
        )
        for row in words
    ]
