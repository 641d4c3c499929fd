"""Draws `Judge`: which of two, on two or seven steps, and how surely."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from docsec.model import Text
from docsec.model.prompt import STRONGEST, Judge, Judged, Scale
from ui.prompts.asker import Asker, Desk, said
from ui.prompts.confidence import ConfidenceBar
from ui.prompts.stage import Stage
from ui.widgets.scale_bar import ScaleBar

_VERDICTS = (-1, 1)
_STEPS = tuple(range(-STRONGEST, STRONGEST + 1))


class JudgeAsker(Asker):
    """The negative end stands where the line of writing begins."""

    def __init__(self, prompt: Judge, desk: Desk, stage: Stage | None) -> None:
        super().__init__(desk, stage)
        self._prompt = prompt
        forms = desk.forms
        self._values = _VERDICTS if prompt.scale is Scale.VERDICT else _STEPS
        if prompt.machine is not None:
            machine = said(forms, prompt.machine, "strong")
            machine.setObjectName("machine")
            self.column.addWidget(machine)
        self.bar = ScaleBar(len(self._values))
        forms.words.name(self.bar, prompt.words)
        if prompt.scale is Scale.SEVEN:
            self.column.addLayout(self._ends())
        self.column.addWidget(self.bar)
        self._meaning = forms.label(role="strong")
        self._meaning.centre()
        self.column.addWidget(self._meaning)
        self._meaning.setVisible(prompt.scale is Scale.SEVEN)
        self.confidence = ConfidenceBar(forms) if prompt.has_confidence else None
        if self.confidence is not None:
            self.column.addWidget(self.confidence)
            self.confidence.changed.connect(self.changed)
        self.bar.chosen.connect(self._on_chosen)
        self.keep_said(self._fill)

    def answer(self) -> Judged:
        """The step, and how sure."""
        at = self.bar.at()
        return Judged(
            value=None if at is None else self._values[at],
            confidence=None if self.confidence is None else self.confidence.value(),
        )

    def is_complete(self) -> bool:
        """It is judged, and sureness is said where asked."""
        is_sure = self.confidence is None or self.confidence.value() is not None
        return self.bar.at() is not None and is_sure

    def first(self) -> QWidget:
        """The scale."""
        return self.bar

    def press(self, digit: int) -> bool:
        """A step by its number; for sureness the digit of its tens."""
        if 1 <= digit <= len(self.bar):
            self.bar.choose(digit - 1)
            return True
        return self.confidence is not None and self.confidence.press(digit)

    def _ends(self) -> QHBoxLayout:
        forms = self.desk.forms
        row = QHBoxLayout()
        low, high = forms.label(self._prompt.low), forms.label(self._prompt.high)
        for label in (low, high):
            label.setWordWrap(False)
        row.addWidget(low)
        row.addStretch(1)
        row.addWidget(high)
        return row

    def _fill(self) -> None:
        words = self.desk.forms.words
        if self._prompt.scale is Scale.VERDICT:
            ends = (self._prompt.low, self._prompt.high)
            shown = [words.text(one) for one in ends]
            self.bar.show_steps(
                [(f"{words.value(n)}  {one}", one) for n, one in enumerate(shown, 1)]
            )
            return
        self.bar.show_steps(
            [(words.value(n), words.text(self._meaning_of(value)))
             for n, value in enumerate(self._values, 1)]
        )  # fmt: skip
        self._show_meaning()

    def _meaning_of(self, value: int) -> Text:
        if value == 0:
            return Text("Cannot tell")
        end = self._prompt.low if value < 0 else self._prompt.high
        side = self.desk.forms.words.text(end)
        return {
            3: Text("{side}: sure", side=side),
            2: Text("{side}: fairly sure", side=side),
            1: Text("{side}: a guess", side=side),
        }[abs(value)]

    def _on_chosen(self) -> None:
        self._show_meaning()
        self.changed.emit()

    def _show_meaning(self) -> None:
        at = self.bar.at()
        if at is not None:
            words = self.desk.forms.words
            self._meaning.setText(words.text(self._meaning_of(self._values[at])))
