"""Certificates: signed, checked offline, and changed by nobody."""

import pytest
import zxingcpp
from PIL import Image

from docsec.errors import OptionError
from docsec.packs.key import SigningKey
from docsec.publishing.translation import Translator
from docsec.training.certificate import (
    Certificates,
    code_picture,
    page,
    verify,
)

KEY = SigningKey.generate()


@pytest.fixture
def issued(room, learner):
    return Certificates(room.database, clock=room.clock).issue(
        learner, course="basic", title="Basic", level="basic", form="f1", key=KEY
    )


def test_it_verifies_without_a_network(issued, learner) -> None:
    certificate, code = issued
    assert verify(code, KEY.public) == certificate
    assert (certificate.name, certificate.issued) == (learner.name, "2026-03-01")


def test_one_changed_letter_is_noticed(issued) -> None:
    _, code = issued
    for at in range(0, len(code), 7):
        changed = code[:at] + ("A" if code[at] != "A" else "B") + code[at + 1 :]
        with pytest.raises(OptionError, match="changed"):
            verify(changed, KEY.public)


@pytest.mark.parametrize("code", ["", "DOCSEC1.x.y", "a.b", "é.é.é"])
def test_what_is_no_certificate_is_told(code) -> None:
    with pytest.raises(OptionError):
        verify(code, KEY.public)


def test_another_station_signed_it_not(issued) -> None:
    with pytest.raises(OptionError):
        verify(issued[1], SigningKey.generate().public)


def test_the_code_on_the_sheet_can_be_read(issued, tmp_path) -> None:
    path = tmp_path / "code.jpg"
    path.write_bytes(code_picture(issued[1]))
    with Image.open(path) as picture:
        (found,) = zxingcpp.read_barcodes(picture)
    assert found.text == issued[1]


@pytest.mark.parametrize("language", ["en", "ar", "ckb"])
def test_the_sheet_names_the_learner(issued, learner, language) -> None:
    certificate, code = issued
    html = page(certificate, code, KEY.public, Translator(language))
    assert learner.name in html
    assert certificate.id in html


def test_what_is_held_and_what_was_taken_back(room, learner, issued) -> None:
    certificates = Certificates(room.database, clock=room.clock)
    assert set(certificates.of(learner.id)) == {"basic"}
    certificates.revoke(issued[0].id)
    assert certificates.of(learner.id) == {}
