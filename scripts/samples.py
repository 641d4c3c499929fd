#!/usr/bin/env python3
"""Print the sample documents that ship with the program.

    python3 scripts/samples.py            writes specimens/UTO
    python3 scripts/samples.py --check    tells whether they are what would be written
    python3 scripts/samples.py --sheet    writes the contact sheet for the README
    python3 scripts/samples.py --manifest writes the digests of the designs

The same machine writes the same bytes. The date is fixed, so that samples do not change
from day to day, and samples are valid for years; before they expire, this is run anew.
"""

import argparse
import dataclasses
import json
import ssl
import sys
import tempfile
from datetime import date
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from PIL import Image  # after the path is set
from sample_plans import PLANS, Plan

from docsec.model import Light, Pixels
from docsec.synthesis.barcode import signer
from docsec.synthesis.capture import capture
from docsec.synthesis.design import digest
from docsec.synthesis.form import Leaf, Printed
from docsec.synthesis.order import Fault, Kind, Order, invent_order
from docsec.synthesis.press import stack_document
from docsec.synthesis.wear import wear

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "specimens"
SHEET = ROOT / "scripts" / "pictures" / "documents.jpg"
MANIFEST = ROOT / "docsec" / "synthesis" / "manifest.json"
TODAY = date(2026, 11, 1)
VALID_UNTIL = date(2028, 1, 1)
"""At least: nobody should meet a fine sample that has expired."""
PPI = 300
TILT_DEG = 25.0
_WORN = 0.6
_QUALITY = 74
_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT, _INCH = 282, 283, 296, 2  # EXIF
_SHEET_LIGHTS = (Light.VI, Light.UV, Light.IR, Light.TRANSMITTED, Light.ANGLE)
_SHEET_WIDTH = 232


