"""North American driving licences and identity cards (AAMVA DL/ID card standard).

Versions 1 to 11, both manners of the header (`ANSI ` and the old `AAMVA`, with and
without a version of the state), with offsets that are often wrong and therefore never
trusted, and with control characters that a scanner, a form or a web page has eaten.
"""

import re
from dataclasses import dataclass, replace
from datetime import date

from docsec.model import Text
from docsec.model.barcode import Payload, PayloadField
from docsec.payloads import Content, payload
from docsec.standards.aamva_element import ELEMENTS, ISSUERS, Element, Form
from docsec.standards.visible import visible

_HEADER = re.compile(r"(ANSI ?|AAMVA)(\d{6})(\d{2})")
_SEARCHED = 64
_DESIGNATOR = re.compile(r"([A-Z]{2})(\d{4})(\d{4})")
_BREAKS = re.compile(r"[\n\r\x1c-\x1f]+")
_TOKEN = re.compile(r"[^\n\r\x1c-\x1f]+")
_ELEMENT = re.compile(r"[DZ][A-Z]{2}")
_OLD_VERSION = 1
_NOTHING = frozenset({"", "NONE", "UNAVL", "UNAVAIL", "N/A"})
_FORMS = {form: re.compile(rf"(?:{form.value})\s*\Z") for form in Form}
_NEEDED = ("document_number", "birth_date", "expiry_date")
_YEARS = range(1850, 2200)
_SEXES = {"1": "M", "2": "F", "9": "X", "M": "M", "F": "F", "X": "X"}
_LONGEST_VALUE = 64
_WRONG = -3.0
_MIN_LOST = 40


@dataclass(frozen=True, slots=True)
class _Header:
    """What stands before the first element."""

    match: re.Match[str]
    state_version: tuple[int, int] | None
    count: tuple[int, int]
    designators: tuple[re.Match[str], ...]
    end: int

    @property
    def types(self) -> tuple[str, ...]:
        """Types of the subfiles, `DL` first as a rule."""
        return tuple(one[1] for one in self.designators) or ("DL",)


@dataclass(frozen=True, slots=True)
class _Piece:
    """One element: its code and where its value stands."""

    code: str
    start: int
    end: int


def _score(content: Content) -> int:
    return 95 if _HEADER.search(content.text[:_SEARCHED]) else 0


@payload(
    Text("Driving licence (AAMVA)"), clause="AAMVA DL/ID CDS 2000-2020", score=_score
)
def aamva(content: Content) -> Payload:
    """Read the header and every element of every subfile."""
    text = content.text
    found = _HEADER.search(text[:_SEARCHED])
    if found is None:
        words = Text("There is no header of a driving licence")
        return Payload("aamva", Text("Driving licence"), text, problems=(words,))
    header = _read_header(text, found)
    pieces, warnings = _pieces(text, header)
    fields = [*_header_fields(text, header), *_element_fields(text, pieces)]
    fields += _derived_names(fields)
    return Payload(
        "aamva",
        _title(header),
        text,
        tuple(fields),
        tuple(_problems(fields)),
        (*_header_warnings(text, header), *warnings),
    )


def _title(header: _Header) -> Text:
    is_card = header.types[0] == "ID"
    return Text("Identity card (AAMVA)") if is_card else Text("Driving licence (AAMVA)")


def _read_header(text: str, found: re.Match[str]) -> _Header:
    """Try the manner of the version first, then the other one."""
    is_old = int(found[3]) <= _OLD_VERSION
    tries = [
        _manner(text, found, has_state_version=way) for way in (not is_old, is_old)
    ]
    return max(tries, key=lambda one: (bool(one.designators), one is tries[0]))


def _manner(text: str, found: re.Match[str], *, has_state_version: bool) -> _Header:
    at = found.end()
    version = (at, at + 2) if has_state_version else None
    at += 2 if has_state_version else 0
    count = (at, at + 2)
    number = text[at : at + 2]
    at += 2
    designators: list[re.Match[str]] = []
    wanted = int(number) if re.fullmatch("[0-9]{2}", number) else 0
    while len(designators) < wanted:
        one = _DESIGNATOR.match(text, at)
        if one is None:
            break
        designators.append(one)
        at = one.end()
    return _Header(found, version, count, tuple(designators), at)


