from typing import Any

from docsec.checks.mrz_check_digits import mrz_check_digits
from docsec.model import Marks, Result, Table

NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
DATA = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"


def _with(text: str, column: int, character: str) -> str:
    return text[:column] + character + text[column + 1 :]


def test_right_digits_are_successful(make_document: Any) -> None:
    outcome = mrz_check_digits(make_document(NAMES, DATA))
    assert outcome.result is Result.SUCCESSFUL
    assert outcome.margin == 1


def test_wrong_digit_is_failed(make_document: Any) -> None:
    outcome = mrz_check_digits(make_document(NAMES, _with(DATA, 19, "3")))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "mrz_check_digit_wrong"
    assert outcome.reason.words.english() == (
        "Check digit over Date of birth: 3 found, 2 expected. Wrong in all: 2"
    )
    assert outcome.margin == -2 / 5


def test_every_wrong_digit_is_marked_with_what_it_covers(make_document: Any) -> None:
    outcome = mrz_check_digits(make_document(NAMES, _with(DATA, 19, "3")))
    marks = next(one for one in outcome.evidence if isinstance(one, Marks))
    assert marks.picture == 0
    columns = [(mark.place.bounds().left - 100) / 24 for mark in marks.marks]
    assert columns == [19, 13, 43]  # the digit, the date, the composite digit


def test_the_table_shows_found_beside_due(make_document: Any) -> None:
    outcome = mrz_check_digits(make_document(NAMES, _with(DATA, 19, "3")))
    table = next(one for one in outcome.evidence if isinstance(one, Table))
    assert [row[1:] for row in table.rows] == [
        ("6", "6"),
        ("3", "2"),
        ("9", "9"),
        ("1", "1"),
        ("0", "3"),  # one more, at weight three of the composite
    ]


def test_a_change_of_any_digit_is_failed(make_document: Any) -> None:
    for column in (9, 19, 27, 42, 43):
        changed = _with(DATA, column, str((int(DATA[column]) + 1) % 10))
        outcome = mrz_check_digits(make_document(NAMES, changed))
        assert outcome.result is Result.FAILED


def test_a_doubtful_digit_is_undetermined(make_document: Any) -> None:
    document = make_document(NAMES, _with(DATA, 19, "3"), doubtful={(1, 19)})
    outcome = mrz_check_digits(document)
    assert outcome.result is Result.UNDETERMINED
    assert outcome.reason.code == "mrz_check_digit_doubtful"
    assert outcome.evidence


def test_doubt_elsewhere_excuses_nothing(make_document: Any) -> None:
    document = make_document(NAMES, _with(DATA, 19, "3"), doubtful={(0, 7), (1, 2)})
    assert mrz_check_digits(document).result is Result.FAILED


def test_a_digit_over_foreign_characters_is_failed(make_document: Any) -> None:
    outcome = mrz_check_digits(make_document(NAMES, _with(DATA, 15, "é")))
    assert outcome.result is Result.FAILED
    table = next(one for one in outcome.evidence if isinstance(one, Table))
    assert ("2", "-") in [row[1:] for row in table.rows]


def test_a_known_defect_of_the_issuer_is_not_punished(make_document: Any) -> None:
    outcome = mrz_check_digits(
        make_document(
            "A3USA085043401<01<9108<<<<<<<<",
            "7006171F0108168<<<<<<A5AA37743",
            "GONZALEZ<MENDEZ<<CRISTINA<MARI",
        )
    )
    assert outcome.result is Result.UNDETERMINED
    assert outcome.reason.code == "mrz_issuer_defect"


def test_a_known_defect_excuses_no_other_digit(make_document: Any) -> None:
    outcome = mrz_check_digits(
        make_document(
            "A3USA085043401<01<9108<<<<<<<<",
            "7006172F0108168<<<<<<A5AA37743",
            "GONZALEZ<MENDEZ<<CRISTINA<MARI",
        )
    )
    assert outcome.result is Result.FAILED


def test_a_long_number_is_marked_where_it_stands(make_document: Any) -> None:
    outcome = mrz_check_digits(
        make_document(
            "I<UTOD23145890<7348<<<<<<<<<<<",
            "3407127M9507122UTO<<<<<<<<<<<2",
            "STEVENSON<<PETER<JOHN<<<<<<<<<",
        )
    )
    assert outcome.result is Result.FAILED
    marks = next(one for one in outcome.evidence if isinstance(one, Marks))
    columns = [(mark.place.bounds().left - 100) / 24 for mark in marks.marks]
    assert columns[:3] == [18, 5, 15]


def test_without_mrz_it_is_not_supported(make_document: Any) -> None:
    assert mrz_check_digits(make_document()).result is Result.NOT_SUPPORTED


def test_an_unknown_format_is_undetermined(make_document: Any) -> None:
    outcome = mrz_check_digits(make_document("P<UTO", "<<<<<"))
    assert outcome.result is Result.UNDETERMINED
    assert outcome.reason.code == "mrz_format_unknown"
