from datetime import date
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from docsec.formats import formats, parse, recognise
from docsec.standards.mrz import Alphabet

TODAY = date(2026, 11, 21)
ANY = Alphabet.ANY.value


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("P<" + "<" * 42, "<" * 44), "td3"),
        (("V<" + "<" * 42, "<" * 44), "mrv_a"),
        (("I<" + "<" * 34, "<" * 36), "td2"),
        (("V<" + "<" * 34, "<" * 36), "mrv_b"),
        (("IDFRA" + "<" * 31, "<" * 36), "french_id"),
        (("I<" + "<" * 28, "<" * 30, "<" * 30), "td1"),
        (("RPEST" + "<" * 25, "<" * 30, "<" * 30), "td1"),  # an unknown first letter
        (("S<UTO" + "<" * 39, "<" * 44), "td3"),
        (("X<UTO" + "<" * 31, "<" * 36), "td2"),
    ],
)
def test_formats_by_measures_and_first_characters(
    lines: tuple[str, ...], name: str
) -> None:
    assert recognise(lines) == name


@pytest.mark.parametrize(
    "lines",
    [(), ("",), ("P<UTO",), ("<" * 44,), ("<" * 44, "<" * 43), ("<" * 30, "<" * 30)],
)
def test_other_measures_are_no_format_and_nothing_is_invented(
    lines: tuple[str, ...],
) -> None:
    data = parse(lines, today=TODAY)
    assert data.format is None
    assert data.fields == ()
    assert not data.is_valid


def test_a_layout_with_a_marker_is_taken_only_with_it() -> None:
    assert recognise(("D1FRA" + "<" * 25,)) == "french_licence"
    assert recognise(("D1CHE" + "<" * 25,)) is None
    assert recognise(("AAA001D<<", "FADEU" + "<" * 25, "<" * 30)) is None


def test_readers_look_for_no_single_line() -> None:
    assert {table.line_count for table in formats} == {2, 3}
    assert (9, 30, 30) not in {table.line_lengths() for table in formats}
    assert "french_licence" in formats.ids()


def test_white_space_at_the_end_and_empty_lines_do_not_count(read: Any) -> None:
    data = read(
        "",
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\r\n",
        "L8988901C4XXX4009078F9612109<<<<<<<< ",
    )
    assert data.format == "mrv_b"
    assert data.lines[1].endswith("<")


def test_a_name_that_fills_its_field_may_be_cut(read: Any) -> None:
    data = read("V<UTONILAVADHANANANDA<<CHAYAPA<DEJ<K", "<" * 36)
    assert data.value("secondary_identifier") == "CHAYAPA DEJ K"
    assert data.field("secondary_identifier").warnings


def test_a_name_without_secondary_identifier(read: Any) -> None:
    data = read("V<UTOARKFREITH" + "<" * 22, "<" * 36)
    assert data.value("primary_identifier") == "ARKFREITH"
    assert data.value("secondary_identifier") is None
    assert data.field("secondary_identifier").is_valid


def test_a_name_without_primary_identifier_is_a_warning(read: Any) -> None:
    data = read("V<UTO<<ANNA" + "<" * 25, "<" * 36)
    assert data.value("primary_identifier") is None
    assert data.value("secondary_identifier") == "ANNA"
    assert data.field("primary_identifier").warnings


def test_a_digit_in_a_name_is_a_problem_of_that_name(read: Any) -> None:
    data = read("V<UTOERIK5SON<<ANNA" + "<" * 17, "<" * 36)
    assert not data.field("primary_identifier").is_valid
    assert data.field("secondary_identifier").is_valid


def test_unknown_codes_are_warnings(read: Any) -> None:
    data = read(
        "RPQQQD231458907<<<<<<<<<<<<<<<",
        "7408122F1204159QQQ<<<<<<<<<<<6",
        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    )
    assert data.is_valid
    noted = {field.name for field in data.fields if field.warnings}
    assert noted == {"document_code", "issuing_state", "nationality"}


def test_x_for_sex_is_read_with_a_warning(read: Any) -> None:
    line = "L8988901C4XXX4009078{}9612109<<<<<<<<"
    filler, printed = (
        read("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", line.format(sex)).field("sex")
        for sex in "<X"
    )
    assert filler.value == printed.value == "X"
    assert not filler.warnings
    assert printed.warnings
    assert printed.is_valid


def test_a_letter_that_is_no_sex_is_a_problem(read: Any) -> None:
    data = read("V<" + "<" * 34, "L8988901C4XXX4009078K9612109<<<<<<<<")
    assert not data.field("sex").is_valid


def test_a_code_that_begins_with_a_digit_is_a_problem(read: Any) -> None:
    assert not read("1<" + "<" * 34, "<" * 36).field("document_code").is_valid


def test_a_foreign_character_is_a_problem_and_its_digit_cannot_be_computed(
    read: Any,
) -> None:
    data = read(
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L89é8901C4XXX4009078F9612109<<<<<<<<"
    )
    assert not data.field("document_number").is_valid
    digit = data.field("document_number_check_digit")
    assert [one.english() for one in digit.problems] == [
        "Document number: no check digit can be computed"
    ]
    assert data.field("birth_date_check_digit").is_valid


@pytest.mark.parametrize("table", list(formats), ids=lambda table: table.clause)
def test_alphabets_have_the_measures_of_the_lines(table: Any) -> None:
    assert tuple(map(len, table.alphabets())) == table.line_lengths()


def test_alphabets_say_what_may_stand_where() -> None:
    upper, lower = formats["td3"].alphabets()
    assert upper[5] is Alphabet.LETTERS
    assert lower[13] is Alphabet.DIGITS_OR_FILLER
    assert lower[19] is Alphabet.DIGITS
    assert lower[20] is Alphabet.SEX


def _lines_of(lengths: tuple[int, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.tuples(*(st.text(ANY, min_size=n, max_size=n) for n in lengths))


SIZED = st.sampled_from([table.line_lengths() for table in formats]).flatmap(_lines_of)


@given(SIZED | st.lists(st.text(max_size=50), max_size=5))
@example(["\ud800" * 44, "\x00" * 44])
@example(["P" + "\u0130" * 43, "<" * 44])
def test_any_text_gives_a_value_and_spans_show_what_was_read(lines: Any) -> None:
    data = parse(lines, today=TODAY)
    for field in data.fields:
        shown = (data.lines[s.line][s.start : s.end] for s in field.spans)
        assert "".join(shown) == field.raw
        assert field.value is None or field.value
        for words in field.problems + field.warnings:
            assert words.english()


@given(SIZED)
def test_what_was_read_tells_all_but_fillers(lines: tuple[str, ...]) -> None:
    data = parse(lines, today=TODAY)
    covered = {
        (span.line, column)
        for field in data.fields
        for span in field.spans
        for column in range(span.start, span.end)
    }
    left = {
        text[column]
        for row, text in enumerate(lines)
        for column in range(len(text))
        if (row, column) not in covered
    }
    assert left <= {"<"}
