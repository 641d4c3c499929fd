"""The time from issue to expiry is the one the model states."""

from dataclasses import replace

import pytest

from docsec.checks.validity_length import validity_length
from docsec.formats import parse
from docsec.library import visual_zone
from docsec.model import Light, Result
from docsec.model.specimen import ValidityRule
from docsec.reading.print_text import PrintedText
from docsec.synthesis.order import Kind, invent_order
from tests.docsec.checks.conftest import TODAY

TEN_YEARS = ValidityRule(10, is_day_before=True)
"""Seed 1 was issued on 2 July 2025 and expires on 1 July 2035, born in 1992."""


@pytest.fixture
def passport(see_passport):
    def see(*rules):
        order = invent_order(Kind.PASSPORT, seed=1, today=TODAY)
        seen = see_passport(Light.VI)
        model = replace(seen.model, validity=rules)
        return replace(
            seen,
            data=parse(order.lines, today=TODAY),
            identified=replace(seen.identified, model=model),
        )

    return see


@pytest.fixture
def issued(monkeypatch):
    def say(text, sureness=0.95):
        monkeypatch.setattr(
            visual_zone,
            "read_print",
            lambda _fields, _program: {"issue_date": PrintedText(text, sureness)},
        )

    return say


def test_due_length_is_successful(passport):
    assert validity_length(passport(TEN_YEARS)).result is Result.SUCCESSFUL


def test_one_rule_of_several_is_enough(passport):
    five = ValidityRule(5)
    assert validity_length(passport(five, TEN_YEARS)).result is Result.SUCCESSFUL


@pytest.mark.parametrize(
    "rule", [ValidityRule(5), ValidityRule(10, below_age=18), ValidityRule(9.5)]
)
def test_another_length_fails(passport, rule):
    outcome = validity_length(passport(rule))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "validity_length_wrong"


def test_altered_year_of_issue_fails(passport, issued):
    issued("02 JUL 2026")
    assert validity_length(passport(TEN_YEARS)).result is Result.FAILED


def test_issued_on_29_february_is_due_on_the_28th(passport, issued):
    issued("29 FEB 2024")
    leap = validity_length(passport(ValidityRule(11)))
    assert leap.result is Result.FAILED
    assert leap.evidence[0].rows[0][2].english() == "2035-02-28"


@pytest.mark.parametrize(("text", "sureness"), [("02 JUL 2025", 0.4), ("O2 J", 0.9)])
def test_unsure_reading_is_undetermined(passport, issued, text, sureness):
    issued(text, sureness)
    assert validity_length(passport(TEN_YEARS)).result is Result.UNDETERMINED


def test_without_rule_mrz_or_program_it_is_not_supported(
    passport, see_passport, monkeypatch
):
    assert validity_length(passport()).result is Result.NOT_SUPPORTED
    assert validity_length(see_passport(Light.VI)).result is Result.NOT_SUPPORTED
    monkeypatch.setattr(visual_zone, "program_path", lambda: None)
    assert validity_length(passport(TEN_YEARS)).result is Result.NOT_SUPPORTED
