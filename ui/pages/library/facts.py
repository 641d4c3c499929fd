"""Beside the picture: the quick-check card, features, what is known and what not."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from docsec.examination.wording import LIGHTS
from docsec.library.wording import kind_title
from docsec.model import (
    DocumentModel,
    FeatureKind,
    FeatureModel,
    Light,
    ModelPage,
    Text,
)
from docsec.model.text import Words as Said
from docsec.standards.fields import field_title
from docsec.standards.state import state_name
from ui.forms import Forms
from ui.pages.library.catalogue import said, years
from ui.widgets.growing_area import GrowingArea
from ui.widgets.state_row import StateRow


class FactsPanel(QWidget):
    """All that a model says, in the order an officer needs it."""

    feature_chosen = Signal(object)
    """A `FeatureModel` is to be shown in the picture."""

    def __init__(self, forms: Forms) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._forms = forms
        self._model: DocumentModel | None = None
        self._page: ModelPage | None = None
        self._rows: dict[str, StateRow] = {}
        inner = QWidget()
        inner.setObjectName("panel")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(4)
        self.area = GrowingArea(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area, 1)
        forms.words.changed.connect(self._fill)
        forms.theme.changed.connect(self._fill)

    def show_model(self, model: DocumentModel, page: ModelPage | None) -> None:
        """Show a model, the features of one of its pages."""
        self._model, self._page = model, page
        self._fill()

    def mark_chosen(self, feature: FeatureModel | None) -> None:
        """Mark one feature, and bring it into sight."""
        for name, row in self._rows.items():
            is_chosen = feature is not None and name == feature.id
            row.set_chosen(is_chosen)
            if is_chosen:
                self.area.ensureWidgetVisible(row)

    def rows(self) -> dict[str, StateRow]:
        """The rows of features by their ids."""
        return dict(self._rows)

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = {}
        if self._model is None:
            return
        self._add_head(self._model)
        self._add_features()
        self._add_rules(self._model)
        self._add_list(Text("Look and feel"), self._model.look)
        self._add_list(
            Text("Known counterfeits"),
            (
                words
                for one in self._model.counterfeits
                for words in (one.title, one.sign)
            ),
        )
        self._add_list(
            Text("Known faults of the issuer"),
            (one.words for one in self._model.defects),
        )
        self._add_list(Text("Not established"), self._model.not_established)
        self._column.addStretch(1)

    def _add_head(self, model: DocumentModel) -> None:
        self._add(said(model.title), "heading")
        name = state_name(model.state) or model.state
        state = self._forms.words.state(model.state, name)
        kind = said(kind_title(model.kind))
        self._add(Text("{state}: {kind}", state=state, kind=kind))
        self._add(Text("Issued: {years}", years=years(model)), "quiet")
        self._add(Text("Code: {code}", code=model.code), "quiet")
        if model.is_working:
            self._add(Text("Working model: made here from captured copies"), "quiet")
        if model.is_text_only:
            words = Text("There is no picture of it: only facts are known")
            self._add(words, "strong")

    def _add_features(self) -> None:
        if self._page is None or not self._page.features:
            return
        quick = [one for one in self._page.features if one.is_quick]
        others = [one for one in self._page.features if not one.is_quick]
        for title, features in (
            (Text("Look at these first"), quick),
            (Text("All other features"), others),
        ):
            if features:
                self._add(title, "strong")
            for feature in features:
                self._add_feature(feature, is_told=feature.is_quick)

    def _add_feature(self, feature: FeatureModel, *, is_told: bool) -> None:
        row = StateRow()
        words = self._forms.words
        lights = ", ".join(
            words.text(LIGHTS[one]) for one in lights_to_look_in(feature)
        )
        title = words.text(said(feature.title))
        if feature.field and feature.field not in ("mrz", "portrait"):
            title = f"{title}: {words.text(field_title(feature.field))}"
        told = words.text(said(feature.look)) if is_told else ""
        pixmap = self._forms.theme.icon("search", "accent").pixmap(32, 32)
        text = f"{told}\n{lights}" if told else lights
        px = self._forms.theme.text_px + 3
        row.show_state(pixmap, title, text, state="", px=px)
        row.clicked.connect(lambda _=False: self.feature_chosen.emit(feature))
        self._rows[feature.id] = row
        self._column.addWidget(row)

    def _add_rules(self, model: DocumentModel) -> None:
        rules = [
            Text(
                "{field}: {rule}",
                field=field_title(one.field),
                rule=one.pattern if one.words is None else one.words,
            )
            for one in model.number_rules
        ]
        rules += [
            Text("Valid for years: {years}", years=_plain(one.years))
            for one in model.validity
        ]
        if model.invalid_since is not None:
            rules.append(Text("Not valid since {day}", day=model.invalid_since))
        if model.has_chip:
            rules.append(Text("It has a chip. This program reads no chips"))
        if rules:
            self._add(Text("Rules"), "strong")
        for rule in rules:
            self._add(rule)

    def _add_list(self, title: Text, words: Iterable[Said]) -> None:
        listed = list(words)
        if listed:
            self._add(title, "strong")
        for one in listed:
            self._add(said(one))

    def _add(self, words: Text, role: str = "") -> None:
        label = self._forms.label(words, role)
        if role == "strong":
            label.setContentsMargins(0, 12, 0, 2)
        self._column.addWidget(label)


def lights_to_look_in(feature: FeatureModel) -> tuple[Light, ...]:
    """Where a person looks for it; the material shows itself where it stays dark."""
    if feature.kind is FeatureKind.SUBSTRATE and feature.hidden_in:
        return feature.hidden_in
    return feature.shows_in


def _plain(years: float) -> int | float:
    return int(years) if years == int(years) else round(years, 2)
