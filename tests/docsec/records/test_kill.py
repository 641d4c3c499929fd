"""The kill test in small; `scripts/kill_test.py` runs it in full."""

import importlib.util
import random
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def kill_test():
    path = Path(__file__).parents[3] / "scripts" / "kill_test.py"
    spec = importlib.util.spec_from_file_location("kill_test", path)
    module = importlib.util.module_from_spec(spec)
    # A dataclass looks its module up by name.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


def test_no_acknowledged_step_is_lost(kill_test, capsys):
    chance = random.Random(1)  # noqa: S311 - a fixed seed

    assert kill_test.kill_many(5, chance, longest_s=0.6) == 0
    assert "5 kills" in capsys.readouterr().out


def test_a_program_that_acknowledges_too_early_is_found_out(kill_test, capsys):
    chance = random.Random(2)  # noqa: S311 - a fixed seed

    assert kill_test.kill_many(2, chance, longest_s=0.6, is_lying=True) == 1
    assert "acknowledged" in capsys.readouterr().out
