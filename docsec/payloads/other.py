"""Everything no other plug-in knows: a link, a visiting card, plain text, bytes.

Nothing is opened, resolved or looked up. A link is shown as text, its host apart,
because the host is what a person must look at.
"""

import re

from docsec.model import Text
from docsec.model.barcode import Payload, PayloadField
from docsec.payloads import MAX_BYTES, Content, payload
from docsec.standards.visible import visible

_LINK = re.compile(
    r"(?:https?|ftp)://[^\s]{1,2048}\Z|www\.[^\s]{1,2048}\Z", re.IGNORECASE
)
_HOST = re.compile(r"(?:[a-z]+://)?(?:[^/?#@\\]*@)?([^/?#:\\]*)", re.IGNORECASE)
_CARD = re.compile(r"BEGIN:VCARD\b", re.IGNORECASE)
_CARD_LINE = re.compile(
    r"([A-Za-z0-9-]{1,32})((?:;[^:\r\n]{0,128})?):([^\r\n]{0,1024})"
)
_CARD_TITLES = {
    "FN": ("name", Text("Name")),
    "N": ("structured_name", Text("Name in parts")),
    "ORG": ("organisation", Text("Organisation")),
    "TITLE": ("title", Text("Job title")),
    "TEL": ("telephone", Text("Telephone")),
    "EMAIL": ("email", Text("E-mail address")),
    "ADR": ("address", Text("Address")),
    "BDAY": ("birth_date", Text("Date of birth")),
    "URL": ("link", Text("Link")),
    "NOTE": ("note", Text("Note")),
}
_MAX_LINES = 64
_PRINTABLE_SHARE = 0.85


@payload(Text("Other barcode"), clause="RFC 3986, RFC 6350", score=lambda _: 1)
def other(content: Content) -> Payload:
    """Show what it is as plain symbols."""
    if len(content.data) > MAX_BYTES:
        return _too_long(content)
    text = content.text.strip("\ufeff \r\n\t")
    if _LINK.match(text):
        return _link(content.text, text)
    if _CARD.match(text):
        return _card(content.text)
    if _is_text(content.text):
        return _plain(content.text)
    return _bytes(content.data)


def _too_long(content: Content) -> Payload:
    size = len(content.data)
    words = Text(
        "The content has {size} bytes; no barcode holds more than {most}",
        size=size,
        most=MAX_BYTES,
    )
    body = content.data[:MAX_BYTES]
    return Payload("other", Text("Unknown content"), body, problems=(words,))


def _link(body: str, text: str) -> Payload:
    start = body.index(text)
    found = _HOST.match(text)
    first, last = found.span(1) if found else (0, 0)
    host = text[first:last]
    warnings: tuple[Text, ...] = ()
    if not host.isascii() or "xn--" in host.lower():
        warnings = (Text("The address uses letters that can look like others"),)
    return Payload(
        "other",
        Text("Link"),
        body,
        (
            PayloadField(
                "host", Text("Host of the link"), host, visible(host) or None,
                start + first, start + last, warnings=warnings,
            ),
            PayloadField(
                "link", Text("Link"), text, visible(text), start, start + len(text)
            ),
        ),
        warnings=(Text("The link was not opened and proves nothing"),),
    )  # fmt: skip


def _card(body: str) -> Payload:
    fields = []
    for found in list(_CARD_LINE.finditer(body))[:_MAX_LINES]:
        known = _CARD_TITLES.get(found[1].upper())
        if known is None:
            continue
        raw = found[3]
        value = visible(raw.replace("\\,", ",").replace("\\;", ";")) or None
        fields.append(PayloadField(*known, raw, value, *found.span(3)))
    return Payload("other", Text("Visiting card"), body, tuple(fields))


def _plain(body: str) -> Payload:
    value = visible(body, limit=MAX_BYTES)
    one = PayloadField("text", Text("Text"), body, value or None, 0, len(body))
    return Payload("other", Text("Plain text"), body, (one,))


def _bytes(body: bytes) -> Payload:
    one = PayloadField(
        "bytes", Text("Bytes"), body.hex(), body.hex(" ") or None, 0, len(body)
    )
    return Payload("other", Text("Binary data"), body, (one,))


def _is_text(text: str) -> bool:
    """Mostly signs that show."""
    shown = sum(one.isprintable() or one in "\r\n\t" for one in text)
    return not text or shown >= _PRINTABLE_SHARE * len(text)
