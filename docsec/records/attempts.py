"""A growing wait after wrong passphrases, kept in a small file.

It slows down a curious colleague at the station. It does not stop someone who takes
the folder away; the cost of each guess does (`docsec.records.key_file.Effort`).
"""

import json
from datetime import datetime
from pathlib import Path

from docsec.errors import StoreError
from docsec.model import Text

FREE_ATTEMPTS = 3
LONGEST_WAIT_S = 60


class Attempts:
    """Wrong passphrases since the last right one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def refuse_early(self, now: datetime) -> None:
        """Let nobody try before the wait is over.

        A clock set back makes the wait start again, never longer than the longest.

        Raises:
            StoreError: Too early.
        """
        failures, latest = self._read()
        if latest is None or failures < FREE_ATTEMPTS:
            return
        wait_s = min(2 ** (failures - FREE_ATTEMPTS + 1), LONGEST_WAIT_S)
        passed = (now - latest).total_seconds()
        if 0 <= passed < wait_s:
            raise StoreError(
                Text(
                    "Too many wrong passphrases. Seconds to wait: {seconds}",
                    seconds=int(wait_s - passed) + 1,
                )
            )

    def count_failure(self, now: datetime) -> None:
        """Remember one more wrong passphrase."""
        failures, _ = self._read()
        # A full or read-only disk must not hide the words about the passphrase.
        try:
            self._path.write_text(
                json.dumps({"failures": failures + 1, "latest": now.isoformat()})
            )
        except OSError:
            return

    def forget(self) -> None:
        """Start anew after the right passphrase."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            return

    def _read(self) -> tuple[int, datetime | None]:
        try:
            content = json.loads(self._path.read_text())
            latest = datetime.fromisoformat(content["latest"])
            failures = min(int(content["failures"]), 100)
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return 0, None
        return (failures, latest) if latest.tzinfo else (0, None)
