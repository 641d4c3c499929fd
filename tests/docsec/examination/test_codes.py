"""Barcodes come in after the MRZ, are searched to the end, and never stop a check."""

from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import zxingcpp

from docsec.examination import codes as steps_module
from docsec.examination.certificate_store import CertificateFile, CertificateStore
from docsec.examination.codes import judge, read_codes, seek
from docsec.examination.examine import examine
from docsec.examination.result import Examination
from docsec.examination.run import Examiner, apply, lay
from docsec.model import (
    Document,
    Finding,
    Light,
    MrzReading,
    Outcome,
    Picture,
    Progress,
    Result,
)
from docsec.seals.writer import invent_signer, write_revocations, write_vds_nc
from docsec.worker import WorkerDiedError

TODAY = date(2026, 11, 21)
SIGNER = invent_signer("codes")
SEAL = write_vds_nc("icao.test", {"utci": "U1"}, SIGNER)
TICKET = "M1DOE/JOHN            EABC123 EBLBEYLH 1234 325Y012C0045 100"
MakePicture = Callable[..., Picture]
MakeDocument = Callable[..., Document]


def ended(steps: Generator[Any, None, Any]) -> tuple[list[Any], Any]:
    seen = []
    while True:
        try:
            seen.append(next(steps))
        except StopIteration as done:
            return seen, done.value


def drawn(*contents: str) -> Any:
    """White paper with a barcode for each content, side by side."""
    parts = []
    for content in contents:
        code = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.QRCode)
        image = np.asarray(zxingcpp.write_barcode_to_image(code, scale=3)).squeeze()
        page = np.full((420, 420), 255, np.uint8)
        page[20 : 20 + image.shape[0], 20 : 20 + image.shape[1]] = image
        parts.append(page)
    return np.repeat(np.hstack(parts)[..., None], 3, axis=2)


@pytest.fixture
def coded(make_picture: MakePicture, make_document: MakeDocument) -> Any:
    def make(*contents: str, light: Light = Light.VI) -> Document:
        return make_document(make_picture(light, pixels=drawn(*contents)))

    return make


def read(document: Document, examiner: Examiner, name: str, **how: Any) -> Any:
    how = {"is_full": False, **how}
    return ended(read_codes(document, examiner=examiner, examination=name, **how))[1]


def test_a_barcode_is_read_and_understood(coded: Any, examiner: Examiner) -> None:
    document, gaps = read(coded(TICKET), examiner, "ticket")
    (code,) = document.codes
    assert code.picture == 0
    assert code.barcode.text == TICKET
    assert code.payload.kind == "boarding_pass"
    assert code.signature is None
    assert gaps == ()


def test_the_full_search_adds_what_is_new_and_keeps_what_was(
    coded: Any, examiner: Examiner
) -> None:
    document, _ = read(coded(TICKET, SEAL), examiner, "both")
    again, _ = read(document, examiner, "both", is_full=True)
    assert again.codes == document.codes
    forgetful = replace(document, codes=document.codes[:1])
    fuller, _ = read(forgetful, examiner, "both", is_full=True)
    assert set(fuller.codes) == set(document.codes)


def test_only_white_pictures_are_looked_at(coded: Any, examiner: Examiner) -> None:
    document, gaps = read(coded(TICKET, light=Light.IR), examiner, "infrared")
    assert (document.codes, gaps) == ((), ())


