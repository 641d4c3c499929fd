"""What every payload must satisfy, whoever wrote it."""

import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.model.barcode import Payload
from docsec.payloads import (
    MAX_BYTES,
    Content,
    PayloadFormat,
    content_of,
    parse,
    payloads,
    recognise,
)

TODAY = date(2026, 11, 21)
HERE = Path(__file__).parent
HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
STARTS = st.sampled_from(
    [
        b"",
        b"\xdc\x03\xd9\xc5\xd9\xca\xc8\xa7\x3a\x99",
        b"\xdc\x02",
        b"@\n\x1e\rANSI 636026080102DL00410288",
        b"AAMVA6360060101DL00290179",
        b"@\n\x1e\rANSI 63602608",
        b"M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 1",
        b"M2",
        b"RDB1B",
        b"RDB1D",
        b'{"data":{"hdr":',
        b'{"data":{"hdr":{"t":"icao.vacc","v":1,"is":"UTO"}},"sig":',
        b"P<UTOERIKSSON<<ANNA<MARIA",
        b"BEGIN:VCARD\nFN:",
        b"https://",
    ]
)
ALPHABETS = st.one_of(
    st.binary(max_size=300),
    st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.text('ABCDEFZ0123456789< \n\r/^>{}[]":,', max_size=300).map(str.encode),
)
INPUTS = st.tuples(STARTS, ALPHABETS).map(b"".join)


def places_hold(payload: Payload) -> bool:
    """Every field lies within the body, and text fields repeat it."""
    size = len(payload.body)
    for one in payload.fields:
        if not 0 <= one.start <= one.end <= size:
            return False
        if (
            isinstance(payload.body, str)
            and payload.body[one.start : one.end] != one.raw
        ):
            return False
    return True


def shown(payload: Payload) -> str:
    return "".join(one.value or "" for one in payload.fields)


@pytest.mark.parametrize("plugin", list(payloads), ids=lambda one: one.id)
def test_it_has_a_test_of_its_own(plugin: PayloadFormat) -> None:
    assert (HERE / f"test_{plugin.id}.py").is_file()


@pytest.mark.parametrize("plugin", list(payloads), ids=lambda one: one.id)
@given(given_bytes=INPUTS)
def test_any_content_gives_a_payload(plugin: PayloadFormat, given_bytes: bytes) -> None:
    payload = plugin.parse(content_of(given_bytes, today=TODAY))
    assert payload.kind == plugin.id
    assert places_hold(payload)
    assert not HIDDEN & {
        unicodedata.category(one) for one in shown(payload).replace("\n", "")
    }


@given(given_bytes=INPUTS)
def test_scores_lie_between_0_and_100(given_bytes: bytes) -> None:
    content = content_of(given_bytes, today=TODAY)
    assert all(0 <= one.score(content) <= 100 for one in payloads)


@given(given_text=st.text(max_size=200))
def test_any_text_gives_a_payload(given_text: str) -> None:
    assert parse(given_text, today=TODAY).kind in payloads.ids()


def test_a_field_with_a_thousand_digits_is_never_a_number() -> None:
    digits = "9" * 1000
    for content in (f'{{"data":{{"hdr":{digits}}},"sig":{digits}}}', digits):
        assert parse(content, today=TODAY).kind in ("other", "vds_nc")


def test_more_bytes_than_a_barcode_holds_are_refused() -> None:
    payload = parse(b"\xdc\x03" * MAX_BYTES, today=TODAY)
    assert payload.kind == "other"
    assert payload.problems


def test_bytes_that_are_no_utf_8_are_kept_byte_for_byte() -> None:
    content = content_of(b"\xdc\xff", today=TODAY)
    assert content == Content(b"\xdc\xff", "\xdc\xff", TODAY)


def test_half_a_surrogate_pair_is_kept() -> None:
    assert content_of("\ud800", today=TODAY).data == b"\xed\xa0\x80"


def test_the_surest_plug_in_wins() -> None:
    assert recognise("just text", today=TODAY) == "other"
