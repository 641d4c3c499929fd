"""From pictures to a verdict, with a reader that says what the test planted."""

from collections.abc import Callable, Generator
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import numpy as np
import pytest

from docsec.errors import OptionError
from docsec.examination.examine import examine
from docsec.examination.result import Examination, Purpose
from docsec.examination.run import Examiner
from docsec.model import (
    Document,
    Finding,
    Light,
    MrzReading,
    Origin,
    Picture,
    Pixels,
    Progress,
    Region,
    Result,
    Signal,
)

TODAY = date(2010, 6, 1)
CARD = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
Make = Callable[..., Picture]
MakeReading = Callable[..., MrzReading]
Planted = dict[int, tuple[MrzReading, ...]]


def walked(steps: Generator[Any, None, Examination]) -> tuple[list[Any], Examination]:
    seen: list[Any] = []
    while True:
        try:
            seen.append(next(steps))
        except StopIteration as done:
            return seen, done.value


@pytest.fixture
def planted(monkeypatch: pytest.MonkeyPatch) -> Planted:
    """What the reader finds, by the value of the picture's first pixel."""
    found: Planted = {}

    def read(pixels: Pixels) -> tuple[MrzReading, ...]:
        return found.get(int(pixels.flat[0]), ())

    monkeypatch.setattr("docsec.reading.mrz.read_mrz", read)
    return found


@pytest.fixture
def picture(make_picture: Make) -> Make:
    def make(value: int, light: Light = Light.VI, **values: Any) -> Picture:
        pixels = np.full((80, 120, 3), value, np.uint8)
        return make_picture(light, pixels=pixels, **values)

    return make


@pytest.fixture
def run(all_checks: Examiner) -> Callable[..., Examination]:
    def run_it(*pictures: Picture, **how: Any) -> Examination:
        how = {"today": TODAY, **how}
        return walked(examine(pictures, examiner=all_checks, **how))[1]

    return run_it


def test_the_document_comes_before_any_finding(
    planted: Planted,
    picture: Make,
    make_reading: MakeReading,
    all_checks: Examiner,
) -> None:
    planted[7] = (make_reading(),)
    seen, done = walked(examine([picture(7)], today=TODAY, examiner=all_checks))
    kinds = [type(one) for one in seen if not isinstance(one, Progress)]
    # As read, and again once its model was searched for.
    assert kinds == [Document] * 2 + [Finding] * len(all_checks.checks())
    assert [one for one in seen if isinstance(one, Finding)] == list(done.findings)
    shares = [one.share for one in seen if isinstance(one, Progress)]
    assert all(share is not None and 0 <= share <= 1 for share in shares)


def test_a_good_specimen_is_read_checked_and_never_green(
    planted: Planted, picture: Make, make_reading: MakeReading, run: Any
) -> None:
    planted[7] = (make_reading(),)
    done = run(picture(7))
    assert done.document.data is not None
    assert done.document.data.value("primary_identifier") == "ERIKSSON"
    assert done.verdict.authenticity.signal is Signal.YELLOW
    assert done.verdict.validity.signal is Signal.YELLOW
    assert [one.english() for one in done.stamps] == ["Specimen: not a travel document"]
    results = {one.check: one.result for one in done.findings}
    assert results["mrz_check_digits"] is Result.SUCCESSFUL
    assert results["expiry"] is Result.SUCCESSFUL


def test_a_wrong_check_digit_is_red(
    planted: Planted, picture: Make, make_reading: MakeReading, run: Any
) -> None:
    wrong = (
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C37UTO7408122F1204159ZE184226B<<<<<10",
    )
    planted[7] = (make_reading(wrong),)
    done = run(picture(7))
    assert done.verdict.authenticity.signal is Signal.RED
    assert done.verdict.authenticity.result is Result.FAILED


def test_expiry_colours_validity_only(
    planted: Planted, picture: Make, make_reading: MakeReading, run: Any
) -> None:
    planted[7] = (make_reading(),)
    done = run(picture(7), today=date(2012, 4, 16))
    assert done.verdict.validity.signal is Signal.RED
    assert done.verdict.authenticity.result is not Result.FAILED


def test_a_picture_from_a_file_is_stamped(
    planted: Planted, picture: Make, run: Any
) -> None:
    done = run(picture(7, origin=Origin.FILE))
    assert [one.english() for one in done.stamps] == ["Evaluation: not captured here"]


