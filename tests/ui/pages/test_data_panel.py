"""What the document says of its holder, in the language of the screen."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from docsec.formats import parse
from docsec.model import (
    Document,
    DocumentKind,
    DocumentModel,
    Identified,
    Recognition,
)
from docsec.model.text import Words
from ui.pages.examine.data_panel import DataPanel

TODAY = date(2026, 11, 21)
CARD = (
    "I<IRQD231458907<<<<<<<<<<<<<<<",
    "7408122F3204159IRQ<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)


@pytest.fixture
def panel(forms, qtbot):
    made = DataPanel(forms)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_document(Document((), (), parse(CARD, today=TODAY), TODAY))
    return made


def said(panel):
    QApplication.processEvents()  # what was put into a layout is shown by an event
    labels = panel.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


@pytest.mark.parametrize(
    ("language", "name"), [("en", "Iraq"), ("ar", "العراق"), ("ckb", "عێراق")]
)
def test_states_are_named_in_the_language_of_the_screen(panel, words, language, name):
    words.switch(language)
    states = [text for text in said(panel) if "IRQ" in text]
    assert [text.startswith(f"{name} (") for text in states] == [True, True]


def test_a_code_without_a_name_is_shown_as_it_stands(panel):
    lines = (CARD[0].replace("IRQ", "QQQ"), *CARD[1:])
    document = Document((), (), parse(lines, today=TODAY), TODAY)
    panel.show_document(document)
    assert "QQQ" in said(panel)


@pytest.mark.parametrize(
    ("recognition", "model", "line"),
    [
        (
            Recognition.IDENTIFIED,
            DocumentModel(
                "IRQ-BO-90001", "IRQ", DocumentKind.IDENTITY_CARD, 1, Words("A card")
            ),
            "Recognised: A card, IRQ-BO-90001",
        ),
        (Recognition.NOT_IDENTIFIED, None, "Not recognised"),
    ],
)
def test_it_says_which_specimen_it_is_of(panel, recognition, model, line):
    document = Document((), (), parse(CARD, today=TODAY), TODAY)
    panel.show_document(replace(document, identified=Identified(recognition, model)))
    assert line in said(panel)


def test_nothing_is_said_before_anybody_looked(panel):
    assert not any("ecognised" in line for line in said(panel))
