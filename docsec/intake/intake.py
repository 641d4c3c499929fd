"""The gate through which every file from strangers comes in."""

import hashlib
import math
from collections.abc import Callable, Generator
from contextlib import closing
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from docsec.intake import decoder
from docsec.intake.limits import STANDARD, Limits
from docsec.intake.plan import Drawn, PagePlan, Refused, Source
from docsec.intake.refusal import Refusal, RefusedFileError
from docsec.intake.shared import Rooms, new_block, view
from docsec.intake.signature import Format, foreign_format_of, format_of
from docsec.intake.source import file_bytes
from docsec.model import Light, Origin, Picture, Pixels, Progress, Text
from docsec.worker import Worker, WorkerDiedError, WorkerTimeoutError

Decoding = Generator[Progress, None, tuple[Picture, ...]]

_Pixels = tuple[Pixels, float | None]


class Intake:
    """Turns bytes into pictures in a limited child process.

    The bytes go to the child and the pixels come back by shared memory; this process
    never runs a decoder. Every refusal is a `RefusedFileError`; whatever happens to
    the child, the next file gets a new one.
    """

    def __init__(self, limits: Limits = STANDARD) -> None:
        self.limits = limits
        self._worker = Worker(memory_bytes=limits.memory_bytes, imports=decoder.WARM)
        self._rooms = Rooms()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def warm(self) -> None:
        """Start the child, and return at once."""
        self._worker.start()

    def close(self) -> None:
        """End the child for good. Decoding that still runs is refused as stopped."""
        self._worker.close()
        self._rooms.close()

    def read(
        self, path: Path, *, light: Light = Light.VI, origin: Origin = Origin.FILE
    ) -> Decoding:
        """Decode a file; the rest as in `decode`."""
        data = file_bytes(path, self.limits)
        return (
            yield from self.decode(data, name=path.name, light=light, origin=origin)
        )

    def decode(
        self,
        data: bytes,
        *,
        name: str,
        light: Light = Light.VI,
        origin: Origin = Origin.FILE,
    ) -> Decoding:
        """Decode bytes, yielding `Progress`; closing the generator ends the work.

        Args:
            data: The whole file.
            name: What people call it.
            light: What lit it.
            origin: How it came here.

        Returns:
            One picture for each page, in order.

        Raises:
            RefusedFileError: It cannot be taken in, with reason and advice.
        """
        job = _Job(self._worker, self._rooms, self.limits, data, name)
        pages = yield from job.run()
        sha256 = hashlib.sha256(data).hexdigest()
        return tuple(
            Picture(pixels, light, ppi, origin, name, data, sha256, page)
            for page, (pixels, ppi) in enumerate(pages)
        )


class _Job:
    """One file on its way through the child."""

    def __init__(
        self, worker: Worker, rooms: Rooms, limits: Limits, data: bytes, name: str
    ) -> None:
        self._worker = worker
        self._rooms = rooms
        self._limits = limits
        self._data = data
        self._name = name

    def run(self) -> Generator[Progress, None, list[_Pixels]]:
        """Look at the file, then decode page after page."""
        kind = self._format()
        with new_block(len(self._data)) as block:
            view(block)[: len(self._data)] = self._data
            file = Source(block.name, len(self._data), kind, self._limits)
            looking = Progress(Text("Opening {name}", name=self._name), 0.0)
            plans = self._checked((yield from self._ask(looking, decoder.plan, file)))
            pages = []
            for page, plan in enumerate(plans):
                drawing = Progress(
                    Text(
                        "Opening page {page} of {pages} of {name}",
                        page=page + 1,
                        pages=len(plans),
                        name=self._name,
                    ),
                    page / len(plans),
                )
                with self._rooms.lend(plan.size) as target:
                    drawn = yield from self._ask(
                        drawing, decoder.draw, file, page, target.name
                    )
                    pages.append(self._taken(drawn, target))
        return pages

    def _format(self) -> Format:
        if not self._data:
            raise self._refused(Refusal.EMPTY)
        if len(self._data) > self._limits.file_bytes:
            raise self._refused(Refusal.TOO_LARGE)
        kind = format_of(self._data)
        if kind is not None:
            return kind
        foreign = foreign_format_of(self._data)
        if foreign is None:
            raise self._refused(Refusal.NOT_A_PICTURE)
        raise self._refused(Refusal.FORMAT_NOT_ALLOWED, foreign)

    def _ask(
        self, progress: Progress, function: Callable[..., object], *args: object
    ) -> Generator[Progress, None, object]:
        yield progress
        steps = self._worker.follow(function, *args, timeout_s=self._limits.call_s)
        with closing(steps):
            try:
                while True:
                    next(steps)
                    yield progress
            except StopIteration as done:
                answer: object = done.value
            except WorkerTimeoutError:
                raise self._refused(Refusal.TOO_SLOW) from None
            except WorkerDiedError as death:
                raise self._refused(_refusal_of(death)) from None
        if isinstance(answer, Refused):
            raise self._refused(answer.refusal)
        return answer

    def _checked(self, plans: object) -> tuple[PagePlan, ...]:
        """Believe nothing: a child in a stranger's hands answers what it likes."""
        match plans:
            case tuple() if 0 < len(plans) <= self._limits.pages and all(
                isinstance(plan, PagePlan)
                and plan.channels in (1, 3)
                and 0 < plan.pixels <= self._limits.page_pixels
                for plan in plans
            ):
                if sum(plan.size for plan in plans) > self._limits.total_pixel_bytes:
                    raise self._refused(Refusal.TOO_MUCH_IN_ALL)
                return plans
        raise self._refused(Refusal.DAMAGED)

    def _taken(self, drawn: object, target: SharedMemory) -> _Pixels:
        match drawn:
            case Drawn(
                shape=(int(), int()) | (int(), int(), 3), ppi=None | float() as ppi
            ) if (
                min(drawn.shape) > 0
                and math.prod(drawn.shape) <= target.size
                and (ppi is None or 0 < ppi < math.inf)
            ):
                pixels: Pixels = np.ndarray(
                    drawn.shape, np.uint8, buffer=view(target)
                ).copy()
                pixels.flags.writeable = False
                return pixels, ppi
        raise self._refused(Refusal.DAMAGED)

    def _refused(self, refusal: Refusal, found: str = "") -> RefusedFileError:
        return RefusedFileError(refusal, self._name, limits=self._limits, found=found)


def _refusal_of(death: WorkerDiedError) -> Refusal:
    if death.is_memory:
        return Refusal.TOO_HUNGRY
    return Refusal.STOPPED if death.cause == "closed" else Refusal.DAMAGED
