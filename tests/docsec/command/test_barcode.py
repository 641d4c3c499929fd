"""`docsec barcode` and `docsec certificates`: a picture in, codes and seals out."""

import base64
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from docsec.packs.container import write_pack
from docsec.packs.key import SigningKey, fingerprint
from docsec.seals.writer import InventedSigner, invent_signer, write_vds_nc

Run = Callable[..., Any]
SIGNER = invent_signer("command")
TICKET = "M1DOE/JOHN            EABC123 EBLBEYLH 1234 325Y012C0045 100"
SEAL = write_vds_nc("icao.test", {"utci": "U1"}, SIGNER)


def drawn(path: Path, content: str | bytes) -> Path:
    code = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.QRCode)
    image = np.asarray(zxingcpp.write_barcode_to_image(code, scale=3)).squeeze()
    Image.fromarray(np.pad(image, 30, constant_values=255)).save(path)
    return path


@pytest.fixture
def ticket(tmp_path: Path) -> Path:
    return drawn(tmp_path / "ticket.png", TICKET)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "from the stick"
    folder.mkdir()
    (folder / "csca.der").write_bytes(SIGNER.authority.der)
    (folder / "signer.cer").write_bytes(SIGNER.certificate.der)
    return folder


def pem(signer: InventedSigner) -> bytes:
    body = base64.encodebytes(signer.certificate.der)
    return b"-----BEGIN CERTIFICATE-----\n" + body + b"-----END CERTIFICATE-----\n"


def test_text_shows_the_fields(docsec: Run, ticket: Path) -> None:
    said = docsec("barcode", ticket, "--today", "2026-11-21")
    assert said.code == 0
    assert "Barcode 1: Boarding pass" in said.out
    assert "Date of flight (1)  21 November 2026" in said.out


def test_json_gives_everything(docsec: Run, ticket: Path) -> None:
    found = json.loads(docsec("barcode", ticket, "--json", "--quick").out)
    assert found["not_checked"] == []
    assert found["codes"][0]["payload"]["kind"] == "boarding_pass"


def test_serve_answers_each_path(docsec: Run, ticket: Path, tmp_path: Path) -> None:
    blank = tmp_path / "blank.png"
    Image.new("L", (64, 64), 255).save(blank)
    hostile = drawn(tmp_path / "hostile.png", "\u202e<b>\u0000é")
    gone = tmp_path / "gone.png"
    lines = f"{ticket}\n\n{blank}\n{gone}\n{hostile}\n"
    said = docsec("barcode", "--serve", lines=lines)
    assert said.out.isascii()
    one, none, error, bad = (json.loads(line) for line in said.out.splitlines())
    assert (none, error) == ([], None)
    assert "gone.png" in said.err
    (code,) = one
    assert (code["format"], code["text"]) == ("QRCode", TICKET)
    assert base64.b64decode(code["bytes"]) == TICKET.encode()
    assert len(code["corners"]) == 4
    assert bad[0]["text"] == "\u202e<b>\u0000é"


def test_without_a_file_it_says_what_to_do(docsec: Run) -> None:
    said = docsec("barcode")
    assert (said.code, said.out) == (1, "")
    assert "docsec barcode FILE" in said.err


def test_a_seal_holds_once_its_authority_is_imported(
    docsec: Run, files: Path, tmp_path: Path
) -> None:
    sealed = drawn(tmp_path / "sealed.png", SEAL)
    store = tmp_path / "store"
    ask = ("barcode", sealed, "--json", "--certificates", store)
    before = json.loads(docsec(*ask).out)["codes"][0]["signature"]
    assert before["result"] == "undetermined"
    said = docsec("certificates", "import", store, files)
    roles = [row.split("\t")[1] for row in said.out.splitlines()]
    assert roles == ["authority", "signer"]
    after = json.loads(docsec(*ask).out)["codes"][0]["signature"]
    assert after["result"] == "successful"
    listed = docsec("certificates", "list", store).out
    assert sorted(listed.splitlines()) == sorted(said.out.splitlines())


def test_a_signer_can_be_pinned(docsec: Run, tmp_path: Path) -> None:
    (tmp_path / "one.pem").write_bytes(pem(SIGNER))
    store = tmp_path / "store"
    said = docsec("certificates", "import", store, tmp_path / "one.pem", "--pin")
    assert said.out.split("\t")[1] == "pinned"
    assert docsec("certificates", "list", store).out == said.out


def test_what_is_no_certificate_is_named_and_not_imported(
    docsec: Run, tmp_path: Path
) -> None:
    (tmp_path / "bad.der").write_bytes(b"nothing")
    store = tmp_path / "store"
    said = docsec("certificates", "import", store, tmp_path / "bad.der")
    assert said.code == 1
    assert "bad.der" in said.err
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "empty" in docsec("certificates", "import", store, empty).err
    assert docsec("certificates", "list", store).out == ""


def test_a_pack_is_imported_once_its_signer_is_approved(
    docsec: Run, tmp_path: Path
) -> None:
    key = SigningKey.generate()
    pack, store = tmp_path / "utopia.docsec", tmp_path / "store"
    facts = {
        "kind": "certificate", "id": "utopia", "version": 1, "title": {"en": "Utopia"},
    }  # fmt: skip
    members = {"csca.der": SIGNER.authority.der}
    write_pack(pack, facts, members, key, created=date(2026, 1, 1))
    assert docsec("certificates", "import", store, pack).code == 1
    told = ("--fingerprint", fingerprint(key.public), "--name", "Utopia")
    assert docsec("certificates", "approve", store, pack, *told).code == 0
    assert docsec("certificates", "import", store, pack).code == 0
    assert "authority" in docsec("certificates", "list", store).out


def test_payloads_are_listed(docsec: Run) -> None:
    rows = docsec("list", "payloads").out.splitlines()
    assert {"aamva", "icao_vds", "other"} <= {row.split("\t")[0] for row in rows}
