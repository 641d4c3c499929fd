"""What a record is found by: the holder's names and the document's numbers."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

_SEARCHED = (
    "document_number",
    "primary_identifier",
    "secondary_identifier",
    "nationality",
    "issuing_state",
    "birth_date",
    "optional_data",
    "optional_data_2",
)
_DEEPEST = 12


def subject_of(payload: Mapping[str, Any]) -> tuple[str, ...]:
    """The values of the searched fields, wherever in the payload they stand.

    A field is a dict with `name` and `value`, as the examination's JSON has them.

    >>> subject_of({"fields": [{"name": "document_number", "value": "L898902C3"}]})
    ('L898902C3',)
    """
    found = [
        (_SEARCHED.index(name), value)
        for name, value in _fields(payload, _DEEPEST)
        if name in _SEARCHED and value.strip()
    ]
    ordered = [value for _, value in sorted(found, key=lambda one: one[0])]
    return tuple(dict.fromkeys(ordered))


def folded(text: str) -> str:
    """One form for what is stored and what is typed: no case, accents or fillers.

    >>> folded("Müller<<Anna")
    'muller anna'
    """
    plain = unicodedata.normalize("NFKD", text.replace("<", " ")).casefold()
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(bare.split())


def _fields(value: object, depth: int) -> Iterator[tuple[str, str]]:
    if depth == 0:
        return
    if isinstance(value, Mapping):
        name, content = value.get("name"), value.get("value")
        if isinstance(name, str) and isinstance(content, str):
            yield name, content
        for inner in value.values():
            yield from _fields(inner, depth - 1)
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
        for inner in value:
            yield from _fields(inner, depth - 1)
