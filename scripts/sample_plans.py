"""The samples that ship: which document, how it is captured, and what is told of it."""

from dataclasses import dataclass

from docsec.model import Light
from docsec.model.text import Words
from docsec.synthesis.capture import Bed, Conditions
from docsec.synthesis.order import Fault, Kind


@dataclass(frozen=True)
class Plan:
    """One sample.

    Attributes:
        name: Of its files.
        kind: Which document.
        seed: Of holder and numbers.
        title: What it is.
        seen: What is to be seen on it.
        others: Lights beside white.
        fault: What is wrong with it.
        conditions: How it is captured; None: the first page, cut out exactly.
        is_worn: Carried for years.
    """

    name: str
    kind: Kind
    seed: int
    title: Words
    seen: Words
    others: tuple[Light, ...] = ()
    fault: Fault = Fault.NONE
    conditions: Conditions | None = None
    is_worn: bool = False


_ASKEW = Conditions(3.0, bed=Bed.DARK, cover_mm=5.0, margin_mm=6.0, blur_px=0.5)
_BOTH_SIDES = Conditions(bed=Bed.GREY, margin_mm=5.0, gap_mm=6.0, blur_px=0.5)
_TURNED = Conditions(7.0, bed=Bed.GREY, margin_mm=5.0, gap_mm=6.0, blur_px=0.5)
_THREE = (Light.UV, Light.IR)
_PAPER = (*_THREE, Light.TRANSMITTED, Light.OBLIQUE_LEFT)
_FINE = Words(
    "Nothing is wrong. Look at it under every light.",
    "لا خطأ فيها. انظر إليها تحت كل ضوء.",
    "هیچ هەڵەیەکی تێدا نییە. لە ژێر هەموو ڕووناکییەک سەیری بکە.",
)

