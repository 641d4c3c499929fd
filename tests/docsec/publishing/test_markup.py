"""Pages as HTML and as plain text: every block in both, strangers' text as text."""

import html
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.model import Text
from docsec.publishing.markup import html_page
from docsec.publishing.page import (
    Block,
    Card,
    Cards,
    Code,
    Facts,
    Figure,
    Figures,
    Grid,
    Note,
    Outline,
    Print,
    Section,
    Sheet,
    Stamp,
    State,
    Tone,
)
from docsec.publishing.plain import SIGNS, plain_page
from docsec.publishing.translation import LANGUAGES, Language, Translator

FIGURE = Figure(
    jpeg=b"\xff\xd8bytes",
    width=200,
    height=100,
    caption=Text("A page"),
    outlines=(
        Outline(1, ((0, 0), (50, 0), (50, 10), (0, 10)), Text("The corner")),
        Outline(2, ((900, 900), (950, 900), (950, 910)), Text("Beyond")),
    ),
)
BLOCKS: tuple[Block, ...] = (
    Stamp(Text("A stamp")),
    Note(Text("A note")),
    Cards(
        (
            Card(
                Text("A card"),
                State(Tone.BAD, Text("Red")),
                Text("Its words"),
                (Text("A reason"), (Text("Two"), Text("lines"))),
            ),
            Card(Text("Another"), State(Tone.GOOD, Text("Green")), Text("Fine")),
        )
    ),
    Print(((("P", False), ("<", False), ("7", True)),)),
    Grid(
        (Text("Name"), Text("Value")),
        (
            (Text("Born"), (date(1974, 8, 12), Text("Age: {years}", years=52))),
            (Code("L898902C3"), ""),
            (State(Tone.UNSURE, Text("open")), ()),
        ),
    ),
    Facts(((Text("Number"), Code("AB<12")), (Text("Count"), 3))),
    Figures((FIGURE,)),
)
SHEET = Sheet(Text("A title"), BLOCKS[:1], (Section(Text("A section"), BLOCKS[1:]),))


def test_every_block_is_in_the_page() -> None:
    page = html_page([SHEET], Translator("en"))
    for words in (
        *("A title", "A stamp", "A section", "A note", "A card", "Its words"),
        *("A reason", "Two", "Another", "Born", "12 August 1974", "Age: 52"),
        *("L898902C3", "AB&lt;12", "A page", "1: The corner", "2: Beyond"),
    ):
        assert words in page
    assert "P&lt;<mark>7</mark></pre>" in page


def test_every_block_but_pictures_is_in_the_text() -> None:
    text = plain_page([SHEET], Translator("en"))
    for words in (
        *("A title\n=======", "*** A stamp ***", "A section", "  A note"),
        *("[x] Red  A card", "    - A reason", "    - Two; lines", "P<7"),
        *("Born  12 August 1974", "Age: 52", "[?] open", "Number: AB<12", "Count: 3"),
    ):
        assert words in text
    assert "A page" not in text


def test_a_section_of_pictures_only_leaves_no_heading_in_the_text() -> None:
    sheet = Sheet(Text("T"), (), (Section(Text("Pictures"), (Figures((FIGURE,)),)),))
    assert "Pictures" not in plain_page([sheet], Translator("en"))


def test_every_tone_has_its_own_shape_and_sign() -> None:
    pages = [
        html_page([Sheet(Text("T"), (), (_state(tone),))], Translator("en"))
        for tone in Tone
    ]
    shapes = {re.search(r'<svg class="sign".*?</svg>', page)[0] for page in pages}  # type: ignore[index]
    without_colour = {re.sub("#[0-9a-f]+", "", shape) for shape in shapes}
    assert len(without_colour) == len(Tone)
    assert len(set(SIGNS.values())) == len(Tone)
    assert all(sign.isascii() for sign in SIGNS.values())


def _state(tone: Tone) -> Section:
    return Section(Text("S"), (Facts(((Text("A"), State(tone, Text("word"))),)),))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_its_language_and_direction(language: Language) -> None:
    page = html_page([SHEET], Translator(language))
    direction = "ltr" if language == "en" else "rtl"
    assert f'<html lang="{language}" dir="{direction}">' in page


@pytest.mark.parametrize("language", ["ar", "ckb"])
def test_print_and_codes_stay_left_to_right(language: Language) -> None:
    page = html_page([SHEET], Translator(language))
    assert '<pre class="mrz" dir="ltr">P&lt;' in page
    assert '<bdi dir="ltr" class="code">AB&lt;12</bdi>' in page
    assert "\u2066P<7\u2069" in plain_page([SHEET], Translator(language))


def test_numbers_on_outlines_stay_within_the_picture() -> None:
    page = html_page([SHEET], Translator("en"))
    for cx, cy in re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)" r="5.0"', page):
        assert 0 < float(cx) < 200
        assert 0 < float(cy) < 100


def test_no_sheets_is_an_empty_page() -> None:
    assert "<title></title>" in html_page([], Translator("en"))
    assert plain_page([], Translator("en")) == "\n"


@given(st.text())
def test_any_words_are_shown_as_words(words: str) -> None:
    sheet = Sheet(
        Text("T"),
        (),
        (Section(Text("S"), (Facts(((Code(words), Text("{w}", w=words)),)),)),),
    )
    page = html_page([sheet], Translator("en"))
    body = page.partition("<body>")[2]
    assert body.count("<") == html_page([_blank(sheet)], Translator("en")).partition(
        "<body>"
    )[2].count("<")
    assert html.escape(words) in body


def _blank(sheet: Sheet) -> Sheet:
    facts = Facts(((Code(""), Text("{w}", w="")),))
    return Sheet(sheet.title, (), (Section(Text("S"), (facts,)),))
