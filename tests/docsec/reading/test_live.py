"""Frames are generated: pages that move before a lens, and pages spoilt on purpose."""

from datetime import date
from importlib.resources import files
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from PIL import Image, ImageDraw, ImageFont

from docsec.imaging.vision import cv2
from docsec.model import Text
from docsec.reading.live import LiveReader, read_live
from docsec.synthesis.capture import Conditions, capture
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import print_document

TODAY = date(2011, 6, 1)
TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
WRONG = (TD3[0], TD3[1].replace("L898902C36", "L898902C38"))
OTHER = (
    "P<UTOSMITH<<JOHN<PAUL<<<<<<<<<<<<<<<<<<<<<<<",
    "X12345678<UTO6001019M3001011<<<<<<<<<<<<<<08",
)
SIZE = (1280, 720)
_FONT = files("docsec.synthesis").joinpath("fonts/OCRB.otf").read_bytes()


def page(lines, *, pitch=20.0):
    """Lines of OCR-B on grey paper, 46 pitches wide and 9 high."""
    sheet = Image.new("L", (round(48 * pitch), round(9 * pitch)), 205)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.truetype(BytesIO(_FONT), pitch * 3.513 / 2.54)
    for row, line in enumerate(lines):
        for column, letter in enumerate(line):
            place = ((2.5 + column) * pitch, (3 + 2.5 * row) * pitch)
            draw.text(place, letter, font=font, fill=35, anchor="mm")
    return np.asarray(sheet)


