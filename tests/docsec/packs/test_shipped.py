"""What is shipped is found, and what is not is not."""

import pytest

from docsec.packs.shipped import shipped_folder


@pytest.mark.parametrize("name", ["specimens", "training_modules"])
def test_data_of_the_program_are_found(name):
    folder = shipped_folder(name)
    assert folder is not None
    assert any(folder.iterdir())


def test_nothing_else_is_found():
    assert shipped_folder("no such thing") is None
