#!/usr/bin/env python3
"""Measure how long things take; the budgets stand in the design.

    python3 scripts/bench.py decode       a 6 MP JPEG: confined against in-process
    python3 scripts/bench.py page         finding pages in a 6 MP picture
    python3 scripts/bench.py mrz          reading an MRZ; --pictures DIR for any folder
    python3 scripts/bench.py examine      a shipped sample, from decoded to verdict
    python3 scripts/bench.py lights       a page at 400 ppi in three lights, by check
    python3 scripts/bench.py identify     which of 12,000 models a page is of
    python3 scripts/bench.py register     laying a page on its model, light by light
    python3 scripts/bench.py portrait     drawing a portrait
    python3 scripts/bench.py start        the window, from process start to usable
    python3 scripts/bench.py all          all of them

A table for people, or `--json`: one object a line. Times are by the clock, on a
machine that may be shared; where a row says "processor", they are not.
"""

import argparse
import io
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from measure import TODAY, processor_ms, report, spread, times_ms
from PIL import Image

from docsec.model import Document, Finding, Light, Origin, Picture, Pixels, Result
from docsec.synthesis.capture import Conditions, capture
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import print_document, stack_document
from docsec.synthesis.samples import samples

ROOT = Path(__file__).resolve().parent.parent
_ENDINGS = {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".bmp"}
Rows = list[dict[str, object]]


def main() -> int:
    """Measure what was asked for."""
    parts: dict[str, Callable[[argparse.Namespace], Rows]] = {
        "decode": bench_decode,
        "page": bench_page,
        "mrz": bench_mrz,
        "examine": bench_examine,
        "lights": bench_lights,
        "identify": bench_identify,
        "register": bench_register,
        "portrait": bench_portrait,
        "start": bench_start,
    }
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=(*parts, "all"))
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--pictures", type=Path, help="a folder of pictures, for mrz")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    arguments = parser.parse_args()
    for name, part in parts.items():
        if arguments.what in {name, "all"}:
            report(name, part(arguments), as_json=arguments.json)
    return 0


def bench_decode(arguments: argparse.Namespace) -> Rows:
    """What the confined, warm child adds to decoding."""
    from docsec.intake.intake import Intake  # noqa: PLC0415  # only here

    buffer = io.BytesIO()
    Image.fromarray(_six_megapixels()).save(buffer, "JPEG", quality=90)
    data = buffer.getvalue()
    with Intake() as intake:
        intake.warm()
        confined = times_ms(
            lambda: _finished(intake.decode(data, name="six.jpg")), arguments.runs
        )
    own = times_ms(
        lambda: np.asarray(Image.open(io.BytesIO(data)).convert("RGB")), arguments.runs
    )
    added = float(np.median(confined) - np.median(own))
    return [
        {"what": "confined child, warm", **spread(confined)},
        {"what": "Pillow in this process", **spread(own)},
        {"what": "added, median", "median_ms": round(added, 2)},
    ]


def bench_page(arguments: argparse.Namespace) -> Rows:
    """Finding and cutting out the page."""
    from docsec.reading.page import find_pages  # noqa: PLC0415  # loads cv2

    pixels = _six_megapixels()
    taken = times_ms(lambda: find_pages(pixels, ppi=400), arguments.runs)
    return [{"what": f"find_pages, {pixels.size / 3e6:.1f} MP", **spread(taken)}]


def bench_mrz(arguments: argparse.Namespace) -> Rows:
    """Reading every MRZ in a picture, each picture once after one for warming up."""
    from docsec.reading.mrz import read_mrz  # noqa: PLC0415  # loads the weights

    sets = {"printed, 300 ppi": [_passport(300, seed) for seed in range(10)]}
    if arguments.pictures:
        files = sorted(arguments.pictures.iterdir())
        sets[arguments.pictures.name] = [
            np.asarray(Image.open(path).convert("RGB"))
            for path in files
            if path.suffix.lower() in _ENDINGS
        ]
    rows: Rows = []
    for name, pictures in sets.items():
        read_mrz(pictures[0])
        taken = [_clocked(lambda seen=seen: read_mrz(seen)) for seen in pictures]
        rows.append({"what": name, **spread(taken)})
    return rows


def bench_examine(arguments: argparse.Namespace) -> Rows:
    """A whole examination, the checks in their warm child."""
    from docsec.examination.examine import examine  # noqa: PLC0415  # only here
    from docsec.examination.run import Examiner  # noqa: PLC0415
    from docsec.intake.intake import Intake  # noqa: PLC0415

    first, total = [], []
    examiner = Examiner()
    examiner.start()
    with Intake() as intake:
        pictures = _finished(intake.read(samples()[0].path))
    try:
        for _ in range(arguments.runs + 1):
            start = time.perf_counter()
            steps = examine(pictures, today=TODAY, examiner=examiner)
            while not isinstance(next(steps), Document):
                pass
            first.append((time.perf_counter() - start) * 1000)
            _finished(steps)
            total.append((time.perf_counter() - start) * 1000)
    finally:
        examiner.close()
    return [
        {"what": "until the MRZ shows", **spread(first[1:])},
        {"what": "until the verdict", **spread(total[1:])},
        {"what": "peak memory, MiB", "median_ms": "", "MiB": _peak_mib()},
    ]


