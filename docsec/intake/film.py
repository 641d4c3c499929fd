"""Frames of an animation, in the child: Pillow composes them one after the other."""

import io
from dataclasses import dataclass
from multiprocessing.shared_memory import SharedMemory

from docsec.intake.animation import has_missing_png_frame, has_missing_webp_frame
from docsec.intake.limits import Limits
from docsec.intake.plan import Refused
from docsec.intake.refusal import Refusal
from docsec.intake.shared import view

WARM = ("PIL.Image", "PIL.GifImagePlugin", "PIL.PngImagePlugin", "PIL.WebPImagePlugin")
"""What the child loads early."""


@dataclass(frozen=True, slots=True)
class Film:
    """Where the child finds an animation.

    Attributes:
        block: Name of the shared block.
        size: Of the file; the block may be larger.
        kind: The one decoder that may open it, by Pillow's name.
        limits: The ceilings.
    """

    block: str
    size: int
    kind: str
    limits: Limits


@dataclass(frozen=True, slots=True)
class FilmPlan:
    """How many frames there are, and how large each is, in RGB."""

    frames: int
    height: int
    width: int

    @property
    def frame_bytes(self) -> int:
        """Of one frame."""
        return self.height * self.width * 3


def plan(film: Film) -> FilmPlan | Refused:
    """Count the frames. What Pillow cannot read ends the child."""
    from PIL import Image  # noqa: PLC0415  # the parent loads no decoder

    data = _bytes_of(film)
    if (film.kind == "PNG" and has_missing_png_frame(data)) or (
        film.kind == "WEBP" and has_missing_webp_frame(data)
    ):
        return Refused(Refusal.DAMAGED)
    # Pillow raises above twice this figure, and before it allocates.
    Image.MAX_IMAGE_PIXELS = film.limits.page_pixels // 2
    try:
        with Image.open(io.BytesIO(data), formats=(film.kind,)) as image:
            return FilmPlan(getattr(image, "n_frames", 1), image.height, image.width)
    except Image.DecompressionBombError:
        return Refused(Refusal.TOO_MANY_PIXELS)


def draw(film: Film, first: int, count: int, target: str) -> int:
    """Decode frames into the shared block `target`, one behind the other.

    Returns:
        How many.
    """
    import numpy as np  # noqa: PLC0415
    from PIL import Image  # noqa: PLC0415

    block = SharedMemory(target)
    with Image.open(io.BytesIO(_bytes_of(film)), formats=(film.kind,)) as image:
        size = image.height * image.width * 3
        for index in range(count):
            image.seek(first + index)
            paper = Image.new("RGBA", image.size, "white")
            paper.alpha_composite(image.convert("RGBA"))
            seen = np.asarray(paper.convert("RGB")).tobytes()
            view(block)[index * size : (index + 1) * size] = seen
    block.close()
    return count


def _bytes_of(film: Film) -> bytes:
    block = SharedMemory(film.block)
    data = bytes(view(block)[: film.size])
    block.close()
    return data
