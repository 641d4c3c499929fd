"""Pictures that come through, and what becomes of them on the way."""

import hashlib
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from docsec.intake import STANDARD, Intake, Refusal, RefusedFileError
from docsec.intake.intake import _Job
from docsec.intake.plan import Drawn, PagePlan
from docsec.intake.shared import Rooms, new_block
from docsec.model import Light, Origin, Progress
from docsec.worker import Worker, WorkerDiedError

WHITE = 255


def blocks():
    return sorted(Path("/dev/shm").glob("psm_*")) if sys.platform == "linux" else []  # noqa: S108 - where shared memory shows


@pytest.mark.parametrize(
    ("format_", "options"),
    [
        ("PNG", {}),
        ("TIFF", {}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("TIFF", {"big_tiff": True}),
        ("BMP", {}),
        ("WEBP", {"lossless": True}),
    ],
)
def test_lossless_formats_keep_every_pixel(gate, craft, format_, options):
    image = craft.noise(61, 37)
    picture = gate.picture(craft.encoded(image, format_, **options))
    assert (picture.pixels == np.asarray(image)).all()


def test_jpeg_pixels_are_those_of_the_decoder(gate, craft):
    image = Image.new("RGB", (64, 40), (200, 30, 90))
    picture = gate.picture(craft.encoded(image, "JPEG", quality=95))
    assert picture.pixels.shape == (40, 64, 3)
    assert np.abs(picture.pixels.astype(int) - [200, 30, 90]).max() <= 3


def test_picture_keeps_its_bytes_and_where_it_came_from(gate, craft):
    data = craft.encoded(craft.noise(5, 4))
    (picture,) = gate.pictures(data, light=Light.UV, origin=Origin.HOT_FOLDER)
    assert picture.original == data
    assert picture.sha256 == hashlib.sha256(data).hexdigest()
    assert (picture.light, picture.origin) == (Light.UV, Origin.HOT_FOLDER)
    assert (picture.name, picture.page) == ("file.dat", 0)


def test_pixels_cannot_be_written(gate, craft):
    picture = gate.picture(craft.encoded(craft.noise(5, 4)))
    with pytest.raises(ValueError, match="read-only"):
        picture.pixels[0, 0] = 0


@pytest.mark.parametrize(
    ("stored", "expected"),
    [
        (("1", 1, "PNG"), 255),
        (("L", 77, "PNG"), 77),
        (("I;16", 0x4D4D, "PNG"), 0x4D),
        (("I;16", 0x4D4D, "TIFF"), 0x4D),
        (("I;16B", 0x4D00, "TIFF"), 0x4D),
        (("LA", (100, 255), "PNG"), 100),
        (("LA", (100, 0), "PNG"), WHITE),
        (("LA", (0, 51), "PNG"), 204),
        (("P", 3, "PNG"), (3, 0, 0)),
        (("RGB", (1, 2, 3), "PNG"), (1, 2, 3)),
        (("RGBA", (10, 20, 30, 255), "PNG"), (10, 20, 30)),
        (("RGBA", (10, 20, 30, 0), "PNG"), (WHITE, WHITE, WHITE)),
        (("RGBA", (0, 0, 255, 51), "PNG"), (204, 204, 255)),
        (("CMYK", (0, 0, 0, 0), "TIFF"), (255, 255, 255)),
        (("CMYK", (0, 255, 255, 0), "TIFF"), (255, 0, 0)),
    ],
)
def test_every_kind_of_pixel_ends_as_grey_or_rgb(gate, craft, stored, expected):
    mode, colour, format_ = stored
    image = Image.new(mode, (4, 3), colour)
    if mode == "P":
        image.putpalette([value for entry in range(256) for value in (entry, 0, 0)])
    pixels = gate.picture(craft.encoded(image, format_)).pixels
    assert pixels.shape == ((3, 4, 3) if isinstance(expected, tuple) else (3, 4))
    assert (pixels == np.array(expected)).all()


def test_transparent_palette_entry_is_white_paper(gate, craft):
    image = Image.new("P", (4, 3), 0)
    image.putpalette([9, 9, 9] * 256)
    pixels = gate.picture(craft.encoded(image, transparency=0)).pixels
    assert (pixels == WHITE).all()


def test_floating_point_pixels_are_refused(gate, craft):
    data = craft.encoded(Image.new("F", (4, 3), 0.5), "TIFF")
    assert gate.refusal(data) is Refusal.PIXELS_NOT_ALLOWED


CORNERS = np.array([[10, 60, 110], [160, 210, 250]], np.uint8)
AS_SEEN = {
    1: CORNERS,
    2: CORNERS[:, ::-1],
    3: CORNERS[::-1, ::-1],
    4: CORNERS[::-1],
    5: CORNERS.T,
    6: np.rot90(CORNERS, -1),
    7: CORNERS[::-1, ::-1].T,
    8: np.rot90(CORNERS),
    9: CORNERS,
}


@pytest.mark.parametrize("format_", ["PNG", "TIFF", "WEBP"])
@pytest.mark.parametrize("orientation", AS_SEEN)
def test_picture_is_turned_as_exif_says(gate, craft, orientation, format_):
    exif = Image.Exif()
    exif[0x0112] = orientation
    image = Image.fromarray(CORNERS).convert("RGB")
    options = {"lossless": True} if format_ == "WEBP" else {}
    data = craft.encoded(image, format_, exif=exif, **options)
    pixels = gate.picture(data).pixels
    assert pixels[..., 0].tolist() == AS_SEEN[orientation].tolist()


def test_a_turned_jpeg_is_not_what_is_stored(gate, craft):
    """Counter-test: without EXIF the same bytes of pixels come out lying."""
    image = Image.new("RGB", (64, 32))
    exif = Image.Exif()
    exif[0x0112] = 6
    lying = gate.picture(craft.encoded(image, "JPEG"))
    upright = gate.picture(craft.encoded(image, "JPEG", exif=exif))
    assert (lying.height, lying.width) == (32, 64)
    assert (upright.height, upright.width) == (64, 32)


def test_damaged_exif_does_not_cost_the_picture(gate, craft):
    data = craft.encoded(
        craft.noise(8, 8), "JPEG", exif=b"Exif\0\0MM\0*\xff\xff\xff\xff"
    )
    assert gate.picture(data).pixels.shape == (8, 8, 3)


def test_large_picture_in_many_strips_is_whole(gate, craft):
    rows = np.arange(3000, dtype=np.uint32)[:, None] // 13 % 256
    image = Image.fromarray(np.repeat(rows.astype(np.uint8), 1500, axis=1))
    assert (gate.picture(craft.encoded(image)).pixels == np.asarray(image)).all()


def photo_exif():
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x829A] = 0.01
    return exif


