from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.errors import OptionError
from docsec.formats import compose, parse

TODAY = date(2026, 11, 21)
ERIKSSON = {
    "issuing_state": "UTO",
    "primary_identifier": "Eriksson",
    "secondary_identifier": "Anna Maria",
    "nationality": "UTO",
    "birth_date": "1974-08-12",
    "sex": "F",
    "expiry_date": "2012-04-15",
}
VISA = ERIKSSON | {
    "document_code": "V",
    "document_number": "L8988901C",
    "nationality": "XXX",
    "birth_date": "1940-09-07",
    "expiry_date": "1996-12-10",
}
SPECIMENS = [
    (
        "td3",
        ERIKSSON
        | {
            "document_code": "P",
            "document_number": "L898902C3",
            "optional_data": "ZE184226B",
        },
        (
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
            "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
        ),
    ),
    (
        "td2",
        ERIKSSON | {"document_code": "I", "document_number": "D23145890"},
        (
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
            "D231458907UTO7408122F1204159<<<<<<<6",
        ),
    ),
    (
        "td1",
        ERIKSSON | {"document_code": "I", "document_number": "D23145890"},
        (
            "I<UTOD231458907<<<<<<<<<<<<<<<",
            "7408122F1204159UTO<<<<<<<<<<<6",
            "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        ),
    ),
    (
        "mrv_a",
        VISA | {"optional_data": "6ZE184226B"},
        (
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
            "L8988901C4XXX4009078F96121096ZE184226B<<<<<<",
        ),
    ),
    (
        "mrv_b",
        VISA,
        (
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
            "L8988901C4XXX4009078F9612109<<<<<<<<",
        ),
    ),
    (
        "french_id",
        {
            "document_code": "ID",
            "issuing_state": "FRA",
            "primary_identifier": "Berthier",
            "document_number": "940992310285",
            "secondary_identifier": "Corinne",
            "birth_date": "1965-12-06",
            "sex": "F",
        },
        (
            "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<",
            "9409923102854CORINNE<<<<<<<6512068F4",
        ),
    ),
]
STEVENSON = {
    "document_code": "I",
    "issuing_state": "UTO",
    "primary_identifier": "STEVENSON",
    "secondary_identifier": "PETER JOHN",
    "document_number": "D23145890734",
    "nationality": "UTO",
    "birth_date": "1934-07-12",
    "sex": "M",
    "expiry_date": "1995-07-12",
}


@pytest.mark.parametrize(("name", "values", "lines"), SPECIMENS)
def test_the_specimens_of_the_standard_and_of_issuers(
    name: str, values: dict[str, str], lines: tuple[str, ...]
) -> None:
    assert compose(name, values) == lines


@pytest.mark.parametrize(
    ("name", "lines"),
    [  # 9303-11 appendix D
        (
            "td1",
            (
                "I<UTOD23145890<7349<<<<<<<<<<<",
                "3407127M9507122UTO<<<<<<<<<<<2",
                "STEVENSON<<PETER<JOHN<<<<<<<<<",
            ),
        ),
        (
            "td2",
            (
                "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<",
                "D23145890<UTO3407127M95071227349<<<8",
            ),
        ),
    ],
)
def test_a_long_number_runs_on_in_the_optional_data(
    name: str, lines: tuple[str, ...]
) -> None:
    assert compose(name, STEVENSON) == lines


def test_optional_data_follows_a_long_number() -> None:
    lines = compose("td1", STEVENSON | {"optional_data": "XY12"})
    assert lines[0] == "I<UTOD23145890<7349<XY12<<<<<<"
    assert parse(lines, today=TODAY).value("optional_data") == "XY12"


def test_a_visa_shows_the_first_nine_of_a_long_number() -> None:
    lines = compose("mrv_b", VISA | {"document_number": "L8988901CXYZ"})
    assert lines[1].startswith("L8988901C4")


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("td3", {"document_number": "1234567890"}),
        ("td1", {"document_number": "D" * 23}),
        ("td2", {"optional_data": "12345678"}),
        ("td1", {"issuing_state": "UTOP"}),
        ("td1", {"birth_date": "12.08.1974"}),
        ("td1", {"birth_date": "197X-08-12"}),
        ("td1", {"primary_identifier": "山田"}),
        ("td9", {}),
    ],
)
def test_what_does_not_fit_is_refused(name: str, changed: dict[str, str]) -> None:
    with pytest.raises(OptionError):
        compose(name, STEVENSON | changed)


def test_unknown_parts_of_a_date_and_sex_are_fillers() -> None:
    values = ERIKSSON | {"birth_date": "1974-XX-XX", "sex": "X", "expiry_date": ""}
    lines = compose("td3", values)
    assert lines[1][13:28] == "74<<<<" + "1" + "<" + "<<<<<<" + "<"


def test_a_name_written_by_the_issuers_own_rule_is_taken_as_it_is() -> None:
    name = "BENNE<WOOLO<WARRA<WARNA<<DIN<P"
    assert compose("td1", STEVENSON | {"name": name})[2] == name


def test_a_wrong_digit_can_be_written_on_purpose() -> None:
    lines = compose("td1", STEVENSON | {"birth_date_check_digit": "8"})
    data = parse(lines, today=TODAY)
    assert not data.field("birth_date_check_digit").is_valid  # type: ignore[union-attr]


LETTERS = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=15)
NAMES = st.lists(LETTERS, min_size=1, max_size=4).map(" ".join)
HOLDERS = st.fixed_dictionaries(
    {
        "document_code": st.sampled_from(("I", "ID", "P", "PD", "V", "VC")),
        "issuing_state": st.sampled_from(("IRQ", "D", "UTO")),
        "primary_identifier": NAMES,
        "secondary_identifier": NAMES | st.just(""),
        "document_number": st.text("ABC0123456789", min_size=1, max_size=9),
        "nationality": st.sampled_from(("IRQ", "D", "XXB")),
        "birth_date": st.dates(date(1930, 1, 1), TODAY).map(date.isoformat),
        "sex": st.sampled_from("MFX"),
        "expiry_date": st.dates(date(1995, 1, 1), date(2041, 12, 31)).map(
            date.isoformat
        ),
    }
)
FORMATS = st.sampled_from(("td1", "td2", "td3", "mrv_a", "mrv_b"))


@given(FORMATS, HOLDERS)
def test_what_was_written_is_read_again(name: str, values: dict[str, str]) -> None:
    first = {"td3": "P", "mrv_a": "V", "mrv_b": "V"}.get(name, "I")
    code = first + values["document_code"][1:]
    data = parse(compose(name, values | {"document_code": code}), today=TODAY)
    assert data.format == name
    assert data.is_valid
    for field in ("issuing_state", "document_number", "birth_date", "expiry_date"):
        assert data.value(field) == values[field]
    assert values["primary_identifier"].startswith(
        (data.value("primary_identifier") or "?")[:1]
    )
