"""IDB barcodes: peers' examples, round trips, bombs and broken ones."""

import base64
import zlib
from datetime import date
from typing import Any

import pytest

from docsec.model.barcode import Payload, SealKind
from docsec.payloads import MAX_FEATURES, content_of, parse, payloads
from docsec.seals.tlv import write_tlv
from docsec.seals.writer import invent_signer, write_idb

TODAY = date(2026, 11, 21)
SIGNER = invent_signer("test")
MRZ = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"
VALUES = ((0x81, MRZ), (0x84, "2030-06-XX"), (0x86, "6"), (0x80, "ffd8ff"))


def idb(text: str) -> Payload:
    return payloads["icao_idb"].parse(content_of(text, today=TODAY))


def coded(body: bytes, flag: str = "A") -> str:
    return "RDB1" + flag + base64.b32encode(body).decode().rstrip("=")


def test_a_published_barcode_is_read_field_by_field(
    vector: Any, read_vector: Any
) -> None:
    assert read_vector.kind == "icao_idb"
    assert vector.misses(read_vector) == {}
    assert read_vector.is_valid


@pytest.mark.parametrize("is_packed", [False, True])
def test_what_is_written_is_read(*, is_packed: bool) -> None:
    payload = idb(write_idb(VALUES, SIGNER, signed_on=TODAY, is_packed=is_packed))
    assert payload.is_valid
    assert payload.value("mrz") == MRZ
    assert payload.value("expiry_date") == "2030-06-XX"
    assert payload.value("portrait") == "image/jpeg"
    assert payload.seal is not None
    assert payload.seal.kind is SealKind.IDB
    assert payload.seal.reference == SIGNER.certificate.idb_reference
    assert payload.seal.signed_on == TODAY


def test_an_unsigned_one_says_so() -> None:
    payload = idb(write_idb(VALUES, None, signed_on=TODAY))
    assert payload.seal is None
    assert payload.warnings


def test_a_national_kind_names_german_documents_only() -> None:
    german = idb(coded(bytes.fromhex("6abc") + write_tlv(0x61, b"\x86\x01\x06")))
    other = idb(coded(bytes.fromhex("d9c5") + write_tlv(0x61, b"\x86\x01\x06")))
    assert german.title.english() == "Temporary passport"
    assert other.title.english() == "Digital seal (ICAO IDB)"


def test_features_of_a_visa_stand_inside_their_message() -> None:
    inner = b"\x03\x01\x02" + b"\x77\x01\x09"
    payload = idb(coded(b"\xd9\xc5" + write_tlv(0x61, write_tlv(0x01, inner))))
    assert payload.value("entries") == "2"
    assert payload.value("feature_77") == "09"


def test_what_unpacks_to_far_too_much_is_refused() -> None:
    bomb = zlib.compress(bytes(50_000_000), 9)[:4000]
    assert idb(coded(zlib.compress(bytes(100_000), 9), "C")).problems
    assert idb(coded(bomb, "C")).problems


@pytest.mark.parametrize("text", ["RDB1C" + "A" * 16, "RDB1AA", "RDB1A" + "A" * 9])
def test_what_cannot_be_unpacked_is_told(text: str) -> None:
    assert idb(text).problems


@pytest.mark.parametrize(
    "text", ["ADB1ANK6GCEQF", "RDB1ENK6GCEQF", "rdb1ank6", "RDB1A", ""]
)
def test_other_text_is_no_idb(text: str) -> None:
    assert parse(text, today=TODAY).kind == "other"
    assert idb(text).problems


def test_a_missing_message_group_is_told() -> None:
    assert idb(coded(b"\xd9\xc5")).problems


def test_a_missing_signature_is_told() -> None:
    payload = idb(coded(b"\xd9\xc5\x01" + bytes(5) + b"\0\x9b\x5d\x88\x61\x00", "B"))
    assert payload.problems
    assert payload.seal is None


def test_a_part_given_twice_is_told() -> None:
    assert idb(coded(b"\xd9\xc5\x61\x00\x61\x00")).problems


def test_an_unknown_part_is_an_oddity() -> None:
    assert idb(coded(b"\xd9\xc5\x61\x00\x62\x00")).warnings


