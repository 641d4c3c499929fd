"""Pictures from files somebody names: for trying out, never a capture."""

from collections.abc import Sequence
from pathlib import Path

from docsec.devices import Capture, device
from docsec.intake import Intake
from docsec.model import Light, Origin, Text


@device(Text("Picture files"))
def read_pictures(intake: Intake, files: Sequence[tuple[Path, Light]]) -> Capture:
    """Decode files in order, each with the light it was taken under.

    Raises:
        UnreadableFileError: One of them is refused; those before it were yielded.
    """
    for path, light in files:
        pictures = yield from intake.read(path, light=light, origin=Origin.FILE)
        yield from pictures