def main() -> int:
    """Write the samples, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, compare")
    parser.add_argument("--sheet", action="store_true", help="the contact sheet")
    parser.add_argument("--manifest", action="store_true", help="the digests")
    options = parser.parse_args()
    if options.manifest:
        write_manifest(MANIFEST)
        return 0
    if options.sheet:
        write_sheet(SHEET)
        return 0
    if not options.check:
        write(TARGET)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder))
        return _compare(Path(folder))


def write(target: Path) -> None:
    """Write every sample and its description below a folder."""
    for rank, plan in enumerate(PLANS):
        order = _order(plan)
        place = target / "UTO" / plan.kind
        place.mkdir(parents=True, exist_ok=True)
        leaves = _leaves(plan, order)
        for light in (Light.VI, *plan.others):
            _save(_picture(plan, leaves, light), place / _name(plan, light))
        told = json.dumps(_description(plan, order, rank), ensure_ascii=False, indent=2)
        described = place / f"{plan.name}.json"
        described.write_text(told + "\n", encoding="utf-8", newline="\n")
    write_certificates(target / "UTO" / "certificates.pem")


def write_certificates(path: Path) -> None:
    """Write what checks the seals of Utopia: an administrator may import it."""
    made = signer()
    pem = "".join(
        ssl.DER_cert_to_PEM_cert(one.der) for one in (made.authority, made.certificate)
    )
    path.write_text(pem, "ascii", newline="\n")


def write_manifest(path: Path) -> None:
    """Write the digest of every design."""
    digests = {
        kind.value: digest(
            json.loads((TARGET / "UTO" / kind / "design.json").read_text("utf-8"))
        )
        for kind in sorted(Kind)
    }
    path.write_text(json.dumps(digests, indent=2) + "\n", "utf-8", newline="\n")


def write_sheet(path: Path) -> None:
    """Write all documents, one a row, under several lights, small."""
    fronts = [
        stack_document(invent_order(kind, seed=42, today=TODAY), ppi=PPI)[0]
        for kind in Kind
    ]
    rows = [
        [_small(_lit(leaf, light).pixels) for light in _SHEET_LIGHTS] for leaf in fronts
    ]
    width = max(one.width for one in rows[0])
    heights = [max(one.height for one in row) for row in rows]
    gap = 6
    size = (
        (width + gap) * len(_SHEET_LIGHTS) * 2 + gap,
        (max(heights) + gap) * (len(rows) // 2) + gap,
    )
    sheet = Image.new("RGB", size, (70, 74, 80))
    for number, row in enumerate(rows):
        across, down = divmod(number, len(rows) // 2)
        for column, one in enumerate(row):
            x = gap + (width + gap) * (column + across * len(_SHEET_LIGHTS))
            y = gap + (max(heights) + gap) * down
            inset = ((width - one.width) // 2, (max(heights) - one.height) // 2)
            sheet.paste(one, (x + inset[0], y + inset[1]))
    path.parent.mkdir(exist_ok=True)
    sheet.save(path, quality=54, optimize=True)
    print(f"{path.name}: {path.stat().st_size // 1024} KiB")


def _small(pixels: Pixels) -> Image.Image:
    image = Image.fromarray(pixels)
    size = (_SHEET_WIDTH, round(image.height * _SHEET_WIDTH / image.width))
    return image.resize(size, Image.Resampling.LANCZOS)


def _order(plan: Plan) -> Order:
    """The first of the seeds whose document stays valid long enough."""
    for seed in count(plan.seed):
        order = invent_order(plan.kind, seed=seed, today=TODAY, fault=plan.fault)
        if order.expiry >= VALID_UNTIL or plan.fault is Fault.EXPIRED:
            return order
    raise AssertionError("seeds do not end")


def _leaves(plan: Plan, order: Order) -> tuple[Leaf, ...]:
    leaves = stack_document(order, ppi=PPI)
    if not plan.is_worn:
        return leaves
    rng = np.random.default_rng(plan.seed)
    return tuple(
        dataclasses.replace(leaf, stack=wear(leaf.stack, rng, _WORN)) for leaf in leaves
    )


def _lit(leaf: Leaf, light: Light) -> Printed:
    """Under a light; in an angle series, tilted."""
    return leaf.printed(light, tilt_deg=TILT_DEG if light is Light.ANGLE else 0.0)


def _name(plan: Plan, light: Light) -> str:
    """The light stands in the name, where the screen looks for it."""
    ending = "" if light is Light.VI else f"_{light.lower()}"
    return f"{plan.name}{ending}.webp"


def _save(pixels: Pixels, path: Path) -> None:
    image = Image.fromarray(pixels)
    exif = Image.Exif()
    exif[_X_RESOLUTION] = exif[_Y_RESOLUTION] = float(PPI)
    exif[_RESOLUTION_UNIT] = _INCH
    image.save(path, quality=_QUALITY, method=6, exif=exif)
    print(f"{path.name}: {path.stat().st_size // 1024} KiB")


def _picture(plan: Plan, leaves: tuple[Leaf, ...], light: Light) -> Pixels:
    pages = tuple(_lit(leaf, light) for leaf in leaves)
    if plan.conditions is None:
        return pages[0].pixels
    return capture(pages, plan.conditions, seed=plan.seed).pixels


def _description(plan: Plan, order: Order, rank: int) -> dict[str, object]:
    return {
        "picture": _name(plan, Light.VI),
        "rank": rank,
        "title": dataclasses.asdict(plan.title),
        "seen": dataclasses.asdict(plan.seen),
        "light": Light.VI.value,
        "others": {light.value: _name(plan, light) for light in plan.others},
        "ppi": PPI,
        "lines": list(order.lines),
        "mark": "SPECIMEN",
    }


def _compare(fresh: Path) -> int:
    differing = [
        path.relative_to(fresh)
        for path in sorted(fresh.rglob("*.*"))
        if not (TARGET / path.relative_to(fresh)).is_file()
        or (TARGET / path.relative_to(fresh)).read_bytes() != path.read_bytes()
    ]
    for path in differing:
        print(f"differs: {path}")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
