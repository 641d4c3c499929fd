"""Frames from a file or a folder, for whoever reads pictures that move."""

from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path

import numpy as np

from docsec.errors import UnreadableFileError
from docsec.intake import film
from docsec.intake.film import Film, FilmPlan
from docsec.intake.intake import Intake
from docsec.intake.limits import STANDARD, Limits
from docsec.intake.plan import Refused
from docsec.intake.refusal import Refusal, RefusedFileError
from docsec.intake.shared import new_block, view
from docsec.intake.signature import format_of
from docsec.intake.source import file_bytes
from docsec.model import Picture, Pixels, Text
from docsec.worker import Worker, WorkerDiedError, WorkerTimeoutError

Frames = Generator[Pixels, None, None]

_BATCH_BYTES = 64 * 2**20
_MOST_FRAMES = 3000
"""Two minutes at 25 frames a second."""


def frames(path: Path, limits: Limits = STANDARD) -> Frames:
    """Decode frames one after the other, a few held at a time.

    An animated GIF, PNG or WebP gives its frames, a folder its pictures by name, any
    other picture file its pages. Bytes are decoded in a limited child process. Video
    containers (MP4, AVI, MKV ...) need a decoder that is not here yet.

    Yields:
        RGB or grey.

    Raises:
        UnreadableFileError: It cannot be taken in, with reason and advice.
    """
    if path.is_dir():
        yield from _pictures(_files(path), limits)
        return
    data = file_bytes(path, limits)
    kind = _animation(data)
    if kind is not None:
        yield from _animated(data, kind, path.name, limits)
    elif _is_video(data):
        raise UnreadableFileError(
            Text(
                "{name} is a video file, which is not opened here yet. Save it as an "
                "animated GIF, PNG or WebP, or its frames as pictures in one folder.",
                name=path.name,
            )
        )
    else:
        yield from _pictures([path], limits)


def _files(folder: Path) -> list[Path]:
    """What looks like a picture by its first bytes, in the order of the names."""
    found = []
    for path in sorted(folder.iterdir()):
        if path.is_file():
            with path.open("rb") as file:
                if format_of(file.read(32)) is not None:
                    found.append(path)
    return found


def _pictures(paths: list[Path], limits: Limits) -> Frames:
    with Intake(limits) as intake:
        for path in paths:
            for picture in _walked(intake.read(path)):
                yield picture.pixels


def _walked(steps: Generator[object, None, tuple[Picture, ...]]) -> tuple[Picture, ...]:
    while True:
        try:
            next(steps)
        except StopIteration as done:
            pictures: tuple[Picture, ...] = done.value
            return pictures


def _animated(data: bytes, kind: str, name: str, limits: Limits) -> Frames:
    worker = Worker(memory_bytes=limits.memory_bytes, imports=film.WARM)
    with closing(worker), new_block(len(data)) as block:
        view(block)[: len(data)] = data
        whole = Film(block.name, len(data), kind, limits)
        call = _Call(worker, name, limits)
        plan = _checked(call(film.plan, whole), name, limits)
        batch = max(1, _BATCH_BYTES // plan.frame_bytes)
        for first in range(0, plan.frames, batch):
            count = min(batch, plan.frames - first)
            yield from _batch(call, whole, plan, first, count)


def _batch(
    call: "_Call", whole: Film, plan: FilmPlan, first: int, count: int
) -> Frames:
    with new_block(count * plan.frame_bytes) as target:
        call(film.draw, whole, first, count, target.name)
        shape = (count, plan.height, plan.width, 3)
        drawn: Pixels = np.ndarray(shape, np.uint8, buffer=view(target)).copy()
    yield from drawn


class _Call:
    """Asks the child; its every end is a refusal of the file."""

    def __init__(self, worker: Worker, name: str, limits: Limits) -> None:
        self._worker = worker
        self._name = name
        self._limits = limits

    def __call__(self, function: Callable[..., object], *args: object) -> object:
        try:
            answer = self._worker.call(function, *args, timeout_s=self._limits.call_s)
        except WorkerTimeoutError:
            refusal = Refusal.TOO_SLOW
        except WorkerDiedError as death:
            refusal = Refusal.TOO_HUNGRY if death.is_memory else Refusal.DAMAGED
        else:
            if not isinstance(answer, Refused):
                return answer
            refusal = answer.refusal
        raise RefusedFileError(refusal, self._name, limits=self._limits)


def _checked(plan: object, name: str, limits: Limits) -> FilmPlan:
    """Believe nothing: a child in a stranger's hands answers what it likes."""
    match plan:
        case FilmPlan(int() as frames_, int() as height, int() as width) if (
            frames_ > 0 and height > 0 and width > 0
        ):
            if height * width > limits.page_pixels:
                raise RefusedFileError(Refusal.TOO_MANY_PIXELS, name, limits=limits)
            if frames_ > _MOST_FRAMES:
                raise RefusedFileError(Refusal.TOO_MUCH_IN_ALL, name, limits=limits)
            return plan
    raise RefusedFileError(Refusal.DAMAGED, name, limits=limits)


def _animation(data: bytes) -> str | None:
    """The decoder of an animation, by Pillow's name."""
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if data.startswith(b"\x89PNG\r\n\x1a\n") and b"acTL" in data[:_HEAD_BYTES]:
        return "PNG"
    if data[:4] == b"RIFF" and data[8:16] == b"WEBPVP8X" and data[20:21]:
        return "WEBP" if data[20] & _ANIMATED else None
    return None


_HEAD_BYTES = 4096
_ANIMATED = 0x02


def _is_video(data: bytes) -> bool:
    """MP4 and its kin, AVI, Matroska and WebM, MPEG, Flash, Windows Media."""
    is_still = data[8:12] in {b"heic", b"heix", b"hevc", b"mif1", b"avif", b"crx "}
    return (
        (data[4:8] == b"ftyp" and not is_still)
        or (data[:4] == b"RIFF" and data[8:12] == b"AVI ")
        or data.startswith((b"\x1a\x45\xdf\xa3", b"\0\0\1\xba", b"FLV", b"0&\xb2u"))
    )
