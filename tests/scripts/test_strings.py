"""The collector of sentences finds what is to be translated, and what is wrong."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parent.parent.parent / "scripts" / "strings.py"


@pytest.fixture(scope="module")
def strings() -> ModuleType:
    spec = importlib.util.spec_from_file_location("strings", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_finds_every_sentence(strings: ModuleType, tmp_path: Path) -> None:
    module = tmp_path / "page.py"
    module.write_text('Text("One")\nx = [Text("Two {gap}", gap=1)]\nother("Three")')
    assert list(strings.texts_of(module)) == ["One", "Two {gap}"]


def test_a_built_sentence_is_refused(strings: ModuleType, tmp_path: Path) -> None:
    module = tmp_path / "page.py"
    module.write_text('Text(f"One {two}")')
    with pytest.raises(SystemExit, match="literal"):
        list(strings.texts_of(module))


def faults(strings: ModuleType, folder: Path, translation: str) -> list[str]:
    strings.WORDS = folder
    (folder / "docsec_ar.ts").write_text(
        "<TS><context><name>docsec</name><message><source>Wait {time}</source>"
        f"<translation>{translation}</translation></message></context></TS>",
        encoding="utf-8",
    )
    return list(strings.faults_of(["Wait {time}"], "ar"))


def test_a_translation_with_its_gaps_is_right(
    strings: ModuleType, tmp_path: Path
) -> None:
    assert faults(strings, tmp_path, "انتظر {time}") == []


@pytest.mark.parametrize("translation", ["", "انتظر", "انتظر {zeit}"])
def test_a_missing_or_broken_translation_is_a_fault(
    strings: ModuleType, tmp_path: Path, translation: str
) -> None:
    assert len(faults(strings, tmp_path, translation)) == 1
