"""The only place that starts threads: drives a generator away from the screen.

The library says long work as a generator that yields what it has and returns its
result. A `Job` walks one in a pool thread and tells the UI thread by signals. To
cancel is to close the generator, so all tidying up is the generator's own `finally`.
"""

import logging
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event, Lock

from PySide6.QtCore import QObject, Qt, Signal, Slot

from docsec.errors import DocsecError
from docsec.model import Text

log = logging.getLogger(__name__)

Work = Generator[object, None, object]


def single(function: Callable[[], object]) -> Work:
    """Make work of a plain function: it yields nothing and cannot be cancelled."""
    yield from ()
    return function()


class Job(QObject):
    """One piece of work under way. All signals arrive on the UI thread.

    Exactly one of `returned`, `failed` and `cancelled` comes, and then `ended`.
    """

    yielded = Signal(object)
    returned = Signal(object)
    failed = Signal(object)
    """With the `Text` to show."""
    cancelled = Signal()
    ended = Signal()
    _arrived = Signal()
    _finished = Signal()

    def __init__(self, work: Work, *, is_latest_only: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._is_latest_only = is_latest_only
        self._stop = Event()
        self._lock = Lock()
        self._waiting: list[object] = []
        self._end: tuple[str, object] = ("cancelled", None)
        self._is_over = False
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def is_over(self) -> bool:
        """It has returned, failed or been cancelled."""
        return self._is_over

    def cancel(self) -> None:
        """Close the generator at its next yield; nothing it yields later is told."""
        self._stop.set()

    def walk(self) -> None:
        """Walk the generator to its end. Called once, by the pool's thread."""
        try:
            result = self._walked()
        except DocsecError as error:
            self._end = ("failed", error.words)
        except Exception as error:
            # A fault of ours must reach a person as words, not end the program.
            log.exception("a job failed")
            self._end = ("failed", unexpected(error))
        else:
            self._end = ("cancelled" if self._stop.is_set() else "returned", result)
        self._finished.emit()

    def _walked(self) -> object:
        while not self._stop.is_set():
            try:
                item = next(self._work)
            except StopIteration as stop:
                return stop.value
            self._hand_over(item)
        self._work.close()
        return None

    def _hand_over(self, item: object) -> None:
        with self._lock:
            is_told = bool(self._waiting)
            if self._is_latest_only:
                self._waiting.clear()
            self._waiting.append(item)
        if not is_told:
            self._arrived.emit()

    @Slot()
    def _on_arrived(self) -> None:
        with self._lock:
            items, self._waiting = self._waiting, []
        for item in items:
            if not self._stop.is_set():
                self.yielded.emit(item)

    @Slot()
    def _on_finished(self) -> None:
        self._on_arrived()
        self._is_over = True
        how, value = self._end
        if how == "failed":
            self.failed.emit(value)
        elif how == "cancelled" or self._stop.is_set():
            self.cancelled.emit()
        else:
            self.returned.emit(value)
        self.ended.emit()


class Jobs(QObject):
    """All work under way; keeps each job referenced until its thread has left it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(thread_name_prefix="job")
        self._kept: dict[Job, Future[None]] = {}

    def start(self, work: Work, *, is_latest_only: bool = False) -> Job:
        """Start walking a generator; connect to the job's signals at once.

        Args:
            work: The generator. Nothing else may touch it from now on.
            is_latest_only: Drop what the screen was too slow to show: for frames.
        """
        self._let_go()
        job = Job(work, is_latest_only=is_latest_only, parent=self)
        self._kept[job] = self._pool.submit(job.walk)
        return job

    def is_busy(self) -> bool:
        """Something is under way, or has ended and is still to be told."""
        return any(not job.is_over for job in self._kept)

    def close(self) -> None:
        """Cancel everything and wait until every generator is closed."""
        for job in self._kept:
            job.cancel()
        self._pool.shutdown(wait=True)

    def _let_go(self) -> None:
        """Drop jobs that were told of and whose thread is out of them.

        Told of is not enough: the thread may still be inside its last signal.
        """
        for job, future in list(self._kept.items()):
            if job.is_over and future.done():
                del self._kept[job]
                job.deleteLater()


def unexpected(error: BaseException) -> Text:
    """Words for a fault of our own."""
    return Text(
        "Something went wrong inside the program ({name}). Try again; if it happens "
        "again, tell whoever looks after this computer.",
        name=type(error).__name__,
    )
