from collections import namedtuple
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.errors import StoreError
from docsec.records import gate
from docsec.records.database import sqlite_version
from docsec.records.gate import Drive

MOUNTS = """\
22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
30 22 0:50 / /srv/share rw,relatime shared:9 - nfs4 server:/export rw
31 22 8:17 / /media/My\\040Stick rw,nosuid shared:10 - vfat /dev/sdb1 rw
32 22 0:51 / /mnt/win rw - cifs //server/c$ rw
33 22 8:33 / /mnt/disk rw - ext4 /dev/sdc1 rw
34 31 0:60 / /media/My\\040Stick/inner rw - tmpfs none rw
a broken line - x
"""


@pytest.mark.parametrize(
    ("version", "is_affected"),
    [
        ((3, 6, 23), False),
        ((3, 7, 0), True),
        ((3, 40, 1), True),
        ((3, 44, 5), True),
        ((3, 44, 6), False),
        ((3, 45, 0), True),
        ((3, 50, 6), True),
        ((3, 50, 7), False),
        ((3, 51, 0), True),
        ((3, 51, 2), True),
        ((3, 51, 3), False),
        ((3, 53, 4), False),
    ],
)
def test_the_range_that_may_lose_commits(version, is_affected):
    assert gate.may_lose_commits(version) is is_affected
    assert gate.journal_mode(version) == ("truncate" if is_affected else "wal")


def test_the_library_in_use_is_outside_that_range():
    assert not gate.may_lose_commits(sqlite_version())


@pytest.fixture
def devices(tmp_path):
    """Two fixed disks, a stick, and a USB disk that calls itself fixed."""
    numbers = tmp_path / "dev"
    numbers.mkdir()
    for number, place, removable in (
        ("8:2", "pci0/ata1/sda/sda2", "0"),
        ("8:17", "pci0/ata2/sdb/sdb1", "1"),
        ("8:33", "pci0/usb3/3-1/sdc/sdc1", "0"),
    ):
        real = tmp_path / "real" / place
        real.mkdir(parents=True)
        (real.parent / "removable").write_text(f"{removable}\n")
        (numbers / number).symlink_to(real)
    return numbers


@pytest.mark.parametrize(
    ("folder", "drive"),
    [
        ("/home/officer/records", Drive.FIXED),
        ("/srv/share/records", Drive.NETWORK),
        ("/srv/shared", Drive.FIXED),
        ("/media/My Stick/records", Drive.REMOVABLE),
        ("/media/My Stick/inner/records", Drive.FIXED),
        ("/mnt/win", Drive.NETWORK),
        ("/mnt/disk/records", Drive.REMOVABLE),
    ],
)
def test_the_deepest_mount_decides(folder, drive, devices):
    assert gate.linux_drive(Path(folder), mounts=MOUNTS, devices=devices) is drive


@given(st.text())
def test_any_mount_table_gives_an_answer(mounts):
    found = gate.linux_drive(Path("/x"), mounts=mounts, devices=Path("/nowhere"))

    assert found in tuple(Drive)


@pytest.mark.parametrize(
    ("kind", "drive"),
    [
        (0, Drive.NETWORK),
        (1, Drive.NETWORK),
        (2, Drive.REMOVABLE),
        (3, Drive.FIXED),
        (4, Drive.NETWORK),
        (5, Drive.REMOVABLE),
        (6, Drive.FIXED),
    ],
)
def test_windows_kinds_of_drive(kind, drive):
    assert gate.windows_drive(kind) is drive


def test_a_folder_to_be_made_is_judged_by_its_parent(tmp_path):
    assert gate.drive_of(tmp_path / "a" / "b") is gate.drive_of(tmp_path)


@pytest.mark.parametrize("drive", [Drive.NETWORK, Drive.REMOVABLE])
def test_a_bad_drive_is_refused_in_words(drive, monkeypatch, tmp_path):
    monkeypatch.setattr(gate, "drive_of", lambda _: drive)

    with pytest.raises(StoreError, match=f"on a {drive} drive"):
        gate.refuse_bad_place(tmp_path)


def test_a_drive_of_this_computer_is_taken(monkeypatch, tmp_path):
    monkeypatch.setattr(gate, "drive_of", lambda _: Drive.FIXED)

    gate.refuse_bad_place(tmp_path)


def test_too_little_room_is_refused_and_enough_is_not(monkeypatch, tmp_path):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(
        gate.shutil, "disk_usage", lambda _: usage(0, 0, 199 * 1024 * 1024)
    )

    gate.refuse_full_disk(tmp_path, least_mib=199)
    with pytest.raises(StoreError, match="199 MiB free, 200 MiB needed"):
        gate.refuse_full_disk(tmp_path)
