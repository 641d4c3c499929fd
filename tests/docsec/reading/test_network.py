"""The runtime of the nets keeps to itself: no telemetry, nothing left behind."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

READ = """
import numpy as np
from docsec.reading.mrz import read_mrz
read_mrz(np.full((400, 600), 255, np.uint8))
"""


def test_reading_leaves_nothing_in_the_home_folder(tmp_path: Path) -> None:
    homes = {name: str(tmp_path) for name in ("HOME", "USERPROFILE", "XDG_CACHE_HOME")}
    subprocess.run([sys.executable, "-c", READ], env=os.environ | homes, check=True)
    assert list(tmp_path.rglob("*")) == []


def test_the_runtime_holds_no_telemetry_client() -> None:
    spec = importlib.util.find_spec("onnxruntime")
    assert spec is not None
    assert spec.origin is not None
    libraries = list(Path(spec.origin).parent.glob("capi/*.so*"))
    assert libraries
    assert not any(b"OneDsTelemetry" in library.read_bytes() for library in libraries)
