"""Spoilt pictures: each is answered with a reason, and the guard itself bites."""

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image

SCRIPT = Path(__file__).parents[3] / "scripts" / "bad_inputs.py"
SERVICE = [sys.executable, "-m", "docsec", "examine", "--serve"]


@pytest.fixture(scope="module")
def bad_inputs() -> Iterator[ModuleType]:
    spec = importlib.util.spec_from_file_location("bad_inputs", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look themselves up there
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.fixture
def sources(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "sources"
    folder.mkdir()
    noise = np.random.default_rng(1).integers(0, 256, (60, 90, 3), np.uint8)
    image = Image.fromarray(noise)
    paths = [folder / f"page{end}" for end in (".png", ".jpg", ".tif", ".webp", ".bmp")]
    for path in paths:
        image.save(path)
    image.save(folder / "page.pdf")
    return [*paths, folder / "page.pdf"]


def test_every_kind_of_spoilt_file_is_answered_with_a_reason(
    bad_inputs: ModuleType, sources: list[Path], tmp_path: Path
) -> None:
    count = 2 * len(bad_inputs.SPOILERS)
    paths = bad_inputs.spoil(sources, tmp_path, n=count, seed=5)
    tally = bad_inputs.fed(paths, SERVICE)
    assert tally.faults == []
    assert tally.answers.total() == count
    assert tally.answers["refused"] >= count // 2


def test_the_same_seed_spoils_the_same_way(
    bad_inputs: ModuleType, sources: list[Path], tmp_path: Path
) -> None:
    made = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        paths = bad_inputs.spoil(sources, tmp_path / name, n=24, seed=3)
        made.append([(path.name, path.read_bytes()) for path in paths])
    assert made[0] == made[1]
    assert len({data for _, data in made[0]}) > 15


ANSWERING = "import sys\nfor _ in sys.stdin: print({answer!r}, flush=True)\n"
SOUND = ANSWERING.format(answer='{"stamps": [1], "not_checked": [1]}')


@pytest.mark.parametrize(
    ("program", "fault"),
    [
        ("input()", "died"),
        (ANSWERING.format(answer='{"error": {"text": {}}}'), "without a reason"),
        (ANSWERING.format(answer="{}"), "without saying what was not checked"),
        (ANSWERING.format(answer="no json"), "no answer"),
        (SOUND + "print('Traceback', file=sys.stderr)", "traceback"),
        (SOUND + "sys.exit(3)", "did not end well"),
    ],
)
def test_a_bad_service_is_caught(
    bad_inputs: ModuleType, sources: list[Path], program: str, fault: str
) -> None:
    tally = bad_inputs.fed(sources[:1], [sys.executable, "-c", program])
    assert fault in " ".join(tally.faults)


def test_a_sound_service_passes(bad_inputs: ModuleType, sources: list[Path]) -> None:
    assert bad_inputs.fed(sources, [sys.executable, "-c", SOUND]).faults == []


def test_a_reason_nobody_translated_is_caught(bad_inputs: ModuleType) -> None:
    reasons = [{"template": "No translator saw {this}", "values": {"this": "x"}}]
    assert bad_inputs.untranslated(reasons) == [
        "not translated: ar: No translator saw {this}",
        "not translated: ckb: No translator saw {this}",
    ]
