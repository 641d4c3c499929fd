"""ICAO visible digital seal (Doc 9303-13; BSI TR-03137-1): header, features, signature.

Both versions of the header are read: the third, with a certificate number of five
characters, and the fourth, where a length stands before it.
"""

import string
from dataclasses import dataclass, field, replace

from docsec.model import Text
from docsec.model.barcode import Payload, PayloadField, Seal, SealKind
from docsec.payloads import MAX_FEATURES, Content, document_type, payload
from docsec.seals.profile import Feature, Profile, profile_of
from docsec.seals.tlv import Tlv, read_tlv, read_tlvs
from docsec.seals.value import Coding, decode, read_date

_MAGIC = 0xDC
_VERSION_3, _VERSION_4 = 0x02, 0x03
_SIGNATURE = 0xFF
_MIN_LENGTH = 16
_KIND = "icao_vds"
_CUT = Text("The bytes end before the field does")


@dataclass(slots=True)
class _Reader:
    """Walks the bytes and collects what it finds."""

    data: bytes
    at: int = 0
    fields: list[PayloadField] = field(default_factory=list)
    problems: list[Text] = field(default_factory=list)
    warnings: list[Text] = field(default_factory=list)

    def take(self, name: str, title: Text, width: int, coding: Coding) -> PayloadField:
        """Read one field of the header."""
        start = min(self.at, len(self.data))
        end = min(start + width, len(self.data))
        raw = self.data[start:end]
        meaning = decode(coding, raw)
        problems = meaning.problems if len(raw) == width else (_CUT,)
        found = PayloadField(
            name,
            title,
            raw.hex(),
            meaning.value,
            start,
            end,
            0,
            problems,
            meaning.warnings,
        )
        self.fields.append(found)
        self.at = end
        return found


def _score(content: Content) -> int:
    data = content.data
    is_seal = len(data) >= _MIN_LENGTH and data[0] == _MAGIC
    return 97 if is_seal and data[1] in (_VERSION_3, _VERSION_4) else 0


@payload(
    Text("Digital seal (ICAO VDS)"), clause="ICAO 9303-13, TR-03137-1", score=_score
)
def icao_vds(content: Content) -> Payload:
    """Read the header, every feature and where the signature stands."""
    reader = _Reader(content.data)
    signer = _header(reader)
    profile = profile_of(_reference(reader))
    zone_end, mark = _signature_mark(reader)
    _features(reader, profile, zone_end)
    seal = _seal(reader, mark, signer)
    title = profile.title if profile else Text("Digital seal of an unknown kind")
    return Payload(
        _KIND,
        title,
        content.data,
        tuple(reader.fields),
        tuple(reader.problems),
        tuple(reader.warnings),
        seal,
    )


def _header(reader: _Reader) -> str:
    """Read it; return country, signer and certificate number as one text."""
    reader.at = 1
    version = reader.take("version", Text("Version"), 1, Coding.NUMBER)
    reader.take("issuing_state", Text("Issuing state"), 2, Coding.TEXT)
    if version.raw == f"{_VERSION_3:02x}":
        signer = _old_signer(reader)
    else:
        signer = _new_signer(reader)
    reader.take("issue_date", Text("Date of issue"), 3, Coding.DATE)
    reader.take("signature_date", Text("Date of the signature"), 3, Coding.DATE)
    reader.take("document_kind", Text("Kind of document"), 2, Coding.BYTES)
    return signer


def _old_signer(reader: _Reader) -> str:
    found = reader.take(
        "certificate", Text("Certificate of the signer"), 6, Coding.TEXT
    )
    return found.value or ""


