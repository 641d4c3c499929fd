"""Files that were made to harm: each ends in a named refusal, and nothing else ends."""

import struct
import zlib
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from docsec.intake import STANDARD, Intake, Refusal, RefusedFileError

WHOLE = {None}
DAMAGED = {Refusal.DAMAGED}
EMPTY_FRAMES = {
    "second frame of no size": lambda c: (
        c.announced(2),
        c.frame(0, 4, 4),
        c.chunk(b"IDAT", c.packed(4, 4)),
        c.frame(1, 0, 0),
        c.chunk(b"fdAT", struct.pack(">I", 2)),
    ),
    "second frame of no height": lambda c: (
        c.announced(2),
        c.frame(0, 4, 4),
        c.chunk(b"IDAT", c.packed(4, 4)),
        c.frame(1, 4, 0),
        c.chunk(b"fdAT", struct.pack(">I", 2) + c.packed(4, 1)),
    ),
    "first frame of no size": lambda c: (
        c.announced(1),
        c.frame(0, 0, 0),
        c.chunk(b"IDAT", c.packed(4, 4)),
    ),
    "second frame without data": lambda c: (
        c.announced(2),
        c.frame(0, 4, 4),
        c.chunk(b"IDAT", c.packed(4, 4)),
        c.frame(1, 4, 4),
    ),
    "second frame with empty data": lambda c: (
        c.announced(2),
        c.frame(0, 4, 4),
        c.chunk(b"IDAT", c.packed(4, 4)),
        c.frame(1, 4, 4),
        c.chunk(b"fdAT", struct.pack(">I", 2)),
    ),
    "two heads in a row": lambda c: (
        c.announced(2),
        c.chunk(b"IDAT", c.packed(4, 4)),
        c.frame(0, 4, 4),
        c.frame(1, 4, 4),
        c.chunk(b"fdAT", struct.pack(">I", 2) + c.packed(4, 4)),
    ),
    "first frame with empty data": lambda c: (
        c.announced(1),
        c.frame(0, 4, 4),
        c.chunk(b"IDAT", b""),
    ),
    "fewer frames than announced": lambda c: (
        c.announced(9),
        c.frame(0, 4, 4),
        c.chunk(b"IDAT", c.packed(4, 4)),
    ),
    "no frame at all": lambda c: (c.announced(0), c.chunk(b"IDAT", c.packed(4, 4))),
}


@pytest.mark.parametrize("chunks", EMPTY_FRAMES.values(), ids=EMPTY_FRAMES)
def test_animation_with_an_empty_frame_is_damaged(gate, craft, chunks):
    data = craft.png(4, 4, *chunks(craft), craft.END)
    assert gate.refusal(data) is Refusal.DAMAGED


def test_the_same_animation_with_its_frames_is_a_picture(gate, craft):
    """Counter-test: the crafted chunks are sound but for what is missing."""
    data = craft.png(
        4,
        4,
        craft.announced(2),
        craft.frame(0, 4, 4),
        craft.chunk(b"IDAT", craft.packed(4, 4)),
        craft.frame(1, 4, 4),
        craft.chunk(b"fdAT", struct.pack(">I", 2) + craft.packed(4, 4)),
        craft.END,
    )
    assert gate.picture(data).pixels.shape == (4, 4, 3)


def test_empty_frame_of_an_animated_webp_is_damaged(gate, craft):
    frames = [Image.new("RGB", (8, 8), (value, 0, 0)) for value in (1, 200)]
    whole = craft.encoded(
        frames[0], "WEBP", save_all=True, append_images=frames[1:], lossless=True
    )
    assert gate.outcome(whole) is None
    at = whole.index(b"ANMF")
    size = int.from_bytes(whole[at + 4 : at + 8], "little")
    head = whole[at + 8 : at + 24]
    rest = whole[at + 8 + size + size % 2 :]
    body = whole[8:at] + b"ANMF" + struct.pack("<I", 16) + head + rest
    empty = b"RIFF" + struct.pack("<I", len(body)) + body
    assert gate.refusal(empty) is Refusal.DAMAGED


def bmp_header(width, height):
    return (
        b"BM"
        + struct.pack("<IHHI", 54, 0, 0, 54)
        + struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0)
    )


def tiff_header(width, height):
    tags = (
        (256, 4, width),
        (257, 4, height),
        (258, 3, 8),
        (259, 3, 1),
        (262, 3, 1),
        (273, 4, 200),
        (277, 3, 1),
        (278, 4, height),
        (279, 4, 100),
    )
    table = b"".join(struct.pack("<HHII", tag, kind, 1, v) for tag, kind, v in tags)
    return (
        b"II*\0\x08\0\0\0"
        + struct.pack("<H", len(tags))
        + table
        + bytes(4)
        + bytes(200)
    )


