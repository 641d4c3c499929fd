"""Prove the keys of invented pictures by their pixels.

    python scripts/item_pictures.py [--n 100] [--first 0] [--ppi 100]

Beside each falsified page its genuine one is taken in the same way, with the same
noise. Under every light nothing may differ outside of the places the key names, and
each place must differ under the light that the key calls its best. Pictures must not
come twice.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from docsec.exercises import ExhibitData, Fault, Made, exercises
from docsec.imaging.vision import cv2
from docsec.model import Light

_LEAST_DIFFERENCE = 3
_BLUR_PX = 9
KINDS = ("genuine_or_false", "one_anomaly", "all_anomalies")


def wrongs(made: Made, genuine: Made) -> Iterator[str]:
    """What the pixels say against the key of a page; nothing if it is right."""
    exhibit, faults = made.task.exhibit, faults_of(made)
    places = covered(exhibit, faults)
    for light in exhibit.views:
        outside = differing(made, genuine, light) & ~places
        if outside.any():
            yield f"{int(outside.sum())} pixels differ elsewhere under {light}"
    for fault in faults:
        seen = differing(made, genuine, fault.lights[0]) & covered(exhibit, [fault])
        if not seen.any():
            yield f"not seen under {fault.lights[0]}: {fault.words}"


def faults_of(made: Made) -> Sequence[Fault]:
    """All that the key names."""
    fault = getattr(made.key, "fault", None)
    return made.key.faults if fault is None else (fault,)


def differing(made: Made, genuine: Made, light: Light) -> NDArray[np.bool_]:
    """Where the picture under a light is not that of the genuine page."""
    one, other = (
        each.pictures[each.task.exhibit.views[light]].astype(int)
        for each in (made, genuine)
    )
    return np.asarray(abs(one - other).max(2) > _LEAST_DIFFERENCE)


def covered(exhibit: ExhibitData, faults: Sequence[Fault]) -> NDArray[np.bool_]:
    """The pixels of all places, and a few about them for the blur of the lens."""
    mask = np.zeros((exhibit.height, exhibit.width), np.uint8)
    for fault in faults:
        corners = np.array(fault.outline) * (exhibit.width, exhibit.height)
        cv2.fillPoly(mask, [np.round(corners).astype(np.int32)], 1)
    about = np.ones((_BLUR_PX, _BLUR_PX), np.uint8)
    return np.asarray(cv2.dilate(mask, about) > 0)


def main() -> int:
    """Measure every generator of pages."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--n", type=int, default=100)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--ppi", type=int, default=100)
    chosen = parser.parse_args()
    failed = 0
    for name in KINDS:
        wrong, seen, pictures = 0, set[str](), 0
        for seed in range(chosen.first, chosen.first + chosen.n):
            made, genuine = pair(name, seed, chosen.ppi)
            found = list(wrongs(made, genuine))
            wrong += bool(found)
            pictures += len(made.pictures)
            seen |= set(made.pictures)
            for one in found:
                print(f"{name} {seed}: {one}", flush=True)
        failed += wrong
        print(
            f"{exercises[name].code} {name}: {chosen.n} items, {wrong} wrong keys,"
            f" {pictures - len(seen)} pictures came twice",
            flush=True,
        )
    return 1 if failed else 0


def pair(name: str, seed: int, ppi: int) -> tuple[Made, Made]:
    """An item, and the genuine page it was made of."""
    difficulty = (seed % 11) / 10
    kind, sort = exercises[name], exercises["genuine_or_false"]
    if kind.make is None or sort.make is None:
        raise SystemExit(f"{name} invents nothing")
    more = {"prevalence": 1.0} if kind is sort else {}
    made = kind.make(seed, difficulty, ppi=ppi, **more)
    return made, sort.make(seed, difficulty, ppi=ppi, prevalence=0.0)


if __name__ == "__main__":
    sys.exit(main())