def _header_fields(text: str, header: _Header) -> list[PayloadField]:
    found = header.match
    issuer = ISSUERS.get(found[2])
    unknown = () if issuer else (Text("This issuer number is not in the list"),)
    state = f"{issuer[0]}-{issuer[1]}" if issuer else None
    fields = [
        PayloadField(
            "issuer", Text("Issuer"), found[2], state, *found.span(2), warnings=unknown
        ),
        PayloadField("version", Text("Version"), found[3], found[3], *found.span(3)),
    ]
    spans = {"count": (Text("Number of subfiles"), header.count)}
    if header.state_version:
        spans["state_version"] = (Text("Version of the state"), header.state_version)
    for name, (title, span) in spans.items():
        start, end = (min(place, len(text)) for place in span)
        raw = text[start:end]
        fields.append(PayloadField(name, title, raw, visible(raw) or None, start, end))
    return fields


def _header_warnings(text: str, header: _Header) -> list[Text]:
    """What a strict reader would refuse and this one only mentions."""
    warnings = []
    before = text[: header.match.start()]
    if before != "@\n\x1e\r":
        warnings.append(
            Text("The control characters of the header are changed or lost")
        )
    if header.match[1] == "AAMVA":
        warnings.append(Text("The header is of the old manner"))
    if not header.designators:
        warnings.append(Text("The list of subfiles cannot be read"))
    for one in header.designators:
        offset, length = int(one[2]), int(one[3])
        if text[offset : offset + 2] != one[1] or offset + length > len(text):
            words = Text("Subfile {type} is not where the header says", type=one[1])
            warnings.append(words)
    return warnings


def _pieces(text: str, header: _Header) -> tuple[list[_Piece], list[Text]]:
    body = text[header.end :]
    if len(body) > _MIN_LOST and not _BREAKS.search(body.strip()):
        words = Text(
            "The separators are lost; the fields were cut by their codes, compare them"
        )
        return _cut_by_codes(text, header), [words]
    pieces = []
    for token in _TOKEN.finditer(text, header.end):
        start, end = token.span()
        code = text[start : start + 3]
        for subfile in header.types:
            inner = text[start + 2 : start + 5]
            if text.startswith(subfile, start) and _is_code(inner, subfile):
                start, code = start + 2, inner
                break
        if _ELEMENT.fullmatch(code):
            pieces.append(_Piece(code, start + 3, end))
        elif text[start:end].strip() and text[start:end] not in header.types:
            pieces.append(_Piece("", start, end))
    return pieces, []


def _is_code(code: str, subfile: str) -> bool:
    """The three letters after a subfile's type begin an element of it."""
    if code in ELEMENTS:
        return True
    return subfile.startswith("Z") and code.startswith(subfile) and code.isalpha()


def _cut_by_codes(text: str, header: _Header) -> list[_Piece]:
    """Cut where the values between known codes make the most sense.

    Works from the end: the best way to cut what remains is known when a code is
    reached, so the work grows with the number of places only.
    """
    places = _places(text, header)
    best: dict[int, tuple[float, int]] = {}
    for index in range(len(places) - 1, -1, -1):
        at = places[index]
        ends = [
            end
            for end in (*places[index + 1 : index + 1 + _LONGEST_VALUE], len(text))
            if at + 3 <= end and (end - at - 3 <= _LONGEST_VALUE or end == len(text))
        ]
        choices = [
            (_likeness(text, at, end) + best.get(end, (0.0, 0))[0], end) for end in ends
        ]
        best[at] = max(choices, default=(_WRONG, len(text)))
    pieces = []
    at = places[0] if places else len(text)
    while at < len(text):
        end = best[at][1]
        pieces.append(_Piece(text[at : at + 3], at + 3, end))
        at = end
    return [_without_type(text, piece, header) for piece in pieces]


def _places(text: str, header: _Header) -> list[int]:
    """Where a code of the standard or of a declared subfile may begin."""
    own = [rf"{kind}[A-Z]" for kind in header.types if kind.startswith("Z")]
    codes = re.compile("(?=" + "|".join([*ELEMENTS, *own]) + ")")
    return [one.start() for one in codes.finditer(text, header.end)]


