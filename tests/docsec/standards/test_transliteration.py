# ruff: noqa: RUF001 - names in their own scripts
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.errors import OptionError
from docsec.standards.transliteration import arabic_from_mrz, transliterate

ARABIC = [  # 9303-3 sections B.5.7 to B.5.10
    ("ابو بكر محمد بن زكريا الرازي", "ABW<BKR<MXHMD<BN<ZKRYA<ALRAZY"),
    ("جمال عبد الناصر", "JMAL<EBD<ALNAXSSR"),
    ("إسماعيل عزّ الدين", "ISMAEYL<EZZ<ALDYN"),
    ("جميلة نعيمة", "JMYLXAH<NEYMXAH"),
    ("العباس عبد الله بن محمد السفاح", "ALEBAS<EBD<ALLXH<BN<MXHMD<ALSFAXH"),
    ("عبد العزيز بن متعب", "EBD<ALEZYZ<BN<MTEB"),
    ("هاري الشماع", "HARY<ALXSHMAE"),
    ("سمير بادمكدوذيل", "SMYR<BADMKDWXDHYL"),
]


@pytest.mark.parametrize(("name", "mrz"), ARABIC)
def test_arabic_vectors_of_the_standard(name: str, mrz: str) -> None:
    assert transliterate(name) == mrz
    assert arabic_from_mrz(mrz) == name


@pytest.mark.parametrize(
    ("name", "mrz"),
    [
        ("فضّة", "FXDZXDZXAH"),  # shadda doubles the whole code
        ("العبّاس", "ALEBBAS"),
        ("مُحَمَّد", "MXHMMD"),  # vowels are left out, shadda counts
        ("عبدالله محمد", "EBD<ALLXH<MXHMD"),  # B.5.9 writes it in two parts
        ("عبدالعزيز بن متعب", "EBD<ALEZYZ<BN<MTEB"),
        ("ﷲ", "ALLXH"),  # one sign for the whole word
        ("ﻣﺤﻤﺪ", "MXHMD"),  # presentation forms
        ("محـــمد", "MXHMD"),  # tatweel
        ("فاطمة", "FATTMXAH".replace("TT", "XTT")),
        ("مدرسةالنور", "MDRSXTAALNWR"),  # teh marbuta within a part
        ("آمال أحمد مؤمن فائز", "XAAMAL<XAEXHMD<MUMN<FAXIZ"),
        ("ڤيكتور", "VYKTWR"),
        ("گل چراغ ژاله", "XGGL<XCRAG<XJALH"),
        ("علی اکبر", "ELXYA<AXKKBR"),  # Persian yeh and keheh
        ("ٹیپو بڑے", "XXTXYAPW<BXXRXYB"),  # Urdu
    ],
)
def test_letters_of_the_arabic_script(name: str, mrz: str) -> None:
    assert transliterate(name) == mrz


@pytest.mark.parametrize(
    ("name", "mrz"),
    [
        ("ڕێبوار", "REBWAR"),
        ("دڵشاد", "DLXSHAD"),
        ("ئارۆ", "XIARO"),
        ("کاوە", "XKKAWE"),
    ],
)
def test_the_fallback_for_sorani(name: str, mrz: str) -> None:
    assert transliterate(name, language="ckb") == mrz


def test_the_h_of_sorani_is_that_of_urdu_only_without_the_language() -> None:
    assert transliterate("ھێمن", language="ckb") == "HEMN"
    assert transliterate("ھێمن") == "XDOEMN"


@pytest.mark.parametrize("text", ["MOHAMMED", "XQ", "CX", "X", "A1"])
def test_what_is_no_transliteration_has_no_arabic(text: str) -> None:
    assert arabic_from_mrz(text) is None


def test_two_equal_letters_at_the_start_are_no_shadda() -> None:
    assert arabic_from_mrz("MMDWXH") == "ممدوح"


def test_both_codes_of_teh_marbuta_come_back() -> None:
    assert arabic_from_mrz("FXAH<FXTAN") == "فة فةن"


@given(st.text("ابتجدرزسعغفقكلمنهويآأإئءحخذشصضطظث", min_size=1, max_size=12))
def test_arabic_without_double_letters_comes_back(word: str) -> None:
    if any(one == other for one, other in pairwise(word)):
        return
    if word.startswith("عبدال") or word == "الله":
        return
    assert arabic_from_mrz(transliterate(word)) == word


