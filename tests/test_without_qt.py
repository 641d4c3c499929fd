"""The library runs on a machine without Qt."""

import subprocess
import sys

IMPORT_ALL = """
import importlib, pkgutil, sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6", "ui"}:
            raise ImportError(f"{name} is blocked here")
sys.meta_path.insert(0, Blocked())
import docsec
for module in pkgutil.walk_packages(docsec.__path__, "docsec."):
    if module.name.endswith("__main__") or ".migrations" in module.name:
        continue
    importlib.import_module(module.name)
from docsec.checks import checks
from docsec.devices import devices
from docsec.formats import formats
print(len(checks), len(devices), len(formats))
"""


def test_everything_imports_with_qt_blocked() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    counts = [int(word) for word in done.stdout.split()]
    assert all(count > 0 for count in counts)


def test_the_block_bites() -> None:
    program = IMPORT_ALL.replace("import docsec\n", "import docsec, PySide6\n", 1)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert "PySide6 is blocked here" in done.stderr
