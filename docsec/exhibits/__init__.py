"""Invented documents, faces and prints as learners see them: pictures with their truth.

Every picture has a handle that is the hash of its pixels, so a handle tells nothing
and the same picture is known again. Genuine and falsified ones are made in the same
way to the last step.
"""

import hashlib

from docsec.model import Pixels


def handle(pixels: Pixels) -> str:
    """The name of a picture: 32 hexadecimal digits of its pixels' hash."""
    head = "x".join(str(side) for side in pixels.shape)
    return hashlib.sha256(head.encode() + pixels.tobytes()).hexdigest()[:32]
