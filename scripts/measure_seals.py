#!/usr/bin/env python3
"""Measure seals on computer-made pictures: written, read, verified; bits flipped.

    python3 scripts/measure_seals.py --n 10000

Seeds 800,000-899,999 are used here and in measure_barcodes.py and nowhere else. Exit
code 1: a seal was lost, or a flipped bit was not noticed.
"""

import argparse
import sys
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import zxingcpp
from measure import TODAY, report

from docsec.formats import compose
from docsec.model import Pixels, Progress, Result
from docsec.model.barcode import Barcode, Payload
from docsec.payloads import parse
from docsec.reading.barcode import read_barcodes, search_barcodes
from docsec.seals.canonical_json import Json
from docsec.seals.profile import PROFILES, VISA
from docsec.seals.verification import Trust, verify
from docsec.seals.writer import (
    InventedSigner,
    invent_signer,
    write_idb,
    write_vds,
    write_vds_nc,
)

FIRST_SEED = 800_000
_SYMBOLOGIES = (
    zxingcpp.BarcodeFormat.DataMatrix,
    zxingcpp.BarcodeFormat.QRCode,
    zxingcpp.BarcodeFormat.Aztec,
    zxingcpp.BarcodeFormat.PDF417,
)
_MOST_STACKED = 600
_KINDS = ("visa", "emergency", "vds_nc", "idb")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_EMERGENCY = next(one for one in PROFILES if one.id == "emergency_travel_document")


def main() -> int:
    """Measure; the exit code says whether the goal was met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--n", type=int, default=100)
    parser.add_argument("--flips", type=int, default=20, help="bits in each seal")
    parser.add_argument("--every", type=int, default=500, help="seals with all bits")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    options = parser.parse_args()
    row = _seals(options)
    title = "Seals written, printed as barcodes, read and verified"
    report(title, [row], as_json=options.json)
    bad = ("lost in the picture", "not verified", "flips not noticed")
    return int(any(row.get(name) for name in bad))


def _searched(pixels: Pixels) -> list[Barcode]:
    return [one for one in search_barcodes(pixels) if not isinstance(one, Progress)]


def _seals(options: argparse.Namespace) -> dict[str, object]:
    signers = [invent_signer(f"measure {n}", serial=0x10 + n) for n in range(8)]
    trust = Trust().with_certificates(
        [one for signer in signers for one in (signer.authority, signer.certificate)]
    )
    counts: Counter[str] = Counter()
    for number in range(options.n):
        rng = np.random.default_rng(FIRST_SEED + number)
        content, due = _invent(rng, signers[number % len(signers)])
        picture = _picture(content, rng)
        found = read_barcodes(picture)
        if [one.data for one in found] != [content]:
            counts["left to the full search"] += 1
            found = _searched(picture)
        if [one.data for one in found] != [content]:
            counts["lost in the picture"] += 1
            continue
        payload = parse(found[0].data, today=TODAY)
        is_whole = all(payload.value(name) == value for name, value in due.items())
        counts["not verified"] += not (is_whole and _holds(payload, trust))
        bits = 8 * len(content)
        places = range(bits)
        if number % options.every:
            places = rng.integers(bits, size=options.flips)
        for place in places:
            counts[_flipped(content, int(place), trust)] += 1
    return {
        "seals": options.n,
        "left to the full search": counts["left to the full search"],
        "lost in the picture": counts["lost in the picture"],
        "not verified": counts["not verified"],
        "bits flipped": sum(counts[one] for one in _ENDS),
        **{f"flips {one}": counts[one] for one in _ENDS},
    }


_ENDS = ("failed", "undetermined", "no seal any more", "not noticed")


def _holds(payload: Payload, trust: Trust) -> bool:
    if payload.seal is None:
        return False
    return verify(payload.seal, trust, today=TODAY).result is Result.SUCCESSFUL


def _flipped(content: bytes, place: int, trust: Trust) -> str:
    """How the seal ends with one bit of it turned round."""
    spoilt = bytearray(content)
    spoilt[place // 8] ^= 1 << place % 8
    payload = parse(bytes(spoilt), today=TODAY)
    if payload.seal is None:
        return "no seal any more"
    result = verify(payload.seal, trust, today=TODAY).result
    return "not noticed" if result is Result.SUCCESSFUL else result.value


def _invent(
    rng: np.random.Generator, signer: InventedSigner
) -> tuple[bytes, dict[str, str]]:
    """A seal about an invented holder, and the fields it must give."""
    issued = date(2021, 1, 1) + timedelta(days=int(rng.integers(2000)))
    number = f"U{rng.integers(10**7, 10**8)}"
    kind = _KINDS[rng.integers(len(_KINDS))]
    if kind == "visa":
        first, second = _zone("mrv_a", "V", rng)
        stay = f"P{rng.integers(1, 250)}D"
        values = [(1, first + second[:28]), (4, stay), (5, number)]
        due = {"passport_number": number, "stay": stay}
        return write_vds(VISA, values, signer, issued_on=issued, signed_on=issued), due
    first, second = _zone("td2", "I", rng)
    if kind == "emergency":
        content = write_vds(
            _EMERGENCY, [(2, first + second)], signer,
            issued_on=issued, signed_on=issued,
        )  # fmt: skip
        return content, {"mrz": f"{first}\n{second}"}
    if kind == "vds_nc":
        message: Json = {"utci": number, "pid": {"n": _name(rng), "dn": number}}
        content = write_vds_nc("icao.test", message, signer).encode()
        return content, {"document_number": number, "passport_number": number}
    text = write_idb(
        [(0x81, first + second), (0x85, number)], signer, signed_on=issued,
        is_packed=bool(rng.integers(2)),
    )  # fmt: skip
    return text.encode(), {"mrz": f"{first}\n{second}", "document_number": number}


def _zone(name: str, code: str, rng: np.random.Generator) -> tuple[str, ...]:
    born = date(1930, 1, 1) + timedelta(days=int(rng.integers(30_000)))
    return compose(
        name,
        {
            "document_code": code,
            "issuing_state": "UTO",
            "primary_identifier": _name(rng),
            "secondary_identifier": _name(rng),
            "document_number": f"V{rng.integers(10**7, 10**8)}",
            "nationality": "UTO",
            "birth_date": born.isoformat(),
            "sex": "MF"[rng.integers(2)],
            "expiry_date": (TODAY + timedelta(days=400)).isoformat(),
        },
    )


def _name(rng: np.random.Generator) -> str:
    return "".join(rng.choice(list(_LETTERS), size=rng.integers(2, 12)))


def _picture(content: bytes, rng: np.random.Generator) -> Pixels:
    """The barcode on white paper, turned by quarters."""
    # A PDF417 holds no certificate besides the rest.
    fitting = _SYMBOLOGIES[: -1 if len(content) > _MOST_STACKED else None]
    symbology = fitting[rng.integers(len(fitting))]
    code = zxingcpp.create_barcode(content, symbology)
    drawn = np.asarray(zxingcpp.write_barcode_to_image(code, scale=4))
    framed = np.pad(np.atleast_2d(drawn.squeeze()), 60, constant_values=255)
    return np.ascontiguousarray(np.rot90(framed, int(rng.integers(4)))).astype(np.uint8)


if __name__ == "__main__":
    sys.exit(main())
