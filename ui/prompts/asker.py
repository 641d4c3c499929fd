"""What every drawer of a prompt is: controls that end in an answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from docsec.model import Pixels, Text
from docsec.model.prompt import Answer, Exhibit
from docsec.model.wording import Verbatim
from docsec.model.wording import Words as Wording
from ui.evidence import levels_of
from ui.forms import Forms
from ui.prompts.stage import Stage
from ui.widgets.label import Label
from ui.widgets.mrz_view import MrzView

Levels = tuple[QImage, ...]
ANSWER = Text("Answer")


@dataclass(frozen=True)
class Desk:
    """What drawers work with.

    Attributes:
        forms: Makes their controls.
        pixels: Pictures by handle.
    """

    forms: Forms
    pixels: Mapping[str, Pixels]
    _ready: dict[str, Levels] = field(default_factory=dict, repr=False)

    def levels(self, handle: str) -> Levels:
        """A picture made ready for the screen, once."""
        if handle not in self._ready:
            self._ready[handle] = levels_of(self.pixels[handle])
        return self._ready[handle]

    def first_view(self, exhibit: Exhibit) -> QImage:
        """The picture of a small exhibit under its first light."""
        return self.levels(exhibit.views[0].picture)[0]


class Asker(QWidget):
    """Controls for one prompt. Below the question, beside the pictures.

    A drawer for a new kind of prompt is a child of this with `answer`; everything
    else has a sensible meaning already.
    """

    changed = Signal()

    def __init__(self, desk: Desk, stage: Stage | None) -> None:
        super().__init__()
        self.desk = desk
        self.stage = stage
        self._fills: list[Callable[[], None]] = []
        desk.forms.words.changed.connect(self._on_language_changed)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    def answer(self) -> Answer:
        """What is answered now; the empty answer where nothing is yet."""
        raise NotImplementedError

    def is_complete(self) -> bool:
        """It can be handed in."""
        return True

    def go_on(self) -> Text:
        """What stands on the button that hands it in."""
        return ANSWER

    def first(self) -> QWidget | None:
        """What has the keyboard at first."""
        return None

    def press(self, digit: int) -> bool:
        """Take a digit key; False where it means nothing here."""
        del digit
        return False

    def keep_said(self, fill: Callable[[], None]) -> None:
        """Say something now, and anew after each switch of language."""
        self._fills.append(fill)
        fill()

    def _on_language_changed(self) -> None:
        for fill in self._fills:
            fill()


def told(forms: Forms, story: tuple[Wording, ...], *, is_mrz_room: bool) -> QWidget:
    """Draw what stands before a question; lines of print stand in equal cells.

    Args:
        forms: Makes the labels.
        story: What to say, in order.
        is_mrz_room: There is room for a line of an MRZ.
    """
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for is_print, group in groupby(story, _is_line):
        items = list(group)
        if is_print and is_mrz_room:
            column.addWidget(_lines(forms, [_print(one) for one in items]))
            continue
        for words in items:
            column.addWidget(said(forms, words))
    return whole


def said(forms: Forms, words: Wording, role: str = "") -> Label:
    """Draw words of any kind."""
    return forms.label(words, "print" if isinstance(words, Verbatim) else role)


def _is_line(words: Wording) -> bool:
    return isinstance(words, Verbatim) and words.print.isascii()


def _print(words: Wording) -> str:
    return words.print if isinstance(words, Verbatim) else ""


def _lines(forms: Forms, lines: list[str]) -> MrzView:
    view = MrzView()
    view.setAccessibleName(" ".join(lines))
    view.show_lines(tuple(lines))

    def dress() -> None:
        view.set_look(forms.theme.mrz_font(), forms.theme.colour("bad"))

    forms.theme.changed.connect(view.update)
    dress()
    return view
