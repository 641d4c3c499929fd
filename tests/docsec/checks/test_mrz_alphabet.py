from typing import Any

import pytest

from docsec.checks.mrz_alphabet import mrz_alphabet
from docsec.model import Marks, Result

NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
DATA = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"


def test_allowed_characters_are_successful(make_document: Any) -> None:
    assert mrz_alphabet(make_document(NAMES, DATA)).result is Result.SUCCESSFUL


@pytest.mark.parametrize(
    ("names", "data", "line", "place"),
    [
        (NAMES.replace("ERIK", "ER1K"), DATA, 1, 8),
        (NAMES, DATA.replace("7408", "74O8"), 2, 16),
        (NAMES, DATA.replace("2F12", "2K12"), 2, 21),
        (NAMES, DATA.replace("ZE", "ze"), 2, 29),
    ],
)
def test_a_character_in_the_wrong_field_is_failed(
    make_document: Any, names: str, data: str, line: int, place: int
) -> None:
    outcome = mrz_alphabet(make_document(names, data))
    assert outcome.result is Result.FAILED
    values = outcome.reason.words.values
    assert (values["line"], values["place"]) == (line, place)
    assert isinstance(outcome.evidence[0], Marks)


def test_a_doubtful_character_is_undetermined(make_document: Any) -> None:
    names = NAMES.replace("ERIK", "ER1K")
    document = make_document(names, DATA, doubtful={(0, 7)})
    assert mrz_alphabet(document).result is Result.UNDETERMINED


def test_without_mrz_it_is_not_supported(make_document: Any) -> None:
    assert mrz_alphabet(make_document()).result is Result.NOT_SUPPORTED


def test_an_unknown_format_is_undetermined(make_document: Any) -> None:
    assert mrz_alphabet(make_document("P<UTO")).result is Result.UNDETERMINED
