"""Cyrillic in the MRZ (ICAO 9303-3 section 6.B), with its exceptions by language."""

# ruff: noqa: RUF001 - these tables hold the letters of the script itself

_GENERAL = {
    "Ё": "E",
    "Ђ": "D",
    "Є": "IE",
    "Ѕ": "DZ",
    "І": "I",
    "Ї": "I",
    "Ј": "J",
    "Љ": "LJ",
    "Њ": "NJ",
    "Ћ": "C",
    "Ќ": "K",
    "Ў": "U",
    "Џ": "DZ",
    "А": "A",
    "Б": "B",
    "В": "V",
    "Г": "G",
    "Д": "D",
    "Е": "E",
    "Ж": "ZH",
    "З": "Z",
    "И": "I",
    "Й": "I",
    "К": "K",
    "Л": "L",
    "М": "M",
    "Н": "N",
    "О": "O",
    "П": "P",
    "Р": "R",
    "С": "S",
    "Т": "T",
    "У": "U",
    "Ф": "F",
    "Х": "KH",
    "Ц": "TS",
    "Ч": "CH",
    "Ш": "SH",
    "Щ": "SHCH",
    "Ъ": "IE",
    "Ы": "Y",
    "Ь": "",
    "Э": "E",
    "Ю": "IU",
    "Я": "IA",
    "Ѫ": "U",
    "Ѵ": "Y",
    "Ґ": "G",
    "Ғ": "G",
    "Һ": "C",
}

_BEYOND = {
    "Ә": "A",
    "Қ": "K",
    "Ң": "N",
    "Ө": "O",
    "Ұ": "U",
    "Ү": "U",
    "Ҳ": "H",
    "Ҷ": "J",
    "Ӣ": "I",
    "Ӯ": "U",
    "Ѓ": "G",
    "Ѐ": "E",
    "Ѝ": "I",
}
"""Letters of Central Asia and Macedonia that the standard's table leaves out."""

_EXCEPTIONS = {
    "be": {"Ё": "IO", "Г": "H"},
    "bg": {"Щ": "SHT"},
    "mk": {"Ќ": "KJ", "Џ": "DJ", "Х": "H", "Ц": "C", "Ғ": "GJ", "Ѓ": "GJ"},
    "sr": {"Г": "H", "Ж": "Z", "Х": "H", "Ц": "C", "Ч": "C", "Ш": "S"},
    "uk": {"Г": "H", "И": "Y"},
}

_FIRST = {"uk": {"Є": "YE", "Ї": "YI", "Й": "Y", "Ю": "YU", "Я": "YA"}}
"""Other spellings for the first letter of a name part."""


def cyrillic_letter(letter: str, *, language: str, is_first: bool) -> str | None:
    """The spelling of one capital letter; None if it is not Cyrillic.

    >>> cyrillic_letter("Щ", language="bg", is_first=True)
    'SHT'
    """
    if is_first and letter in _FIRST.get(language, {}):
        return _FIRST[language][letter]
    exceptions = _EXCEPTIONS.get(language, {})
    return exceptions.get(letter, _GENERAL.get(letter, _BEYOND.get(letter)))
