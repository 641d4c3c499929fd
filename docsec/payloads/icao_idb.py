"""ICAO Datastructure for Barcode (IDB, draft of ICAO TR): text that carries a seal.

`RDB1` or `NDB1`, a letter that says whether it is signed and compressed, then base 32
without padding. Inside: a header, a group of messages, a certificate, a signature.
What is compressed is unpacked within a limit.
"""

import base64
import binascii
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from docsec.model import Text
from docsec.model.barcode import Payload, PayloadField, Seal, SealKind
from docsec.payloads import MAX_FEATURES, Content, document_type, payload
from docsec.seals.profile import IDB_NESTED, NATIONAL_DOCUMENTS, Feature, idb_feature
from docsec.seals.tlv import Tlv, read_tlvs
from docsec.seals.value import Coding, decode, read_date
from docsec.standards import c40

_LOOKS = re.compile(r"[RN]DB1([A-D])([A-Z2-7]+)=*\s*\Z")
_SIGNED, _PACKED = 1, 2
_MAX_UNPACKED = 65_536
_BASE_32_GROUP = 8
_ZLIB_HEAD, _ZLIB_TAIL = 2, 4
_BLOCK_HEAD, _BLOCK_KIND = 3, 0b110
_GROUP, _CERTIFICATE, _SIGNATURE = 0x61, 0x7E, 0x7F
_ALGORITHMS = {1: "SHA-256", 2: "SHA-384", 3: "SHA-512"}
_CUT = Text("The bytes end before the field does")
_KIND = "icao_idb"
_TITLE = Text("Digital seal (ICAO IDB)")


@dataclass(slots=True)
class _Reader:
    """The unpacked bytes and what was found in them."""

    data: bytes
    is_signed: bool
    fields: list[PayloadField] = field(default_factory=list)
    problems: list[Text] = field(default_factory=list)
    warnings: list[Text] = field(default_factory=list)

    def take(
        self, name: str, title: Text, start: int, width: int, coding: Coding
    ) -> PayloadField:
        """Read one field of the header."""
        start = min(start, len(self.data))
        raw = self.data[start : start + width]
        meaning = decode(coding, raw)
        problems = meaning.problems if len(raw) == width else (_CUT,)
        found = PayloadField(
            name, title, raw.hex(), meaning.value, start, start + len(raw), 0, problems,
            meaning.warnings,
        )  # fmt: skip
        self.fields.append(found)
        return found


def _score(content: Content) -> int:
    return 97 if _LOOKS.match(content.text) else 0


@payload(_TITLE, clause="ICAO TR Datastructure for Barcode", score=_score)
def icao_idb(content: Content) -> Payload:
    """Unpack it and read the header, every message and the signature."""
    found = _LOOKS.match(content.text)
    if found is None:
        words = Text("There is no header of an IDB barcode")
        return Payload(_KIND, _TITLE, content.text, problems=(words,))
    flags = ord(found[1]) - ord("A")
    unpacked = _unpacked(found[2], is_packed=bool(flags & _PACKED))
    if unpacked is None:
        words = Text("The content cannot be unpacked")
        return Payload(_KIND, _TITLE, content.text, problems=(words,))
    data, is_tidy = unpacked
    reader = _Reader(data, bool(flags & _SIGNED))
    seal = _read(reader)
    if not is_tidy:
        # Bits that stand for nothing were changed: whoever did that was no issuer.
        reader.problems.append(Text("Bits that must be zero are set"))
        seal = replace(seal, signed=None) if seal else None
    return Payload(
        _KIND,
        _title(reader),
        data,
        tuple(reader.fields),
        tuple(reader.problems),
        tuple(reader.warnings),
        seal,
    )


def _unpacked(text: str, *, is_packed: bool) -> tuple[bytes, bool] | None:
    """The bytes, and whether no bit beside them is set; None where there are none."""
    padding = "=" * (-len(text) % _BASE_32_GROUP)
    try:
        data = base64.b32decode(text + padding)
    except binascii.Error:
        return None
    is_tidy = base64.b32encode(data).decode("ascii").rstrip("=") == text
    if not is_packed:
        return data, is_tidy
    plain = _inflated(data)
    return None if plain is None else (plain, is_tidy and _is_tidy(data, plain))


def _inflated(packed: bytes) -> bytes | None:
    """What unpacks within the limit, to the end and with nothing behind it."""
    # A few bytes can unpack to gigabytes: stop at the limit, and refuse the rest.
    unpacker = zlib.decompressobj()
    try:
        plain = unpacker.decompress(packed, _MAX_UNPACKED)
    except zlib.error:
        return None
    return plain if unpacker.eof and not unpacker.unused_data else None


def _is_tidy(packed: bytes, plain: bytes) -> bool:
    """The bits that fill up bytes are zero (RFC 1951, 3.2.3 and 3.2.4).

    They follow the head of a stored block, and the last block. Looked at are a stored
    block that comes first and the end: what fits into a barcode has one block.
    """
    head = packed[_ZLIB_HEAD]
    if head & _BLOCK_KIND == 0 and head >> _BLOCK_HEAD:
        return False
    last = len(packed) - _ZLIB_TAIL - 1
    for bit in reversed(range(8)):
        if packed[last] >> bit & 1:
            changed = bytearray(packed)
            changed[last] ^= 1 << bit
            return _inflated(bytes(changed)) != plain
    return True


