"""How everything looks: Fusion with our own colours, sizes and icons.

One accent colour, an 8-pixel grid, two sizes of text. A state is always shape, colour
and word together, the same everywhere.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from docsec.model import Result, Text
from docsec.model import Signal as Light

ICONS = Path(__file__).parent / "icons"
STYLE = Path(__file__).parent / "style.qss"
GRID = 8
FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Segoe UI", "DejaVu Sans")
MRZ_FAMILIES = ("OCR B", "DejaVu Sans Mono", "Consolas", "Courier New")
SIZES_PX = {"normal": 15, "large": 18, "largest": 22}


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, by what they are for."""

    window: str
    surface: str
    stage: str
    text: str
    quiet: str
    line: str
    accent: str
    accent_text: str
    accent_soft: str
    hover: str
    good: str
    bad: str
    doubt: str
    idle: str


LIGHT = Colours(
    window="#f3f5f7", surface="#ffffff", stage="#dfe4e9", text="#16212c",
    quiet="#52606d", line="#d3dae1", accent="#0b5c8a", accent_text="#ffffff",
    accent_soft="#dcebf4", hover="#e8edf2", good="#1b7340", bad="#b3261e",
    doubt="#8a5a00", idle="#5b6773",
)  # fmt: skip
DARK = Colours(
    window="#151b21", surface="#1d252d", stage="#0d1216", text="#e8edf2",
    quiet="#a3b0bc", line="#36424e", accent="#5cb3e4", accent_text="#08202f",
    accent_soft="#1c3a4c", hover="#28333d", good="#62c88a", bad="#ff8a80",
    doubt="#f0b94a", idle="#a3b0bc",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class State:
    """How one state looks: a shape, a colour, a word."""

    name: str
    icon: str
    words: Text


STATES = {
    Result.SUCCESSFUL: State("good", "successful", Text("Successful")),
    Result.FAILED: State("bad", "failed", Text("Failed")),
    Result.UNDETERMINED: State("doubt", "undetermined", Text("Undetermined")),
    Result.NOT_SUPPORTED: State("idle", "not_supported", Text("Not supported")),
    Result.ABORTED: State("idle", "aborted", Text("Aborted")),
}
SIGNALS = {
    Light.GREEN: State("good", "successful", Text("Green")),
    Light.RED: State("bad", "failed", Text("Red")),
    Light.YELLOW: State("doubt", "undetermined", Text("Yellow")),
    Light.GREY: State("idle", "not_supported", Text("Grey")),
}


class Theme(QObject):
    """The look in force."""

    changed = Signal()

    def __init__(self, application: QApplication, *, mode: str, text_size: str) -> None:
        super().__init__(application)
        self._application = application
        self._mode = mode
        self._text_size = text_size
        self._is_applying = False
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._apply()

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return DARK if self.is_dark() else LIGHT

    @property
    def text_px(self) -> int:
        """Height of running text; headings are a third larger."""
        return SIZES_PX[self._text_size]

    def is_dark(self) -> bool:
        """Light print on a dark ground."""
        if self._mode == "system":
            scheme = self._application.styleHints().colorScheme()
            return scheme == Qt.ColorScheme.Dark
        return self._mode == "dark"

    def choose(self, *, mode: str | None = None, text_size: str | None = None) -> None:
        """Change the look at once."""
        wanted = (mode or self._mode, text_size or self._text_size)
        if wanted != (self._mode, self._text_size):
            self._mode, self._text_size = wanted
            self._apply()

    def colour(self, name: str) -> QColor:
        """A colour by what it is for: `accent`, `bad` ..."""
        return QColor(getattr(self.colours, name))

    def icon(
        self, name: str, colour: str = "text", *, is_turned: bool = False
    ) -> QIcon:
        """Draw one of our icons in a colour of the theme, named by its use.

        Turned, left and right change places.
        """
        turn = QTransform.fromScale(-1 if is_turned else 1, 1)
        drawn = _drawn(name, getattr(self.colours, colour)).transformed(turn)
        icon = QIcon(drawn)
        disabled = _drawn(name, self.colours.line).transformed(turn)
        icon.addPixmap(disabled, QIcon.Mode.Disabled)
        return icon

    def state_icon(self, state: State) -> QPixmap:
        """Draw the shape of a state in its colour."""
        return _drawn(state.icon, getattr(self.colours, state.name))

    def named_icon(self, name: str, state: State) -> QPixmap:
        """Draw another shape in the colour of a state."""
        return _drawn(name, getattr(self.colours, state.name))

    def mrz_font(self) -> QFont:
        """The print of an MRZ: OCR-B, or another where each character is as wide."""
        font = QFont()
        font.setFamilies(list(MRZ_FAMILIES))
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setFixedPitch(True)
        font.setPixelSize(self.text_px + 3)
        return font

    def _on_scheme_changed(self) -> None:
        if self._mode == "system" and not self._is_applying:
            self._apply()

    def _apply(self) -> None:
        self._is_applying = True
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPixelSize(self.text_px)
        self._application.setFont(font)
        self._application.setPalette(_palette(self.colours))
        self._application.setStyleSheet(_style(self.colours, self.text_px))
        self._is_applying = False
        self.changed.emit()


def missing_fonts() -> tuple[Text, ...]:
    """Say which letters this computer cannot show, and what to install."""
    known = QFontDatabase.WritingSystem
    words = {
        known.Latin: Text(
            "No font for Latin letters was found. Install the font Noto Sans."
        ),
        known.Arabic: Text(
            "No font for Arabic and Kurdish letters was found. Install the font "
            "Noto Sans Arabic."
        ),
    }
    return tuple(
        text for system, text in words.items() if not QFontDatabase.families(system)
    )


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for one, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.window,
        role.Text: colours.text,
        role.PlaceholderText: colours.quiet,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.accent_text,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Link: colours.accent,
        role.Mid: colours.line,
    }.items():
        palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.quiet))
    return palette


def _style(colours: Colours, text_px: int) -> str:
    """Fill the gaps of the stylesheet: `@name@` with colours and sizes."""
    sheet = _sheet()
    gaps = {name: getattr(colours, name) for name in Colours.__slots__}
    gaps |= {
        "icons": ICONS.as_posix(),
        "text_px": str(text_px),
        "heading_px": str(round(text_px * 4 / 3)),
        "row_px": str(text_px + 3 * GRID),
    }
    for name, value in gaps.items():
        sheet = sheet.replace(f"@{name}@", value)
    return sheet


@lru_cache(maxsize=1)
def _sheet() -> str:
    return STYLE.read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str) -> QPixmap:
    """Draw an icon at four times its size, so that it stays sharp at 200 %."""
    svg = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    pixmap = QPixmap(QSize(96, 96))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, 96, 96))
    painter.end()
    return pixmap
