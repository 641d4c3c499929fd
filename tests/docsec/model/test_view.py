"""Places of a model's page, in its own millimetres and in the picture."""

import numpy as np

from docsec.model import (
    FeatureKind,
    FeatureModel,
    Light,
    ModelPage,
    PageName,
    Placement,
    Region,
    View,
    Words,
)

PPI = 254  # ten pixels to the millimetre
WORDS = Words("A feature")
NUMBER = FeatureModel(
    "number",
    FeatureKind.DOCUMENT_NUMBER,
    Region(2, 1, 3, 2),
    WORDS,
    WORDS,
    shows_in=(Light.VI, Light.UV),
    is_personal=True,
    field="document_number",
)
EMBLEM = FeatureModel(
    "emblem", FeatureKind.STATIC_PRINT, Region(1, 1, 2, 2), WORDS, WORDS
)


def _view(*, light: Light = Light.VI, has_reference: bool = True) -> View:
    page = ModelPage(PageName.DATA, (8.0, 5.0), (NUMBER, EMBLEM))
    to_picture = np.array([[10.0, 0, 100], [0, 10, 50], [0, 0, 1]])
    rows, columns = np.mgrid[0:50, 0:80]
    pixels = np.stack([rows, columns, rows], 2).astype(np.uint8)
    valid = np.ones((50, 80), bool)
    valid[:, 40:] = False
    placement = Placement(page.name, 0, light, PPI, to_picture, (0.5, -0.5), 0.02)
    return View(page, placement, PPI, pixels, pixels if has_reference else None, valid)


def test_a_region_is_cut_out_in_millimetres() -> None:
    cut = _view().crop(Region(1, 2, 3, 1))
    assert cut.shape == (10, 30, 3)
    assert cut[0, 0].tolist() == [20, 10, 20]


def test_a_margin_ends_at_the_edge_of_the_page() -> None:
    assert _view().crop(Region(0, 0, 1, 1), margin_mm=0.5).shape == (15, 15, 3)


def test_a_region_off_the_page_is_empty() -> None:
    assert _view().crop(Region(20, 20, 1, 1)).size == 0
    assert _view().crop(Region(-9, -9, 1, 1)).size == 0


def test_the_reference_is_cut_alike() -> None:
    region = Region(1, 2, 3, 1)
    cut = _view().reference_crop(region)
    assert cut is not None
    assert cut.shape == _view().crop(region).shape
    assert _view(has_reference=False).reference_crop(region) is None


def test_personal_print_is_looked_for_where_it_came_to_lie() -> None:
    view = _view()
    assert view.region_of(NUMBER) == Region(2.5, 0.5, 3, 2)
    assert view.region_of(EMBLEM) == EMBLEM.region_mm
    assert view.crop_of(NUMBER)[0, 0].tolist() == [5, 25, 5]


def test_a_view_names_the_features_its_light_shows() -> None:
    kinds = (FeatureKind.DOCUMENT_NUMBER, FeatureKind.STATIC_PRINT)
    assert _view().features(*kinds) == (NUMBER, EMBLEM)
    assert _view(light=Light.UV).features(*kinds) == (NUMBER,)


def test_a_region_is_found_again_in_the_picture() -> None:
    place = _view().place(Region(1, 2, 3, 1))
    assert place.top_left == (110.0, 70.0)
    assert place.bottom_right == (140.0, 80.0)


def test_what_the_frame_cut_off_is_known() -> None:
    assert _view().valid_share(Region(0, 0, 2, 2)) == 1.0
    assert _view().valid_share(Region(3, 0, 2, 2)) == 0.5
    assert _view().valid_share(Region(30, 0, 2, 2)) == 0.0


def test_it_says_what_its_placement_knows() -> None:
    view = _view(light=Light.IR)
    assert (view.light, view.picture, view.residual_mm) == (Light.IR, 0, 0.02)
