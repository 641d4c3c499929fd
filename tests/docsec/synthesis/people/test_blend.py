from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.synthesis.people.appearance import Appearance, usual_appearance
from docsec.synthesis.people.blend import photo_morph
from docsec.synthesis.people.likeness import Cover, Likeness
from docsec.synthesis.portrait import draw_portrait

SIZE = (280, 360)
Sitter = tuple[Likeness, Appearance]


@pytest.fixture(scope="module")
def pair(man: Likeness, woman: Likeness) -> tuple[Sitter, Sitter]:
    day = replace(usual_appearance(woman), cover=Cover.NONE)
    return (man, usual_appearance(man)), (woman, day)


@pytest.mark.parametrize("share", [0, 1])
def test_ends_of_a_morph_are_the_two_people(pair: tuple[Sitter, Sitter], share: int):
    alone = draw_portrait(*pair[share], SIZE)
    assert np.allclose(photo_morph(*pair, share, size=SIZE), alone, atol=1e-6)


def test_unaligned_morph_is_two_pictures_laid_over_each_other(
    pair: tuple[Sitter, Sitter],
):
    both = [draw_portrait(*sitter, SIZE) for sitter in pair]
    laid = photo_morph(*pair, 0.5, alignment=0.0, size=SIZE)
    assert np.allclose(laid, (both[0] + both[1]) / 2, atol=1e-6)


def test_warp_brings_features_together_but_not_the_hair(pair: tuple[Sitter, Sitter]):
    def sharpness(picture: NDArray[np.float32], rows: slice) -> float:
        grey = picture[rows, 80:200, :3].mean(2)
        return float(cv2.Laplacian(grey, cv2.CV_32F).std())

    eyes = slice(150, 180)
    laid, warped = (
        photo_morph(*pair, 0.5, alignment=share, size=SIZE) for share in (0.0, 1.0)
    )
    assert sharpness(warped, eyes) > sharpness(laid, eyes)
    # At the crown both outlines stay, each at half strength.
    ghost = np.abs(warped[:, :, :3] - draw_portrait(*pair[0], SIZE)[:, :, :3]).max(2)
    assert ghost[30:90].max() > 0.2
