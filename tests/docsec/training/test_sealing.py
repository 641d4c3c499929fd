"""A seal opens for one key and one form only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.errors import StoreError
from docsec.packs.key import SigningKey
from docsec.training.sealing import TrainerKey, seal

KEY = TrainerKey.generate()


@given(st.binary(max_size=200), st.binary(max_size=20))
def test_the_trainer_opens_it(message: bytes, bound: bytes) -> None:
    assert KEY.unseal(seal(message, KEY.public, bound=bound), bound=bound) == message


def test_nobody_else_does() -> None:
    sealed = seal(b"key", KEY.public, bound=b"form")
    with pytest.raises(StoreError, match="another trainer"):
        TrainerKey.generate().unseal(sealed, bound=b"form")
    with pytest.raises(StoreError, match="another trainer"):
        KEY.unseal(sealed, bound=b"another form")


@given(st.integers(0, 100), st.integers(1, 255))
def test_a_changed_byte_is_noticed(at: int, change: int) -> None:
    sealed = bytearray(seal(b"what is right", KEY.public, bound=b"form"))
    sealed[at % len(sealed)] ^= change
    with pytest.raises(StoreError):
        KEY.unseal(bytes(sealed), bound=b"form")


@pytest.mark.parametrize("sealed", [b"", b"docsec sealed 1\n", b"x" * 80])
def test_what_is_no_seal_is_refused(sealed: bytes) -> None:
    with pytest.raises(StoreError):
        KEY.unseal(sealed, bound=b"form")


def test_two_seals_of_one_message_differ() -> None:
    one, other = (seal(b"same", KEY.public, bound=b"") for _ in range(2))
    assert one != other


def test_the_key_lies_in_a_file_under_a_passphrase(tmp_path) -> None:
    path = tmp_path / "trainer.pem"
    KEY.save(path, "two words")
    assert TrainerKey.load(path, "two words").public == KEY.public
    with pytest.raises(StoreError, match="passphrase"):
        TrainerKey.load(path, "other words")


def test_a_key_of_another_kind_is_told(tmp_path) -> None:
    path = tmp_path / "signing.pem"
    SigningKey.generate().save(path, "two words")
    with pytest.raises(StoreError, match="another kind"):
        TrainerKey.load(path, "two words")
