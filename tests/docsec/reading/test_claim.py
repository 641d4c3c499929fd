"""What a barcode claims beside an MRZ: strict, and open where the print is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from docsec.formats import compose
from docsec.model import Region, Result, Side
from docsec.payloads import parse
from docsec.reading.claim import (
    Agreement,
    Holder,
    by_page,
    holder_claims,
    holder_of,
    is_same_document,
    number_claim,
    side_of,
    weightiest,
    zone_claims,
    zone_in,
    zones_of,
)

Make = Callable[..., Any]
TODAY = date(2026, 11, 21)
VALUES = {
    "document_code": "P",
    "issuing_state": "UTO",
    "document_number": "L898902C3",
    "primary_identifier": "ERIKSSON",
    "secondary_identifier": "ANNA MARIA",
    "nationality": "UTO",
    "birth_date": "1974-08-12",
    "sex": "F",
    "expiry_date": "2030-04-15",
}
PASSPORT = compose("td3", VALUES)


@pytest.fixture
def side(make_coded: Make) -> Side:
    (found,) = zones_of(make_coded([PASSPORT]))
    return found


def agreements(claims: Any) -> dict[str, str]:
    return {one.name: one.agreement.value for one in claims}


def test_only_sides_whose_zone_was_understood_count(make_coded: Make) -> None:
    document = make_coded([PASSPORT, (), ("ABC", "DEF")])
    assert [one.picture for one in zones_of(document)] == [0]


def test_what_a_person_typed_is_not_in_doubt(make_coded: Make) -> None:
    document = make_coded([PASSPORT], doubtful={(1, 14), (0, 5)})
    other = Holder("HUSSEIN", "ALI", birth_date="1990-01-01")
    (read,) = zones_of(document)
    assert set(agreements(holder_claims(other, read)).values()) == {"open"}
    (typed,) = zones_of(replace(document, corrected=PASSPORT))
    assert set(agreements(holder_claims(other, typed)).values()) == {"different"}


def test_lines_that_were_typed_in_need_no_reading(make_coded: Make) -> None:
    read = make_coded([PASSPORT])
    (bare,) = make_coded([()]).sides
    typed = replace(read, sides=(bare,), corrected=PASSPORT)
    (zone,) = zones_of(typed)
    assert agreements(holder_claims(Holder(sex="F"), zone)) == {"sex": "same"}


@pytest.mark.parametrize(
    ("holder", "expected"),
    [
        (Holder("ERIKSSON", "ANNA MARIA"), {"name": "same"}),
        (Holder("HUSSEIN", "ALI"), {"name": "different"}),
        (Holder(None, "ANNA"), {}),
        (Holder(birth_date="1974-08-12"), {"birth_date": "same"}),
        (Holder(birth_date="1974-08-XX"), {"birth_date": "same"}),
        (Holder(birth_date="1974-09-XX"), {"birth_date": "different"}),
        (Holder(birth_date="1974"), {"birth_date": "different"}),
        (Holder(sex="F"), {"sex": "same"}),
        (Holder(sex="M"), {"sex": "different"}),
        (Holder(sex="X"), {}),
        (Holder(), {}),
    ],
)
def test_a_holder_is_compared_as_far_as_named(
    side: Side, holder: Holder, expected: dict[str, str]
) -> None:
    assert agreements(holder_claims(holder, side)) == expected


@pytest.mark.parametrize(
    ("number", "agreement"),
    [
        ("L898902C3", Agreement.SAME),
        ("l898902c3 ", Agreement.SAME),
        ("L898902C4", Agreement.DIFFERENT),
        ("L898902C", Agreement.DIFFERENT),
    ],
)
def test_numbers_are_compared_sign_by_sign(
    side: Side, number: str, agreement: Agreement
) -> None:
    claim = number_claim(number, side)
    assert claim is not None
    assert claim.agreement is agreement


def test_a_long_number_is_compared_as_far_as_a_seal_has_room(make_coded: Make) -> None:
    lines = compose(
        "td1", {**VALUES, "document_code": "I", "document_number": "L898902C3456"}
    )
    (long,) = zones_of(make_coded([lines]))
    claim = number_claim("L898902C3", long)
    assert claim is not None
    assert claim.agreement is Agreement.SAME


def test_every_field_of_a_repeated_zone_is_compared(side: Side) -> None:
    zone = zone_in(parse("\n".join(PASSPORT), today=TODAY), TODAY)
    assert zone is not None
    assert set(agreements(zone_claims(zone, side)).values()) == {"same"}
    assert len(zone_claims(zone, side)) == 8


def test_a_zone_of_another_kind_or_state_is_another_document(side: Side) -> None:
    def zone(**change: str) -> Any:
        lines = compose("td3", {**VALUES, **change})
        return zone_in(parse("\n".join(lines), today=TODAY), TODAY)

    assert side.data is not None
    assert is_same_document(zone(sex="M"), side.data)
    assert not is_same_document(zone(issuing_state="D"), side.data)


def test_what_carries_no_zone_and_no_name_has_no_holder() -> None:
    for content in ("plain text", "https://example.org", b"\x00\x01"):
        payload = parse(content, today=TODAY)
        assert zone_in(payload, TODAY) is None
        assert holder_of(payload, TODAY) is None


def test_a_code_lies_on_the_page_around_its_middle(make_coded: Make) -> None:
    document = make_coded([PASSPORT, ()], "one", "two", on=[0, 1])
    assert side_of(document.codes[1], document) is document.sides[1]
    far = replace(
        document.codes[0],
        barcode=replace(
            document.codes[0].barcode, place=Region(2000, 0, 9, 9).corners()
        ),
    )
    assert side_of(far, document) is None


def test_codes_are_gathered_by_page_and_copies_count_once(make_coded: Make) -> None:
    document = make_coded([PASSPORT, ()], "one", "one", "two", on=[0, 0, 1])
    pages = by_page(document.codes, document)
    assert [[one.payload.body for one in page] for page in pages] == [["one"], ["two"]]


def test_a_side_without_data_is_a_fault_of_the_caller(side: Side) -> None:
    with pytest.raises(ValueError, match="nothing to compare"):
        holder_claims(Holder("A"), replace(side, data=None))


def test_a_failure_outweighs_everything() -> None:
    results = [Result.SUCCESSFUL, Result.NOT_SUPPORTED, Result.FAILED]
    assert min(results, key=weightiest) is Result.FAILED
