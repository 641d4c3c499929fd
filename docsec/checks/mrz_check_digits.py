"""The check digits of the MRZ are right (TR-03135-1 section 5.5.4.1.1)."""

from dataclasses import dataclass

from docsec.checks import check
from docsec.formats import formats
from docsec.model import (
    Document,
    Evidence,
    Field,
    MrzData,
    Outcome,
    Rank,
    Reason,
    Result,
    Span,
    Table,
    Text,
)
from docsec.standards.check_digit import check_digit
from docsec.standards.fields import field_title
from docsec.standards.issuer_defect import known_defects
from docsec.standards.mrz_place import is_doubtful, marks_at
from docsec.standards.mrz_reason import MRZ_FORMAT_UNKNOWN, MRZ_NOT_READ


@dataclass(frozen=True, slots=True)
class _Digit:
    """One check digit of the document: what it covers, what is there, what is due."""

    field: Field
    covered: str
    spans: tuple[Span, ...]
    due: str | None


@check(
    Text("Check digits of the machine-readable zone"),
    uuid="4dc422f9-bd25-4cb2-a1ae-41c6519bfd0a",
    code="X-(VI,CD,MR)",
    rank=Rank.DEFINITIVE,
    is_data_check=True,
)
def mrz_check_digits(document: Document) -> Outcome:
    """Compare every check digit with the one computed over what it covers."""
    if document.data is None:
        return Outcome(Result.NOT_SUPPORTED, MRZ_NOT_READ)
    digits = _digits(document.data)
    if not digits:
        return Outcome(Result.UNDETERMINED, MRZ_FORMAT_UNKNOWN)
    wrong = [digit for digit in digits if not digit.field.is_valid]
    if not wrong:
        return Outcome(Result.SUCCESSFUL, margin=1.0, evidence=(_table(digits),))
    evidence: tuple[Evidence, ...] = (*_marks(document, wrong), _table(digits))
    is_open = all(is_doubtful(document, digit.spans) for digit in wrong)
    if is_open:
        return Outcome(Result.UNDETERMINED, _DOUBTFUL, evidence=evidence)
    excused = {name for one in known_defects(document.data) for name in one.fields}
    if excused.issuperset(digit.field.name for digit in wrong):
        return Outcome(Result.UNDETERMINED, _KNOWN_DEFECT, evidence=evidence)
    margin = -len(wrong) / len(digits)
    return Outcome(Result.FAILED, _wrong(wrong), margin, evidence)


def _digits(data: MrzData) -> tuple[_Digit, ...]:
    if data.format is None:
        return ()
    rules = {rule.name: rule for rule in formats[data.format].fields if rule.covers}
    return tuple(
        _digit(data, field, rules[field.name].covers)
        for field in data.fields
        if field.name in rules
    )


def _digit(data: MrzData, field: Field, covers: tuple[Span, ...]) -> _Digit:
    """A long number is covered where it was found, not where the table has it."""
    covered = field.name.removesuffix("_check_digit")
    single = data.field(covered)
    spans = covers if single is None else single.spans
    text = "".join(data.lines[span.line][span.start : span.end] for span in spans)
    try:
        due = check_digit(text)
    except ValueError:
        due = None
    return _Digit(field, covered, (*spans, *field.spans), due)


def _table(digits: tuple[_Digit, ...]) -> Table:
    return Table(
        (Text("Check digit over"), Text("Found"), Text("Expected")),
        tuple(
            (field_title(one.covered), one.field.raw, one.due or "-") for one in digits
        ),
    )


def _marks(document: Document, wrong: list[_Digit]) -> tuple[Evidence, ...]:
    """The digit and, but for the composite, all that it covers."""
    places = []
    for one in wrong:
        words = one.field.problems[0]
        places += [(span, words) for span in one.field.spans]
        if document.data is not None and document.data.field(one.covered):
            title = field_title(one.covered)
            covered = one.spans[: -len(one.field.spans)]
            places += [
                (span, Text("{field}: covered by the wrong check digit", field=title))
                for span in covered
            ]
    return marks_at(document, places)


def _wrong(wrong: list[_Digit]) -> Reason:
    first = wrong[0]
    return Reason(
        "mrz_check_digit_wrong",
        Text(
            "Check digit over {field}: {found} found, {due} expected. "
            "Wrong in all: {count}",
            field=field_title(first.covered),
            found=first.field.raw,
            due=first.due or "-",
            count=len(wrong),
        ),
        Text(
            "Compare the marked characters with the document. If one was read wrong, "
            "correct it by hand. If they are printed so, refer the document to the "
            "second line. Right check digits prove nothing: a forger can compute them"
        ),
    )


_DOUBTFUL = Reason(
    "mrz_check_digit_doubtful",
    Text("A check digit is wrong, but characters it covers were not read surely"),
    Text("Look at the marked characters and correct them by hand"),
)
_KNOWN_DEFECT = Reason(
    "mrz_issuer_defect",
    Text("The check digits are wrong in the way this issuer is known to print them"),
    Text("This neither proves nor disproves the document. Examine it by other means"),
)
