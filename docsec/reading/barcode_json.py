"""Barcodes and payloads as JSON, for machines: the command line's answer.

Raw text is given as it is, since JSON escapes what could act; words are in English.
"""

import base64

from docsec.model.barcode import Barcode, Payload, PayloadField, Seal

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None


def barcode_json(code: Barcode) -> dict[str, Json]:
    """One code: symbology, bytes in base 64, text, corners clockwise, angle."""
    corners: list[Json] = [[round(x, 1), round(y, 1)] for x, y in code.place.points()]
    return {
        "format": code.symbology,
        "bytes": base64.b64encode(code.data).decode("ascii"),
        "text": _text(code.text),
        "corners": corners,
        "angle_deg": round(code.angle_deg, 1),
    }


def payload_json(payload: Payload) -> dict[str, Json]:
    """What a barcode says, field by field, and what its seal needs to be checked."""
    return {
        "kind": payload.kind,
        "title": payload.title.english(),
        "valid": payload.is_valid,
        "problems": [one.english() for one in payload.problems],
        "warnings": [one.english() for one in payload.warnings],
        "fields": [_field(one) for one in payload.fields],
        "seal": _seal(payload.seal) if payload.seal else None,
    }


def _field(one: PayloadField) -> dict[str, Json]:
    return {
        "name": one.name,
        "part": one.part,
        "title": one.title.english(),
        "value": one.value,
        "raw": _text(one.raw),
        "range": [one.start, one.end],
        "valid": not one.problems,
        "problems": [words.english() for words in one.problems],
        "warnings": [words.english() for words in one.warnings],
    }


def _seal(seal: Seal) -> dict[str, Json]:
    return {
        "kind": seal.kind.value,
        "country": seal.country,
        "signer": seal.signer,
        "reference": seal.reference,
        "algorithm": seal.algorithm,
        "signed_on": seal.signed_on.isoformat() if seal.signed_on else None,
    }


def _text(text: str) -> str:
    """Half surrogate pairs, which no UTF-8 holds, become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")
