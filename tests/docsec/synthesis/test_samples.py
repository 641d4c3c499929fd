from datetime import date
from pathlib import Path

from PIL import Image

from docsec.formats import parse
from docsec.model import Light
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
    assert sum(one.path.stat().st_size for one in samples()) <= 3_000_000


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
