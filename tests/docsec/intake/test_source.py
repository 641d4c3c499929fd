"""Names that are not what they seem."""

import errno
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from docsec.intake import STANDARD, Refusal, RefusedFileError
from docsec.intake.source import file_bytes


def refusal(path, limits=STANDARD):
    with pytest.raises(RefusedFileError) as refused:
        file_bytes(path, limits)
    assert path.name in refused.value.words.english()
    return refused.value.refusal


def test_file_is_read_whole(tmp_path):
    path = tmp_path / "scan"
    path.write_bytes(bytes(range(256)) * 10000)
    assert file_bytes(path, STANDARD) == bytes(range(256)) * 10000


def test_empty_file_is_left_to_the_gate(tmp_path):
    path = tmp_path / "scan"
    path.touch()
    assert file_bytes(path, STANDARD) == b""


def test_missing_file(tmp_path):
    assert refusal(tmp_path / "nothing") is Refusal.MISSING


def test_file_below_a_file(tmp_path):
    (tmp_path / "scan").touch()
    assert refusal(tmp_path / "scan" / "page") is Refusal.MISSING


def test_folder(tmp_path):
    assert refusal(tmp_path) is Refusal.FOLDER


def test_name_no_system_can_have():
    assert refusal(Path("a\0b")) is Refusal.UNREADABLE


def test_file_one_byte_too_large_is_not_read(tmp_path):
    path = tmp_path / "scan"
    path.write_bytes(bytes(100))
    assert len(file_bytes(path, replace(STANDARD, file_bytes=100))) == 100
    assert refusal(path, replace(STANDARD, file_bytes=99)) is Refusal.TOO_LARGE


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (errno.EACCES, Refusal.NO_PERMISSION),
        (errno.EISDIR, Refusal.FOLDER),
        (errno.ENXIO, Refusal.NOT_A_FILE),
        (errno.EIO, Refusal.UNREADABLE),
    ],
)
def test_answer_of_the_system_is_translated(tmp_path, monkeypatch, code, expected):
    def refuse(*args):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "open", refuse)
    assert refusal(tmp_path / "scan") is expected


def test_drive_that_fails_while_reading(tmp_path, monkeypatch):
    def fail(*args):
        raise OSError(errno.EIO, "Input/output error")

    path = tmp_path / "scan"
    path.write_bytes(b"data")
    monkeypatch.setattr(os, "read", fail)
    assert refusal(path) is Refusal.UNREADABLE


def test_file_that_grows_while_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "scan"
    path.write_bytes(b"half")
    read = os.read

    def read_and_grow(descriptor, size):
        with path.open("ab") as file:
            file.write(b"more")
        return read(descriptor, size)

    monkeypatch.setattr(os, "read", read_and_grow)
    assert refusal(path) is Refusal.GROWING


if sys.platform != "win32":

    def test_pipe_nobody_writes_to_is_not_waited_for(tmp_path):
        os.mkfifo(tmp_path / "pipe")
        assert refusal(tmp_path / "pipe") is Refusal.NOT_A_FILE

    def test_device_is_not_read():
        assert refusal(Path("/dev/zero")) is Refusal.NOT_A_FILE

    def test_link_that_leads_nowhere(tmp_path):
        (tmp_path / "link").symlink_to(tmp_path / "link")
        assert refusal(tmp_path / "link") is Refusal.UNREADABLE

    def test_link_to_a_file_is_followed(tmp_path):
        (tmp_path / "scan").write_bytes(b"data")
        (tmp_path / "link").symlink_to(tmp_path / "scan")
        assert file_bytes(tmp_path / "link", STANDARD) == b"data"
