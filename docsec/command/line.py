"""Reads the command line, runs one verb, and says in one line what went wrong."""

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TextIO

import docsec

DONE, FAILED, USAGE, READER_GONE, INTERRUPTED = 0, 1, 2, 141, 130

_EPILOG = """\
exit codes:
  0    done; the verdict never changes it, read it in the output
  1    not done: a file that cannot be read, a store that does not open
  2    wrong use of the command line
  130  interrupted with Ctrl-C
  141  whoever read the output went away

Every verb explains itself: docsec examine --help
"""
_VERBS = {
    "examine": "docsec.command.examine",
    "mrz": "docsec.command.mrz",
    "barcode": "docsec.command.barcode",
    "certificates": "docsec.command.certificates",
    "parse": "docsec.command.parse",
    "list": "docsec.command.listing",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    speak_utf8()
    options = parser().parse_args(arguments)
    try:
        code = _run(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return READER_GONE
    return code


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="docsec",
        description="Examine travel documents. Offline; opens no network connection.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = top.add_subparsers(dest="verb", required=True, metavar="VERB")
    _add_examine(verbs)
    _add_mrz(verbs)
    _add_barcode(verbs)
    _add_parse(verbs)
    _add_certificates(verbs)
    listing = verbs.add_parser("list", help="list what this program knows")
    listing.add_argument("kind", choices=("checks", "formats", "devices", "payloads"))
    _add_language(listing)
    verbs.add_parser("version", help="print the version")
    return top


def speak_utf8() -> None:
    """Read and write UTF-8 on every system; a stray byte must not end a service."""
    for stream, errors in (
        (sys.stdin, "surrogateescape"),
        (sys.stdout, "backslashreplace"),
        (sys.stderr, "backslashreplace"),
    ):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors=errors)


def _run(options: argparse.Namespace) -> int:
    if options.verb == "version":
        write(sys.stdout, f"docsec {docsec.__version__}\n")
        return DONE
    from docsec.errors import DocsecError  # noqa: PLC0415  # `version` starts fast

    try:
        code: int = import_module(_VERBS[options.verb]).run(options)
    except DocsecError as error:
        from docsec.publishing.translation import Translator  # noqa: PLC0415

        write(sys.stderr, f"docsec: {Translator(options.language).text(error.words)}\n")
        return FAILED
    return code


def write(stream: TextIO, words: str) -> None:
    """Write and flush, so that a reader at the other end gets each line at once."""
    stream.write(words)
    stream.flush()


def _drop_output() -> None:
    """Nobody reads any more; keep Python from complaining about it at its end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _add_examine(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    verb = verbs.add_parser(
        "examine",
        help="examine a document",
        description="Examine the pictures of one document: the white-light pictures "
        "by place, further lights with --light. Nothing is kept unless --record.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verb.add_argument("files", nargs="*", metavar="FILE", help="white-light pictures")
    verb.add_argument(
        "--light",
        action="append",
        default=[],
        type=_lit_file,
        metavar="LIGHT=FILE",
        help="a picture under another light: uv=FILE, ir=FILE, transmitted=FILE ...",
    )
    verb.add_argument(
        "--each", action="store_true", help="every FILE is a document of its own"
    )
    verb.add_argument(
        "--serve",
        action="store_true",
        help='read lines {"files": {"VI": PATH, "UV": PATH}} or {"files": [PATH]} '
        "and answer each with one line of JSON",
    )
    verb.add_argument("--text", action="store_true", help="print it (the default)")
    verb.add_argument("--json", action="store_true", help="print it as JSON")
    verb.add_argument("--html", metavar="OUT", help="write a report; - is the output")
    verb.add_argument(
        "--xml",
        metavar="OUT",
        help="write a log in the terms of BSI TR-03135; - is the output",
    )
    verb.add_argument(
        "--log-profile",
        default="basic",
        choices=("basic", "standard", "full"),
        help="of --xml: without personal data (the default), with what was found "
        "wrong in words, or with everything",
    )
    _add_judgement(verb)
    _add_store(verb)
    _add_language(verb)


def _add_judgement(verb: argparse.ArgumentParser) -> None:
    """How it is judged, and what is kept of it."""
    verb.add_argument(
        "--profile",
        default="high_security",
        choices=("high_security", "high_convenience"),
    )
    verb.add_argument(
        "--purpose", default="border", choices=("border", "training", "evaluation")
    )
    verb.add_argument("--today", type=_day, metavar="YYYY-MM-DD", help="judge by it")
    verb.add_argument(
        "--record",
        metavar="FOLDER",
        help="keep a sealed record in the records of that folder; the passphrase "
        "comes from DOCSEC_PASSPHRASE or is asked for",
    )
    verb.add_argument(
        "--outcome",
        default="referred",
        choices=("cleared", "referred", "retained"),
        help="what was decided; sets how long the record is kept",
    )


def _add_mrz(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    verb = verbs.add_parser("mrz", help="read the MRZ in a picture")
    verb.add_argument("file", nargs="?", metavar="FILE")
    how = verb.add_mutually_exclusive_group()
    how.add_argument(
        "--lines",
        action="store_true",
        help="print the lines of the surest MRZ, nothing if there is none (default)",
    )
    how.add_argument(
        "--json", action="store_true", help="print every MRZ, character by character"
    )
    how.add_argument(
        "--serve",
        action="store_true",
        help="read a path a line; answer with a JSON list of MRZ lines, or null",
    )
    how.add_argument(
        "--live",
        action="store_true",
        help="FILE is an animation or a folder of frames: print the lines once sure",
    )
    verb.add_argument(
        "--engine",
        default="docsec",
        choices=("docsec", "passporteye", "tesseract"),
        help="who reads: our own reader, or another one to compare with",
    )
    _add_language(verb)


def _add_barcode(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> None:
    verb = verbs.add_parser(
        "barcode", help="read the barcodes in a picture, and check their seals"
    )
    verb.add_argument("file", nargs="?", metavar="FILE")
    how = verb.add_mutually_exclusive_group()
    how.add_argument(
        "--text", action="store_true", help="print the fields of each (the default)"
    )
    how.add_argument(
        "--json", action="store_true", help="print each with its fields and its seal"
    )
    how.add_argument(
        "--serve",
        action="store_true",
        help="read a path a line; answer with a JSON list of codes with format, bytes "
        "(base 64), text and corners, or null",
    )
    verb.add_argument(
        "--quick", action="store_true", help="a first look only, in a third of a second"
    )
    verb.add_argument("--today", type=_day, metavar="YYYY-MM-DD", help="judge by it")
    _add_store(verb)
    _add_language(verb)


def _add_certificates(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> None:
    verb = verbs.add_parser(
        "certificates",
        help="import the certificates that seals are checked by",
        description="An authority is trusted once it is imported; a signer of seals "
        "counts under an imported authority, or by itself with --pin. Compare "
        "fingerprints by telephone before you import.",
    )
    verbs = verb.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = verbs.add_parser(
        "import", help="add .cer, .crt, .der or .pem files, folders of them, or packs"
    )
    add.add_argument("store", metavar="STORE", help="folder of the certificates")
    add.add_argument("sources", nargs="+", metavar="SOURCE")
    add.add_argument(
        "--pin", action="store_true", help="trust signers without their authority"
    )
    listing = verbs.add_parser("list", help="print those of a folder, one a line")
    listing.add_argument("store", metavar="STORE")
    approve = verbs.add_parser("approve", help="trust the signer of certificate packs")
    approve.add_argument("store", metavar="STORE")
    approve.add_argument("pack", metavar="PACK")
    approve.add_argument(
        "--fingerprint", required=True, help="of the signer's key, told by telephone"
    )
    approve.add_argument("--name", required=True, help="whose key it is")
    for one in (add, listing, approve):
        _add_language(one)


def _add_parse(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    verb = verbs.add_parser(
        "parse",
        help="take text apart",
        description='Read lines of JSON, {"input": TEXT}, and answer each with one. '
        'The content of a barcode may be {"base64": BYTES} as well; an "input" that '
        "is nothing by itself and base 64 of a known payload is taken as that.",
    )
    verb.add_argument("what", choices=("mrz", "payload"))
    verb.add_argument("--today", type=_day, metavar="YYYY-MM-DD")
    _add_language(verb)


def _add_store(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--certificates",
        type=Path,
        metavar="FOLDER",
        help="check seals by the certificates imported there",
    )


def _add_language(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--language", default="en", choices=("en", "ar", "ckb"))


def _lit_file(text: str) -> tuple[str, str]:
    light, equals, path = text.partition("=")
    if not (light and equals and path):
        raise argparse.ArgumentTypeError("write it as uv=FILE")
    return light.upper(), path


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("write it as YYYY-MM-DD") from None
