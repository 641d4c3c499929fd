"""Frames of animations, counted without decoding any.

The attack: decoders reserve room for a frame of no size, or compose one that never
comes, and such files of 600 bytes crash some of them; others skip the frame and show
the next one as if it were the picture.
"""

from collections.abc import Iterator

_SIGNATURE_BYTES = 8
_CHUNK_EXTRA_BYTES = 12  # length, name, check sum
_RIFF_HEAD_BYTES = 12
_FRAME_HEAD_BYTES = 16 + 8  # of the frame, and of the picture inside it
_ANIMATED = 0x02
_SEQUENCE_BYTES = 4  # in front of the pixels of an fdAT chunk


def has_missing_png_frame(data: bytes) -> bool:
    """Tell whether frames that a PNG announces are empty or not there.

    Names of chunks are those of the PNG specification, third edition, 11.3.6.
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
    is_short = announced is not None and (announced == 0 or announced != seen)
    return is_waiting or is_short


def has_missing_webp_frame(data: bytes) -> bool:
    """Tell whether a WebP has an animation frame without pixels, or announces none."""
    frames = [length for name, length in _riff_chunks(data) if name == b"ANMF"]
    is_animated = data[12:16] == b"VP8X" and bool(data[20:21] and data[20] & _ANIMATED)
    is_empty = any(length <= _FRAME_HEAD_BYTES for length in frames)
    return is_empty or (is_animated and not frames)


def _riff_chunks(data: bytes) -> Iterator[tuple[bytes, int]]:
    at = _RIFF_HEAD_BYTES
    while at + 8 <= len(data):
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        yield data[at : at + 4], length
        at += 8 + length + length % 2


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
