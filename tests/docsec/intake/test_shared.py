"""Rooms: one block for many pictures, which keeps nothing of the last one."""

from contextlib import suppress
from multiprocessing.shared_memory import SharedMemory

import pytest

from docsec.intake.shared import Rooms, view


@pytest.fixture
def rooms():
    rooms = Rooms()
    yield rooms
    rooms.close()


def test_next_picture_gets_the_same_block_wiped(rooms):
    with rooms.lend(8) as block:
        name = block.name
        view(block)[:8] = b"personal"
    with rooms.lend(5) as block:
        assert block.name == name
        assert bytes(view(block)[:8]) == bytes(8)


def test_block_is_wiped_after_a_fault_too(rooms):
    with suppress(RuntimeError), rooms.lend(8) as block:
        view(block)[:8] = b"personal"
        raise RuntimeError
    with rooms.lend(8) as block:
        assert bytes(view(block)[:8]) == bytes(8)


def test_larger_picture_gets_a_larger_block_and_the_old_one_goes(rooms):
    with rooms.lend(10) as block:
        small = block.name
    with rooms.lend(10**6) as block:
        assert block.size >= 10**6
    with pytest.raises(FileNotFoundError):
        SharedMemory(small)


def test_two_pictures_at_once_never_share_a_block(rooms):
    with rooms.lend(8) as one, rooms.lend(8) as other:
        assert one.name != other.name
        second = other.name
    with pytest.raises(FileNotFoundError):  # only one is kept
        SharedMemory(second if rooms._kept.name != second else one.name)


def test_very_large_block_is_not_kept(rooms):
    with rooms.lend(2**26 + 1) as block:
        name = block.name
    with pytest.raises(FileNotFoundError):
        SharedMemory(name)


def test_nothing_is_left_after_closing(rooms):
    with rooms.lend(8) as kept:
        pass
    with rooms.lend(8), rooms.lend(8) as lent:
        rooms.close()
    for block in (kept, lent):
        with pytest.raises(FileNotFoundError):
            SharedMemory(block.name)
