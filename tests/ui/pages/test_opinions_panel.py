"""Other readers are asked at a key, in a job, and shown where they differ."""

from threading import Event

import pytest

from docsec.errors import DocsecError
from docsec.model import Progress, Text
from docsec.reading.opinions import Opinion
from ui.pages.examine.page import ExaminePage
from ui.widgets.mrz_view import MrzView

LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
OTHER = (LINES[0], LINES[1].replace("UTO", "UT0"))


@pytest.fixture
def panel(forms, session, qtbot, until):
    page = ExaminePage(forms, session, [])
    qtbot.addWidget(page)
    page.resize(1290, 760)
    page.show()
    session.open_bytes(b"good", "page.png")
    page.show_all()
    until(lambda: session.examination is not None)
    page.correction.toggle_reading(session)
    page.correction.kept_page = page  # a page goes with its last reference
    return page.correction


def ask(panel, session, steps, until):
    panel.toggle_opinions(session, lambda _: steps)
    until(lambda: not panel.opinions.is_asking())


def test_each_reader_has_a_row_marked_where_it_differs(panel, session, until):
    def steps(_=None):
        yield Progress(Text("Reading"))
        yield Opinion(Text("One"), LINES)
        yield Opinion(Text("Two"), OTHER)
        yield Opinion(Text("Three"), ())
        yield Opinion(Text("Four"), (), Text("It is not installed"))

    ask(panel, session, steps(), until)

    assert panel.opinions.opinions() == [
        ("One reads the same", LINES),
        ("Two reads otherwise where marked", OTHER),
        ("Three finds no MRZ", ()),
        ("Four: It is not installed", ()),
    ]
    views = panel.opinions.findChildren(MrzView)
    # The layout shows a new row when the event loop comes to it.
    until(lambda: all(view.isHidden() is not bool(view.lines()) for view in views))


def test_asking_can_be_stopped_and_tidies_up(panel, session, until):
    closed, go_on = Event(), Event()

    def steps():
        try:
            yield Opinion(Text("One"), LINES)
            while True:
                go_on.wait(0.01)
                yield Progress(Text("Reading"))
        finally:
            closed.set()

    panel.toggle_opinions(session, lambda _: steps())
    until(lambda: len(panel.opinions.opinions()) == 1)
    panel.toggle_opinions(session, lambda _: steps())

    assert not panel.opinions.is_asking()
    until(closed.is_set)
    assert panel.opinions.opinions() == [("One reads the same", LINES)]


def test_closing_the_panel_ends_the_asking(panel, session, until):
    begun, closed = Event(), Event()

    def steps():
        try:
            while True:
                begun.set()
                yield Progress(Text("Reading"))
        finally:
            closed.set()

    panel.toggle_opinions(session, lambda _: steps())
    until(begun.is_set)  # what was never begun has nothing to tidy up
    panel.close_up()

    assert not panel.opinions.is_asking()
    until(closed.is_set)


def test_a_fault_is_told_in_words(panel, session, until):
    def steps():
        yield Progress(Text("Reading"))
        raise DocsecError(Text("The disk is full"))

    ask(panel, session, steps(), until)

    assert panel.opinions.opinions() == []
    assert panel.opinions._said.text() == "The disk is full"


def test_nobody_is_asked_while_a_correction_is_typed(panel, session):
    panel.start_correction(session)

    panel.toggle_opinions(session, lambda _: iter(()))

    assert not panel.opinions.isVisible()
    assert not panel.opinions.is_asking()


def test_another_reading_begins_without_opinions(panel, session, until):
    def steps():
        yield Opinion(Text("One"), LINES)

    ask(panel, session, steps(), until)
    panel.close_up()
    panel.toggle_reading(session)

    assert panel.opinions.opinions() == []


def test_the_key_is_live_only_while_the_reading_is_open(panel, session):
    page = panel.kept_page
    action = page._actions["opinions"]

    assert action.isEnabled()
    assert action.shortcut().toString() == "Shift+F5"
    panel.close_up()
    assert not action.isEnabled()
    panel.start_correction(session)
    assert not action.isEnabled()
