"""Handles tell pictures apart and nothing else."""

import numpy as np

from docsec.exhibits import handle


def test_equal_pictures_have_one_handle() -> None:
    picture = np.arange(60, dtype=np.uint8).reshape(4, 5, 3)
    assert handle(picture) == handle(picture.copy())
    assert handle(picture) != handle(picture[::-1])
    assert handle(picture) != handle(picture.reshape(5, 4, 3))
