"""Barcodes in the record and in reports: whole, in plain words, and harmless."""

import base64
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from docsec.examination.code_report import (
    MOST_SHOWN,
    code_blocks,
    field_title,
    field_value,
    raw_text,
    signature_reason,
    signature_state,
)
from docsec.examination.record import MOST_BYTES, as_json, code_json, schema
from docsec.examination.report import report_html, report_text
from docsec.examination.result import Examination
from docsec.model import Document, Outcome, Reason, Result, Text
from docsec.model.barcode import PayloadField
from docsec.publishing.page import Code, Issuer, Tone
from docsec.publishing.translation import Translator
from docsec.seals.profile import VISA
from docsec.seals.writer import invent_signer, write_vds, write_vds_nc

Make = Callable[..., Examination]
SIGNER = invent_signer("report")
TICKET = "M1DOE/JOHN            EABC123 EBLBEYLH 1234 325Y012C0045 100"
HOSTILE = "<script>alert(1)</script>\x1b[2J\u202e=cmd|' /C calc'!A1\x00" + "9" * 7000


@pytest.fixture
def examined(make_examination: Make, make_coded: Callable[..., Document]) -> Make:
    """A real examination with barcodes planted on its first picture."""

    def make(*contents: str | bytes, **how: Any) -> Examination:
        done = make_examination()
        codes = make_coded([()], *contents, **how).codes
        return replace(done, document=replace(done.document, codes=codes))

    return make


def seal(number: str = "U1") -> str:
    return write_vds_nc("icao.test", {"utci": number}, SIGNER)


def visa() -> bytes:
    lines = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<V123<<<<<6UTO7408122F3004157"
    values = [(1, lines), (3, "2"), (4, "P90D"), (5, "L898902C3")]
    day = date(2026, 1, 2)
    return write_vds(VISA, values, SIGNER, issued_on=day, signed_on=day)


@pytest.mark.parametrize("result", [Result.SUCCESSFUL, Result.FAILED, None])
def test_the_record_is_valid_by_its_schema(
    examined: Make, result: Result | None
) -> None:
    document = as_json(examined(TICKET, visa(), HOSTILE, seal(), signature=result))
    faults = Draft202012Validator(schema()).iter_errors(document)
    assert [one.message for one in faults] == []
    assert [one["payload"]["kind"] for one in document["codes"]] == [
        "boarding_pass",
        "icao_vds",
        "other",
        "vds_nc",
    ]
    assert json.loads(json.dumps(document, allow_nan=False)) == document


def test_the_record_keeps_the_bytes_and_where_they_stood(examined: Make) -> None:
    (code,) = as_json(examined(visa()))["codes"]
    assert base64.b64decode(code["bytes"]) == visa()
    assert code["size"] == len(visa())
    assert code["place"] == [[60, 100], [160, 100], [160, 200], [60, 200]]


def test_a_record_without_codes_is_valid_too(examined: Make) -> None:
    document = as_json(examined())
    del document["codes"]
    assert not list(Draft202012Validator(schema()).iter_errors(document))


def test_hostile_text_is_plain_and_bounded_in_the_record(examined: Make) -> None:
    done = examined(HOSTILE)
    (code,) = done.document.codes
    longer = replace(code, barcode=replace(code.barcode, data=bytes(MOST_BYTES + 9)))
    kept = code_json(longer)
    assert len(base64.b64decode(kept["bytes"])) == MOST_BYTES
    assert kept["size"] == MOST_BYTES + 9
    assert not set("\x1b\u202e\x00") & set(json.dumps(kept, ensure_ascii=False))


@pytest.mark.parametrize("language", ["en", "ar", "ckb"])
def test_hostile_text_is_plain_and_bounded_in_reports(
    examined: Make, language: Any
) -> None:
    done = examined(HOSTILE)
    page = report_html([done], Translator(language))
    text = report_text([done], Translator(language))
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    for shown in (page, text):
        assert not set("\x1b\u202e\x00") & set(shown)
        assert "9" * (MOST_SHOWN + 1) not in shown


def test_a_report_says_what_the_barcode_is_and_what_its_seal_is_worth(
    examined: Make,
) -> None:
    text = report_text([examined(visa())], Translator("en"))
    assert "Barcode 1: Visa" in text
    assert "Signature: [+] successful" in text
    assert "Date of issue  2 January 2026" in text
    assert "Length of stay  Days: 90" in text
    failed = report_text([examined(visa(), signature=Result.FAILED)], Translator("en"))
    assert "Signature: [x] failed; Planted" in failed


def test_an_unsigned_barcode_is_said_to_be_that(examined: Make) -> None:
    text = report_text([examined(TICKET)], Translator("en"))
    assert "The barcode is not signed" in text
    assert "From airport (1)  EBL" in text


def test_problems_are_marked(examined: Make) -> None:
    text = report_text([examined(TICKET.replace("325Y", "399Y"))], Translator("en"))
    assert "[x] There is no such day: 399" in text
    cut = report_text([examined(visa()[:60])], Translator("en"))
    assert "[x] There is no signature" in cut


def test_the_barcodes_are_outlined_on_their_picture(examined: Make) -> None:
    page = report_html([examined(TICKET, seal())], Translator("en"))
    assert 'points="60.0,100.0 160.0,100.0 160.0,200.0 60.0,200.0"' in page
    assert "Barcode 2: Proof of testing" in page


def test_without_barcodes_a_report_says_so(make_document: Any) -> None:
    (note,) = code_blocks(make_document())
    assert note.words.english() == "No barcode was read"


def field(name: str, value: str | None, part: int = 0) -> PayloadField:
    return PayloadField(name, Text("Field"), value or "", value, 0, 0, part)


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("birth_date", "1974-08-12", date(1974, 8, 12)),
        ("expiry_date", "soon", "soon"),
        ("text", "1974-08-12", "1974-08-12"),
        ("sex", "F", Text("Female")),
        ("sex", "?", "?"),
        ("stay", "P1Y6M", (Text("Years: {years}", years=1),
                           Text("Months: {months}", months=6))),
        ("stay", "long", "long"),
        ("mrz", "AB\nCD", (Code("AB"), Code("CD"))),
        ("issuing_state", "Q9Q", "Q9Q"),
        ("name", None, ""),
    ],
)  # fmt: skip
def test_values_are_shown_in_plain_words(
    name: str, value: str | None, shown: object
) -> None:
    assert field_value(field(name, value)) == shown


def test_a_state_is_shown_with_its_name() -> None:
    code, name = field_value(field("issuing_state", "UTO"))  # type: ignore[misc]
    assert code == Code("UTO")
    assert isinstance(name, Issuer)
    assert name.code == "UTO"
    assert "Utopia" in name.english


def test_a_leg_is_named() -> None:
    assert field_title(field("seat", "12C", part=2)).english() == "Field (2)"
    assert field_title(field("seat", "12C")).english() == "Field"


def test_a_signature_without_a_reason_holds() -> None:
    good = Outcome(Result.SUCCESSFUL)
    assert signature_state(good).tone is Tone.GOOD
    assert len(signature_reason(good)) == 1
    bad = Outcome(Result.FAILED, Reason("x", Text("Why"), Text("Do")))
    assert signature_state(bad).tone is Tone.BAD
    assert signature_reason(bad) == (Text("Why"), Text("Do"))


def test_raw_bytes_are_shown_in_hexadecimal_and_raw_text_as_text(
    examined: Make,
) -> None:
    codes = examined(visa(), TICKET).document.codes
    assert raw_text(codes[0]).startswith("dc 03 ")
    assert raw_text(codes[1]) == TICKET
