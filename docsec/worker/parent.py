"""The parent's side of a worker."""

import multiprocessing
import os
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from types import ModuleType
from typing import Any, TypeVar, cast

from docsec.worker import job
from docsec.worker.child import serve
from docsec.worker.errors import WorkerDiedError, WorkerTimeoutError
from docsec.worker.message import Died, Value, read

T = TypeVar("T")

START_TIMEOUT_S = 60.0
"""For a cold disk and a virus scanner; not part of any call's deadline."""

_TICK_S = 0.1
_GRACE_S = 0.5
_MAX_ANSWER_BYTES = 2**28

# Each thread of a numeric library reserves tens of MiB of addresses before it does
# anything, and RLIMIT_AS counts addresses: one thread, one arena.
_ENVIRONMENT = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OPENCV_FOR_THREADS_NUM": "1",
    "MALLOC_ARENA_MAX": "1",
    "PILLOW_BLOCKS_MAX": "4",  # of 16 MiB, kept: cleared pages cost more than decoding
}


class Worker:
    """One child process, started early and kept; replaced after it died.

    One call runs at a time; further callers wait. `kill` and `close` may come from
    any thread and end a running call with `WorkerDiedError`.
    """

    def __init__(
        self,
        *,
        memory_bytes: int,
        imports: Sequence[str] = (),
        programs: Sequence[str] = (),
    ) -> None:
        """Prepare, without starting.

        Args:
            memory_bytes: Ceiling of its address space, libraries included.
            imports: Modules it loads before the first call.
            programs: Full paths of those it may start, under the same ceiling. None
                where it decodes what strangers sent.
        """
        self._memory_bytes = memory_bytes
        self._imports = tuple(imports)
        self._programs = frozenset(programs)
        self._lock = threading.Lock()
        self._child: _Child | None = None
        self._is_closed = False
        self._caller: int | None = None

    def start(self) -> None:
        """Begin to warm up, and return at once."""
        if self._lock.acquire(blocking=False):
            try:
                if not self._is_closed:
                    self._living_child()
            finally:
                self._lock.release()

    def call(self, function: Callable[..., T], *args: object, timeout_s: float) -> T:
        """Run an importable function in the child and return what it returns.

        Raises:
            WorkerTimeoutError: It ran longer than `timeout_s`.
            WorkerDiedError: It raised, crashed, used too much memory or was ended.
        """
        steps = self.follow(function, *args, timeout_s=timeout_s)
        while True:
            try:
                next(steps)
            except StopIteration as done:
                return cast("T", done.value)

    def follow(
        self, function: Callable[..., T], *args: object, timeout_s: float
    ) -> Generator[None, None, T]:
        """The same as `call`, yielding about ten times a second while it waits.

        Closing the generator ends the child, so a person can always stop.
        """
        with self._turn():
            child = self._living_child()
            is_done = False
            try:
                answer = yield from _ask(child, function, args, timeout_s)
                is_done = True
            except (OSError, EOFError):
                raise self._death(child) from None
            finally:
                if not is_done:
                    self._discard()
        return cast("T", answer)

    def kill(self) -> None:
        """End the child and the call it runs; the next call gets a new child."""
        child = self._child
        # A running call clears up itself. To wait for it here could be to wait for a
        # generator that this very thread has left open.
        if self._lock.acquire(blocking=False):
            try:
                self._dismiss()
            finally:
                self._lock.release()
        elif child is not None:
            child.is_ended_here = True
            child.process.kill()

    def close(self) -> None:
        """End the child for good."""
        self._is_closed = True
        self.kill()

    @contextmanager
    def _turn(self) -> Iterator[None]:
        me = threading.get_ident()
        if self._caller == me:
            raise RuntimeError("one call at a time: the last one here is not over")
        with self._lock:
            self._caller = me
            try:
                yield
            finally:
                self._caller = None

    def _living_child(self) -> "_Child":
        if self._child is not None and not self._child.process.is_alive():
            self._discard()
        if self._child is None and not self._is_closed:
            self._child = _launch(self._memory_bytes, self._imports, self._programs)
        if self._is_closed or self._child is None:
            self._discard()
            raise WorkerDiedError("closed")
        return self._child

    def _death(self, child: "_Child") -> WorkerDiedError:
        child.process.join(_GRACE_S)
        if child.is_ended_here:
            return WorkerDiedError("closed")
        return WorkerDiedError(exit_code=child.process.exitcode)

    def _dismiss(self) -> None:
        """Let an idle child end by itself, which it does when nobody can ask more."""
        if self._child is not None and self._child.is_ready:
            self._child.pipe.close()
            self._child.process.join(_GRACE_S)
        self._discard()

    def _discard(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.pipe.close()
        child.process.terminate()
        child.process.join(_GRACE_S)
        child.process.kill()
        child.process.join()


@dataclass(slots=True, eq=False)
class _Child:
    process: BaseProcess
    pipe: Any  # Connection, or PipeConnection on Windows
    job: object
    is_ready: bool = False
    is_ended_here: bool = False


def _launch(
    memory_bytes: int, imports: tuple[str, ...], programs: frozenset[str]
) -> _Child:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(
        target=serve, args=(theirs, memory_bytes, imports, programs), daemon=True
    )
    with _plain_surroundings():
        process.start()
    theirs.close()
    most = 2 if programs else 1
    return _Child(process, ours, job.confine(process, memory_bytes, most))


_launching = threading.Lock()


@contextmanager
def _plain_surroundings() -> Iterator[None]:
    """What a new child inherits: the environment above, and no main module.

    Spawned children import the main module of their parent again. Ours must not: it
    is the whole window, or a script without a guard.
    """
    with _launching:
        main = sys.modules["__main__"]
        before = {name: os.environ.get(name) for name in _ENVIRONMENT}
        sys.modules["__main__"] = ModuleType("__main__")
        os.environ.update(_ENVIRONMENT)
        try:
            yield
        finally:
            sys.modules["__main__"] = main
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value


def _ask(
    child: _Child,
    function: Callable[..., object],
    args: tuple[object, ...],
    timeout_s: float,
) -> Generator[None, None, object]:
    if not child.is_ready:
        yield from _answer(child, START_TIMEOUT_S)
        child.is_ready = True
    child.pipe.send((function, args, timeout_s))
    return (yield from _answer(child, timeout_s))


def _answer(child: _Child, timeout_s: float) -> Generator[None, None, object]:
    deadline = time.monotonic() + timeout_s
    while not child.pipe.poll(max(0.0, min(_TICK_S, deadline - time.monotonic()))):
        if time.monotonic() >= deadline:
            raise WorkerTimeoutError(timeout_s)
        yield
    answer = read(child.pipe.recv_bytes(_MAX_ANSWER_BYTES))
    match answer:
        case Value(value):
            return value
        case Died(cause, is_memory):
            raise WorkerDiedError(str(cause), is_memory=bool(is_memory))
    raise WorkerDiedError("TypeError")
