"""Whether two Latin spellings can be of one name of the region.

Issuers write how a name sounds, each in its own way: Mohammed, Mohamad, Muhammad.
Both spellings are rewritten into one letter for each sound, and then must agree sound
by sound, equal or of one class. No distance, no score: one sound that does not agree
means another name.
"""

import re
from functools import lru_cache
from itertools import combinations

_END = "|"
"""Closes each part of a name. Where parts end is free: `ALRAZI` is `AL RAZI`."""

_REWRITING = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        # `Abd al-`, the article and `bin`: joined or not, assimilated or not
        (r"(?<=\|)(?:IBN|BIN|BEN|BN)\|", "3"),
        (r"ABD\|?[AUEOI]?LL?A+H?(?=\|)", "1"),
        (r"ABD[AUEO]?\|?[AUEO]?(SH|[TDRZSN])\|?(?=\1)", "0"),
        (r"ABD[AUEO]?\|?[AUEO]?L\|?", "0"),
        (r"(?<=[|3])[AE](SH|[TDRZSN])\|(?=\1[A-Z]{2})", "2"),
        (r"(?<=[|3])[AE]L\|?(?=[A-Z]{3})", "2"),
        # letters written twice
        (r"([B-DF-HJ-NP-TV-XZ])\1+", r"\1"),
        (r"AA+", "A"),
        # how a part ends
        (r"(?<=[AI])(N|D|R)E\|", r"\1|"),
        (r"(?<=[A-Z])(?:IY?YAH?|IAH?|EYAH?|YAH?)\|", "IA|"),
        (r"(?<=[A-Z]{2})(?:AH|A|E)\|", "A|"),
        (r"[EI]H\|", "h|"),
        (r"(?<=[A-Z])(?:EE|IE|Y|I)\|", "I|"),
        (r"(?<=[MK][AE])T\|", "D|"),
        (r"(?<=[|0-3])EI", "I"),
        # sounds of several letters: lower case from here
        (r"(?:OU|U|W|V)(?=[AEIh])", "w"),
        (r"AW?(?:OO|OU|UU|U)|[AE]W|OW", "o"),
        (r"OO|OU|UU", "U"),
        (r"AE[EI]|A[IY]|E[IY]", "y"),
        (r"EE|II", "I"),
        (r"(?<=[A-Za-z])(?:IY?Y|I|Y)(?=[AO])", "I"),
        (r"KH", "k"),
        (r"TCH|TSCH|CH", "c"),
        (r"SCH|SH", "s"),
        (r"GH", "g"),
        (r"DZH|DJ", "J"),
        (r"ZH", "z"),
        (r"DH", "d"),
        (r"TH", "t"),
        (r"PH", "F"),
        (r"CK", "K"),
        (r"X", "KS"),
        (r"[WV]", "w"),
        (r"(?<=[A-Za-z])Y", "I"),
    )
)
"""Rewritten in this order. Digits stand for what is left of whole words."""

_CLASSES = (
    "AE",
    "EI",
    "hA",
    "UO",
    "QKG",
    "QgG",
    "KC",
    "JG",
    "Jz",
    "kH",
    "kc",
    "dDZt",
    "tT",
    "tS",
    "sc",
)
"""Sounds that are written for one another."""

_ALIKE = frozenset(
    pair
    for row in _CLASSES
    for one, other in combinations(row, 2)
    for pair in ((one, other), (other, one))
)
_ONLY_BEFORE_VOWELS = frozenset((("D", "Z"), ("Z", "D")))
"""The dad of Rida and Reza; a final d stays one."""

_IRREGULAR = {
    "FATMA": "FATIMA",
    "FEREYDUN": "FARIDUN",
    "ISMAEL": "ISMAIL",
    "KADHUM": "KADHIM",
    "KADUM": "KADHIM",
    "MEHMET": "MUHAMMED",
    "SLEIMAN": "SULEIMAN",
    "SLIMANE": "SULEIMAN",
    "YOUSEF": "YUSUF",
    "YOUSIF": "YUSUF",
    "YOUSSEF": "YUSUF",
    "YUSIF": "YUSUF",
    "YUSEF": "YUSUF",
}
"""Known spellings that no rule above brings together."""


@lru_cache(maxsize=4096)
def sound_alike(one: str, other: str, *, is_cut: bool = False) -> bool:
    """The spellings, parts parted by `<`, can be of one name.

    Args:
        one: In letters of the MRZ.
        other: Likewise.
        is_cut: Parts of the first may lack their ends, and its last parts all.

    >>> sound_alike("MOHAMMED<ABDULLAH", "MUHAMAD<ABD<ALLAH")
    True
    >>> sound_alike("KARIM", "KARIR")
    False
    """
    first, second = _sounds(one), _sounds(other)
    if is_cut:
        return _is_cut_alike(first, second)
    first, second = first.replace(_END, ""), second.replace(_END, "")
    return len(first) == len(second) and all(
        _are_alike(first, second, place, place) for place in range(len(first))
    )


def _sounds(name: str) -> str:
    parts = (_IRREGULAR.get(part, part) for part in name.split("<"))
    text = _END + _END.join(parts) + _END
    for pattern, sound in _REWRITING:
        text = pattern.sub(sound, text)
    return text.lstrip(_END)


def _are_alike(first: str, second: str, at: int, beside: int) -> bool:
    pair = (first[at], second[beside])
    if pair in _ONLY_BEFORE_VOWELS:
        following = first[at + 1 : at + 2]
        return following != "" and following in "AEIOUoy"
    return pair[0] == pair[1] or pair in _ALIKE


def _is_cut_alike(first: str, second: str) -> bool:
    """Walk both; where a part of the first ends, the rest of the other's is skipped."""
    first = first.rstrip(_END)
    reached, seen = {(0, 0)}, set()
    while reached:
        place = reached.pop()
        if place in seen:
            continue
        seen.add(place)
        at, beside = place
        if at == len(first):
            return True
        if second[beside : beside + 1] == _END:
            reached.add((at, beside + 1))
        if first[at] == _END:
            reached |= {(at + 1, beside), (at + 1, second.find(_END, beside) + 1)}
        elif beside < len(second) and _are_alike(first, second, at, beside):
            reached.add((at + 1, beside + 1))
    return False
