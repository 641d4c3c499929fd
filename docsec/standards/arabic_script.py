"""Arabic script in the MRZ and back (ICAO 9303-3 section 6.C and appendix B).

Letter by letter; short vowels are not written; `X` is an escape before one or two
letters. Most issuers do not use it: they print how a name sounds.
"""

# ruff: noqa: RUF001 - these tables hold the letters of the script itself

import unicodedata

_STANDARD = {
    "ء": "XE",
    "آ": "XAA",
    "أ": "XAE",
    "ؤ": "U",
    "إ": "I",
    "ئ": "XI",
    "ا": "A",
    "ب": "B",
    "ة": "XTA",
    "ت": "T",
    "ث": "XTH",
    "ج": "J",
    "ح": "XH",
    "خ": "XKH",
    "د": "D",
    "ذ": "XDH",
    "ر": "R",
    "ز": "Z",
    "س": "S",
    "ش": "XSH",
    "ص": "XSS",
    "ض": "XDZ",
    "ط": "XTT",
    "ظ": "XZZ",
    "ع": "E",
    "غ": "G",
    "ف": "F",
    "ق": "Q",
    "ك": "K",
    "ل": "L",
    "م": "M",
    "ن": "N",
    "ه": "H",
    "و": "W",
    "ى": "XAY",
    "ي": "Y",
    "\u0671": "XXA",  # alef wasla
    "\u06a4": "V",  # veh, for foreign names
    "\u06a5": "XF",  # feh with three dots below
}

_OTHER_LANGUAGES = {
    "\u0679": "XXT",  # tteh
    "\u067c": "XRT",  # teh with ring
    "\u067e": "P",  # peh
    "\u0681": "XKE",  # hah with hamza above
    "\u0685": "XXH",  # hah with three dots above
    "\u0686": "XC",  # tcheh
    "\u0688": "XXD",  # ddal
    "\u0689": "XDR",  # dal with ring
    "\u0691": "XXR",  # rreh
    "\u0693": "XRR",  # reh with ring
    "\u0696": "XRX",  # reh with dots below and above
    "\u0698": "XJ",  # jeh
    "\u069a": "XXS",  # seen with dots below and above
    "\u06a9": "XKK",  # keheh
    "\u06ab": "XXK",  # kaf with ring
    "\u06ad": "XNG",  # ng
    "\u06af": "XGG",  # gaf
    "\u06ba": "XNN",  # noon ghunna
    "\u06bc": "XXN",  # noon with ring
    "\u06be": "XDO",  # heh doachashmee
    "\u06c0": "XYH",  # heh with yeh above
    "\u06c1": "XXG",  # heh goal
    "\u06c2": "XGE",  # heh goal with hamza above
    "\u06c3": "XTG",  # teh marbuta goal
    "\u06cc": "XYA",  # farsi yeh
    "\u06cd": "XXY",  # yeh with tail
    "\u06d0": "Y",  # e, Pashto
    "\u06d2": "XYB",  # yeh barree
    "\u06d3": "XBE",  # yeh barree with hamza above
}

_SORANI = {
    "\u0695": "R",  # reh with small v below
    "\u06b5": "L",  # lam with small v
    "\u06c6": "O",  # oe
    "\u06ce": "E",  # yeh with small v
    "\u06d5": "E",  # ae
}
"""Five everyday letters that the standard's table lacks: our fallback, by sound.

No document may be failed because its issuer chose others (W for oe, Y or E for the
yeh, H or nothing for ae).
"""

_SORANI_SPELLING = {"\u06be": "H"}
"""In Sorani the heh doachashmee is the plain h, not the aspirate of Urdu."""

_NOT_ENCODED = frozenset(
    "\u0640"  # tatweel
    "\u064b\u064c\u064d\u064e\u064f\u0650\u0652\u0670"  # vowels, sukun, dagger alef
    "\u069c\u06a2\u06a7\u06a8"  # obsolete letters of the Maghreb (B.5.8)
    "\u200c\u200d"  # joiners say how letters look
)
_SHADDA = "\u0651"
_TEH_MARBUTA = "ة"
_ALLAH = "الله"
_ALLAH_MRZ = "ALLXH"
_ABD_AL = "عبدال"

_CODES = _STANDARD | _OTHER_LANGUAGES
_LETTERS = {code: letter for letter, code in _OTHER_LANGUAGES.items()} | {
    code: letter for letter, code in _STANDARD.items()
}
_LETTERS |= {"XAH": _TEH_MARBUTA, "XV": "\u06a4"}  # XV: the standard's own program


def is_arabic(letter: str) -> bool:
    """It is a letter or mark of the Arabic script that has a rule here."""
    return letter in _CODES or letter in _SORANI or letter in _NOT_ENCODED | {_SHADDA}


def arabic_word(word: str, *, language: str = "") -> str:
    """Spell one name part; `عبدال...` becomes two (appendix B.5.9).

    Args:
        word: In the Arabic script, without spaces.
        language: `ckb` for Sorani, where one letter sounds otherwise.

    >>> arabic_word("محمد")
    'MXHMD'
    >>> arabic_word("فضّة")
    'FXDZXDZXAH'
    """
    word = "".join(one for one in _normal(word) if one not in _NOT_ENCODED)
    bare = word.replace(_SHADDA, "")
    if bare == _ALLAH:
        return _ALLAH_MRZ
    if bare.startswith(_ABD_AL):
        rest = word[word.index("د") + 1 :].removeprefix(_SHADDA)
        return f"EBD<{arabic_word(rest, language=language)}"
    return _spell(word, _codes_for(language))


def arabic_from_mrz(text: str) -> str | None:
    """The Arabic letters that a transliterated name stands for, fillers as spaces.

    Teh marbuta comes back from both its codes, a double letter as shadda unless it
    opens a name part. `Y` comes back as the Arabic yeh.

    Returns:
        None where the text is no such transliteration: most names are written as they
        sound, and then any answer would be invented.

    >>> arabic_from_mrz("MXHMD<BN<EMR")
    'محمد بن عمر'
    """
    words = []
    for part in text.strip("<").split("<"):
        word = _ALLAH if part == _ALLAH_MRZ else _read(part)
        if word is None:
            return None
        words.append(word)
    return " ".join(words)


def _normal(word: str) -> str:
    """Letters as such: no presentation forms, marks behind their letter."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", word))


def _codes_for(language: str) -> dict[str, str]:
    own = _SORANI_SPELLING if language == "ckb" else {}
    return _CODES | _SORANI | own


def _spell(word: str, codes: dict[str, str]) -> str:
    spelled = code = ""
    for index, letter in enumerate(word):
        if letter == _SHADDA:
            spelled += code
            continue
        code = codes.get(letter, "")
        is_last = not word[index + 1 :].strip(_SHADDA)
        if letter == _TEH_MARBUTA and is_last:
            code = "XAH"
        spelled += code
    return spelled


def _read(part: str) -> str | None:
    letters: list[str] = []
    index, last = 0, ""
    while index < len(part):
        code = _code_at(part, index)
        if code is None:
            return None
        if code == last and len(letters) > 1:
            letters.append(_SHADDA)
            last = ""
        else:
            letters.append(_LETTERS[code])
            last = code
        index += len(code)
    return "".join(letters)


def _code_at(part: str, index: int) -> str | None:
    """No code is the beginning of another, so the first that fits is the one."""
    lengths = (2, 3) if part[index] == "X" else (1,)
    codes = (part[index : index + length] for length in lengths)
    return next((code for code in codes if code in _LETTERS), None)
