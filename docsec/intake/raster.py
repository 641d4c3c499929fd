"""Pictures in the child: Pillow opens them, one named decoder at a time."""

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count

import numpy as np
from PIL import (
    BmpImagePlugin,
    Image,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from docsec.intake.animation import has_missing_png_frame, has_missing_webp_frame
from docsec.intake.limits import Limits
from docsec.intake.orientation import UPRIGHT, as_stored, seen_size
from docsec.intake.plan import Drawn, PagePlan, RefusedPageError
from docsec.intake.refusal import Refusal
from docsec.intake.resolution import believed_ppi
from docsec.intake.signature import Format
from docsec.model import Pixels

# Loaded by name, so that Pillow never goes looking through its other plug-ins.
PLUGINS = (
    BmpImagePlugin,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

_GREY_MODES = frozenset({"1", "L", "LA", "La"})
_COLOUR_MODES = frozenset({"P", "PA", "RGB", "RGBA", "RGBa", "RGBX", "CMYK", "YCbCr"})
_DEEP_GREY = "I;16"
_ALPHA_MODES = frozenset({"LA", "La", "PA", "RGBA", "RGBa"})
_STRIP_PIXELS = 2**20

_ORIENTATION = 0x0112
_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT = 0x011A, 0x011B, 0x0128
_INCH, _CENTIMETRE = 2, 3
_PHOTO = 0x8769
_EXPOSURE_TIME, _F_NUMBER, _FOCAL_LENGTH = 0x829A, 0x829D, 0x920A

# What Pillow's decoders raise on purpose or let through for data they cannot read.
# Anything else is a fault nobody foresaw: it ends the child.
_FAULTS = (
    ArithmeticError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)


def plan(data: bytes, kind: Format, limits: Limits) -> tuple[PagePlan, ...]:
    """Tell from the headers how much room each page needs.

    Raises:
        RefusedPageError: The headers are damaged or ask for too much.
    """
    if (kind is Format.PNG and has_missing_png_frame(data)) or (
        kind is Format.WEBP and has_missing_webp_frame(data)
    ):
        raise RefusedPageError(Refusal.DAMAGED)
    with _opened(data, kind, limits) as image:
        return tuple(
            PagePlan(page.width * page.height, 1 if _is_grey(page) else 3)
            for page in _pages(image, kind, limits)
        )


def draw(
    data: bytes, kind: Format, page: int, limits: Limits, room: memoryview
) -> Drawn:
    """Decode one page into the room its plan asked for.

    Raises:
        RefusedPageError: The page is damaged, or is not what its plan said.
    """
    with _opened(data, kind, limits) as image:
        if page:
            image.seek(page)
        image.load()
        orientation = _orientation(image)
        size = seen_size((image.height, image.width), orientation)
        shape = size if _is_grey(image) else (*size, 3)
        seen: Pixels = np.ndarray(shape, np.uint8, buffer=room)
        _pour(image, as_stored(seen, orientation))
        return Drawn(shape, _ppi(image))


@contextmanager
def _opened(data: bytes, kind: Format, limits: Limits) -> Iterator[Image.Image]:
    # Pillow raises above twice this figure, and before it allocates.
    Image.MAX_IMAGE_PIXELS = limits.page_pixels // 2
    try:
        with Image.open(io.BytesIO(data), formats=(kind.value,)) as image:
            yield image
    except Image.DecompressionBombError:
        raise RefusedPageError(Refusal.TOO_MANY_PIXELS) from None
    except _FAULTS:
        raise RefusedPageError(Refusal.DAMAGED) from None


def _pages(image: Image.Image, kind: Format, limits: Limits) -> Iterator[Image.Image]:
    """The pages of a TIFF; of everything else the first frame."""
    for page in count():
        if page:
            try:
                image.seek(page)
            except EOFError:
                return
        if page == limits.pages:
            raise RefusedPageError(Refusal.TOO_MANY_PAGES)
        if image.width * image.height > limits.page_pixels:
            raise RefusedPageError(Refusal.TOO_MANY_PIXELS)
        if image.width * image.height == 0:
            raise RefusedPageError(Refusal.DAMAGED)
        yield image
        if kind is not Format.TIFF:
            return


def _is_grey(image: Image.Image) -> bool:
    if image.mode in _GREY_MODES or image.mode.startswith(_DEEP_GREY):
        return True
    if image.mode in _COLOUR_MODES:
        return False
    raise RefusedPageError(Refusal.PIXELS_NOT_ALLOWED)


def _pour(image: Image.Image, target: Pixels) -> None:
    """Convert in strips, so that no second copy of a large page is needed."""
    rows = max(1, _STRIP_PIXELS // image.width)
    for top in range(0, image.height, rows):
        bottom = min(top + rows, image.height)
        strip = image.crop((0, top, image.width, bottom))
        target[top:bottom] = _plain(strip, is_grey=target.ndim == 2)  # noqa: PLR2004


def _plain(strip: Image.Image, *, is_grey: bool) -> Pixels:
    """Eight bits, grey or RGB, on white paper where it is transparent."""
    if strip.mode.startswith(_DEEP_GREY):
        return (np.asarray(strip) >> 8).astype(np.uint8)
    if strip.mode in _ALPHA_MODES or "transparency" in strip.info:
        layers = np.asarray(strip.convert("LA" if is_grey else "RGBA"))
        alpha = layers[..., -1:].astype(np.uint16)
        mixed = layers[..., :-1] * alpha + 255 * (255 - alpha)
        solid = ((mixed + 127) // 255).astype(np.uint8)
        return solid[..., 0] if is_grey else solid
    mode = "L" if is_grey else "RGB"
    return np.asarray(strip if strip.mode == mode else strip.convert(mode))


def _orientation(image: Image.Image) -> int:
    """Of EXIF; upright where there is none or it cannot be read."""
    with suppress(*_FAULTS):
        return int(image.getexif().get(_ORIENTATION, UPRIGHT))
    return UPRIGHT


def _ppi(image: Image.Image) -> float | None:
    with suppress(*_FAULTS):
        exif = image.getexif()
        photo = exif.get_ifd(_PHOTO)
        is_photo = any(
            tag in photo for tag in (_EXPOSURE_TIME, _F_NUMBER, _FOCAL_LENGTH)
        )
        claim = image.info.get("dpi") or _exif_claim(exif)
        if claim is not None:
            across, down = claim
            return believed_ppi((float(across), float(down)), is_photo=is_photo)
    return None


def _exif_claim(exif: Image.Exif) -> tuple[float, float] | None:
    if _X_RESOLUTION not in exif or _Y_RESOLUTION not in exif:
        return None
    per_inch = {_INCH: 1.0, _CENTIMETRE: 2.54}[exif.get(_RESOLUTION_UNIT, _INCH)]
    return (
        float(exif[_X_RESOLUTION]) * per_inch,
        float(exif[_Y_RESOLUTION]) * per_inch,
    )
