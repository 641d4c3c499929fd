"""Document codes: the first two characters of an MRZ (ICAO 9303-4 to 9303-8)."""

from docsec.model import Text

_PASSPORTS = {
    "PP": Text("National passport"),
    "PE": Text("Emergency passport"),
    "PD": Text("Diplomatic passport"),
    "PO": Text("Official or service passport"),
    "PR": Text("Refugee travel document"),
    "PT": Text("Alien's passport"),
    "PS": Text("Stateless person's travel document"),
    "PL": Text("Laissez-passer"),
    "PM": Text("Military passport"),
    "PU": Text("Single-sheet emergency document"),
}
"""9303-4 section 4.4, binding for new passports from 2026."""

_CARDS = {
    "AC": Text("Crew member certificate"),
    "D1": Text("Driving licence"),
    "FA": Text("Driving licence"),
    "ID": Text("Identity card"),
    "IP": Text("Passport card"),
}

_KINDS = {
    "P": Text("Passport"),
    "V": Text("Visa"),
    "A": Text("Official travel document"),
    "C": Text("Official travel document"),
    "I": Text("Identity card or residence document"),
}


def document_kind(code: str) -> Text | None:
    """What the code stands for, without fillers; None if the standard has no such.

    The second letter was the issuer's own choice for passports until 2026 and still
    is for cards and visas, so any is known there but for `V` on a card (9303-5 and
    9303-6, note k).

    >>> document_kind("PD").english()
    'Diplomatic passport'
    """
    if code in _PASSPORTS:
        return _PASSPORTS[code]
    if code in _CARDS:
        return _CARDS[code]
    if code == "AI" or (code[:1] in ("A", "C", "I") and code[1:] == "V"):
        return None
    return _KINDS.get(code[:1])
