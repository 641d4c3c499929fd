"""Finds and decodes the barcodes of a picture, with zxing-cpp.

The first pass is quick: the whole picture once, half of it in every direction, and the
few places that look most like a code, cut out and set upright, because a PDF417 that is
turned by more than two degrees is not read otherwise. The full pass adds everything
zxing-cpp tries by itself, wherever there is more than flat paper, and more places, each
of them turned and inverted.

Work is bounded by pixels, never by the clock, so the same picture gives the same codes.
"""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from enum import Enum

import numpy as np
import zxingcpp

from docsec.imaging.geometry import angle_deg
from docsec.imaging.vision import cv2
from docsec.model import Pixels, Progress, Quad, Region, Text
from docsec.model.barcode import Barcode
from docsec.reading.barcode_place import QUIET, Matrix, Place, areas, places

_Format = zxingcpp.BarcodeFormat
_FORMATS = (
    _Format.PDF417,
    _Format.CompactPDF417,
    _Format.MicroPDF417,
    _Format.Aztec,
    _Format.DataMatrix,
    _Format.QRCode,
    _Format.MicroQRCode,
    _Format.RMQRCode,
    _Format.MaxiCode,
    _Format.Code39,
    _Format.Code93,
    _Format.Code128,
    _Format.ITF,
    _Format.EANUPC,
)
_WEAK = {"Code39": 4, "Code39Std": 4, "Code39Ext": 4, "Code93": 4, "ITF": 6, "ITF14": 6}
"""Fewer characters than these turn up in any line of print, and inside other codes."""

_QUICK_PLACES, _ALL_PLACES = 6, 24
_QUICK_PIXELS, _ALL_PIXELS = 2_000_000, 5_000_000
_TILTS = (-3.0, 3.0)
_QUARTERS = 4
_WIDER = 1.3
_LONG = 1.4
_HALF_FROM = 1_000_000
_SMALL = 3_000_000
_SAME_PLACE = 0.5


class _Effort(Enum):
    """How hard one picture is tried."""

    QUICK = "as it lies, one threshold for all of it"
    TURNED = "in quarter turns"
    ALL = "in quarter turns, smaller, inverted"


_BINARIZERS = {
    _Effort.QUICK: zxingcpp.Binarizer.GlobalHistogram,
    _Effort.TURNED: zxingcpp.Binarizer.LocalAverage,
    _Effort.ALL: zxingcpp.Binarizer.LocalAverage,
}


class _Found:
    """The codes so far, each once."""

    def __init__(self) -> None:
        self.codes: list[Barcode] = []

    def add(self, codes: Sequence[Barcode]) -> list[Barcode]:
        """Keep those not known yet, and return them."""
        new = []
        for code in codes:
            if not any(
                _is_same(code, known) or _is_inside(code, known) for known in self.codes
            ):
                self.codes.append(code)
                new.append(code)
        return new


def read_barcodes(pixels: Pixels) -> tuple[Barcode, ...]:
    """Read what a first look finds; under 0.3 s for 12 megapixels."""
    grey = _grey(pixels)
    found = _Found()
    for codes in _first_pass(grey, places(grey)):
        found.add(codes)
    return tuple(found.codes)


def search_barcodes(
    pixels: Pixels,
) -> Generator[Progress | Barcode, None, tuple[Barcode, ...]]:
    """Read everything that can be read; yield each code as soon as it is found.

    Closing the generator stops the search.
    """
    grey = _grey(pixels)
    found = _Found()
    likely = places(grey)
    yield Progress(Text("Looking for barcodes"), 0.0)
    for codes in _first_pass(grey, likely):
        yield from found.add(codes)
    yield Progress(Text("Looking for barcodes in every direction"), 0.3)
    for area in areas(grey):
        yield from found.add(_decode_area(grey, area))
    yield Progress(Text("Looking closely at places that look like a barcode"), 0.7)
    for place in _within(likely, _ALL_PLACES, _ALL_PIXELS):
        if not _is_read(place, found.codes):
            yield from found.add(_decode_hard(grey, place))
    yield Progress(Text("All barcodes were looked for"), 1.0)
    return tuple(found.codes)


def _grey(pixels: Pixels) -> Pixels:
    if pixels.ndim == len(("rows", "columns")):
        return np.ascontiguousarray(pixels)
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)


def _first_pass(grey: Pixels, likely: Sequence[Place]) -> Iterator[list[Barcode]]:
    if grey.size <= _SMALL:
        yield _decode(grey, _Effort.TURNED)
    else:
        yield _decode(grey, _Effort.QUICK)
    if grey.size >= _HALF_FROM:
        half = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        back = np.array(((2.0, 0.0, 0.5), (0.0, 2.0, 0.5)))
        yield _decode(np.asarray(half, np.uint8), _Effort.TURNED, back)
    for place in _within(likely, _QUICK_PLACES, _QUICK_PIXELS):
        crop, way = place.crop(grey)
        yield _decode(crop, _Effort.ALL, way)


