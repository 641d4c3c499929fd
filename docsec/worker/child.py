"""What runs inside the child: confine itself, warm up, answer."""

import importlib
import math
import os
import signal
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from multiprocessing.connection import Connection
from types import TracebackType

from docsec.worker.message import Died, Value

if sys.platform != "win32":
    import resource

_MAX_FILE_BYTES = 2**20
_NICENESS = 5
_ALARM_AFTER_S = 5


def serve(
    pipe: Connection,
    memory_bytes: int,
    imports: tuple[str, ...],
    programs: frozenset[str] = frozenset(),
) -> None:
    """The child's whole life: confine itself, warm up, answer until the pipe closes."""
    _confine(memory_bytes, programs)
    with _LastWords(pipe):
        for name in imports:
            importlib.import_module(name)
        pipe.send(Value(None))
        while True:
            try:
                function, args, timeout_s = pipe.recv()
            except EOFError:
                return
            with _last_fence(timeout_s):
                value = function(*args)
            pipe.send(Value(value))


class _LastWords:
    """Tells the parent what the child dies of, and lets it die."""

    _NO_MEMORY_IN_CV2 = -4

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            is_memory = (
                issubclass(kind, MemoryError)
                or getattr(fault, "code", None) == self._NO_MEMORY_IN_CV2
            )
            self._pipe.send(Died(kind.__name__, is_memory))


@contextmanager
def _last_fence(timeout_s: float) -> Iterator[None]:
    """Let the kernel end a hung child whose parent is no longer there to do it."""
    if sys.platform == "win32":
        yield  # the job object ends it with the parent
    else:
        signal.alarm(math.ceil(timeout_s) + _ALARM_AFTER_S)
        yield
        signal.alarm(0)


def _confine(memory_bytes: int, programs: frozenset[str]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    warnings.simplefilter("ignore")  # nobody reads them; as errors they would kill
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    if sys.platform != "win32":
        os.nice(_NICENESS)
        for limit, value in (
            (resource.RLIMIT_AS, memory_bytes),
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_FSIZE, _MAX_FILE_BYTES),
        ):
            resource.setrlimit(limit, (value, value))
    sys.addaudithook(partial(_forbid, programs))


_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
)


# A program is started by its full path, without a shell, as the last of these events.
_START = ("subprocess.Popen", "os.posix_spawn")


def _forbid(
    programs: frozenset[str], event: str, arguments: tuple[object, ...]
) -> None:
    if not event.startswith(_FORBIDDEN):
        return
    if event in _START and str(arguments[0]) in programs:
        return
    raise PermissionError(f"{event} in a worker")