def frame(sheet, at=(120, 300), *, seed, size=SIZE):
    """A sheet on a dark desk, with the noise of a camera."""
    rng = np.random.default_rng(seed)
    desk = np.full((size[1], size[0]), 60.0)
    left, top = at
    desk[top : top + sheet.shape[0], left : left + sheet.shape[1]] = sheet
    noisy = cv2.GaussianBlur(desk, (0, 0), 0.7) + rng.normal(0, 3, desk.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def walked(frames, today=TODAY):
    steps = read_live(frames, today=today)
    states = []
    while True:
        try:
            states.append(next(steps))
        except StopIteration as done:
            return states, done.value


def held(sheet, count):
    """The sheet in a hand: every frame a little elsewhere."""
    return (frame(sheet, (120 + 7 * i, 300 - 4 * i), seed=i) for i in range(count))


def advice_on(picture):
    return LiveReader(today=TODAY).look(picture).advice


def test_a_page_in_a_moving_hand_is_read():
    today = date(2026, 11, 1)
    order = invent_order(Kind.PASSPORT, seed=31, today=today)
    printed = print_document(order, ppi=200)

    def frames():
        for number in range(12):
            conditions = Conditions(
                angle_deg=3 * np.sin(number), perspective=0.01, noise=4, blur_px=0.9
            )
            seen = capture(printed, conditions, seed=number).pixels[-720:, : SIZE[0]]
            scene = np.full((SIZE[1], SIZE[0], 3), 50, np.uint8)
            scene[: seen.shape[0], : seen.shape[1]] = seen
            yield scene

    states, reading = walked(frames(), today)
    assert reading is not None
    assert reading.texts() == order.lines
    assert [state.frame for state in states] == list(range(len(states)))
    assert not any(state.is_sure for state in states[:-1])
    assert states[-1].reading == reading


def test_valid_data_need_at_least_three_frames():
    states, reading = walked(held(page(TD3), 12))
    assert reading is not None
    assert reading.texts() == TD3
    assert 3 <= len(states) < 8


def test_a_wrong_check_digit_is_read_as_printed_after_a_longer_look():
    states, reading = walked(held(page(WRONG), 12))
    assert reading is not None
    assert reading.texts() == WRONG
    assert len(states) == 8


def test_one_misleading_frame_does_not_win():
    right, wrong = page(TD3), page(WRONG)
    sheets = [wrong, *[right] * 9]
    frames = (frame(one, seed=i) for i, one in enumerate(sheets))
    states, reading = walked(frames)
    assert states[0].reading.texts() == WRONG
    assert reading is not None
    assert reading.texts() == TD3


def test_the_same_frame_again_tells_nothing_new():
    still = frame(page(TD3), seed=1)
    states, reading = walked([still] * 5)
    assert reading is None
    assert states[-1].reading.texts() == TD3
    assert states[-1].sureness == states[0].sureness < 1


def test_frames_that_end_too_soon_give_no_reading():
    states, reading = walked(held(page(TD3), 2))
    assert reading is None
    assert states[-1].reading.texts() == TD3


def test_the_place_is_that_in_the_frame():
    sheet = page(TD3)
    reader = LiveReader(today=TODAY)
    for number, at in enumerate([(60, 80), (70, 90), (200, 480), (210, 470)]):
        place = reader.look(frame(sheet, at, seed=number)).place
        if place is not None:
            middle = place.bounds().left + place.bounds().width / 2
            assert middle == pytest.approx(at[0] + 24.5 * 20, abs=25)
    assert place is not None


def test_characters_lie_where_they_are_seen():
    at = (120, 300)
    state = LiveReader(today=TODAY).look(frame(page(TD3), at, seed=1))
    bounds = state.reading.lines[1].characters[9].place.bounds()
    assert bounds.left + bounds.width / 2 == pytest.approx(at[0] + 11.5 * 20, abs=5)
    assert bounds.top + bounds.height / 2 == pytest.approx(at[1] + 5.5 * 20, abs=6)


def test_the_next_document_is_read_when_the_first_is_gone():
    reader = LiveReader(today=TODAY)
    for number in range(2):
        reader.look(frame(page(TD3), seed=number))
    for number in range(2, 9):
        state = reader.look(frame(page(OTHER), seed=number))
    assert state.reading.texts() == OTHER


def test_a_page_on_edge_is_found():
    turned = np.ascontiguousarray(np.rot90(page(TD3, pitch=14)))
    reader = LiveReader(today=TODAY)
    states = [reader.look(frame(turned, (300, 10), seed=i)) for i in range(4)]
    assert states[-1].reading.texts() == TD3


def test_frames_may_change_their_size():
    reader = LiveReader(today=TODAY)
    reader.look(frame(page(TD3), (120, 500), seed=1))
    small = frame(page(TD3, pitch=12), (10, 20), seed=2, size=(640, 240))
    assert reader.look(small).reading.texts() == TD3


def test_advice_without_a_zone():
    empty = frame(np.full((10, 10), 60), seed=1)
    assert advice_on(empty + 100) == Text("No MRZ is seen: turn the document over")


def test_advice_in_the_dark():
    assert advice_on((frame(page(TD3), seed=1) * 0.1).astype(np.uint8)) == Text(
        "More light"
    )


def test_advice_far_away():
    far = cv2.resize(page(TD3), None, fx=0.32, fy=0.32, interpolation=cv2.INTER_AREA)
    reader = LiveReader(today=TODAY)
    states = [reader.look(frame(far, seed=i)) for i in range(6)]
    assert states[-1].advice == Text("Come closer")


def test_advice_with_glare_on_the_zone():
    dazzled = page(TD3).astype(float)
    v, u = np.mgrid[: dazzled.shape[0], : dazzled.shape[1]]
    dazzled += 400 * np.exp(-((u - 700) ** 2 + (v - 85) ** 2) / 60**2)
    spoilt = frame(dazzled, seed=1)
    assert advice_on(spoilt) == Text("Glare on the MRZ: move the lamp or the document")


def test_advice_on_a_page_seen_from_the_side():
    sheet = page(TD3)
    rows, columns = sheet.shape
    corners = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], np.float32)
    seen = corners + np.array([(0, 0), (0, 28), (0, -28), (0, 0)], np.float32)
    tilted = cv2.warpPerspective(
        sheet,
        cv2.getPerspectiveTransform(corners, seen),
        (columns, rows),
        borderValue=60,
    )
    assert advice_on(frame(tilted, seed=1)) == Text("Tilt the document less")


def test_advice_while_it_goes_well():
    states, _ = walked(held(page(TD3), 12))
    assert states[0].advice == Text("Hold still")
    assert states[-1].advice == Text("Done")


@given(arrays.arrays(np.uint8, st.tuples(st.integers(1, 90), st.integers(1, 90))))
@settings(max_examples=15, deadline=None)
def test_any_frame_gives_a_state(picture):
    states, reading = walked([picture, picture[::-1]])
    assert len(states) == 2
    assert reading is None
