"""Kill the program at random moments and see that nothing it acknowledged is lost.

    python scripts/kill_test.py [--runs 50] [--seed 1]
    python scripts/kill_test.py --lie      must fail: acknowledges before saving
    python scripts/kill_test.py --search   measures a search among 12,000 records

A child examines invented travellers, writing "about k" before and "committed k" after
each step. It is killed (SIGKILL, on Windows TerminateProcess) at a uniformly random
moment. Then the records are opened again: every acknowledged step must be there,
complete and chained, at most one more, and what is unfinished must be offered.
A kill does not test the disk's own cache: that takes a power cut.
"""

import argparse
import hashlib
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import numpy as np

from docsec.errors import StoreError
from docsec.model import Light, Origin, Picture
from docsec.records.entry import RecordState
from docsec.records.key_file import Effort
from docsec.records.open_record import OpenRecord
from docsec.records.store import Records

PASSPHRASE = "the kill test"  # noqa: S105 - of records that live for a second
STEPS = 8
_PUT_OFF = 200
QUICK = Effort(memory_kib=64, passes=1, lanes=1)
_LONGEST_RUN_S = 60.0


@dataclass(slots=True)
class Heard:
    """What the child said before it died."""

    is_ready: threading.Event = field(default_factory=threading.Event)
    about: int = 0
    committed: int = 0


def main(arguments: list[str] | None = None) -> int:
    """Run what the arguments ask for; 0 if nothing was lost."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest-s", type=float, default=1.5)
    parser.add_argument("--lie", action="store_true")
    parser.add_argument("--search", action="store_true")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.child is not None:
        return examine_for_ever(chosen.child, is_lying=chosen.lie)
    if chosen.search:
        return measure_search()
    return kill_many(
        chosen.runs,
        random.Random(chosen.seed),  # noqa: S311 - a moment, not a secret
        longest_s=chosen.longest_s,
        is_lying=chosen.lie,
    )


def kill_many(
    runs: int, chance: random.Random, *, longest_s: float, is_lying: bool = False
) -> int:
    """Run, kill, look; print a line per failure and a summary."""
    failed = acknowledged = 0
    for run in range(1, runs + 1):
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "records"
            Records.create(folder, PASSPHRASE, effort=QUICK)[0].close()
            heard = run_and_kill(folder, chance.uniform(0, longest_s), is_lying)
            problem = problem_after(folder, heard)
        acknowledged += heard.committed
        if problem is not None:
            failed += 1
            print(f"run {run}: {problem} ({heard.committed} acknowledged)")
    print(f"{runs} kills, {acknowledged} acknowledged steps, {failed} runs failed")
    return 1 if failed else 0


def run_and_kill(folder: Path, after_s: float, is_lying: bool = False) -> Heard:
    """Start a child, kill it `after_s` seconds after it opened the records."""
    command = [sys.executable, str(Path(__file__)), "--child", str(folder)]
    child = subprocess.Popen(
        [*command, "--lie"] if is_lying else command, stdout=subprocess.PIPE, text=True
    )
    heard = Heard()
    listener = threading.Thread(target=_listen, args=(child, heard))
    with child:
        listener.start()
        heard.is_ready.wait(_LONGEST_RUN_S)
        time.sleep(after_s)
        child.kill()
        listener.join()
    return heard


def examine_for_ever(folder: Path, *, is_lying: bool) -> int:
    """The child: one invented examination after the other until it is killed."""
    with Records.open(folder, PASSPHRASE) as records:
        _say("ready 0")
        for k, action in enumerate(actions(records, is_lying), start=1):
            _say(f"about {k}")
            action()
            _say(f"committed {k}")
    return 0


def actions(records: Records, is_lying: bool) -> Iterator[Callable[[], None]]:
    """Begin, a picture, steps, seal; again and again.

    A liar says at once that it is saved, and saves a good deal later.
    """
    late: list[Callable[[], None]] = []
    for number in range(1, 1_000_000):
        for action in _examination(records, number):
            if not is_lying:
                yield action
            elif len(late) < _PUT_OFF:
                late.append(action)
                yield _nothing
            else:
                yield _all_of([*late, action])
                late.clear()


def problem_after(folder: Path, heard: Heard) -> str | None:
    """What is wrong with the records after the kill, or None."""
    try:
        with Records.open(folder, PASSPHRASE) as records:
            report = records.verify()
            if report.problem is not None:
                return report.problem.english()
            saved = sum(_saved_steps(records))
            offered = {one.id for one in records.unfinished()}
            left_open = {
                one.id
                for one in records.search(limit=1000)
                if one.state is RecordState.OPEN
            }
    except StoreError as error:
        return f"cannot be opened: {error}"
    except ValueError as error:
        return str(error)
    if not heard.committed <= saved <= heard.about:
        return f"{saved} steps saved"
    return None if offered == left_open else "an unfinished one is not offered"


def measure_search(count: int = 12_000) -> int:
    """Fill records and time the search; prints the median and the worst of 20."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "records"
        records, _ = Records.create(folder, PASSPHRASE, effort=QUICK)
        for number in range(1, count + 1):
            record = records.begin(identity(number), _moment(number), "kill test 1")
            record.seal(payload(number), "retained")
        records.close()
        started = time.perf_counter()
        records = Records.open(folder, PASSPHRASE)
        print(f"open: {1000 * (time.perf_counter() - started):.0f} ms")
        for text in ("L0000077", "traveller 77", "nobody", ""):
            times = sorted(_timed(partial(records.search, text)))
            print(f"search {text!r}: median {times[10]:.0f} ms, worst {times[-1]:.0f}")
        started = time.perf_counter()
        report = records.verify()
        print(f"verify: {time.perf_counter() - started:.1f} s, {report}")
        records.close()
    return 0 if report.is_sound else 1


