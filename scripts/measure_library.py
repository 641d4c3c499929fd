#!/usr/bin/env python3
"""Measure the specimen library: time of search, and how surely documents are found.

    python3 scripts/measure_library.py time              12,000 generated models
    python3 scripts/measure_library.py identify          printed copies, 500 distractors
    python3 scripts/measure_library.py register          where tiles lie, on captures

Distractors are made of the shipped pages themselves, mirrored, of other colours, one
half joined to another's: sisters, not strangers. Times are of the processor, for the
machine may be shared.
"""

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from PIL import Image  # after the path is set

from docsec.formats import parse
from docsec.imaging.vision import cv2
from docsec.library.appearance import SIZE, appearance_of, packed
from docsec.library.identification import identify
from docsec.library.library import Entry, Library
from docsec.library.registration import outline_matrix, pattern_of, register
from docsec.library.search import Catalogue, Query
from docsec.library.view import load_picture
from docsec.model import (
    Document,
    DocumentKind,
    DocumentModel,
    FeatureKind,
    Light,
    MrzReading,
    NumberRule,
    Origin,
    Page,
    Picture,
    Pixels,
    Recognition,
    Region,
    Side,
    SizeClass,
    Words,
)
from docsec.packs.shipped import shipped_folder
from docsec.standards.state import state_codes
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import stack_document

TODAY = date(2026, 11, 1)
_PPI = 120
_MM = 25.4


def main() -> int:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["time", "identify", "register"])
    parser.add_argument("--n", type=int, default=2, help="copies of each document")
    parser.add_argument("--models", type=int, default=12_000)
    options = parser.parse_args()
    return {"time": _time, "identify": _identify, "register": _register}[options.what](
        options
    )


def _shipped() -> Library:
    folder = shipped_folder("specimens")
    return Library.load([] if folder is None else [folder])


def generated(count: int) -> Library:
    """The shipped models and so many generated ones that they are `count`."""
    rng = np.random.default_rng(1)
    shipped, codes = _shipped(), state_codes()
    pages = [one.pages[0] for one in shipped.models if not one.is_text_only]
    entries = list(shipped.entries)
    for number in range(count - len(entries)):
        state = codes[int(rng.integers(len(codes)))]
        page = pages[int(rng.integers(len(pages)))]
        noise = rng.integers(-60, 60, SIZE).astype(np.int8).tobytes()
        entries.append(
            Entry(
                DocumentModel(
                    f"{state}-XX-{number:05d}",
                    state,
                    DocumentKind.PASSPORT,
                    number,
                    Words(f"Passport {number}"),
                    first_year=int(rng.integers(1990, 2027)),
                    mrz_format="td3",
                    number_rules=(NumberRule("document_number", "[A-Z][0-9]{8}"),),
                    pages=(replace(page, appearance=noise),),
                )
            )
        )
    return Library(entries)


def page_document() -> Document:
    """A printed passport page, read, as it comes to be identified."""
    return _document(_page(Kind.PASSPORT, 901), with_mrz=True)


def _time(options: argparse.Namespace) -> int:
    library = generated(options.models)
    start = time.process_time()
    catalogue = Catalogue(library)
    print(f"made ready: {time.process_time() - start:.2f} s, {len(library)} models")
    vector = appearance_of(_page(Kind.PASSPORT, 901)[0][0])
    for name, query in (
        ("words", Query(words="passport watermark")),
        ("number", Query(number="U12345678")),
        ("state and year", Query(state="IRQ", year=2020)),
        ("feature and colour", Query(features=frozenset({FeatureKind.OVI}),
                                     rgb=(20, 140, 60))),
        ("picture", Query(appearance=vector)),
    ):  # fmt: skip
        print(f"search by {name}: {_ms(lambda q=query: catalogue.search(q)):.1f} ms")
    document = page_document()
    print(f"identify: {_ms(lambda: identify(document, library)):.1f} ms")
    return 0


