"""The ceilings of everything that comes from strangers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost. Every ceiling is checked before memory is asked for.

    Attributes:
        file_bytes: Of the file itself.
        page_pixels: Of one page; an A4 page at 600 ppi has 34.8 million.
        pages: In one file.
        total_pixel_bytes: All pages of one file together, as they stay in memory;
            200 pages of 50 megapixels would be 30 GB.
        call_s: For one page, and for looking at the file before the first.
        memory_bytes: Address space of the decoding child.
        pdf_ppi: At which PDF pages are drawn.
    """

    file_bytes: int = 64 * 2**20
    page_pixels: int = 50_000_000
    pages: int = 200
    total_pixel_bytes: int = 600_000_000
    call_s: float = 10.0
    memory_bytes: int = 2**30
    pdf_ppi: int = 300


STANDARD = Limits()
"""What holds unless an administrator sets something else."""
