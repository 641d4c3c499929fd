"""A file added is a plug-in added."""

import sys
from pathlib import Path

import pytest

from docsec.errors import OptionError
from docsec.registry import Registry

PACKAGE = """
from docsec.registry import Registry
registry = Registry(__name__)
"""
MODULE = """
from {package} import registry
registry.offer(__name__, {offered!r})
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An importable package of plug-ins, empty so far."""
    folder = tmp_path / f"plugins_{abs(hash(tmp_path))}"
    folder.mkdir()
    (folder / "__init__.py").write_text(PACKAGE)
    monkeypatch.syspath_prepend(tmp_path)
    return folder


def add(package: Path, name: str, offered: str) -> None:
    text = MODULE.format(package=package.name, offered=offered)
    (package / f"{name}.py").write_text(text)


def registry_of(package: Path) -> Registry[str]:
    __import__(package.name)
    found = sys.modules[package.name].registry
    assert isinstance(found, Registry)
    return found


def test_every_module_is_found_under_its_own_name(package: Path) -> None:
    add(package, "second", "two")
    add(package, "first", "one")
    registry = registry_of(package)
    assert registry.ids() == ("first", "second")
    assert list(registry) == ["one", "two"]
    assert registry["second"] == "two"
    assert len(registry) == 2


def test_an_unknown_name_is_answered_with_the_known_ones(package: Path) -> None:
    add(package, "first", "one")
    with pytest.raises(OptionError, match="first"):
        registry_of(package)["third"]


def test_one_module_offers_one_plugin(package: Path) -> None:
    registry = registry_of(package)
    registry.offer("anywhere.first", "one")
    with pytest.raises(TypeError, match="one plug-in"):
        registry.offer("anywhere.first", "two")
