"""Every field of the MRZ holds only characters allowed there (ICAO 9303-4 to -7)."""

from docsec.checks import check
from docsec.formats import formats
from docsec.model import Document, MrzData, Outcome, Rank, Reason, Result, Span, Text
from docsec.standards.mrz_place import is_doubtful, marks_at
from docsec.standards.mrz_reason import MRZ_FORMAT_UNKNOWN, MRZ_NOT_READ


@check(
    Text("Characters of the machine-readable zone"),
    uuid="d57758cf-0b9b-4cbe-8a3e-89e23fd596a0",
    code="X-(VI,AL,MR)",
    rank=Rank.STRONG,
    is_data_check=True,
)
def mrz_alphabet(document: Document) -> Outcome:
    """Look for digits in names, letters in dates, and the like."""
    if document.data is None:
        return Outcome(Result.NOT_SUPPORTED, MRZ_NOT_READ)
    if document.data.format is None:
        return Outcome(Result.UNDETERMINED, MRZ_FORMAT_UNKNOWN)
    wrong = _wrong_places(document.data, document.data.format)
    if not wrong:
        return Outcome(Result.SUCCESSFUL)
    evidence = marks_at(
        document, [(span, Text("Not allowed in this field")) for span in wrong]
    )
    if all(is_doubtful(document, (span,)) for span in wrong):
        return Outcome(Result.UNDETERMINED, _DOUBTFUL, evidence=evidence)
    return Outcome(Result.FAILED, _not_allowed(document.data, wrong), None, evidence)


def _wrong_places(data: MrzData, format_id: str) -> list[Span]:
    return [
        Span(row, column, column + 1)
        for row, alphabets in enumerate(formats[format_id].alphabets())
        for column, alphabet in enumerate(alphabets)
        if data.lines[row][column] not in alphabet.value
    ]


def _not_allowed(data: MrzData, wrong: list[Span]) -> Reason:
    first = wrong[0]
    return Reason(
        "mrz_character_not_allowed",
        Text(
            "Line {line}, place {place}: {character} is not allowed there. "
            "Wrong characters in all: {count}",
            line=first.line + 1,
            place=first.start + 1,
            character=data.lines[first.line][first.start],
            count=len(wrong),
        ),
        Text(
            "Compare the marked characters with the document. If one was read wrong, "
            "correct it by hand. If they are printed so, refer the document to the "
            "second line"
        ),
    )


_DOUBTFUL = Reason(
    "mrz_character_doubtful",
    Text("A character is not allowed in its field, but was not read surely"),
    Text("Look at the marked characters and correct them by hand"),
)