def _decode_area(grey: Pixels, area: Region) -> list[Barcode]:
    left, top = int(area.left), int(area.top)
    part = grey[top : int(area.bottom), left : int(area.right)]
    back = np.array(((1.0, 0.0, left), (0.0, 1.0, top)))
    return _decode(np.ascontiguousarray(part), _Effort.ALL, back)


def _decode_hard(grey: Pixels, place: Place) -> list[Barcode]:
    """Try one place upright, inverted, tilted or turned, until it reads.

    A long code (PDF417) is read only when it lies straight; a square one is read at
    any angle, but for a MaxiCode, which must stand upright.
    """
    for picture, way in _attempts(grey, place):
        codes = _decode(picture, _Effort.TURNED, way)
        if codes:
            return codes
    return []


def _attempts(grey: Pixels, place: Place) -> Iterator[tuple[Pixels, Matrix]]:
    crop, way = place.crop(grey)
    yield crop, way
    yield 255 - crop, way
    if place.size[0] > _LONG * place.size[1]:
        for tilt_deg in _TILTS:
            tilted, way = place.crop(grey, tilt_deg)
            yield tilted, way
            yield 255 - tilted, way
        return
    wide, high = (int(side * _WIDER) for side in place.size)
    crop, way = replace(place, size=(wide, high)).crop(grey)
    for quarters in range(_QUARTERS):
        turned = np.ascontiguousarray(np.rot90(crop, quarters))
        yield turned, way @ _unturned(crop, quarters)


def _unturned(crop: Pixels, quarters: int) -> Matrix:
    """From a crop turned counter-clockwise back to the crop, as a 3 x 3 matrix."""
    height, width = crop.shape[:2]
    steps = {
        0: ((1, 0, 0), (0, 1, 0)),
        1: ((0, -1, width - 1), (1, 0, 0)),
        2: ((-1, 0, width - 1), (0, -1, height - 1)),
        3: ((0, 1, 0), (-1, 0, height - 1)),
    }
    return np.array((*steps[quarters], (0, 0, 1)), np.float64)


def _decode(grey: Pixels, effort: _Effort, back: Matrix | None = None) -> list[Barcode]:
    """Read one picture; give places in the picture that `back` leads to."""
    results = zxingcpp.read_barcodes(
        grey,
        formats=zxingcpp.BarcodeFormats(_FORMATS),
        try_rotate=effort is not _Effort.QUICK,
        try_downscale=effort is _Effort.ALL,
        try_invert=effort is _Effort.ALL,
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=_BINARIZERS[effort],
    )
    codes = (_barcode(one, back) for one in results if one.valid)
    return [code for code in codes if _is_credible(code)]


def _barcode(result: zxingcpp.Barcode, back: Matrix | None) -> Barcode:
    corners = result.position
    points = np.array(
        [
            (corner.x, corner.y)
            for corner in (
                corners.top_left,
                corners.top_right,
                corners.bottom_right,
                corners.bottom_left,
            )
        ],
        np.float64,
    )
    if back is not None:
        points = points @ back[:2, :2].T + back[:2, 2]
    place = Quad(*((float(x), float(y)) for x, y in points))
    return Barcode(
        result.format.name, bytes(result.bytes), result.text, place, angle_deg(place)
    )


def _is_credible(code: Barcode) -> bool:
    return len(code.data) >= _WEAK.get(code.symbology, 0)


def _is_inside(code: Barcode, other: Barcode) -> bool:
    """A linear code that seems to lie in a code of another kind was never printed."""
    if code.symbology not in _WEAK or other.symbology in _WEAK:
        return False
    a, b = code.place.bounds(), other.place.bounds()
    x, y = a.left + a.width / 2, a.top + a.height / 2
    return b.left <= x <= b.right and b.top <= y <= b.bottom


def _is_same(one: Barcode, other: Barcode) -> bool:
    """The same content at the same place, whichever way it was read."""
    if (one.symbology, one.data) != (other.symbology, other.data):
        return False
    a, b = one.place.bounds(), other.place.bounds()
    reach_x = _SAME_PLACE * max(a.width, b.width, QUIET)
    reach_y = _SAME_PLACE * max(a.height, b.height, QUIET)
    apart_x = abs(a.left + a.width / 2 - b.left - b.width / 2)
    apart_y = abs(a.top + a.height / 2 - b.top - b.height / 2)
    return apart_x <= reach_x and apart_y <= reach_y


def _is_read(place: Place, codes: Sequence[Barcode]) -> bool:
    """A code found already lies about its middle."""
    x, y = place.centre
    for code in codes:
        area = code.place.bounds()
        if area.left <= x <= area.right and area.top <= y <= area.bottom:
            return True
    return False


def _within(likely: Sequence[Place], most: int, pixels: int) -> Iterator[Place]:
    """The likeliest places, as many as the bounds allow."""
    left = pixels
    for place in likely[:most]:
        if place.pixels <= left:
            left -= place.pixels
            yield place
