"""`docsec certificates`: import and list the certificates that seals are checked by."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from docsec.command.line import DONE, write
from docsec.command.walk import ProgressLine, walked
from docsec.errors import OptionError
from docsec.examination.certificate_store import (
    CertificateStore,
    Entry,
    attempted_entries,
    bounded,
    candidates,
    is_pack,
)
from docsec.model import Text
from docsec.publishing.translation import Translator
from docsec.seals.certificate import CertificateError
from docsec.seals.revocation import RevocationList
from docsec.worker import Worker

_DEADLINE_S = 10.0
_MEMORY_BYTES = 2**30


def run(options: argparse.Namespace) -> int:
    """Do what the command line says."""
    store = CertificateStore(Path(options.store))
    line = ProgressLine(Translator(options.language))
    if options.action == "approve":
        store.approve(Path(options.pack), told=options.fingerprint, name=options.name)
        return DONE
    worker = Worker(memory_bytes=_MEMORY_BYTES, imports=[attempted_entries.__module__])
    with closing(worker):
        if options.action == "list":
            for one in store.files():
                for entry in _read(worker, one.data) or ():
                    write(sys.stdout, _row(entry, is_pinned=one.is_pinned))
            return DONE
        for source in options.sources:
            _import(store, worker, Path(source), options, line)
    return DONE


def _import(
    store: CertificateStore,
    worker: Worker,
    source: Path,
    options: argparse.Namespace,
    line: ProgressLine,
) -> None:
    if source.is_file() and is_pack(source):
        walked(store.install(source, today=date.today()), line)
        return
    for entry in _entries(worker, source):
        store.add([entry], are_pinned=options.pin)
        write(sys.stdout, _row(entry, is_pinned=options.pin))


def _entries(worker: Worker, source: Path) -> Iterator[Entry]:
    files = candidates(source)
    if not files:
        raise OptionError(
            Text("There is no certificate file in {folder}", folder=source.name)
        )
    for path in files:
        found = _read(worker, bounded(path))
        if found is None:
            raise CertificateError(
                Text("{file} holds no certificate that can be read", file=path.name)
            )
        yield from found


def _read(worker: Worker, data: bytes) -> tuple[Entry, ...] | None:
    """Parse in a confined process: a certificate is a stranger's file as well."""
    return worker.call(attempted_entries, data, timeout_s=_DEADLINE_S)


def _row(one: Entry, *, is_pinned: bool) -> str:
    if isinstance(one, RevocationList):
        due = one.next_due.date() if one.next_due else ""
        names = f"{one.country}\t{one.name}\t{len(one.serials)}"
        return f"{one.fingerprint}\trevoked\t{names}\t{one.issued.date()} {due}\n"
    role = "authority" if one.is_authority else "pinned" if is_pinned else "signer"
    days = f"{one.valid_from.date()} {one.valid_until.date()}"
    names = f"{one.country}\t{one.name}\t{one.serial:X}"
    return f"{one.fingerprint}\t{role}\t{names}\t{days}\n"
