"""Document codes: the first two characters of an MRZ (ICAO 9303-4 to 9303-7)."""

_CODES = {
    "P": "Passport",
}


def document_kind(code: str) -> str | None:
    """What the code stands for, in English, without fillers; None if unknown."""
    return _CODES.get(code)
