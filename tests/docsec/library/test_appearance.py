"""Appearances tell kinds of documents apart, and holders not."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from docsec.imaging.vision import cv2
from docsec.library.appearance import (
    SIZE,
    Gallery,
    appearance_of,
    packed,
    turned_over,
    unpacked,
    weight_of,
)
from docsec.model import Pixels

Draw = Callable[..., Pixels]
Make = Callable[..., Any]


def _gallery(draw: Draw, make_page: Make, count: int) -> Gallery:
    weight = weight_of(make_page())
    return Gallery((appearance_of(draw(seed)), weight) for seed in range(count))


def test_another_holder_is_no_other_appearance(draw: Draw, make_page: Make) -> None:
    gallery = _gallery(draw, make_page, 12)
    for seed in range(12):
        likeness = gallery.likeness(appearance_of(draw(seed, holder=99)))
        assert likeness.argmax() == seed
        assert likeness[seed] > 0.8
        assert np.sort(likeness)[-2] < 0.55


def test_a_darker_duller_coarser_picture_is_still_the_same_page(
    draw: Draw, make_page: Make
) -> None:
    gallery = _gallery(draw, make_page, 12)
    for seed in range(12):
        page = draw(seed, holder=5, ppi=150).astype(np.float32)
        dull = cv2.GaussianBlur(page * (0.75, 0.7, 0.62) + 12, (0, 0), 0.8)
        likeness = gallery.likeness(appearance_of(dull.astype(np.uint8)))
        assert likeness.argmax() == seed


def test_a_page_upside_down_is_known_without_another_look(draw: Draw) -> None:
    page = draw(3)
    over = np.ascontiguousarray(page[::-1, ::-1])
    turned = turned_over(appearance_of(over))
    assert np.abs(turned - appearance_of(page)).mean() < 0.05


def test_an_appearance_is_kept_in_bytes(draw: Draw) -> None:
    vector = appearance_of(draw(3))
    data = packed(vector)
    again = unpacked(data)
    assert len(data) == SIZE
    assert again is not None
    assert np.abs(again - vector).max() < 0.03


def test_bytes_of_another_kind_are_no_appearance() -> None:
    assert unpacked(b"") is None
    assert unpacked(b"x" * (SIZE - 1)) is None


def test_a_grey_picture_has_an_appearance(draw: Draw) -> None:
    grey = cv2.cvtColor(draw(3), cv2.COLOR_RGB2GRAY)
    assert np.isfinite(appearance_of(np.asarray(grey, np.uint8))).all()


def test_only_some_are_looked_at_where_asked(draw: Draw, make_page: Make) -> None:
    gallery = _gallery(draw, make_page, 5)
    vector = appearance_of(draw(4))
    some = gallery.likeness(vector, [4, 0])
    assert some.tolist() == pytest.approx(gallery.likeness(vector)[[4, 0]].tolist())


def test_an_empty_gallery_likens_nothing(draw: Draw) -> None:
    assert Gallery([]).likeness(appearance_of(draw(1))).size == 0


def test_what_is_personal_has_no_weight(make_page: Make) -> None:
    weight = weight_of(make_page())
    assert set(np.unique(weight)) == {0.0, 1.0}
    assert weight[0].all()  # the top left corner
    assert not weight[5 * 8 + 3].any()  # the MRZ
