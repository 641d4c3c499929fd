"""One barcode content a module: what marks it, and how it is taken apart.

A payload plug-in is a pure function of a `Content`. It answers with a `Payload` for
any input at all: what a stranger wrote is a finding, never an exception. Its `score`
says how sure it is, from 0 to 100, that the content is of its kind; it must be cheap
and look at marks of the standard only. What goes into the value of a field or into
words passes `docsec.standards.visible` first, so that nothing in it acts when shown.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from docsec.model import Text
from docsec.model.barcode import Payload, PayloadField
from docsec.registry import Registry

MAX_BYTES = 8192
"""More than any symbology holds (QR 2,953 bytes or 7,089 digits, Aztec 3,832)."""

MAX_FEATURES = 256
"""More than any seal can have, whose features are told apart by one byte."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a barcode carries, both ways.

    Attributes:
        data: The bytes.
        text: The same as text: UTF-8 where they are that, else byte for byte.
        today: The day it is read, for dates without a century or year.
    """

    data: bytes
    text: str
    today: date


Score = Callable[[Content], int]
Parse = Callable[[Content], Payload]


@dataclass(frozen=True, slots=True)
class PayloadFormat:
    """One barcode content.

    Attributes:
        id: Name of the module.
        title: For people.
        clause: Where it is specified.
        score: 0, this is another kind, to 100, nothing else looks like this.
        parse: Takes the content apart.
    """

    id: str
    title: Text
    clause: str
    score: Score
    parse: Parse


payloads: Registry[PayloadFormat] = Registry(__name__)


def payload(title: Text, *, clause: str, score: Score) -> Callable[[Parse], Parse]:
    """Offer the decorated function as a payload. Arguments as in `PayloadFormat`."""

    def offer(function: Parse) -> Parse:
        name = function.__module__.rpartition(".")[2]
        payloads.offer(
            function.__module__, PayloadFormat(name, title, clause, score, function)
        )
        return function

    return offer


def content_of(given: bytes | str, *, today: date) -> Content:
    """Put bytes or text into both forms.

    Text without a byte form of its own (lone surrogates) is kept as well as it can be.
    """
    if isinstance(given, str):
        try:
            return Content(given.encode("latin-1"), given, today)
        except UnicodeEncodeError:
            return Content(given.encode("utf-8", "surrogatepass"), given, today)
    try:
        return Content(given, given.decode("utf-8"), today)
    except UnicodeDecodeError:
        return Content(given, given.decode("latin-1"), today)


def recognise(given: bytes | str, *, today: date) -> str:
    """Name the plug-in that is surest of the content; `other` takes everything.

    >>> recognise("https://example.org", today=date(2026, 11, 21))
    'other'
    """
    content = content_of(given, today=today)
    if len(content.data) > MAX_BYTES:
        return "other"
    return max(payloads, key=lambda one: one.score(content)).id


def parse(given: bytes | str, *, today: date) -> Payload:
    """Take the content of a barcode apart. Any input gives a value, never an error."""
    name = recognise(given, today=today)
    return payloads[name].parse(content_of(given, today=today))


def document_type(fields: Iterable[PayloadField]) -> str:
    """The document code of the MRZ among these fields, without fillers; or empty."""
    zones = (one.value or "" for one in fields if one.name == "mrz")
    return next(zones, "")[:2].rstrip("<")
