import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from docsec.records.search_words import folded, subject_of


def test_number_first_then_names_each_once(traveller):
    payload = {"a": traveller(), "b": [traveller()]}

    assert subject_of(payload) == ("L898902C3", "ERIKSSON", "ANNA MARIA")


def test_fields_nobody_searches_are_left_out():
    assert subject_of({"fields": [{"name": "sex", "value": "F"}]}) == ()


def test_empty_values_are_left_out():
    assert subject_of({"f": {"name": "document_number", "value": "  "}}) == ()


def test_a_payload_nested_without_end_gives_an_answer():
    payload = {"name": "document_number", "value": "X1"}
    for _ in range(200):
        payload = {"inner": payload}

    assert subject_of(payload) == ()


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    once = folded(text)

    assert folded(once) == once or unicodedata.normalize("NFKD", once) != once


@given(st.text(alphabet="ABCäöü <"))
def test_case_and_fillers_do_not_matter(text):
    assert folded(text.lower()) == folded(text.replace("<", " "))
