"""One document to be examined, of which it is known what was done to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

import numpy as np

from docsec.forgeries import Genuine, Strength, forgeries
from docsec.model import Light, Origin, Picture
from docsec.synthesis.device import Device, capture_set, conditions_of
from docsec.synthesis.form import Leaf
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.wear import wear

THREE_LIGHTS = (Light.VI, Light.UV, Light.IR)
_WORN_MOST = 0.6
"""Of a copy that was carried for years; one that is worn out is replaced."""
_PPI = {Device.FLATBED: 300.0, Device.WEBCAM: 300.0, Device.READER: 400.0}


@dataclass(frozen=True, slots=True)
class Case:
    """One copy, one forger or none, one device.

    Attributes:
        kind: Of document.
        seed: Of holder, wear and capture.
        device: That takes the pictures.
        forgery: Id of the plug-in; None: genuine.
        strength: Of the forger; None: genuine.
        lights: Under which the page is captured.
    """

    kind: Kind
    seed: int
    device: Device
    forgery: str | None = None
    strength: Strength | None = None
    lights: tuple[Light, ...] = THREE_LIGHTS


def genuine_cases(
    kinds: Sequence[Kind], devices: Sequence[Device], *, first_seed: int, count: int
) -> Iterator[Case]:
    """So many genuine copies of each kind, the devices in turn."""
    for number in range(count):
        for kind in kinds:
            yield Case(kind, first_seed + number, devices[number % len(devices)])


def forged_cases(
    kinds: Sequence[Kind],
    devices: Sequence[Device],
    *,
    first_seed: int,
    count: int,
    strengths: Sequence[Strength] = (Strength.FAIR,),
) -> Iterator[Case]:
    """So many of every forgery at every strength, kinds and devices in turn."""
    for number in range(count):
        for forgery in forgeries:
            suited = [one for one in kinds if one in forgery.kinds]
            for strength in strengths if suited else ():
                yield Case(
                    suited[number % len(suited)],
                    first_seed + number,
                    devices[number % len(devices)],
                    forgery.id,
                    strength,
                )


def pictures_of(case: Case, *, today: date) -> tuple[Picture, ...] | None:
    """Capture a case: unmarked pixels, in memory only.

    Returns:
        One picture for each light; None where the forgery cannot be done to the
        document.
    """
    leaves = _leaves(case, today)
    if leaves is None:
        return None
    rng = np.random.default_rng([case.seed, 1])
    amount = float(rng.uniform(0, _WORN_MOST))
    worn = [
        replace(leaf, stack=wear(leaf.stack, np.random.default_rng(case.seed), amount))
        for leaf in leaves
    ]
    conditions = conditions_of(case.device, seed=case.seed)
    taken = capture_set(worn, conditions, case.lights, seed=case.seed)
    return tuple(
        Picture(
            one.pixels,
            light,
            None if case.device is Device.WEBCAM else one.ppi,
            Origin.DEVICE,
            f"{case.device} {light}",
            b"",
            "0" * 64,
        )
        for light, one in taken.items()
    )


def _leaves(case: Case, today: date) -> tuple[Leaf, ...] | None:
    genuine = _genuine(case.kind, case.seed, _PPI[case.device], today)
    if case.forgery is None or case.strength is None:
        return genuine.unmarked
    forgery = forgeries[case.forgery]
    if not forgery.suits(genuine):
        return None
    return forgery.forge(genuine, seed=case.seed, strength=case.strength).unmarked


@lru_cache(maxsize=2)
def _genuine(kind: Kind, seed: int, ppi: float, today: date) -> Genuine:
    return Genuine(invent_order(kind, seed=seed, today=today), ppi=ppi)
