"""First bytes against names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.intake.signature import Format, foreign_format_of, format_of


@pytest.mark.parametrize("kind", [kind for kind in Format if kind is not Format.PDF])
def test_what_a_decoder_writes_is_recognised(craft, kind):
    assert format_of(craft.encoded(craft.noise(2, 2), kind.value)) is kind


def test_pdf_is_recognised(craft):
    assert format_of(craft.pdf(1)) is Format.PDF


@pytest.mark.parametrize(
    ("start", "name"),
    [
        (b"GIF89a", "GIF"),
        (b"\0\0\0\x18ftypheic", "HEIC"),
        (b"\0\0\0\x18ftypavif", "AVIF"),
        (b"\0\0\0\x18ftypisom", "MP4"),
        (b"RIFF\0\0\0\0AVI ", "RIFF"),
        (b"<svg xmlns=", "SVG, XML"),
        (b"\xef\xbb\xbf \n<?xml version", "SVG, XML"),
        (b"<!DOCTYPE html>", "HTML"),
        (b"%!PS-Adobe", "PostScript"),
        (b"PK\x03\x04", "ZIP"),
        (b"MZ\x90\0", "EXE"),
    ],
)
def test_foreign_format_is_named(start, name):
    assert format_of(start) is None
    assert foreign_format_of(start) == name


def test_two_letters_do_not_make_a_bitmap():
    assert format_of(b"BMW is a car, and this is a text") is None


@given(st.binary(max_size=40))
def test_any_bytes_have_an_answer(data):
    assert format_of(data) in {None, *Format}
    assert foreign_format_of(data) is None or foreign_format_of(data)
