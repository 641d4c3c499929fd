"""What an administrator does with certificates: look, import, remove.

Free of any screen. Files are parsed in a confined process, since a certificate is a
stranger's file as well.
"""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from docsec.examination.certificate_store import (
    CertificateFile,
    CertificateStore,
    Entry,
    attempted_entries,
    bounded,
    is_pack,
)
from docsec.model import Text
from docsec.seals.certificate import Certificate, CertificateError
from docsec.seals.revocation import RevocationList
from docsec.seals.verification import Trust
from docsec.worker import Worker

_DEADLINE_S = 10.0
_MEMORY_BYTES = 2**30
TYPED = 8
"""Signs of the fingerprint that a person types: 32 bits, told by another way."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One certificate or list, in a file that may be imported or in the store.

    Attributes:
        entry: What it is.
        is_vouched: An authority that is trusted here signed it, or it is trusted by
            itself; nobody needs to compare its fingerprint.
        is_pinned: It is trusted by itself.
        file: Where it lies in the store; None: not imported yet.
        beside: Everything in that file.
    """

    entry: Entry
    is_vouched: bool
    is_pinned: bool = False
    file: CertificateFile | None = None
    beside: tuple[Entry, ...] = ()

    @property
    def certificate(self) -> Certificate | None:
        """The entry, if it is one."""
        return self.entry if isinstance(self.entry, Certificate) else None

    @property
    def revocations(self) -> RevocationList | None:
        """The entry, if it is a list of revoked certificates."""
        return self.entry if isinstance(self.entry, RevocationList) else None

    @property
    def is_authority(self) -> bool:
        """It may issue certificates."""
        return self.certificate is not None and self.certificate.is_authority

    @property
    def can_be_removed(self) -> bool:
        """It did not come in a pack."""
        return self.file is not None and self.file.path is not None

    def is_told(self, typed: str) -> bool:
        """The last signs of its fingerprint were typed."""
        plain = "".join(typed.split()).lower()
        return len(plain) >= TYPED and self.entry.fingerprint.endswith(plain)


class CertificateDesk:
    """The certificates of a station, for a person who looks after them."""

    def __init__(self, folder: Path) -> None:
        """Prepare, without starting anything.

        Args:
            folder: Of a `CertificateStore`.
        """
        self._store = CertificateStore(folder)

    def listed(self) -> tuple[Offer, ...]:
        """Everything in the store, authorities first.

        Raises:
            StoreError: The folder cannot be read.
        """
        files = self._store.files()
        read = _read([file.data for file in files])
        found = list(zip(files, read, strict=True))
        trust = _trust(found)
        offers = (
            Offer(entry, _is_vouched(entry, trust), _is_pinned(entry, trust), file, own)
            for file, own in found
            for entry in own
        )
        once = {one.entry.fingerprint: one for one in offers}
        return tuple(sorted(once.values(), key=_order))

    def read(self, path: Path) -> tuple[Offer, ...]:
        """What is in a file and not in the store yet.

        Raises:
            CertificateError: There is nothing in it, or nothing new.
            StoreError: It cannot be read.
        """
        if is_pack(path):
            words = Text(
                "This is a signed pack. An administrator imports it with {command}",
                command="docsec certificates import",
            )
            raise CertificateError(words)
        (entries,) = _read([bounded(path)])
        if not entries:
            raise CertificateError(
                Text("{file} holds no certificate that can be read", file=path.name)
            )
        known = self.listed()
        prints = {one.entry.fingerprint for one in known}
        new = [one for one in entries if one.fingerprint not in prints]
        if not new:
            raise CertificateError(
                Text("All that {file} holds is here", file=path.name)
            )
        trust = Trust().with_certificates(
            one.entry for one in known if isinstance(one.entry, Certificate)
        )
        return tuple(Offer(one, _is_vouched(one, trust)) for one in new)

    def add(self, offer: Offer) -> None:
        """Import it. A signer nobody vouches for is trusted by itself from now on.

        The fingerprint must have been compared where nobody vouches for it.

        Raises:
            StoreError: It cannot be written.
        """
        self._store.add([offer.entry], are_pinned=not offer.is_vouched)

    def remove(self, offer: Offer) -> None:
        """Take it away.

        Raises:
            StoreError: It came in a pack, or cannot be deleted.
        """
        if offer.file is not None:
            self._store.remove(offer.entry.fingerprint, offer.file, offer.beside)


def _read(contents: Sequence[bytes]) -> list[tuple[Entry, ...]]:
    """What each content holds, read in a process that ends with it."""
    if not contents:
        return []
    worker = Worker(memory_bytes=_MEMORY_BYTES, imports=[attempted_entries.__module__])
    with closing(worker):
        found = [
            worker.call(attempted_entries, one, timeout_s=_DEADLINE_S)
            for one in contents
        ]
    return [one or () for one in found]


def _trust(found: list[tuple[CertificateFile, tuple[Entry, ...]]]) -> Trust:
    trust = Trust()
    for file, entries in found:
        certificates = [one for one in entries if isinstance(one, Certificate)]
        trust = trust.with_certificates(certificates, are_pinned=file.is_pinned)
    return trust


def _is_vouched(entry: Entry, trust: Trust) -> bool:
    if not isinstance(entry, Certificate):
        return trust.signed(entry)
    return trust.trusts(entry)


def _is_pinned(entry: Entry, trust: Trust) -> bool:
    return entry.fingerprint in trust.pinned


def _order(one: Offer) -> tuple[bool, bool, str, str]:
    is_list = one.revocations is not None
    return is_list, not one.is_authority, one.entry.country, one.entry.name
