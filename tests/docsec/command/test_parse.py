"""`docsec parse mrz`: any line in, one line of JSON out."""

import json
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]
SPECIMEN = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
)


def parsed(docsec: Run, *texts: str) -> list[Any]:
    lines = "".join(json.dumps({"input": text}) + "\n" for text in texts)
    said = docsec("parse", "mrz", "--today", "2010-06-01", lines=lines)
    assert said.code == 0
    return [json.loads(line) for line in said.out.splitlines()]


def test_a_good_mrz_is_valid(docsec: Run) -> None:
    (found,) = parsed(docsec, SPECIMEN)
    assert (found["format"], found["valid"]) == ("td3", True)
    assert found["fields"]["expiry_date"] == {
        "value": "2012-04-15",
        "raw": "120415",
        "valid": True,
        "reason": None,
        "warnings": [],
        "ranges": [{"line": 1, "start": 21, "end": 27, "raw": "120415"}],
    }


def test_a_wrong_digit_is_located(docsec: Run) -> None:
    (found,) = parsed(docsec, SPECIMEN.replace("C36UTO", "C37UTO"))
    digit = found["fields"]["document_number_check_digit"]
    assert not found["valid"]
    assert not digit["valid"]
    assert "expected" in digit["reason"]
    assert digit["ranges"] == [{"line": 1, "start": 9, "end": 10, "raw": "7"}]


@pytest.mark.parametrize("text", ["", "P<UTO", "\n\n\n", "\u0661\u0662", "A" * 5000])
def test_any_text_gives_an_answer(docsec: Run, text: str) -> None:
    (found,) = parsed(docsec, text)
    assert found["valid"] is False


def test_a_line_that_is_no_request_is_answered_and_the_rest_goes_on(
    docsec: Run,
) -> None:
    good = json.dumps({"input": SPECIMEN})
    lines = f'nonsense\n{{}}\n{{"input": 7}}\n{"[" * 100_000}\n\n[]\n{good}\n'
    said = docsec("parse", "mrz", lines=lines)
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert ["error" in one for one in answers] == [True] * 5 + [False]
    assert all(one["error"]["words"] for one in answers[:5])
