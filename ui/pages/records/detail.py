"""One sealed record, to be read and not changed."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from docsec.examination.wording import GROUPS
from docsec.model import Result, Text
from docsec.model import Signal as TrafficLight
from docsec.records.entry import Record, Summary
from ui.forms import Forms
from ui.pages.records.catalogue import clock, ending
from ui.theme import SIGNALS, STATES, State
from ui.widgets.growing_area import GrowingArea
from ui.widgets.state_row import StateRow

_OWN_VIEWS = {
    "nothing wrong": Text("The officer's own view: nothing wrong"),
    "in doubt": Text("The officer's own view: in doubt"),
    "problem": Text("The officer's own view: a problem"),
}


class Detail(QWidget):
    """Results, own view and checks of one record, with its one primary action."""

    def __init__(self, forms: Forms, export: QPushButton) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._forms = forms
        self._record: Record | None = None
        self._export = export
        inner = QWidget()
        inner.setObjectName("panel")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(4)
        self.area = GrowingArea(inner)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 16)
        foot.addWidget(export)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(forms.line())
        whole.addLayout(foot)
        forms.words.changed.connect(self._fill)
        forms.theme.changed.connect(self._fill)

    @property
    def record(self) -> Record | None:
        """The record that is shown."""
        return self._record

    def show_record(self, record: Record | None) -> None:
        """Show a record, or nothing."""
        self._record = record
        self._fill()

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(self._record is not None)
        if self._record is None:
            return
        self._add_head(self._record.summary)
        payload = self._record.payload
        if not payload:
            self._add(Text("Only the basic log is left: it names nobody."), "quiet")
            payload = self._record.summary.basic
        self._add_verdict(payload)
        self._add_checks(payload)
        self._column.addStretch(1)

    def _add_head(self, summary: Summary) -> None:
        whose = ", ".join(summary.subject)
        heading = self._forms.label(role="heading")
        heading.setText(self._forms.words.value(whose))
        heading.setVisible(bool(whose))
        self._column.addWidget(heading)
        local = summary.started_at.astimezone()
        self._add(
            Text(
                "No. {number}, {day}, {time}: {outcome}",
                number=str(summary.sequence),
                day=local.date(),
                time=clock(local),
                outcome=ending(summary),
            ),
            "quiet",
        )
        if summary.erase_after is not None and summary.erased_at is None:
            day = summary.erase_after.astimezone().date()
            words = Text("Personal data will be erased on {day}", day=day)
            self._add(words, "quiet")

    def _add_verdict(self, payload: Mapping[str, Any]) -> None:
        verdict = payload.get("verdict") or {}
        for group, title in GROUPS.items():
            conclusion = verdict.get(group) or {}
            if "signal" not in conclusion:
                continue
            state = SIGNALS[TrafficLight(conclusion["signal"])]
            words = conclusion.get("words")
            self._add_row(state, title, text_of(words) if words else state.words)
        own_view = payload.get("own_view")
        if own_view in _OWN_VIEWS:
            self._add(_OWN_VIEWS[own_view], "strong")

    def _add_checks(self, payload: Mapping[str, Any]) -> None:
        findings = payload.get("findings") or ()
        if findings:
            self._add(Text("Checks"), "section")
        for finding in findings:
            state = STATES[Result(finding["result"])]
            title, reason = finding.get("title"), finding.get("reason")
            said = state.words
            if isinstance(reason, Mapping) and "words" in reason:
                said = Text("{result}: {reason}", result=state.words,
                            reason=text_of(reason["words"]))  # fmt: skip
            self._add_row(state, text_of(title) if title else finding["check"], said)
        if payload.get("not_checked"):
            self._add(Text("Not checked"), "section")
        for one in payload.get("not_checked") or ():
            state = STATES[Result.NOT_SUPPORTED]
            self._add_row(state, text_of(one["title"]), text_of(one["why"]))

    def _add(self, words: Text, role: str) -> None:
        label = self._forms.label(role=role)
        label.setText(self._forms.words.text(words))
        self._column.addWidget(label)

    def _add_row(self, state: State, title: Text | str, words: Text) -> None:
        theme, shown = self._forms.theme, self._forms.words
        row = StateRow()
        row.show_state(
            theme.state_icon(state),
            shown.text(title),
            shown.text(words),
            state=state.name,
            px=theme.text_px + 5,
        )
        self._column.addWidget(row)


def text_of(stored: Mapping[str, Any]) -> Text:
    """A sentence as `docsec.examination.record` keeps it.

    >>> text_of({"template": "Age: {years}", "values": {"years": 34}}).english()
    'Age: 34'
    """
    values = {name: _value(value) for name, value in stored["values"].items()}
    return partial(Text, stored["template"])(**values)


def _value(stored: Any) -> Any:
    if not isinstance(stored, Mapping):
        return stored
    if "date" in stored:
        return date.fromisoformat(stored["date"])
    return text_of(stored)
