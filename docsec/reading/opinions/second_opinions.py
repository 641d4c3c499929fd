"""The engines there are, and the one child process that the foreign ones run in."""

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import ClassVar, Self, cast

from docsec.model import MrzReading, Pixels, Progress, Text
from docsec.reading.opinions import passport_eye, tesseract
from docsec.reading.opinions.engine import Asking, Engine
from docsec.worker import Worker

_MEMORY_BYTES = 3 * 2**30
"""PassportEye takes 1.6 GB for a picture of 8 megapixels."""
_DEADLINE_S = 90.0


_Read = Callable[[Pixels, str], tuple[str, ...]]


class SecondOpinions:
    """Every engine, ours first; a context manager that ends their child process.

    Attributes:
        engines: In the order in which they are shown.
    """

    engines: tuple[Engine, ...]

    def __init__(self, *, program: Path | None = None) -> None:
        """Start nothing yet.

        Args:
            program: The tesseract program; None looks for it where it is installed.
        """
        program = program or tesseract.program_path()
        self._worker = Worker(
            memory_bytes=_MEMORY_BYTES,
            programs=() if program is None else (str(program),),
        )
        self.engines = (
            _Ours(),
            _PassportEye(self._worker, program),
            _Tesseract(self._worker, program),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child process, and what it reads."""
        self._worker.close()

    def __getitem__(self, name: str) -> Engine:
        """The engine of that id.

        Raises:
            KeyError: There is none.
        """
        return {engine.id: engine for engine in self.engines}[name]


class _Ours(Engine):
    """The reader that this program judges by."""

    id: ClassVar[str] = "docsec"
    title: ClassVar[Text] = Text("docsec")

    def missing(self) -> Text | None:
        """Nothing ever is."""
        return None

    def _ask(self, pixels: Pixels) -> Asking:
        from docsec.formats import recognise  # noqa: PLC0415  # loads the formats
        from docsec.reading.mrz import read_mrz  # noqa: PLC0415  # loads the reader

        yield from ()
        found = [(_sureness(one), one.texts()) for one in read_mrz(pixels)]
        known = [one for one in found if recognise(one[1]) is not None]
        return max(known or found, default=(0.0, ()))[1]


class _Foreign(Engine):
    """One that calls tesseract, and so runs in the child."""

    def __init__(self, worker: Worker, program: Path | None) -> None:
        self._worker = worker
        self._program = program

    def missing(self) -> Text | None:
        """The program, or nothing."""
        if self._program is None:
            return Text(
                "Tesseract is not installed. Install the program tesseract-ocr, then "
                "start docsec again"
            )
        return None

    def _call(self, read: _Read, pixels: Pixels) -> Asking:
        progress = Progress(Text("Reading with {engine}", engine=self.title))
        steps = self._worker.follow(
            read, pixels, str(self._program), timeout_s=_DEADLINE_S
        )
        while True:
            try:
                next(steps)
            except StopIteration as done:
                return _lines(done.value)
            yield progress


class _Tesseract(_Foreign):
    """Tesseract on the MRZ cut out by our finder, or on the whole picture."""

    id: ClassVar[str] = "tesseract"
    title: ClassVar[Text] = Text("Tesseract")

    def _ask(self, pixels: Pixels) -> Asking:
        from docsec.reading.opinions.cut import zone_cuts  # noqa: PLC0415  # loads cv2

        lines: tuple[str, ...] = ()
        for cut in zone_cuts(pixels):
            lines = yield from self._call(tesseract.lines, cut)
            if lines:
                break
        return lines


class _PassportEye(_Foreign):
    """PassportEye as it is installed, but for the files it leaves in a folder."""

    id: ClassVar[str] = "passporteye"
    title: ClassVar[Text] = Text("PassportEye")

    def missing(self) -> Text | None:
        """The package, the program, or nothing."""
        if find_spec("passporteye") is None:
            return Text(
                "PassportEye is not installed. Connect to the internet and start once "
                "without --small: python3 scripts/start.py"
            )
        return super().missing()

    def _ask(self, pixels: Pixels) -> Asking:
        return (yield from self._call(passport_eye.lines, pixels))


def _sureness(mrz: MrzReading) -> float:
    """The mean probability of its characters."""
    all_of_it = [one.probability for line in mrz.lines for one in line.characters]
    return sum(all_of_it) / max(len(all_of_it), 1)


def _lines(answer: object) -> tuple[str, ...]:
    """Believe nothing: only short plain strings come out of the child."""
    if isinstance(answer, tuple) and all(isinstance(one, str) for one in answer):
        return tuple(one[:_LONGEST] for one in cast("tuple[str, ...]", answer)[:_MOST])
    return ()


_MOST = 3
_LONGEST = 64
