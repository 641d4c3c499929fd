"""Pictures of a document are laid on the millimetres of its model."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from docsec.imaging.vision import cv2
from docsec.library.library import Library
from docsec.library.view import Views, place, view_of
from docsec.model import (
    Document,
    DocumentModel,
    Light,
    PageName,
    Pixels,
    Placement,
    Region,
)

Draw = Callable[..., Pixels]
Make = Callable[..., Any]
PPI, MM = 200, 25.4


@pytest.fixture
def card(library: Library) -> tuple[DocumentModel, Path]:
    model, folder = library.model("UTO-BO-01001"), library.folder("UTO-BO-01001")
    assert model is not None
    assert folder is not None
    return model, folder


def _moved(page: Pixels, right: float, down: float) -> Pixels:
    matrix = np.array([[1, 0, right], [0, 1, down]], np.float32)
    size = (page.shape[1], page.shape[0])
    moved = cv2.warpAffine(page, matrix, size, borderValue=(90, 90, 90))
    return np.asarray(moved, np.uint8)


@pytest.fixture
def document(draw: Draw, make_picture: Make, make_document: Make) -> Document:
    """White and ultraviolet as a reader takes them, infrared from another place."""
    page = draw(1, holder=6)
    made: Document = make_document(
        make_picture(page),
        make_picture(_moved(255 - page, 3, 2), Light.UV),
        make_picture(page, Light.IR),
        make_picture(page[:300, :400], Light.COAXIAL),
        shift_mm=(0.4, -0.3),
    )
    return made


def test_pages_are_found_in_every_light(
    document: Document, card: tuple[DocumentModel, Path]
) -> None:
    found = {one.light: one for one in place(document, *card)}
    assert set(found) == {Light.VI, Light.UV, Light.IR}
    scale = PPI / MM
    x, y = found[Light.VI].point((10, 10))
    assert (x, y) == pytest.approx((10 * scale, 10 * scale), abs=0.5)
    x, y = found[Light.UV].point((10, 10))
    assert (x, y) == pytest.approx((10 * scale + 3, 10 * scale + 2), abs=0.5)
    assert found[Light.VI].ppi == pytest.approx(PPI, rel=3e-3)


def test_a_light_without_a_specimen_picture_lies_where_the_white_one_does(
    document: Document, card: tuple[DocumentModel, Path]
) -> None:
    found = {one.light: one for one in place(document, *card)}
    assert found[Light.UV].is_registered
    assert not found[Light.IR].is_registered
    assert (found[Light.IR].to_picture == found[Light.VI].to_picture).all()


def test_personal_print_is_measured_by_the_mrz(
    document: Document, card: tuple[DocumentModel, Path]
) -> None:
    for one in place(document, *card):
        assert one.personal_mm == pytest.approx((0.4, -0.3), abs=0.06)


def test_an_mrz_far_from_its_place_is_not_believed(
    draw: Draw, make_picture: Make, make_document: Make, card: Any
) -> None:
    document = make_document(make_picture(draw(1)), shift_mm=(9.0, 0))
    (found,) = place(document, *card)
    assert found.personal_mm == (0.0, 0.0)


def test_another_page_is_not_placed(
    draw: Draw, make_picture: Make, make_document: Make, card: Any
) -> None:
    assert place(make_document(make_picture(draw(2))), *card) == ()
    assert place(make_document(make_picture(draw(2)), lines=None), *card) == ()


def test_a_model_without_pictures_places_nothing(
    document: Document, make_model: Make, tmp_path: Path
) -> None:
    assert place(document, make_model(), tmp_path) == ()


def test_a_page_upside_down_is_laid_upright(
    draw: Draw, make_picture: Make, make_document: Make, card: Any
) -> None:
    over = np.ascontiguousarray(draw(1, holder=3)[::-1, ::-1])
    document = make_document(make_picture(over), lines=None)
    (found,) = place(document, *card)
    view = Views(replace(document, placements=(found,)), *card)[Light.VI][0]
    assert view.reference is not None
    region = Region(30, 3, 40, 25)
    seen = view.crop(region).astype(float)
    due = view.reference_crop(region)
    assert due is not None
    assert np.corrcoef(seen.ravel(), due.astype(float).ravel())[0, 1] > 0.9


def test_views_cover_the_reference_pixel_for_pixel(
    document: Document, card: tuple[DocumentModel, Path]
) -> None:
    placed = replace(document, placements=place(document, *card))
    views = Views(placed, *card)
    assert set(views) == {Light.VI, Light.UV, Light.IR}
    assert len(views) == 3
    for light in (Light.VI, Light.UV):
        (view,) = views[light]
        assert view.page.name is PageName.FRONT
        assert view.reference is not None
        assert view.reference.shape == view.pixels.shape
        region = Region(30, 3, 40, 25)
        due = view.reference_crop(region)
        assert due is not None
        gap = np.abs(view.crop(region).astype(int) - due)
        assert np.median(gap) <= 6
    assert views[Light.IR][0].reference is None


def test_views_are_made_once_and_only_for_lights_that_are_there(
    document: Document, card: tuple[DocumentModel, Path]
) -> None:
    placed = replace(document, placements=place(document, *card))
    views = Views(placed, *card)
    assert views[Light.UV][0] is views[Light.UV][0]
    completed = replace(placed, views=views)
    assert completed.views_of(Light.UV)[0] is views[Light.UV][0]
    assert completed.views_of(Light.TRANSMITTED) == ()


def test_what_lies_beyond_the_frame_is_not_valid(draw: Draw, make_page: Make) -> None:
    page = draw(1)[:, :300]
    matrix = np.diag([PPI / MM, PPI / MM, 1.0])
    placement = Placement(PageName.FRONT, 0, Light.VI, PPI, matrix, (0, 0), 0.0)
    view = view_of(page, placement, make_page(), None)
    assert view.valid_share(Region(2, 2, 30, 40)) == 1.0
    assert view.valid_share(Region(45, 2, 30, 40)) == 0.0


def test_a_grey_picture_makes_a_view_in_colour(draw: Draw, make_page: Make) -> None:
    grey = np.asarray(cv2.cvtColor(draw(1), cv2.COLOR_RGB2GRAY), np.uint8)
    matrix = np.diag([PPI / MM, PPI / MM, 1.0])
    placement = Placement(PageName.FRONT, 0, Light.IR, PPI, matrix, (0, 0), 0.0)
    view = view_of(grey, placement, make_page(), None)
    assert view.pixels.shape[2] == 3
    assert not view.pixels.flags.writeable