PLANS = (
    Plan(
        "passport_fine",
        Kind.PASSPORT,
        42,
        Words("Passport", "جواز سفر", "پاسپۆرت"),
        Words(
            "A passport page of the invented state Utopia. Nothing is wrong.",
            "صفحة جواز سفر من دولة يوتوبيا الخيالية. لا خطأ فيها.",
            "پەڕەیەکی پاسپۆرتی دەوڵەتی خەیاڵیی یۆتۆپیا. هیچ هەڵەیەکی تێدا نییە.",
        ),
        (*_PAPER, Light.ANGLE),
    ),
    Plan(
        "passport_expired",
        Kind.PASSPORT,
        11,
        Words("Passport, expired", "جواز سفر منتهي الصلاحية", "پاسپۆرتی بەسەرچوو"),
        Words(
            "The date of expiry has passed. The page lies a little askew, and is worn.",
            "انتهت مدة صلاحية الجواز. الصفحة مائلة قليلا وبالية.",
            "بەرواری بەسەرچوونی تێپەڕیوە. پەڕەکە کەمێک لارە و کۆن بووە.",
        ),
        fault=Fault.EXPIRED,
        conditions=_ASKEW,
        is_worn=True,
    ),
    Plan(
        "passport_check_digit",
        Kind.PASSPORT,
        23,
        Words(
            "Passport, a check digit is wrong",
            "جواز سفر فيه رقم تدقيق خاطئ",
            "پاسپۆرتێک ژمارەیەکی وردبینی هەڵەیە",
        ),
        Words(
            "The check digit after the date of birth is not the one due.",
            "رقم التدقيق بعد تاريخ الولادة ليس الرقم الصحيح.",
            "ژمارەی وردبینی دوای بەرواری لەدایکبوون ڕاست نییە.",
        ),
        fault=Fault.CHECK_DIGIT,
    ),
    Plan(
        "passport_2023",
        Kind.PASSPORT_PLASTIC,
        3,
        Words(
            "Passport, series of 2023", "جواز سفر، إصدار 2023", "پاسپۆرت، زنجیرەی 2023"
        ),
        _FINE,
        (*_THREE, Light.COAXIAL, Light.ANGLE),
    ),
    Plan(
        "passport_diplomatic",
        Kind.PASSPORT_DIPLOMATIC,
        8,
        Words("Diplomatic passport", "جواز سفر دبلوماسي", "پاسپۆرتی دیپلۆماسی"),
        _FINE,
        _THREE,
    ),
    Plan(
        "emergency",
        Kind.EMERGENCY,
        4,
        Words(
            "Emergency travel document, with a seal",
            "وثيقة سفر طارئة عليها ختم رقمي",
            "بەڵگەنامەی گەشتی فریاکەوتن، بە مۆری دیجیتاڵی",
        ),
        _FINE,
        _THREE,
    ),
    Plan(
        "card_two_sides",
        Kind.CARD_1,
        7,
        Words(
            "Identity card, both sides",
            "بطاقة هوية، الوجهان",
            "کارتی ناسنامە، هەردوو ڕوو",
        ),
        Words(
            "Front and back in one picture, turned by seven degrees.",
            "الوجه والظهر في صورة واحدة، بميل سبع درجات.",
            "پێش و پشت لە یەک وێنەدا، حەوت پلە لارکراوە.",
        ),
        _THREE,
        conditions=_TURNED,
    ),
    Plan(
        "residence_two_sides",
        Kind.RESIDENCE,
        12,
        Words(
            "Residence card, both sides",
            "بطاقة إقامة، الوجهان",
            "کارتی نیشتەجێبوون، هەردوو ڕوو",
        ),
        _FINE,
        _THREE,
        conditions=_BOTH_SIDES,
    ),
    Plan(
        "card_td2",
        Kind.CARD_2,
        6,
        Words("Border resident card", "بطاقة مقيمي الحدود", "کارتی دانیشتووی سنوور"),
        _FINE,
        _THREE,
    ),
    Plan(
        "visa_a",
        Kind.VISA_A,
        5,
        Words("Visa, with a seal", "تأشيرة عليها ختم رقمي", "ڤیزا، بە مۆری دیجیتاڵی"),
        Words(
            "A large visa (MRV-A) of the invented state Utopia.",
            "تأشيرة كبيرة من دولة يوتوبيا الخيالية.",
            "ڤیزایەکی گەورەی دەوڵەتی خەیاڵیی یۆتۆپیا.",
        ),
        (*_THREE, Light.COAXIAL),
    ),
    Plan(
        "visa_b",
        Kind.VISA_B,
        9,
        Words("Transit visa", "تأشيرة عبور", "ڤیزای تێپەڕین"),
        _FINE,
        _THREE,
    ),
    Plan(
        "seafarer_two_sides",
        Kind.SEAFARER,
        2,
        Words(
            "Seafarer's identity document, both sides",
            "وثيقة هوية بحار، الوجهان",
            "ناسنامەی دەریاوان، هەردوو ڕوو",
        ),
        _FINE,
        (Light.UV,),
        conditions=_BOTH_SIDES,
    ),
    Plan(
        "driving_licence_two_sides",
        Kind.LICENCE,
        10,
        Words(
            "Driving licence, both sides",
            "رخصة قيادة، الوجهان",
            "مۆڵەتی شۆفێری، هەردوو ڕوو",
        ),
        Words(
            "The barcode on the back says what stands on the front.",
            "الرمز الشريطي على الظهر يقول ما هو مكتوب على الوجه.",
            "بارکۆدی پشتەوە ئەوە دەڵێت کە لە ڕووی پێشەوە نووسراوە.",
        ),
        (Light.UV,),
        conditions=_BOTH_SIDES,
    ),
    Plan(
        "stamp_page",
        Kind.STAMPS,
        13,
        Words(
            "Visa page with stamps", "صفحة تأشيرات عليها أختام", "پەڕەی ڤیزا بە مۆرەوە"
        ),
        Words(
            "Entries and exits take turns; the number is burnt through the page.",
            "الدخول والخروج بالتناوب؛ والرقم مثقوب بالليزر عبر الصفحة.",
            "چوونەژوور و دەرچوون یەک لە دوای یەکن؛ ژمارەکە بە لەیزەر کون کراوە.",
        ),
        (Light.UV, Light.TRANSMITTED),
    ),
)
