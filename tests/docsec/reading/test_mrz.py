"""Reads print from another press than the one the nets were trained with."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from docsec.formats import formats
from docsec.imaging.vision import cv2
from docsec.reading.mrz import read_mrz, warm

Pixels = NDArray[np.uint8]

TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
TD2 = (
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
    "D231458907UTO7408122F1204159<<<<<<<6",
)
TD1 = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
MRV_A = (
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L8988901C4XXX4009078F96121096ZE184226B<<<<<<",
)
MRV_B = (
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
    "L8988901C4XXX4009078F9612109<<<<<<<<",
)
FRENCH = (
    "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<",
    "8806923102858CORINNE<<<<<<<6512068F6",
)
EXAMPLES = {
    "td3": TD3,
    "td2": TD2,
    "td1": TD1,
    "mrv_a": MRV_A,
    "mrv_b": MRV_B,
    "french_id": FRENCH,
}


def turned(page: Pixels, angle_deg: float) -> Pixels:
    rows, columns = page.shape[:2]
    matrix = cv2.getRotationMatrix2D((columns / 2, rows / 2), angle_deg, 1)
    cosine, sine = abs(matrix[0, 0]), abs(matrix[0, 1])
    width = int(columns * cosine + rows * sine)
    height = int(rows * cosine + columns * sine)
    matrix[:, 2] += (width - columns) / 2, (height - rows) / 2
    seen = cv2.warpAffine(page, matrix, (width, height), borderValue=(90, 90, 90))
    return np.asarray(seen, np.uint8)


def in_perspective(page: Pixels) -> Pixels:
    rows, columns = page.shape[:2]
    flat = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float32)
    seen = flat + np.array([[70, 50], [-40, 0], [0, -30], [0, 0]], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, seen)
    return np.asarray(cv2.warpPerspective(page, matrix, (columns, rows)), np.uint8)


def tilted(page: Pixels, share: float, angle_deg: float) -> Pixels:
    """One side `share` as high as the other: the left one if it is less than 1."""
    rows, columns = page.shape[:2]
    away = (max(share, 1 / share) - 1) / columns
    flip = np.diag([-1.0 if share < 1 else 1.0, 1, 1])
    flip[0, 2] = columns if share < 1 else 0
    centred = np.array([[1, 0, 0], [0, 1, -rows / 2], [0, 0, 1]])
    matrix = flip @ np.array([[1, 0, 0], [0, 1, 0], [away, 0, 1]]) @ centred @ flip
    cosine, sine = np.cos(np.radians(angle_deg)), np.sin(np.radians(angle_deg))
    matrix = np.array([[cosine, -sine, 0], [sine, cosine, rows], [0, 0, 1]]) @ matrix
    size = (columns + 60, 2 * rows)
    seen = cv2.warpPerspective(page, matrix, size, borderValue=(90, 90, 90))
    return np.asarray(seen, np.uint8)


def bowed(page: Pixels, by_px: float) -> Pixels:
    """A page that bulges, its middle so much lower."""
    rows, columns = page.shape[:2]
    x, y = np.meshgrid(np.arange(columns), np.arange(rows))
    y = y - by_px * (1 - (2 * x / columns - 1) ** 2)
    return np.asarray(
        cv2.remap(
            page,
            x.astype(np.float32),
            y.astype(np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        ),
        np.uint8,
    )


def blurred(page: Pixels) -> Pixels:
    return np.asarray(cv2.GaussianBlur(page, (0, 0), 1.5), np.uint8)


def noisy(page: Pixels) -> Pixels:
    rng = np.random.default_rng(8)
    return np.clip(page + rng.normal(0, 15, page.shape), 0, 255).astype(np.uint8)


def shadowed(page: Pixels) -> Pixels:
    light = np.clip(np.linspace(-0.5, 2.0, page.shape[1]), 0.3, 1)
    return (page * light).astype(np.uint8)


def pressed(page: Pixels) -> Pixels:
    """Through a JPEG file of quality 50."""
    _, data = cv2.imencode(".jpg", page, [cv2.IMWRITE_JPEG_QUALITY, 50])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8)


def small(page: Pixels) -> Pixels:
    """At 600 pixels' width."""
    height = round(page.shape[0] * 600 / page.shape[1])
    size = (600, height)
    return np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA), np.uint8)


