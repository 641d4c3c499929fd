"""What is printed on the documents of Utopia, in English, Arabic and Sorani."""

Words = tuple[str, str, str]

STATE: Words = ("REPUBLIC OF UTOPIA", "جمهورية يوتوبيا", "کۆماری یوتۆپیا")
UTOPIAN: Words = ("UTOPIAN", "يوتوبي", "یوتۆپی")
PASSPORT: Words = ("PASSPORT", "جواز سفر", "پاسپۆرت")
IDENTITY_CARD: Words = ("IDENTITY CARD", "بطاقة الهوية", "کارتی ناسنامە")
RESIDENCE_CARD: Words = ("RESIDENCE CARD", "بطاقة إقامة", "کارتی نیشتەجێبوون")
VISA: Words = ("VISA", "تأشيرة", "ڤیزا")
AUTHORITY: Words = ("MOI UTOPIA", "وزارة الداخلية", "وەزارەتی ناوخۆ")
SPECIMEN: Words = ("SPECIMEN", "نموذج", "نموونە")

LABELS: dict[str, Words] = {
    "type": ("Type", "النوع", "جۆر"),
    "code": ("Code", "الرمز", "کۆد"),
    "passport_number": ("Passport No.", "رقم الجواز", "ژمارەی پاسپۆرت"),
    "card_number": ("Card No.", "رقم البطاقة", "ژمارەی کارت"),
    "visa_number": ("Visa No.", "رقم التأشيرة", "ژمارەی ڤیزا"),
    "surname": ("Surname", "اللقب", "نازناو"),
    "given": ("Given names", "الأسماء", "ناوەکان"),
    "nationality": ("Nationality", "الجنسية", "ڕەگەزنامە"),
    "birth": ("Date of birth", "تاريخ الولادة", "بەرواری لەدایکبوون"),
    "sex": ("Sex", "الجنس", "ڕەگەز"),
    "birth_place": ("Place of birth", "محل الولادة", "شوێنی لەدایکبوون"),
    "issue": ("Date of issue", "تاريخ الإصدار", "بەرواری دەرچوون"),
    "expiry": ("Date of expiry", "تاريخ النفاذ", "بەرواری بەسەرچوون"),
    "authority": ("Authority", "جهة الإصدار", "لایەنی دەرکردن"),
    "signature": ("Signature", "التوقيع", "واژۆ"),
    "valid_from": ("Valid from", "صالحة من", "کارایە لە"),
    "valid_until": ("Valid until", "صالحة لغاية", "کارایە تا"),
    "entries": ("Entries", "عدد الدخول", "ژمارەی چوونەژوورەوە"),
}
