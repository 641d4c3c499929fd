"""What must hold before records are opened or begun, each refusal in words.

The SQLite that is used must not lose commits, the folder must lie on a drive of this
computer that keeps its promises (network folders break locks, sticks lie about what
is written), and there must be room.
"""

import shutil
import sys
from enum import StrEnum
from pathlib import Path

from docsec.errors import StoreError
from docsec.model import Text

LEAST_FREE_MIB = 200
_WAL_RESET_SINCE = (3, 7, 0)
_WAL_RESET_FIXED = (3, 51, 3)
_WAL_RESET_FIXED_EARLIER = ((3, 44, 6), (3, 50, 7))
_NETWORK_SYSTEMS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "ceph",
        "glusterfs",
        "lustre",
        "9p",
        "virtiofs",
        "sshfs",
        "davfs",
        "davfs2",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.glusterfs",
        "fuse.davfs",
        "fuse.gvfsd-fuse",
        "fuse.smbnetfs",
    }
)
_PLACE_FIELD = 4
"""Of a line of mountinfo (proc(5)); before it the ids and the root."""


class Drive(StrEnum):
    """What the folder lies on."""

    FIXED = "fixed"
    NETWORK = "network"
    REMOVABLE = "removable"


def may_lose_commits(version: tuple[int, int, int]) -> bool:
    """That SQLite has the WAL-reset fault (SQLite's WAL page, section 11).

    >>> may_lose_commits((3, 40, 1)), may_lose_commits((3, 44, 6))
    (True, False)
    """
    if not _WAL_RESET_SINCE <= version < _WAL_RESET_FIXED:
        return False
    # 3.44.6 and 3.50.7 carry the repair; their later patches keep it.
    return not any(
        version[:2] == fixed[:2] and version >= fixed
        for fixed in _WAL_RESET_FIXED_EARLIER
    )


def journal_mode(version: tuple[int, int, int]) -> str:
    """The journal that is safe with that SQLite: WAL, or the slower TRUNCATE."""
    return "truncate" if may_lose_commits(version) else "wal"


def refuse_bad_place(folder: Path) -> None:
    """Let no records be kept on a network or removable drive.

    Raises:
        StoreError: The folder lies on one.
    """
    match drive_of(folder):
        case Drive.NETWORK:
            raise StoreError(
                Text(
                    "The records folder is on a network drive, where records can be "
                    "lost: {folder}. Choose a folder on this computer.",
                    folder=str(folder),
                )
            )
        case Drive.REMOVABLE:
            raise StoreError(
                Text(
                    "The records folder is on a removable drive, where records can "
                    "be lost: {folder}. Choose a folder on this computer.",
                    folder=str(folder),
                )
            )
        case Drive.FIXED:
            return


def refuse_full_disk(folder: Path, *, least_mib: int = LEAST_FREE_MIB) -> None:
    """Begin nothing that cannot be written to its end.

    Raises:
        StoreError: Less than `least_mib` is free.
    """
    free_mib = shutil.disk_usage(folder).free >> 20
    if free_mib < least_mib:
        raise StoreError(
            Text(
                "The disk is almost full: {free} MiB free, {least} MiB needed. "
                "Make room, then start again. Nothing was lost.",
                free=free_mib,
                least=least_mib,
            )
        )


def drive_of(folder: Path) -> Drive:
    """What kind of drive the folder, or its nearest existing parent, lies on."""
    there = folder.absolute()
    while not there.exists() and there != there.parent:
        there = there.parent
    if sys.platform == "win32":  # pragma: no cover - proved by hand on Windows
        return windows_drive(_windows_drive_type(there))
    return linux_drive(
        there.resolve(),
        mounts=Path("/proc/self/mountinfo").read_text(errors="surrogateescape"),
        devices=Path("/sys/dev/block"),
    )


def linux_drive(folder: Path, *, mounts: str, devices: Path) -> Drive:
    """Judge by the mount table and by what the kernel says of the block device.

    Args:
        folder: Resolved, existing.
        mounts: Text of `/proc/self/mountinfo`.
        devices: `/sys/dev/block`: links named by device number.
    """
    number, system = _mount_of(folder, mounts)
    if system in _NETWORK_SYSTEMS:
        return Drive.NETWORK
    device = devices / number
    if not device.exists():
        return Drive.FIXED
    real = device.resolve()
    # A partition's own folder has no such file; its parent, the disk, has it.
    flags = [place / "removable" for place in (real, real.parent)]
    if any(flag.exists() and flag.read_text().strip() == "1" for flag in flags):
        return Drive.REMOVABLE
    # A USB disk calls itself fixed, yet it is pulled out all the same.
    return Drive.REMOVABLE if _is_plugged_in(real) else Drive.FIXED


def windows_drive(kind: int) -> Drive:
    """Translate the answer of GetDriveTypeW; what it cannot name is not trusted."""
    named = {2: Drive.REMOVABLE, 5: Drive.REMOVABLE, 4: Drive.NETWORK}
    fixed = {3: Drive.FIXED, 6: Drive.FIXED}
    return (named | fixed).get(kind, Drive.NETWORK)


def _is_plugged_in(device: Path) -> bool:
    return any(part.startswith("usb") for part in device.parts)


def _mount_of(folder: Path, mounts: str) -> tuple[str, str]:
    """Device number and file system of the deepest mount that holds the folder."""
    best = ("", "", "")
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields, kind = before.split(), after.split()
        if len(fields) <= _PLACE_FIELD or not kind:
            continue
        place = _unescaped(fields[_PLACE_FIELD])
        # Of two mounts at one place the later one is on top.
        if folder.is_relative_to(place) and len(place) >= len(best[0]):
            best = (place, fields[2], kind[0])
    return best[1], best[2]


def _unescaped(place: str) -> str:
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n")):
        place = place.replace(code, sign)
    return place.replace("\\134", "\\")


if sys.platform == "win32":  # pragma: no cover - Windows only

    def _windows_drive_type(folder: Path) -> int:
        import ctypes  # noqa: PLC0415 - has windll on Windows only

        return int(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor))
