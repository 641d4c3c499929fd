"""Feed spoilt pictures to `docsec examine` and see that it survives and says why.

    python scripts/bad_inputs.py                       200 made from the samples
    python scripts/bad_inputs.py --n 200 --from DIR    made from the pictures there
    python scripts/bad_inputs.py --n 0 --from DIR      the pictures as they are

One service answers them all, so its death or a hang shows. Fails if the service dies,
an answer takes longer than 10 s, a traceback is printed, an answer has no reason, or
a reason is not translated.
"""

import argparse
import json
import os
import queue
import random
import struct
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "specimens"
PICTURES = {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".bmp", ".pdf"}
DEADLINE_S = 10.0
GIVE_UP_S = 60.0

Spoiler = Callable[[bytes, random.Random], bytes]


def truncated(data: bytes, chance: random.Random) -> bytes:
    """Cut off at a random place."""
    return data[: chance.randrange(1, max(2, len(data)))]


def flipped(data: bytes, chance: random.Random) -> bytes:
    """With 1 to 64 bits turned over."""
    spoilt = bytearray(data)
    for _ in range(chance.choice((1, 4, 16, 64))):
        spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
    return bytes(spoilt)


def head_flipped(data: bytes, chance: random.Random) -> bytes:
    """With bits turned over in the first 64 bytes, where the measures stand."""
    return flipped(data[:64], chance) + data[64:]


def overwritten(data: bytes, chance: random.Random) -> bytes:
    """With a stretch of random bytes in the middle."""
    start = chance.randrange(len(data))
    junk = chance.randbytes(min(4096, len(data) - start))
    return data[:start] + junk + data[start + len(junk) :]


def repeated(data: bytes, chance: random.Random) -> bytes:
    """With a piece of itself put in once more."""
    start = chance.randrange(len(data))
    return data[:start] + data[start // 2 : start] + data[start:]


def emptied(_data: bytes, _chance: random.Random) -> bytes:
    """Nothing at all."""
    return b""


def random_bytes(data: bytes, chance: random.Random) -> bytes:
    """No picture, behind a picture's first bytes."""
    return data[: chance.choice((0, 2, 8))] + chance.randbytes(2000)


def unchanged(data: bytes, _chance: random.Random) -> bytes:
    """The same bytes; the name is what is wrong."""
    return data


def huge_png(_data: bytes, _chance: random.Random) -> bytes:
    """A PNG whose header claims 60,000 x 60,000 pixels."""
    return _png(_header(60_000, 60_000), (b"IDAT", zlib.compress(bytes(64))))


def huge_bmp(_data: bytes, _chance: random.Random) -> bytes:
    """A BMP whose header claims the same."""
    info = struct.pack("<IiiHHIIiiII", 40, 60_000, 60_000, 1, 24, 0, 0, 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54 + 64, 0, 0, 54) + info + bytes(64)


def animated_png(_data: bytes, _chance: random.Random) -> bytes:
    """An animated PNG whose second frame is empty: it has killed image readers."""
    frame = struct.pack(">IIIIIHHBB", 0, 8, 8, 0, 0, 1, 1, 0, 0)
    empty = struct.pack(">IIIIIHHBB", 1, 0, 0, 0, 0, 1, 1, 0, 0)
    return _png(
        _header(8, 8),
        (b"acTL", struct.pack(">II", 2, 0)),
        (b"fcTL", frame),
        (b"IDAT", zlib.compress(bytes(8 * (1 + 8 * 3)))),
        (b"fcTL", empty),
        (b"fdAT", struct.pack(">I", 2)),
    )


def text(_data: bytes, _chance: random.Random) -> bytes:
    """A letter that calls itself a picture."""
    return "Dear colleague,\nplease find attached.\n".encode("utf-16")


SPOILERS: tuple[Spoiler, ...] = (
    truncated, flipped, head_flipped, overwritten, repeated, emptied, random_bytes,
    unchanged, huge_png, huge_bmp, animated_png, text,
)  # fmt: skip


def _header(width: int, height: int) -> tuple[bytes, bytes]:
    return b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)


