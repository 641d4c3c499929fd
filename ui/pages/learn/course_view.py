"""My course: its modules, their lessons, and how far one has read."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from docsec.model import Text
from docsec.model.wording import Authored
from docsec.training.course import Course, Module
from docsec.training.lesson import Lesson
from ui.forms import Forms
from ui.widgets.choice_button import ChoiceButton

READ = "read"
"""What is noted of a lesson that was read to its end."""
_WIDTH_PX = 820


class CourseView(QWidget):
    """One row for each lesson."""

    chosen = Signal(object, str)
    """A `Module` and the name of a lesson."""

    def __init__(self, forms: Forms) -> None:
        super().__init__()
        self.setObjectName("page")
        self._forms = forms
        self.rows: dict[str, ChoiceButton] = {}
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def show_course(
        self, course: Course, noted: Callable[[Module, str], str | None]
    ) -> None:
        """Show a course.

        Args:
            course: All of it.
            noted: What is noted of a lesson: `read`, a page, or nothing.
        """
        forms = self._forms
        self.rows = {}
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(8)
        column.addWidget(forms.label(course.title, "heading"))
        for module in course.modules:
            column.addWidget(forms.label(module.title, "section"))
            for name in module.lessons:
                row = self._row(module, name, noted(module, name))
                self.rows[f"{module.id}/{name}"] = row
                column.addWidget(row)
        column.addStretch(1)
        self._area.setWidget(inner)

    def _row(self, module: Module, name: str, noted: str | None) -> ChoiceButton:
        words = self._forms.words
        row = ChoiceButton("")
        row.setCheckable(False)
        row.setMaximumWidth(_WIDTH_PX)
        lesson = module.lesson(name, words.language)
        words.put(row.show_words, titled(lesson))
        if noted == READ:
            words.put(row.show_note, Text("Read"))
        elif noted is not None:
            words.put(row.show_note, Text("At page {page}", page=int(noted) + 1))
        row.clicked.connect(lambda: self.chosen.emit(module, name))
        return row


def titled(lesson: Lesson) -> Authored:
    """The title of a lesson, which says its language where it is another."""
    return Authored(((lesson.language, lesson.title),))