def _ms(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(5):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return 1000 * float(np.median(taken))


def _identify(options: argparse.Namespace) -> int:
    rng = np.random.default_rng(7)
    shipped = _shipped()
    library = Library([*shipped.entries, *_distractors(shipped, rng)])
    counts = {"n": 0, "first": 0, "identified": 0, "wrong": 0}
    for kind in Kind:
        due = next(e.model for e in shipped.entries if _is_of(e, kind))
        for seed in range(901, 901 + options.n):
            clean = _page(kind, seed)
            for level in (0.0, 0.5, 1.0):
                leaves = [(_worn(p, level, rng), lines) for p, lines in clean]
                for with_mrz in (True, False):
                    found = identify(_document(leaves, with_mrz=with_mrz), library)
                    is_first = bool(found.candidates) and (
                        found.candidates[0].code == due.code
                    )
                    is_sure = found.recognition is Recognition.IDENTIFIED
                    counts["n"] += 1
                    counts["first"] += is_first
                    counts["identified"] += is_sure and found.model is due
                    counts["wrong"] += is_sure and found.model is not due
                    if not is_first or (is_sure and found.model is not due):
                        print(kind, seed, level, with_mrz, found.recognition.value)
    print(counts, f"{len(library)} models")
    return 0


def _register(options: argparse.Namespace) -> int:
    """Lay worn, turned, skewed copies at 400 ppi on the shipped pictures."""
    rng = np.random.default_rng(3)
    shipped, errors, taken, lost = _shipped(), [], [], 0
    for kind in Kind:
        entry = next(one for one in shipped.entries if _is_of(one, kind))
        for seed in range(801, 801 + options.n):
            order = invent_order(kind, seed=seed, today=TODAY)
            for page, leaf in zip(
                entry.model.pages, stack_document(order, ppi=400), strict=True
            ):
                reference = page.picture(Light.VI)
                if reference is None or entry.folder is None:
                    continue
                pixels = load_picture(entry.folder / reference.file)
                pattern = pattern_of(page, pixels, reference.ppi)
                seen, start, truth = _laid(
                    leaf.printed(Light.VI).pixels, page.size_mm, rng
                )
                begin = time.process_time()
                found = register(seen, start, pattern)
                taken.append(time.process_time() - begin)
                if found is None:
                    lost += 1
                    print(kind, seed, page.name.value, "not found")
                    continue
                errors.append(_error_px(found.to_picture, truth, page.size_mm))
    print(
        f"n {len(taken)}, not found {lost}, error rms in pixels of 400 ppi: "
        f"median {np.median(errors):.2f}, worst {max(errors):.2f}; "
        f"time median {1000 * np.median(taken):.0f} ms"
    )
    return 0


def _is_of(entry: Entry, kind: Kind) -> bool:
    is_ours = entry.model.state == "UTO" and entry.folder is not None
    return is_ours and entry.folder.name == kind.value  # type: ignore[union-attr]


def _page(kind: Kind, seed: int) -> list[tuple[Pixels, tuple[str, ...]]]:
    order = invent_order(kind, seed=seed, today=TODAY)
    leaves = stack_document(order, ppi=_PPI)
    return [(leaf.printed(Light.VI).pixels, leaf.lines) for leaf in leaves]


def _document(
    leaves: list[tuple[Pixels, tuple[str, ...]]], *, with_mrz: bool
) -> Document:
    pictures, sides = [], []
    for index, (pixels, lines) in enumerate(leaves):
        rows, columns = pixels.shape[:2]
        box = Region(0, 0, columns, rows).corners()
        picture = Picture(pixels, Light.VI, _PPI, Origin.DEVICE, "x", b"", "0" * 64)
        page = Page(pixels, box, _PPI, SizeClass.UNKNOWN, columns / rows, False)
        data = parse(lines, today=TODAY) if lines and with_mrz else None
        mrz = None if data is None else MrzReading((), box, 0.0)
        pictures.append(picture)
        sides.append(Side(index, page, mrz, data))
    data = next((one.data for one in sides if one.data is not None), None)
    return Document(tuple(pictures), tuple(sides), data, TODAY)


def _distractors(shipped: Library, rng: np.random.Generator) -> list[Entry]:
    """Five hundred sisters, one in five of Utopia itself."""
    seen = [
        (entry.model, page, load_picture(entry.folder / picture.file)[::3, ::3])
        for entry in shipped.entries
        for page in entry.model.pages
        for picture in [page.picture(Light.VI)]
        if picture is not None and entry.folder is not None
    ]
    codes = [one for one in state_codes() if one != "UTO"]
    made = []
    for number in range(500):
        model, page, pixels = seen[int(rng.integers(len(seen)))]
        _, _, other = seen[int(rng.integers(len(seen)))]
        fitted = np.asarray(Image.fromarray(other).resize(pixels.shape[1::-1]))
        changed = pixels[:, ::-1].copy() if rng.random() < 0.5 else pixels.copy()  # noqa: PLR2004
        half = int(rng.integers(1, 3)) * changed.shape[1] // 3
        changed[:, half:] = fitted[:, half:]
        hue = cv2.cvtColor(changed, cv2.COLOR_RGB2HSV)
        hue[..., 0] = (hue[..., 0].astype(int) + int(rng.integers(20, 160))) % 180
        vector = appearance_of(
            np.asarray(cv2.cvtColor(hue, cv2.COLOR_HSV2RGB), np.uint8)
        )
        state = "UTO" if number % 5 == 0 else codes[int(rng.integers(len(codes)))]
        rule = NumberRule("document_number", "Q[0-9]{8}")
        made.append(
            Entry(
                replace(
                    model,
                    code=f"{state}-XX-{number:05d}",
                    state=state,
                    number_rules=(rule,) if number % 2 else (),
                    pages=(replace(page, appearance=packed(vector)),),
                )
            )
        )
    return made


def _worn(pixels: Pixels, level: float, rng: np.random.Generator) -> Pixels:
    """As a device of that quality takes it: 0 flawless, 1 bad."""
    if not level:
        return pixels
    rows, columns = pixels.shape[:2]
    seen = pixels * (1 + rng.uniform(-0.25, 0.12) * level)
    seen = seen * (1 + rng.uniform(-0.1, 0.1, 3) * level)
    seen = seen * np.linspace(1 - 0.15 * level, 1, columns)[None, :, None]
    seen = cv2.GaussianBlur(seen.astype(np.float32), (0, 0), 0.3 + level)
    start = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], np.float32)
    end = start + rng.uniform(-0.01, 0.01, (4, 2)).astype(np.float32) * level * columns
    matrix = cv2.getPerspectiveTransform(start, end)
    seen = cv2.warpPerspective(seen, matrix, (columns, rows), borderValue=(120,) * 3)
    seen = seen + rng.normal(0, 5 * level, seen.shape)
    return np.clip(seen, 0, 255).astype(np.uint8)


