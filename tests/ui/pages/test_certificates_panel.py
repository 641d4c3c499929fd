from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton

from docsec.examination import certificate_desk
from docsec.examination.certificate_desk import CertificateDesk, Offer
from docsec.examination.certificate_store import (
    CertificateFile,
    CertificateStore,
    attempted_entries,
)
from docsec.packs.container import MAGIC
from docsec.seals.writer import invent_signer, write_revocations
from ui.pages.certificates import IMPORT, KEEP, LEAVE, REMOVE, TAKE, CertificatesPanel
from ui.widgets.state_row import StateRow

SIGNER = invent_signer("panel")
AUTHORITY, CERTIFICATE = SIGNER.authority, SIGNER.certificate
EXPIRED = invent_signer("old", valid=(date(2019, 1, 1), date(2020, 1, 1)))
FUTURE = invent_signer("new", name="NW", valid=(date(2090, 1, 1), date(2091, 1, 1)))


@pytest.fixture
def store(tmp_path):
    return CertificateStore(tmp_path / "certificates")


@pytest.fixture
def panel(forms, jobs, tmp_path, qtbot, monkeypatch):
    # In this process: each start of the confined one takes a second.
    monkeypatch.setattr(
        certificate_desk,
        "_read",
        lambda contents: [attempted_entries(one) or () for one in contents],
    )
    folder = tmp_path / "certificates"
    made = CertificatesPanel(forms, jobs, folder, lambda: CertificateDesk(folder))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def settled(jobs, until):
    return lambda: until(lambda: not jobs.is_busy())


@pytest.fixture
def shown(panel, settled):
    """The panel on the screen, once its list has been read."""

    def show():
        panel.show()
        settled()
        return panel

    return show


def said(panel):
    labels = [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]
    return " ".join(labels).replace("\u200b", "")


def rows(panel):
    return [one.accessibleName() for one in panel.findChildren(StateRow)
            if one.isVisible()]  # fmt: skip


def press(panel, command, qtbot):
    (button,) = [one for one in panel.findChildren(QPushButton, command.id)
                 if one.isVisible()]  # fmt: skip
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def file(tmp_path, data, name="from the stick.cer"):
    path = tmp_path / name
    path.write_bytes(data)
    return path


def test_an_empty_store_says_so(shown):
    assert "No certificate has been imported" in said(shown())


def test_each_certificate_says_its_purpose_and_days(store, tmp_path, shown):
    store.add([AUTHORITY, CERTIFICATE, EXPIRED.certificate], are_pinned=False)
    store.add([FUTURE.certificate], are_pinned=True)
    revoked = write_revocations(SIGNER, (7,), issued_on=date(2026, 11, 1))
    file(tmp_path / "certificates", revoked, "list.crl")
    said_of = "\n".join(rows(shown()))
    assert "Authority of a state, valid until 31 December 2099" in said_of
    assert "Signer of seals, valid until 31 December 2040" in said_of
    assert "expired on 1 January 2020. Its authority is not here" in said_of
    assert "trusted by itself, not valid before 1 January 2090" in said_of
    assert "List of revoked certificates, made on 1 November 2026" in said_of


def test_an_authority_is_imported_once_its_fingerprint_was_told(
    panel, qtbot, tmp_path, store, settled, *, shown
):
    shown()
    panel.offer(file(tmp_path, AUTHORITY.der))
    settled()
    fours = [AUTHORITY.fingerprint[at : at + 4] for at in range(0, 64, 4)]
    assert " ".join(fours[:8]) in said(panel)
    assert " ".join(fours[8:]) in said(panel)
    field = panel.findChild(QLineEdit)
    qtbot.keyClicks(field, "00000000")
    press(panel, TAKE, qtbot)
    assert "not the last signs" in said(panel)
    assert store.files() == ()
    field = next(one for one in panel.findChildren(QLineEdit) if one.isVisible())
    qtbot.keyClicks(
        field, f" {AUTHORITY.fingerprint[-8:-4]} {AUTHORITY.fingerprint[-4:]}".upper()
    )
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settled()
    assert [one.data for one in store.files()] == [AUTHORITY.der]
    assert len(rows(panel)) == 1


def test_too_few_signs_are_no_fingerprint(
    panel, qtbot, tmp_path, store, settled, *, shown
):
    shown()
    panel.offer(file(tmp_path, AUTHORITY.der))
    settled()
    qtbot.keyClicks(panel.findChild(QLineEdit), AUTHORITY.fingerprint[-7:])
    press(panel, TAKE, qtbot)
    assert store.files() == ()


