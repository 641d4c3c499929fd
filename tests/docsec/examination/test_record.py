"""The JSON of an examination: complete, valid by its schema, the same each time."""

import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from docsec.examination.record import as_json, schema, text_json
from docsec.examination.result import Examination
from docsec.model import AbortCode, Light, Outcome, Reason, Result, Table, Text

Make = Callable[..., Examination]


def faults(document: Any) -> list[str]:
    return [one.message for one in Draft202012Validator(schema()).iter_errors(document)]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(schema())
    assert schema()["$schema"].endswith("2020-12/schema")


def test_a_full_examination_is_valid(make_examination: Make) -> None:
    assert faults(as_json(make_examination())) == []


def test_it_survives_json(make_examination: Make) -> None:
    document = as_json(make_examination())
    assert json.loads(json.dumps(document, allow_nan=False)) == document


def test_the_same_examination_gives_the_same_json(make_examination: Make) -> None:
    fixed: dict[str, Any] = {
        "examination_id": "6f9f2f0e-0000-4000-8000-000000000000",
        "started_at": datetime(2026, 11, 21, tzinfo=UTC),
    }
    one, two = (as_json(make_examination(**fixed)) for _ in range(2))
    for document in (one, two):
        for finding in document["findings"]:
            finding["elapsed_ms"] = 0.0
    assert json.dumps(one) == json.dumps(two)


def test_every_character_is_kept_with_its_doubt(make_examination: Make) -> None:
    lines = as_json(make_examination())["sides"][0]["mrz"]["lines"]
    assert lines[1]["text"] == "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
    doubtful = [
        (row, column)
        for row, line in enumerate(lines)
        for column, one in enumerate(line["characters"])
        if one["is_doubtful"]
    ]
    assert doubtful == [(1, 3)]
    assert lines[1]["characters"][0]["place"] == [
        [5, 60],
        [7.5, 60],
        [7.5, 70],
        [5, 70],
    ]


def test_fields_keep_raw_value_and_problems(make_examination: Make) -> None:
    fields = {one["name"]: one for one in as_json(make_examination())["data"]["fields"]}
    assert fields["birth_date"]["raw"] == "740812"
    assert fields["birth_date"]["value"] == "1974-08-12"
    assert fields["birth_date"]["spans"] == [{"line": 1, "start": 13, "end": 19}]


def test_pictures_keep_light_origin_and_hash(make_examination: Make) -> None:
    first = as_json(make_examination())["pictures"][0]
    assert (first["light"], first["origin"], first["sha256"]) == (
        "VI",
        "device",
        "00" * 32,
    )


def test_an_abort_keeps_its_code(make_examination: Make) -> None:
    done = make_examination()
    reason = Reason("aborted_deadline", Text("Late"), Text("Again"))
    aborted = replace(
        done.findings[0],
        outcome=Outcome(Result.ABORTED, reason),
        abort_code=AbortCode.DEADLINE,
    )
    document = as_json(replace(done, findings=(aborted,)))
    assert faults(document) == []
    assert document["findings"][0]["abort_code"] == 1002


def test_a_table_keeps_texts_and_plain_cells(make_examination: Make) -> None:
    done = make_examination()
    table = Table((Text("Found"), Text("Due")), (("3", Text("seven")),))
    outcome = Outcome(Result.SUCCESSFUL, margin=0.5, evidence=(table,))
    document = as_json(
        replace(done, findings=(replace(done.findings[0], outcome=outcome),))
    )
    assert faults(document) == []
    evidence = document["findings"][0]["evidence"][0]
    assert evidence["rows"] == [["3", text_json(Text("seven"))]]


def test_a_document_without_mrz_is_valid(make_examination: Make) -> None:
    document = as_json(make_examination(lines=None))
    assert faults(document) == []
    assert document["data"] is None


def test_a_sentence_keeps_what_another_language_needs() -> None:
    text = Text("Until {day}, {inner}", day=date(2027, 3, 4), inner=Text("N {n}", n=2))
    assert text_json(text) == {
        "template": "Until {day}, {inner}",
        "values": {
            "day": {"date": "2027-03-04"},
            "inner": {"template": "N {n}", "values": {"n": 2}, "english": "N 2"},
        },
        "english": "Until 2027-03-04, N 2",
    }


@pytest.mark.parametrize("light", list(Light))
def test_every_light_is_in_the_schema(make_examination: Make, light: Light) -> None:
    assert faults(as_json(make_examination(lights=(light,)))) == []


def test_the_schema_bites(make_examination: Make) -> None:
    good = as_json(make_examination())
    spoilt = []
    for change in (
        lambda d: d.pop("stamps"),
        lambda d: d.update(extra=1),
        lambda d: d["findings"][0].update(result="genuine"),
        lambda d: d["findings"][0].update(abort_code=1001),
        lambda d: d["findings"][0].update(result="aborted", abort_code=None),
        lambda d: d["verdict"]["authenticity"].update(signal="blue"),
        lambda d: d["pictures"][0].update(sha256="x"),
        lambda d: d["not_checked"].clear(),
    ):
        document = deepcopy(good)
        change(document)
        spoilt.append(document)
    assert all(faults(one) for one in spoilt)


def test_corrected_lines_stand_beside_those_that_were_read(
    make_examination: Make,
) -> None:
    other = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7" * 30, "A" * 30)
    document = as_json(make_examination(corrected=other))
    assert faults(document) == []
    assert document["corrected"] == list(other)
    assert document["data"]["lines"] == list(other)
    assert document["sides"][0]["mrz"]["lines"][0]["text"].startswith("P<UTOERIKSSON")


def test_without_correction_none_is_told(make_examination: Make) -> None:
    assert as_json(make_examination())["corrected"] is None
