"""What machines get of a barcode."""

import base64
import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from docsec.model import Quad
from docsec.model.barcode import Barcode
from docsec.payloads import parse
from docsec.reading.barcode_json import barcode_json, payload_json
from docsec.seals.profile import PROFILES
from docsec.seals.writer import invent_signer, write_vds

TODAY = date(2026, 11, 21)
PLACE = Quad((0, 0), (10, 0), (10, 10.04), (0, 10))


def test_a_code_keeps_its_bytes_text_and_corners() -> None:
    found = barcode_json(Barcode("QRCode", b"\xdc\x03", "Ü\x03", PLACE, 0.04))
    assert found == {
        "format": "QRCode",
        "bytes": base64.b64encode(b"\xdc\x03").decode(),
        "text": "Ü\x03",
        "corners": [[0, 0], [10, 0], [10, 10.0], [0, 10]],
        "angle_deg": 0.0,
    }


def test_a_seal_names_what_it_needs() -> None:
    data = write_vds(
        PROFILES[1],
        [(2, "P<UTO" + "A" * 67)],
        invent_signer("x"),
        issued_on=TODAY,
        signed_on=TODAY,
    )
    found = payload_json(parse(data, today=TODAY))
    assert found["kind"] == "icao_vds"
    assert found["valid"] is True
    assert found["seal"] == {
        "kind": "ICAO VDS",
        "country": "UT",
        "signer": "TS",
        "reference": "5B",
        "algorithm": "",
        "signed_on": "2026-11-21",
    }


def test_a_field_carries_its_range_and_problems() -> None:
    found = payload_json(
        parse("@\n\x1e\rANSI 636014080001DL00310100DLDBB99\n", today=TODAY)
    )
    fields = found["fields"]
    assert isinstance(fields, list)
    (birth,) = (
        one for one in fields if isinstance(one, dict) and one["name"] == "birth_date"
    )
    assert (birth["raw"], birth["range"], birth["valid"]) == ("99", [36, 38], False)
    assert birth["problems"] == ["There is no such date: 99"]


@given(st.text(max_size=80))
def test_everything_has_a_form(text: str) -> None:
    assert json.loads(json.dumps(payload_json(parse(text, today=TODAY))))["kind"]
