"""What ships fits together: the samples are found to be of the models, and lie on them.

Whoever changes a design makes samples and models anew; this fails if one was left out.
"""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from docsec.library.library import Library
from docsec.library.registration import outline_matrix, pattern_of, register
from docsec.library.view import load_picture
from docsec.model import Light, PageName, Pixels
from docsec.packs.shipped import shipped_folder
from docsec.synthesis.samples import Sample, samples

FLAT = [one for one in samples() if one.id in ("passport_fine", "passport_check_digit")]


def _pixels(path: Path) -> Pixels:
    return np.array(Image.open(path).convert("RGB"))


@pytest.fixture(scope="module")
def library() -> Library:
    folder = shipped_folder("specimens")
    assert folder is not None
    return Library.load([folder])


@pytest.mark.parametrize("sample", FLAT, ids=lambda one: one.id)
def test_a_sample_lies_on_its_model(sample: Sample, library: Library) -> None:
    model = library.model("UTO-AO-01001")
    assert model is not None
    page = model.page(PageName.DATA)
    assert page is not None
    picture, path = (
        page.picture(Light.VI),
        library.picture_path(model.code, page.name, Light.VI),
    )
    assert picture is not None
    assert path is not None
    pattern = pattern_of(page, load_picture(path), picture.ppi)
    seen = _pixels(sample.path)
    rows, columns = seen.shape[:2]
    corners = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)])
    found = register(seen, outline_matrix(corners, page.size_mm), pattern)
    assert found is not None
    assert found.residual_mm < 0.03
    assert found.tiles >= 20
