"""Latin letters with marks in the MRZ (ICAO 9303-3 section 6.A)."""

import unicodedata

_CHOICES = {
    "Ä": ("AE", "A"),
    "Å": ("AA", "A"),
    "Ö": ("OE", "O"),
    "Ü": ("UE", "UXX", "U"),
    "Ñ": ("N", "NXX"),
}
"""Letters for which the standard leaves the issuer a choice, its first one first."""

_FIXED = {
    "Æ": "AE",
    "Ð": "D",
    "Đ": "D",
    "Ø": "OE",
    "Þ": "TH",
    "Ħ": "H",
    "Ĳ": "IJ",
    "Ŀ": "L",
    "Ł": "L",
    "Ŋ": "N",
    "Œ": "OE",
    "Ŧ": "T",
    "ẞ": "SS",
    "Ə": "E",
}
"""Letters that do not come apart into a base letter and a mark. `Ə` is ours."""


def latin_choices(letter: str) -> tuple[str, ...]:
    """All spellings the standard allows for one capital letter; none if no Latin one.

    >>> latin_choices("Ü")
    ('UE', 'UXX', 'U')
    >>> latin_choices("Š")
    ('S',)
    """
    if letter in _CHOICES:
        return _CHOICES[letter]
    if letter in _FIXED:
        return (_FIXED[letter],)
    base = unicodedata.normalize("NFD", letter)[:1]
    return (base,) if "A" <= base <= "Z" else ()
