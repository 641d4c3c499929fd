"""PDF pages in the child: drawn by pdfium, without forms or scripts."""

import math
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pypdfium2
from pypdfium2 import raw

from docsec.intake.limits import Limits
from docsec.intake.plan import Drawn, PagePlan, RefusedPageError
from docsec.intake.refusal import Refusal
from docsec.model import Pixels

_POINTS_PER_INCH = 72
_LOWEST_PPI = 100
_ROUNDING = 0.999  # sides are rounded up; the page must still fit below the ceiling


def plan(data: bytes, limits: Limits) -> tuple[PagePlan, ...]:
    """Tell how much room each page needs when drawn.

    Raises:
        RefusedPageError: It is damaged, locked, or asks for too much.
    """
    with _opened(data) as document:
        pages = len(document)
        if pages == 0:
            raise RefusedPageError(Refusal.DAMAGED)
        if pages > limits.pages:
            raise RefusedPageError(Refusal.TOO_MANY_PAGES)
        return tuple(
            _plan(document.get_page_size(page), limits) for page in range(pages)
        )


def draw(data: bytes, page: int, limits: Limits, room: memoryview) -> Drawn:
    """Draw one page into the room its plan asked for.

    Raises:
        RefusedPageError: The page is damaged.
    """
    with _opened(data) as document:
        sheet = document[page]
        ppi = _ppi(sheet.get_size(), limits)
        bitmap = sheet.render(
            scale=ppi / _POINTS_PER_INCH, rev_byteorder=True, may_draw_forms=False
        )
        drawn = bitmap.to_numpy()
        seen: Pixels = np.ndarray(drawn.shape, np.uint8, buffer=room)
        seen[:] = drawn
        return Drawn(seen.shape, ppi)


@contextmanager
def _opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    try:
        document = pypdfium2.PdfDocument(data)
        try:
            yield document
        finally:
            document.close()
    except pypdfium2.PdfiumError as fault:
        is_locked = getattr(fault, "err_code", None) == raw.FPDF_ERR_PASSWORD
        raise RefusedPageError(
            Refusal.PASSWORD_PROTECTED if is_locked else Refusal.DAMAGED
        ) from None


def _plan(size: tuple[float, float], limits: Limits) -> PagePlan:
    scale = _ppi(size, limits) / _POINTS_PER_INCH
    width, height = size
    return PagePlan(math.ceil(width * scale) * math.ceil(height * scale), 3)


def _ppi(size: tuple[float, float], limits: Limits) -> float:
    """The usual figure; less for a sheet that would not fit, but never useless."""
    area = size[0] * size[1] / _POINTS_PER_INCH**2
    if not 0 < area < math.inf:
        raise RefusedPageError(Refusal.DAMAGED)
    highest = _ROUNDING * math.sqrt(limits.page_pixels / area)
    if highest < _LOWEST_PPI:
        raise RefusedPageError(Refusal.TOO_MANY_PIXELS)
    return min(float(limits.pdf_ppi), highest)
