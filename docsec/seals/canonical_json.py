"""The canonical form of JSON over which a VDS-NC is signed (RFC 8785).

Reading is as careful as writing: no name twice, bounded depth, and a number that a
double cannot hold exactly stops the canonical form instead of changing silently.
"""

import json
import math
import re
from decimal import Decimal

_ESCAPES = {
    "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r",
    '"': '\\"', "\\": "\\\\",
}  # fmt: skip
_ESCAPED = re.compile(r'[\x00-\x1f"\\]')
_MAX_DEPTH = 16
_SAFE_DIGITS = 15
_LEAST_POWER, _MOST_POWER = -6, 21

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None


class JsonError(ValueError):
    """The text is no JSON that could be signed."""


def read(text: str) -> Json:
    """Read JSON strictly.

    Raises:
        JsonError: It is no JSON, too deep, has a name twice, or a number no double
            holds.
    """
    if _depth(text) > _MAX_DEPTH:
        raise JsonError("nested too deeply")
    try:
        found: Json = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_integer,
            parse_float=_float,
            parse_constant=_constant,
        )
    except (ValueError, RecursionError) as error:
        raise JsonError(str(error)) from error
    return found


def _depth(text: str) -> int:
    """How deep brackets go, those inside strings counted too: it only bounds."""
    depth = deepest = 0
    for one in text:
        if one in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif one in "]}":
            depth -= 1
    return deepest


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise JsonError("a name is given twice")
    return found


def _integer(digits: str) -> int:
    if len(digits.lstrip("-")) > _SAFE_DIGITS:
        raise JsonError("a number is too long")
    return int(digits)


def _float(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value) or len(digits) > 2 * _SAFE_DIGITS:
        raise JsonError("a number is too large")
    return value


def _constant(name: str) -> float:
    raise JsonError(f"{name} is no JSON")


def canonical(value: Json) -> bytes:
    r"""Write JSON in the one form everybody signs.

    >>> canonical({"b": 1, "a": "é\n"})
    b'{"a":"\xc3\xa9\\n","b":1}'

    Raises:
        JsonError: A string has half a surrogate pair, or a number is no number.
    """
    try:
        return _text(value).encode("utf-8")
    except UnicodeEncodeError as error:
        raise JsonError("a string has half a surrogate pair") from error


def _text(value: Json) -> str:
    if isinstance(value, dict):
        names = sorted(
            value, key=lambda name: name.encode("utf-16-be", "surrogatepass")
        )
        return (
            "{" + ",".join(f"{_string(one)}:{_text(value[one])}" for one in names) + "}"
        )
    if isinstance(value, list):
        return "[" + ",".join(map(_text, value)) + "]"
    if isinstance(value, str):
        return _string(value)
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    return _number(value)


def _string(value: str) -> str:
    return '"' + _ESCAPED.sub(_escape, value) + '"'


def _escape(found: re.Match[str]) -> str:
    return _ESCAPES.get(found[0], f"\\u{ord(found[0]):04x}")


def _number(value: float) -> str:
    """As ECMAScript writes a double: shortest digits, exponent only far from 1."""
    if not math.isfinite(value):
        raise JsonError("not a number")
    if value == 0:
        return "0"
    sign = "-" if value < 0 else ""
    mantissa, _, power = f"{Decimal(repr(abs(value))).normalize():e}".partition("e")
    digits = mantissa.replace(".", "")
    exponent = int(power)
    if not _LEAST_POWER <= exponent < _MOST_POWER:
        return f"{sign}{mantissa}e{exponent:+d}"
    if exponent < 0:
        return f"{sign}0.{'0' * (-exponent - 1)}{digits}"
    whole = digits[: exponent + 1].ljust(exponent + 1, "0")
    part = digits[exponent + 1 :]
    return sign + whole + ("." + part if part else "")