def texts(page: Pixels) -> list[tuple[str, ...]]:
    return [reading.texts() for reading in read_mrz(page)]


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_format_is_read(name: str, press: Any) -> None:
    page = np.asarray(press.page(EXAMPLES[name]))

    assert texts(page) == [EXAMPLES[name]]


def test_examples_cover_every_format() -> None:
    assert set(EXAMPLES) <= set(formats.ids())


@pytest.mark.parametrize("angle_deg", [3, -8, 20, 90, 180, -90])
@pytest.mark.parametrize("lines", [TD3, TD1], ids=["td3", "td1"])
def test_turned_page_is_read(
    lines: tuple[str, ...], angle_deg: int, press: Any
) -> None:
    page = np.asarray(press.page(lines))

    (reading,) = read_mrz(turned(page, angle_deg))

    assert reading.texts() == lines
    off = (reading.angle_deg - angle_deg + 180) % 360 - 180
    assert abs(off) < 1.5


@pytest.mark.parametrize(
    "spoil",
    [in_perspective, blurred, noisy, shadowed, pressed, small],
    ids=lambda spoil: spoil.__name__,
)
@pytest.mark.parametrize("lines", [TD3, TD1], ids=["td3", "td1"])
def test_spoilt_page_is_read(
    spoil: Callable[[Pixels], Pixels], lines: tuple[str, ...], press: Any
) -> None:
    page = np.asarray(press.page(lines))

    assert texts(spoil(page)) == [lines]


@pytest.mark.parametrize("angle_deg", [0, 4])
@pytest.mark.parametrize("share", [0.7, 0.82, 1 / 0.82, 1 / 0.7])
@pytest.mark.parametrize("lines", [TD3, TD1], ids=["td3", "td1"])
def test_strong_perspective_either_way_leaves_nothing_out(
    lines: tuple[str, ...], share: float, angle_deg: float, press: Any
) -> None:
    page = np.asarray(press.page(lines))

    assert texts(tilted(page, share, angle_deg)) == [lines]


@pytest.mark.parametrize("share", [0.4, 0.5, 2.0, 2.5])
def test_perspective_too_strong_is_refused_or_doubted(share: float, press: Any) -> None:
    for reading in read_mrz(tilted(np.asarray(press.page(TD3)), share, 0)):
        characters = [one for line in reading.lines for one in line.characters]
        is_doubted = any(one.is_doubtful for one in characters)
        assert reading.texts() == TD3 or is_doubted


@pytest.mark.parametrize("by_px", [-60, -25, 25, 60])
@pytest.mark.parametrize("lines", [TD3, TD1], ids=["td3", "td1"])
def test_line_on_a_bowed_page_is_followed(
    lines: tuple[str, ...], by_px: float, press: Any
) -> None:
    assert texts(bowed(np.asarray(press.page(lines)), by_px)) == [lines]


def test_mrz_without_any_double_filler_is_read(press: Any) -> None:
    lines = (
        "P<UTOABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLM",
        "L898902C36UTO7408122F1204159ZE184226B1234510",
    )

    assert texts(np.asarray(press.page(lines))) == [lines]


def test_colour_and_grey_give_the_same_text(press: Any) -> None:
    page = press.page(TD3)

    assert texts(np.asarray(page.convert("RGB"))) == texts(np.asarray(page))


def test_two_documents_in_one_picture_are_both_read(press: Any) -> None:
    page = press.page(TD3, size_mm=(130, 160), at_mm=(9, 40))
    page = press.page(TD1, at_mm=(20, 120), page=page)

    assert texts(np.asarray(page)) == [TD3, TD1]


