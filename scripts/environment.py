"""What start.py and check.py stand on: the virtual environment and system packages.

Standard library only: it runs before anything is installed.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "scripts" / "lock"
OPINION_LOCK = LOCKS / "second-opinion.txt"
PYTHONS = ((3, 11), (3, 13))

# Debian names; what Qt's xcb platform needs, and fonts for Arabic and Sorani.
WINDOW_PACKAGES = [
    *("libegl1", "libgl1", "libfontconfig1", "libglib2.0-0", "libdbus-1-3"),
    *("libxkbcommon0", "libxkbcommon-x11-0", "libx11-xcb1", "libxcb-cursor0"),
    *("libxcb-icccm4", "libxcb-keysyms1", "libxcb-image0", "libxcb-render-util0"),
    *("libxcb-randr0", "libxcb-shape0", "libxcb-shm0", "libxcb-sync1"),
    *("libxcb-xfixes0", "libxcb-xkb1"),
    "fonts-noto-core",
]
OPINION_PACKAGES = ["tesseract-ocr", "tesseract-ocr-ara"]
TEST_PACKAGES = ["xvfb", "x11-utils"]


class SetupError(Exception):
    """The machine cannot be made ready; the message says what to do."""


def make_ready(*, is_for_tests: bool = False, is_small: bool = False) -> Path:
    """Install what is missing and return the Python to run the program with.

    Args:
        is_for_tests: With what check.py needs.
        is_small: Without the other readers of the MRZ, 350 MB; what is already
            installed of them stays.

    Raises:
        SetupError: Wrong Python, no package index, no room.
    """
    if not PYTHONS[0] <= sys.version_info[:2] <= PYTHONS[1]:
        raise SetupError(
            f"docsec needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}."
        )
    packages = WINDOW_PACKAGES + (TEST_PACKAGES if is_for_tests else [])
    packages += [] if is_small else OPINION_PACKAGES
    install_system_packages(packages)
    lock = LOCKS / ("tests.txt" if is_for_tests else "program.txt")
    python = install_python_packages(lock)
    if not is_small:
        install_second_opinions(python)
    return python


def install_system_packages(wanted: list[str]) -> None:
    """Install missing Debian packages where we may, else print the exact line."""
    if sys.platform != "linux" or shutil.which("dpkg-query") is None:
        return
    missing = [name for name in wanted if name not in _installed_packages()]
    if not missing:
        return
    line = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    say(f"installing system packages: {' '.join(missing)}")
    if (not sudo or shutil.which("sudo")) and all(
        subprocess.run(
            [*sudo, *command],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            check=False,
        ).returncode
        == 0
        for command in (["apt-get", "update", "-q"], line)
    ):
        return
    say(f"could not install them. Please run:\n  sudo {' '.join(line)}")


def _installed_packages() -> set[str]:
    listed = subprocess.run(
        [
            shutil.which("dpkg-query") or "",
            "-W",
            "-f=${db:Status-Abbrev}|${Package}|${Provides}\n",
        ],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    found: set[str] = set()
    for row in listed.splitlines():
        status, name, provides = row.split("|", 2)
        if status.startswith("ii"):
            found.add(name)
            found.update(one.split(" ")[0].strip() for one in provides.split(","))
    return found


def install_python_packages(lock: Path) -> Path:
    """Create the virtual environment, or renew it when the lock file has changed."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = VENV / "docsec-lock"
    due = _fingerprint(lock)
    # An environment made for the tests also runs the program.
    accepted = {due, _fingerprint(LOCKS / "tests.txt")}
    if python.exists() and stamp.exists() and stamp.read_text() in accepted:
        return python
    say(f"installing Python packages into {VENV} (once, a minute or two)")
    stamp.unlink(missing_ok=True)
    try:
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
        _pip(python, "--require-hashes", "-r", str(lock))
        _pip(python, "--no-build-isolation", "-e", str(ROOT))
    except subprocess.CalledProcessError as error:
        raise SetupError(
            "The Python packages could not be installed. Check the connection to the "
            f"package index and the free space on {VENV.anchor}, then try again."
        ) from error
    stamp.write_text(due)
    return python


def install_second_opinions(python: Path) -> None:
    """Add other readers of the MRZ; the program also starts where that fails."""
    stamp = VENV / "docsec-second-opinion"
    due = _fingerprint(OPINION_LOCK)
    if stamp.exists() and stamp.read_text() == due:
        return
    say("installing other MRZ readers to compare with (once; --small leaves them out)")
    try:
        # Two of them are built from source: with the pinned setuptools, not a new one.
        _pip(
            python, "--require-hashes", "--no-build-isolation", "-r", str(OPINION_LOCK)
        )
    except subprocess.CalledProcessError:
        say("could not install them; the program works without. Later starts try again")
        return
    stamp.write_text(due)


def _pip(python: Path, *arguments: str) -> None:
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "-q"]
    subprocess.run([*pip, "--no-deps", *arguments], check=True)


def _fingerprint(lock: Path) -> str:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return hashlib.sha256(lock.read_bytes() + version.encode()).hexdigest()


def say(words: str) -> None:
    """Tell the person at the terminal."""
    print(f"docsec: {words}", file=sys.stderr, flush=True)