def test_a_signer_of_a_known_authority_needs_no_comparing(
    panel, qtbot, tmp_path, store, settled, *, shown
):
    store.add([AUTHORITY], are_pinned=False)
    shown()
    panel.offer(file(tmp_path, CERTIFICATE.der))
    settled()
    assert "An authority that is trusted here signed it" in said(panel)
    press(panel, TAKE, qtbot)
    settled()
    assert not any(one.is_pinned for one in store.files())
    assert len(rows(panel)) == 2


def test_a_signer_nobody_vouches_for_is_trusted_by_itself(
    panel, qtbot, tmp_path, store, settled, *, shown
):
    shown()
    panel.offer(file(tmp_path, CERTIFICATE.der))
    settled()
    qtbot.keyClicks(panel.findChild(QLineEdit), CERTIFICATE.fingerprint)
    press(panel, TAKE, qtbot)
    settled()
    assert [one.is_pinned for one in store.files()] == [True]
    assert "trusted by itself" in rows(panel)[0]


@pytest.mark.parametrize("is_vouched", [False, True])
def test_a_list_is_imported_only_from_a_known_authority(
    panel, qtbot, tmp_path, store, settled, *, shown, is_vouched
):
    if is_vouched:
        store.add([AUTHORITY], are_pinned=False)
    shown()
    revoked = write_revocations(SIGNER, (7,), issued_on=date(2026, 11, 1))
    panel.offer(file(tmp_path, revoked))
    settled()
    assert ("Import the certificate of its authority first" in said(panel)) != (
        is_vouched
    )
    press(panel, TAKE if is_vouched else LEAVE, qtbot)
    settled()
    assert len(store.files()) == 2 * is_vouched


def test_what_is_not_wanted_is_left(panel, qtbot, tmp_path, store, settled, *, shown):
    shown()
    panel.offer(file(tmp_path, AUTHORITY.der))
    settled()
    press(panel, LEAVE, qtbot)
    assert store.files() == ()
    assert "No certificate has been imported" in said(panel)


@pytest.mark.parametrize(
    ("data", "due"),
    [(b"nothing", "holds no certificate"), (AUTHORITY.der, "is here")],
    ids=["nothing", "known"],
)
def test_what_cannot_be_imported_is_said(
    panel, store, tmp_path, settled, shown, *, data, due
):
    store.add([AUTHORITY], are_pinned=False)
    shown()
    panel.offer(file(tmp_path, data))
    settled()
    assert due in panel.findChild(QLabel, "certificates_said").text()


def test_a_pack_is_left_to_the_command(panel, tmp_path, settled, shown):
    shown()
    panel.offer(file(tmp_path, MAGIC + bytes(64)))
    settled()
    assert "docsec certificates import" in said(panel)


def test_a_file_that_is_gone_is_said(panel, tmp_path, settled, shown):
    shown()
    panel.offer(tmp_path / "gone.cer")
    settled()
    assert "cannot be read" in said(panel)


@pytest.mark.parametrize(("command", "left"), [(REMOVE, 0), (KEEP, 1)])
def test_a_certificate_is_removed_by_keys(
    panel, qtbot, store, settled, shown, *, command, left
):
    store.add([AUTHORITY], are_pinned=False)
    (row,) = shown().findChildren(StateRow)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert "can no longer be checked" in said(panel)
    focus = next(one for one in panel.findChildren(StateRow) if one.isVisible())
    qtbot.keyClick(focus, Qt.Key(QKeySequence(command.key)[0].key()))
    settled()
    assert len(store.files()) == left
    assert "can no longer be checked" not in said(panel)


def test_a_row_chosen_again_closes(panel, store, shown):
    store.add([AUTHORITY], are_pinned=False)
    shown()
    for is_open in (True, False):
        panel.choose(AUTHORITY.fingerprint)
        assert ("can no longer be checked" in said(panel)) is is_open


def test_what_came_in_a_pack_is_not_removed_here(panel, shown):
    entry = Offer(AUTHORITY, is_vouched=False, file=CertificateFile(AUTHORITY.der))
    shown()
    panel._on_listed((entry,))
    panel.choose(AUTHORITY.fingerprint)
    assert "signed pack" in said(panel)
    assert not panel.findChildren(QPushButton, REMOVE.id)


@pytest.mark.parametrize("language", ["ar", "ckb"])
def test_a_fingerprint_stays_left_to_right(panel, store, words, language, shown):
    store.add([AUTHORITY], are_pinned=False)
    shown().choose(AUTHORITY.fingerprint)
    words.switch(language)
    assert f"\u2066{AUTHORITY.fingerprint[:4]} " in said(panel)
    words.switch("en")


def test_the_file_is_asked_for_by_key(
    panel, qtbot, monkeypatch, tmp_path, settled, *, shown
):
    path = file(tmp_path, AUTHORITY.der)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    shown()
    press(panel, IMPORT, qtbot)
    settled()
    assert panel.findChild(QLineEdit) is not None