@pytest.mark.parametrize(
    ("format_", "options", "expected"),
    [
        ("PNG", {"dpi": (300, 300)}, 300),
        ("PNG", {"dpi": (72, 72)}, None),
        ("PNG", {"dpi": (96, 96)}, None),
        ("PNG", {}, None),
        ("JPEG", {"dpi": (400, 400)}, 400),
        ("JPEG", {}, None),
        ("JPEG", {"dpi": (1, 1)}, None),
        ("JPEG", {"dpi": (300, 300), "exif": photo_exif()}, None),
        ("TIFF", {"dpi": (600, 600)}, 600),
        ("TIFF", {"dpi": (300, 200)}, None),
        ("BMP", {"dpi": (300, 300)}, 300),
        ("BMP", {}, None),
    ],
)
def test_resolution_is_believed_only_from_scanners(
    gate, craft, format_, options, expected
):
    picture = gate.picture(craft.encoded(craft.noise(8, 8), format_, **options))
    assert picture.ppi == (
        None if expected is None else pytest.approx(expected, abs=0.1)
    )


@pytest.mark.parametrize(("unit", "expected"), [(2, 254), (3, 254 * 2.54), (1, None)])
def test_resolution_in_exif_counts_where_the_format_has_none(
    gate, craft, unit, expected
):
    exif = Image.Exif()
    exif[0x011A] = exif[0x011B] = 254.0
    exif[0x0128] = unit
    picture = gate.picture(craft.encoded(craft.noise(8, 8), "WEBP", exif=exif))
    assert picture.ppi == (None if expected is None else pytest.approx(expected))


def test_every_page_of_a_tiff_comes(gate, craft):
    pages = [Image.new("L", (4 + page, 3), 50 * page) for page in range(3)]
    data = craft.encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    pictures = gate.pictures(data)
    assert [picture.page for picture in pictures] == [0, 1, 2]
    assert [picture.width for picture in pictures] == [4, 5, 6]
    assert [int(picture.pixels[0, 0]) for picture in pictures] == [0, 50, 100]


@pytest.mark.parametrize("format_", ["PNG", "WEBP"])
def test_first_frame_of_an_animation_is_the_picture(gate, craft, format_):
    frames = [Image.new("RGB", (8, 8), (20, 40, 60)), Image.new("RGB", (8, 8))]
    options = {"lossless": True} if format_ == "WEBP" else {}
    data = craft.encoded(
        frames[0], format_, save_all=True, append_images=frames[1:], **options
    )
    assert (gate.picture(data).pixels == [20, 40, 60]).all()


def test_pdf_pages_are_drawn_at_a_known_resolution(gate, craft):
    pictures = gate.pictures(craft.pdf(2, width=144, height=72))
    assert [picture.ppi for picture in pictures] == [300, 300]
    assert [picture.pixels.shape for picture in pictures] == [(300, 600, 3)] * 2
    assert np.abs(pictures[1].pixels[150, 100].astype(int) - 128).max() <= 1
    assert (pictures[1].pixels[150, 500] == WHITE).all()


