"""Has exercises ready before somebody asks for them: inventing one takes seconds."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from docsec.exercises import Made, exercises
from docsec.model import Text
from docsec.params import OptionValue
from ui.jobs import Job, Jobs, single


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be invented. Equal orders give equal items."""

    exercise: str
    seed: int
    difficulty: float
    options: tuple[tuple[str, OptionValue], ...] = ()

    def made(self) -> Made:
        """Invent it; slow.

        Raises:
            ValueError: Nothing of this kind can be invented.
        """
        make = exercises[self.exercise].make
        if make is None:
            raise ValueError(f"{self.exercise} is written by authors")
        return make(self.seed, self.difficulty, **dict(self.options))


class Ahead(QObject):
    """Invents what is wished for, one at a time, the first wish first.

    What is ready stays until it is taken or no longer wished for.
    """

    ready = Signal(object)
    """An `Order`."""
    failed = Signal(object, object)
    """An `Order`, and the `Text` that says why."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._wishes: list[Order] = []
        self._ready: dict[Order, Made] = {}
        self._job: Job | None = None

    def wish(self, orders: Sequence[Order]) -> None:
        """Wish for these instead of those before; the first is made first."""
        self._wishes = list(dict.fromkeys(orders))
        self._ready = {
            order: made for order, made in self._ready.items() if order in self._wishes
        }
        self._work()

    def is_ready(self, order: Order) -> bool:
        """It can be taken now."""
        return order in self._ready

    def take(self, order: Order) -> Made | None:
        """Take it away if it is ready."""
        if order in self._wishes and order in self._ready:
            self._wishes.remove(order)
        return self._ready.pop(order, None)

    def _work(self) -> None:
        if self._job is not None:
            return
        order = next((one for one in self._wishes if one not in self._ready), None)
        if order is None:
            return
        self._job = self._jobs.start(single(order.made))
        self._job.returned.connect(lambda made: self._on_made(order, made))
        self._job.failed.connect(lambda words: self._on_failed(order, words))
        self._job.cancelled.connect(self._on_cancelled)
        self._job.ended.connect(self._on_ended)

    def _on_made(self, order: Order, made: Made) -> None:
        if order in self._wishes:
            self._ready[order] = made
            self.ready.emit(order)

    def _on_failed(self, order: Order, words: Text) -> None:
        if order in self._wishes:
            self._wishes.remove(order)
            self.failed.emit(order, words)

    def _on_cancelled(self) -> None:
        """The program closes: begin nothing more."""
        self._wishes = []

    def _on_ended(self) -> None:
        self._job = None
        self._work()
