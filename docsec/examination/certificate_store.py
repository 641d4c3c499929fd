"""The certificates an administrator imported: a folder of plain files, and packs.

What lies in the folder itself counts as it is: an authority is trusted, a signer needs
an authority above it, and so does a list of revoked certificates. A signer in `pinned`
is trusted by itself. Signed packs of certificates lie in `packs`, each checked against
the keys approved there.
"""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from docsec.errors import OptionError, StoreError
from docsec.model import Progress, Text
from docsec.packs.container import MAGIC, Pack
from docsec.packs.install import Shelf
from docsec.packs.key import KEY_BYTES, Approver, fingerprint, replace_file
from docsec.packs.manifest import Kind
from docsec.packs.refusal import PackError, Refusal
from docsec.seals.certificate import (
    MAX_BYTES,
    Certificate,
    CertificateError,
    read_certificates,
)
from docsec.seals.revocation import RevocationList, read_revocations

ENDINGS = frozenset({".cer", ".crl", ".crt", ".der", ".pem"})
MAX_FILES = 10_000
_PINNED, _PACKS, _LIST = "pinned", "packs", "installed.json"


@dataclass(frozen=True, slots=True)
class CertificateFile:
    """One file as it lies there; nobody has parsed it yet.

    Attributes:
        data: Its bytes.
        is_pinned: Its signers are trusted by themselves.
        path: Where it lies; None: in a pack, from which nothing can be taken.
    """

    data: bytes
    is_pinned: bool = False
    path: Path | None = None


Entry = Certificate | RevocationList
"""What a file can hold."""


class CertificateStore:
    """The certificates of a station, in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def files(self) -> tuple[CertificateFile, ...]:
        """Everything that counts, unparsed: it is parsed where it can do no harm.

        Raises:
            StoreError: A file cannot be read, or the list of packs is damaged.
        """
        pinned = _listed(self._folder / _PINNED)
        own = _listed(self._folder)
        packed = [path for place in self._packs() for path in _listed(place)]
        if len(own) + len(packed) > MAX_FILES:
            raise StoreError(Text("There are too many files among the certificates"))
        return (
            *(CertificateFile(_read(path), path=path) for path in own),
            *(CertificateFile(_read(path)) for path in packed),
            *(CertificateFile(_read(path), is_pinned=True, path=path)
              for path in pinned),
        )  # fmt: skip

    def add(self, entries: Iterable[Entry], *, are_pinned: bool) -> None:
        """Keep certificates and lists, each once, under its fingerprint.

        Raises:
            StoreError: They cannot be written.
        """
        for one in entries:
            if isinstance(one, RevocationList):
                place, ending = self._folder, "crl"
            else:
                is_pinned = are_pinned and not one.is_authority
                place = self._folder / _PINNED if is_pinned else self._folder
                ending = "der"
            replace_file(place / f"{one.fingerprint}.{ending}", one.der)

    def remove(
        self, fingerprint: str, file: CertificateFile, entries: Iterable[Entry]
    ) -> None:
        """Take one certificate or list away.

        Args:
            fingerprint: Its SHA-256.
            file: The file it is in.
            entries: All that is in that file; the others stay.

        Raises:
            StoreError: It came in a pack, or the folder cannot be written.
        """
        if file.path is None:
            raise StoreError(
                Text("It came in a signed pack; remove or replace the pack")
            )
        # The others first: broken off here, one is there twice, which does no harm.
        others = [one for one in entries if one.fingerprint != fingerprint]
        self.add(others, are_pinned=file.is_pinned)
        if file.path.stem in {one.fingerprint for one in others}:
            return
        try:
            file.path.unlink(missing_ok=True)
        except OSError as error:
            raise StoreError(
                Text("{file} cannot be deleted. Check the disk", file=file.path.name)
            ) from error

    def approve(self, pack: Path, *, told: str, name: str) -> None:
        """Trust the signer of a pack for certificates, once fingerprints were compared.

        Args:
            pack: A pack the signer signed.
            told: The signer's fingerprint, as told by telephone.
            name: Whose key it is.

        Raises:
            PackError: The file is no pack.
            OptionError: The pack is by another key.
        """
        public = _signer(pack)
        if _plain(told) != _plain(fingerprint(public)):
            raise OptionError(
                Text(
                    "The key of this pack is another one: {found}. Do not use the pack",
                    found=fingerprint(public),
                )
            )
        self._shelf().ring.approve(
            public,
            name=name,
            scopes=(Kind.CERTIFICATE,),
            approver=Approver.ADMINISTRATOR,
        )

    def install(self, pack: Path, *, today: date) -> Generator[Progress, None, Pack]:
        """Install a signed pack of certificates.

        Raises:
            PackError: With the reason; nothing was changed.
        """
        return (yield from self._shelf().install(pack, today=today))

    def _shelf(self) -> Shelf:
        return Shelf(self._folder / _PACKS)

    def _packs(self) -> list[Path]:
        """The folder of each installed pack."""
        if not (self._folder / _PACKS / _LIST).exists():
            return []
        shelf = self._shelf()
        names = [name for kind, name in shelf.installed() if kind is Kind.CERTIFICATE]
        return [shelf.folder(Kind.CERTIFICATE, name) for name in names]


def attempted_entries(data: bytes) -> tuple[Entry, ...] | None:
    """Read what a file holds; None where there is nothing. For a child process.

    An exception would end the child, and a file without certificates is no accident.
    """
    try:
        return read_certificates(data)
    except CertificateError:
        pass
    try:
        return (read_revocations(data),)
    except CertificateError:
        return None


def is_pack(path: Path) -> bool:
    """The file begins as a pack does."""
    return _head(path, len(MAGIC)) == MAGIC


def candidates(path: Path) -> tuple[Path, ...]:
    """The certificate files in a folder, or the file itself."""
    return _listed(path) if path.is_dir() else (path,)


def bounded(path: Path) -> bytes:
    """The bytes of a certificate file, if it is not larger than one can be.

    Raises:
        StoreError: It cannot be read.
    """
    return _read(path)


def _listed(folder: Path) -> tuple[Path, ...]:
    if not folder.is_dir():
        return ()
    return tuple(
        sorted(
            path
            for path in folder.iterdir()
            if path.suffix.lower() in ENDINGS and path.is_file()
        )
    )


def _read(path: Path) -> bytes:
    """A byte more than allowed at most: the reader of certificates refuses that."""
    return _head(path, MAX_BYTES + 1)


def _head(path: Path, size: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(size)
    except OSError as error:
        raise StoreError(
            Text("{file} cannot be read. Check the disk or the stick", file=path.name)
        ) from error


def _signer(pack: Path) -> bytes:
    head = _head(pack, len(MAGIC) + KEY_BYTES)
    if head[: len(MAGIC)] != MAGIC or len(head) < len(MAGIC) + KEY_BYTES:
        raise PackError(Refusal.NOT_A_PACK)
    return head[len(MAGIC) :]


def _plain(told: str) -> str:
    return "".join(told.split()).upper()