def _without_type(text: str, piece: _Piece, header: _Header) -> _Piece:
    """A subfile's first element has the type of the subfile before its code."""
    at = piece.start - 3
    kind = text[at : at + 2]
    if kind in header.types and text.startswith(kind, at + 2):
        return _Piece(text[at + 2 : at + 5], min(at + 5, piece.end), piece.end)
    return piece


def _likeness(text: str, at: int, end: int) -> float:
    """How well the text between fits the code before it."""
    code, value = text[at : at + 3], text[at + 3 : end]
    element = ELEMENTS.get(code)
    if element is None:
        return 0.1 - 0.01 * len(value)
    if not _FORMS[element.form].match(value):
        return _WRONG
    is_wide = element.form in (Form.TEXT, Form.NAME, Form.NUMBER)
    return 0.3 - 0.01 * len(value) if is_wide else 1.0


def _element_fields(text: str, pieces: list[_Piece]) -> list[PayloadField]:
    fields = []
    seen: dict[str, str] = {}
    for piece in pieces:
        raw = text[piece.start : piece.end]
        element = ELEMENTS.get(piece.code) or _unknown(piece.code)
        one = _judged(element, raw, piece)
        if seen.setdefault(piece.code, raw) != raw and piece.code:
            problem = Text("The field is given twice, and not the same")
            one = replace(one, problems=(*one.problems, problem))
        fields.append(one)
    return fields


def _unknown(code: str) -> Element:
    if not code:
        return Element("text", Text("Text without a field code"), Form.TEXT)
    title = Text("Field {code} of the issuer", code=code)
    return Element(code.lower(), title, Form.TEXT)


def _judged(element: Element, raw: str, piece: _Piece) -> PayloadField:
    plain = raw.strip()
    one = PayloadField(
        element.name, element.title, raw, visible(plain) or None, piece.start, piece.end
    )
    if plain.upper() in _NOTHING:
        return replace(one, value=None)
    if element.form is Form.DATE:
        return _dated(one, plain)
    if element.form is Form.SEX:
        return _sexed(one, plain)
    if not _FORMS[element.form].match(plain):
        words = Text("The standard allows other characters here")
        return replace(one, warnings=(words,))
    return one


def _dated(one: PayloadField, plain: str) -> PayloadField:
    """Month first in the United States, year first elsewhere; cards mix both.

    No date can be read both ways: a month is at most 12, a century at least 18.
    """
    if re.fullmatch("[0-9]{8}", plain):
        for year, month, day in (
            (plain[4:], plain[:2], plain[2:4]),
            (plain[:4], plain[4:6], plain[6:]),
        ):
            try:
                value = date(int(year), int(month), int(day))
            except ValueError:
                continue
            if value.year in _YEARS:
                return replace(one, value=value.isoformat())
    words = Text("There is no such date: {date}", date=visible(plain))
    return replace(one, value=None, problems=(words,))


def _sexed(one: PayloadField, plain: str) -> PayloadField:
    value = _SEXES.get(plain.upper())
    if value:
        return replace(one, value=value)
    words = Text("The standard knows no such sex: {code}", code=visible(plain))
    return replace(one, value=None, warnings=(words,))


def _derived_names(fields: list[PayloadField]) -> list[PayloadField]:
    """Surname and given names of version 1, where commas keep them apart."""
    full = next((one for one in fields if one.name == "full_name"), None)
    if full is None or full.value is None:
        return []
    marks = re.split(r"[,@;]", full.raw)
    if len(marks) == 1:
        return []
    given = " ".join(part.strip() for part in marks[1:3] if part.strip())
    surname = marks[0].strip()
    return [
        replace(full, name=name, title=title, value=visible(value) or None)
        for name, title, value in (
            ("surname", Text("Surname"), surname),
            ("given_names", Text("Given names"), given),
        )
    ]


def _problems(fields: list[PayloadField]) -> list[Text]:
    names = {one.name for one in fields}
    titles = {element.name: element.title for element in ELEMENTS.values()}
    return [
        Text("A field every licence has is missing: {field}", field=titles[name])
        for name in _NEEDED
        if name not in names
    ]
