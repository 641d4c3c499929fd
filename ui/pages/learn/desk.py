"""What the Learn page holds once it is loaded: its views, and what they play."""

import random
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from docsec.exercises import Exercise, exercises
from docsec.model import Light, Text
from docsec.model.wording import Verbatim
from docsec.records.database import Database
from docsec.training.course import Course, Module, courses
from docsec.training.journal import Occasion
from docsec.training.learner import Learner
from docsec.training.skill import skill_map
from ui.actions import Command
from ui.forms import Forms
from ui.jobs import Jobs
from ui.pages.learn.ahead import Ahead, Order
from ui.pages.learn.course_view import READ, CourseView
from ui.pages.learn.exercise_list import ExerciseList
from ui.pages.learn.home import Home
from ui.pages.learn.lesson_view import LessonView, Reading
from ui.pages.learn.player import Player
from ui.pages.learn.runner import Runner
from ui.pages.learn.sign_in import SignInView
from ui.pages.learn.skill_view import SkillView
from ui.pages.learn.station import Piece, Station, item_piece
from ui.pages.learn.today import TodayView

LEAVE_WAIT = Command("leave_wait", Text("Cancel"), "Esc", "cancel")
WHO = Command("who", Text("Sign in"), "F4")
TODAY = Command("today", Text("Today"), "F4")
COURSE = Command("course", Text("My course"), "F5")
SKILLS = Command("skills", Text("My skill"), "F6")
EXERCISES = Command("exercises", Text("Exercises"), "F7")
SIGN_OUT = Command("sign_out", Text("Sign out"), "Shift+F6")
_SEEDS = 2**31
_AHEAD = 2
"""Pieces of the day's queue that are invented while one is played."""

Found = tuple[tuple[Exercise, ...], tuple[Course, ...]]


