"""What a file is by its first bytes; its name counts for nothing."""

from enum import StrEnum


class Format(StrEnum):
    """The formats taken in, by the names their decoders know them by."""

    PNG = "PNG"
    JPEG = "JPEG"
    TIFF = "TIFF"
    WEBP = "WEBP"
    BMP = "BMP"
    PDF = "PDF"


def format_of(data: bytes) -> Format | None:
    r"""Recognise an allowed format.

    Only the very start counts: a file that is several things at once is what its
    first bytes say, and no decoder but that one sees it.

    >>> format_of(b"\xff\xd8\xff\xe0")
    <Format.JPEG: 'JPEG'>
    """
    if data[:4] == b"RIFF":
        return Format.WEBP if data[8:12] == b"WEBP" else None
    if data[:2] == b"BM":
        is_bitmap = int.from_bytes(data[14:18], "little") in _BITMAP_HEADERS
        return Format.BMP if is_bitmap else None
    return next((kind for start, kind in _ALLOWED if data.startswith(start)), None)


def foreign_format_of(data: bytes) -> str | None:
    r"""Name a well-known format that is not taken in, to tell the person.

    >>> foreign_format_of(b"GIF89a")
    'GIF'
    """
    if data[4:8] == b"ftyp":
        return _BRANDS.get(data[8:12], "MP4")
    if data[:4] == b"RIFF":
        return "RIFF"
    start = data[:256].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<svg", b"<?xml")):
        return "SVG, XML"
    if start.startswith((b"<html", b"<!doctype html")):
        return "HTML"
    return next((name for start, name in _FOREIGN if data.startswith(start)), None)


_BITMAP_HEADERS = frozenset({12, 40, 52, 56, 64, 108, 124})
_ALLOWED = (
    (b"\x89PNG\r\n\x1a\n", Format.PNG),
    (b"\xff\xd8\xff", Format.JPEG),
    (b"II*\0", Format.TIFF),
    (b"MM\0*", Format.TIFF),
    (b"II+\0", Format.TIFF),
    (b"MM\0+", Format.TIFF),
    (b"%PDF-", Format.PDF),
)
_BRANDS = {
    b"heic": "HEIC",
    b"heix": "HEIC",
    b"hevc": "HEIC",
    b"mif1": "HEIC",
    b"msf1": "HEIC",
    b"avif": "AVIF",
    b"avis": "AVIF",
    b"crx ": "CR3",
}
_FOREIGN = (
    (b"GIF8", "GIF"),
    (b"8BPS", "PSD"),
    (b"\0\0\0\x0cjP  ", "JPEG 2000"),
    (b"\xff\x4f\xff\x51", "JPEG 2000"),
    (b"\0\0\0\x0cJXL ", "JPEG XL"),
    (b"\xff\x0a", "JPEG XL"),
    (b"\0\0\x01\0", "ICO"),
    (b"%!PS", "PostScript"),
    (b"\xc5\xd0\xd3\xc6", "EPS"),
    (b"PK\x03\x04", "ZIP"),
    (b"\x1f\x8b", "GZIP"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!", "RAR"),
    (b"MZ", "EXE"),
    (b"\x7fELF", "ELF"),
    (b"\xd0\xcf\x11\xe0", "DOC"),
    (b"{\\rtf", "RTF"),
    (b"P1\n", "PNM"),
    (b"P2\n", "PNM"),
    (b"P3\n", "PNM"),
    (b"P4\n", "PNM"),
    (b"P5\n", "PNM"),
    (b"P6\n", "PNM"),
    (b"P7\n", "PNM"),
)
