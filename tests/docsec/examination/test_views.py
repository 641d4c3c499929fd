"""A check in the child sees the pages of the model, cut out of the pictures."""

from collections.abc import Callable, Iterator
from datetime import date
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from PIL import Image

from docsec.examination.examine import examine
from docsec.examination.result import Examination
from docsec.examination.run import Examiner
from docsec.library.appearance import appearance_of, packed
from docsec.library.library import Library
from docsec.library.model_file import write_model
from docsec.model import (
    DocumentKind,
    DocumentModel,
    Light,
    ModelPage,
    ModelPicture,
    PageName,
    Pixels,
    Recognition,
    Result,
)
from docsec.model.text import Words

Make = Callable[..., Any]
PPI = 200
TODAY = date(2026, 11, 21)


def _page() -> Pixels:
    rng = np.random.default_rng(8)
    blocks = rng.integers(40, 250, (54, 86, 3)).astype(np.uint8)
    return np.repeat(np.repeat(blocks, 8, 0), 8, 1)[:425, :674]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("models") / "card"
    folder.mkdir()
    Image.fromarray(_page()).save(folder / "front_vi.png")
    page = ModelPage(
        PageName.FRONT,
        (85.6, 53.98),
        (),
        (ModelPicture(Light.VI, "front_vi.png", PPI),),
        packed(appearance_of(_page())),
    )
    model = DocumentModel(
        "UTO-FO-01001",
        "UTO",
        DocumentKind.DRIVING_LICENCE,
        1,
        Words("Licence"),
        pages=(page,),
    )
    write_model(folder / "model.json", model)
    return Library.load([folder.parent])


@pytest.fixture(scope="module")
def seeing(faulty: ModuleType, library: Library) -> Iterator[Examiner]:
    one = Examiner([], deadline_s=10.0, library=library)
    one.start()
    yield one
    one.close()


@pytest.fixture
def examined(
    seeing: Examiner, faulty: ModuleType, make_check: Make, make_picture: Make
) -> Callable[..., Examination]:
    def run(pixels: Pixels, **how: Any) -> Examination:
        seeing._plugins = [make_check(faulty.counts_views)]
        picture = make_picture(pixels=pixels, ppi=float(PPI))
        steps = examine([picture], today=TODAY, examiner=seeing, **how)
        while True:
            try:
                next(steps)
            except StopIteration as done:
                examination: Examination = done.value
                return examination

    return run


def test_a_check_sees_the_page_of_its_model(examined: Make) -> None:
    found = examined(_page())
    identified = found.document.identified
    assert identified is not None
    assert identified.recognition is Recognition.IDENTIFIED
    assert [one.result for one in found.findings] == [Result.SUCCESSFUL]


def test_another_page_gives_a_check_nothing_to_see(examined: Make) -> None:
    flag = np.full((425, 674, 3), (200, 30, 40), np.uint8)
    flag[:, 337:] = (20, 40, 190)
    found = examined(flag)
    assert found.document.placements == ()
    (finding,) = found.findings
    assert finding.outcome.reason is not None
    assert finding.outcome.reason.code == "views_0"


def test_a_model_chosen_by_hand_is_laid_on_the_page(
    examined: Make,
) -> None:
    found = examined(_page(), model="UTO-FO-01001")
    assert found.document.identified is not None
    assert found.document.identified.recognition is Recognition.MANUAL
    assert [one.result for one in found.findings] == [Result.SUCCESSFUL]
