"""The two questions the parent asks the child."""

from multiprocessing.shared_memory import SharedMemory

from docsec.intake.plan import Drawn, PagePlan, Refused, RefusedPageError, Source
from docsec.intake.shared import attached, view
from docsec.intake.signature import Format

WARM = ("docsec.intake.raster", "docsec.intake.pdf")
"""What the child loads early."""


def plan(source: Source) -> tuple[PagePlan, ...] | Refused:
    """Tell how much room the pages of a file need."""
    # The parent imports this module to name its functions, but loads no decoder.
    from docsec.intake import pdf, raster  # noqa: PLC0415

    data = _bytes_of(source)
    try:
        if source.kind is Format.PDF:
            return pdf.plan(data, source.limits)
        return raster.plan(data, source.kind, source.limits)
    except RefusedPageError as refused:
        return Refused(refused.refusal)


def draw(source: Source, page: int, target: str) -> Drawn | Refused:
    """Decode one page into the shared block `target`."""
    from docsec.intake import pdf, raster  # noqa: PLC0415

    data = _bytes_of(source)
    room = view(attached(target))
    try:
        if source.kind is Format.PDF:
            return pdf.draw(data, page, source.limits, room)
        return raster.draw(data, source.kind, page, source.limits, room)
    except RefusedPageError as refused:
        return Refused(refused.refusal)


def _bytes_of(source: Source) -> bytes:
    block = SharedMemory(source.block)
    data = bytes(view(block)[: source.size])
    block.close()
    return data