def _title(reader: _Reader) -> Text:
    number = next(
        (one.value for one in reader.fields if one.name == "national_document"), None
    )
    country = next(
        (one.value for one in reader.fields if one.name == "issuing_state"), None
    )
    if number is not None and country == "D":
        return (
            NATIONAL_DOCUMENTS.get(int(number), _TITLE)
            if number.isdecimal()
            else _TITLE
        )
    return _TITLE


def _read(reader: _Reader) -> Seal | None:
    at = _header(reader)
    parts: dict[int, Tlv] = {}
    doubled: set[int] = set()
    for one in read_tlvs(reader.data, at, len(reader.data), is_der=True):
        if one.tag not in (_GROUP, _CERTIFICATE, _SIGNATURE):
            reader.warnings.append(
                Text("This part is not in the list: {tag}", tag=one.tag)
            )
        elif one.tag in parts:
            doubled.add(one.tag)
        else:
            parts[one.tag] = one
    if doubled:
        reader.problems.append(Text("A part is given twice"))
    group = parts.get(_GROUP)
    if group is None:
        reader.problems.append(Text("There are no messages"))
    else:
        _messages(reader, group)
    return _seal(reader, parts)


def _header(reader: _Reader) -> int:
    reader.take("issuing_state", Text("Issuing state"), 0, 2, Coding.TEXT)
    if not reader.is_signed:
        return 2
    algorithm = Text("Signature algorithm")
    reader.take("algorithm", algorithm, 2, 1, Coding.NUMBER)
    certificate = Text("Certificate of the signer")
    reader.take("certificate", certificate, 3, 5, Coding.BYTES)
    signed = Text("Date of the signature")
    reader.take("signature_date", signed, 8, 4, Coding.PARTIAL_DATE)
    return 12


def _messages(reader: _Reader, group: Tlv) -> None:
    if group.is_cut:
        reader.problems.append(Text("The messages are cut short"))
    data = reader.data
    for one, known in _features(data, group):
        if len(reader.fields) >= MAX_FEATURES:
            reader.problems.append(Text("There are more features than a seal can have"))
            return
        reader.fields.append(_field(data, one, known))


def _features(data: bytes, group: Tlv) -> Iterator[tuple[Tlv, Feature | None]]:
    """The messages, and in place of a visa the features inside it."""
    for one in read_tlvs(data, group.value_start, group.end, is_der=True):
        if one.tag not in IDB_NESTED:
            yield one, idb_feature(one.tag)
            continue
        known = {feature.tag: feature for feature in IDB_NESTED[one.tag]}
        for inner in read_tlvs(data, one.value_start, one.end, is_der=True):
            yield inner, known.get(inner.tag)


def _field(data: bytes, one: Tlv, known: Feature | None) -> PayloadField:
    raw = data[one.value_start : one.end]
    if known is None:
        known = Feature(
            one.tag, f"feature_{one.tag:02x}", Text("Feature {number}", number=one.tag),
            Coding.BYTES, 0, len(raw),
        )  # fmt: skip
    meaning = decode(known.coding, raw)
    problems = meaning.problems
    if one.is_cut:
        problems = (_CUT,)
    elif not known.shortest <= len(raw) <= known.longest:
        words = Text("The feature has a length the standard does not allow")
        problems = (*problems, words)
    return PayloadField(
        known.name, known.title, raw.hex(), meaning.value, one.start, one.end, 0,
        problems, meaning.warnings,
    )  # fmt: skip


def _seal(reader: _Reader, parts: dict[int, Tlv]) -> Seal | None:
    mark = parts.get(_SIGNATURE)
    if not reader.is_signed:
        reader.warnings.append(Text("The content is not signed"))
        return None
    if mark is None:
        reader.problems.append(Text("There is no signature"))
        return None
    raw = reader.data[mark.value_start : mark.end]
    is_whole = not mark.is_cut and mark.is_shortest
    problems = () if is_whole and raw and len(raw) % 2 == 0 else (_CUT,)
    reader.fields.append(
        PayloadField(
            "signature",
            Text("Signature"),
            raw.hex(),
            None,
            mark.start,
            mark.end,
            0,
            problems,
        )
    )
    group = parts.get(_GROUP)
    carried = parts.get(_CERTIFICATE)
    data = reader.data
    return Seal(
        SealKind.IDB,
        c40.decode(data[:2]).text.strip(),
        "",
        data[3:8].hex().upper(),
        _ALGORITHMS.get(int.from_bytes(data[2:3], "big"), "unknown"),
        data[: group.end] if group else None,
        raw if is_whole else b"",
        read_date(data[9:12]) if data[8:9] == b"\x00" else None,
        data[carried.value_start : carried.end] if carried else None,
        document_type(reader.fields),
    )
