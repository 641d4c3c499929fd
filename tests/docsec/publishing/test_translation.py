"""Texts in three languages: gaps, digits, dates, directions, what is missing."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.model import Text, Words
from docsec.publishing.translation import (
    LANGUAGES,
    Language,
    Translator,
    gaps_of,
    isolated,
)
from docsec.standards.state import state_codes

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar"><context><name>docsec</name>
<message><source>Line {line}</source><translation>السطر {line}</translation></message>
<message><source>Half</source><translation type="unfinished">نصف</translation></message>
<message><source>Gone</source><translation type="vanished">ذهب</translation></message>
<message><source>Old</source><translation type="obsolete">قديم</translation></message>
<message><source>Empty</source><translation></translation></message>
<message><source>Gap {a}</source><translation>فجوة {b}</translation></message>
<message><translation>يتيم</translation></message>
<message><source>Alone</source></message>
</context></TS>
"""


@pytest.fixture
def arabic(tmp_path: Path) -> Translator:
    (tmp_path / "docsec_ar.ts").write_text(CATALOGUE, encoding="utf-8")
    return Translator("ar", words=tmp_path)


def test_a_translated_sentence_is_shown_with_its_values(arabic: Translator) -> None:
    assert arabic.text(Text("Line {line}", line=12)) == "السطر ١٢"
    assert arabic.missing() == ()


@pytest.mark.parametrize("sentence", ["Half", "Gone", "Old", "Empty", "Alone"])
def test_an_unfinished_sentence_is_shown_in_english_and_listed(
    arabic: Translator, sentence: str
) -> None:
    assert arabic.text(Text(sentence)) == sentence
    assert arabic.missing() == (sentence,)


def test_a_translation_with_other_gaps_is_not_used(arabic: Translator) -> None:
    assert "x" in arabic.text(Text("Gap {a}", a="x"))
    assert arabic.missing() == ("Gap {a}",)


def test_english_is_never_missing() -> None:
    english = Translator("en")
    assert english.text(Text("Line {line}", line=1)) == "Line 1"
    assert english.missing() == ()


def test_words_of_data_are_said_in_the_language(arabic: Translator) -> None:
    text = Text("{what}", what=Words("Watermark", ar="علامة مائية"))
    assert arabic.text(text) == "علامة مائية"


def test_a_text_inside_a_text_is_translated(arabic: Translator) -> None:
    nested = Text("Outer {inner}", inner=Text("Line {line}", line=3))
    assert arabic.text(nested) == "Outer السطر ٣"


def test_a_document_number_keeps_its_digits_and_its_order(arabic: Translator) -> None:
    shown = arabic.text(Text("Line {line}", line="A12<<"))
    assert shown == "السطر " + "\u2066A12<<\u2069"


def test_a_name_in_arabic_script_needs_no_isolation(arabic: Translator) -> None:
    assert arabic.text(Text("Line {line}", line="كركوك")) == "السطر كركوك"


@pytest.mark.parametrize(
    ("value", "spec", "shown"),
    [
        (1234567, ",", "\u0661\u066c\u0662\u0663\u0664\u066c\u0665\u0666\u0667"),
        (0.5, ".0%", "\u0665\u0660\u066a"),
        (0.25, "", "\u0660\u066b\u0662\u0665"),
        (-3, "", "\u2066-\u0663\u2069"),
        (0.4, "+.1f", "\u2066+\u0660\u066b\u0664\u2069"),
    ],
)
def test_numbers_take_arabic_digits(value: float, spec: str, shown: str) -> None:
    assert Translator("ar").number(value, spec) == shown


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en", "4 March 2027"), ("ar", "٤ آذار ٢٠٢٧"), ("ckb", "٤ی ئازاری ٢٠٢٧")],
)
def test_dates_say_the_month_in_words(language: Language, shown: str) -> None:
    assert Translator(language).day(date(2027, 3, 4)) == shown


def test_every_language_has_twelve_different_months() -> None:
    for language in LANGUAGES:
        days = {Translator(language).day(date(2027, m, 1)) for m in range(1, 13)}
        assert len(days) == 12


def test_a_time_says_its_zone() -> None:
    moment = datetime(2027, 3, 4, 9, 5, tzinfo=UTC)
    assert Translator("en").day(moment) == "4 March 2027, 09:05 UTC"
    assert Translator("ar").day(moment).endswith(isolated("09:05 UTC"))
    assert Translator("en").day(moment.replace(tzinfo=None)).endswith(" 09:05")


def test_direction_follows_the_language() -> None:
    assert [Translator(one).direction for one in LANGUAGES] == ["ltr", "rtl", "rtl"]


def test_gaps_with_a_format_are_found() -> None:
    assert gaps_of("{a:.1f} and {{no}} and {b}") == {"a", "b"}


@given(st.text())
def test_any_string_comes_through_a_gap_whole(value: str) -> None:
    for language in LANGUAGES:
        shown = Translator(language).text(Text("{value}", value=value))
        assert value in shown


@pytest.mark.parametrize(
    ("language", "name"), [("en", "Iraq"), ("ar", "العراق"), ("ckb", "عێراق")]
)
def test_a_state_has_its_name_in_each_language(language: Language, name: str) -> None:
    assert Translator(language).state("IRQ", "Iraq") == name


@pytest.mark.parametrize("language", ["ar", "ckb"])
def test_no_state_of_the_standard_lacks_its_name(language: Language) -> None:
    translator = Translator(language)
    shown = {code: translator.state(code, "-") for code in state_codes()}
    assert [code for code, name in shown.items() if name == "-"] == []


def test_a_code_without_a_name_is_shown_in_english(arabic: Translator) -> None:
    assert arabic.state("IRQ", "Iraq") == "Iraq"
    assert Translator("ckb").state("QQQ", "Nowhere") == "Nowhere"


def test_digits_in_a_name_are_those_of_the_language() -> None:
    shown = Translator("ar").state("XXA", "")
    assert "١٩٥٤" in shown
    assert not any("0" <= one <= "9" for one in shown)
