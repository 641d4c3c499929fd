"""The printed code that opens the records when the passphrase is lost.

Eight groups of four signs of Crockford's base32 (no I, L, O, U): 136 random bits and
24 bits of checksum, so that a slip of the pen is told from a wrong code.
"""

import hashlib
import unicodedata

from docsec.errors import StoreError
from docsec.model import Text

SECRET_BYTES = 17
_CHECKSUM_BYTES = 3
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SIGNS = 32


def printed(secret: bytes) -> str:
    """Write 17 bytes as a code.

    >>> [len(group) for group in printed(bytes(17)).split("-")]
    [4, 4, 4, 4, 4, 4, 4, 4]
    """
    number = int.from_bytes(secret + _checksum(secret), "big")
    signs = "".join(
        _ALPHABET[number >> shift & 31] for shift in range(5 * (_SIGNS - 1), -1, -5)
    )
    return "-".join(signs[start : start + 4] for start in range(0, _SIGNS, 4))


def secret_of(code: str) -> bytes:
    """Read a code as a person types it: any case, spaces, O for 0, I and L for 1.

    Raises:
        StoreError: A sign is missing, added or wrong.
    """
    typed = unicodedata.normalize("NFKC", code).upper().translate(_LOOKALIKES)
    signs = [sign for sign in typed if sign.isalnum()]
    if len(signs) != _SIGNS or not all(sign in _ALPHABET for sign in signs):
        raise _mistyped()
    number = 0
    for sign in signs:
        number = number << 5 | _ALPHABET.index(sign)
    whole = number.to_bytes(SECRET_BYTES + _CHECKSUM_BYTES, "big")
    secret, checksum = whole[:SECRET_BYTES], whole[SECRET_BYTES:]
    if checksum != _checksum(secret):
        raise _mistyped()
    return secret


def _checksum(secret: bytes) -> bytes:
    return hashlib.sha256(b"docsec recovery code" + secret).digest()[:_CHECKSUM_BYTES]


def _mistyped() -> StoreError:
    return StoreError(
        Text(
            "The recovery code has a typing error. It has 8 groups of 4 signs; "
            "compare it with the printed sheet."
        )
    )
