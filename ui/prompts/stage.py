"""The pictures of a prompt, side by side, with one slider for the light."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from docsec.examination.wording import LIGHTS
from docsec.model import Light, Text
from docsec.model.prompt import Exhibit, Spot
from ui.actions import Command
from ui.forms import Forms
from ui.widgets.layered_view import LayeredView, Levels
from ui.widgets.picture_view import Overlay
from ui.widgets.spot_view import SpotView

NEXT_LIGHT = Command("next_light", Text("Next light"), "F3", "light")
LAST_LIGHT = Command("last_light", Text("Light before"), "Shift+F3")
LOUPE = Command("loupe", Text("Loupe"), "F4", "search")
_STOP = 100
"""Values of the slider between two lights: between them, two are mixed."""
LEAST_PX = 200
"""Height below which a stage shows nothing."""


class Stage(QWidget):
    """Big pictures; one light at a time for all of them, at the same place."""

    opened = Signal(object)
    """A light, each time it is opened."""

    def __init__(
        self,
        forms: Forms,
        exhibits: Sequence[Exhibit],
        levels: Callable[[str], Levels],
        *,
        is_marked: bool = False,
    ) -> None:
        """Show them.

        Args:
            forms: Makes the controls.
            exhibits: Side by side, from where the line of writing begins.
            levels: Makes a picture ready by its handle.
            is_marked: Points are marked in the first one.
        """
        super().__init__()
        self.setObjectName("stage_page")
        self._forms = forms
        self._exhibits = tuple(exhibits)
        self._lights = tuple(
            dict.fromkeys(view.light for one in exhibits for view in one.views)
        )
        self.views = [
            self._view(one, levels, is_marked and at == 0)
            for at, one in enumerate(self._exhibits)
        ]
        self._light = self._lights[0]
        self._name = forms.label(LIGHTS[self._light], "strong")
        self._slider = self._make_slider()
        self._lay_out()
        self._make_actions()
        self._tie()

    @property
    def light(self) -> Light:
        """The light that is on."""
        return self._light

    @property
    def spot_view(self) -> SpotView | None:
        """Where points are marked, if they are."""
        first = self.views[0]
        return first if isinstance(first, SpotView) else None

    def spots(self) -> list[tuple[int, Spot]]:
        """All places to draw, with the number of their exhibit."""
        return [(at, spot) for at, one in enumerate(self._exhibits)
                for spot in one.spots]  # fmt: skip

    def open(self, light: Light) -> None:
        """Turn a light on."""
        if light in self._lights:
            self._slider.setValue(self._lights.index(light) * _STOP)

    def step(self, by: int) -> None:
        """Turn to the next light, or to the one before; around at the ends."""
        at = (self._lights.index(self._light) + by) % len(self._lights)
        self._slider.setValue(at * _STOP)

    def show_spot(self, number: int) -> None:
        """Go to one of the places, under the light that shows it."""
        at, spot = self.spots()[number]
        if spot.light is not None:
            self.open(spot.light)
        xs = [x for x, _ in self._points(at, spot)]
        ys = [y for _, y in self._points(at, spot)]
        place = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
        self.views[at].show_place(place)
        self._draw_spots(number)

    def _view(
        self, exhibit: Exhibit, levels: Callable[[str], Levels], is_marked: bool
    ) -> LayeredView:
        view = SpotView() if is_marked else LayeredView()
        view.setObjectName("stage")
        view.setMinimumSize(120, 120)
        name = exhibit.caption or Text("Picture")
        self._forms.words.put(view.setAccessibleName, name)
        views = exhibit.views
        view.show_layers(len(views), lambda at: levels(views[at].picture))
        return view

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, (len(self._lights) - 1) * _STOP)
        slider.setSingleStep(_STOP)
        slider.setPageStep(_STOP)
        slider.setTickInterval(_STOP)
        slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        slider.valueChanged.connect(self._on_slid)
        slider.sliderReleased.connect(self._on_released)
        self._forms.words.name(slider, Text("Light"))
        return slider

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        for view, exhibit in zip(self.views, self._exhibits, strict=True):
            row.addLayout(self._framed(view, exhibit), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row, 1)
        whole.addWidget(self._bar())
        self.setMinimumHeight(LEAST_PX)
        expanding = QSizePolicy.Policy.Expanding
        self.setSizePolicy(expanding, expanding)

    def _framed(self, view: LayeredView, exhibit: Exhibit) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        if exhibit.caption is not None:
            caption = self._forms.label(exhibit.caption, "caption")
            caption.centre()
            column.addWidget(caption)
        column.addWidget(view, 1)
        return column

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("panel")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        has_lights = len(self._lights) > 1
        self._name.setWordWrap(False)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(4)
        row.addWidget(self._name)
        row.addWidget(self._slider, 1)
        # Only once they have a parent: a widget without one would be a window.
        self._name.setVisible(has_lights)
        self._slider.setVisible(has_lights)
        if not has_lights:
            row.addStretch(1)
        row.addLayout(self._tools)
        return bar

    def _make_actions(self) -> None:
        forms = self._forms
        if len(self._lights) > 1:
            forward = forms.action(self, NEXT_LIGHT, lambda: self.step(1))
            forms.action(self, LAST_LIGHT, lambda: self.step(-1))
            self._tools.addWidget(forms.button(NEXT_LIGHT, forward))
        loupe = forms.action(self, LOUPE, self._on_loupe)
        loupe.setCheckable(True)
        self._loupe = loupe
        self._tools.addWidget(forms.button(LOUPE, loupe))
        for icon, words, factor in (
            ("zoom_out", Text("Farther (-)"), 1 / 1.25),
            ("zoom_in", Text("Closer (+)"), 1.25),
        ):
            self._tools.addWidget(
                forms.tool(icon, words, partial(self.views[0].zoom, factor))
            )
        self._tools.addWidget(
            forms.tool("fit", Text("Whole picture (0)"), self.views[0].fit)
        )

    def _tie(self) -> None:
        """Let pictures of one size be looked at together; mark the places."""
        sizes = {(one.width, one.height) for one in self._exhibits}
        if len(self.views) > 1 and (len(sizes) == 1 or len(self._lights) > 1):
            for view in self.views:
                view.looked.connect(self._on_looked)
        self._draw_spots(None)

    def _on_looked(self, middle: QPointF, closeness: float) -> None:
        for view in self.views:
            if view is not self.sender():
                view.look_at(middle, closeness)

    def _on_loupe(self) -> None:
        for view in self.views:
            view.set_loupe(self._loupe.isChecked())

    def _on_slid(self, value: int) -> None:
        self._show_at(value / _STOP)
        if not self._slider.isSliderDown():
            self._open(self._lights[round(value / _STOP)])

    def _on_released(self) -> None:
        at = round(self._slider.value() / _STOP)
        self._slider.setValue(at * _STOP)
        self._show_at(at)
        self._open(self._lights[at])

    def _open(self, light: Light) -> None:
        self._forms.words.put(self._name.setText, LIGHTS[light])
        if light is not self._light:
            self._light = light
            self.opened.emit(light)

    def _show_at(self, position: float) -> None:
        for view, exhibit in zip(self.views, self._exhibits, strict=True):
            own = tuple(one.light for one in exhibit.views)
            if own == self._lights:
                view.show_at(position)
            elif (light := self._lights[round(position)]) in own:
                view.show_at(own.index(light))

    def _points(self, at: int, spot: Spot) -> list[tuple[float, float]]:
        one = self._exhibits[at]
        return [(x * one.width, y * one.height) for x, y in spot.outline]

    def _draw_spots(self, strong: int | None) -> None:
        colour = self._forms.theme.colour("bad")
        drawn: dict[int, list[Overlay]] = {}
        for number, (at, spot) in enumerate(self.spots()):
            points = tuple(self._points(at, spot))
            is_strong = number == strong
            label = self._forms.words.value(number + 1)
            drawn.setdefault(at, []).append(Overlay(points, label, colour, is_strong))
        for at, overlays in drawn.items():
            self.views[at].show_overlays(tuple(overlays))
