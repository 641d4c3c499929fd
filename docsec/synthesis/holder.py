"""Invented people of the region, with names in three scripts."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

import numpy as np

Name = tuple[str, str, str]
"""Latin, Arabic, Sorani."""

_SURNAMES: tuple[Name, ...] = (
    ("AL-NAHRANI", "النهراني", "نەهرانی"),
    ("AL-ZAYTUNI", "الزيتوني", "زەیتوونی"),
    ("BARZIN", "بارزين", "بارزین"),
    ("SHIRWANI", "شيرواني", "شێروانی"),
    ("AL-SAFFAR", "الصفار", "سەفار"),
    ("HAWRAMANI", "هوراماني", "هەورامانی"),
    ("AL-JABIRI", "الجابري", "جابری"),
    ("KARDOKHI", "كاردوخي", "کاردۆخی"),
    ("AL-RAFIDI", "الرافدي", "ڕافیدی"),
    ("DILZAR", "دلزار", "دڵزار"),
)
_GIVEN_F: tuple[Name, ...] = (
    ("SARA", "سارة", "سارا"),
    ("ZAINAB", "زينب", "زەینەب"),
    ("SHILAN", "شيلان", "شیلان"),
    ("MARYAM", "مريم", "مەریەم"),
    ("AVIN", "آفين", "ئەڤین"),
    ("NOOR", "نور", "نوور"),
    ("HANA", "هناء", "هەنا"),
)
_GIVEN_M: tuple[Name, ...] = (
    ("OMAR", "عمر", "عومەر"),
    ("HUSSEIN", "حسين", "حوسێن"),
    ("AZAD", "آزاد", "ئازاد"),
    ("YUSUF", "يوسف", "یوسف"),
    ("KARWAN", "كاروان", "کاروان"),
    ("ALI", "علي", "عەلی"),
    ("SALAM", "سلام", "سەلام"),
)
_PLACES: tuple[Name, ...] = (
    ("NEW HARBOUR", "الميناء الجديد", "بەندەری نوێ"),
    ("TWO RIVERS", "النهران", "دوو ڕووبار"),
    ("ALMOND HILL", "تل اللوز", "گردی بادەم"),
    ("WHITE SPRING", "العين البيضاء", "کانی سپی"),
)
_ADULT_DAYS = 18 * 366
_OLDEST_DAYS = 78 * 365


@dataclass(frozen=True, slots=True)
class Holder:
    """One invented person."""

    surname: Name
    given: Name
    sex: Literal["F", "M"]
    birth: date
    birth_place: Name

    def age(self, today: date) -> int:
        """Whole years on that day."""
        had_birthday = (today.month, today.day) >= (self.birth.month, self.birth.day)
        return today.year - self.birth.year - (not had_birthday)


def invent_holder(rng: np.random.Generator, *, today: date) -> Holder:
    """Invent an adult whose like nobody has met."""
    is_female = bool(rng.integers(2))
    given = _GIVEN_F if is_female else _GIVEN_M
    days = int(rng.integers(_ADULT_DAYS, _OLDEST_DAYS))
    return Holder(
        surname=_SURNAMES[rng.integers(len(_SURNAMES))],
        given=given[rng.integers(len(given))],
        sex="F" if is_female else "M",
        birth=today - timedelta(days=days),
        birth_place=_PLACES[rng.integers(len(_PLACES))],
    )
