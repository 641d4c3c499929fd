"""Asks the engines for real; PassportEye and Tesseract belong to the set-up."""

import sys
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from docsec.errors import OptionError
from docsec.imaging.vision import cv2
from docsec.reading.opinions import SecondOpinions, second_opinions, tesseract
from docsec.reading.opinions.cut import zone_cuts
from docsec.worker import WorkerDiedError, WorkerTimeoutError

TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
NUMBERS = "36UTO7408122F1204159"


@pytest.fixture(scope="module")
def opinions():
    with SecondOpinions() as opened:
        yield opened


@pytest.fixture
def page(press):
    return np.asarray(press.page(TD3).convert("RGB"), np.uint8)


def blank():
    return np.full((300, 500, 3), 230, np.uint8)


def agreement(lines):
    """How much of the second line was read as printed; a stray character costs one."""
    read = lines[-1] if lines else ""
    return SequenceMatcher(None, read, TD3[1], autojunk=False).ratio()


def test_ours_comes_first(opinions):
    assert [one.id for one in opinions.engines] == [
        "docsec",
        "passporteye",
        "tesseract",
    ]
    assert opinions["tesseract"].title.english() == "Tesseract"


def test_everything_is_installed_by_the_set_up(opinions):
    assert [one.missing() for one in opinions.engines] == [None, None, None]


def test_ours_reads_the_lines(opinions, page):
    assert opinions["docsec"].read(page) == TD3


@pytest.mark.parametrize("name", ["passporteye", "tesseract"])
def test_others_read_most_of_a_clean_line(opinions, page, name):
    assert agreement(opinions[name].read(page)) > 0.9


def test_tesseract_gets_the_zone_upright(opinions, page):
    turned = np.ascontiguousarray(page[::-1, ::-1])
    assert agreement(opinions["tesseract"].read(turned)) > 0.9


@pytest.mark.parametrize("name", ["docsec", "passporteye", "tesseract"])
def test_where_there_is_no_mrz_nothing_is_read(opinions, name):
    assert opinions[name].read(blank()) == ()


@pytest.mark.parametrize("name", ["docsec", "passporteye", "tesseract"])
def test_grey_pictures_are_read_too(opinions, page, name):
    grey = np.ascontiguousarray(page[:, :, 0])
    assert agreement(opinions[name].read(grey)) > 0.9


def test_progress_names_the_engine(opinions):
    steps = opinions["tesseract"].follow(blank())
    assert next(steps).words.english() == "Reading with Tesseract"
    steps.close()


def test_no_picture_is_left_in_the_temporary_folder(opinions, page, tmp_path):
    folder = Path(tmp_path)
    before = set(Path("/tmp").glob("tess_*"))  # noqa: S108  # where it would leave it
    opinions["passporteye"].read(page)
    assert set(Path("/tmp").glob("tess_*")) == before  # noqa: S108
    assert list(folder.iterdir()) == []


def test_without_the_package_it_says_what_to_do(opinions, monkeypatch):
    monkeypatch.setitem(sys.modules, "passporteye", None)
    monkeypatch.setattr(second_opinions, "find_spec", lambda _name: None)
    engine = opinions["passporteye"]
    assert not engine.is_available()
    with pytest.raises(OptionError, match=r"not installed.*scripts/start\.py"):
        engine.read(blank())


def test_without_the_program_both_say_what_to_install(monkeypatch):
    monkeypatch.setattr(tesseract.shutil, "which", lambda *_, **__: None)
    with SecondOpinions() as opened:
        for name in ("passporteye", "tesseract"):
            assert "tesseract-ocr" in opened[name].missing().english()
        assert opened["docsec"].is_available()


def test_a_program_that_fails_is_an_error_with_words(page):
    with (
        SecondOpinions(program=Path(sys.executable)) as opened,
        pytest.raises(WorkerDiedError, match="CalledProcessError"),
    ):
        opened["tesseract"].read(page)


def test_an_engine_that_hangs_is_ended(page, monkeypatch):
    monkeypatch.setattr(second_opinions, "_DEADLINE_S", 0.0)
    with SecondOpinions() as opened, pytest.raises(WorkerTimeoutError):
        opened["passporteye"].read(page)


def test_only_short_plain_lines_come_out_of_the_child():
    assert second_opinions._lines(("A" * 500, "B", "C", "D")) == ("A" * 64, "B", "C")
    assert second_opinions._lines(["A"]) == ()
    assert second_opinions._lines((1, 2)) == ()


def test_the_zone_is_cut_out_at_a_size_that_suits(press):
    small = press.page(TD3).resize((767, 354), Image.Resampling.LANCZOS)
    cuts = list(zone_cuts(np.asarray(small, np.uint8)))
    assert len(cuts) == 2
    assert 0.85 < cuts[0].shape[1] / (24 * 48) < 1.25
    assert (cuts[1] == cuts[0][::-1, ::-1]).mean() > 0.9


def test_without_a_zone_a_large_picture_is_made_smaller():
    (whole,) = zone_cuts(np.full((3000, 4000), 200, np.uint8))
    assert whole.shape == (1500, 2000)


def test_lines_of_text_are_told_from_lines_of_an_mrz():
    said = f"UTOPIA\n{'X' * 40}\n{TD3[0]}\nL898902C3 6UTO7408122F1204159<<<\n\n"
    assert tesseract.mrz_lines(said) == (TD3[0], f"L898902C{NUMBERS}<<<")


def test_the_best_data_is_chosen(monkeypatch):
    lists = {"a": "List\neng\nmrz\n", "b": "List\nara\neng\n", "c": "none"}
    monkeypatch.setattr(tesseract, "_run", lambda command, _given: lists[command[0]])
    assert [tesseract._data(name) for name in "abc"] == ["mrz", "eng", "eng"]


def test_noise_gives_lines_or_nothing(opinions):
    noise = np.random.default_rng(1).integers(0, 256, (200, 400), np.uint8)
    noise = cv2.GaussianBlur(noise, (0, 0), 1.5)
    assert len(opinions["tesseract"].read(noise)) <= 3
