"""Error rates of checks and verdicts on computer-made test documents.

    python3 scripts/evaluate.py checks --n 20             a table
    python3 scripts/evaluate.py checks --n 20 --write     and the file the screens read
    python3 scripts/evaluate.py checks --keep FOLDER      with the worst, as pictures

Seeds 800,000-899,999 are used here and nowhere else: thresholds were set on others.
"""

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from measure import TODAY, machine, report
from PIL import Image

from docsec.evaluation.case import (
    THREE_LIGHTS,
    Case,
    forged_cases,
    genuine_cases,
    pictures_of,
)
from docsec.evaluation.engine import evaluate
from docsec.evaluation.figures import (
    VERSION,
    CheckFigures,
    Count,
    Figures,
    write_figures,
)
from docsec.evaluation.tally import Tally
from docsec.examination.certificate_store import CertificateStore, attempted_entries
from docsec.examination.examine import SOFTWARE
from docsec.examination.result import Examination
from docsec.examination.run import Examiner
from docsec.forgeries import Strength, forgeries
from docsec.model import Result, Signal
from docsec.packs.shipped import shipped_folder
from docsec.scoring.interval import share
from docsec.synthesis.device import Device
from docsec.synthesis.order import WITH_MRZ

FIRST_SEED = 800_000
_DEVICES = (Device.READER, Device.FLATBED)
_MEDIUM = int(Strength.FAIR)
_FINEST_PPI = 400
_MADE_UP = "on computer-made test documents, seeds from 800000"


def measure_checks(
    n: int, *, as_json: bool, keep: Path | None = None, is_written: bool = False
) -> None:
    """Examine n genuine copies of each kind, and n of every forgery."""
    cases = [
        *genuine_cases(WITH_MRZ, _DEVICES, first_seed=FIRST_SEED, count=n),
        *forged_cases(WITH_MRZ, _DEVICES, first_seed=FIRST_SEED + 50_000, count=n),
    ]
    with TemporaryDirectory() as folder:
        _import_certificates(Path(folder))
        examiner = Examiner(certificates=Path(folder))
        examiner.start()
        try:
            tally = _walked(cases, examiner, keep)
        finally:
            examiner.close()
    report(f"Genuine copies, {_MADE_UP}", genuine_rows(tally), as_json=as_json)
    report(f"Forgeries, {_MADE_UP}", forged_rows(tally), as_json=as_json)
    report(f"Checks, {_MADE_UP}", check_rows(tally), as_json=as_json)
    if is_written:
        write_figures(figures_of(tally))


def _import_certificates(folder: Path) -> None:
    """Those that check the seals of the invented documents."""
    shipped = shipped_folder("specimens")
    if shipped is None:
        raise SystemExit("the specimens are not here")
    data = (shipped / "UTO" / "certificates.pem").read_bytes()
    CertificateStore(folder).add(attempted_entries(data) or (), are_pinned=True)


def _walked(cases: list[Case], examiner: Examiner, keep: Path | None) -> Tally:
    steps = evaluate(cases, examiner=examiner, today=TODAY)
    while True:
        try:
            step = next(steps)
        except StopIteration as done:
            tally: Tally = done.value
            return tally
        if isinstance(step, tuple) and keep is not None and _is_worst(*step):
            _keep(*step, keep)


def _is_worst(case: Case, done: Examination) -> bool:
    signal = done.verdict.authenticity.signal
    worst = Signal.RED if case.forgery is None else Signal.GREEN
    return signal is worst