def identity(number: int) -> str:
    """The id of that examination, the same in child and driver."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, str(number)))


def payload(number: int) -> dict[str, object]:
    """What that examination is sealed with; about 3 kB."""
    return {
        "document": {
            "fields": [
                {"name": "document_number", "value": f"L{number:08d}"},
                {"name": "primary_identifier", "value": f"TRAVELLER {number}"},
            ]
        },
        "findings": [
            {"check": f"invented_{check}", "result": "successful", "elapsed_ms": 1.5}
            for check in range(12)
        ],
        "note": "x" * 2000,
    }


def picture(number: int) -> Picture:
    """The picture of that examination: 300 kB that cannot be compressed."""
    original = random.Random(number).randbytes(300_000)  # noqa: S311 - not a secret
    return Picture(
        pixels=np.zeros((2, 2), np.uint8),
        light=Light.VI,
        ppi=400.0,
        origin=Origin.DEVICE,
        name=f"invented {number}",
        original=original,
        sha256=hashlib.sha256(original).hexdigest(),
    )


def _examination(records: Records, number: int) -> Iterator[Callable[[], None]]:
    begun: list[OpenRecord] = []

    def begin() -> None:
        begun.append(records.begin(identity(number), _moment(number), "kill test 1"))

    yield begin
    yield lambda: begun[0].add_picture(picture(number))
    for step in range(STEPS):
        yield partial(_add_step, begun, step)
    yield lambda: begun[0].seal(payload(number), "retained")


def _add_step(begun: list[OpenRecord], step: int) -> None:
    begun[0].add_step("reading", {"step": step})


def _saved_steps(records: Records) -> Iterator[int]:
    """Count what was saved, examination by examination, and look at each.

    Raises:
        ValueError: Something is there that is not what was written.
    """
    summaries = sorted(records.search(limit=1000), key=lambda one: one.sequence)
    for number, summary in enumerate(summaries, start=1):
        record = records.load(summary.id)
        if summary.id != identity(number) or summary.sequence != number:
            raise ValueError("an examination is lost or doubled")
        if [one.original for one in record.pictures] not in (
            [],
            [picture(number).original],
        ):
            raise ValueError("a picture is not what was saved")
        readings = [one.payload["step"] for one in record.steps[1 : STEPS + 1]]
        if readings != list(range(len(readings))):
            raise ValueError("a step is not what was saved")
        if record.payload is not None and record.payload != payload(number):
            raise ValueError("a sealed record is not what was saved")
        yield 1 + len(record.steps)


def _listen(child: subprocess.Popen[str], heard: Heard) -> None:
    if child.stdout is None:
        return
    for line in child.stdout:
        # The last line may be cut by the kill; then it was not said.
        if line.endswith("\n"):
            word, _, number = line.partition(" ")
            if word == "about":
                heard.about = int(number)
            elif word == "committed":
                heard.committed = int(number)
            heard.is_ready.set()
    heard.is_ready.set()


def _say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def _nothing() -> None:
    return


def _all_of(actions: list[Callable[[], None]]) -> Callable[[], None]:
    def act() -> None:
        for action in actions:
            action()

    return act


def _moment(number: int) -> datetime:
    return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number)


def _timed(call: Callable[[], object]) -> Iterator[float]:
    for _ in range(20):
        started = time.perf_counter()
        call()
        yield 1000 * (time.perf_counter() - started)


if __name__ == "__main__":
    sys.exit(main())
