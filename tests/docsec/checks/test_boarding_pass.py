from typing import Any

import pytest

from docsec.checks import checks
from docsec.checks.boarding_pass import boarding_pass
from docsec.formats import compose
from docsec.model import Outcome, Rank


def lines(surname: str = "ERIKSSON", given: str = "ANNA MARIA") -> tuple[str, ...]:
    return compose(
        "td3",
        {
            "document_code": "P",
            "issuing_state": "UTO",
            "document_number": "L898902C3",
            "primary_identifier": surname,
            "secondary_identifier": given,
            "nationality": "UTO",
            "birth_date": "1974-08-12",
            "sex": "F",
            "expiry_date": "2030-04-15",
        },
    )


def ticket(name: str = "ERIKSSON/ANNAMARIA", day: int = 325) -> str:
    """Day 325 of 2026 is the day of the examination, 21 November."""
    return f"M1{name:<20}EABC123 EBLBEYLH 1234 {day:03}Y012C0045 100"


def judged(outcome: Outcome) -> tuple[str, str]:
    return outcome.result.value, outcome.reason.code if outcome.reason else ""


def test_it_never_makes_a_document_red() -> None:
    assert checks["boarding_pass"].rank is Rank.WEAK


@pytest.mark.parametrize(
    ("name", "surname", "given"),
    [
        ("ERIKSSON/ANNAMARIA", "ERIKSSON", "ANNA MARIA"),
        ("ERIKSSON/ANNA", "ERIKSSON", "ANNA MARIA"),
        ("ERIKSSON/ANNAMRS", "ERIKSSON", "ANNA MARIA"),
        ("ERIKSSON/A", "ERIKSSON", "ANNA MARIA"),
        ("ERIKSSON/MARIA MS", "ERIKSSON", "ANNA MARIA"),
        ("ERIKSSON", "ERIKSSON", "ANNA MARIA"),
        ("GARCIA/JUAN", "GARCIA LOPEZ", "JUAN"),
        ("LOPEZ/JUAN", "GARCIA LOPEZ", "JUAN"),
        ("ALNAHRANI/AMR", "AL NAHRANI", "AMR"),
        ("MOHAMMED/ALI", "MUHAMMAD", "ALI"),
        ("WOLFESCHLEGELSTEINHA", "WOLFESCHLEGELSTEINHAUSEN", "HUBERT"),
    ],
)
def test_names_as_airlines_write_them_are_successful(
    make_coded: Any, name: str, surname: str, given: str
) -> None:
    outcome = boarding_pass(make_coded([lines(surname, given)], ticket(name)))
    assert judged(outcome) == ("successful", "")


@pytest.mark.parametrize(
    "name", ["HUSSEIN/ANNA", "ERIKSSON/BJORN", "ER/ANNA", "ERIKSEN/OLAF", "DOE/JOHNMR"]
)
def test_another_name_is_failed(make_coded: Any, name: str) -> None:
    outcome = boarding_pass(make_coded([lines()], ticket(name)))
    assert judged(outcome) == ("failed", "boarding_pass_other_name")
    assert outcome.reason is not None
    assert name in outcome.reason.words.english()


def test_a_doubtful_character_of_the_name_leaves_it_open(make_coded: Any) -> None:
    document = make_coded([lines()], ticket("ERIKSEN/OLAF"), doubtful={(0, 8)})
    assert judged(boarding_pass(document)) == ("undetermined", "boarding_pass_doubtful")


def test_one_holder_among_several_is_enough(make_coded: Any) -> None:
    document = make_coded([lines("HUSSEIN", "ALI"), lines()], ticket())
    assert judged(boarding_pass(document))[0] == "successful"


@pytest.mark.parametrize("day", [323, 324, 325, 326, 327])
def test_a_flight_about_today_is_successful(make_coded: Any, day: int) -> None:
    outcome = boarding_pass(make_coded([lines()], ticket(day=day)))
    assert judged(outcome)[0] == "successful"


@pytest.mark.parametrize("day", [322, 328, 200])
def test_a_flight_of_another_day_leaves_it_open(make_coded: Any, day: int) -> None:
    document = make_coded([lines()], ticket(day=day))
    assert judged(boarding_pass(document)) == (
        "undetermined",
        "boarding_pass_other_day",
    )
    assert judged(boarding_pass(document, max_days=30))[0] == (
        "undetermined" if day == 200 else "successful"
    )


def test_a_pass_without_a_name_is_not_supported(make_coded: Any) -> None:
    outcome = boarding_pass(make_coded([lines()], ticket("")))
    assert judged(outcome) == ("not supported", "boarding_pass_without_name")


@pytest.mark.parametrize(
    ("zones", "contents", "code"),
    [
        ([lines()], [], "no_barcode"),
        ([lines()], ["plain text"], "no_boarding_pass"),
        ([()], [ticket()], "mrz_not_read"),
    ],
)
def test_without_pass_or_passport_it_is_not_supported(
    make_coded: Any, zones: Any, contents: Any, code: str
) -> None:
    outcome = boarding_pass(make_coded(zones, *contents))
    assert judged(outcome) == ("not supported", code)
