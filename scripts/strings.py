"""Collect every `Text("...")` of the program into the translators' files.

    python scripts/strings.py            bring the .ts files up to date
    python scripts/strings.py --check    fail if they are not, or anything is missing

The .ts files are Qt Linguist's; its own lupdate merges them, so translations survive.
Our part is only to find the sentences, because lupdate cannot know `Text`.
"""

import argparse
import ast
import string
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORDS = ROOT / "docsec" / "publishing" / "words"
# lupdate knows Sorani only as the Kurdish of Iraq.
LANGUAGES = {"ar": "ar", "ckb": "ku_IQ"}
CONTEXT = "docsec"


def main() -> int:
    """Update or check; the exit code says whether all is translated."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing")
    is_check = parser.parse_args().check
    wanted = sorted({text for path in sources() for text in texts_of(path)})
    if not is_check:
        for language in LANGUAGES:
            update(wanted, language)
    faults = [fault for one in LANGUAGES for fault in faults_of(wanted, one)]
    print("\n".join(faults[:60]))
    print(f"{len(wanted)} sentences, {len(faults)} faults", file=sys.stderr)
    return 1 if is_check and faults else 0


def sources() -> list[Path]:
    """Every module of the program."""
    return sorted((ROOT / "docsec").rglob("*.py")) + sorted((ROOT / "ui").rglob("*.py"))


def texts_of(path: Path) -> Iterator[str]:
    """The sentences in one module.

    Raises:
        SystemExit: A `Text` whose sentence is not a literal cannot be translated.
    """
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and _name(node.func) == "Text"):
            continue
        first = node.args[0] if node.args else None
        if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
            if path.parts[-2:] == ("model", "text.py"):
                continue  # where pickles are restored
            sys.exit(f"{path}:{node.lineno}: Text needs a literal sentence")
        yield first.value


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def update(wanted: list[str], language: str) -> None:
    """Let lupdate merge the sentences into one language's file."""
    calls = "".join(f"QCoreApplication.translate({CONTEXT!r}, {t!r})\n" for t in wanted)
    with tempfile.TemporaryDirectory() as folder:
        module = Path(folder) / "texts.py"
        module.write_text(calls, encoding="utf-8")
        tool = Path(sysconfig.get_path("scripts")) / "pyside6-lupdate"
        subprocess.run(
            [tool, "-silent", "-locations", "none", "-no-obsolete", "-source-language",
             "en", "-target-language", LANGUAGES[language], module, "-ts",
             WORDS / f"docsec_{language}.ts"],
            check=True,
        )  # fmt: skip


def faults_of(wanted: list[str], language: str) -> Iterator[str]:
    """Sentences without a translation, or whose gaps differ from the English ones."""
    path = WORDS / f"docsec_{language}.ts"
    known = {
        message.findtext("source") or "": message.find("translation")
        for message in ET.parse(path).getroot().iter("message")  # noqa: S314 (our own)
    }
    for text in wanted:
        translation = known.get(text)
        if translation is None or not translation.text or translation.get("type"):
            yield f"{language}: not translated: {text}"
        elif _gaps(translation.text) != _gaps(text):
            yield f"{language}: other gaps than the English: {text}"
    for text in sorted(set(known) - set(wanted)):
        yield f"{language}: no longer used: {text}"


def _gaps(text: str) -> set[str | None]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


if __name__ == "__main__":
    sys.exit(main())