class LearnDesk(QWidget):
    """Holds the views; the runner plays what one of them asks for."""

    def __init__(
        self,
        forms: Forms,
        jobs: Jobs,
        read: Callable[[Path, Light], Reading],
        found: Found,
        *,
        chance: random.Random | None = None,
    ) -> None:
        """Make the views.

        Args:
            forms: Makes their controls.
            jobs: Where exercises are invented.
            read: A picture from a file, decoded by the confined child.
            found: The exercises and courses there are.
            chance: Draws the seeds of what is tried; None: nobody can foretell them.
        """
        super().__init__()
        self.setObjectName("page")
        self._forms, self._jobs = forms, jobs
        self._chance = chance or random.SystemRandom()
        self._orders: dict[str, Order] = {}
        self._queue: list[Piece] = []
        self._done = 0
        self._then: Callable[[], None] = self.show_home
        self.learner: Learner | None = None
        self.station: Station | None = None
        kinds, courses_found = found
        self._course = courses_found[0] if courses_found else None
        self.list = ExerciseList(forms, kinds)
        self.sign_in: SignInView | None = None
        self.ahead = Ahead(jobs, self)
        self.player = Player(forms)
        self.runner = Runner(jobs, self.player, self.ahead, read)
        self.home = Home(forms)
        self.today = TodayView(forms)
        self.course = CourseView(forms)
        self.skills = SkillView(forms)
        self.lesson = LessonView(forms, jobs, read)
        self._stack = QStackedWidget()
        self._busy = self._make_busy()
        for view in (self._busy, self.home, self.player, self.lesson):
            self._stack.addWidget(view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._connect()
        self._fill_home()
        self._renew()
        self.show_home()

    def view(self) -> QWidget | None:
        """What is shown."""
        return self._stack.currentWidget()

    def open(self, database: Database) -> None:
        """Let people learn under their own names: the records are open."""
        if self._course is None:
            return
        self.station = self.runner.station = Station(database)
        if self.sign_in is None:
            self.sign_in = SignInView(self._forms, self.station.roll)
            self.sign_in.signed_in.connect(self._on_signed_in)
            self.home.add(WHO, self.sign_in, is_first=True)
        self.sign_out()

    def show_home(self) -> None:
        """Leave what is played, read or waited for."""
        self.runner.leave()
        self._stack.setCurrentWidget(self.home)
        self._wish()
        self._refresh()

    def try_exercise(self, name: str) -> None:
        """Play one of a kind; nothing is kept of it."""
        self._then = self.show_home
        order = self._orders[name]
        self._orders[name] = self._order(name)
        self._start(Piece(name, Occasion.TASTER, order=order))

    def begin(self) -> None:
        """Play the day's queue, one after the other."""
        self._then = self.begin
        if self._queue:
            self._start(self._queue[0])
        else:
            self.show_home()

    def sign_out(self) -> None:
        """Let the next person in."""
        self.learner = self.runner.learner = None
        self._queue, self._done = [], 0
        if self.sign_in is not None:
            self.sign_in.refresh()
            self._offer((WHO.id, EXERCISES.id), None)

    def _connect(self) -> None:
        self.runner.waiting.connect(self._say)
        self.runner.playing.connect(lambda: self._stack.setCurrentWidget(self.player))
        self.runner.marked.connect(self._on_marked)
        self.runner.ended.connect(self._on_ended)
        self.player.stopped.connect(self.show_home)
        self.today.begun.connect(self.begin)
        self.today.minutes_changed.connect(self._plan)
        self.course.chosen.connect(self._on_lesson_chosen)
        self.lesson.asked.connect(self._on_asked)
        self.lesson.closed.connect(self.show_home)
        self._forms.words.changed.connect(self._refresh)

    def _fill_home(self) -> None:
        self.list.chosen.connect(self.try_exercise)
        self.list.changed.connect(self._renew)
        out = self._forms.action(self.home, SIGN_OUT, self.sign_out)
        self._sign_out = self._forms.button(SIGN_OUT, out)
        self.home.add_at_end(self._sign_out)
        for command, view in (
            (TODAY, self.today),
            (COURSE, self.course),
            (SKILLS, self.skills),
            (EXERCISES, self.list),
        ):
            self.home.add(command, view)
        self._offer(
            (EXERCISES.id,), Text("Unlock the records to learn under your own name")
        )

    def _offer(self, names: tuple[str, ...], said: Text | Verbatim | None) -> None:
        self.home.offer(*names)
        self.home.say(said)
        self._sign_out.setVisible(self.learner is not None)
        self.home.go(names[0])

    def _on_signed_in(self, learner: Learner) -> None:
        self.learner = self.runner.learner = learner
        self._offer(
            (TODAY.id, COURSE.id, SKILLS.id, EXERCISES.id), Verbatim(learner.name)
        )
        self._plan()

    def _plan(self) -> None:
        """Build the queue of the day."""
        if self.station and self.learner and self._course:
            self._done = 0
            minutes = self.today.minutes()
            self._queue = list(
                self.station.today(
                    self.learner,
                    self._course,
                    minutes=minutes,
                    now=datetime.now(UTC),
                )
            )
        self._wish()
        self._refresh()

    def _refresh(self) -> None:
        station, learner, course = self.station, self.learner, self._course
        if station is None or learner is None or course is None:
            return
        self.today.show_queue(self._queue, done=self._done)
        self.skills.show_skills(skill_map(station.journal.history(learner.id)))
        self.course.show_course(course, self._noted)

    def _renew(self) -> None:
        """Order one of each kind at the difficulty that is chosen."""
        self._orders = {name: self._order(name) for name in self.list.rows}
        self._wish()

    def _order(self, name: str) -> Order:
        seed = self._chance.randrange(_SEEDS)
        return Order(name, seed, self.list.difficulty())

    def _start(self, piece: Piece) -> None:
        if piece.order is not None:
            self._wish(piece.order)
        self.runner.start(piece, self._course)

    def _wish(self, first: Order | None = None) -> None:
        """What is asked for first, then what comes next today, then the others."""
        today = [one.order for one in self._queue if one.order is not None][:_AHEAD]
        orders = [*today, *self._orders.values()]
        self.ahead.wish(orders if first is None else [first, *orders])

    def _on_marked(self, piece: Piece) -> None:
        if piece in self._queue:
            self._queue.remove(piece)
            self._done += 1
            self._wish()

    def _on_ended(self) -> None:
        self._then()

    def _noted(self, module: Module, name: str) -> str | None:
        if self.station is None or self.learner is None:
            return None
        return self.station.roll.bookmark(self.learner.id, _place(module, name))

    def _on_lesson_chosen(self, module: Module, name: str) -> None:
        noted = self._noted(module, name) or "0"

        def note(words: str) -> None:
            # What was read once stays read, wherever it is opened again.
            if self.station and self.learner and noted != READ:
                self.station.roll.note(self.learner.id, _place(module, name), words)

        self.lesson.note = note
        self._stack.setCurrentWidget(self.lesson)
        self.lesson.read(module, name, page=int(noted) if noted.isdecimal() else 0)

    def _on_asked(self, names: list[str]) -> None:
        """Ask the questions of a page of a lesson, and go on reading."""
        waiting = list(names)

        def ask() -> None:
            if not waiting:
                self._stack.setCurrentWidget(self.lesson)
                self.lesson.turn()
                return
            if self._course is not None:
                piece = item_piece(self._course, waiting.pop(0), Occasion.LESSON)
                self._start(piece)

        self._then = ask
        ask()

    def _say(self, words: Text) -> None:
        self._forms.words.put(self._said.setText, words)
        self._stack.setCurrentWidget(self._busy)

    def _make_busy(self) -> QWidget:
        busy = QWidget()
        busy.setObjectName("page")
        self._said = self._forms.label(role="heading")
        self._said.centre()
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setMaximumWidth(320)
        leave = self._forms.action(busy, LEAVE_WAIT, self.show_home)
        column = QVBoxLayout(busy)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self._said)
        row = QHBoxLayout()
        row.addWidget(bar)
        column.addLayout(row)
        button = self._forms.button(LEAVE_WAIT, leave)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return busy


def found() -> Found:
    """All kinds that invent their items, and all courses; it takes seconds."""
    return tuple(one for one in exercises if one.make is not None), courses()


def _place(module: Module, name: str) -> str:
    """What the page of a lesson is noted under."""
    return f"lesson/{module.id}/{name}"
