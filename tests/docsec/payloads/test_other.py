"""Links, visiting cards, text and bytes are shown and never acted upon."""

from datetime import date

import pytest

from docsec.model.barcode import Payload
from docsec.payloads import MAX_BYTES, content_of, parse, payloads


def other(content: bytes | str) -> Payload:
    payload = parse(content, today=date(2026, 11, 21))
    assert payload.kind == "other"
    return payload


@pytest.mark.parametrize(
    ("link", "host"),
    [
        ("https://example.org/a?b", "example.org"),
        ("http://bank.example@evil.example/x", "evil.example"),
        ("HTTPS://A.EXAMPLE:8443", "A.EXAMPLE"),
        ("www.example.org", "www.example.org"),
    ],
)
def test_the_host_of_a_link_stands_apart(link: str, host: str) -> None:
    assert other(link).value("host") == host


def test_letters_that_look_like_others_are_told() -> None:
    found = other("https://xn--pple-43d.com/").field("host")
    assert found is not None
    assert found.warnings


def test_a_visiting_card_gives_its_fields() -> None:
    card = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Maria Eriksson\r\nTEL;TYPE=CELL:+1 2\r\n"
    )
    payload = other(card + "ORG:Ministry\\, East\r\nX-OWN:1\r\nEND:VCARD")
    assert payload.value("name") == "Anna Maria Eriksson"
    assert payload.value("telephone") == "+1 2"
    assert payload.value("organisation") == "Ministry, East"


def test_plain_text_is_shown_as_symbols() -> None:
    assert other("<b>=1+1</b>\u202e").value("text") == "<b>=1+1</b>[U+202E]"


def test_bytes_are_shown_in_hexadecimal() -> None:
    assert other(b"\x00\x01\x02\xff").value("bytes") == "00 01 02 ff"


def test_nothing_has_no_value() -> None:
    assert other("").value("text") is None


def test_too_much_is_cut_and_told() -> None:
    payload = payloads["other"].parse(
        content_of(b"A" * (MAX_BYTES + 1), today=date(2026, 11, 21))
    )
    assert len(payload.body) == MAX_BYTES
    assert payload.problems
