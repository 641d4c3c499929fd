import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.errors import StoreError
from docsec.records.cipher import canonical, decrypt, encrypt, parsed

KEY = os.urandom(32)


@given(st.binary(max_size=200), st.text(max_size=20))
def test_what_is_encrypted_comes_back(clear, place):
    assert decrypt(KEY, encrypt(KEY, clear, bound_to=place), bound_to=place) == clear


@given(st.binary(max_size=80))
def test_other_bytes_are_damaged(body):
    with pytest.raises(StoreError, match="damaged"):
        decrypt(KEY, body, bound_to="here")


def test_a_part_moved_elsewhere_is_damaged():
    with pytest.raises(StoreError, match="damaged"):
        decrypt(KEY, encrypt(KEY, b"x", bound_to="here"), bound_to="there")


@given(st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=5)))
def test_the_canonical_form_is_one_and_comes_back(value):
    turned = dict(reversed(value.items()))

    assert canonical(value) == canonical(turned)
    assert parsed(canonical(value)) == value


@given(st.binary(max_size=60))
def test_any_bytes_give_an_object_or_words(body):
    try:
        found = parsed(body)
    except StoreError:
        found = {}

    assert isinstance(found, dict)


@pytest.mark.parametrize("body", [b"[1]", b"no json", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_object_is_damaged(body):
    with pytest.raises(StoreError, match="damaged"):
        parsed(body)


@pytest.mark.parametrize("value", [float("nan"), object(), {1, 2}, "\ud800"])
def test_what_is_no_json_cannot_be_written(value):
    with pytest.raises(StoreError, match="cannot be written"):
        canonical({"value": value})
