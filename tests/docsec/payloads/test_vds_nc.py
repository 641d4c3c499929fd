"""VDS-NC: the report's example, round trips, and JSON from hell."""

import base64
import json
from datetime import date
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from docsec.model.barcode import Payload, SealKind
from docsec.payloads import content_of, parse, payloads
from docsec.seals.writer import invent_signer, write_vds_nc

TODAY = date(2026, 11, 21)
SIGNER = invent_signer("test")
MESSAGE: Any = {
    "uvci": "U32870",
    "pid": {"n": "Smith Bill", "dob": "1990-01-02", "sex": "M", "i": "A1234567Z"},
    "ve": [
        {
            "des": "XM68M6",
            "nam": "Comirnaty",
            "vd": [{"seq": 1}, {"seq": 2, "lot": "L2"}],
        }
    ],
}
TEXT = write_vds_nc("icao.vacc", MESSAGE, SIGNER)


def vds_nc(text: str) -> Payload:
    return payloads["vds_nc"].parse(content_of(text, today=TODAY))


def changed(path: tuple[str, ...], value: object) -> str:
    whole = json.loads(TEXT)
    inner = whole
    for name in path[:-1]:
        inner = inner[name]
    inner[path[-1]] = value
    return json.dumps(whole)


def test_what_is_written_is_read() -> None:
    payload = vds_nc(TEXT)
    assert payload.is_valid
    assert payload.title.english() == "Proof of vaccination"
    assert payload.value("name") == "Smith Bill"
    assert payload.value("passport_number") == "A1234567Z"
    assert payload.value("vaccine", 1) == "XM68M6"
    assert [payload.value("dose", part) for part in (1, 2)] == ["1", "2"]
    assert payload.value("batch", 2) == "L2"


def test_the_places_are_those_of_the_text() -> None:
    found = vds_nc(TEXT).field("name")
    assert found is not None
    assert TEXT[found.start : found.end] == '"Smith Bill"'


def test_the_seal_carries_its_certificate() -> None:
    seal = vds_nc(TEXT).seal
    assert seal is not None
    assert (seal.kind, seal.country) == (SealKind.VDS_NC, "UTO")
    assert (seal.algorithm, len(seal.signature)) == ("SHA-256", 64)
    assert seal.certificate == SIGNER.certificate.der


def test_order_and_spaces_do_not_matter() -> None:
    loose = json.dumps(json.loads(TEXT), indent=3, sort_keys=False)
    assert vds_nc(loose).seal == vds_nc(TEXT).seal


def test_a_signature_in_asn_1_is_understood() -> None:
    seal = vds_nc(TEXT).seal
    assert seal is not None
    r, s = seal.signature[:32], seal.signature[32:]
    asn_1 = encode_dss_signature(int.from_bytes(r, "big"), int.from_bytes(s, "big"))
    coded = base64.b64encode(asn_1).decode()
    assert vds_nc(changed(("sig", "sigvl"), coded)).seal == seal


@pytest.mark.parametrize("value", ["?", "AAAA", 7, None, "é"])
def test_a_signature_that_is_none_is_told(value: object) -> None:
    payload = vds_nc(changed(("sig", "sigvl"), value))
    assert payload.seal is not None
    assert payload.seal.signature == b""
    assert payload.problems


def test_a_certificate_that_is_none_is_none() -> None:
    seal = vds_nc(changed(("sig", "cer"), 1)).seal
    assert seal is not None
    assert seal.certificate is None


def test_an_unknown_algorithm_is_named_so() -> None:
    for value in ("RS256", 5):
        seal = vds_nc(changed(("sig", "alg"), value)).seal
        assert seal is not None
        assert seal.algorithm == "unknown"


def test_fields_nobody_knows_are_kept_as_an_oddity() -> None:
    payload = vds_nc(changed(("data", "msg"), {"zz": {"y\u202e": [True, "x"]}}))
    found = [one for one in payload.fields if one.name.startswith("data.msg.zz")]
    assert [(one.value, one.part) for one in found] == [("true", 1), ("x", 2)]
    assert all(one.warnings for one in found)


def test_missing_fields_are_told() -> None:
    payload = vds_nc('{"data":{"hdr":{}},"sig":{}}')
    assert len(payload.problems) == 7


@pytest.mark.parametrize(
    "text",
    [
        '{"data":{"hdr":1},"sig":' + "[" * 3000 + "]" * 3000 + "}",
        '{"data":{"hdr":1},"sig":' + "9" * 1000 + "}",
        '{"data":{"hdr":1},"hdr":1,"sig":NaN}',
        '{"data":{"hdr":1},"data":2,"sig":3}',
        '{"data":{"hdr":1},"sig":1e999}',
        '{"data" "hdr" "sig"',
    ],
)
def test_json_that_cannot_be_signed_is_told(text: str) -> None:
    payload = parse(text, today=TODAY)
    assert payload.kind == "vds_nc"
    assert payload.problems
    assert payload.seal is None


@pytest.mark.parametrize(
    "text", ['{"data":1,"sig":{},"hdr":1}', '{"data":{"hdr":1},"sig":1}']
)
def test_parts_of_the_wrong_kind_make_no_seal(text: str) -> None:
    assert vds_nc(text).seal is None


def test_half_a_surrogate_pair_has_no_canonical_form() -> None:
    seal = vds_nc(changed(("data", "msg"), {"uvci": "\ud800"})).seal
    assert seal is not None
    assert seal.signed is None


def test_an_issuer_that_is_no_text_is_empty() -> None:
    for header in ({"is": 5}, 7):
        seal = vds_nc(changed(("data", "hdr"), header)).seal
        assert seal is not None
        assert seal.country == ""


def test_a_list_is_no_seal() -> None:
    assert vds_nc('["data","sig","hdr"]').seal is None


def test_other_json_is_other() -> None:
    assert parse('{"a": 1}', today=TODAY).kind == "other"


@pytest.mark.parametrize("name", ["cer", "sigvl"])
def test_no_bit_of_what_is_in_base_64_can_be_turned_unnoticed(name: str) -> None:
    """Neither those behind the last byte (RFC 4648, 3.5) nor those of the padding."""
    whole = vds_nc(TEXT).seal
    assert whole is not None
    coded = json.loads(TEXT)["sig"][name]
    end = TEXT.index(coded) + len(coded)
    for place in range(8 * (end - 6), 8 * end):
        turned = bytearray(TEXT, "ascii")
        turned[place // 8] ^= 1 << place % 8
        seal = parse(bytes(turned), today=TODAY).seal
        assert seal is None or (seal.certificate, seal.signature) != (
            whole.certificate,
            whole.signature,
        )


@pytest.mark.parametrize(
    "text", ["-_+/", "AB=CD", "AAAA====", "AA AA", "AB", "AAF", "é"]
)
def test_base_64_that_has_another_form_counts_for_nothing(text: str) -> None:
    seal = vds_nc(changed(("sig", "cer"), text)).seal
    assert seal is not None
    assert seal.certificate is None


@pytest.mark.parametrize(
    "der",
    [
        "308106020101020101",
        "3006020101020101" + "00",
        "3007020101020101" + "00",
        "30060201ff020101",
        "300702020001020101",
        "30050200020101",
    ],
    ids=["long length", "bytes behind", "bytes inside", "negative", "zeros", "empty"],
)
def test_a_signature_in_loose_asn_1_counts_for_nothing(der: str) -> None:
    coded = base64.urlsafe_b64encode(bytes.fromhex(der)).decode()
    seal = vds_nc(changed(("sig", "sigvl"), coded)).seal
    assert seal is not None
    assert seal.signature == b""
