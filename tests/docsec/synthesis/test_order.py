from datetime import date

import numpy as np
import pytest

from docsec.formats import parse
from docsec.synthesis.design import design_of
from docsec.synthesis.holder import invent_holder
from docsec.synthesis.order import WITH_MRZ, Fault, Kind, invent_order

FORMATS = {
    Kind.PASSPORT: "td3",
    Kind.CARD_1: "td1",
    Kind.CARD_2: "td2",
    Kind.VISA_A: "mrv_a",
    Kind.VISA_B: "mrv_b",
    Kind.PASSPORT_PLASTIC: "td3",
    Kind.PASSPORT_DIPLOMATIC: "td3",
    Kind.EMERGENCY: "td2",
    Kind.RESIDENCE: "td1",
    Kind.SEAFARER: "td1",
}


@pytest.mark.parametrize("kind", WITH_MRZ)
def test_mrz_of_every_kind_is_valid_in_its_format(kind: Kind, today: date):
    for seed in range(12):
        order = invent_order(kind, seed=seed, today=today)
        data = parse(order.lines, today=today)
        assert data.format == FORMATS[kind]
        assert data.is_valid, data.fields


@pytest.mark.parametrize("kind", WITH_MRZ)
def test_wrong_check_digit_is_the_only_wrong_one(kind: Kind, today: date):
    order = invent_order(kind, seed=1, today=today, fault=Fault.CHECK_DIGIT)
    data = parse(order.lines, today=today)
    wrong = [field.name for field in data.fields if not field.is_valid]
    assert wrong == ["birth_date_check_digit"]


def test_expired_document_has_expired_and_others_have_not(today: date):
    for seed in range(20):
        for kind in Kind:
            assert invent_order(kind, seed=seed, today=today).expiry > today
            late = invent_order(kind, seed=seed, today=today, fault=Fault.EXPIRED)
            assert late.issue < late.expiry < today


def test_fault_state_prints_a_code_nobody_has(today: date):
    order = invent_order(Kind.PASSPORT, seed=1, today=today, fault=Fault.STATE)
    assert order.lines[0][2:5] == "UTP"


def test_same_seed_gives_the_same_order_and_another_seed_another(today: date):
    one = invent_order(Kind.CARD_1, seed=5, today=today)
    assert one == invent_order(Kind.CARD_1, seed=5, today=today)
    assert one != invent_order(Kind.CARD_1, seed=6, today=today)


def test_holders_are_adults_with_names_in_three_scripts(today: date):
    rng = np.random.default_rng(0)
    for _ in range(50):
        holder = invent_holder(rng, today=today)
        assert 18 <= holder.age(today) <= 78
        latin, arabic, sorani = holder.surname
        assert latin.isascii()
        assert not arabic.isascii()
        assert not sorani.isascii()


def test_birthday_tomorrow_does_not_count():
    rng = np.random.default_rng(0)
    holder = invent_holder(rng, today=date(2026, 11, 1))
    birth = holder.birth
    before = birth.replace(year=birth.year + 30, month=1, day=1)
    assert holder.age(before) == 30 - (birth > birth.replace(month=1, day=1))


def test_series_is_not_issued_before_it_began(today: date):
    first = design_of(Kind.PASSPORT_PLASTIC).design.issue.since
    for seed in range(30):
        order = invent_order(Kind.PASSPORT_PLASTIC, seed=seed, today=today)
        assert order.issue.year >= first


def test_visits_go_in_and_out_in_order(today: date):
    visits = invent_order(Kind.STAMPS, seed=4, today=today).visits
    assert [one.is_entry for one in visits] == [True, False] * 3
    assert list(visits) == sorted(visits, key=lambda one: one.day)
    assert visits[-1].day <= today


def test_leap_day_is_survived():
    order = invent_order(Kind.PASSPORT, seed=2, today=date(2028, 2, 29))
    assert order.expiry.year - order.issue.year in {9, 10}