def _png(*chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG of these chunks with right lengths and sums, so that only they are bad."""
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data
        + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in (*chunks, (b"IEND", b""))
    )  # fmt: skip
    return b"\x89PNG\r\n\x1a\n" + body


def spoil(sources: Sequence[Path], folder: Path, *, n: int, seed: int) -> list[Path]:
    """Write `n` spoilt files, every kind in turn; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 (no secret)
    made = []
    for number in range(n):
        spoiler = SPOILERS[number % len(SPOILERS)]
        source = chance.choice(sources)
        suffix = source.suffix
        if spoiler is unchanged:
            suffix = chance.choice(sorted(PICTURES - {suffix}))
        path = folder / f"{number:04}_{spoiler.__name__}{suffix}"
        path.write_bytes(spoiler(source.read_bytes(), chance))
        made.append(path)
    return made


@dataclass(slots=True)
class Tally:
    """What happened."""

    answers: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    reasons: list[dict[str, Any]] = field(default_factory=list)
    slowest_s: float = 0.0


def fed(paths: Sequence[Path], command: Sequence[str]) -> Tally:
    """Ask one service about every file, and judge each answer."""
    tally = Tally()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as complaints:
        service = _Service(command, complaints)
        service.ask({"files": [str(ROOT / "no such file")]})  # a cold start is no hang
        for path in paths:
            start = time.monotonic()
            answer = service.ask({"files": [str(path)]})
            took = time.monotonic() - start
            tally.slowest_s = max(tally.slowest_s, took)
            if answer is None:
                tally.faults.append(f"{path.name}: no answer; the service died or hung")
                service.end()
                service = _Service(command, complaints)
                continue
            if took > DEADLINE_S:
                tally.faults.append(f"{path.name}: {took:.1f} s")
            tally.faults += [f"{path.name}: {one}" for one in faults_of(answer)]
            tally.answers["refused" if "error" in answer else "examined"] += 1
            if "error" in answer:
                tally.reasons.append(answer["error"]["text"])
        if service.end() != 0:
            tally.faults.append("the service did not end well")
        complaints.seek(0)
        said = complaints.read()
        if "Traceback" in said:
            tally.faults.append(f"a traceback: {said[-2000:]}")
    return tally


def faults_of(answer: dict[str, Any]) -> Iterator[str]:
    """An answer either refuses with a reason or says what it did not check."""
    if "error" in answer:
        if not answer["error"].get("words"):
            yield "refused without a reason"
    elif not answer.get("not_checked") or not answer.get("stamps"):
        yield "examined without saying what was not checked"


def untranslated(reasons: Sequence[dict[str, Any]]) -> list[str]:
    """Reasons that some language cannot say yet."""
    from docsec.model import Text  # noqa: PLC0415 (the project may not be installed)
    from docsec.publishing.translation import Translator  # noqa: PLC0415

    missing = set()
    for translator in (Translator("ar"), Translator("ckb")):
        for one in reasons:
            translator.text(Text(one["template"], **one["values"]))
        missing |= {f"{translator.language}: {one}" for one in translator.missing()}
    return [f"not translated: {one}" for one in sorted(missing)]


class _Service:
    """`docsec examine --serve` with a reader thread, so that a hang can be seen."""

    def __init__(self, command: Sequence[str], complaints: Any) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
            encoding="utf-8",
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        self._answers: queue.Queue[str] = queue.Queue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 (for mypy)
        for line in self._process.stdout:
            self._answers.put(line)
        self._answers.put("")

    def ask(self, request: dict[str, Any]) -> dict[str, Any] | None:
        """One request, one answer; None where none came."""
        assert self._process.stdin is not None  # noqa: S101 (for mypy)
        try:
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
            line = self._answers.get(timeout=GIVE_UP_S)
            answer = json.loads(line)
        except (OSError, queue.Empty, ValueError):
            return None
        return answer if isinstance(answer, dict) else None

    def end(self) -> int:
        """Close it and answer its exit code; -1 if it had to be killed."""
        assert self._process.stdin is not None  # noqa: S101 (for mypy)
        assert self._process.stdout is not None  # noqa: S101 (for mypy)
        with suppress(OSError):
            self._process.stdin.close()
        try:
            code = self._process.wait(timeout=GIVE_UP_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            code = -1
        self._listener.join()
        self._process.stdout.close()
        return code


def main() -> int:
    """Make the files, ask about them, say what happened."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--n", type=int, default=200)
    parser.add_argument("--from", dest="source", type=Path, default=SAMPLES)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    sources = sorted(
        one for one in options.source.rglob("*") if one.suffix.lower() in PICTURES
    )
    if not sources:
        parser.error(f"there are no pictures in {options.source}")
    command = [sys.executable, "-m", "docsec", "examine", "--serve"]
    with tempfile.TemporaryDirectory() as folder:
        paths = spoil(sources, Path(folder), n=options.n, seed=options.seed)
        tally = fed(paths or sources, command)
    tally.faults += untranslated(tally.reasons)
    counted = ", ".join(f"{count} {kind}" for kind, count in tally.answers.items())
    print(f"{len(paths or sources)} files: {counted}; slowest {tally.slowest_s:.1f} s")
    print("\n".join(tally.faults) or "no fault")
    return 1 if tally.faults else 0


if __name__ == "__main__":
    sys.exit(main())
