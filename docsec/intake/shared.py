"""Blocks of shared memory. The parent makes and removes them; the child looks in."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from multiprocessing.shared_memory import SharedMemory
from typing import cast

import numpy as np

_KEPT_BYTES = 2**26
"""A page of 22 megapixels; what is larger is rare, and given back at once."""


@contextmanager
def new_block(size: int) -> Iterator[SharedMemory]:
    """Make a block that is gone afterwards, even if the child died with it open."""
    block = SharedMemory(create=True, size=size)
    try:
        yield block
    finally:
        _remove(block)


class Rooms:
    """Lends blocks for pixels, and keeps one for the next picture.

    The kernel clears every page of a fresh block as it is first touched, in the child
    and again in the parent, which takes longer than to decode into it. A block that
    is kept holds nothing of the last picture.
    """

    def __init__(self) -> None:
        self._kept: SharedMemory | None = None
        self._lock = threading.Lock()
        self._is_closed = False

    @contextmanager
    def lend(self, size: int) -> Iterator[SharedMemory]:
        """A block of at least this size, for the time of a `with`."""
        block = self._taken(size)
        try:
            yield block
        finally:
            self._take_back(block, size)

    def close(self) -> None:
        """Remove what is kept, and keep nothing more."""
        with self._lock:
            self._is_closed = True
            block, self._kept = self._kept, None
        if block is not None:
            _remove(block)

    def _taken(self, size: int) -> SharedMemory:
        with self._lock:
            block, self._kept = self._kept, None
        if block is not None and block.size < size:
            _remove(block)
            block = None
        return block or SharedMemory(create=True, size=size)

    def _take_back(self, block: SharedMemory, size: int) -> None:
        np.frombuffer(view(block), np.uint8)[:size].fill(0)
        with self._lock:
            if not self._is_closed and self._kept is None and block.size <= _KEPT_BYTES:
                self._kept = block
                return
        _remove(block)


@lru_cache(maxsize=1)
def attached(name: str) -> SharedMemory:
    """In the child: the block of that name, still open from the last picture."""
    return SharedMemory(name)


def view(block: SharedMemory) -> memoryview:
    """Look into an open block; let go of it before the block is closed."""
    return cast("memoryview", block.buf)


def _remove(block: SharedMemory) -> None:
    block.close()
    block.unlink()
