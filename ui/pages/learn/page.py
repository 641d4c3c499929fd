"""The Learn page: what to do today, the course, one's skill, and every exercise.

Courses, learners and exercises load slowly, so all but a word is loaded in a job when
the page is first shown.
"""

import random
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from docsec.model import Light, Picture, Text
from ui.forms import Forms
from ui.jobs import Jobs, single

if TYPE_CHECKING:
    from docsec.records.database import Database
    from ui.pages.learn.desk import Found, LearnDesk

Reading = Generator[object, None, tuple[Picture, ...]]


class LearnPage(QWidget):
    """A word while it loads, then the desk."""

    def __init__(
        self,
        forms: Forms,
        jobs: Jobs,
        read: Callable[[Path, Light], Reading],
        *,
        chance: random.Random | None = None,
    ) -> None:
        """Make the page.

        Args:
            forms: Makes its controls.
            jobs: Where it loads, and exercises are invented.
            read: A picture from a file, decoded by the confined child.
            chance: Draws the seeds of what is tried; None: nobody can foretell them.
        """
        super().__init__()
        self.setObjectName("page")
        self._forms, self._jobs, self._read = forms, jobs, read
        self._chance = chance
        self._is_begun = False
        self._database: Database | None = None
        self.desk: LearnDesk | None = None
        self._said = forms.label(role="heading")
        self._said.centre()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._said)

    def open(self, database: "Database") -> None:
        """Let people learn under their own names: the records are open."""
        self._database = database
        if self.desk is not None:
            self.desk.open(database)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_begun:
            self._is_begun = True
            self._say(Text("Loading"))
            job = self._jobs.start(single(_found))
            job.returned.connect(self._on_found)
            job.failed.connect(self._say)

    def _on_found(self, found: "Found") -> None:
        from ui.pages.learn.desk import LearnDesk  # noqa: PLC0415  # loaded by now

        self.desk = LearnDesk(
            self._forms, self._jobs, self._read, found, chance=self._chance
        )
        self._stack.addWidget(self.desk)
        self._stack.setCurrentWidget(self.desk)
        if self._database is not None:
            self.desk.open(self._database)

    def _say(self, words: Text) -> None:
        self._forms.words.put(self._said.setText, words)


def _found() -> "Found":
    """Everything there is to learn; the first to load it takes seconds."""
    from ui.pages.learn.desk import found  # noqa: PLC0415  # slow to load

    return found()