def _new_signer(reader: _Reader) -> str:
    """Four characters of the signer, two for a length, then the certificate number."""
    found = reader.take("signer", Text("Signer"), 4, Coding.TEXT)
    text = (found.value or "").ljust(6)
    length = text[4:]
    if not set(length) <= set(string.hexdigits):
        words = Text("The length of the certificate number cannot be read")
        reader.fields[-1] = replace(found, problems=(*found.problems, words))
        return text[:4]
    reader.fields[-1] = replace(found, value=text[:4])
    width = -(-int(length, 16) // 3) * 2
    title = Text("Certificate of the signer")
    number = reader.take("certificate", title, width, Coding.TEXT)
    return text[:4] + (number.value or "")


def _reference(reader: _Reader) -> int:
    return int(reader.fields[-1].raw or "0", 16)


def _is_der(reader: _Reader) -> bool:
    return reader.data[1:2] != bytes((_VERSION_3,))


def _signature_mark(reader: _Reader) -> tuple[int, Tlv | None]:
    """Where the features end, and the signature, if there is one."""
    end = len(reader.data)
    for one in read_tlvs(reader.data, reader.at, end, is_der=_is_der(reader)):
        if one.tag == _SIGNATURE:
            return one.start, read_tlv(reader.data, one.start, end, is_der=True)
    reader.problems.append(Text("There is no signature"))
    return end, None


def _features(reader: _Reader, profile: Profile | None, end: int) -> None:
    seen = set()
    every = list(read_tlvs(reader.data, reader.at, end, is_der=_is_der(reader)))
    if len(every) > MAX_FEATURES:
        reader.problems.append(Text("There are more features than a seal can have"))
    for one in every[:MAX_FEATURES]:
        known = profile.feature(one.tag) if profile else None
        found = _feature(reader.data, one, known)
        if one.tag in seen:
            words = Text("The feature is given twice")
            found = replace(found, problems=(*found.problems, words))
        seen.add(one.tag)
        reader.fields.append(found)
    reader.at = end
    if profile is None:
        reader.warnings.append(Text("This kind of seal is not in the list"))
        return
    names = {one.name for one in reader.fields}
    missing = {one.name: one for one in profile.features if one.is_needed}
    for name in missing.keys() - names:
        words = Text(
            "A needed feature is missing: {feature}", feature=missing[name].title
        )
        reader.problems.append(words)


def _feature(data: bytes, one: Tlv, known: Feature | None) -> PayloadField:
    raw = data[one.value_start : one.end]
    if known is None:
        title = Text("Feature {number}", number=one.tag)
        meaning = decode(Coding.BYTES, raw)
        warnings = (Text("This feature is not in the list"),)
        name = f"feature_{one.tag:02x}"
        cut: tuple[Text, ...] = (_CUT,) if one.is_cut else ()
        return PayloadField(
            name,
            title,
            raw.hex(),
            meaning.value,
            one.start,
            one.end,
            0,
            cut,
            warnings,
        )
    meaning = decode(known.coding, raw)
    problems: tuple[Text, ...] = meaning.problems
    if one.is_cut:
        problems = (_CUT,)
    elif not known.shortest <= len(raw) <= known.longest:
        words = Text("The feature has a length the standard does not allow")
        problems = (*problems, words)
    return PayloadField(
        known.name, known.title, raw.hex(), meaning.value, one.start, one.end, 0,
        problems, meaning.warnings,
    )  # fmt: skip


def _seal(reader: _Reader, mark: Tlv | None, signer: str) -> Seal | None:
    if mark is None:
        return None
    raw = reader.data[mark.value_start : mark.end]
    problems: tuple[Text, ...] = (_CUT,) if mark.is_cut else ()
    if not raw or len(raw) % 2 or not mark.is_shortest:
        problems = (*problems, Text("The signature has an impossible length"))
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
    if reader.data[mark.end :].strip(b"\x00\x81"):
        reader.warnings.append(Text("Bytes follow the signature"))
    signed_on = next(one for one in reader.fields if one.name == "signature_date")
    return Seal(
        SealKind.VDS,
        signer[:2],
        signer[2:4],
        signer[4:].upper(),
        "",
        reader.data[: mark.start],
        b"" if mark.is_cut or not mark.is_shortest else raw,
        read_date(bytes.fromhex(signed_on.raw)),
        document_type=document_type(reader.fields),
    )