def test_a_capture_of_no_specimen_has_no_stamp(
    planted: Planted, picture: Make, run: Any
) -> None:
    assert run(picture(7)).stamps == ()


def test_in_training_a_specimen_has_no_stamp(
    planted: Planted, picture: Make, make_reading: MakeReading, run: Any
) -> None:
    planted[7] = (make_reading(),)
    assert run(picture(7), purpose=Purpose.TRAINING).stamps == ()


def test_nothing_read_is_said_and_not_green(
    planted: Planted, picture: Make, run: Any
) -> None:
    done = run(picture(7))
    titles = [one.title.english() for one in done.not_checked]
    assert titles[:2] == ["Chip", "MRZ"]
    assert done.verdict.authenticity.signal is Signal.YELLOW
    assert done.document.data is None


def test_what_was_not_supported_stands_under_its_reason(
    planted: Planted, picture: Make, run: Any
) -> None:
    done = run(picture(7))
    unsupported = [one for one in done.findings if one.result is Result.NOT_SUPPORTED]
    listed = " ".join(one.title.english() for one in done.not_checked)
    assert unsupported
    assert all(one.title.english() in listed for one in unsupported)
    words = {one.outcome.reason.words for one in unsupported}
    assert words <= {one.why for one in done.not_checked}
    assert len(done.not_checked) == 3 + len(words)


def test_the_infrared_picture_is_read_first(
    planted: Planted, picture: Make, make_reading: MakeReading, run: Any
) -> None:
    planted[1] = (make_reading(("W" * 44, "W" * 44)),)
    planted[2] = (make_reading(),)
    done = run(picture(1), picture(2, Light.IR))
    assert done.document.mrz_side().picture == 1
    assert done.document.data.value("document_number") == "L898902C3"


def test_without_infrared_text_white_light_is_read(
    planted: Planted, picture: Make, make_reading: MakeReading, run: Any
) -> None:
    planted[1] = (make_reading(),)
    done = run(picture(1), picture(2, Light.IR))
    assert done.document.mrz_side().picture == 0


def test_other_lights_are_read_only_if_nothing_else_is_there(
    planted: Planted, picture: Make, make_reading: MakeReading, run: Any
) -> None:
    planted[1], planted[3] = (make_reading(),), (make_reading(CARD),)
    assert run(picture(1), picture(3, Light.UV)).document.data.format == "td3"
    assert run(picture(2), picture(3, Light.UV)).document.data.format == "td1"


def test_the_surest_of_several_zones_is_examined_and_the_others_are_said(
    planted: Planted, picture: Make, make_reading: MakeReading, run: Any
) -> None:
    planted[7] = (
        make_reading(CARD, place=Region(5, 5, 90, 20), probability=0.8),
        make_reading(probability=0.97),
    )
    done = run(picture(7))
    assert done.document.data.format == "td3"
    with_mrz = [side for side in done.document.sides if side.mrz is not None]
    assert [side.mrz.texts()[0][:2] for side in with_mrz] == ["P<", "I<"]
    assert [one.title.english() for one in done.not_checked].count("Another MRZ") == 1


def test_an_unknown_layout_yields_to_a_known_one(
    planted: Planted, picture: Make, make_reading: MakeReading, run: Any
) -> None:
    planted[7] = (
        make_reading(("ABC", "DEF"), probability=1.0),
        make_reading(probability=0.6),
    )
    assert run(picture(7)).document.data.format == "td3"


def test_both_sides_of_a_card_are_read(
    planted: Planted, picture: Make, make_reading: MakeReading, run: Any
) -> None:
    planted[2] = (make_reading(CARD),)
    done = run(picture(1), picture(2))
    assert [side.picture for side in done.document.sides] == [1, 0]