def bench_lights(arguments: argparse.Namespace) -> Rows:
    """A whole examination at 400 ppi in white, UV and IR; each check; the memory."""
    from docsec.examination.examine import examine  # noqa: PLC0415  # only here
    from docsec.examination.result import Purpose  # noqa: PLC0415
    from docsec.examination.run import Examiner  # noqa: PLC0415

    pictures = _three_lights()
    marks: dict[str, list[float]] = {}
    examiner = Examiner()
    examiner.start()
    try:
        for turn in range(arguments.runs + 1):
            start = time.perf_counter()
            steps = examine(
                pictures, today=TODAY, examiner=examiner, purpose=Purpose.EVALUATION
            )
            for name, passed in _passages(steps, start):
                if turn:  # the first warms up
                    marks.setdefault(name, []).append(passed)
    finally:
        examiner.close()
    rows: Rows = [{"what": name, **spread(taken)} for name, taken in marks.items()]
    peaks = zip(("this process", "the child"), _peaks_mib(), strict=False)
    return [
        *sorted(rows, key=lambda row: -float(str(row["median_ms"]))),
        *({"what": f"peak memory, {who}", "MiB": peak} for who, peak in peaks),
    ]


def _passages(
    steps: Generator[Any, None, Any], start: float
) -> Generator[tuple[str, float], None, None]:
    """When the MRZ shows, when the model is known, how long each check ran, the end."""
    due = ["until the MRZ shows", "until the model is known"]
    for step in steps:
        if isinstance(step, Document) and due:
            yield due.pop(0), (time.perf_counter() - start) * 1000
        elif isinstance(step, Finding) and step.result is not Result.NOT_SUPPORTED:
            yield step.check, step.elapsed_ms
    yield "until the verdict", (time.perf_counter() - start) * 1000


def bench_identify(arguments: argparse.Namespace) -> Rows:
    """Which model a page is of, among 12,000 generated ones; processor time."""
    from measure_library import generated, page_document  # noqa: PLC0415  # only here

    from docsec.library.identification import identify  # noqa: PLC0415

    library, document = generated(12_000), page_document()
    taken = processor_ms(lambda: identify(document, library), arguments.runs)
    return [{"what": f"{len(library)} models, processor", **spread(taken)}]


def bench_register(arguments: argparse.Namespace) -> Rows:
    """Laying all lights of a page on its model, and cutting them out."""
    from docsec.examination.reading import read_document  # noqa: PLC0415  # only here
    from docsec.library.identification import identify  # noqa: PLC0415
    from docsec.library.library import Library  # noqa: PLC0415
    from docsec.library.view import Views, place  # noqa: PLC0415
    from docsec.packs.shipped import shipped_folder  # noqa: PLC0415

    folder = shipped_folder("specimens")
    library = Library.load([] if folder is None else [folder])
    read = _finished(read_document(_three_lights(), today=TODAY, corrected=None))
    model = identify(read.document, library).model
    home = None if model is None else library.folder(model.code)
    if model is None or home is None:
        return [{"what": "the page was not identified"}]
    placed = replace(read.document, placements=place(read.document, model, home))
    laid = processor_ms(lambda: place(placed, model, home), arguments.runs)
    cut = processor_ms(lambda: [*Views(placed, model, home).values()], arguments.runs)
    return [
        {"what": "three lights laid on the model, processor", **spread(laid)},
        {"what": "three lights cut out, processor", **spread(cut)},
    ]


def bench_portrait(arguments: argparse.Namespace) -> Rows:
    """Drawing one portrait of an invented person."""
    from docsec.synthesis.portrait import draw_portrait, invent_likeness  # noqa: PLC0415

    people = [
        invent_likeness(np.random.default_rng(seed), sex="M", age=30)
        for seed in range(arguments.runs)
    ]
    draw_portrait(people[0])
    taken = [_clocked(lambda one=one: draw_portrait(one)) for one in people]
    return [{"what": "portrait, 35 x 45 mm at 300 ppi", **spread(taken)}]


def bench_start(arguments: argparse.Namespace) -> Rows:
    """The window without a display, a fresh folder of records each time."""
    taken = []
    for _ in range(max(3, arguments.runs // 4)):
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, "-m", "ui", "--selftest"]
            command += ["--data-folder", folder]
            taken.append(_clocked(lambda command=command: _run_offscreen(command)))
    return [{"what": "process start to usable window and out again", **spread(taken)}]


def _run_offscreen(command: list[str]) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)


def _clocked(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _finished(steps: Generator[Any, None, Any]) -> Any:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def _passport(ppi: float, seed: int) -> Pixels:
    order = invent_order(Kind.PASSPORT, seed=900_000 + seed, today=TODAY)
    return print_document(order, ppi=ppi)[0].pixels


def _three_lights() -> tuple[Picture, ...]:
    """A passport page as a reader takes it at 400 ppi: a little turned, same place."""
    order = invent_order(Kind.PASSPORT, seed=900_000, today=TODAY)
    leaf = stack_document(order, ppi=400)[0]
    laid = Conditions(angle_deg=0.7, margin_mm=6.0)
    return tuple(
        Picture(
            capture([leaf.printed(light)], laid, seed=1).pixels,
            light,
            ppi=400.0,
            origin=Origin.DEVICE,
            name=f"{light}.png",
            original=b"",
            sha256="0" * 64,
        )
        for light in (Light.VI, Light.UV, Light.IR)
    )


def _six_megapixels() -> Pixels:
    order = invent_order(Kind.PASSPORT, seed=900_000, today=TODAY)
    conditions = Conditions(angle_deg=4.0, margin_mm=23.0)
    return capture(print_document(order, ppi=400), conditions, seed=1).pixels


def _peak_mib() -> float | str:
    return sum(_peaks_mib()) or "not measured on this system"


def _peaks_mib() -> list[int]:
    """Of this process, and of the largest child that has ended; none on Windows."""
    try:
        import resource  # noqa: PLC0415  # Windows has none
    except ImportError:
        return []
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return [round(resource.getrusage(one).ru_maxrss / 1024) for one in who]


if __name__ == "__main__":
    sys.exit(main())
