"""What every plug-in must satisfy, whoever wrote it."""

import re
from pathlib import Path
from uuid import UUID

import pytest

from docsec.checks import Check, checks
from docsec.devices import devices
from docsec.examination.profile import PROFILES, Profile
from docsec.forgeries import Forgery, forgeries
from docsec.formats import formats
from docsec.model import Light
from docsec.payloads import payloads
from docsec.records.basic_log import basic_log
from docsec.standards.mrz import MrzFormat

ROOT = Path(__file__).parent.parent
PLUGINS = [
    (package, name)
    for package, registry in (
        ("checks", checks),
        ("devices", devices),
        ("forgeries", forgeries),
        ("formats", formats),
        ("payloads", payloads),
    )
    for name in registry.ids()
]


@pytest.mark.parametrize(("package", "name"), PLUGINS)
def test_it_has_a_test_of_its_own(package: str, name: str) -> None:
    assert (ROOT / "tests" / "docsec" / package / f"test_{name}.py").is_file()


@pytest.mark.parametrize("check", list(checks), ids=lambda check: check.id)
def test_a_check_carries_a_code_of_the_standard(check: Check) -> None:
    lights = "|".join(light.value for light in Light)
    assert re.fullmatch(rf"(X-)?\(({lights}),[A-Z]{{2}},[A-Z]{{2}}\)", check.code)


@pytest.mark.parametrize("check", list(checks), ids=lambda check: check.id)
def test_the_code_of_a_check_survives_in_the_basic_log(check: Check) -> None:
    kept = basic_log({"findings": [{"check": check.id, "code": check.code}]})
    assert kept["findings"] == [{"check": check.id, "code": check.code}]


@pytest.mark.parametrize("profile", PROFILES.values(), ids=lambda profile: profile.id)
def test_a_profile_demands_only_checks_that_exist(profile: Profile) -> None:
    assert profile.mandatory <= set(checks.ids())
    assert set(profile.options) <= set(checks.ids())


@pytest.mark.parametrize("check", list(checks), ids=lambda check: check.id)
def test_a_check_needs_at_least_one_light(check: Check) -> None:
    assert check.lights


def test_no_two_checks_share_a_uuid() -> None:
    uuids = [UUID(check.uuid) for check in checks]
    assert len(set(uuids)) == len(uuids)


@pytest.mark.parametrize("table", list(formats), ids=lambda table: table.clause)
def test_the_fields_of_a_format_lie_within_its_lines(table: MrzFormat) -> None:
    spans = [span for rule in table.fields for span in rule.spans + rule.covers]
    assert all(0 <= span.line < table.line_count for span in spans)
    assert all(0 <= span.start < span.end <= table.line_length for span in spans)


@pytest.mark.parametrize("table", list(formats), ids=lambda table: table.clause)
def test_no_two_fields_of_a_format_overlap(table: MrzFormat) -> None:
    places = [
        (span.line, column)
        for rule in table.fields
        for span in rule.spans
        for column in range(span.start, span.end)
    ]
    assert len(places) == len(set(places))


@pytest.mark.parametrize("forgery", list(forgeries), ids=lambda forgery: forgery.id)
def test_a_forgery_says_under_which_lights_and_on_what(forgery: Forgery) -> None:
    assert forgery.lights
    assert forgery.kinds