def test_characters_are_where_they_were_printed(press: Any) -> None:
    (reading,) = read_mrz(np.asarray(press.page(TD3)))

    for row, line in enumerate(reading.lines):
        for column, character in enumerate(line.characters):
            corners = np.array(character.place.points())
            off = np.abs(corners.mean(axis=0) - press.place(row, column))
            assert off.max() < press.mm(0.7)


def test_clear_print_leaves_no_doubt(press: Any) -> None:
    (reading,) = read_mrz(np.asarray(press.page(TD2)))

    for line in reading.lines:
        for character in line.characters:
            assert not character.is_doubtful
            assert not character.is_settled_by_rule
            assert character.probability > 0.9


def wrong_digits() -> Iterator[Any]:
    """Every check digit of every format, wrong in turn; then all wrong by one."""
    for name, lines in EXAMPLES.items():
        places = [
            (rule.name, span.line, span.start)
            for rule in formats[name].fields
            if rule.covers
            for span in rule.spans
        ]
        for kind, line, place in places:
            yield pytest.param(spoilt(lines, [(line, place)]), id=f"{name}-{kind}")
        everything = [(line, place) for _, line, place in places]
        yield pytest.param(spoilt(lines, everything), id=f"{name}-all")


def spoilt(lines: tuple[str, ...], places: list[tuple[int, int]]) -> tuple[str, ...]:
    text = [list(line) for line in lines]
    for line, place in places:
        digit = text[line][place]
        text[line][place] = "5" if digit == "<" else str((int(digit) + 3) % 10)
    return tuple("".join(line) for line in text)


@pytest.mark.parametrize("lines", list(wrong_digits()))
def test_wrong_check_digit_is_read_as_printed(
    lines: tuple[str, ...], press: Any
) -> None:
    assert texts(np.asarray(press.page(lines))) == [lines]


@pytest.mark.parametrize(
    ("place", "printed"),
    [((1, 13), "O"), ((1, 14), "A"), ((1, 20), "8"), ((0, 5), "3"), ((0, 3), "8")],
)
def test_character_its_field_forbids_is_read_as_printed(
    place: tuple[int, int], printed: str, press: Any
) -> None:
    text = [list(line) for line in TD3]
    text[place[0]][place[1]] = printed
    lines = tuple("".join(line) for line in text)

    assert texts(np.asarray(press.page(lines))) == [lines]


def test_text_that_is_no_mrz_is_left_alone() -> None:
    page = Image.new("L", (1240, 1000), 240)
    draw = ImageDraw.Draw(page)
    font = ImageFont.load_default(28)
    for row in range(22):
        words = "The officer compares the portrait with the holder 0123456789 "
        draw.text((40, 30 + 42 * row), words[row:] + words[:row], font=font, fill=20)

    assert read_mrz(np.asarray(page)) == ()


def test_capitals_of_one_pitch_are_no_mrz(press: Any) -> None:
    rng = np.random.default_rng(6)
    lines = ["".join(rng.choice(list("ABCDEFGHIKLM0123456789"), 44)) for _ in range(2)]

    assert read_mrz(np.asarray(press.page(lines))) == ()


def test_lines_of_no_format_are_left_alone(press: Any) -> None:
    page = press.page(("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789012345"))

    assert read_mrz(np.asarray(page)) == ()


@pytest.mark.parametrize("level", [0, 128, 255])
def test_blank_picture_holds_no_mrz(level: int) -> None:
    assert read_mrz(np.full((300, 500, 3), level, np.uint8)) == ()


@settings(deadline=None, max_examples=15)
@given(
    arrays.arrays(
        np.uint8,
        st.tuples(st.integers(1, 90), st.integers(1, 90)),
        elements=st.integers(0, 255),
    )
)
def test_any_picture_gives_an_answer(page: Pixels) -> None:
    assert read_mrz(page) == ()


def test_warm_can_be_asked_for_more_than_once(press: Any) -> None:
    warm()
    warm()

    assert texts(np.asarray(press.page(TD3))) == [TD3]
