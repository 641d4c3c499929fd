"""Draws `Inspect`: look, and go on; with places to go through one by one."""

from docsec.examination.wording import LIGHTS
from docsec.model import Text
from docsec.model.prompt import Inspect, Seen
from ui.prompts.asker import Asker, Desk
from ui.prompts.stage import Stage
from ui.widgets.choice_button import ChoiceButton


class InspectAsker(Asker):
    """A row for each place; it brings the place and its light."""

    def __init__(self, _prompt: Inspect, desk: Desk, stage: Stage | None) -> None:
        super().__init__(desk, stage)
        spots = [] if stage is None else stage.spots()
        self.rows = [self._row(number) for number in range(len(spots))]
        for row in self.rows:
            self.column.addWidget(row)

    def answer(self) -> Seen:
        """It was seen."""
        return Seen()

    def go_on(self) -> Text:
        """Nothing is answered here."""
        return Text("Go on")

    def press(self, digit: int) -> bool:
        """Go to the place with this number."""
        if 1 <= digit <= len(self.rows):
            self.rows[digit - 1].click()
            return True
        return False

    def _row(self, number: int) -> ChoiceButton:
        words = self.desk.forms.words
        button = ChoiceButton(str(number + 1))
        stage = self.stage
        if stage is None:
            raise ValueError("places lie in a picture")
        spot = stage.spots()[number][1]

        def fill() -> None:
            said = "" if spot.words is None else words.text(spot.words)
            light = "" if spot.light is None else words.text(LIGHTS[spot.light])
            button.show_number(words.value(number + 1))
            button.show_words(said)
            button.show_note(light)

        def show() -> None:
            for row in self.rows:
                row.setChecked(row is button)
            stage.show_spot(number)

        button.clicked.connect(show)
        self.keep_said(fill)
        return button
