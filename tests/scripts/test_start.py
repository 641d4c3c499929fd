"""Without a display, every shipped document is examined, each with all its lights."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

SCRIPTS = Path(__file__).parent.parent.parent / "scripts"


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    monkeypatch.syspath_prepend(SCRIPTS)
    spec = importlib.util.spec_from_file_location("start", SCRIPTS / "start.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "SAMPLES", tmp_path)
    monkeypatch.setattr(module, "REPORT", tmp_path / "build" / "report.html")
    return module


@pytest.fixture
def runs(start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    made: list[tuple[str, ...]] = []

    def run(*command: str) -> int:
        made.append(command)
        return 0

    monkeypatch.setattr(start, "_run", run)
    return made


def lay_out(folder: Path, name: str, others: dict[str, str]) -> None:
    told = {"picture": f"{name}.jpg", "others": others}
    (folder / f"{name}.json").write_text(json.dumps(told), encoding="utf-8")


def test_document_under_several_lights_is_examined_once_with_all(
    start: ModuleType, runs: list[tuple[str, ...]], tmp_path: Path
) -> None:
    for name in ("card", "visa"):
        lay_out(tmp_path, name, {})
    lay_out(tmp_path, "passport", {"UV": "passport_uv.jpg", "IR": "passport_ir.jpg"})
    assert start.examine_samples("python") == 0
    each, alone = runs
    assert each[4:7] == (
        "--each",
        str(tmp_path / "card.jpg"),
        str(tmp_path / "visa.jpg"),
    )
    assert alone[4:9] == (
        str(tmp_path / "passport.jpg"),
        "--light",
        f"UV={tmp_path / 'passport_uv.jpg'}",
        "--light",
        f"IR={tmp_path / 'passport_ir.jpg'}",
    )
    assert each[-1] != alone[-1]


def test_first_failure_ends_it(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lay_out(tmp_path, "card", {})
    lay_out(tmp_path, "visa", {"UV": "visa_uv.jpg"})
    codes = iter([2, 0])
    monkeypatch.setattr(start, "_run", lambda *command: next(codes))
    assert start.examine_samples("python") == 2
    assert next(codes) == 0