def webp_header(width, height):
    body = b"WEBPVP8X\x0a\0\0\0\0\0\0\0"
    body += (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF" + struct.pack("<I", len(body)) + body


def jpeg_header(width, height):
    frame = struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\0"
    return (
        b"\xff\xd8\xff\xc0"
        + struct.pack(">H", len(frame) + 2)
        + frame
        + b"\xff\xda\0\x02"
    )


@pytest.mark.parametrize(
    "make",
    [
        lambda c: c.png(60000, 60000, c.chunk(b"IDAT", c.packed(4, 4)), c.END),
        lambda c: c.png(10000, 5001, c.chunk(b"IDAT", c.packed(4, 4)), c.END),
        lambda c: c.png(2**31 - 1, 2**31 - 1, c.chunk(b"IDAT", b"x"), c.END),
        lambda c: bmp_header(60000, 60000),
        lambda c: bmp_header(60000, -60000),
        lambda c: tiff_header(60000, 60000),
        lambda c: webp_header(60000, 60000),
        lambda c: webp_header(10000, 5001),
        lambda c: jpeg_header(60000, 60000),
        lambda c: c.pdf(1, 14400, 14400),
    ],
    ids=[
        "png",
        "png+1",
        "png max",
        "bmp",
        "bmp-",
        "tiff",
        "webp",
        "webp+1",
        "jpeg",
        "pdf",
    ],
)
def test_header_that_asks_for_too_many_pixels_is_refused(gate, craft, make):
    assert gate.refusal(make(craft)) is Refusal.TOO_MANY_PIXELS


def test_picture_at_the_ceiling_comes_in_and_one_row_more_does_not(craft):
    with Intake(replace(STANDARD, page_pixels=600)) as intake:
        at = craft.encoded(craft.noise(30, 20))
        assert len(craft.result_of(intake.decode(at, name="at"))) == 1
        beyond = craft.encoded(craft.noise(30, 21))
        with pytest.raises(RefusedFileError) as refused:
            craft.result_of(intake.decode(beyond, name="beyond"))
        assert refused.value.refusal is Refusal.TOO_MANY_PIXELS


def test_fifty_megapixels_fit_into_the_memory(gate, craft):
    data = craft.encoded(
        Image.new("RGBA", (10000, 5000), (1, 2, 3, 255)), compress_level=1
    )
    picture = gate.picture(data)
    assert picture.pixels.shape == (5000, 10000, 3)
    assert picture.pixels[4999, 9999].tolist() == [1, 2, 3]


def test_file_at_the_ceiling_comes_in_and_one_byte_more_does_not(craft):
    data = craft.encoded(craft.noise(30, 20))
    with Intake(replace(STANDARD, file_bytes=len(data))) as intake:
        assert len(craft.result_of(intake.decode(data, name="at"))) == 1
        with pytest.raises(RefusedFileError) as refused:
            craft.result_of(intake.decode(data + b"\0", name="beyond"))
        assert refused.value.refusal is Refusal.TOO_LARGE


def test_two_hundred_pdf_pages_come_in_and_one_more_does_not(gate, craft):
    assert len(gate.pictures(craft.pdf(200, 9, 9))) == 200
    assert gate.refusal(craft.pdf(201, 9, 9)) is Refusal.TOO_MANY_PAGES


def test_pdf_that_claims_a_million_pages_is_refused(gate, craft):
    data = craft.pdf(1).replace(b"/Count 1/", b"/Count 1000000/")
    assert gate.refusal(data) in {Refusal.TOO_MANY_PAGES, Refusal.DAMAGED}


def test_two_hundred_tiff_pages_come_in_and_one_more_does_not(gate, craft):
    page = Image.new("L", (2, 2))
    for pages, refusal in ((200, None), (201, Refusal.TOO_MANY_PAGES)):
        data = craft.encoded(
            page, "TIFF", save_all=True, append_images=[page] * (pages - 1)
        )
        assert gate.outcome(data) is refusal


def test_pages_that_are_too_much_together_are_refused(gate, craft):
    """Each page is allowed; together they would fill the memory of the parent."""
    data = craft.pdf(20, 1400, 1400)
    assert gate.refusal(data) is Refusal.TOO_MUCH_IN_ALL


def test_pdf_without_pages_is_damaged(gate, craft):
    assert gate.refusal(craft.pdf(0)) is Refusal.DAMAGED


def test_pdf_sheet_of_no_size_ends_in_a_refusal_or_a_picture(gate, craft):
    data = craft.pdf(1).replace(b"[0 0 72 72]", b"[0 0 0 72] ")
    assert gate.outcome(data) in DAMAGED | WHOLE


def test_pdf_with_a_password_is_named(gate, craft):
    keys = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>/ID[<00><00>]"
    data = craft.pdf(1, trailer=keys % (b"41" * 32, b"42" * 32))
    assert gate.refusal(data) is Refusal.PASSWORD_PROTECTED


def test_small_file_with_a_large_text_chunk_is_not_unpacked(gate, craft):
    bomb = b"Comment\0\0" + zlib.compress(bytes(300 * 2**20), 9)
    data = craft.png(
        4,
        4,
        craft.chunk(b"zTXt", bomb),
        craft.chunk(b"IDAT", craft.packed(4, 4)),
        craft.END,
    )
    assert gate.outcome(data) in DAMAGED | WHOLE


def test_pixels_that_unpack_to_more_than_the_header_says_stay_small(gate, craft):
    data = craft.png(
        4, 4, craft.chunk(b"IDAT", zlib.compress(bytes(2**28), 9)), craft.END
    )
    assert gate.picture(data).pixels.shape == (4, 4, 3)


def test_tiff_whose_pages_go_in_a_circle_ends(gate):
    data = bytearray(tiff_header(10, 10))
    data[8 + 2 + 9 * 12 :][:4] = b""
    at = 8 + 2 + 9 * 12
    data[at : at + 4] = struct.pack("<I", 8)
    assert gate.outcome(bytes(data)) in {None, Refusal.DAMAGED, Refusal.TOO_MANY_PAGES}


SOUND = {
    "PNG": {},
    "JPEG": {},
    "JPEG progressive": {"progressive": True},
    "TIFF": {},
    "TIFF packed": {"compression": "tiff_lzw"},
    "WEBP": {},
    "BMP": {},
}


def sound(craft, name):
    return craft.encoded(craft.noise(40, 30), name.split()[0], **SOUND[name])


@pytest.mark.parametrize("share", [0.02, 0.1, 0.3, 0.5, 0.7, 0.9])
@pytest.mark.parametrize("name", SOUND)
def test_cut_picture_is_refused_never_filled_up(gate, craft, name, share):
    data = sound(craft, name)
    cut = data[: max(24, int(len(data) * share))]
    assert gate.refusal(cut) is Refusal.DAMAGED


@pytest.mark.parametrize("share", [0.1, 0.3, 0.6, 0.9])
def test_cut_pdf_is_refused_or_mended(gate, craft, share):
    data = craft.pdf(2)
    assert gate.outcome(data[: int(len(data) * share)]) in DAMAGED | WHOLE


@pytest.mark.parametrize("name", [*SOUND, "PDF"])
@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    flips=st.lists(
        st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 7)), max_size=8
    )
)
def test_flipped_bits_end_in_a_refusal_or_a_picture(gate, craft, name, flips):
    data = bytearray(craft.pdf(2) if name == "PDF" else sound(craft, name))
    for place, bit in flips:
        data[int(place * len(data))] ^= 1 << bit
    assert gate.outcome(bytes(data)) in {None, *Refusal}


