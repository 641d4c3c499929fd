"""Tasks, keys and results as JSON: msgspec, and our sentences beside their values."""

from datetime import date
from typing import Any, TypeVar

import msgspec

from docsec.model import Text

T = TypeVar("T")


def encode(value: Any) -> bytes:
    """As JSON.

    >>> encode(Text("Under {nm} nm", nm=365))
    b'{"text":"Under {nm} nm","values":{"nm":365}}'
    """
    return msgspec.json.encode(value, enc_hook=_plain)


def decode(data: bytes, kind: type[T]) -> T:
    """From JSON.

    Raises:
        msgspec.ValidationError: It is something else.
    """
    return msgspec.json.decode(data, type=kind, dec_hook=_restored)


def convert(value: Any, kind: type[T]) -> T:
    """From plain values, as JSON has them.

    Raises:
        msgspec.ValidationError: It is something else.
    """
    return msgspec.convert(value, kind, dec_hook=_restored)


def plain(value: Any) -> Any:
    """As plain values, as JSON has them."""
    return msgspec.json.decode(encode(value))


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        values = {name: _value(one) for name, one in value.values.items()}
        return {"text": value.template, "values": values}
    raise NotImplementedError(f"{type(value).__name__} is not stored")


def _value(value: Any) -> Any:
    return {"date": value.isoformat()} if isinstance(value, date) else value


def _restored(kind: type[Any], value: Any) -> Any:
    if kind is Text:
        return _text(value)
    raise NotImplementedError(f"{kind.__name__} is not stored")


def _text(value: Any) -> Text:
    match value:
        case {"text": str() as template, "values": dict() as values}:
            return Text.restored(
                template, {str(name): _gap(one) for name, one in values.items()}
            )
    raise ValueError("a sentence has a text and values")


def _gap(value: Any) -> Any:
    match value:
        case {"date": str() as day}:
            return date.fromisoformat(day)
        case {"text": _}:
            return _text(value)
        case str() | int() | float():
            return value
    raise ValueError("a gap holds words, a number or a date")
