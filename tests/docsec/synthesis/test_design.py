import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docsec.packs.shipped import shipped_folder
from docsec.synthesis.design import (
    DesignError,
    design_of,
    digest,
    manifest,
    read_design,
)
from docsec.synthesis.ink import Process
from docsec.synthesis.order import Kind


def told(kind: Kind) -> dict[str, Any]:
    folder = shipped_folder("specimens")
    assert folder is not None
    path = folder / "UTO" / kind / "design.json"
    return dict(json.loads(path.read_text(encoding="utf-8")))


def written(folder: Path, content: object) -> Path:
    path = folder / "design.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


@pytest.mark.parametrize("kind", Kind)
def test_manifest_holds_every_shipped_design_and_no_other(kind: Kind):
    assert set(manifest()) == set(Kind)
    assert manifest()[kind] == digest(told(kind))
    assert design_of(kind).is_shipped
    assert design_of(kind).design.document == kind


def test_design_that_was_changed_is_not_a_shipped_one(tmp_path: Path):
    content = told(Kind.VISA_B)
    same = read_design(written(tmp_path, content))
    content["issue"]["years"] = 7
    changed = read_design(written(tmp_path, content))
    assert same.is_shipped
    assert not changed.is_shipped
    assert changed.design.issue.years == 7


def test_line_ends_and_spaces_do_not_change_a_design(tmp_path: Path):
    path = tmp_path / "design.json"
    text = json.dumps(told(Kind.VISA_B), indent=7).replace("\n", "\r\n")
    path.write_text(text, encoding="utf-8")
    assert read_design(path).is_shipped


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"size": "A4"}, "$.size"),
        ({"state": "IRQ"}, "$.state"),
        ({"colour": "red"}, "colour"),
        ({"inks": {"title": {"process": "intaglio", "colour": "red"}}}, "$.inks"),
        ({"pages": []}, "$.pages"),
        ({"pages": [{"name": "page", "mark_at": [9, 9], "steps": [{"step": "x"}]}]},
         "$.pages[0].steps[0].step"),
    ],
)  # fmt: skip
def test_wrong_design_is_refused_and_the_place_named(
    change: dict[str, object], reason: str, tmp_path: Path
):
    with pytest.raises(DesignError) as refused:
        read_design(written(tmp_path, told(Kind.VISA_B) | change))
    assert reason in refused.value.words.english()


def test_ink_nobody_named_is_refused(tmp_path: Path):
    content = told(Kind.VISA_B)
    content["pages"][0]["steps"][1]["ink"] = "gold"
    with pytest.raises(DesignError, match="gold"):
        read_design(written(tmp_path, content))


def test_place_outside_the_page_is_refused(tmp_path: Path):
    content = told(Kind.VISA_B)
    portrait = next(
        one for one in content["pages"][0]["steps"] if one["step"] == "portrait"
    )
    portrait["at"] = [300, 5]
    with pytest.raises(DesignError, match="300"):
        read_design(written(tmp_path, content))


def test_file_that_is_not_json_is_refused(tmp_path: Path):
    path = tmp_path / "design.json"
    path.write_bytes(b"\xff{")
    with pytest.raises(DesignError, match=r"design\.json"):
        read_design(path)
    with pytest.raises(DesignError, match=r"design\.json"):
        read_design(tmp_path / "none" / "design.json")


def test_halves_of_the_emblem_differ_in_infrared_only():
    for kind in Kind:
        design = design_of(kind).design
        title, twin = design.ink("title"), design.ink("title twin")
        assert title.colour == twin.colour
        assert title.infrared < 0.3
        assert twin.infrared > 0.9


def test_ink_is_as_its_process_has_it_unless_the_design_says_more():
    design = design_of(Kind.STAMPS).design
    assert design.ink("title").relief_um > 10
    assert design.ink("entry pad").process is Process.LETTERPRESS
    assert design.ink("entry pad").infrared == 0.9


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner)
    ),
    max_leaves=8,
)


@given(name=st.sampled_from(["size", "stock", "issue", "inks", "pages"]), value=_JSON)
@settings(max_examples=60, deadline=None)
def test_anything_in_the_place_of_a_part_is_refused_or_not_a_shipped_design(
    name: str, value: object, tmp_path_factory: pytest.TempPathFactory
):
    content = told(Kind.STAMPS) | {name: value}
    path = written(tmp_path_factory.mktemp("design"), content)
    try:
        drafted = read_design(path)
    except DesignError:
        return
    assert not drafted.is_shipped