@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    start=st.sampled_from(
        [
            b"",
            b"\x89PNG\r\n\x1a\n",
            b"\xff\xd8\xff",
            b"II*\0\x08\0\0\0",
            b"MM\0*\0\0\0\x08",
            b"RIFF\x40\0\0\0WEBPVP8X",
            b"BM" + bytes(12) + b"\x28\0\0\0",
            b"%PDF-1.7\n",
        ]
    ),
    rest=st.binary(max_size=300),
)
def test_any_bytes_end_in_a_refusal_or_a_picture(gate, start, rest):
    assert gate.outcome(start + rest) in {None, *Refusal}


def test_polyglots_are_what_their_first_bytes_say(gate, craft):
    page, image = craft.pdf(1), craft.encoded(craft.noise(4, 3))
    assert gate.picture(image + page).pixels.shape == (3, 4, 3)
    assert gate.outcome(page + image) in WHOLE | DAMAGED
    assert gate.refusal(b"GIF89a" + image) is Refusal.FORMAT_NOT_ALLOWED
    assert gate.refusal(b"PK\x03\x04" + image) is Refusal.FORMAT_NOT_ALLOWED
    assert gate.refusal(b"<html>" + image) is Refusal.FORMAT_NOT_ALLOWED
    assert gate.refusal(b"junk" + page) is Refusal.NOT_A_PICTURE


def test_signature_of_one_format_on_the_body_of_another_is_damaged(gate, craft):
    body = craft.encoded(craft.noise(9, 9), "BMP")
    assert gate.refusal(b"\x89PNG\r\n\x1a\n" + body) is Refusal.DAMAGED
    assert gate.refusal(b"%PDF-" + body) is Refusal.DAMAGED


def test_nothing_is_told_from_nothing(gate):
    assert gate.refusal(b"") is Refusal.EMPTY
    assert gate.refusal(b"\0") is Refusal.NOT_A_PICTURE
