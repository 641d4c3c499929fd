"""Visible digital seals: the guideline's worked examples, peers' seals, broken ones."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.model.barcode import Payload, SealKind
from docsec.payloads import MAX_FEATURES, content_of, parse, payloads
from docsec.seals.profile import VISA
from docsec.seals.writer import invent_signer, write_vds
from docsec.standards import c40

TODAY = date(2026, 11, 21)
SIGNER = invent_signer("test")
MRZ = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL898902C<3UTO6908061F9406236<<<<<<<<"
VALUES = ((2, MRZ.rstrip("<")), (3, "2"), (4, "P3M"), (5, "L898902C"))
SEAL = write_vds(
    VISA, VALUES, SIGNER, issued_on=date(2026, 1, 1), signed_on=date(2026, 1, 2)
)
HEAD = SEAL[:18]
V3_HEAD = bytes.fromhex("dc02d9c5d9cac8a51a780f7134b83459fd02")


def vds(data: bytes) -> Payload:
    return payloads["icao_vds"].parse(content_of(data, today=TODAY))


def test_a_published_seal_is_read_field_by_field(vector: Any, read_vector: Any) -> None:
    assert read_vector.kind == "icao_vds"
    assert vector.misses(read_vector) == {}
    assert read_vector.is_valid


def test_what_is_written_is_read() -> None:
    payload = vds(SEAL)
    assert payload.is_valid
    assert payload.value("mrz") == MRZ
    assert payload.value("entries") == "2"
    assert payload.value("stay") == "P3M"
    assert payload.value("passport_number") == "L898902C"
    assert payload.value("issue_date") == "2026-01-01"


def test_the_seal_names_its_signer_and_what_it_signs() -> None:
    seal = vds(SEAL).seal
    assert seal is not None
    assert (seal.kind, seal.country, seal.signer) == (SealKind.VDS, "UT", "TS")
    assert seal.reference == "5B"
    assert seal.signed_on == date(2026, 1, 2)
    assert seal.signed == SEAL[:-66]
    assert seal.signature == SEAL[-64:]


def test_a_header_of_version_3_names_the_same() -> None:
    seal = vds(V3_HEAD + b"\xff\x40" + bytes(64)).seal
    assert seal is not None
    assert (seal.country, seal.signer, seal.reference) == ("UT", "TS", "0005B")


def test_the_places_are_those_of_the_bytes() -> None:
    found = vds(SEAL).field("passport_number")
    assert found is not None
    assert SEAL[found.start : found.end].hex() == "0506" + found.raw


@pytest.mark.parametrize("size", range(len(SEAL)))
def test_a_seal_cut_short_is_never_whole(size: int) -> None:
    assert not vds(SEAL[:size]).is_valid


def test_without_a_signature_there_is_no_seal() -> None:
    payload = vds(HEAD + b"\x05\x06\x33\xbe\x1f\xed\x20\xc6")
    assert payload.seal is None
    assert payload.problems


def test_a_missing_feature_is_told() -> None:
    payload = vds(HEAD + b"\x04\x03\xa0\x00\x00\xff\x40" + bytes(64))
    words = {one.english() for one in payload.problems}
    assert words == {
        "A needed feature is missing: Machine-readable zone",
        "A needed feature is missing: Passport number",
    }


def test_a_feature_given_twice_is_told() -> None:
    fields = vds(HEAD + b"\x03\x01\x02\x03\x01\x09\xff\x40" + bytes(64)).fields
    entries = [one for one in fields if one.name == "entries"]
    assert [bool(one.problems) for one in entries] == [False, True]


def test_a_feature_of_a_wrong_length_is_told() -> None:
    found = vds(HEAD + b"\x05\x02\x33\xbe\xff\x40" + bytes(64)).field("passport_number")
    assert found is not None
    assert found.problems


def test_an_unknown_feature_is_kept_as_an_oddity() -> None:
    found = vds(HEAD + b"\x20\x02\xab\xcd\xff\x40" + bytes(64)).field("feature_20")
    assert found is not None
    assert (found.value, bool(found.warnings)) == ("ab cd", True)


def test_an_unknown_kind_of_document_is_an_oddity() -> None:
    payload = vds(HEAD[:-2] + b"\x12\x34\xff\x40" + bytes(64))
    assert payload.is_valid
    assert payload.title.english() == "Digital seal of an unknown kind"


@pytest.mark.parametrize("length", ["ZZ", " 2"])
def test_a_length_that_is_no_number_is_told(length: str) -> None:
    data = HEAD[:4] + c40.encode("UTTS" + length) + HEAD[8:]
    found = vds(data).field("signer")
    assert found is not None
    assert found.problems


def test_dates_that_are_none_are_told() -> None:
    found = vds(HEAD[:10] + b"\xff\xff\xff" + HEAD[13:]).field("issue_date")
    assert found is not None
    assert found.value is None
    assert found.problems


def test_a_signature_of_odd_length_is_told() -> None:
    found = vds(HEAD + b"\xff\x03abc").field("signature")
    assert found is not None
    assert found.problems


def test_bytes_behind_the_signature_are_an_oddity() -> None:
    assert vds(SEAL + b"\x01").warnings
    assert not vds(SEAL + b"\x00\x81").warnings


@pytest.mark.parametrize("data", [b"", b"\xdc", SEAL[:15], b"\xdc\x04" + SEAL[2:]])
def test_other_bytes_are_no_seal(data: bytes) -> None:
    assert parse(data, today=TODAY).kind == "other"


@given(data=st.binary(max_size=200))
def test_any_message_zone_gives_a_payload(data: bytes) -> None:
    payload = vds(HEAD + data)
    assert payload.kind == "icao_vds"
    assert all(one.end <= len(HEAD) + len(data) for one in payload.fields)


def test_a_flood_of_features_is_cut_and_told() -> None:
    payload = vds(HEAD + b"\x03\x00" * 4000)
    assert len(payload.fields) <= MAX_FEATURES + 10
    assert any("more features" in one.english() for one in payload.problems)


@pytest.mark.parametrize("head", [b"\xff\x81\x40", b"\xff\x82\x00\x40"])
def test_a_signature_whose_length_is_written_too_long_does_not_count(
    head: bytes,
) -> None:
    payload = vds(SEAL[:-66] + head + SEAL[-64:])
    assert payload.seal is not None
    assert payload.seal.signature == b""
    assert not payload.is_valid
