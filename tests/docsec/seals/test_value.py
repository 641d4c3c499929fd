"""Values of features, both ways."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.seals.value import Coding, decode, encode, read_date, write_date


@pytest.mark.parametrize(
    ("day", "coded"),
    [("1957-03-25", "319ef5"), ("1979-10-09", "99fdcb"), ("2024-09-27", "8d7ad8")],
)
def test_dates_of_the_standard(day: str, coded: str) -> None:
    assert write_date(date.fromisoformat(day)).hex() == coded
    assert read_date(bytes.fromhex(coded)) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("value", "coded"),
    [
        ("19XX-XX-01", "c3002e7c"),
        ("201X-04-XX", "313d10da"),
        ("1900-XX-XX", "f000076c"),
        ("1999-12-31", "00bbddbf"),
        ("XXXX-XX-XX", "ff000000"),
    ],
)
def test_dates_with_unknown_digits(value: str, coded: str) -> None:
    """Vectors of tsenger/vdstools, DataEncoderCommonTest.kt; two masks are its own."""
    data = encode(Coding.PARTIAL_DATE, value)
    assert decode(Coding.PARTIAL_DATE, data).value == value
    read = decode(Coding.PARTIAL_DATE, bytes.fromhex(coded)).value
    assert read == value


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)))
def test_every_date_comes_back(day: date) -> None:
    assert read_date(write_date(day)) == day


@given(coding=st.sampled_from(Coding), data=st.binary(max_size=80))
def test_any_bytes_have_a_meaning(coding: Coding, data: bytes) -> None:
    meaning = decode(coding, data)
    assert meaning.value is None or meaning.value


@pytest.mark.parametrize(
    ("coding", "lines"),
    [
        (Coding.MRZ_TD1, [30] * 3),
        (Coding.MRZ_TD2, [36] * 2),
        (Coding.MRZ_TD3, [44] * 2),
    ],
)
def test_an_mrz_has_its_lines_and_fillers(coding: Coding, lines: list[int]) -> None:
    value = decode(coding, encode(coding, "P<UTOERIKSSON<<ANNA")).value
    assert value is not None
    assert [len(line) for line in value.split("\n")] == lines
    assert value.startswith("P<UTOERIKSSON<<ANNA<<")


def test_an_mrz_longer_than_its_format_is_told() -> None:
    assert decode(Coding.MRZ_TD2, encode(Coding.MRZ_TD2, "A" * 75)).problems


@pytest.mark.parametrize("coding", [Coding.TEXT, Coding.MRZ_TD2])
def test_bytes_that_are_no_c40_are_told(coding: Coding) -> None:
    assert decode(coding, b"\xff\xff").problems


@pytest.mark.parametrize("value", ["P90D", "P6M", "P1Y", "P1Y2M3D"])
def test_a_stay_comes_back(value: str) -> None:
    assert decode(Coding.STAY, encode(Coding.STAY, value)).value == value


@pytest.mark.parametrize(
    "data", [b"\0\0\0", b"\xff\xff\xff", b"\xfe\0\0", b"\x90", b""]
)
def test_special_stays_are_told(data: bytes) -> None:
    meaning = decode(Coding.STAY, data)
    assert meaning.value is None
    assert meaning.warnings


@pytest.mark.parametrize(
    ("data", "value"),
    [(b"\x02", "2"), (b"\0", None), (b"\xff", None), (b"ab", "61 62")],
)
def test_entries(data: bytes, value: str | None) -> None:
    assert decode(Coding.ENTRIES, data).value == value


def test_text_that_is_no_utf_8_is_told() -> None:
    assert decode(Coding.UNICODE, b"\xff").problems
    assert decode(Coding.UNICODE, "Jâcob".encode()).value == "Jâcob"


def test_hidden_marks_in_text_are_shown() -> None:
    assert decode(Coding.UNICODE, "A\u202eB".encode()).value == "A[U+202E]B"


@pytest.mark.parametrize(
    "data", [b"\0\0", b"\0\xff\xff\xff\xff", b"\0\0\0\0", b"\0\xff\xff\xff"]
)
def test_partial_dates_that_are_none_are_told(data: bytes) -> None:
    assert decode(Coding.PARTIAL_DATE, data).problems


def test_a_date_that_is_none_is_told() -> None:
    assert decode(Coding.DATE, b"\xff\xff\xff").problems


def test_pictures_are_named_and_never_decoded() -> None:
    assert decode(Coding.PICTURE, b"\xff\xd8\xff\xe0").value == "image/jpeg"
    assert decode(Coding.PICTURE, b"?").value == "application/octet-stream"


@pytest.mark.parametrize(
    ("coding", "value"),
    [
        (Coding.NUMBER, "13"),
        (Coding.ENTRIES, "2"),
        (Coding.DATE, "2026-11-21"),
        (Coding.UNICODE, "ß"),
        (Coding.TEXT, "L898902C"),
    ],
)
def test_values_come_back(coding: Coding, value: str) -> None:
    assert decode(coding, encode(coding, value)).value == value


def test_bytes_come_back() -> None:
    assert encode(Coding.BYTES, "abcd") == b"\xab\xcd"
    assert decode(Coding.BYTES, b"\xab\xcd").value == "ab cd"
