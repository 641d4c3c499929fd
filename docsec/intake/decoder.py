"""The two questions the parent asks the child."""

from multiprocessing.shared_memory import SharedMemory

from docsec.intake.limits import Limits
from docsec.intake.plan import Drawn, PagePlan, Refused, RefusedPageError
from docsec.intake.signature import Format

WARM = ("docsec.intake.raster", "docsec.intake.pdf")
"""What the child loads early."""


def plan(
    source: str, size: int, kind: Format, limits: Limits
) -> tuple[PagePlan, ...] | Refused:
    """Tell how much room the pages of a file need.

    Args:
        source: Name of the shared block that holds the file.
        size: Of the file; the block may be larger.
        kind: What its first bytes say it is.
        limits: The ceilings.
    """
    # The parent imports this module to name its functions, but loads no decoder.
    from docsec.intake import pdf, raster  # noqa: PLC0415

    data = _bytes_in(source, size)
    try:
        if kind is Format.PDF:
            return pdf.plan(data, limits)
        return raster.plan(data, kind, limits)
    except RefusedPageError as refused:
        return Refused(refused.refusal)


def draw(
    source: str, size: int, kind: Format, limits: Limits, page: int, target: str
) -> Drawn | Refused:
    """Decode one page into the shared block `target`; the rest as in `plan`."""
    from docsec.intake import pdf, raster  # noqa: PLC0415

    data = _bytes_in(source, size)
    block = SharedMemory(target)
    answer: Drawn | Refused
    try:
        if kind is Format.PDF:
            answer = pdf.draw(data, page, limits, block.buf)
        else:
            answer = raster.draw(data, kind, page, limits, block.buf)
    except RefusedPageError as refused:
        answer = Refused(refused.refusal)
    block.close()  # not after a fault: arrays still look into it, and the child dies
    return answer


def _bytes_in(name: str, size: int) -> bytes:
    block = SharedMemory(name)
    data = bytes(block.buf[:size])
    block.close()
    return data
