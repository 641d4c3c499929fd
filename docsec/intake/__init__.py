"""Bytes from strangers to pixels, in a limited child process."""

from docsec.intake.intake import Decoding, Intake
from docsec.intake.limits import STANDARD, Limits
from docsec.intake.refusal import Refusal, RefusedFileError

__all__ = ["STANDARD", "Decoding", "Intake", "Limits", "Refusal", "RefusedFileError"]
