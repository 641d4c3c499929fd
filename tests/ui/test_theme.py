import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QWidget

from docsec.model import Result, Signal
from ui import actions
from ui.theme import DARK, ICONS, LIGHT, SIGNALS, STATES, missing_fonts


def contrast(one: str, other: str) -> float:
    """WCAG 2.1 relative contrast."""

    def luminance(name):
        channels = QColor(name).getRgbF()[:3]
        linear = [
            c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
            for c in channels
        ]
        return sum(a * b for a, b in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["text", "quiet", "good", "bad", "doubt", "idle"])
def test_words_stand_out_from_every_ground(colours, name):
    for ground in (colours.surface, colours.window):
        assert contrast(getattr(colours, name), ground) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_stand_out_from_the_accent(colours):
    assert contrast(colours.accent_text, colours.accent) >= 4.5


def test_no_two_states_share_a_shape():
    shapes = [state.icon for state in STATES.values()]
    assert len(set(shapes)) == len(shapes) == len(Result)
    assert len({state.icon for state in SIGNALS.values()}) == len(Signal)


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda one: one.stem)
def test_every_icon_draws_something(theme, path):
    image = theme.icon(path.stem).pixmap(24, 24).toImage()
    alphas = [image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)]
    assert max(alphas) == 255


def test_theme_switches_while_it_runs(theme, qapp, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.choose(mode="dark")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert theme.is_dark()
    theme.choose(mode="light")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)


@pytest.mark.parametrize(("size", "px"), [("normal", 15), ("large", 18)])
def test_text_size_switches_while_it_runs(theme, qapp, size, px):
    theme.choose(text_size=size)
    assert qapp.font().pixelSize() == px
    assert f"font-size: {px}px" in qapp.styleSheet()


def test_no_gap_of_the_stylesheet_is_left(theme, qapp):
    assert "@" not in qapp.styleSheet()


def test_system_theme_follows_the_computer(theme):
    theme.choose(mode="system")
    assert theme.is_dark() in (True, False)
    theme._on_scheme_changed()
    assert theme.colours in (LIGHT, DARK)


def test_missing_letters_are_said_in_words(monkeypatch, qapp):
    assert missing_fonts() == ()
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])
    said = " ".join(text.english() for text in missing_fonts())
    assert "Noto Sans Arabic" in said
    assert "Latin" in said


def test_print_of_an_mrz_has_equal_widths(theme):
    metrics = QFontMetricsF(theme.mrz_font())
    widths = {round(metrics.horizontalAdvance(one), 3) for one in "I<W08M"}
    assert len(widths) == 1


def test_an_arrow_points_onwards_in_both_directions(forms, words, qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)

    def drawn(command):
        button = forms.button(command, forms.action(owner, command, lambda: None))
        qtbot.addWidget(button)
        before = button.icon().pixmap(96, 96).toImage()
        words.switch("ar")
        after = button.icon().pixmap(96, 96).toImage()
        words.switch("en")
        return before, after

    before, after = drawn(actions.REFER)
    assert after != before
    assert after == before.flipped(Qt.Orientation.Horizontal)
    before, after = drawn(actions.CLEAR)
    assert after == before