def test_a_seal_is_checked_against_the_imported_certificates(
    coded: Any, examiner: Examiner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(examiner, "certificates", tmp_path)
    CertificateStore(tmp_path).add([SIGNER.authority], are_pinned=False)
    document, gaps = read(coded(SEAL), examiner, "sealed")
    assert document.codes[0].signature.result is Result.SUCCESSFUL
    assert gaps == ()


@pytest.mark.parametrize("folder", [None, "not there"])
def test_without_certificates_a_seal_stays_open(
    coded: Any,
    examiner: Examiner,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    folder: str | None,
) -> None:
    place = None if folder is None else tmp_path / folder
    monkeypatch.setattr(examiner, "certificates", place)
    document, _ = read(coded(SEAL), examiner, f"sealed {folder}")
    assert document.codes[0].signature.result is Result.UNDETERMINED


def test_a_damaged_store_is_said_and_the_seal_stays_open(
    coded: Any, examiner: Examiner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "installed.json").write_text("{")
    monkeypatch.setattr(examiner, "certificates", tmp_path)
    document, (gap,) = read(coded(SEAL), examiner, "damaged")
    assert gap.title.english() == "Certificates"
    assert document.codes[0].signature.result is Result.UNDETERMINED


@pytest.mark.parametrize("is_full", [False, True])
def test_a_search_that_breaks_off_is_said(
    coded: Any,
    examiner: Examiner,
    faulty: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    is_full: bool,
) -> None:
    monkeypatch.setattr(steps_module, "seek", faulty.seek_and_break)
    document, (gap,) = read(coded(TICKET), examiner, "broken", is_full=is_full)
    assert document.codes == ()
    assert gap.title.english() == "Barcodes"
    assert "ZeroDivisionError" in gap.why.english()
    assert ("full" in gap.why.english()) is is_full


def test_a_search_that_hangs_is_stopped(
    coded: Any,
    examiner: Examiner,
    faulty: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(steps_module, "seek", faulty.seek_and_hang)
    monkeypatch.setattr(steps_module, "FIRST_DEADLINE_S", 0.3)
    _, (gap,) = read(coded(TICKET), examiner, "hung")
    assert "0.3 seconds" in gap.why.english()


@pytest.mark.parametrize("name", ["seek_in_strings", "seek_elsewhere"])
def test_an_answer_that_is_none_is_not_believed(
    coded: Any,
    examiner: Examiner,
    faulty: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    monkeypatch.setattr(steps_module, "seek", getattr(faulty, name))
    document, (gap,) = read(coded(TICKET), examiner, name)
    assert document.codes == ()
    assert "no sense" in gap.why.english()


@pytest.mark.parametrize("name", ["seek_in_strings", "seek_and_break"])
def test_a_check_of_seals_that_fails_leaves_them_open(
    coded: Any,
    examiner: Examiner,
    faulty: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    monkeypatch.setattr(steps_module, "judge", getattr(faulty, name))
    document, (gap,) = read(coded(SEAL), examiner, f"judge {name}")
    assert document.codes[0].signature is None
    assert gap.title.english() == "Certificates"


def test_the_side_in_the_child_reads_and_judges(coded: Any) -> None:
    document = coded(SEAL)
    for is_full in (False, True):
        (code,) = seek(document, 0, is_full)
        assert code.payload.kind == "vds_nc"
    files = (
        CertificateFile(b"nothing"),
        CertificateFile(SIGNER.authority.der),
        CertificateFile(SIGNER.certificate.der, is_pinned=True),
    )
    (outcome,) = judge(document, (code.payload.seal,), files)
    assert isinstance(outcome, Outcome)
    assert outcome.result is Result.SUCCESSFUL


def test_a_list_of_revoked_certificates_counts(coded: Any) -> None:
    document = coded(SEAL)
    (code,) = seek(document, 0, False)
    revoked = write_revocations(
        SIGNER, [SIGNER.certificate.serial], issued_on=date(2026, 11, 1)
    )
    files = tuple(
        CertificateFile(one)
        for one in (SIGNER.authority.der, SIGNER.certificate.der, revoked)
    )
    (outcome,) = judge(document, (code.payload.seal,), files)
    assert isinstance(outcome, Outcome)
    assert outcome.result is Result.FAILED


def test_a_step_in_the_child_needs_its_document(coded: Any) -> None:
    document = coded(TICKET)
    assert type(apply("nobody's", seek, (0, False))).__name__ == "_NotHere"
    lay("mine", document)
    assert len(apply("mine", seek, (0, False))) == 1  # type: ignore[arg-type]
    assert type(apply("mine", seek, (7, False))).__name__ == "_Fault"


def test_a_fault_in_a_step_is_an_error_by_name(
    coded: Any, examiner: Examiner, faulty: ModuleType
) -> None:
    steps = examiner.ask(
        coded(TICKET), faulty.seek_and_break, 0, False, examination="ask", timeout_s=5
    )
    with pytest.raises(WorkerDiedError, match="ZeroDivisionError"):
        ended(steps)


def test_the_document_comes_first_then_its_codes_then_their_checks(
    coded: Any,
    all_checks: Examiner,
    make_reading: Callable[..., MrzReading],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("docsec.reading.mrz.read_mrz", lambda pixels: (make_reading(),))
    steps = examine(coded(TICKET).pictures, today=TODAY, examiner=all_checks)
    seen, done = ended(steps)
    told = [one for one in seen if not isinstance(one, Progress)]
    assert isinstance(done, Examination)
    first = next(at for at, one in enumerate(told) if isinstance(one, Finding))
    before = [one for one in told[:first] if isinstance(one, Document)]
    assert (len(before[0].codes), len(before[-1].codes)) == (0, 1)
    features = [one.feature for one in told if isinstance(one, Finding)]
    assert features == sorted(features, key=lambda feature: feature == "BC")
    assert done.document.codes == before[-1].codes
    results = {one.check: one.result for one in done.findings}
    assert results["boarding_pass"] is Result.FAILED
    assert results["barcode_structure"] is Result.SUCCESSFUL
