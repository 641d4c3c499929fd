"""A case becomes an exercise, and nothing personal is in its files."""

import json

import numpy as np
import pytest
from PIL import Image

from docsec.errors import OptionError
from docsec.model import Light
from docsec.model.prompt import Marked, Placed
from docsec.training.case_item import Consent, add_item, covered
from docsec.training.course import read_course

AGREED = Consent("Records office, Erbil", has_agreed=True, has_checked=True)
FACE = ((0.0, 0.0), (0.3, 0.0), (0.3, 0.6), (0.0, 0.6))
FAULT = ((0.6, 0.6), (0.8, 0.6), (0.8, 0.8), (0.6, 0.8))
SAID = {"en": "The ink is another one"}


def pictures():
    rng = np.random.default_rng(1)
    return {
        light: rng.integers(0, 255, (100, 200, 3)).astype(np.uint8)
        for light in (Light.VI, Light.UV)
    }


def added(module, **changed):
    arguments = {
        "pictures": pictures(),
        "personal": (FACE,),
        "fault": FAULT,
        "shown_by": (Light.UV,),
        "said": SAID,
        "objective": "m1.2",
        "consent": AGREED,
    }
    return add_item(module, **(arguments | changed))


def test_it_becomes_an_item_of_the_course(course_folder, played) -> None:
    name = added(course_folder / "m1")
    item = read_course(course_folder).item(name)
    x, y = 0.7, 0.7
    marked = [Marked(marks=(Placed(x, y, Light.UV),))]
    score, asked = played("one_anomaly", item.task, item.key, marked)
    assert score.credit == 1
    assert score.feedback[0].story[0].shown("en") == (SAID["en"], "en")
    assert len(asked[0].exhibits[0].views) == 2


def test_personal_places_are_painted_over_under_every_light(course_folder) -> None:
    added(course_folder / "m1")
    for path in (course_folder / "m1" / "media").iterdir():
        with Image.open(path) as picture:
            assert not picture.getexif()
            face = np.asarray(picture)[:40, :40]
        assert abs(face.astype(int) - 128).max() <= 8


def test_grey_pictures_are_covered_too() -> None:
    grey = np.zeros((10, 10), np.uint8)
    whole = ((0, 0), (1, 0), (1, 1), (0, 1))
    assert (covered(grey, [whole]) == 128).all()


@pytest.mark.parametrize(
    "consent",
    [
        Consent("", has_agreed=True, has_checked=True),
        Consent("Office", has_agreed=False, has_checked=True),
        Consent("Office", has_agreed=True, has_checked=False),
    ],
)
def test_without_consent_nothing_is_written(course_folder, consent) -> None:
    before = (course_folder / "m1" / "items.json").read_bytes()
    with pytest.raises(OptionError, match="must agree"):
        added(course_folder / "m1", consent=consent)
    assert (course_folder / "m1" / "items.json").read_bytes() == before
    assert not (course_folder / "m1" / "media").exists()


def test_a_fault_under_a_cover_cannot_be_found(tmp_path) -> None:
    with pytest.raises(OptionError, match="under a cover"):
        added(tmp_path, fault=((0.1, 0.1), (0.2, 0.1), (0.2, 0.2), (0.1, 0.2)))


def test_a_light_must_show_it(tmp_path) -> None:
    with pytest.raises(OptionError, match="one must show"):
        added(tmp_path, shown_by=(Light.IR,))


def test_a_module_without_items_gets_its_first(tmp_path) -> None:
    name = added(tmp_path / "own")
    items = json.loads((tmp_path / "own" / "items.json").read_text(encoding="utf-8"))
    assert [one["id"] for one in items] == [name]