def _keep(case: Case, done: Examination, folder: Path) -> None:
    """Its lights side by side, under a name that says what went wrong."""
    pictures = pictures_of(case, today=TODAY) or ()
    reasons = "+".join(one.code for one in done.verdict.authenticity.reasons[:3])
    name = f"{case.kind}_{case.forgery or 'genuine'}_{case.seed}_{reasons}.jpg"
    row = np.concatenate([one.pixels for one in pictures], 1)
    Image.fromarray(row).resize((row.shape[1] // 3, row.shape[0] // 3)).save(
        folder / name, quality=80
    )


def genuine_rows(tally: Tally) -> list[dict[str, object]]:
    """By kind of document: how genuine copies ended, the worst first."""
    kinds = sorted({key[0] for key in tally.signals if not key[1]})
    rows = []
    for kind in kinds:
        red, n = tally.share(Signal.RED, kind=kind)
        yellow, _ = tally.share(Signal.YELLOW, kind=kind)
        green, _ = tally.share(Signal.GREEN, kind=kind)
        rows.append(
            {
                "document": kind,
                "n": n,
                "green": green,
                "yellow": yellow,
                "red": red,
                "red 95 %": _interval(red, n),
                "recognised": dict(tally.models[kind]),
            }
        )
    return sorted(rows, key=lambda row: -int(str(row["red"])))


def forged_rows(tally: Tally) -> list[dict[str, object]]:
    """By forgery at medium strength: how it ended, the most missed first."""
    names = sorted({key[1] for key in tally.signals if key[1]})
    rows = []
    for name in names:
        green, n = tally.share(Signal.GREEN, forgery=name, strength=_MEDIUM)
        red, _ = tally.share(Signal.RED, forgery=name, strength=_MEDIUM)
        rows.append(
            {
                "forgery": name,
                "shown here": "yes" if _is_shown(name) else "by no light or ppi here",
                "n": n,
                "missed (green)": green,
                "missed 95 %": _interval(green, n),
                "red": red,
            }
        )
    return sorted(rows, key=lambda row: -int(str(row["missed (green)"])))


def _is_shown(name: str) -> bool:
    """Some light of the cases shows it, at the resolution of the readers."""
    forgery = forgeries[name]
    is_lit = not set(THREE_LIGHTS).isdisjoint(forgery.lights)
    return is_lit and (forgery.min_ppi or 0) <= _FINEST_PPI


def check_rows(tally: Tally) -> list[dict[str, object]]:
    """By check: false alarms, and the forgeries it caught most."""
    rows = []
    for name in sorted({key[0] for key in tally.checks}):
        alarms, n = tally.check_share(name, Result.FAILED)
        unclear, _ = tally.check_share(name, Result.UNDETERMINED)
        caught = {
            forgery: f"{one.hits}/{one.n}"
            for forgery, one in _caught(tally, name).items()
            if one.hits
        }
        rows.append(
            {
                "check": name,
                "n": n,
                "false alarms": alarms,
                "alarms 95 %": _interval(alarms, n),
                "unclear": unclear,
                "caught": ", ".join(f"{k} {v}" for k, v in caught.items()),
            }
        )
    return sorted(rows, key=lambda row: -int(str(row["false alarms"])))


def figures_of(tally: Tally) -> Figures:
    """What the screens read."""
    kinds = {key[0] for key in tally.signals if not key[1]}
    forged = {key[1] for key in tally.signals if key[1]}

    def genuine(signal: Signal) -> dict[str, Count]:
        return {kind: Count(*tally.share(signal, kind=kind)) for kind in kinds}

    def false(signal: Signal) -> dict[str, Count]:
        return {
            name: Count(*tally.share(signal, forgery=name, strength=_MEDIUM))
            for name in forged
        }

    return Figures(
        version=VERSION,
        software=SOFTWARE,
        made=datetime.now(UTC).date().isoformat(),
        machine=machine(),
        first_seed=FIRST_SEED,
        red_of_genuine=genuine(Signal.RED),
        green_of_genuine=genuine(Signal.GREEN),
        green_of_forged=false(Signal.GREEN),
        red_of_forged=false(Signal.RED),
        checks={
            name: CheckFigures(
                Count(*tally.check_share(name, Result.FAILED)),
                Count(*tally.check_share(name, Result.UNDETERMINED)),
                _caught(tally, name),
            )
            for name in {key[0] for key in tally.checks}
        },
    )


def _caught(tally: Tally, check: str) -> dict[str, Count]:
    forged = sorted({key[2] for key in tally.checks if key[0] == check and key[2]})
    found = {
        name: Count(
            *tally.check_share(check, Result.FAILED, forgery=name, strength=_MEDIUM)
        )
        for name in forged
    }
    return {name: one for name, one in found.items() if one.n}


def _interval(hits: int, n: int) -> str:
    found = share(hits, n)
    return f"{found.low:.3f}-{found.high:.3f}"
