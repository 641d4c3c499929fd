"""Blocks of shared memory. The parent makes and removes them; the child looks in."""

from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.shared_memory import SharedMemory
from typing import cast


@contextmanager
def new_block(size: int) -> Iterator[SharedMemory]:
    """Make a block that is gone afterwards, even if the child died with it open."""
    block = SharedMemory(create=True, size=size)
    try:
        yield block
    finally:
        block.close()
        block.unlink()


def view(block: SharedMemory) -> memoryview:
    """Look into an open block; let go of it before the block is closed."""
    return cast("memoryview", block.buf)
