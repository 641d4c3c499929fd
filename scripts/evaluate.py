#!/usr/bin/env python3
"""Measure error rates on computer-made test documents.

    python3 scripts/evaluate.py mrz       exact, silent errors, by condition
    python3 scripts/evaluate.py page      corners and size class of placements
    python3 scripts/evaluate.py no-mrz    MRZs read where there is none
    python3 scripts/evaluate.py checks    false alarms and misses of checks and verdicts
    python3 scripts/evaluate.py all       all of them

Every figure is on computer-made test documents; on real documents: not measured here.
Seeds 700,000-799,999 are used here and nowhere else: not in tests, not in training.
Intervals are exact (Clopper-Pearson, 95 %).
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from error_rates import measure_checks
from measure import TODAY, report
from mrz_strokes import stroke_lines
from PIL import Image

from docsec.imaging.vision import cv2
from docsec.model import Page, Pixels, Region
from docsec.scoring.interval import share
from docsec.synthesis.capture import Bed, Captured, Conditions, Placed, capture
from docsec.synthesis.order import WITH_MRZ, Kind, invent_order
from docsec.synthesis.press import Printed, print_document

FIRST_SEED = 700_000
CORNER_LIMIT_MM = 0.5
_FINEST = 600.0
_PAGES_OF_ONE = 10
_ON_PAPER = "on computer-made test documents, seeds from 700000"
_CLEAN = Conditions(blur_px=0.4, noise=1.0, margin_mm=6.0)

CONDITIONS: dict[str, tuple[float, Conditions]] = {
    "clean 300 ppi": (300, _CLEAN),
    "clean 600 ppi": (600, _CLEAN),
    "150 ppi": (150, _CLEAN),
    "blur 2 px": (300, replace(_CLEAN, blur_px=2.0)),
    "noise 15": (300, replace(_CLEAN, noise=15.0)),
    "JPEG 50": (300, replace(_CLEAN, jpeg_quality=50)),
    "JPEG 20": (300, replace(_CLEAN, jpeg_quality=20)),
    "5 degrees": (300, replace(_CLEAN, angle_deg=5.0)),
    "20 degrees": (300, replace(_CLEAN, angle_deg=20.0)),
    "90 degrees": (300, replace(_CLEAN, angle_deg=90.0)),
    "180 degrees": (300, replace(_CLEAN, angle_deg=180.0)),
    "perspective 2 %": (300, replace(_CLEAN, perspective=0.02)),
    "shadow 50 %": (300, replace(_CLEAN, shadow=0.5)),
    "glare": (300, replace(_CLEAN, glare=0.4)),
}


def main() -> int:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("mrz", "page", "no-mrz", "checks", "all"))
    parser.add_argument("--n", type=int, default=50, help="pictures per condition")
    parser.add_argument("--first", type=int, default=0, help="number to begin with")
    parser.add_argument("--keep", type=Path, help="a folder for what was misread")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--write", action="store_true", help="for the screens: checks")
    arguments = parser.parse_args()
    if arguments.keep:
        arguments.keep.mkdir(parents=True, exist_ok=True)
    parts: dict[str, Callable[..., None]] = {
        "mrz": partial(measure_mrz, first=arguments.first, keep=arguments.keep),
        "page": measure_page,
        "no-mrz": partial(measure_no_mrz, first=arguments.first, keep=arguments.keep),
        "checks": partial(
            measure_checks, keep=arguments.keep, is_written=arguments.write
        ),
    }
    for name, part in parts.items():
        if arguments.what in {name, "all"}:
            part(arguments.n, as_json=arguments.json)
    return 0


def measure_mrz(
    n: int, *, as_json: bool, first: int = 0, keep: Path | None = None
) -> None:
    """Read n documents, each printed once and seen under every condition."""
    from docsec.reading.mrz import warm  # noqa: PLC0415  # loads the weights

    warm()
    for drawing, draw in DRAWINGS.items():
        tallies = {name: Tally() for name in CONDITIONS}
        for number in range(first, first + n):
            page = draw(FIRST_SEED + number)
            for name, (ppi, conditions) in CONDITIONS.items():
                seen = capture(
                    [scaled(page, ppi)], conditions, seed=FIRST_SEED + number
                )
                if not tallies[name].count(seen) and keep:
                    path = keep / f"{drawing} {name} {number}.png".replace(" ", "_")
                    Image.fromarray(seen.pixels).save(path)
        rows = [tally.row(name) for name, tally in tallies.items()]
        report(f"MRZ reading, {drawing}, {_ON_PAPER}", rows, as_json=as_json)


@dataclass(slots=True)
class Tally:
    """What was read under one condition."""

    times_ms: list[float] = field(default_factory=list)
    exact: int = 0
    silent: int = 0

    def count(self, seen: Captured) -> bool:
        """Read a picture; tell whether it was read exactly."""
        from docsec.reading.mrz import read_mrz  # noqa: PLC0415  # loads the weights

        start = time.perf_counter()
        readings = [reading.texts() for reading in read_mrz(seen.pixels)]
        self.times_ms.append((time.perf_counter() - start) * 1000)
        is_exact = readings == [seen.pages[0].lines]
        self.exact += is_exact
        self.silent += not is_exact and any(map(_is_accepted, readings))
        return is_exact

    def row(self, name: str) -> dict[str, object]:
        """The figures of one condition."""
        n = len(self.times_ms)
        return {
            "condition": name,
            "n": n,
            "exact": self.exact,
            **_interval("exact", self.exact, n),
            "silent errors": self.silent,
            **_interval("silent", self.silent, n),
            "median ms": round(float(np.median(self.times_ms))),
        }


def _printed(seed: int) -> Printed:
    """The page that bears the MRZ, at the finest resolution that is asked for."""
    kind = list(WITH_MRZ)[seed % len(WITH_MRZ)]
    return print_document(invent_order(kind, seed=seed, today=TODAY), ppi=_FINEST)[-1]


def _redrawn(seed: int) -> Printed:
    """The same, its zone printed in strokes of our own instead of the typeface."""
    kind = list(WITH_MRZ)[seed % len(WITH_MRZ)]
    order = invent_order(kind, seed=seed, today=TODAY)
    blank = replace(order, lines=tuple(" " * len(line) for line in order.lines))
    page = print_document(blank, ppi=_FINEST)[-1]
    if page.zone is None:
        raise AssertionError(kind)
    inked = stroke_lines(page.pixels, order.lines, page.zone, seed=seed)
    return replace(page, pixels=inked, lines=order.lines)


DRAWINGS: dict[str, Callable[[int], Printed]] = {
    "OCR-B as in training": _printed,
    "OCR-B redrawn": _redrawn,
}


def scaled(page: Printed, ppi: float) -> Printed:
    """A page as a coarser scanner sees it."""
    share = ppi / page.ppi
    if share == 1:
        return page
    rows, columns = page.pixels.shape[:2]
    size = (round(columns * share), round(rows * share))
    small = cv2.resize(page.pixels, size, interpolation=cv2.INTER_AREA)
    return replace(page, pixels=np.asarray(small, np.uint8), ppi=ppi)


def _is_accepted(lines: tuple[str, ...]) -> bool:
    """Nothing is found wrong with what was read."""
    from docsec.formats import parse  # noqa: PLC0415  # as above

    return parse(lines, today=TODAY).is_valid


def measure_page(n: int, *, as_json: bool) -> None:
    """Place n pages at random and find them again."""
    from docsec.reading.page import find_pages  # noqa: PLC0415  # loads cv2

    groups: dict[str, list[tuple[float, bool, bool]]] = {bed.value: [] for bed in Bed}
    for bed, taken in placements(n):
        found = find_pages(taken.pixels, ppi=taken.ppi)
        is_count = len(found) == len(taken.pages)
        for truth in taken.pages:
            error, page = nearest(truth, found)
            is_class = page.size is truth.size
            groups[bed.value].append(
                (error / taken.ppi * 25.4, is_class, is_count),
            )
    everything = [one for group in groups.values() for one in group]
    rows = [_page_row(f"{name} bed", group) for name, group in groups.items() if group]
    rows.append(_page_row("all", everything))
    report(f"Pages, {_ON_PAPER}", rows, as_json=as_json)


def placements(n: int, *, ppi: float = 200) -> Iterator[tuple[Bed, Captured]]:
    """Pages of every kind at every angle, half of the books with a cover border."""
    rng = np.random.default_rng(FIRST_SEED)
    printed: dict[Kind, tuple[Printed, ...]] = {}
    books = {Kind.PASSPORT, Kind.VISA_A, Kind.VISA_B}
    for number in range(n):
        kind = list(WITH_MRZ)[number % len(WITH_MRZ)]
        bed = list(Bed)[rng.integers(len(Bed))]
        conditions = Conditions(
            angle_deg=float(rng.uniform(0, 360)),
            margin_mm=float(rng.uniform(4, 30)),
            gap_mm=float(rng.uniform(5, 12)),
            cover_mm=5.0 if kind in books and rng.integers(2) else 0.0,
            perspective=float(rng.choice([0, 0.01])),
            bed=bed,
            blur_px=float(rng.uniform(0.5, 1.2)),
            noise=float(rng.uniform(0, 5)),
            shadow=float(rng.choice([0, 0.15, 0.3])),
            jpeg_quality=int(rng.choice([50, 80, 95])),
        )
        if number % 50 < len(WITH_MRZ):  # print anew every fifty, place what is there
            order = invent_order(kind, seed=FIRST_SEED + number, today=TODAY)
            printed[kind] = print_document(order, ppi=ppi)
        yield bed, capture(printed[kind], conditions, seed=FIRST_SEED + number)


def nearest(truth: Placed, found: tuple[Page, ...]) -> tuple[float, Page]:
    """The page that fits best, and its worst corner's distance in pixels."""
    due = np.array(truth.corners.points())
    best = (float("inf"), found[0])
    for page in found:
        corners = np.array(page.corners.points())
        for turn in range(4):
            gap = np.hypot(*(np.roll(corners, turn, 0) - due).T).max()
            best = min(best, (float(gap), page), key=lambda one: one[0])
    return best


