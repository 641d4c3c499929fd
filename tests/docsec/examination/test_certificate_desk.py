"""Certificates for a person who looks after them, read in a confined process."""

from pathlib import Path

import pytest

from docsec.examination.certificate_desk import CertificateDesk
from docsec.examination.certificate_store import CertificateStore
from docsec.seals.certificate import CertificateError
from docsec.seals.writer import invent_signer

SIGNER = invent_signer("desk")


def test_a_file_is_offered_imported_and_removed(tmp_path: Path) -> None:
    store = CertificateStore(tmp_path / "store")
    store.add([SIGNER.authority], are_pinned=False)
    path = tmp_path / "signer.cer"
    path.write_bytes(SIGNER.certificate.der)
    desk = CertificateDesk(tmp_path / "store")
    (offer,) = desk.read(path)
    assert offer.is_vouched
    assert offer.certificate == SIGNER.certificate
    assert not offer.is_told(SIGNER.certificate.fingerprint[-7:])
    assert offer.is_told(SIGNER.certificate.fingerprint[-8:].upper())
    desk.add(offer)
    authority, signer = desk.listed()
    assert authority.is_authority
    assert signer.can_be_removed
    desk.remove(signer)
    assert len(store.files()) == 1
    with pytest.raises(CertificateError):
        desk.read(tmp_path / "store" / f"{SIGNER.authority.fingerprint}.der")


def test_removing_what_was_never_kept_does_nothing(tmp_path: Path) -> None:
    path = tmp_path / "signer.cer"
    path.write_bytes(SIGNER.certificate.der)
    desk = CertificateDesk(tmp_path / "store")
    (offer,) = desk.read(path)
    desk.remove(offer)
    assert desk.listed() == ()