def test_messages_cut_short_are_told() -> None:
    assert idb(coded(b"\xd9\xc5\x61\x20\x86\x01\x06")).problems
    found = idb(coded(b"\xd9\xc5\x61\x03\x86\x05\x06")).field("national_document")
    assert found is not None
    assert found.problems


def test_a_message_of_a_wrong_length_is_told() -> None:
    found = idb(coded(b"\xd9\xc5\x61\x04\x86\x02\x06\x07")).field("national_document")
    assert found is not None
    assert found.problems


def test_a_header_cut_short_is_told() -> None:
    assert not idb(coded(b"\xd9\xc5\x01", "B")).is_valid


def test_without_a_group_the_signature_covers_nothing() -> None:
    head = b"\xd9\xc5\x01" + bytes(5) + b"\x01\x9b\x5d\x88"
    seal = idb(coded(head + b"\x7e\x02ab\x7f\x02cd", "B")).seal
    assert seal is not None
    assert seal.signed is None
    assert seal.certificate == b"ab"
    assert seal.signed_on is None


def test_a_flood_of_messages_is_cut_and_told() -> None:
    flood = coded(zlib.compress(b"\xd9\xc5\x61\x82\xea\x60" + bytes(60_000), 9), "C")
    payload = idb(flood)
    assert len(payload.fields) <= MAX_FEATURES
    assert not payload.is_valid


def raised(text: str, bits: int) -> str:
    """The same base 32 with its last letter raised by some bits."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    return text[:-1] + letters[letters.index(text[-1]) + bits]


def test_bits_behind_the_last_byte_must_be_zero() -> None:
    """Base 32 of 2 bytes has 4 bits too many (RFC 4648, 3.5)."""
    sound = coded(b"\xd9\xc5")
    assert len(idb(sound).problems) == 1  # there are no messages
    assert len(idb(raised(sound, 1)).problems) == 2


@pytest.mark.parametrize("extra", range(5))
@pytest.mark.parametrize("is_packed", [False, True])
def test_no_bit_of_the_text_can_be_turned_unnoticed(
    extra: int, *, is_packed: bool
) -> None:
    """Whatever the length leaves over in the last letter and the last packed byte."""
    values = ((0x80, "ffd8ff" + "00" * extra),)
    text = write_idb(values, SIGNER, signed_on=TODAY, is_packed=is_packed)
    whole = idb(text)
    assert whole.seal is not None
    for place in range(8 * len(text) - 64, 8 * len(text)):
        turned = bytearray(text, "ascii")
        turned[place // 8] ^= 1 << place % 8
        seal = parse(bytes(turned), today=TODAY).seal
        covered = (whole.seal.signed, whole.seal.signature)
        assert seal is None or (seal.signed, seal.signature) != covered


@pytest.mark.parametrize("level", [0, 9])
def test_bits_that_fill_up_packed_bytes_must_be_zero(level: int) -> None:
    body = b"\xd9\xc5" + write_tlv(0x61, b"\x86\x01\x06")
    packed = bytearray(zlib.compress(body, level))
    assert idb(coded(bytes(packed), "C")).is_valid
    packed[2 if level == 0 else -5] |= 0x80
    assert zlib.decompress(bytes(packed)) == body
    found = idb(coded(bytes(packed), "C"))
    assert found.value("national_document") == "6"
    assert not found.is_valid


def test_nothing_may_follow_what_is_packed() -> None:
    body = b"\xd9\xc5" + write_tlv(0x61, b"\x86\x01\x06")
    found = idb(coded(zlib.compress(body) + b"more", "C"))
    assert [one.english() for one in found.problems] == [
        "The content cannot be unpacked"
    ]


def test_a_signature_whose_length_is_written_too_long_does_not_count() -> None:
    text = write_idb(VALUES[:1], SIGNER, signed_on=TODAY)
    body = base64.b32decode(text[5:] + "=" * (-len(text[5:]) % 8))
    assert body[-66:-64] == b"\x7f\x40"
    found = idb(coded(body[:-65] + b"\x81\x40" + body[-64:], "B"))
    assert found.seal is not None
    assert found.seal.signature == b""
    assert not found.is_valid
