from typing import Any

NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
DATA = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"


def test_the_example_of_the_standard(read: Any) -> None:
    data = read(NAMES, DATA)
    assert data.format == "td3"
    assert data.is_valid
    assert {field.name: field.value for field in data.fields} == {
        "document_code": "P",
        "issuing_state": "UTO",
        "primary_identifier": "ERIKSSON",
        "secondary_identifier": "ANNA MARIA",
        "document_number": "L898902C3",
        "document_number_check_digit": "6",
        "nationality": "UTO",
        "birth_date": "1974-08-12",
        "birth_date_check_digit": "2",
        "sex": "F",
        "expiry_date": "2012-04-15",
        "expiry_date_check_digit": "9",
        "optional_data": "ZE184226B",
        "optional_data_check_digit": "1",
        "composite_check_digit": "0",
    }


def test_an_empty_optional_field_may_have_zero_or_a_filler(read: Any) -> None:
    # The filler and the zero count alike, so the composite digit is the same.
    with_filler = read(NAMES, "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<8")
    with_zero = read(NAMES, "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<08")
    assert with_filler.is_valid
    assert with_zero.is_valid
    assert with_filler.value("optional_data_check_digit") is None
    assert with_zero.value("optional_data_check_digit") == "0"


def test_a_filler_is_wrong_where_there_is_optional_data(read: Any) -> None:
    data = read(NAMES, DATA[:42] + "<" + DATA[43:])
    assert not data.field("optional_data_check_digit").is_valid


def test_a_wrong_digit_stands_on_the_digit_and_names_its_field(read: Any) -> None:
    data = read(NAMES, DATA[:9] + "7" + DATA[10:])
    digit = data.field("document_number_check_digit")
    assert [problem.english() for problem in digit.problems] == [
        "Document number: check digit 7 found, 6 expected"
    ]
    assert data.field("document_number").is_valid
    assert not data.field("composite_check_digit").is_valid
    assert (digit.spans[0].line, digit.spans[0].start) == (1, 9)


def test_a_number_of_nine_without_filler_never_runs_on(read: Any) -> None:
    data = read(NAMES, "L898902C3<UTO7408122F1204159ZE184226B<<<<<10")
    assert data.value("document_number") == "L898902C3"
    assert not data.field("document_number_check_digit").is_valid


def test_full_optional_data_without_any_filler_is_read(read: Any) -> None:
    data = read(NAMES, "L898902C36UTO7408122F12041591234567890123416")
    assert data.value("optional_data") == "12345678901234"
    assert data.field("optional_data").is_valid


def test_germany_is_one_letter_and_two_fillers(read: Any) -> None:
    data = read(
        "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<",
        "C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4",
    )
    assert data.is_valid
    assert data.value("issuing_state") == data.value("nationality") == "D"
    assert not data.field("issuing_state").warnings