def _laid(
    page: Pixels, size_mm: tuple[float, float], rng: np.random.Generator
) -> tuple[Pixels, np.ndarray, np.ndarray]:
    """A copy somewhere in a picture; a start 1 mm off; the truth."""
    scale = 400 / _MM
    width, height = size_mm
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)])
    turn = np.deg2rad(rng.uniform(-5, 5))
    turned = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    laid = (corners - corners.mean(0)) @ turned.T * scale
    laid += rng.uniform(-2, 2, (4, 2)) * scale
    laid += 60 - laid.min(0)
    truth = outline_matrix(laid, size_mm)
    step = np.array(
        [[1 / scale, 0, 0.5 / scale], [0, 1 / scale, 0.5 / scale], [0, 0, 1]]
    )
    centres = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]])
    size = tuple(int(one) for one in laid.max(0) + 60)
    seen = cv2.warpPerspective(
        page, centres @ truth @ step, size, borderValue=(45, 45, 50)
    )
    seen = cv2.GaussianBlur(seen, (0, 0), 0.8) * rng.uniform(0.7, 1.0)
    seen = np.clip(seen + rng.normal(0, 6, seen.shape), 0, 255).astype(np.uint8)
    off = rng.uniform(-1, 1, (4, 2)) * scale
    return seen, outline_matrix(laid + off, size_mm), truth


def _error_px(
    found: np.ndarray, truth: np.ndarray, size_mm: tuple[float, float]
) -> float:
    across, down = np.linspace(2, size_mm[0] - 2, 12), np.linspace(2, size_mm[1] - 2, 8)
    grid = np.stack(np.meshgrid(across, down), -1).reshape(-1, 2)
    points = np.hstack([grid, np.ones((len(grid), 1))])
    one, two = (points @ matrix.T for matrix in (found, truth))
    gap = one[:, :2] / one[:, 2:] - two[:, :2] / two[:, 2:]
    return float(np.sqrt((gap**2).sum(1).mean()))


if __name__ == "__main__":
    sys.exit(main())
