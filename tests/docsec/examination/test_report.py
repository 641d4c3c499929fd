"""The report: one file, nothing fetched, nothing run, nothing left out."""

import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from docsec.examination.report import report_html, report_text
from docsec.examination.result import Examination
from docsec.model import (
    Light,
    Mark,
    Marks,
    Outcome,
    Reason,
    Region,
    Result,
    Table,
    Text,
)
from docsec.publishing.translation import LANGUAGES, Language, Translator

Make = Callable[..., Examination]
VOID = {"meta", "br", "circle", "path", "rect", "polygon", "image", "link", "img"}


class Outline(HTMLParser):
    """Collects tags and addresses, and complains of what is not closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [
            value or "" for name, value in attrs if name in {"src", "href"}
        ]
        assert not any(name.startswith("on") for name, _ in attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [
            value or "" for name, value in attrs if name in {"src", "href"}
        ]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def page_of(done: Examination, language: Language = "en") -> Outline:
    return Outline(report_html([done], Translator(language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_well_formed_and_fetches_nothing(
    make_examination: Make, language: Language
) -> None:
    page = page_of(make_examination(), language)
    assert page.open == []
    assert not {"script", "link", "iframe", "object", "form"} & set(page.tags)
    assert page.addresses
    assert all(one.startswith("data:image/jpeg;base64,") for one in page.addresses)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_mrz_runs_left_to_right_in_every_language(
    make_examination: Make, language: Language
) -> None:
    html = report_html([make_examination()], Translator(language))
    assert f'<html lang="{language}" dir="{Translator(language).direction}"' in html
    zone = re.search(r'<pre class="mrz" dir="ltr">(.*?)</pre>', html, re.DOTALL)
    assert zone is not None
    assert "P&lt;UTOERIKSSON&lt;&lt;ANNA" in zone[1]
    assert zone[1].count("<mark>") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_style_sheet_names_no_address(
    make_examination: Make, language: Language
) -> None:
    html = report_html([make_examination()], Translator(language))
    assert "url(" not in html
    assert "@import" not in html
    assert "default-src 'none'" in html


def test_a_hostile_name_stays_text(make_examination: Make) -> None:
    done = make_examination()
    name = '"><script>alert(1)</script><img src=http://x onerror=y>'
    pictures = tuple(replace(one, name=name) for one in done.document.pictures)
    document = replace(done.document, pictures=pictures)
    page = page_of(replace(done, document=document))
    assert "script" not in page.tags
    assert "img" not in page.tags
    assert name in "".join(page.words)


def test_every_state_has_shape_and_word(make_examination: Make) -> None:
    done = make_examination()
    reason = Reason("x", Text("Why"), Text("Do"))
    findings = [
        replace(done.findings[0], outcome=Outcome(result, reason)) for result in Result
    ]
    html = report_html([replace(done, findings=tuple(findings))], Translator("en"))
    signs = dict(
        re.findall(
            r'<svg class="sign"[^>]*>(.*?)</svg>'
            r"(successful|failed|undetermined|not supported|aborted)<",
            html,
        )
    )
    assert len(signs) == len(Result)


@pytest.mark.parametrize("as_text", [True, False])
def test_nothing_is_left_out(make_examination: Make, as_text: bool) -> None:
    done = make_examination()
    shown = (
        report_text([done], Translator("en"))
        if as_text
        else " ".join(page_of(done).words)
    )
    findings, verdict = done.findings, done.verdict
    reasons = [one.outcome.reason for one in findings if one.outcome.reason is not None]
    conclusions = (verdict.authenticity, verdict.validity, verdict.alert)
    due = [
        *done.stamps,
        *(one.title for one in findings),
        *(words for one in reasons for words in (one.words, one.advice)),
        *(words for one in done.not_checked for words in (one.title, one.why)),
        *(one.words for one in conclusions),
    ]
    english = Translator("en")
    assert [one for one in due if english.text(one) not in shown] == []
    assert all(one.code in shown for one in findings)
    for picture in done.document.pictures:
        assert picture.sha256 in shown
    for words in ("Age: ", "since expiry: ", done.id, done.software, "12 August 1974"):
        assert words in shown


def test_marks_are_drawn_and_the_place_is_enlarged(make_examination: Make) -> None:
    done = make_examination()
    place = Region(10, 10, 30, 10).corners()
    beyond = Region(5000, 5000, 10, 10).corners()
    outcome = Outcome(
        Result.FAILED,
        Reason("x", Text("Why"), Text("Do")),
        evidence=(
            Marks(0, (Mark(place, Text("Here")), Mark(beyond, Text("Beyond")))),
            Marks(7, (Mark(place, Text("No such picture")),)),
            Table((Text("Found"), Text("Due")), (("3", "7"), ())),
        ),
    )
    finding = replace(done.findings[0], outcome=outcome)
    html = report_html([replace(done, findings=(finding,))], Translator("en"))
    assert html.count("<polygon") == 2
    assert "10.0,10.0 40.0,10.0 40.0,20.0 10.0,20.0" in html
    assert html.count("the place, enlarged") == 2  # label and caption
    assert "Found: 3; Due: 7" in html


def test_a_mark_outside_its_picture_breaks_nothing(make_examination: Make) -> None:
    done = make_examination()
    place = Region(9000, -500, 10, 10).corners()
    outcome = Outcome(
        Result.FAILED,
        Reason("x", Text("Why"), Text("Do")),
        evidence=(Marks(0, (Mark(place, Text("Beyond")),)),),
    )
    finding = replace(done.findings[0], outcome=outcome)
    assert "Beyond" in report_html(
        [replace(done, findings=(finding,))], Translator("en")
    )


def test_an_evaluatory_check_is_said_to_be_on_trial(make_examination: Make) -> None:
    done = make_examination()
    trial = replace(done.findings[0], is_evaluatory=True, is_mandatory=False)
    shown = report_text([replace(done, findings=(trial,))], Translator("en"))
    assert "On trial" in shown


def test_several_examinations_stand_one_after_the_other(make_examination: Make) -> None:
    one, two = make_examination(), make_examination(lines=None)
    page = Outline(report_html([one, two], Translator("en")))
    assert page.tags.count("article") == 2
    text = report_text([one, two], Translator("en"))
    assert text.count("Examination of a document") == 2
    assert "No MRZ was read" in text


def test_every_light_has_a_caption(make_examination: Make) -> None:
    shown = report_text([make_examination(lights=tuple(Light))], Translator("en"))
    assert "Infrared light" in shown
    assert "Ultraviolet light" in shown


def test_unknown_resolution_is_said(make_examination: Make) -> None:
    done = make_examination()
    pictures = tuple(replace(one, ppi=None) for one in done.document.pictures)
    document = replace(done.document, pictures=pictures)
    shown = report_text([replace(done, document=document)], Translator("en"))
    assert "Resolution unknown" in shown


@pytest.mark.parametrize("language", ["ar", "ckb"])
def test_the_terminal_keeps_codes_in_their_order(
    make_examination: Make, language: Language
) -> None:
    shown = report_text([make_examination()], Translator(language))
    assert "\u2066P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\u2069" in shown


def test_corrected_lines_are_shown_below_those_read(make_examination: Make) -> None:
    other = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7" * 30, "A" * 30)
    page = report_text([make_examination(corrected=other)], Translator("en"))
    read = page.index("P<UTOERIKSSON")
    assert read < page.index("After correction by hand:") < page.index("A" * 30)


@pytest.mark.parametrize("make_page", [report_html, report_text])
def test_states_are_named_in_the_language_of_the_report(
    make_examination: Make, make_page: Callable[..., str]
) -> None:
    examination = make_examination()
    assert "يوتوبيا" in make_page([examination], Translator("ar"))
    assert "Utopia" in make_page([examination], Translator("en"))
