"""ICAO VDS-NC: a seal in JSON that carries its signer's certificate along.

Proof of vaccination, proof of testing, digital travel authorisation. The signature
covers the canonical form of `data`, so neither the order of names nor spaces matter.
"""

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from docsec.model import Text
from docsec.model.barcode import Payload, PayloadField, Seal, SealKind
from docsec.payloads import Content, payload
from docsec.seals.canonical_json import Json, JsonError, canonical, read
from docsec.standards.visible import visible

_KIND = "vds_nc"
_TITLE = Text("Digital seal (ICAO VDS-NC)")
_NAMES = ('"data"', '"sig"', '"hdr"')
_TITLES = {
    "icao.vacc": Text("Proof of vaccination"),
    "icao.test": Text("Proof of testing"),
    "icao.dta": Text("Digital travel authorization"),
}
_ALGORITHMS = {"ES256": "SHA-256", "ES384": "SHA-384", "ES512": "SHA-512"}
_OTHER_SIZES = (64, 96, 128, 132)
_WIDTHS = {"ES256": 32, "ES384": 48, "ES512": 66}
_FIELDS = {
    "data.hdr.t": ("document_kind", Text("Kind of document")),
    "data.hdr.v": ("version", Text("Version")),
    "data.hdr.is": ("issuing_state", Text("Issuing state")),
    "data.msg.uvci": ("document_number", Text("Document number")),
    "data.msg.utci": ("document_number", Text("Document number")),
    "data.msg.ucti": ("document_number", Text("Document number")),
    "data.msg.dtan": ("document_number", Text("Document number")),
    "data.msg.pid.n": ("name", Text("Name")),
    "data.msg.pid.dob": ("birth_date", Text("Date of birth")),
    "data.msg.pid.sex": ("sex", Text("Sex")),
    "data.msg.pid.i": ("passport_number", Text("Passport number")),
    "data.msg.pid.ai": ("other_number", Text("Another number of the holder")),
    "data.msg.pid.dt": ("holder_document_kind", Text("Kind of the holder's document")),
    "data.msg.pid.dn": ("passport_number", Text("Passport number")),
    "data.msg.ve.des": ("vaccine", Text("Vaccine code")),
    "data.msg.ve.nam": ("vaccine_brand", Text("Vaccine")),
    "data.msg.ve.dis": ("disease", Text("Disease code")),
    "data.msg.ve.vd.dvc": ("vaccination_date", Text("Date of vaccination")),
    "data.msg.ve.vd.seq": ("dose", Text("Dose")),
    "data.msg.ve.vd.ctr": ("vaccination_state", Text("State of vaccination")),
    "data.msg.ve.vd.adm": ("vaccination_centre", Text("Vaccination centre")),
    "data.msg.ve.vd.lot": ("batch", Text("Batch")),
    "data.msg.ve.vd.dvn": ("next_vaccination_date", Text("Date of the next dose")),
    "data.msg.sp.spn": ("laboratory", Text("Laboratory")),
    "data.msg.sp.ctr": ("testing_state", Text("State of testing")),
    "data.msg.sp.cd.p": ("laboratory_telephone", Text("Telephone of the laboratory")),
    "data.msg.sp.cd.e": ("laboratory_email", Text("E-mail of the laboratory")),
    "data.msg.sp.cd.a": ("laboratory_address", Text("Address of the laboratory")),
    "data.msg.dat.sc": ("sample_time", Text("Time of the sample")),
    "data.msg.dat.ri": ("report_time", Text("Time of the report")),
    "data.msg.tr.tc": ("test_kind", Text("Kind of test")),
    "data.msg.tr.r": ("test_result", Text("Result of the test")),
    "data.msg.tr.m": ("sampling", Text("Way of sampling")),
    "data.msg.opt": ("optional_data", Text("Optional data")),
    "data.msg.pi.n": ("name", Text("Name")),
    "data.msg.pi.dob": ("birth_date", Text("Date of birth")),
    "data.msg.pi.sex": ("sex", Text("Sex")),
    "data.msg.pi.nl": ("nationality", Text("Nationality")),
    "data.msg.pi.pn": ("passport_number", Text("Passport number")),
    "data.msg.dta.poi": ("issue_place", Text("Place of issue")),
    "data.msg.dta.vf": ("valid_from", Text("Valid from")),
    "data.msg.dta.vu": ("valid_until", Text("Valid until")),
    "data.msg.dta.noe": ("entries", Text("Number of entries")),
    "data.msg.dta.tcc": ("visa_type", Text("Type of visa")),
    "data.msg.dta.dos": ("stay", Text("Length of stay")),
    "data.msg.dta.ai": ("additional", Text("Additional data")),
    "sig.alg": ("algorithm", Text("Signature algorithm")),
    "sig.cer": ("certificate", Text("Certificate of the signer")),
    "sig.sigvl": ("signature", Text("Signature")),
}
_NEEDED = ("data.hdr.t", "data.hdr.v", "data.hdr.is", "sig.alg", "sig.cer", "sig.sigvl")
_OPAQUE = ("certificate", "signature")
_BASE_64 = re.compile(r"(?:[A-Za-z0-9+/]*|[A-Za-z0-9_-]*)={0,2}")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+')


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A value with the names that lead to it, and its place in the text."""

    path: str
    part: int
    raw: str
    start: int
    end: int


def _score(content: Content) -> int:
    text = content.text
    looks = text.lstrip().startswith("{") and all(name in text for name in _NAMES)
    return 96 if looks else 0


@payload(_TITLE, clause="ICAO TR VDS-NC 1.1", score=_score)
def vds_nc(content: Content) -> Payload:
    """Read every value of the JSON and the seal."""
    text = content.text
    try:
        value = read(text)
    except JsonError:
        words = Text("The JSON cannot be read")
        return Payload(_KIND, _TITLE, text, problems=(words,))
    leaves = list(_leaves(text))
    fields = tuple(map(_field, leaves))
    paths = {leaf.path for leaf in leaves}
    problems = [
        Text("A needed field is missing: {field}", field=_FIELDS[path][1])
        for path in _NEEDED
        if path not in paths
    ]
    seal = _seal(value)
    if seal is not None and not seal.signature:
        problems.append(Text("The signature cannot be read"))
    kind = next((one.value for one in fields if one.name == "document_kind"), None)
    return Payload(
        _KIND, _TITLES.get(kind or "", _TITLE), text, fields, tuple(problems), (), seal
    )


def _leaves(text: str) -> Iterator[_Leaf]:
    """Walk the values of sound JSON with their places.

    The part counts the elements of the innermost list, from 1.
    """
    names: list[str] = []
    counts: list[int] = []  # one for each open bracket; 0 for an object
    is_name = False
    for token in _TOKEN.finditer(text):
        mark = token[0]
        if mark in "[{":
            counts.append(0 if mark == "{" else 1)
            names.append("")
            is_name = mark == "{"
        elif mark in "]}":
            counts.pop()
            names.pop()
        elif mark == ",":
            counts[-1] += 1 if counts[-1] else 0
            is_name = not counts[-1]
        elif mark == ":":
            is_name = False
        elif is_name:
            names[-1] = mark[1:-1]
        else:
            path = ".".join(name for name in names if name)
            part = next((count for count in reversed(counts) if count), 0)
            yield _Leaf(path, part, mark, *token.span())


def _field(leaf: _Leaf) -> PayloadField:
    name, title = _FIELDS.get(leaf.path) or _unknown(leaf.path)
    known = leaf.path in _FIELDS
    warnings = () if known else (Text("This field is not in the list"),)
    is_text = leaf.raw.startswith('"')
    shown = _unquoted(leaf.raw) if is_text else leaf.raw
    value = None if name in _OPAQUE else visible(shown) or None
    return PayloadField(
        name, title, leaf.raw, value, leaf.start, leaf.end, leaf.part, (), warnings
    )


def _unknown(path: str) -> tuple[str, Text]:
    shown = visible(path, limit=64)
    return shown, Text("Field {code} of the issuer", code=shown)


def _unquoted(raw: str) -> str:
    value = read(raw)
    return value if isinstance(value, str) else raw


def _seal(value: Json) -> Seal | None:
    """What is needed to check the signature, as far as it is there."""
    top = value if isinstance(value, dict) else {}
    data, signature = top.get("data"), top.get("sig")
    if not isinstance(data, dict) or not isinstance(signature, dict):
        return None
    header = data.get("hdr")
    issuer = header.get("is") if isinstance(header, dict) else ""
    algorithm = signature.get("alg")
    name = algorithm if isinstance(algorithm, str) else ""
    try:
        signed = canonical(data)
    except JsonError:
        signed = None
    return Seal(
        SealKind.VDS_NC,
        visible(issuer, limit=3) if isinstance(issuer, str) else "",
        "",
        "",
        _ALGORITHMS.get(name, "unknown"),
        signed,
        _raw_signature(_bytes(signature.get("sigvl")), _WIDTHS.get(name, 32)),
        None,
        _bytes(signature.get("cer")) or None,
    )


def _bytes(text: Json) -> bytes:
    """Base 64 of either alphabet, padded or not; empty where it is neither.

    Mixed alphabets and set bits behind the last byte are refused: the same bytes would
    have many texts, and a changed one would go unnoticed (RFC 4648, 3.5).
    """
    if not isinstance(text, str) or not _BASE_64.fullmatch(text):
        return b""
    plain = text.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        data = base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        return b""
    is_tidy = base64.b64encode(data).decode("ascii").rstrip("=") == plain
    return data if is_tidy else b""


def _raw_signature(data: bytes, width: int) -> bytes:
    """Two numbers as they are, or taken out of ASN.1, which some issuers write."""
    if len(data) == 2 * width:
        return data
    try:
        r, s = decode_dss_signature(data)
        return r.to_bytes(width, "big") + s.to_bytes(width, "big")
    except (ValueError, OverflowError):
        # Brainpool of 512 bits signs in two times 64 bytes, not 66.
        return data if len(data) in _OTHER_SIZES else b""
