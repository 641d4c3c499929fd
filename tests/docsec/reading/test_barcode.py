"""Barcodes are found, read and placed; nothing is invented."""

from collections.abc import Generator, Sequence

import numpy as np
import pytest
import zxingcpp

from docsec.imaging.vision import cv2
from docsec.model import Pixels, Progress
from docsec.model.barcode import Barcode
from docsec.reading.barcode import read_barcodes, search_barcodes

PAPER = 235
TEXT = "P<UTOERIKSSON<<ANNA<MARIA"
BYTES = bytes.fromhex("dc03d9c5d9cac8a73a990f7134b83459fb06")
CARD = "@\n\x1e\rANSI 636014080001DL00310100DLDAQD1234567\nDCSSAMPLE\nDACJANE\r"


def drawn(symbology: str, content: str | bytes, scale: int = 3) -> Pixels:
    """A code with its quiet zone."""
    kind = getattr(zxingcpp.BarcodeFormat, symbology)
    code = zxingcpp.create_barcode(content, kind)
    picture = np.array(zxingcpp.write_barcode_to_image(code, scale=scale))
    return np.pad(picture, 4 * scale, constant_values=255)


def placed(
    codes: Sequence[tuple[Pixels, int, int, float]], size: tuple[int, int] = (900, 1200)
) -> Pixels:
    """Codes on a page: each with the place of its middle, turned counter-clockwise."""
    page = np.full(size, PAPER, np.uint8)
    for code, x, y, angle_deg in codes:
        height, width = code.shape
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle_deg, 1.0)
        turn[:, 2] += x - width / 2, y - height / 2
        layer = cv2.warpAffine(code, turn, size[::-1], borderValue=(255,))
        page = np.minimum(page, np.asarray(layer, np.uint8))
    return page


def searched(pixels: Pixels) -> list[Barcode]:
    return [one for one in search_barcodes(pixels) if isinstance(one, Barcode)]


FORMATS = [
    ("PDF417", CARD),
    ("Aztec", TEXT),
    ("DataMatrix", TEXT),
    ("QRCode", TEXT),
    ("MicroQRCode", "12345"),
    ("RMQRCode", TEXT),
    ("Code39", "L898902C"),
    ("Code93", "L898902C"),
    ("Code128", TEXT),
    ("ITF", "12345678"),
    ("EAN13", "4006381333931"),
]


@pytest.mark.parametrize(("symbology", "text"), FORMATS)
@pytest.mark.parametrize("angle_deg", [0, 90, 180, 270])
def test_every_symbology_is_read_in_four_rotations(
    symbology: str, text: str, angle_deg: int
) -> None:
    page = placed([(drawn(symbology, text), 600, 600, angle_deg)], (1200, 1200))
    (code,) = read_barcodes(page)
    assert code.text == text


@pytest.mark.parametrize("angle_deg", [0, 90, 180, 270])
def test_a_maxicode_is_read_in_four_rotations(angle_deg: int) -> None:
    page = placed([(drawn("MaxiCode", TEXT, 1), 600, 450, angle_deg)])
    (code,) = searched(page)
    assert code.text == TEXT


@pytest.mark.parametrize("angle_deg", [3, 7, 15, 33, 45, 80, 122, 200])
def test_a_pdf417_is_read_at_any_angle(angle_deg: int) -> None:
    page = placed([(drawn("PDF417", CARD), 600, 450, angle_deg)])
    (code,) = read_barcodes(page)
    assert code.text == CARD


def test_bytes_stay_bytes() -> None:
    (code,) = read_barcodes(placed([(drawn("DataMatrix", BYTES), 600, 450, 0)]))
    assert code.data == BYTES


def test_control_characters_stay_what_they_are() -> None:
    (code,) = read_barcodes(placed([(drawn("QRCode", "A\x1eB\nC"), 600, 450, 0)]))
    assert (code.text, code.data) == ("A\x1eB\nC", b"A\x1eB\nC")


def test_several_codes_in_one_picture_are_all_read() -> None:
    page = placed(
        [
            (drawn("PDF417", CARD), 330, 220, 5),
            (drawn("QRCode", TEXT), 950, 220, 30),
            (drawn("Aztec", TEXT), 250, 680, 0),
            (drawn("DataMatrix", BYTES), 700, 680, 250),
            (drawn("QRCode", TEXT), 1000, 680, 0),
        ]
    )
    found = searched(page)
    kinds = sorted(code.symbology for code in found)
    assert kinds == ["Aztec", "DataMatrix", "PDF417", "QRCode", "QRCode"]


