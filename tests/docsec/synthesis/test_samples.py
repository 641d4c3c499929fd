import json
from datetime import date
from pathlib import Path

import numpy as np
from PIL import Image

from docsec.formats import parse
from docsec.model import Light
from docsec.model.text import Words
from docsec.reading.mrz import read_mrz
from docsec.seals.certificate import read_certificates
from docsec.synthesis.barcode import signer
from docsec.synthesis.order import Kind
from docsec.synthesis.samples import samples


def ppi(path: Path) -> float:
    with Image.open(path) as picture:
        exif = picture.getexif()
    assert exif[296] == 2  # inches
    assert exif[282] == exif[283]
    return float(exif[282])


def test_fine_passport_comes_first_and_every_kind_has_a_sample():
    found = samples()
    assert found[0].id == "passport_fine"
    assert {one.path.parent.name for one in found} == set(Kind)


def test_shipped_samples_are_pictures_with_a_known_resolution():
    for one in samples():
        assert ppi(one.path) == 300
        assert one.light is Light.VI
        for words in (one.title, one.seen):
            assert all((words.en, words.ar, words.ckb))


def test_shipped_samples_stay_small():
    paths = [path for one in samples() for path, _ in one.pictures]
    assert sum(path.stat().st_size for path in paths) <= 8_000_000


def test_other_lights_lie_on_the_same_grid():
    assert {light for _, light in samples()[0].others} >= {Light.UV, Light.IR}
    for one in samples():
        with Image.open(one.path) as white:
            size = white.size
        for path, light in one.others:
            with Image.open(path) as picture:
                assert picture.size == size
            assert ppi(path) == 300
            # The screen takes the light from the name of a file that is opened.
            assert path.stem.endswith(f"_{light.lower()}")


def test_pictures_of_a_sample_begin_with_the_white_one():
    fine = samples()[0]
    assert fine.pictures[0] == (fine.path, Light.VI)
    assert fine.pictures[1:] == fine.others


def test_mrz_of_the_infrared_sample_is_that_of_the_white_one():
    fine = samples()[0]
    infrared = {light: path for path, light in fine.others}[Light.IR]
    with Image.open(infrared) as picture:
        read = read_mrz(np.asarray(picture.convert("RGB")))
    assert [one.texts() for one in read] == [fine.lines]


def test_truth_beside_a_sample_is_what_its_name_says():
    today = date(2026, 11, 1)
    valid = {
        one.id: parse(one.lines, today=today).is_valid for one in samples() if one.lines
    }
    assert [name for name, is_valid in valid.items() if not is_valid] == [
        "passport_check_digit"
    ]


def test_no_sample_expires_soon_but_the_expired_one():
    late = set()
    for one in samples():
        if one.lines:
            value = parse(one.lines, today=date(2026, 11, 1)).value("expiry_date")
            if value is None or value < "2028":
                late.add(one.id)
    assert late == {"passport_expired"}


def test_folder_without_specimens_holds_no_samples(tmp_path: Path):
    assert samples(tmp_path) == ()


def test_designs_and_models_are_no_samples_and_ranks_decide(tmp_path: Path):
    folder = tmp_path / "UTO" / "x"
    folder.mkdir(parents=True)
    told = {
        "picture": "new.jpg",
        "light": "UV",
        "title": {"en": "New"},
        "seen": {"en": "Nothing"},
        "others": {},
        "lines": [],
    }
    for name, rank in (("late", 7), ("early", 2)):
        (folder / f"{name}.json").write_text(json.dumps(told | {"rank": rank}))
    (folder / "design.json").write_text("{}")
    (folder / "model.json").write_text("{}")
    found = samples(tmp_path)
    assert [one.id for one in found] == ["early", "late"]
    assert found[0].title == Words("New")
    assert found[0].path == folder / "new.jpg"


def test_shipped_certificates_are_those_that_seal_the_samples():
    path = samples()[0].path.parent.parent / "certificates.pem"
    made = signer()
    shipped = read_certificates(path.read_bytes())
    assert shipped == (made.authority, made.certificate)
