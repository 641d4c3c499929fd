"""Frames of an animated PNG, counted without decoding any."""

from collections.abc import Iterator

_SIGNATURE_BYTES = 8
_CHUNK_EXTRA_BYTES = 12  # length, name, check sum
_SEQUENCE_BYTES = 4  # in front of the pixels of an fdAT chunk


def has_missing_frame(data: bytes) -> bool:
    """Tell whether frames that a PNG announces are empty or not there.

    The attack: decoders reserve room for a frame of no size, or compose one that
    never comes; such files of 600 bytes crash some of them. Names of chunks are those
    of the PNG specification, third edition, 11.3.6.
    """
    announced = None
    seen = 0
    is_waiting = False
    for name, start, length in _chunks(data):
        match name:
            case b"acTL":
                announced = _number(data, start)
            case b"fcTL":
                if is_waiting or 0 in (
                    _number(data, start + 4),
                    _number(data, start + 8),
                ):
                    return True
                seen += 1
                is_waiting = True
            case b"IDAT":
                is_waiting = is_waiting and length == 0
            case b"fdAT":
                is_waiting = is_waiting and length <= _SEQUENCE_BYTES
    return is_waiting or (announced is not None and announced != seen)


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    at = _SIGNATURE_BYTES
    while at + _CHUNK_EXTRA_BYTES <= len(data):
        length = _number(data, at)
        name = data[at + 4 : at + 8]
        yield name, at + 8, length
        if name == b"IEND":
            return
        at += length + _CHUNK_EXTRA_BYTES


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "big")
