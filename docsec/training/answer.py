"""Answers as they are stored: JSON of the kind and its fields."""

from typing import Any

import msgspec

from docsec.model.prompt import ANSWER_OF, Answer

_KINDS: dict[str, type[Answer]] = {
    kind.__name__.lower(): kind for kind in ANSWER_OF.values()
}


def encode(answer: Answer) -> dict[str, Any]:
    """As plain values.

    >>> from docsec.model.prompt import Judged
    >>> encode(Judged(value=1))["kind"]
    'judged'
    """
    fields: dict[str, Any] = msgspec.to_builtins(answer)
    return {"kind": type(answer).__name__.lower(), **fields}


def decode(stored: dict[str, Any]) -> Answer:
    """From plain values.

    Raises:
        ValueError: It is no answer.
    """
    fields = dict(stored)
    kind = _KINDS.get(str(fields.pop("kind", "")))
    if kind is None:
        raise ValueError("an answer of no known kind")
    return msgspec.convert(fields, kind)