def _page_row(name: str, group: list[tuple[float, bool, bool]]) -> dict[str, object]:
    n = len(group)
    errors = [error for error, _, _ in group]
    near = sum(error <= CORNER_LIMIT_MM for error in errors)
    right = sum(is_class for _, is_class, _ in group)
    return {
        "condition": name,
        "n": n,
        "corner error median mm": round(float(np.median(errors)), 3),
        "p95 mm": round(float(np.percentile(errors, 95)), 3),
        "within 0.5 mm": near,
        **_interval("within", near, n),
        "class right": right,
        **_interval("class", right, n),
        "number right": sum(is_count for _, _, is_count in group),
    }


def measure_no_mrz(
    n: int, *, as_json: bool, first: int = 0, keep: Path | None = None
) -> None:
    """Read n pictures that bear no MRZ: pages cut above the zone, and lines of text."""
    from docsec.reading.mrz import read_mrz  # noqa: PLC0415  # loads the weights

    invented = 0
    for number, pixels in enumerate(islice(_without_mrz(first), n), first):
        found = read_mrz(pixels)
        invented += bool(found)
        if found and keep:
            Image.fromarray(pixels).save(keep / f"no_mrz_{number}.png")
    row = {"pictures": n, "MRZs invented": invented, **_interval("rate", invented, n)}
    report(f"Pictures without an MRZ, {_ON_PAPER}", [row], as_json=as_json)


