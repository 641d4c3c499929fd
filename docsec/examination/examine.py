"""One examination: pictures in, document read, checks run, verdict drawn.

A generator, so that the window, the command line and the tests walk the same code:
closing it cancels. The document comes out before any check runs, because the MRZ is
what an officer waits for. Barcodes are looked at once before the checks of the MRZ
and searched for thoroughly after them; the checks that look at barcodes come last.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from uuid import uuid4

import docsec
from docsec.examination.codes import read_codes
from docsec.examination.decision import decide
from docsec.examination.gap import not_checked
from docsec.examination.identity import hindrance, recognise
from docsec.examination.profile import Profile, profile_of
from docsec.examination.reading import Read, read_document
from docsec.examination.result import Examination, NotChecked, Purpose
from docsec.examination.run import Examiner, reads_codes
from docsec.model import (
    Document,
    Finding,
    Origin,
    Picture,
    Progress,
    Text,
)

SOFTWARE = f"docsec {docsec.__version__}"
EVALUATION_STAMP = Text("Evaluation: not captured here")
SPECIMEN_STAMP = Text("Specimen: not a travel document")
CORRECTED_STAMP = Text("MRZ corrected by hand: the data is what was typed")
_OF_BARCODES_ALONE = ("barcode_structure", "seal_signature")
_UTOPIA = "UTO"

Step = Progress | Document | Finding


def examine(
    pictures: Sequence[Picture],
    *,
    today: date,
    examiner: Examiner,
    purpose: Purpose = Purpose.BORDER,
    profile: str = "high_security",
    started_at: datetime | None = None,
    examination_id: str | None = None,
    corrected: tuple[str, ...] | None = None,
    model: str | None = None,
) -> Generator[Step, None, Examination]:
    """Examine the pictures of one document.

    Args:
        pictures: All of one document, each with its light; at least one.
        today: The date the verdict is for.
        examiner: Runs the checks; start it early.
        purpose: At the border a specimen is never green.
        profile: Id of the profile.
        started_at: UTC; now if None.
        examination_id: A UUID; a fresh one if None.
        corrected: The lines of the MRZ as a person typed them; the checks of data
            take these, and say so. None: as read.
        model: Code of the model a person says it is of; None: it is searched for.

    Yields:
        `Progress`; the `Document` as soon as its MRZ is read, again when its model was
        searched for, and whenever barcodes were added to it; each `Finding` as it ends.

    Raises:
        OptionError: There is no such profile, no such model, or no picture.
    """
    table = profile_of(profile)
    started_at = started_at or datetime.now(UTC)
    examination_id = examination_id or str(uuid4())
    read = yield from read_document(tuple(pictures), today=today, corrected=corrected)
    yield read.document
    document, unlike = yield from recognise(
        read.document, examiner=examiner, examination=examination_id, model=model
    )
    yield document
    done = yield from _checked(document, examiner, table, examination_id)
    is_specimen = _is_specimen(read)
    return Examination(
        id=examination_id,
        started_at=started_at,
        purpose=purpose,
        profile=table.id,
        document=done.document,
        findings=done.findings,
        verdict=decide(
            done.findings,
            profile=table,
            purpose=purpose,
            hindrance=hindrance(done.document),
            is_specimen=is_specimen,
        ),
        not_checked=not_checked(done.findings, (*read.gaps, *unlike, *done.gaps)),
        stamps=_stamps(done.document, purpose, is_specimen=is_specimen),
        software=SOFTWARE,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Checked:
    """What the steps after the reading gave."""

    document: Document
    findings: tuple[Finding, ...]
    gaps: tuple[NotChecked, ...]


def _checked(
    document: Document, examiner: Examiner, profile: Profile, examination: str
) -> Generator[Step, None, _Checked]:
    """Look for barcodes, check the MRZ, search for barcodes, check those."""
    plugins = examiner.checks()
    findings: list[Finding] = []
    gaps: tuple[NotChecked, ...] = ()
    for is_last in (False, True):
        known = document.codes
        document, missed = yield from read_codes(
            document, examiner=examiner, examination=examination, is_full=is_last
        )
        gaps = (*gaps, *missed)
        if document.codes != known:
            yield document
        for check in plugins:
            if reads_codes(check) is not is_last:
                continue
            running = Progress(
                Text("Checking: {check}", check=check.title),
                len(findings) / len(plugins),
            )
            yield running
            steps = examiner.run(document, check, profile, examination=examination)
            finding = yield from _waited(steps, running)
            if document.corrected is not None and _judges_mrz(finding):
                finding = replace(finding, title=_after_correction(finding.title))
            findings.append(finding)
            yield finding
    return _Checked(document, tuple(findings), gaps)


def _waited(
    steps: Generator[None, None, Finding], running: Progress
) -> Generator[Progress, None, Finding]:
    """Say so while a check runs, so that whoever walks this can stop it."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            finding: Finding = done.value
            return finding
        yield running


def _judges_mrz(finding: Finding) -> bool:
    return finding.is_data_check and finding.check not in _OF_BARCODES_ALONE


def _after_correction(title: Text) -> Text:
    return Text("{check}, after correction by hand", check=title)


def _is_specimen(read: Read) -> bool:
    """Issued by Utopia in any of the zones found, or to a national of it."""
    return any(
        data.value(name) == _UTOPIA
        for data in read.zones
        for name in ("issuing_state", "nationality")
    )


def _stamps(
    document: Document, purpose: Purpose, *, is_specimen: bool
) -> tuple[Text, ...]:
    stamps = []
    if any(picture.origin is Origin.FILE for picture in document.pictures):
        stamps.append(EVALUATION_STAMP)
    if is_specimen and purpose is Purpose.BORDER:
        stamps.append(SPECIMEN_STAMP)
    if document.corrected is not None:
        stamps.append(CORRECTED_STAMP)
    return tuple(stamps)
