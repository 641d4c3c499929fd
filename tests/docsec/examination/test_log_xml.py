"""The XML log: what each profile tells, and what the basic one must never tell."""

import re
import xml.etree.ElementTree as ET
from base64 import b64decode
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from docsec.examination.log_xml import NAMESPACE, LogProfile, as_xml
from docsec.examination.result import Examination
from docsec.library.library import Library
from docsec.model import (
    AbortCode,
    Identified,
    Light,
    Mark,
    Marks,
    Outcome,
    Reason,
    Recognition,
    Region,
    Result,
    Table,
    Text,
)
from docsec.packs.shipped import shipped_folder

Make = Callable[..., Examination]
BIRTH = datetime(1974, 8, 12, tzinfo=UTC).date()
# Everything the basic profile may say, element by element. A name added to the log
# must be added here by somebody who has asked whether it is personal.
BASIC = {
    "Log": {"Guideline", "LogProfile"},
    "Transaction": {"Id", "StartTime", "Software", "Purpose", "InspectionProfile"},
    "Stamp": set(),
    "DocumentModel": {"Recognition", "Country", "Type", "Number", "Year", "PRADO"},
    "Image": {"Light", "Origin", "Width", "Height", "PixelsPerInch"},
    "Authenticity": {"Result", "TrafficLight"},
    "Validity": {"Result", "TrafficLight"},
    "Alert": {"Result", "TrafficLight"},
    "ReasonCode": set(),
    "Checks": set(),
    "Check": {
        "UUID",
        "GenericCode",
        "VendorName",
        "Kind",
        "Rank",
        "Result",
        "ElapsedMilliseconds",
        "Margin",
        "ErrorCode",
    },
}


def parsed(said: str | bytes) -> ET.Element:
    return ET.fromstring(said)  # noqa: S314  # our own output


def told(examination: Examination, profile: LogProfile) -> ET.Element:
    return parsed(as_xml([examination], profile))


def names(root: ET.Element) -> set[str]:
    return {one.tag.removeprefix(f"{{{NAMESPACE}}}") for one in root.iter()}


def found(root: ET.Element, name: str) -> list[ET.Element]:
    return list(root.iter(f"{{{NAMESPACE}}}{name}"))


def check_of(root: ET.Element, check: str) -> ET.Element:
    (one,) = (one for one in found(root, "Check") if one.get("VendorName") == check)
    return one


@pytest.fixture
def telling(make_examination: Make) -> Examination:
    """An examination whose every sentence, place and name tells of the holder."""
    examination = make_examination(lights=(Light.VI,))
    words = Text("{name}, born {born}", name="ERIKSSON", born=BIRTH)
    outcome = Outcome(
        Result.FAILED,
        Reason("planted", words, words),
        -0.25,
        (
            Marks(0, (Mark(Region(5, 50, 20, 10).corners(), words),)),
            Table((Text("Found"),), (("L898902C3",), (words,))),
        ),
    )
    findings = tuple(replace(one, outcome=outcome) for one in examination.findings)
    verdict = replace(
        examination.verdict,
        authenticity=replace(
            examination.verdict.authenticity, reasons=(outcome.reason,), words=words
        ),
    )
    picture = replace(examination.document.pictures[0], name="ANNA MARIA.png")
    document = replace(examination.document, pictures=(picture,))
    return replace(examination, findings=findings, verdict=verdict, document=document)


def test_the_basic_log_names_nobody(telling: Examination) -> None:
    said = as_xml([telling], LogProfile.BASIC)
    data = telling.document.data
    assert data is not None
    personal = {"ERIKSSON", "ANNA", "12 August", *data.lines}
    for field in data.fields:
        personal |= {
            one for one in (field.raw, field.value) if one and len(one.strip("<")) > 3
        }
    assert {"L898902C3", "740812", "1974-08-12", "120415", "2012-04-15"} <= personal
    assert [one for one in personal if one in said] == []


def test_the_basic_log_holds_no_picture_nor_its_hash(telling: Examination) -> None:
    said = as_xml([telling], LogProfile.BASIC)
    assert "0" * 64 not in said
    assert not re.search(r"[A-Za-z0-9+/]{80}", said)


@pytest.mark.parametrize("lights", [(Light.VI,), (Light.VI, Light.UV, Light.IR)])
def test_the_basic_log_says_only_what_was_allowed(
    make_examination: Make, lights: tuple[Light, ...]
) -> None:
    root = told(make_examination(lights=lights), LogProfile.BASIC)
    for one in root.iter():
        name = one.tag.removeprefix(f"{{{NAMESPACE}}}")
        assert set(one.attrib) <= BASIC[name], name


def test_every_check_is_logged_with_the_fields_of_the_guideline(
    make_examination: Make,
) -> None:
    examination = make_examination()
    root = told(examination, LogProfile.BASIC)
    logged = {one.get("UUID"): one for one in found(root, "Check")}
    assert len(logged) == len(examination.findings)
    for finding in examination.findings:
        one = logged[finding.uuid]
        assert one.get("Result") == finding.result.value
        assert one.get("GenericCode") == finding.code
        is_tried = one.get("Kind") == "evaluatory"
        assert is_tried is finding.is_evaluatory
        is_due = one.get("Kind") == "mandatory"
        assert is_due is (finding.is_mandatory and not is_tried)


