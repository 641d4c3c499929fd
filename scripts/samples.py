#!/usr/bin/env python3
"""Print the sample documents that ship with the program.

    python3 scripts/samples.py            writes specimens/UTO
    python3 scripts/samples.py --check    tells whether they are what would be written

The same machine writes the same bytes. The date is fixed, so that samples do not change
from day to day; what is valid today expires one day, and then this is run anew.
"""

import argparse
import json
import sys
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import Image  # after the path is set

from docsec.model import Light, Pixels
from docsec.synthesis.capture import Bed, Conditions, capture
from docsec.synthesis.form import Printed
from docsec.synthesis.order import Fault, Kind, Order, invent_order
from docsec.synthesis.press import stack_document

TARGET = Path(__file__).resolve().parent.parent / "specimens"
TODAY = date(2026, 11, 1)
PPI = 300
_QUALITY = 84
_FLATBED = Conditions(blur_px=0.5, noise=0.8)


@dataclass(frozen=True)
class Plan:
    """One sample: what is printed, how it is captured, what is told about it."""

    name: str
    folder: str
    kind: Kind
    seed: int
    fault: Fault
    conditions: Conditions | None
    title: dict[str, str]
    seen: dict[str, str]
    others: tuple[Light, ...] = ()


PLANS = (
    Plan(
        "passport_fine",
        "passport",
        Kind.PASSPORT,
        42,
        Fault.NONE,
        None,
        {"en": "Passport", "ar": "جواز سفر", "ckb": "پاسپۆرت"},
        {
            "en": "A passport page of the invented state Utopia. Nothing is wrong.",
            "ar": "صفحة جواز سفر من دولة يوتوبيا الخيالية. لا خطأ فيها.",
            "ckb": "پەڕەیەکی پاسپۆرتی دەوڵەتی خەیاڵیی یۆتۆپیا. هیچ هەڵەیەکی تێدا نییە.",
        },
        (Light.UV, Light.IR),
    ),
    Plan(
        "passport_expired",
        "passport",
        Kind.PASSPORT,
        11,
        Fault.EXPIRED,
        Conditions(3.0, bed=Bed.DARK, cover_mm=5.0, margin_mm=6.0, blur_px=0.5),
        {
            "en": "Passport, expired",
            "ar": "جواز سفر منتهي الصلاحية",
            "ckb": "پاسپۆرتی بەسەرچوو",
        },
        {
            "en": "The date of expiry has passed. The page lies a little askew.",
            "ar": "انتهت مدة صلاحية الجواز. الصفحة مائلة قليلا.",
            "ckb": "بەرواری بەسەرچوونی تێپەڕیوە. پەڕەکە کەمێک لارە.",
        },
    ),
    Plan(
        "passport_check_digit",
        "passport",
        Kind.PASSPORT,
        23,
        Fault.CHECK_DIGIT,
        None,
        {
            "en": "Passport, a check digit is wrong",
            "ar": "جواز سفر فيه رقم تدقيق خاطئ",
            "ckb": "پاسپۆرتێک ژمارەیەکی پشکنینی هەڵەیە",
        },
        {
            "en": "The check digit after the date of birth is not the one due.",
            "ar": "رقم التدقيق بعد تاريخ الولادة ليس الرقم الصحيح.",
            "ckb": "ژمارەی پشکنینی دوای بەرواری لەدایکبوون ڕاست نییە.",
        },
    ),
    Plan(
        "card_two_sides",
        "card_td1",
        Kind.CARD_1,
        7,
        Fault.NONE,
        Conditions(7.0, bed=Bed.GREY, margin_mm=5.0, gap_mm=6.0, blur_px=0.5),
        {
            "en": "Identity card, both sides",
            "ar": "بطاقة هوية، الوجهان",
            "ckb": "کارتی ناسنامە، هەردوو ڕوو",
        },
        {
            "en": "Front and back in one picture, turned by seven degrees.",
            "ar": "الوجه والظهر في صورة واحدة، بميل سبع درجات.",
            "ckb": "پێش و پشت لە یەک وێنەدا، حەوت پلە لارکراوە.",
        },
    ),
    Plan(
        "visa_a",
        "visa_a",
        Kind.VISA_A,
        5,
        Fault.NONE,
        None,
        {"en": "Visa", "ar": "تأشيرة", "ckb": "ڤیزا"},
        {
            "en": "A large visa (MRV-A) of the invented state Utopia.",
            "ar": "تأشيرة كبيرة من دولة يوتوبيا الخيالية.",
            "ckb": "ڤیزایەکی گەورەی دەوڵەتی خەیاڵیی یۆتۆپیا.",
        },
    ),
)


def main() -> int:
    """Write the samples, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, compare")
    if not parser.parse_args().check:
        write(TARGET)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder))
        return _compare(Path(folder))


def write(target: Path) -> None:
    """Write every sample and its description below a folder."""
    for plan in PLANS:
        order = invent_order(plan.kind, seed=plan.seed, today=TODAY, fault=plan.fault)
        place = target / "UTO" / plan.folder
        place.mkdir(parents=True, exist_ok=True)
        leaves = stack_document(order, ppi=PPI)
        for light in (Light.VI, *plan.others):
            pages = tuple(leaf.printed(light) for leaf in leaves)
            _save(_picture(plan, pages), place / _name(plan, light))
        told = json.dumps(_description(plan, order), ensure_ascii=False, indent=2)
        described = place / f"{plan.name}.json"
        described.write_text(told + "\n", encoding="utf-8", newline="\n")


def _name(plan: Plan, light: Light) -> str:
    """The light stands in the name, where the screen looks for it."""
    ending = "" if light is Light.VI else f"_{light.lower()}"
    return f"{plan.name}{ending}.jpg"


def _save(pixels: Pixels, path: Path) -> None:
    image = Image.fromarray(pixels)
    image.save(path, quality=_QUALITY, subsampling=0, dpi=(PPI, PPI), optimize=True)
    print(f"{path.name}: {path.stat().st_size // 1024} KiB")


def _picture(plan: Plan, pages: tuple[Printed, ...]) -> Pixels:
    if plan.conditions is None:
        return pages[0].pixels
    return capture(pages, plan.conditions, seed=plan.seed).pixels


def _description(plan: Plan, order: Order) -> dict[str, object]:
    return {
        "picture": _name(plan, Light.VI),
        "title": plan.title,
        "seen": plan.seen,
        "light": Light.VI.value,
        "others": {light.value: _name(plan, light) for light in plan.others},
        "ppi": PPI,
        "lines": list(order.lines),
        "mark": "SPECIMEN",
    }


def _compare(fresh: Path) -> int:
    differing = [
        path.relative_to(fresh)
        for path in sorted(fresh.rglob("*.*"))
        if not (TARGET / path.relative_to(fresh)).is_file()
        or (TARGET / path.relative_to(fresh)).read_bytes() != path.read_bytes()
    ]
    for path in differing:
        print(f"differs: {path}")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
