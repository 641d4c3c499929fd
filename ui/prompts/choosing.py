"""Draws `Choose`: tick one or several, and say how sure."""

from PySide6.QtWidgets import QGridLayout, QWidget

from docsec.model import Text
from docsec.model.prompt import CERTAINTIES, Choice, Choose, Chosen
from ui.prompts.asker import Asker, Desk
from ui.prompts.confidence import ConfidenceBar
from ui.prompts.stage import Stage
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.scale_bar import ScaleBar

_PICTURE_PX = 150
_ACROSS = 2


class ChooseAsker(Asker):
    """Rows with numbers; pictures stand in two columns."""

    def __init__(self, prompt: Choose, desk: Desk, stage: Stage | None) -> None:
        super().__init__(desk, stage)
        self._prompt = prompt
        self.buttons = [
            self._button(number, choice)
            for number, choice in enumerate(prompt.choices, 1)
        ]
        grid = QGridLayout()
        grid.setSpacing(8)
        across = _ACROSS if any(one.exhibit for one in prompt.choices) else 1
        for at, button in enumerate(self.buttons):
            has_picture = prompt.choices[at].exhibit is not None
            span = 1 if has_picture else across
            row, column = divmod(at, across)
            grid.addWidget(button, row, column if span == 1 else 0, 1, span)
        self.column.addLayout(grid)
        self.confidence = ConfidenceBar(desk.forms) if prompt.has_confidence else None
        if self.confidence is not None:
            self.confidence.changed.connect(self.changed)
            self.column.addWidget(self.confidence)
        self.certainty = self._certainty() if prompt.has_certainty else None

    def answer(self) -> Chosen:
        """The ids ticked, in their order on the screen."""
        ids = tuple(
            choice.id
            for choice, button in zip(self._prompt.choices, self.buttons, strict=True)
            if button.isChecked()
        )
        return Chosen(
            ids=ids,
            confidence=None if self.confidence is None else self.confidence.value(),
            certainty=self._certain(),
        )

    def is_complete(self) -> bool:
        """Something is ticked, or nothing may be; sureness is said where asked."""
        if self._prompt.most == 1 and not any(one.isChecked() for one in self.buttons):
            return False
        is_sure = self.confidence is None or self.confidence.value() is not None
        return is_sure and (self.certainty is None or self._certain() is not None)

    def go_on(self) -> Text:
        """None of several is an answer too."""
        is_none = self._prompt.most > 1 and not self.answer().ids
        return Text("None of them") if is_none else super().go_on()

    def first(self) -> QWidget:
        """The first row."""
        return self.buttons[0]

    def press(self, digit: int) -> bool:
        """Tick the row with this number."""
        if 1 <= digit <= len(self.buttons):
            self.buttons[digit - 1].click()
            self.buttons[digit - 1].setFocus()
            return True
        return False

    def _button(self, number: int, choice: Choice) -> ChoiceButton:
        words = self.desk.forms.words
        button = ChoiceButton(str(number))
        self.keep_said(lambda: button.show_number(words.value(number)))
        if choice.exhibit is not None:
            button.show_picture(self.desk.first_view(choice.exhibit), _PICTURE_PX)
        if choice.words is not None:
            words.put(button.show_words, choice.words)
        else:
            button.show_words("")
        button.clicked.connect(lambda: self._on_clicked(button))
        button.stepped.connect(lambda by: self._step(button, by))
        return button

    def _on_clicked(self, button: ChoiceButton) -> None:
        ticked = [one for one in self.buttons if one.isChecked()]
        if len(ticked) > self._prompt.most:
            if self._prompt.most == 1:
                for one in ticked:
                    one.setChecked(one is button)
            else:
                button.setChecked(False)
        self.changed.emit()

    def _step(self, button: ChoiceButton, by: int) -> None:
        at = self.buttons.index(button) + by
        if 0 <= at < len(self.buttons):
            self.buttons[at].setFocus()

    def _certainty(self) -> ScaleBar:
        forms = self.desk.forms
        bar = ScaleBar(len(CERTAINTIES))
        forms.words.name(bar, Text("How sure are you?"))
        self.column.addWidget(forms.label(Text("How sure are you?"), "section"))
        self.column.addWidget(bar)
        names = (Text("Not sure"), Text("Fairly sure"), Text("Quite sure"))

        def fill() -> None:
            shown = [forms.words.text(one) for one in names]
            bar.show_steps([(one, one) for one in shown])

        self.keep_said(fill)
        bar.chosen.connect(self.changed)
        return bar

    def _certain(self) -> int | None:
        if self.certainty is None or self.certainty.at() is None:
            return None
        return CERTAINTIES[self.certainty.at() or 0]