def test_kind_margin_and_error_code_are_said(telling: Examination) -> None:
    first, second, *others = telling.findings
    reason = Reason("aborted_memory", Text("Aborted"), Text("Again"))
    changed = (
        replace(first, is_evaluatory=True, is_mandatory=True),
        replace(
            second,
            outcome=Outcome(Result.ABORTED, reason),
            abort_code=AbortCode.MEMORY,
        ),
        *others,
    )
    root = told(replace(telling, findings=changed), LogProfile.BASIC)
    one, other = check_of(root, first.check), check_of(root, second.check)
    assert (one.get("Kind"), one.get("Margin")) == ("evaluatory", "-0.2500")
    assert (other.get("ErrorCode"), other.get("Margin")) == ("1003", None)


def test_the_three_results_are_said_apart_with_their_reasons(
    make_examination: Make,
) -> None:
    root = told(make_examination(), LogProfile.BASIC)
    (authenticity,) = found(root, "Authenticity")
    (validity,) = found(root, "Validity")
    assert authenticity.get("TrafficLight") == "yellow"
    assert (validity.get("TrafficLight"), validity.get("Result")) == ("red", "failed")
    assert [one.text for one in validity] == ["expired"]


def test_the_model_is_told_in_its_five_parts(telling: Examination) -> None:
    folder = shipped_folder("specimens")
    assert folder is not None
    model = Library.load([folder]).model("UTO-AO-01001")
    identified = Identified(Recognition.IDENTIFIED, model)
    document = replace(telling.document, identified=identified)
    (one,) = found(
        told(replace(telling, document=document), LogProfile.BASIC), "DocumentModel"
    )
    assert one.get("Country") == "UTO"
    assert one.get("Type") == "passport"
    assert one.get("PRADO") == "UTO-AO-01001"


def test_the_standard_log_explains_what_was_not_successful(
    telling: Examination,
) -> None:
    first, *others = telling.findings
    fine = Outcome(Result.SUCCESSFUL, evidence=first.outcome.evidence)
    examination = replace(telling, findings=(replace(first, outcome=fine), *others))
    root = told(examination, LogProfile.STANDARD)
    assert list(check_of(root, first.check)) == []
    failed = check_of(root, others[0].check)
    assert names(failed) >= {"Reason", "Advice", "Region", "Table"}
    assert not names(root) & {"MRZ", "Barcode", "Crop"}
    (region,) = found(failed, "Region")
    assert region.get("Corners") == "5.0,50.0 25.0,50.0 25.0,60.0 5.0,60.0"


def test_the_full_log_holds_zone_crops_and_file(telling: Examination) -> None:
    root = told(telling, LogProfile.FULL)
    lines = [one.text for one in found(root, "Line")]
    assert lines[1] == "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
    crop = found(root, "Crop")[0].text
    assert crop is not None
    assert b64decode(crop)[:2] == b"\xff\xd8"
    (image,) = found(root, "Image")
    assert (image.get("Name"), image.get("SHA256")) == ("ANNA MARIA.png", "00" * 32)


@pytest.mark.parametrize("profile", LogProfile)
def test_what_a_stranger_wrote_cannot_break_the_document(
    telling: Examination, profile: LogProfile
) -> None:
    evil = Text("{it}", it="</Reason><x>&y;\x00\x1b\u202e]]>\ud800")
    outcome = Outcome(Result.FAILED, Reason("planted", evil, evil))
    first, *others = telling.findings
    picture = replace(telling.document.pictures[0], name="\x00\u202e<&>.png")
    document = replace(telling.document, pictures=(picture,))
    examination = replace(
        telling,
        findings=(replace(first, outcome=outcome), *others),
        document=document,
    )
    said = as_xml([examination], profile).encode("utf-8")
    assert b"<!DOCTYPE" not in said
    assert not {0, 0x1B} & set(said)
    reasons = found(parsed(said), "Reason")
    assert bool(reasons) is (profile is not LogProfile.BASIC)


def test_the_same_examination_gives_the_same_log(make_examination: Make) -> None:
    fixed: dict[str, Any] = {
        "examination_id": "6f9f2f0e-0000-4000-8000-000000000000",
        "started_at": datetime(2026, 11, 21, tzinfo=UTC),
    }
    one, two = (make_examination(**fixed) for _ in range(2))
    steady = [
        replace(
            each,
            findings=tuple(replace(found, elapsed_ms=0.0) for found in each.findings),
        )
        for each in (one, two)
    ]
    assert as_xml(steady[:1], LogProfile.FULL) == as_xml(steady[1:], LogProfile.FULL)


def test_each_examination_is_a_transaction(telling: Examination) -> None:
    root = parsed(as_xml([telling, telling], LogProfile.BASIC))
    assert root.get("LogProfile") == "basic"
    assert len(found(root, "Transaction")) == 2
