"""Names cut to the width of their field (ICAO 9303-4 to 9303-7, section 4.2.3).

The standard leaves much to the issuer: which parts are cut, and how far. What it
fixes is that every cut part keeps its beginning, that the first letter of the
secondary identifier always finds room, and that a cut name ends with a letter at the
very end of its field.
"""

from collections.abc import Sequence

_SEPARATOR = "<<"


def name_field(
    primary: str,
    secondary: str,
    width: int,
    *,
    lengths: Sequence[int] | None = None,
) -> str:
    """Join both identifiers, parts parted by `<`, in exactly `width` characters.

    A name too long is cut from its last part backwards: the secondary identifier
    first, down to initials; if that is not enough, parts of the primary one become
    initials, and the secondary identifier takes the room left.

    Args:
        primary: In letters of the MRZ.
        secondary: Likewise; may be empty.
        width: Of the field.
        lengths: How many letters of each part the issuer keeps, if it has a rule of
            its own; all parts of both identifiers in order.

    Raises:
        ValueError: `lengths` gives another width, or less than one letter.

    >>> name_field("NILAVADHANANANDA", "CHAYAPA<DEJTHAMRONG<KRASUANG", 30)
    'NILAVADHANANANDA<<CHAYAPA<DE<K'
    """
    parts, others = _parts(primary), _parts(secondary)
    if lengths is not None:
        return _by_lengths(parts, others, width, lengths)
    whole = _joined(parts, others)
    if len(whole) <= width:
        return whole.ljust(width, "<")
    if not others:
        return (_fit(parts, width) or whole[:width]).ljust(width, "<")
    return _cut_both(parts, others, width)


def is_cut_from(field: str, primary: str, secondary: str) -> bool:
    """The field holds this name, whole or cut in a way the standard allows.

    >>> is_cut_from("BENNE<WOOLO<<DIN<P", "BENNELONG<WOOLOOMOOLOO", "DINGO<POTOROO")
    True
    """
    printed = field.rstrip("<")
    if printed == _joined(_parts(primary), _parts(secondary)):
        return True
    is_full = len(printed) == len(field)
    first, _, second = printed.partition(_SEPARATOR)
    shown, others = _parts(first), _parts(second)
    due, others_due = _parts(primary), _parts(secondary)
    if not is_full or bool(others) != bool(others_due):
        return False
    may_lack = not others_due
    return _are_beginnings(shown, due, may_lack=may_lack) and _are_beginnings(
        others, others_due, may_lack=True
    )


def _parts(identifier: str) -> list[str]:
    return [part for part in identifier.split("<") if part]


def _joined(parts: list[str], others: list[str]) -> str:
    primary, secondary = "<".join(parts), "<".join(others)
    return primary + _SEPARATOR + secondary if secondary else primary


def _cut_both(parts: list[str], others: list[str], width: int) -> str:
    """Share the room as wished, or nearest to it with a letter at the very end."""
    room = width - len(_SEPARATOR)
    wished = "<".join(_to_initials(parts, room - 1))
    best = min(room - len(wished), len("<".join(others)))
    for second_room in sorted(range(1, room), key=lambda one: abs(one - best)):
        first_room = room - second_room
        first = wished if len(wished) == first_room else _fit(parts, first_room)
        second = _fit(others, second_room)
        if first and second:
            return first + _SEPARATOR + second
    return _joined(parts, others)[:width]


def _fit(parts: list[str], room: int) -> str:
    """Cut from the last part backwards to exactly the room; empty if that cannot be.

    Parts that find no room for one letter are left out.
    """
    kept = parts[: (room + 1) // 2]
    excess = len("<".join(kept)) - room
    if excess < 0:
        return ""
    for index in reversed(range(len(kept))):
        cut = min(excess, len(kept[index]) - 1)
        kept[index] = kept[index][: len(kept[index]) - cut]
        excess -= cut
    return "<".join(kept)


def _to_initials(parts: list[str], room: int) -> list[str]:
    """Make initials of the last parts until all fit, or all but the first are."""
    cut = list(parts)
    for index in reversed(range(1, len(cut))):
        if len("<".join(cut)) <= room:
            break
        cut[index] = cut[index][:1]
    return cut


def _by_lengths(
    parts: list[str], others: list[str], width: int, lengths: Sequence[int]
) -> str:
    if min(lengths, default=1) < 1:
        raise ValueError("every part keeps at least one letter")
    kept = [
        part[:length] for part, length in zip(parts + others, lengths, strict=False)
    ]
    field = _joined(kept[: len(parts)], kept[len(parts) :])
    if len(field) != width:
        raise ValueError(f"these lengths give {len(field)} characters, not {width}")
    return field


def _are_beginnings(shown: list[str], due: list[str], *, may_lack: bool) -> bool:
    if len(shown) > len(due) or (len(shown) < len(due) and not may_lack):
        return False
    return all(whole.startswith(part) for part, whole in zip(shown, due, strict=False))