@pytest.mark.parametrize("angle", [0, 90, 180, -90])
def test_the_page_is_made_upright_by_its_mrz(
    planted: Planted,
    make_picture: Make,
    make_reading: MakeReading,
    run: Any,
    angle: int,
) -> None:
    # A mark in the corner that is the top left of the text, turned with the text.
    pixels = np.full((60, 100, 3), 40, np.uint8)
    pixels[:10, :10] = 250
    turned = np.ascontiguousarray(np.rot90(pixels, angle // 90))
    height, width = turned.shape[:2]
    place = Region(2, 2, width - 4, height - 4)
    planted[int(turned.flat[0])] = (make_reading(place=place, angle_deg=float(angle)),)
    done = run(make_picture(pixels=turned))
    page = done.document.sides[0].page.pixels
    assert page[:5, :5].mean() > 200
    assert page.shape[0] < page.shape[1]


def test_a_reader_that_breaks_off_is_said(
    picture: Make, run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(pixels: Pixels) -> tuple[MrzReading, ...]:
        raise ZeroDivisionError

    monkeypatch.setattr("docsec.reading.mrz.read_mrz", broken)
    done = run(picture(7))
    assert "ZeroDivisionError" in " ".join(
        one.why.english() for one in done.not_checked
    )
    assert done.verdict.authenticity.signal is Signal.YELLOW


def test_a_page_finder_that_breaks_off_leaves_the_whole_picture(
    planted: Planted,
    picture: Make,
    make_reading: MakeReading,
    run: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(pixels: Pixels, *, ppi: float | None) -> None:
        raise MemoryError

    monkeypatch.setattr("docsec.reading.page.find_pages", broken)
    planted[7] = (make_reading(),)
    done = run(picture(7))
    assert done.document.sides[0].page.is_whole_picture
    assert done.document.sides[0].mrz is not None
    assert "MemoryError" in " ".join(one.why.english() for one in done.not_checked)


def test_id_and_time_can_be_given_for_a_replay(
    planted: Planted, picture: Make, run: Any
) -> None:
    moment = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    done = run(picture(7), started_at=moment, examination_id="x")
    assert (done.id, done.started_at) == ("x", moment)


def test_else_they_are_fresh(planted: Planted, picture: Make, run: Any) -> None:
    one, two = run(picture(7)), run(picture(7))
    assert UUID(one.id) != UUID(two.id)
    assert one.started_at.tzinfo is UTC


def test_the_profile_says_what_is_mandatory(
    planted: Planted, picture: Make, run: Any
) -> None:
    strict, easy = run(picture(7)), run(picture(7), profile="high_convenience")
    assert sum(one.is_mandatory for one in strict.findings) > sum(
        one.is_mandatory for one in easy.findings
    )


def test_no_picture_is_refused(run: Any) -> None:
    with pytest.raises(OptionError, match="no picture"):
        run()


def test_closing_cancels(
    planted: Planted, picture: Make, all_checks: Examiner, run: Any
) -> None:
    steps = examine([picture(7)], today=TODAY, examiner=all_checks)
    next(steps)
    steps.close()
    assert run(picture(7)).findings


MISREAD = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C37UTO7408122F1204159ZE184226B<<<<<10",
)
RIGHT = (MISREAD[0], "L898902C36" + MISREAD[1][10:])


def test_corrected_text_is_checked_and_the_reading_stays(
    planted: Planted, picture: Make, make_reading: MakeReading, run: Any
) -> None:
    planted[7] = (make_reading(MISREAD),)
    done = run(picture(7), corrected=RIGHT)
    assert done.document.data.lines == done.document.corrected == RIGHT
    assert done.document.mrz_side().mrz.texts() == MISREAD
    assert done.document.mrz_side().data.lines == RIGHT
    digits = next(one for one in done.findings if one.check == "mrz_check_digits")
    assert digits.result is Result.SUCCESSFUL
    assert digits.title.english().endswith(", after correction by hand")


def test_only_what_judges_the_text_says_it_was_corrected(
    planted: Planted, picture: Make, make_reading: MakeReading, run: Any
) -> None:
    planted[7] = (make_reading(MISREAD),)
    done = run(picture(7), corrected=RIGHT)
    said = {one.check for one in done.findings if "by hand" in one.title.english()}
    assert {"mrz_check_digits", "expiry", "mrz_dates", "barcode_against_mrz"} <= said
    assert not {"mrz_typeface", "mrz_pitch", "seal_signature"} & said
    assert "MRZ corrected by hand" in done.stamps[-1].english()


def test_what_was_read_still_says_it_is_a_specimen(
    planted: Planted, picture: Make, make_reading: MakeReading, run: Any
) -> None:
    planted[7] = (make_reading(MISREAD),)
    other = tuple(line.replace("UTO", "D<<") for line in RIGHT)
    done = run(picture(7), corrected=other)
    assert "Specimen: not a travel document" in [one.english() for one in done.stamps]


def test_an_mrz_may_be_typed_where_none_was_read(
    planted: Planted, picture: Make, run: Any
) -> None:
    done = run(picture(7), corrected=CARD)
    assert done.document.data.value("primary_identifier") == "ERIKSSON"
    assert done.document.mrz_side() is None
