"""How a camera was held, as written in EXIF."""

from docsec.model import Pixels

UPRIGHT = 1
_TURNED = frozenset({5, 6, 7, 8})


def seen_size(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Height and width as a person sees them, of a stored (height, width).

    >>> seen_size((2, 3), 6)
    (3, 2)
    """
    height, width = size
    return (width, height) if orientation in _TURNED else (height, width)


def as_stored(seen: Pixels, orientation: int) -> Pixels:
    """View the picture as a person sees it in the order in which it is stored.

    Writing into the view turns the picture without a second copy of it. The eight
    values are those of EXIF 3.0, tag 0x0112; any other is taken as upright.
    """
    rows, columns = _STEPS.get(orientation, (1, 1))
    turned = seen[::rows, ::columns]
    return turned.swapaxes(0, 1) if orientation in _TURNED else turned


_STEPS = {2: (1, -1), 3: (-1, -1), 4: (-1, 1), 6: (1, -1), 7: (-1, -1), 8: (-1, 1)}
