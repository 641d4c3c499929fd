"""My skill: a row for each family, never a figure without how far it may be off."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from docsec.model import Text
from docsec.training.skill import LEAST_SHOWN, Calibration, Skill
from ui.forms import Forms
from ui.pages.learn.station import FAMILY_WORDS
from ui.widgets.interval_bar import IntervalBar

_WIDTH_PX = 720


class SkillView(QWidget):
    """Only what counts: drawn people and unmarked reports are not in it."""

    def __init__(self, forms: Forms) -> None:
        super().__init__()
        self.setObjectName("page")
        self._forms = forms
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def show_skills(self, skills: Sequence[Skill]) -> None:
        """Show these rows instead of those before."""
        forms = self._forms
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        for skill in skills:
            column.addWidget(self._card(skill))
        said = (
            Text("Only you see this page. Drawn people are not counted.")
            if skills
            else Text("Nothing is measured yet. Practise first.")
        )
        column.addWidget(forms.label(said, "quiet"))
        column.addStretch(1)
        self._area.setWidget(inner)

    def _card(self, skill: Skill) -> QFrame:
        forms = self._forms
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(_WIDTH_PX)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(forms.label(FAMILY_WORDS[skill.family], "strong"))
        right = skill.right
        if right is None or right.value is None:
            few = Text("Exercises: {n}. A figure needs {least}.", n=skill.n,
                       least=LEAST_SHOWN)  # fmt: skip
            column.addWidget(forms.label(few, "quiet"))
            return card
        bar = IntervalBar()
        bar.show_share(right.low, right.value, right.high)
        bar.set_look(forms.theme.colour("line"), forms.theme.colour("accent"))
        column.addWidget(bar)
        for line in _lines(skill):
            column.addWidget(forms.label(line, "quiet"))
        return card


def _lines(skill: Skill) -> list[Text]:
    lines: list[Text] = []
    right = skill.right
    if right is not None and right.value is not None:
        lines.append(
            Text(
                "Right: {share:.0%}, between {low:.0%} and {high:.0%}. Exercises: {n}",
                share=right.value,
                low=right.low,
                high=right.high,
                n=right.n,
            )
        )
    if skill.detection is not None:
        low, high = skill.detection.discrimination_interval()
        lines.append(
            Text(
                "Telling apart (d'): {d:.2f}, between {low:.2f} and {high:.2f}. "
                "Leaning (c): {c:.2f}",
                d=skill.detection.discrimination,
                low=low,
                high=high,
                c=skill.detection.criterion,
            )
        )
    if skill.wrong_reason is not None and skill.wrong_reason.hits:
        lines.append(
            Text(
                "Right for the wrong reason: {hits} of {n}",
                hits=skill.wrong_reason.hits,
                n=skill.wrong_reason.n,
            )
        )
    if skill.calibration is not None:
        lines.append(_sureness(skill.calibration))
    return lines


def _sureness(calibration: Calibration) -> Text:
    share = abs(calibration.over)
    if calibration.over > 0:
        return Text("Surer than right by {share:.0%}. Answers: {n}", share=share,
                    n=calibration.n)  # fmt: skip
    return Text("Less sure than right by {share:.0%}. Answers: {n}", share=share,
                n=calibration.n)  # fmt: skip
