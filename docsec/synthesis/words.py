"""What is printed on the documents of Utopia, in English, Arabic and Sorani."""

Words = tuple[str, str, str]

STATE: Words = ("REPUBLIC OF UTOPIA", "جمهورية يوتوبيا", "کۆماری یوتۆپیا")
UTOPIAN: Words = ("UTOPIAN", "يوتوبي", "یوتۆپی")
AUTHORITY: Words = ("MOI UTOPIA", "وزارة الداخلية", "وەزارەتی ناوخۆ")
ENTRY: Words = ("ENTRY", "دخول", "چوونەژوور")
EXIT: Words = ("EXIT", "خروج", "دەرچوون")
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
    "stay": ("Duration of stay", "مدة الإقامة", "ماوەی مانەوە"),
    "personal_number": ("Personal No.", "الرقم الشخصي", "ژمارەی کەسی"),
    "blood": ("Blood group", "فصيلة الدم", "گرووپی خوێن"),
    "height": ("Height", "الطول", "باڵا"),
    "rank": ("Rank", "الرتبة", "پلە"),
    "ship": ("Ship", "السفينة", "کەشتی"),
    "reason": ("Issued because", "سبب الإصدار", "هۆی دەرکردن"),
    "street": ("Address", "العنوان", "ناونیشان"),
    "town": ("Town", "المدينة", "شار"),
    "document_number": ("Document No.", "رقم الوثيقة", "ژمارەی بەڵگەنامە"),
    "categories": ("Categories", "الفئات", "جۆرەکان"),
    "permit": ("Kind of permit", "نوع التصريح", "جۆری مۆڵەت"),
    "entries": ("Entries", "عدد الدخول", "ژمارەی چوونەژوورەوە"),
}

# What only some documents say; invented, like the people.
RANKS: tuple[Words, ...] = (
    ("CHIEF OFFICER", "ضابط أول", "ئەفسەری یەکەم"),
    ("SECOND ENGINEER", "مهندس ثان", "ئەندازیاری دووەم"),
    ("ABLE SEAMAN", "بحار", "دەریاوان"),
    ("BOATSWAIN", "رئيس بحارة", "سەرۆکی دەریاوانان"),
    ("COOK", "طباخ", "چێشتلێنەر"),
)
SHIPS: tuple[Words, ...] = (
    ("MV MORNING STAR", "نجمة الصباح", "ئەستێرەی بەیانی"),
    ("MV TWO RIVERS", "النهران", "دوو ڕووبار"),
    ("MV ALMOND BAY", "خليج اللوز", "کەنداوی بادەم"),
)
REASONS: tuple[Words, ...] = (
    ("PASSPORT LOST", "فقدان الجواز", "ونبوونی پاسپۆرت"),
    ("PASSPORT STOLEN", "سرقة الجواز", "دزرانی پاسپۆرت"),
    ("RETURN JOURNEY", "رحلة عودة", "گەشتی گەڕانەوە"),
)
BLOOD = ("A+", "A-", "B+", "B-", "AB+", "O+", "O-")
CATEGORIES = ("A1  B", "B", "B  BE", "B  C1  C", "B  D1")
STREETS: tuple[Words, ...] = (
    ("POPLAR STREET", "شارع الحور", "شەقامی سپیندار"),
    ("HARBOUR ROAD", "طريق الميناء", "ڕێگای بەندەر"),
    ("POMEGRANATE LANE", "زقاق الرمان", "کۆڵانی هەنار"),
)
TOWNS: tuple[Words, ...] = (
    ("NEW HARBOUR", "الميناء الجديد", "بەندەری نوێ"),
    ("TWO RIVERS", "النهران", "دوو ڕووبار"),
    ("ALMOND HILL", "تل اللوز", "گردی بادەم"),
)
CROSSINGS: tuple[Words, ...] = (
    ("NEW HARBOUR", "الميناء الجديد", "بەندەری نوێ"),
    ("EAST GATE", "البوابة الشرقية", "دەروازەی ڕۆژهەڵات"),
    ("WHITE SPRING AIRPORT", "مطار العين البيضاء", "فڕۆکەخانەی کانی سپی"),
)
