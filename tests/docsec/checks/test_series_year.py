"""A document of a series that was not yet, or no longer, issued is doubtful."""

from dataclasses import replace

import pytest

from docsec.checks.series_year import series_year
from docsec.model import Result, Words
from docsec.model.specimen import (
    DocumentKind,
    DocumentModel,
    Identified,
    Recognition,
    ValidityRule,
)

LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F3204159ZE184226B<<<<<10",
)
"""Expires on 15 April 2032: issued in 2022 if valid for ten years, 2027 if for five."""


def of_series(document, first, last, *years):
    model = DocumentModel(
        "UTO-AO-01001",
        "UTO",
        DocumentKind.PASSPORT,
        1,
        Words("Passport"),
        first_year=first,
        last_year=last,
        validity=tuple(ValidityRule(one) for one in years),
    )
    return replace(document, identified=Identified(Recognition.IDENTIFIED, model))


@pytest.mark.parametrize(
    ("first", "last", "years", "due"),
    [
        (2014, None, (10,), Result.SUCCESSFUL),
        (2022, 2022, (10,), Result.SUCCESSFUL),
        (2014, None, (5, 10), Result.SUCCESSFUL),
        (2023, None, (10,), Result.FAILED),
        (2014, 2021, (10,), Result.FAILED),
        (None, 2030, (5,), Result.FAILED),
    ],
)
def test_year_of_issue_lies_in_the_series(make_document, first, last, years, due):
    document = of_series(make_document(*LINES), first, last, *years)
    assert series_year(document).result is due


def test_doubtful_date_is_undetermined(make_document):
    document = make_document(*LINES, doubtful={(1, 21)})
    assert series_year(of_series(document, 2023, None, 10)).result is (
        Result.UNDETERMINED
    )


def test_without_mrz_model_or_years_it_is_not_supported(make_document):
    assert series_year(make_document()).result is Result.NOT_SUPPORTED
    assert series_year(make_document(*LINES)).result is Result.NOT_SUPPORTED
    unknown = of_series(make_document(*LINES), None, None, 10)
    assert series_year(unknown).result is Result.NOT_SUPPORTED
