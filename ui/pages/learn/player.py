"""Plays any exercise: asks its prompts, hands every answer on at once, explains."""

import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace
from math import ceil
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from docsec.errors import DocsecError
from docsec.model import Light, Pixels, Text
from docsec.model.prompt import ANSWER_OF, Answer, Inspect, Prompt
from docsec.model.wording import Words as Wording
from docsec.scoring.score import Score
from ui.actions import Command, digit_of
from ui.forms import Forms
from ui.pages.learn.spread import Spread
from ui.prompts import Asker, Desk, Stage, ask, said, staged, told
from ui.theme import State
from ui.widgets.state_row import scaled

HAND_IN = Command("hand_in", Text("Answer"), "F8", "clear", "primary")
SKIP = Command("skip", Text("Skip"), "F9")
STOP = Command("stop", Text("Stop here"), "Esc", "cancel")
_PANEL_PX = 376
_TICK_MS = 200
_ICON_PX = 28

_WORTH = {
    one.words: one
    for one in (
        State("good", "successful", Text("Right")),
        State("doubt", "undetermined", Text("Partly right")),
        State("bad", "failed", Text("Not right")),
    )
}
"""How the words that open a feedback look; others have no colour."""


@dataclass(frozen=True)
class Play:
    """One exercise to be played.

    Attributes:
        title: Of the exercise.
        asking: Yields prompts; what it returns is told at the end. Answers of before
            a break are already in it.
        pixels: All pictures by handle, those of the feedback too.
        keep: Takes every answer the moment it is given.
        marked: Takes the outcome before any feedback is read.
        has_feedback: What the score says is shown; never in exams.
    """

    title: Text
    asking: Generator[Prompt, Answer, Any]
    pixels: Mapping[str, Pixels]
    keep: Callable[[Answer], object]
    marked: Callable[[Any], object] = lambda _: None
    has_feedback: bool = True