def _without_mrz(first: int) -> Iterator[Pixels]:
    """Each printed page eight times, otherwise laid, and twice with lines of text."""
    for seed in count(FIRST_SEED + 50_000 + first // _PAGES_OF_ONE):
        rng = np.random.default_rng(seed)
        kind = list(WITH_MRZ)[seed % len(WITH_MRZ)]
        order = invent_order(kind, seed=seed, today=TODAY)
        page = print_document(order, ppi=300)[0]
        if page.zone is not None:
            above = page.pixels[: int(page.zone.top) - 30]
            page = replace(page, pixels=above, zone=None, lines=())
        for _ in range(_PAGES_OF_ONE - 2):
            conditions = Conditions(
                angle_deg=float(rng.choice([0, 90, 180, 270]) + rng.normal(0, 4)),
                margin_mm=float(rng.uniform(2, 12)),
                noise=float(rng.uniform(0, 12)),
                perspective=float(rng.uniform(0, 0.02)),
            )
            part = scaled(
                page, float(rng.choice([120, 160, 200, 300], p=[0.3, 0.3, 0.3, 0.1]))
            )
            yield capture([part], conditions, seed=seed).pixels
        yield _capitals(scaled(page, 200), rng)
        yield _capitals(scaled(page, 200), rng)


def _capitals(page: Printed, rng: np.random.Generator) -> Pixels:
    """Lines of letters and digits of one pitch, as on a form, and no MRZ."""
    letters = list("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789" + 6 * " ")
    count_of = int(rng.integers(20, 40))
    lines = ["".join(rng.choice(letters, count_of)) for _ in range(rng.integers(1, 7))]
    rows, columns = page.pixels.shape[:2]
    zone = Region(30, 0.4 * rows, columns - 60, (columns - 60) / count_of)
    return stroke_lines(page.pixels, tuple(lines), zone, seed=int(rng.integers(1e9)))


def _interval(name: str, hits: int, n: int) -> dict[str, object]:
    found = share(hits, n)
    return {f"{name} 95 %": f"{found.low:.3f}-{found.high:.3f}"}


if __name__ == "__main__":
    sys.exit(main())
