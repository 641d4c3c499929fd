"""What is marked on the picture: the MRZ thinly, failures strongly with numbers."""

from docsec.model import CodeReading, Document, Finding, Result
from ui.evidence import marks_of, outline_of, overlays_of
from ui.pages.examine.codes_panel import CodesPanel
from ui.pages.examine.findings_panel import FindingsPanel
from ui.theme import Theme
from ui.widgets.picture_view import Overlay

CODE = "B"
"""Before the number of a barcode, in the picture."""


class Marking:
    """Makes the marks of one picture from what the panels show."""

    def __init__(
        self, theme: Theme, findings: FindingsPanel, codes: CodesPanel
    ) -> None:
        self._theme = theme
        self._findings = findings
        self._codes = codes

    def overlays(
        self,
        document: Document | None,
        picture: int,
        *,
        finding: Finding | None = None,
        code: CodeReading | None = None,
    ) -> tuple[Overlay, ...]:
        """All marks on a picture.

        Args:
            document: What was found so far.
            picture: The number of the picture that is shown.
            finding: The one that was chosen.
            code: The barcode that was chosen.
        """
        overlays = self._of_codes(document, picture, code)
        for side in document.sides if document is not None else ():
            if side.picture == picture and side.mrz is not None:
                outline = outline_of(side.mrz)
                overlays.append(Overlay(outline, "", self._theme.colour("accent")))
        return (*overlays, *self._of_findings(picture, finding))

    def _of_findings(self, picture: int, chosen: Finding | None) -> list[Overlay]:
        shown = list(self._findings.problems())
        if chosen is not None and chosen.result is not Result.FAILED:
            shown.append(chosen)
        overlays: list[Overlay] = []
        for finding in shown:
            colour = "bad" if finding.result is Result.FAILED else "doubt"
            for marks in marks_of(finding):
                overlays += overlays_of(
                    marks,
                    picture=picture,
                    label=self._findings.number(finding),
                    colour=self._theme.colour(colour),
                    is_strong=finding is chosen,
                )
        return overlays

    def _of_codes(
        self, document: Document | None, picture: int, chosen: CodeReading | None
    ) -> list[Overlay]:
        return [
            Overlay(
                code.barcode.place.points(),
                f"{CODE}{number}",
                self._theme.colour(self._codes.colour(code)),
                code is chosen,
            )
            for number, code in enumerate(document.codes if document else (), start=1)
            if code.picture == picture
        ]
