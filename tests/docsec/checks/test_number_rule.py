"""A number of another form is no number of this model."""

from dataclasses import replace

from docsec.checks.number_rule import number_rule
from docsec.model import Result, Words
from docsec.model.specimen import (
    DocumentKind,
    DocumentModel,
    Identified,
    NumberRule,
    Recognition,
)

LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


def of_model(document, *rules):
    model = DocumentModel(
        "UTO-AO-01001",
        "UTO",
        DocumentKind.PASSPORT,
        1,
        Words("Passport"),
        number_rules=rules,
    )
    return replace(document, identified=Identified(Recognition.IDENTIFIED, model))


def test_number_of_the_due_form_is_successful(make_document):
    rule = NumberRule("document_number", "[A-Z][0-9]{6}[A-Z][0-9]")
    assert number_rule(of_model(make_document(*LINES), rule)).result is (
        Result.SUCCESSFUL
    )


def test_number_of_another_form_fails_and_says_what_is_due(make_document):
    rule = NumberRule("document_number", "U[0-9]{8}", Words("U and eight digits"))
    outcome = number_rule(of_model(make_document(*LINES), rule))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "number_form_wrong"
    assert outcome.evidence[-1].rows[0][1] == "L898902C3"


def test_doubtful_number_is_undetermined(make_document):
    rule = NumberRule("document_number", "U[0-9]{8}")
    document = make_document(*LINES, doubtful={(1, 0)})
    assert number_rule(of_model(document, rule)).result is Result.UNDETERMINED


def test_model_without_a_rule_is_not_supported(make_document):
    assert number_rule(of_model(make_document(*LINES))).result is Result.NOT_SUPPORTED


def test_without_mrz_or_model_it_is_not_supported(make_document):
    assert number_rule(make_document()).result is Result.NOT_SUPPORTED
    assert number_rule(make_document(*LINES)).result is Result.NOT_SUPPORTED
