"""Brings a piece to the player: invents or loads it, keeps what is answered."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from docsec.exercises import Made, exercises, play
from docsec.model import Light, Pixels, Text
from docsec.scoring.score import Score, Standing
from docsec.training.course import Course, Module
from docsec.training.journal import Occasion, Sitting
from docsec.training.learner import Learner
from ui.jobs import Jobs
from ui.pages.learn.ahead import Ahead, Order
from ui.pages.learn.lesson_view import Reading, media
from ui.pages.learn.player import Play, Player
from ui.pages.learn.station import Piece, Station

MAKING = Text("Making the exercise")
LOADING = Text("Loading")


class Runner(QObject):
    """Nothing is kept of what is tried, or where nobody is signed in."""

    waiting = Signal(object)
    """With the `Text` that says for what, or why it failed."""
    playing = Signal()
    marked = Signal(object)
    """A `Piece` that is done; its feedback is still to be read."""
    ended = Signal()

    def __init__(
        self,
        jobs: Jobs,
        player: Player,
        ahead: Ahead,
        read: Callable[[Path, Light], Reading],
    ) -> None:
        super().__init__(player)
        self._jobs, self._player, self._ahead, self._read = jobs, player, ahead, read
        self._awaited: Piece | None = None
        self.station: Station | None = None
        self.learner: Learner | None = None
        ahead.ready.connect(self._on_ready)
        ahead.failed.connect(self._on_failed)
        player.ended.connect(lambda _: self.ended.emit())

    def awaited(self) -> Order | None:
        """What is waited for, if it must be invented."""
        return None if self._awaited is None else self._awaited.order

    def start(self, piece: Piece, course: Course | None) -> None:
        """Play a piece as soon as it is ready."""
        self._awaited = piece
        if piece.order is not None:
            if self._ahead.is_ready(piece.order):
                self._on_ready(piece.order)
            else:
                self.waiting.emit(MAKING)
            return
        module = _pictured_module(course, piece)
        if module is None:
            self._play(piece, Made(piece.task, piece.key), {})
            return
        self.waiting.emit(LOADING)
        job = self._jobs.start(media(module, self._read))
        job.returned.connect(lambda pixels: self._on_media(piece, pixels))
        job.failed.connect(self.waiting)

    def leave(self) -> None:
        """Wait no longer."""
        self._awaited = None

    def _on_media(self, piece: Piece, pixels: Mapping[str, Pixels]) -> None:
        if self._awaited is piece:
            self._play(piece, Made(piece.task, piece.key), pixels)

    def _on_ready(self, order: Order) -> None:
        piece = self._awaited
        if piece is None or piece.order != order:
            return
        made = self._ahead.take(order)
        if made is not None:
            self._play(piece, made, {**made.pictures, **made.aside})

    def _on_failed(self, order: Order, words: Text) -> None:
        if order == self.awaited():
            self.waiting.emit(words)

    def _play(self, piece: Piece, made: Made, pixels: Mapping[str, Pixels]) -> None:
        self._awaited = None
        kind = exercises[piece.exercise]
        sitting = self._sitting(piece, made)
        stored = () if sitting is None else tuple(sitting.answers)
        self.playing.emit()
        self._player.start(
            Play(
                title=kind.title,
                asking=play(kind, made.task, made.key, stored=stored),
                pixels=pixels,
                keep=(lambda _: None) if sitting is None else sitting.add,
                marked=lambda score: self._on_marked(piece, sitting, score),
            )
        )

    def _sitting(self, piece: Piece, made: Made) -> Sitting | None:
        if piece.occasion is Occasion.TASTER or not (self.station and self.learner):
            return None
        if piece.sitting is not None:
            return piece.sitting
        return self.station.journal.begin(
            self.learner.id, piece.asked(made.task), occasion=piece.occasion
        )

    def _on_marked(self, piece: Piece, sitting: Sitting | None, score: Score) -> None:
        if sitting is not None and self.station and self.learner:
            is_marked = score.standing is not Standing.UNMARKED
            sitting.finish(score if is_marked else None)
            if is_marked:
                self.station.review(self.learner, piece, score.credit)
        self.marked.emit(piece)


def _pictured_module(course: Course | None, piece: Piece) -> Module | None:
    """Whose pictures an item may show; None where it has none."""
    modules = () if course is None else course.modules
    return next(
        (
            one
            for one in modules
            if piece.item in one.items and (one.folder / "media").is_dir()
        ),
        None,
    )
