"""cv2 comes in through one door and leaves nothing behind."""

import ast
import importlib.metadata
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
LEAKED = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
SOURCES = [
    path
    for folder in ("docsec", "ui")
    for path in sorted((ROOT / folder).rglob("*.py"))
]
DECODERS = {
    "imdecode",
    "imdecodemulti",
    "imdecodeanimation",
    "imread",
    "imreadmulti",
    "imreadanimation",
    "ImageCollection",
}

WINDOW = """
import sys
{first}
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
label = QLabel("seen")
label.show()
while not label.windowHandle().isExposed():
    app.processEvents()
print(app.platformName(), label.grab().width() > 0)
"""


def run(script, **environment):
    kept = {name: value for name, value in os.environ.items() if name not in LEAKED}
    kept.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=kept | environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=100,
    )


SHOW = f"print([__import__('os').environ.get(name) for name in {LEAKED}])"


def test_cv2_itself_does_leak():
    if sys.platform == "linux":
        assert run(f"import cv2\n{SHOW}").stdout.strip() != "[None, None]"


def test_nothing_is_left_in_the_environment():
    script = f"from docsec.imaging.vision import cv2\n{SHOW}"
    assert run(script).stdout.strip() == "[None, None]"


def test_what_the_user_had_set_stays():
    script = f"from docsec.imaging.vision import cv2\n{SHOW}"
    mine = dict.fromkeys(LEAKED, "mine")
    assert run(script, **mine).stdout.strip() == "['mine', 'mine']"


def test_ceiling_of_pixels_stands_before_the_import():
    script = (
        "from docsec.imaging.vision import cv2\n"
        "print(__import__('os').environ['OPENCV_IO_MAX_IMAGE_PIXELS'])"
    )
    assert run(script).stdout.strip() == "50000000"


@pytest.fixture
def display():
    """A screen of its own; the server picks the number and says it when it is up."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        [
            str(shutil.which("Xvfb")),
            "-displayfd",
            str(writer),
            "-screen",
            "0",
            "640x480x24",
        ],
        pass_fds=(writer,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as numbers:
        yield f":{numbers.readline().strip()}"
    server.terminate()
    server.wait()


if sys.platform == "linux":

    def test_window_opens_after_cv2(display):
        script = WINDOW.format(first="from docsec.imaging.vision import cv2")
        seen = run(script, DISPLAY=display, QT_QPA_PLATFORM="xcb")
        assert seen.stdout.strip() == "xcb True"
        assert seen.stderr == ""


def test_exactly_one_opencv_is_installed():
    found = [
        (distribution.name, distribution.version)
        for distribution in importlib.metadata.distributions()
        if distribution.name.lower().replace("_", "-").startswith("opencv")
    ]
    assert [name.replace("_", "-") for name, _ in found] == ["opencv-python"]
    assert found[0][1].startswith("4.")


def names_in(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.alias):
            yield node.name


def imports_of(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def test_the_search_for_decoders_bites(tmp_path):
    bad = tmp_path / "bad.py"
    bad.write_text("import cv2\ncv2.imdecode(b'', 1)\ngetattr(cv2, 'imread')\n")
    assert set(names_in(bad)) & DECODERS == {"imdecode", "imread"}
    assert "cv2" in set(imports_of(bad))


def test_opencv_never_decodes():
    users = [str(path) for path in SOURCES if set(names_in(path)) & DECODERS]
    assert users == []


def test_cv2_is_imported_in_one_place():
    users = [path.relative_to(ROOT) for path in SOURCES if "cv2" in imports_of(path)]
    assert users == [Path("docsec/imaging/vision.py")]