@pytest.mark.parametrize("angle_deg", [0, 20, 90, 160, 270])
def test_the_place_is_where_the_code_lies(angle_deg: int) -> None:
    code = drawn("QRCode", TEXT, 4)
    (found,) = read_barcodes(placed([(code, 700, 400, angle_deg)]))
    xs, ys = zip(*found.place.points(), strict=True)
    assert np.mean(xs) == pytest.approx(700, abs=3)
    assert np.mean(ys) == pytest.approx(400, abs=3)
    turned = (found.angle_deg - angle_deg + 180) % 360 - 180
    assert turned == pytest.approx(0, abs=3)


def test_light_on_dark_is_read() -> None:
    page = 255 - placed([(drawn("PDF417", CARD), 600, 450, 0)])
    (code,) = searched(page)
    assert code.text == CARD


def test_a_coloured_picture_is_read() -> None:
    page = placed([(drawn("QRCode", TEXT), 600, 450, 0)])
    colour = np.dstack([page, page, np.full_like(page, PAPER)])
    (code,) = read_barcodes(colour)
    assert code.text == TEXT


def test_faint_print_on_dim_paper_is_read() -> None:
    page = placed([(drawn("DataMatrix", TEXT, 4), 600, 450, 8)])
    faint = (140 + page.astype(np.float32) * 0.25).astype(np.uint8)
    (code,) = read_barcodes(faint)
    assert code.text == TEXT


def test_the_full_pass_says_how_far_it_is() -> None:
    page = placed([(drawn("QRCode", TEXT), 600, 450, 0)])
    shares = [one.share for one in search_barcodes(page) if isinstance(one, Progress)]
    assert shares == sorted(shares)  # type: ignore[type-var]
    assert (shares[0], shares[-1]) == (0.0, 1.0)


def test_the_search_can_be_stopped() -> None:
    search = search_barcodes(placed([(drawn("QRCode", TEXT), 600, 450, 0)]))
    next(search)
    search.close()
    assert list(search) == []


def test_the_generator_returns_what_it_found() -> None:
    ended: list[tuple[Barcode, ...]] = []

    def walk() -> Generator[Progress | Barcode, None, None]:
        page = placed([(drawn("QRCode", TEXT), 600, 450, 0)])
        ended.append((yield from search_barcodes(page)))

    found = [one for one in walk() if isinstance(one, Barcode)]
    assert len(found) == 1
    assert list(ended[0]) == found


@pytest.mark.parametrize("size", [(1, 1), (3, 200), (47, 47), (900, 1200)])
def test_an_empty_page_has_no_barcode(size: tuple[int, int]) -> None:
    assert searched(np.full(size, PAPER, np.uint8)) == []


def test_noise_and_print_are_no_barcode() -> None:
    rng = np.random.default_rng(1)
    page = np.full((900, 1200), PAPER, np.uint8)
    for line in range(60, 840, 60):
        cv2.putText(page, TEXT + "0123456789", (60, line), 0, 1.4, (30,), 3)
    page[400:600, 700:1100] = rng.integers(0, 255, (200, 400), np.uint8)
    assert searched(page) == []


def test_a_large_picture_is_read_at_half_its_size_too() -> None:
    page = placed([(drawn("QRCode", TEXT, 8), 900, 700, 40)], (1400, 1900))
    (code,) = searched(page)
    assert code.text == TEXT


def test_a_short_code_without_a_check_is_not_credible() -> None:
    page = placed([(drawn("ITF", "1234", 4), 600, 450, 0)])
    assert searched(page) == []


def test_a_linear_code_inside_another_code_is_not_believed() -> None:
    """Bars across the middle of a square code, as its own rows may look."""
    square = drawn("DataMatrix", TEXT, 14)
    bars = drawn("ITF", "12345678", 2)[40:44, 8:-8]
    page = placed([(square, 600, 600, 0)], (1200, 1200))
    left = 600 - bars.shape[1] // 2
    page[600:604, left : left + bars.shape[1]] = bars
    assert {one.symbology for one in searched(page)} == {"DataMatrix"}
