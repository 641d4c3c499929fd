"""How a camera was held, as written in EXIF."""

from docsec.model import Pixels

UPRIGHT = 1
_TURNED_FROM = 5


def seen_size(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Height and width as a person sees them, of a stored (height, width).

    >>> seen_size((2, 3), 6)
    (3, 2)
    """
    height, width = size
    return (width, height) if orientation >= _TURNED_FROM else (height, width)


def as_stored(seen: Pixels, orientation: int) -> Pixels:
    """View the picture as a person sees it in the order in which it is stored.

    Writing into the view turns the picture without a second copy of it. The eight
    values are those of EXIF 3.0, tag 0x0112; any other is taken as upright.
    """
    flip, mirror = seen[::-1], seen[:, ::-1]
    match orientation:
        case 2:
            return mirror
        case 3:
            return mirror[::-1]
        case 4:
            return flip
        case 5:
            return seen.swapaxes(0, 1)
        case 6:
            return mirror.swapaxes(0, 1)
        case 7:
            return mirror[::-1].swapaxes(0, 1)
        case 8:
            return flip.swapaxes(0, 1)
    return seen
