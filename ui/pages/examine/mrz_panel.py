"""The MRZ under its picture, character by character, and its correction by hand."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from docsec.formats import formats, parse
from docsec.model import (
    Character,
    Field,
    MrzData,
    MrzReading,
    Pixels,
    Result,
    Span,
    Text,
)
from docsec.reading.opinions import ask_others
from docsec.standards.fields import field_title
from ui.actions import mrz_character_of
from ui.evidence import characters_of
from ui.forms import Forms
from ui.pages.examine.opinions_panel import Asking, OpinionsPanel
from ui.pages.examine.session import Session
from ui.theme import STATES
from ui.widgets.mrz_grid import Lines, Look, MrzGrid, Place, Sheet

_DIGIT = "_check_digit"
_READ = Text("The MRZ under its picture")
_CORRECT = Text("Correct the MRZ: type what the document shows")
_TYPE = Text("Type in the MRZ as the document shows it")
_RIGHT, _WRONG = Text("Right"), Text("Wrong")
_COLUMNS = 3
_NARROW_PX = 720
_COMMONEST = "td3"


class MrzPanel(QWidget):
    """Opens below the picture. What was read stays in sight while it is corrected."""

    toggled = Signal()
    """Opened, closed, or open for something else."""

    def __init__(
        self, forms: Forms, apply: QPushButton, leave: QPushButton, ask: QPushButton
    ) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._forms = forms
        self._reading: MrzReading | None = None
        self._today = date.min
        self._apply = apply
        self.grid = MrzGrid(mrz_character_of)
        forms.words.name(self.grid, Text("Lines of the MRZ"))
        self._title = forms.label(role="strong")
        self._said = forms.label(role="quiet")
        self.opinions = OpinionsPanel(forms, ask)
        self.format = QComboBox()
        forms.words.name(self.format, Text("Number and length of the lines"))
        self._results = QGridLayout()
        self._results.setContentsMargins(0, 0, 0, 0)
        self._results.setHorizontalSpacing(16)
        self._results.setVerticalSpacing(2)
        self._rows: list[QWidget] = []
        self._lay_out(leave)
        self.grid.edited.connect(self._judge)
        self.grid.moved.connect(self._on_moved)
        self.format.activated.connect(self._on_format_activated)
        forms.theme.changed.connect(self._restyle)
        forms.words.changed.connect(self._on_language_changed)
        self._restyle()
        self.hide()

    def toggle_reading(self, session: Session) -> None:
        """Show each character that was read under its picture, or close up again."""
        side = None if session.document is None else session.document.mrz_side()
        if (self.is_open() and not self.is_editing()) or side is None:
            self.close_up()
        elif side.mrz is not None:
            self.show_reading(side.mrz, session.sheets[side.picture].picture.pixels)

    def toggle_opinions(
        self, session: Session, ask: Callable[[Pixels], Asking] = ask_others
    ) -> None:
        """Ask other readers what they see in the same picture, or stop asking."""
        side = None if session.document is None else session.document.mrz_side()
        if side is not None and not self.is_editing():
            pixels = session.sheets[side.picture].picture.pixels
            self.opinions.toggle(pixels, ask, session.start)

    def start_correction(self, session: Session) -> None:
        """Let a person correct what was read, or type what was not."""
        document = session.document
        if document is None:
            return
        side = document.mrz_side()
        pixels = None if side is None else session.sheets[side.picture].picture.pixels
        reading = None if side is None else side.mrz
        self.correct(reading, pixels, session.corrected, today=document.today)

    def apply(self, session: Session) -> None:
        """Have what was typed examined."""
        lines = self.lines()
        self.close_up()
        session.correct(lines)

    def show_reading(self, reading: MrzReading, pixels: Pixels) -> None:
        """Show each character under its picture; nothing can be changed."""
        self._open(reading, pixels, None)
        self._forms.words.put(self._title.setText, _READ)

    def correct(
        self,
        reading: MrzReading | None,
        pixels: Pixels | None,
        lines: Lines | None,
        *,
        today: date,
    ) -> None:
        """Let a person type what the document shows.

        Args:
            reading: What was read, or None.
            pixels: Of the picture in which it was read.
            lines: What was typed before, or None.
            today: Dates are judged as of this day.
        """
        self._today = today
        if lines is None:
            lines = reading.texts() if reading else _empty(_lengths_of(_COMMONEST))
        self._open(reading, pixels, lines)
        self._forms.words.put(self._title.setText, _CORRECT if reading else _TYPE)
        # A reading that has the measures of no format may be one of any.
        self.format.setVisible(parse(lines, today=today).format is None or not reading)
        self._fill_formats(tuple(map(len, lines)))
        self._judge()

    def is_editing(self) -> bool:
        """A correction is under way."""
        return self.is_open() and self.grid.is_editing()

    def is_open(self) -> bool:
        """It stands below the picture."""
        return not self.isHidden()

    def close_up(self) -> None:
        """Close it; what was typed and not applied is gone."""
        if self.is_open():
            self.opinions.stop()
            self.hide()
            self.toggled.emit()

    def lines(self) -> Lines:
        """What is typed."""
        return self.grid.lines()

    def results(self) -> list[str]:
        """What is said of check digits and faults, in order."""
        return [row.accessibleName() for row in self._rows]

    def _open(
        self, reading: MrzReading | None, pixels: Pixels | None, lines: Lines | None
    ) -> None:
        self._reading = reading
        if reading is None or pixels is None:
            sheet = Sheet()
        else:
            pictures = characters_of(pixels, reading)
            sheet = Sheet(
                reading.texts(), _doubtful(reading), pictures, self._tips(reading)
            )
        self.grid.show_sheet(sheet, lines)
        self.format.hide()
        self._apply.setVisible(lines is not None)
        self.opinions.setVisible(lines is None)
        self.opinions.show_for(reading.texts() if reading is not None else ())
        self._show_results(())
        self.show()
        self.grid.setFocus()
        self.toggled.emit()

    def _lay_out(self, leave: QPushButton) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self.format)
        head.addWidget(self._apply)
        head.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.grid)
        column.addWidget(self._said)
        column.addLayout(self._results)
        column.addWidget(self.opinions)

    def _restyle(self) -> None:
        theme = self._forms.theme
        font = QFont(theme.mrz_font())
        names = ("quiet", "accent", "accent_soft", "bad", "line")
        self.grid.set_look(Look(font, *(theme.colour(name) for name in names)))

    def _on_language_changed(self) -> None:
        if self._reading is not None:
            self.grid.show_tips(self._tips(self._reading))
        if self.grid.is_editing():
            self._fill_formats(tuple(map(len, self.grid.lines())))
            self._judge()

    def _on_moved(self) -> None:
        self._said.setText(self.grid.tip())
        self._said.setVisible(bool(self.grid.tip()))

    def _judge(self) -> None:
        data = parse(self.grid.lines(), today=self._today)
        self.grid.show_wrong(_wrong(data))
        self._show_results(tuple(one for one in data.fields if _is_told(one)))

    def _show_results(self, fields: tuple[Field, ...]) -> None:
        for row in self._rows:
            self._results.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(one) for one in fields]
        columns = _COLUMNS if self.width() >= _NARROW_PX else 1
        for at, row in enumerate(self._rows):
            self._results.addWidget(row, at // columns, at % columns)
        for column in range(_COLUMNS):
            self._results.setColumnStretch(column, int(column < columns))

    def _row(self, field: Field) -> QWidget:
        result = Result.SUCCESSFUL if field.is_valid else Result.FAILED
        state, theme = STATES[result], self._forms.theme
        words = self._forms.words.text(_result_words(field))
        row = QWidget()
        row.setAccessibleName(words)
        side = theme.text_px + 3
        icon = QLabel()
        picture = theme.state_icon(state).scaledToHeight(
            round(side * self.devicePixelRatioF()),
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        icon.setPixmap(picture)
        icon.setFixedWidth(side)
        label = self._forms.label()
        label.setText(words)
        label.setProperty("state", state.name)
        across = label.alignment() & ~Qt.AlignmentFlag.AlignVCenter
        label.setAlignment(across | Qt.AlignmentFlag.AlignTop)
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(label, 1)
        return row

    def _fill_formats(self, shown: tuple[int, ...]) -> None:
        with QSignalBlocker(self.format):
            self.format.clear()
            for lengths in _measures():
                self.format.addItem(
                    self._forms.words.text(_measure_words(lengths)), lengths
                )
                if lengths == shown:
                    self.format.setCurrentIndex(self.format.count() - 1)

    def _on_format_activated(self, row: int) -> None:
        lengths = _measures()[row]
        old = (*self.grid.lines(), *("" for _ in lengths))
        lines = tuple(
            line[:length].ljust(length, "<")
            for line, length in zip(old, lengths, strict=False)
        )
        self.grid.change_lines(lines)
        self.grid.setFocus()

    def _tips(self, reading: MrzReading) -> tuple[tuple[str, ...], ...]:
        text = self._forms.words.text
        return tuple(
            tuple(
                text(_character_words(row, column, character))
                for column, character in enumerate(line.characters, start=1)
            )
            for row, line in enumerate(reading.lines, start=1)
        )


def _doubtful(reading: MrzReading) -> frozenset[Place]:
    return frozenset(
        (row, column)
        for row, line in enumerate(reading.lines)
        for column, character in enumerate(line.characters)
        if character.is_doubtful
    )


def _character_words(row: int, column: int, character: Character) -> Text:
    said = Text(
        "Line {line}, place {place}: read as {text}, probability {share:.0%}",
        line=row,
        place=column,
        text=character.text,
        share=float(character.probability),
    )
    if not character.is_doubtful:
        return said
    said = Text("{said}. In doubt: look at the document", said=said)
    for text, share in character.alternatives:
        said = Text("{said}; or {text}, {share:.0%}",
                    said=said, text=text, share=float(share))  # fmt: skip
    return said


def _is_told(field: Field) -> bool:
    return field.name.endswith(_DIGIT) or not field.is_valid


def _result_words(field: Field) -> Text:
    """Found and due of a check digit; else what is wrong."""
    if not field.name.endswith(_DIGIT):
        return Text(
            "{field}: {problem}",
            field=field_title(field.name),
            problem=field.problems[0],
        )
    due = field.raw
    if field.problems:
        values = field.problems[0].values
        if "due" not in values:
            return field.problems[0]
        due = str(values["due"])
    return Text(
        "{field}: {found} found, {due} due: {result}",
        field=field_title(field.name.removesuffix(_DIGIT)),
        found=field.raw,
        due=due,
        result=_RIGHT if field.is_valid else _WRONG,
    )


def _wrong(data: MrzData) -> frozenset[Place]:
    """The places of every faulty field, and of what a faulty check digit is for."""
    places: set[Place] = set()
    for field in data.fields:
        if field.is_valid:
            continue
        spans: tuple[Span, ...] = field.spans
        covered = data.field(field.name.removesuffix(_DIGIT))
        if covered is not None:
            spans += covered.spans
        for span in spans:
            places |= {(span.line, at) for at in range(span.start, span.end)}
    return frozenset(places)


def _lengths_of(name: str) -> tuple[int, ...]:
    return formats[name].line_lengths()


def _measures() -> tuple[tuple[int, ...], ...]:
    """All numbers and lengths of lines that are a format's, the commonest first."""
    found = {_lengths_of(name) for name in formats.ids()} - {_lengths_of(_COMMONEST)}
    return (_lengths_of(_COMMONEST), *sorted(found, key=lambda one: -len(one)))


def _measure_words(lengths: tuple[int, ...]) -> Text:
    if len(set(lengths)) == 1:
        return Text(
            "Lines: {lines}, characters in each: {length}",
            lines=len(lengths),
            length=lengths[0],
        )
    return Text(
        "Lines: {lines}, characters: {lengths}",
        lines=len(lengths),
        lengths=" + ".join(map(str, lengths)),
    )


def _empty(lengths: tuple[int, ...]) -> Lines:
    return tuple("<" * length for length in lengths)
