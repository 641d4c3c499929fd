"""Animations are written here with Pillow and read back in the child."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from docsec.errors import UnreadableFileError
from docsec.intake import Limits, Refusal, RefusedFileError, film
from docsec.intake.frames import frames

COLOURS = [(200, 30, 40), (20, 180, 60), (10, 40, 220)]


def pictures(size=(40, 30)):
    return [Image.new("RGB", size, colour) for colour in COLOURS]


def animation(path, **options):
    first, *others = pictures()
    first.save(path, save_all=True, append_images=others, duration=40, **options)
    return path


@pytest.mark.parametrize(
    ("name", "options"),
    [("a.gif", {}), ("a.png", {}), ("a.webp", {"lossless": True})],
)
def test_every_frame_of_an_animation_comes(tmp_path, name, options):
    seen = list(frames(animation(tmp_path / name, **options)))
    assert [one.shape for one in seen] == [(30, 40, 3)] * 3
    for one, colour in zip(seen, COLOURS, strict=True):
        assert np.abs(one.astype(int) - colour).max() <= 8


def test_frames_come_in_batches(tmp_path, monkeypatch):
    monkeypatch.setattr("docsec.intake.frames._BATCH_BYTES", 2 * 40 * 30 * 3)
    seen = list(frames(animation(tmp_path / "a.gif")))
    assert [tuple(one[0, 0] // 64) for one in seen] == [(3, 0, 0), (0, 2, 0), (0, 0, 3)]


def test_a_folder_gives_its_pictures_by_name(tmp_path):
    for name, picture in zip("cab", pictures(), strict=True):
        picture.save(tmp_path / f"{name}.png")
    (tmp_path / "notes.txt").write_text("no picture")
    seen = list(frames(tmp_path))
    assert [tuple(one[0, 0]) for one in seen] == [COLOURS[i] for i in (1, 2, 0)]


def test_a_still_picture_is_one_frame(tmp_path):
    pictures()[0].save(tmp_path / "a.png")
    (seen,) = frames(tmp_path / "a.png")
    assert tuple(seen[0, 0]) == COLOURS[0]


def test_transparent_frames_lie_on_white_paper(tmp_path):
    clear = [Image.new("RGBA", (8, 8), (0, 0, shade, 0)) for shade in (0, 200)]
    clear[0].save(tmp_path / "a.webp", save_all=True, append_images=clear[1:])
    for one in frames(tmp_path / "a.webp"):
        assert (one == 255).all()


@pytest.mark.parametrize(
    "head",
    [
        b"\0\0\0\x18ftypmp42" + bytes(20),
        b"RIFF\x24\0\0\0AVI LIST" + bytes(20),
        b"\x1a\x45\xdf\xa3" + bytes(30),
    ],
)
def test_a_video_is_refused_with_what_to_do(tmp_path, head):
    path = tmp_path / "film.bin"
    path.write_bytes(head)
    with pytest.raises(UnreadableFileError, match=r"film\.bin is a video file.*GIF"):
        next(frames(path))


def test_a_damaged_animation_is_refused(tmp_path):
    path = tmp_path / "a.gif"
    path.write_bytes(b"GIF89a" + bytes(50))
    with pytest.raises(RefusedFileError) as refused:
        next(frames(path))
    assert refused.value.refusal is Refusal.DAMAGED


def test_announced_frames_that_are_missing_are_refused(tmp_path):
    whole = animation(tmp_path / "a.png").read_bytes()
    at = whole.index(b"fdAT") - 4
    length = int.from_bytes(whole[at : at + 4], "big") + 12
    path = tmp_path / "short.png"
    path.write_bytes(whole[:at] + whole[at + length :])
    with pytest.raises(RefusedFileError) as refused:
        next(frames(path))
    assert refused.value.refusal is Refusal.DAMAGED


def test_too_large_frames_are_refused(tmp_path):
    path = animation(tmp_path / "a.gif")
    with pytest.raises(RefusedFileError) as refused:
        next(frames(path, Limits(page_pixels=1000)))
    assert refused.value.refusal is Refusal.TOO_MANY_PIXELS


def test_too_many_frames_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("docsec.intake.frames._MOST_FRAMES", 2)
    with pytest.raises(RefusedFileError) as refused:
        next(frames(animation(tmp_path / "a.gif")))
    assert refused.value.refusal is Refusal.TOO_MUCH_IN_ALL


def test_too_slow_frames_are_refused(tmp_path):
    with pytest.raises(RefusedFileError) as refused:
        next(frames(animation(tmp_path / "a.gif"), Limits(call_s=0.0)))
    assert refused.value.refusal is Refusal.TOO_SLOW


def test_what_is_not_there_is_refused():
    with pytest.raises(RefusedFileError):
        next(frames(Path("nowhere.gif")))


def test_an_answer_that_is_no_plan_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(film, "plan", len)
    with pytest.raises(RefusedFileError) as refused:
        next(frames(animation(tmp_path / "a.gif")))
    assert refused.value.refusal is Refusal.DAMAGED
