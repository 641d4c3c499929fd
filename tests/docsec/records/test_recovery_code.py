import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.errors import StoreError
from docsec.records.recovery_code import SECRET_BYTES, printed, secret_of

secrets = st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES)


@given(secrets)
def test_what_is_printed_is_read_again(secret):
    assert secret_of(printed(secret)) == secret


def test_a_code_has_eight_groups_of_four():
    groups = printed(bytes(range(SECRET_BYTES))).split("-")

    assert [len(group) for group in groups] == [4] * 8


@given(secrets)
def test_people_may_type_it_their_way(secret):
    typed = printed(secret).lower().replace("-", "  ")
    typed = typed.replace("0", "o").replace("1", "l")

    assert secret_of(typed) == secret


@given(secrets, st.integers(0, 31), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_sign_is_a_typing_error(secret, place, sign):
    signs = list(printed(secret).replace("-", ""))
    if signs[place] == sign:
        sign = "Z" if sign != "Z" else "Y"
    signs[place] = sign

    with pytest.raises(StoreError, match="typing error"):
        secret_of("".join(signs))


@given(st.text(max_size=60))
def test_any_text_but_a_code_is_a_typing_error(text):
    with pytest.raises(StoreError, match="8 groups"):
        secret_of(text)
