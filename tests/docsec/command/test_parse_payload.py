"""`docsec parse payload`: the content of a barcode in, typed fields out."""

import base64
import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from docsec.seals.profile import profile_of
from docsec.seals.writer import invent_signer, write_vds

Run = Callable[..., Any]
TICKET = "M1DOE/JOHN            EABC123 EBLBEYLH 1234 325Y012C0045 100"
MRZ = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<L898902C36UTO7408122F1204159<<<<<<<0"


def seal() -> bytes:
    profile = profile_of(0x5E03)
    assert profile is not None
    signer, day = invent_signer("parse"), date(2026, 1, 1)
    return write_vds(profile, [(2, MRZ)], signer, issued_on=day, signed_on=day)


def parsed(docsec: Run, *requests: Any) -> list[Any]:
    lines = "".join(json.dumps(one) + "\n" for one in requests)
    said = docsec("parse", "payload", "--today", "2026-11-21", lines=lines)
    assert said.code == 0
    assert said.out.isascii()
    return [json.loads(line) for line in said.out.splitlines()]


def test_text_is_taken_apart(docsec: Run) -> None:
    (found,) = parsed(docsec, {"input": TICKET})
    assert (found["kind"], found["valid"], found["seal"]) == (
        "boarding_pass",
        True,
        None,
    )
    assert found["values"]["passenger_name"] == "DOE/JOHN"
    assert found["values"]["flight_date.1"] == "2026-11-21"
    first = found["fields"][2]
    assert (first["raw"], first["start"], first["end"]) == (
        "DOE/JOHN            ",
        2,
        22,
    )


@pytest.mark.parametrize("key", ["base64", "input"])
def test_bytes_come_in_base_64(docsec: Run, key: str) -> None:
    (found,) = parsed(docsec, {key: base64.b64encode(seal()).decode()})
    assert found["kind"] == "icao_vds"
    assert found["values"]["mrz"].replace("\n", "") == MRZ
    assert found["seal"]["country"] == "UT"
    assert found["seal"]["signed_on"] == "2026-01-01"


@pytest.mark.parametrize("text", ["abcd", "aGVsbG8gd29ybGQhISE=", ""])
def test_text_that_is_base_64_of_nothing_known_stays_text(
    docsec: Run, text: str
) -> None:
    (found,) = parsed(docsec, {"input": text})
    assert found["kind"] == "other"
    assert found["values"].get("text") == (text or None)


def test_problems_are_reasons(docsec: Run) -> None:
    (found,) = parsed(docsec, {"input": TICKET.replace("325Y", "399Y")})
    assert found["valid"] is False
    (field,) = [one for one in found["fields"] if not one["valid"]]
    assert "399" in field["reason"]


def test_hostile_text_stays_data(docsec: Run) -> None:
    text = "\u202e<script>\x1b[2J" + "9" * 3000
    (found,) = parsed(docsec, {"input": text})
    assert found["kind"] == "other"
    assert "\u202e" not in found["values"]["text"]


def test_a_line_that_is_no_request_is_answered(docsec: Run) -> None:
    lines = 'nonsense\n{}\n{"base64": "*"}\n{"input": 7}\n\n[]\n'
    said = docsec("parse", "payload", lines=lines)
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert len(answers) == 5
    assert all(one["error"]["words"] for one in answers)
