"""Runs PassportEye, in the child process."""

from docsec.model import Pixels
from docsec.reading.opinions import tesseract

_LENGTHS = {"TD1": 30, "TD2": 36, "MRVB": 36, "TD3": 44, "MRVA": 44}
# It turns a zone round in which it sees `>`.
_OPTIONS = (
    *("--psm", "6", "-c", f"tessedit_char_whitelist={tesseract.ALPHABET}>"),
    *("-c", "load_system_dawg=F", "-c", "load_freq_dawg=F"),
)


def lines(pixels: Pixels, program: str) -> tuple[str, ...]:
    """Read a picture as `passporteye.read_mrz` does.

    Two things differ: the pixels come decoded, and its text recognition writes no
    temporary file.

    Args:
        pixels: RGB or grey.
        program: Full path of tesseract.
    """
    from passporteye.mrz import image  # noqa: PLC0415  # many libraries, only here
    from passporteye.mrz.text import MRZOCRCleaner  # noqa: PLC0415
    from skimage.color import rgb2gray  # noqa: PLC0415
    from skimage.util import img_as_float, img_as_ubyte  # noqa: PLC0415

    def ocr(cut: Pixels, extra_cmdline_params: str = "") -> str:
        if min(cut.shape) == 0:
            return ""
        options = (*_OPTIONS, *extra_cmdline_params.split())
        return tesseract.text(img_as_ubyte(cut), program, options).strip()

    image.ocr = ocr
    steps = image.MRZPipeline("")
    is_colour = pixels.ndim == 3  # noqa: PLR2004  # rows, columns, RGB
    steps["img"] = rgb2gray(pixels) if is_colour else img_as_float(pixels)
    found = steps.result
    if found is None or found.mrz_type is None:
        return ()
    read = MRZOCRCleaner.apply(found.aux["raw_text"])
    return tuple(str(line)[: _LENGTHS[found.mrz_type]] for line in read)
