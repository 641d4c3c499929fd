"""An MRZ in a barcode is found with or without its line breaks."""

from datetime import date

import pytest

from docsec.payloads import content_of, parse, payloads

TD1 = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
TODAY = date(2026, 11, 21)


@pytest.mark.parametrize("lines", [TD1, TD3])
@pytest.mark.parametrize("break_", ["\n", "\r\n", "\x1e", " ", ""])
def test_the_lines_are_found(lines: tuple[str, ...], break_: str) -> None:
    payload = parse(break_.join(lines), today=TODAY)
    assert payload.kind == "mrz_text"
    assert payload.value("mrz") == "\n".join(lines)


@pytest.mark.parametrize(
    "text",
    ["", "A" * 90, "P<UTO" + "<" * 39, "https://example.org/<<", TD3[0] + TD1[0]],
)
def test_other_text_is_no_mrz(text: str) -> None:
    assert parse(text, today=TODAY).kind == "other"


def test_asked_for_other_text_it_says_so() -> None:
    assert payloads["mrz_text"].parse(content_of("none", today=TODAY)).problems
