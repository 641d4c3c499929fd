"""Faults that issuers are known to have printed (TR-03135-1 section 5.8).

They are noted and not punished: a document that shows its issuer's own fault is
neither proved nor disproved by it.
"""

from dataclasses import dataclass

from docsec.model import MrzData, Text


@dataclass(frozen=True, slots=True)
class IssuerDefect:
    """One known fault.

    Attributes:
        state: Of issue, without fillers.
        document_code: Without fillers; empty for all its documents.
        fields: Names of the fields that may be wrong because of it.
        words: What is known.
    """

    state: str
    document_code: str
    fields: frozenset[str]
    words: Text


_DEFECTS = (
    IssuerDefect(
        "USA",
        "A3",
        frozenset(
            ("document_number_check_digit", "composite_check_digit", "nationality")
        ),
        Text(
            "Older cards of the United States with the code A3 do not follow the "
            "standard in their number and their composite check digit"
        ),
    ),
)


def known_defects(data: MrzData) -> tuple[IssuerDefect, ...]:
    """The defects on record for documents of this state and code."""
    state, code = data.value("issuing_state"), data.value("document_code")
    return tuple(
        defect
        for defect in _DEFECTS
        if defect.state == state and defect.document_code in ("", code)
    )
