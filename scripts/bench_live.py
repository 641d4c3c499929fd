#!/usr/bin/env python3
"""Measure how many frames a second the live reader takes, at 1280 x 720.

    python3 scripts/bench_live.py --frames 90

A made passport is held before a camera by a hand that shakes. Frames are made before
the clock starts; after the reader is sure it begins anew, so that looking everywhere
counts as well. Wall clock.
"""

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from measure import TODAY, report, spread

from docsec.imaging.vision import cv2
from docsec.model import Pixels
from docsec.reading.live import LiveReader
from docsec.reading.mrz import warm
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import print_document

SIZE = (1280, 720)
_FIRST_SEED = 930_000


def main() -> int:
    """Show frames and time each."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--frames", type=int, default=90)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    shown = frames(asked.frames)
    warm()
    reader, taken, looks = LiveReader(today=TODAY), [], []
    looked = 0
    for frame in shown:
        start = time.perf_counter()
        state = reader.look(frame)
        taken.append((time.perf_counter() - start) * 1000)
        looked += 1
        if state.is_sure:
            looks.append(looked)
            reader, looked = LiveReader(today=TODAY), 0
    rate = 1000 * len(taken) / sum(taken)
    row = {
        "what": "live, 1280 x 720",
        "frames a second": round(rate, 1),
        **spread(taken),
        "sure after frames, median": float(np.median(looks)) if looks else "never",
    }
    report("live reading", [row], as_json=asked.json)
    return 0


def frames(count: int) -> list[Pixels]:
    """A page in the hand: shifted, turned, a little blurred, with noise."""
    rng = np.random.default_rng(_FIRST_SEED)
    order = invent_order(Kind.PASSPORT, seed=_FIRST_SEED, today=TODAY)
    page = print_document(order, ppi=200)[0].pixels
    rows, columns = page.shape[:2]
    made = []
    for _ in range(count):
        turn = cv2.getRotationMatrix2D(
            (columns / 2, rows / 2), float(rng.normal(2, 1.5)), 1.0
        )
        middle = np.array(SIZE) / 2 - (columns / 2, rows / 2)
        turn[:, 2] += middle + rng.normal(0, 8, 2)
        seen = cv2.warpAffine(page, turn, SIZE, borderValue=(70, 72, 76))
        seen = cv2.GaussianBlur(seen, (0, 0), float(rng.uniform(0.4, 1.0)))
        noisy = seen + rng.normal(0, 4, seen.shape)
        made.append(np.clip(noisy, 0, 255).astype(np.uint8))
    return made


if __name__ == "__main__":
    sys.exit(main())
