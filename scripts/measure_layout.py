#!/usr/bin/env python3
"""Measure the checks of the MRZ's typeface, spacing and place on flatbed pictures.

    python3 scripts/measure_layout.py --n 200

Genuine pages must raise no alarm; zones printed in another typeface, at another spacing
or elsewhere must. All pages are made by the computer. Each printed page is laid on the
bed several times, otherwise each time; seeds from 760,000.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from measure import TODAY
from PIL import Image, ImageDraw, ImageFont

from docsec.checks.mrz_pitch import mrz_pitch
from docsec.checks.mrz_position import mrz_position
from docsec.checks.mrz_typeface import mrz_typeface
from docsec.formats import parse
from docsec.model import Document, Light, Origin, Outcome, Picture, Side, Table
from docsec.reading.mrz import read_mrz
from docsec.reading.page import find_pages
from docsec.synthesis.capture import Bed, Conditions, capture
from docsec.synthesis.form import Printed
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import print_document
from docsec.synthesis.typeface import Face, typeface

FIRST_SEED = 760_000
PPI = 300
LAID = 5
"""Times that each page is laid on the bed."""
CHECKS = (mrz_typeface, mrz_pitch, mrz_position)
PITCH_MM, LINE_MM = 2.54, 6.35
OFFICE = (
    "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf",
    "/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf",
    "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
)


def main() -> int:
    """Measure genuine pages, then each fault."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--n", type=int, default=200, help="pictures of genuine pages")
    parser.add_argument("--first", type=int, default=0, help="page to begin with")
    asked = parser.parse_args()
    pages = asked.n // LAID
    seeds = range(FIRST_SEED + asked.first, FIRST_SEED + asked.first + pages)
    _measure("genuine", [_page(seed) for seed in seeds])
    for font in OFFICE:
        name = Path(font).stem
        _measure(name, [_reprinted(seed, font=font) for seed in seeds[: pages // 4]])
    for scale in (1.01, 1.02, 0.97):
        name = f"spacing x {scale}"
        _measure(name, [_reprinted(seed, scale=scale) for seed in seeds[: pages // 4]])
    for down_mm in (0.7, 1.2, 2.2):
        name = f"{down_mm} mm lower"
        moved = [_reprinted(seed, down_mm=down_mm) for seed in seeds[: pages // 4]]
        _measure(name, moved)
    return 0


def _measure(name: str, pages: list[Printed]) -> None:
    """Lay every page on the bed, and count what the checks say."""
    counts: dict[str, Counter[str]] = {one.__name__: Counter() for one in CHECKS}
    measured: dict[str, list[str]] = {one.__name__: [] for one in CHECKS}
    for document in _laid(pages):
        for one in CHECKS:
            outcome = one(document)
            counts[one.__name__][outcome.result.value] += 1
            measured[one.__name__] += [_worst(outcome)] if outcome.evidence else []
    for check, results in counts.items():
        values = sorted(measured[check])
        ends = f"{values[0]} .. {values[-1]}" if values else ""
        print(f"{name:28} {check:13} {dict(results)}  {ends}", flush=True)


def _worst(outcome: Outcome) -> str:
    """The figure that was judged; of several the one furthest from what is due."""
    table = next(one for one in outcome.evidence if isinstance(one, Table))
    rows = [(float(str(row[1])), float(str(row[2]))) for row in table.rows]
    found, due = max(rows, key=lambda row: abs(row[0] - row[1]))
    return f"{found - due:+.3f}"


def _laid(pages: list[Printed]) -> Iterator[Document]:
    for index, page in enumerate(pages):
        for turn in range(LAID):
            rng = np.random.default_rng([FIRST_SEED, index, turn])
            conditions = Conditions(
                angle_deg=float(rng.normal(0, 2.5)),
                margin_mm=float(rng.uniform(5, 20)),
                bed=list(Bed)[rng.integers(len(Bed))],
                blur_px=float(rng.uniform(0.5, 1.1)),
                noise=float(rng.uniform(0, 4)),
                jpeg_quality=int(rng.choice([75, 90, 97])),
            )
            taken = capture([page], conditions, seed=int(rng.integers(1e6)))
            readings = read_mrz(taken.pixels)
            if len(readings) == 1:
                picture = Picture(
                    taken.pixels, Light.VI, float(PPI), Origin.FILE, "", b"", ""
                )
                found = find_pages(taken.pixels, ppi=PPI)[0]
                side = Side(0, found, readings[0])
                data = parse(readings[0].texts(), today=TODAY)
                yield Document((picture,), (side,), data, TODAY)


def _page(seed: int) -> Printed:
    kind = list(Kind)[seed % len(Kind)]
    return print_document(invent_order(kind, seed=seed, today=TODAY), ppi=PPI)[-1]


def _reprinted(
    seed: int, *, font: str | None = None, scale: float = 1.0, down_mm: float = 0.0
) -> Printed:
    """The page with its zone printed anew, with one thing wrong."""
    kind = list(Kind)[seed % len(Kind)]
    order = invent_order(kind, seed=seed, today=TODAY)
    blank = replace(order, lines=tuple(" " * len(line) for line in order.lines))
    page = print_document(blank, ppi=PPI)[-1]
    if page.zone is None:
        raise AssertionError(kind)
    image = Image.fromarray(page.pixels)
    draw = ImageDraw.Draw(image)
    mm = PPI / 25.4
    face = (
        ImageFont.truetype(font, round(3.5 * mm))
        if font
        else typeface(Face.OCR_B, round(3.513 * mm * scale))
    )
    for row, line in enumerate(order.lines):
        y = page.zone.top + (2.5 + row * LINE_MM + down_mm) * mm
        for column, character in enumerate(line):
            x = page.zone.left + (column + 0.5) * PITCH_MM * mm * scale
            draw.text((x, y), character, font=face, fill=(40, 40, 46), anchor="ms")
    return replace(page, pixels=np.asarray(image), lines=order.lines)


if __name__ == "__main__":
    sys.exit(main())
