#!/usr/bin/env python3
"""Measure how long things take; the budgets stand in the design.

    python3 scripts/bench.py decode       a 6 MP JPEG: confined against in-process
    python3 scripts/bench.py page         finding pages in a 6 MP picture
    python3 scripts/bench.py mrz          reading an MRZ; --pictures DIR for any folder
    python3 scripts/bench.py examine      a shipped sample, from decoded to verdict
    python3 scripts/bench.py start        the window, from process start to usable
    python3 scripts/bench.py all          all of them

A table for people, or `--json`: one object a line.
"""

import argparse
import io
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from measure import TODAY, report, spread, times_ms
from PIL import Image

from docsec.model import Document, Pixels
from docsec.synthesis.capture import Conditions, capture
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import print_document
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


def _six_megapixels() -> Pixels:
    order = invent_order(Kind.PASSPORT, seed=900_000, today=TODAY)
    conditions = Conditions(angle_deg=4.0, margin_mm=23.0)
    return capture(print_document(order, ppi=400), conditions, seed=1).pixels


def _peak_mib() -> float | str:
    try:
        import resource  # noqa: PLC0415  # Windows has none
    except ImportError:
        return "not measured on this system"
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return round(sum(resource.getrusage(one).ru_maxrss for one in who) / 1024)


if __name__ == "__main__":
    sys.exit(main())
