from datetime import date
from pathlib import Path

import numpy as np
from PIL import Image

from docsec.formats import parse
from docsec.model import Light
from docsec.reading.mrz import read_mrz
from docsec.synthesis.samples import samples


def test_shipped_samples_are_pictures_with_a_known_resolution():
    found = samples()
    assert [one.id for one in found] == [
        "passport_fine",
        "passport_expired",
        "passport_check_digit",
        "card_two_sides",
        "visa_a",
    ]
    for one in found:
        with Image.open(one.path) as picture:
            assert picture.info["dpi"] == (300, 300)
        assert one.light is Light.VI
        assert set(one.seen) == {"en", "ar", "ckb"}


def test_shipped_samples_stay_small():
    paths = [one.path for one in samples()]
    paths += [path for one in samples() for path, _ in one.others]
    assert sum(path.stat().st_size for path in paths) <= 6_000_000


def test_fine_passport_is_there_under_other_lights_on_the_same_grid():
    fine = samples()[0]
    assert [light for _, light in fine.others] == [Light.UV, Light.IR]
    with Image.open(fine.path) as white:
        size = white.size
    for path, light in fine.others:
        with Image.open(path) as picture:
            assert picture.size == size
            assert picture.info["dpi"] == (300, 300)
        # The screen takes the light from the name of a file that is opened.
        assert path.stem.endswith(f"_{light.lower()}")


def test_mrz_of_the_infrared_sample_is_that_of_the_white_one():
    fine = samples()[0]
    infrared = {light: path for path, light in fine.others}[Light.IR]
    with Image.open(infrared) as picture:
        read = read_mrz(np.asarray(picture.convert("RGB")))
    assert [one.texts() for one in read] == [fine.lines]


def test_truth_beside_a_sample_is_what_its_name_says():
    valid = {
        one.id: parse(one.lines, today=date(2026, 11, 1)).is_valid for one in samples()
    }
    assert valid["passport_fine"]
    assert not valid["passport_check_digit"]


def test_folder_without_specimens_holds_no_samples(tmp_path: Path):
    assert samples(tmp_path) == ()


def test_unknown_sample_is_listed_last_under_its_name(tmp_path: Path):
    folder = tmp_path / "UTO" / "x"
    folder.mkdir(parents=True)
    (folder / "new.json").write_text(
        '{"picture": "new.jpg", "light": "UV", "seen": {}, "lines": []}'
    )
    only = samples(tmp_path)[0]
    assert only.title.english() == "Specimen new"
    assert only.path == folder / "new.jpg"
    assert only.others == ()