def test_large_pdf_sheet_is_drawn_smaller_below_the_ceiling(gate, craft):
    (picture,) = gate.pictures(craft.pdf(1, width=2600, height=2600))
    assert picture.width * picture.height <= STANDARD.page_pixels
    assert picture.ppi == pytest.approx(picture.width / 2600 * 72, rel=0.001)


def test_progress_is_told_page_by_page(gate, craft):
    steps = gate.intake.decode(craft.pdf(2), name="two.pdf")
    said = list(dict.fromkeys(step.words.english() for step in steps))
    assert said == [
        "Opening two.pdf",
        "Opening page 1 of 2 of two.pdf",
        "Opening page 2 of 2 of two.pdf",
    ]


def test_closing_cancels_and_leaves_no_shared_memory(gate, craft):
    before = blocks()
    steps = gate.intake.decode(craft.pdf(3), name="three.pdf")
    while isinstance(step := next(steps), Progress) and not step.share:
        pass
    if sys.platform == "linux":
        assert len(blocks()) > len(before)
    steps.close()
    assert blocks() == before


def test_file_is_read_under_its_own_name(gate, craft, tmp_path):
    path = tmp_path / "scan.png"
    path.write_bytes(craft.encoded(craft.noise(3, 2)))
    (picture,) = craft.result_of(gate.intake.read(path, light=Light.IR))
    assert (picture.name, picture.light) == ("scan.png", Light.IR)
    assert list(tmp_path.iterdir()) == [path]


def test_closed_intake_stops(craft):
    with Intake() as intake:
        pass
    with pytest.raises(RefusedFileError) as refused:
        craft.result_of(intake.decode(craft.encoded(craft.noise(3, 2)), name="x"))
    assert refused.value.refusal is Refusal.STOPPED


def test_each_page_has_its_deadline(craft):
    with Intake(replace(STANDARD, call_s=0.0)) as intake:
        with pytest.raises(RefusedFileError) as refused:
            craft.result_of(intake.decode(craft.encoded(craft.noise(3, 2)), name="x"))
        assert refused.value.refusal is Refusal.TOO_SLOW


def test_child_has_no_more_than_its_memory(craft):
    with Intake(replace(STANDARD, memory_bytes=300 * 2**20)) as intake:
        large = craft.encoded(Image.new("RGB", (9000, 5000)))
        with pytest.raises(RefusedFileError) as refused:
            craft.result_of(intake.decode(large, name="large"))
        assert refused.value.refusal is Refusal.TOO_HUNGRY
        small = craft.encoded(Image.new("RGB", (9, 5)))
        assert len(craft.result_of(intake.decode(small, name="small"))) == 1


FILE = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    "lie",
    [
        None,
        (),
        [PagePlan(1, 1)],
        (1,),
        (PagePlan(0, 3),),
        (PagePlan(-5, 3),),
        (PagePlan(5, 4),),
        (PagePlan(STANDARD.page_pixels + 1, 3),),
        (PagePlan(1, 1),) * (STANDARD.pages + 1),
    ],
)
def test_plan_of_a_hostile_child_is_not_believed(lie):
    with pytest.raises(RefusedFileError) as refused:
        _Job(Worker(memory_bytes=1), Rooms(), STANDARD, FILE, "x")._checked(lie)
    assert refused.value.refusal is Refusal.DAMAGED


@pytest.mark.parametrize(
    "lie",
    [
        None,
        Drawn((), 1.0),
        Drawn((4,), 1.0),
        Drawn((0, 4), 1.0),
        Drawn((-1, -4), 1.0),
        Drawn((2, 2, 4), 1.0),
        Drawn((2**20, 2**20), 1.0),
        Drawn((2.0, 2.0), 1.0),
        Drawn((2, 2), "300"),
        Drawn((2, 2), float("nan")),
    ],
)
def test_page_of_a_hostile_child_is_not_believed(lie):
    with new_block(16) as block, pytest.raises(RefusedFileError) as refused:
        _Job(Worker(memory_bytes=1), Rooms(), STANDARD, FILE, "x")._taken(lie, block)
    assert refused.value.refusal is Refusal.DAMAGED


def test_cause_of_a_death_becomes_the_reason(gate, craft, monkeypatch):
    deaths = {
        WorkerDiedError("MemoryError", is_memory=True): Refusal.TOO_HUNGRY,
        WorkerDiedError(exit_code=-11): Refusal.DAMAGED,
    }
    for death, refusal in deaths.items():

        def dying(*args, death=death, **named):
            yield
            raise death

        with monkeypatch.context() as patch:
            patch.setattr(gate.intake._worker, "follow", dying)
            assert gate.refusal(craft.encoded(craft.noise(2, 2))) is refusal


def test_wrong_file_name_does_not_matter(gate, craft, tmp_path):
    path = tmp_path / "picture.pdf"
    path.write_bytes(craft.encoded(craft.noise(3, 2), "JPEG"))
    assert len(craft.result_of(gate.intake.read(path))) == 1
