"""The bytes of a file somebody named, whatever the name turns out to mean."""

import errno
import os
import stat
from pathlib import Path

from docsec.intake.limits import Limits
from docsec.intake.refusal import Refusal, RefusedFileError

_BLOCK_BYTES = 2**20


def file_bytes(path: Path, limits: Limits) -> bytes:
    """Read a whole regular file.

    A pipe or a device is never waited for, and no more is read than the ceiling.

    Raises:
        RefusedFileError: It is not a readable file, too large or still growing.
    """
    try:
        descriptor = os.open(path, _FLAGS)
    except (OSError, ValueError) as fault:
        raise _refused(path, limits, fault) from None
    try:
        before = os.fstat(descriptor)
        _expect_file(path, limits, before.st_mode)
        if before.st_size > limits.file_bytes:
            raise RefusedFileError(Refusal.TOO_LARGE, path.name, limits=limits)
        data = _at_most(descriptor, before.st_size + 1)
        after = os.fstat(descriptor)
    except OSError as fault:
        raise _refused(path, limits, fault) from None
    finally:
        os.close(descriptor)
    is_same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    if len(data) != before.st_size or not is_same:
        raise RefusedFileError(Refusal.GROWING, path.name, limits=limits)
    return data


# O_NONBLOCK: opening a pipe nobody writes to returns. O_NOCTTY: a terminal is not
# taken over. Windows has neither, nor such names among its files.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
)


def _expect_file(path: Path, limits: Limits, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise RefusedFileError(Refusal.FOLDER, path.name, limits=limits)
    if not stat.S_ISREG(mode):
        raise RefusedFileError(Refusal.NOT_A_FILE, path.name, limits=limits)


def _at_most(descriptor: int, size: int) -> bytes:
    blocks = []
    while size > 0:
        block = os.read(descriptor, min(size, _BLOCK_BYTES))
        if not block:
            break
        blocks.append(block)
        size -= len(block)
    return b"".join(blocks)


def _refused(
    path: Path, limits: Limits, fault: OSError | ValueError
) -> RefusedFileError:
    refusal = Refusal.UNREADABLE
    if isinstance(fault, FileNotFoundError | NotADirectoryError):
        refusal = Refusal.MISSING
    elif isinstance(fault, IsADirectoryError) or (
        isinstance(fault, PermissionError) and path.is_dir()
    ):
        refusal = Refusal.FOLDER  # Windows answers "permission denied" for folders
    elif isinstance(fault, PermissionError):
        refusal = Refusal.NO_PERMISSION
    elif isinstance(fault, OSError) and fault.errno == errno.ENXIO:
        refusal = Refusal.NOT_A_FILE
    found = fault.strerror if isinstance(fault, OSError) else str(fault)
    return RefusedFileError(refusal, path.name, limits=limits, found=found or "")
