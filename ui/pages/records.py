"""The records of this station: find one again, look at it, save its report."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from docsec.records.store import Records
from ui.forms import Forms
from ui.jobs import Jobs


class RecordsPage(QWidget):
    """A list, and one record beside it."""

    unlock_wanted = Signal()

    def __init__(self, forms: Forms, jobs: Jobs) -> None:
        super().__init__()
        self.setObjectName("page")
        self._column = QVBoxLayout(self)

    def show_records(self, records: Records) -> None:
        """Show the records of an open store."""

    def refresh(self) -> None:
        """Look again."""
