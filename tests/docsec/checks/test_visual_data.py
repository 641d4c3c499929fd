"""Print and MRZ say the same, or one was altered, or the print could not be read."""

from dataclasses import replace

import pytest

from docsec.checks.visual_data import visual_data
from docsec.forgeries import Strength
from docsec.formats import parse
from docsec.library import visual_zone
from docsec.model import Light, Result
from docsec.reading.print_text import PrintedText
from docsec.synthesis.order import Kind, invent_order
from tests.docsec.checks.conftest import TODAY

PRINTED = {
    "primary_identifier": "AL-RAFIDI",
    "secondary_identifier": "HUSSEIN",
    "birth_date": "14 OCT 1992",
    "expiry_date": "01 JUL 2035",
}


@pytest.fixture
def passport(see_passport):
    """The passport of seed 1, with its MRZ taken apart."""

    def see(**more):
        order = invent_order(Kind.PASSPORT, seed=1, today=TODAY)
        data = parse(order.lines, today=TODAY)
        return replace(see_passport(Light.VI, **more), data=data)

    return see


@pytest.fixture
def said(monkeypatch):
    """Let the reader of print say this, as sure as that."""

    def say(sureness=0.95, **words):
        read = {
            name: PrintedText(text, sureness)
            for name, text in (PRINTED | words).items()
        }
        monkeypatch.setattr(
            visual_zone,
            "read_print",
            lambda fields, _program: {name: read[name] for name in fields},
        )

    return say


def test_genuine_never_fails_however_it_was_exposed(passport, scene):
    assert visual_data(passport(scene=scene)).result is not Result.FAILED


def test_genuine_in_a_plain_picture_is_successful(passport):
    outcome = visual_data(passport())
    assert outcome.result is Result.SUCCESSFUL
    assert outcome.evidence[-1].rows[1][1:] == ("14 OCT 1992", "1992-10-14")


def test_digit_printed_over_fails(passport, forged):
    outcome = visual_data(passport(change=forged("data_overprinted", Strength.FAIR)))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "visual_data_differ"


@pytest.mark.parametrize(
    "words",
    [
        {"primary_identifier": "AL-RAFIKI"},
        {"secondary_identifier": "HASSAN"},
        {"birth_date": "14 OCT 1993"},
        {"expiry_date": "01/07/2036"},
    ],
)
def test_altered_data_fail(passport, said, words):
    said(**words)
    assert visual_data(passport()).result is Result.FAILED


@pytest.mark.parametrize("name", ["Al Rafidi", "AL-RAFIDY", "EL RAFIDI"])
def test_legal_spellings_are_successful(passport, said, name):
    said(primary_identifier=name)
    assert visual_data(passport()).result is Result.SUCCESSFUL


@pytest.mark.parametrize(
    "words",
    [
        {"birth_date": "14 OCT 199"},
        {"primary_identifier": "AL-RAF1D!"},
        {"birth_date": "14 OCT 1993", "sureness": 0.5},
    ],
)
def test_what_a_reader_may_have_confounded_is_undetermined(passport, said, words):
    said(**words)
    assert visual_data(passport()).result is Result.UNDETERMINED


def test_without_the_program_it_is_not_supported(passport, monkeypatch):
    monkeypatch.setattr(visual_zone, "program_path", lambda: None)
    outcome = visual_data(passport())
    assert outcome.result is Result.NOT_SUPPORTED
    assert outcome.reason.code == "tesseract_not_installed"


def test_without_mrz_or_light_it_is_not_supported(see_passport, passport):
    assert visual_data(see_passport(Light.VI)).result is Result.NOT_SUPPORTED
    dark = replace(see_passport(Light.UV), data=passport().data)
    assert visual_data(dark).result is Result.NOT_SUPPORTED


def test_unsure_reading_that_agrees_is_no_accident(passport, said):
    said(sureness=0.5)
    assert visual_data(passport()).result is Result.SUCCESSFUL