class Player(QWidget):
    """The pictures own the screen; the question stands beside them."""

    ended = Signal(object)
    """What the exercise returned: a `Score`, or the answers."""
    stopped = Signal()

    def __init__(
        self, forms: Forms, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._forms = forms
        self._clock = clock
        self._play: Play | None = None
        self._desk: Desk | None = None
        self._feedback: list[Inspect] = []
        self._outcome: Any = None
        self._seen_at = 0.0
        self._lights: list[Light] = []
        self.prompt: Prompt | None = None
        self.asker: Asker | None = None
        self.stage: Stage | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._lay_out()

    def start(self, play: Play) -> None:
        """Begin, or go on where stored answers end."""
        self._play = play
        self._desk = Desk(self._forms, play.pixels)
        self._feedback, self._outcome = [], None
        self._forms.words.put(self._title.setText, play.title)
        self._advance(lambda: next(play.asking))

    def hand_in(self) -> None:
        """Give the answer that stands there, if it is whole."""
        if self.asker is not None and self.asker.is_complete():
            self._give(self.asker.answer())

    def skip(self) -> None:
        """Give the empty answer."""
        if self.prompt is not None and not self.is_feedback():
            self._give(ANSWER_OF[type(self.prompt)]())

    def is_feedback(self) -> bool:
        """What is shown explains, and asks nothing."""
        return self._outcome is not None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if digit is not None and self.asker is not None and self.asker.press(digit):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.hand_in()
        else:
            super().keyPressEvent(event)

    def _give(self, answer: Answer) -> None:
        if self._play is None or self.prompt is None:
            return
        if self.is_feedback():
            self._show_feedback()
            return
        elapsed_ms = round((self._clock() - self._seen_at) * 1000)
        answer = replace(answer, elapsed_ms=elapsed_ms, lights=tuple(self._lights))
        try:
            self._play.keep(answer)
        except DocsecError as error:
            # Nothing was kept, so nothing goes on: the answer stays on the screen.
            self._warn(error.words)
            return
        asking = self._play.asking
        self._advance(lambda: asking.send(answer))

    def _advance(self, step: Callable[[], Prompt]) -> None:
        self._timer.stop()
        try:
            prompt = step()
        except StopIteration as end:
            self._outcome = end.value
            self._end()
        else:
            self._show(prompt)

    def _end(self) -> None:
        play = self._play
        if play is None:
            return
        play.marked(self._outcome)
        if play.has_feedback and isinstance(self._outcome, Score):
            self._feedback = list(self._outcome.feedback)
        self._show_feedback()

    def _show_feedback(self) -> None:
        if self._feedback:
            self._show(self._feedback.pop(0))
            return
        self._clear()
        outcome, self._outcome = self._outcome, None
        self.prompt = None
        self.ended.emit(outcome)

    def _show(self, prompt: Prompt) -> None:
        desk = self._desk
        if desk is None:
            return
        self._clear()
        self.prompt = prompt
        self.stage = staged(prompt, desk)
        self.asker = ask(prompt, desk, self.stage)
        self._lights = []
        if self.stage is not None:
            self._lights.append(self.stage.light)
            self.stage.opened.connect(self._lights.append)
        self.spread.show_stage(self.stage)
        self._fill_side(prompt, self.asker)
        self.asker.changed.connect(self._on_changed)
        self._skip.setEnabled(not self.is_feedback() and not _is_look(prompt))
        self._skip_button.setVisible(self._skip.isEnabled())
        self._on_changed()
        self._start_clock(prompt)
        first = self.asker.first() or self._hand_in_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_side(self, prompt: Prompt, asker: Asker) -> None:
        forms = self._forms
        inner = QWidget()
        inner.setObjectName("panel")
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        if self.is_feedback():
            column.addWidget(self._verdict(prompt.words))
        drawn = {spot.words for one in prompt.exhibits for spot in one.spots}
        story = tuple(words for words in prompt.story if words not in drawn)
        if story:
            column.addWidget(told(forms, story, is_mrz_room=self.stage is None))
        if not self.is_feedback():
            column.addWidget(said(forms, prompt.words, "heading"))
        column.addWidget(asker)
        for notice in prompt.notices:
            label = said(forms, notice, "quiet")
            label.setObjectName("notice")
            column.addWidget(label)
        column.addStretch(1)
        self.spread.show_words(inner)

    def _verdict(self, words: Wording) -> QWidget:
        """Right, partly or not, as shape, colour and word."""
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        label = said(self._forms, words, "heading")
        state = _WORTH.get(words) if isinstance(words, Text) else None
        if state is not None:
            shape = self._forms.theme.state_icon(state)
            icon = QLabel()
            icon.setPixmap(scaled(shape, _ICON_PX, self.devicePixelRatioF()))
            label.setProperty("state", state.name)
            row.addWidget(icon)
        row.addWidget(label, 1)
        return whole

    def _clear(self) -> None:
        self._timer.stop()
        self._warning.setVisible(False)
        self._clock_label.setVisible(False)
        self.spread.show_stage(None)
        self.spread.show_words(QWidget())
        self.stage = self.asker = None

    def _on_changed(self) -> None:
        if self.asker is not None:
            self._forms.words.put(self._hand_in_button.show_words, self.asker.go_on())
            self._hand_in.setEnabled(self.asker.is_complete())

    def _start_clock(self, prompt: Prompt) -> None:
        self._seen_at = self._clock()
        if prompt.limit_s is not None and not self.is_feedback():
            self._on_tick()
            self._timer.start()

    def _on_tick(self) -> None:
        limit_s = None if self.prompt is None else self.prompt.limit_s
        if limit_s is None:
            return
        left_s = limit_s - (self._clock() - self._seen_at)
        if left_s <= 0:
            self.skip()
            return
        left = Text("Seconds left: {seconds}", seconds=ceil(left_s))
        self._forms.words.put(self._clock_label.setText, left)
        self._clock_label.setVisible(True)

    def _warn(self, words: Text) -> None:
        self._forms.words.put(self._warning.setText, words)
        self._warning.setVisible(True)

    def _lay_out(self) -> None:
        forms = self._forms
        self._title = forms.label(role="strong")
        self._clock_label = forms.label(role="strong")
        self._clock_label.setWordWrap(False)
        self._warning = forms.label(role="strong")
        self._warning.setProperty("state", "bad")
        self.spread = Spread(panel_px=_PANEL_PX)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.addWidget(self._title, 1)
        head.addWidget(self._clock_label)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(forms.line())
        whole.addWidget(self.spread, 1)
        whole.addWidget(forms.line())
        whole.addWidget(self._foot())

    def _foot(self) -> QWidget:
        forms = self._forms
        self._hand_in = forms.action(self, HAND_IN, self.hand_in)
        self._skip = forms.action(self, SKIP, self.skip)
        stop = forms.action(self, STOP, self.stopped.emit)
        self._hand_in_button = forms.button(HAND_IN, self._hand_in)
        self._skip_button = forms.button(SKIP, self._skip)
        foot = QWidget()
        foot.setObjectName("panel")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(forms.button(STOP, stop))
        row.addWidget(self._warning, 1)
        row.addStretch(1)
        row.addWidget(self._skip_button)
        row.addWidget(self._hand_in_button)
        self._warning.setVisible(False)
        return foot


def _is_look(prompt: Prompt) -> bool:
    return isinstance(prompt, Inspect)