@pytest.mark.parametrize(
    ("name", "mrz"),
    [
        ("D'ARTAGNAN", "DARTAGNAN"),
        ("MARIE-ELISE", "MARIE<ELISE"),
        ("ANNA, MARIA", "ANNA<MARIA"),
        ("O’Connor", "OCONNOR"),
        ("St. John", "ST<JOHN"),
        ("  Van  der -- Muellen ", "VAN<DER<MUELLEN"),
        ("Térèsa CAÑON", "TERESA<CANON"),
        ("Müller Åse Ørsted Weiß", "MUELLER<AASE<OERSTED<WEISS"),
        ("Ævar Þór Łukasz Đuro Œuvre Ĳssel", "AEVAR<THOR<LUKASZ<DURO<OEUVRE<IJSSEL"),
        ("Çağrı İnönü Şahin Ğ", "CAGRI<INOENUE<SAHIN<G"),
        ("Əliyev", "ELIYEV"),
        ("", ""),
        ("''", ""),
    ],
)
def test_latin_names(name: str, mrz: str) -> None:
    assert transliterate(name) == mrz


def test_umlauts_can_be_plain() -> None:
    assert transliterate("Müller Åse Ñuñez Ørsted", umlauts="plain") == (
        "MULLER<ASE<NUNEZ<OERSTED"
    )


@pytest.mark.parametrize(
    ("name", "language", "mrz"),
    [
        ("Путин Щукин Хрущёв", "", "PUTIN<SHCHUKIN<KHRUSHCHEV"),
        ("Съезд Подъячев Соль", "", "SIEEZD<PODIEIACHEV<SOL"),
        ("Юрий Яковлев", "", "IURII<IAKOVLEV"),
        ("Щерев", "bg", "SHTEREV"),
        ("Єгор Їжак Юрій Яна Йосип", "uk", "YEHOR<YIZHAK<YURII<YANA<YOSYP"),
        ("Гринёв", "be", "HRINIOV"),
        ("Жарко Чавић Шеховац Цвијић", "sr", "ZARKO<CAVIC<SEHOVAC<CVIJIC"),
        ("Ќирил Џон Хаџи", "mk", "KJIRIL<DJON<HADJI"),
        ("Қайрат Әлия", "", "KAIRAT<ALIIA"),
    ],
)
def test_cyrillic_names(name: str, language: str, mrz: str) -> None:
    assert transliterate(name, language=language) == mrz


@pytest.mark.parametrize(
    ("name", "mrz"),
    [
        ("Παπαδόπουλος", "PAPADOPOULOS"),
        ("Ευάγγελος", "EVANGELOS"),
        ("Ευτυχία", "EFTYCHIA"),
        ("Αυγερινός", "AVGERINOS"),
        ("Μπάμπης", "BAMPIS"),
        ("Θεόδωρος Ψαράς Ξένος", "THEODOROS<PSARAS<XENOS"),
        ("Πραΰλιος", "PRAYLIOS"),
        ("Χαραλάμπους Χρήστου", "CHARALAMPOUS<CHRISTOU"),
        ("Ανάλαυ", "ANALAF"),
        ("Νόυ", "NOY"),
    ],
)
def test_greek_names(name: str, mrz: str) -> None:
    assert transliterate(name) == mrz


@pytest.mark.parametrize("name", ["山田", "JOHN 2", "محمد2", "אב"])
def test_other_scripts_and_digits_are_refused(name: str) -> None:
    with pytest.raises(OptionError):
        transliterate(name)


@given(st.text(max_size=40))
def test_any_text_is_written_in_mrz_letters_or_refused(name: str) -> None:
    try:
        written = transliterate(name)
    except OptionError:
        return
    assert set(written) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ<")
    assert not written.startswith("<")
    assert not written.endswith("<")
    assert "<<" not in written


@given(st.text("ABCDEHXWYZKT<", max_size=25))
def test_any_mrz_text_has_arabic_or_none(text: str) -> None:
    found = arabic_from_mrz(text)
    assert found is None or isinstance(found, str)
