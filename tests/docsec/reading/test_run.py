import numpy as np
import pytest

from docsec.reading.decoder import ALPHABET, Decoded
from docsec.reading.rules import ReadLine
from docsec.reading.run import flush, is_mrz, is_on, is_steep, likeliest_counts, turned
from docsec.reading.strip import Track


def read(text: str, track: Track) -> ReadLine:
    shares = np.eye(len(ALPHABET))[[ALPHABET.index(one) for one in text]]
    return ReadLine(track, Decoded(np.arange(len(text)) * 16.0, shares))


def lines(*, length: float, room: float, count: int) -> tuple[Track, ...]:
    return tuple(
        Track((0, room * row), (length, room * row), 10) for row in range(count)
    )


def test_room_between_lines_tells_how_many_characters_they_have() -> None:
    assert likeliest_counts(lines(length=440, room=25, count=2))[0] == 44
    assert likeliest_counts(lines(length=360, room=25, count=2))[0] == 36
    assert likeliest_counts(lines(length=300, room=25, count=3))[0] == 30


def test_short_line_is_made_as_long_as_its_neighbour() -> None:
    tracks = (Track((10, 0), (310, 0), 10), Track((60, 25), (250, 25), 10))

    assert flush(tracks)[1] == Track((10, 25), (310, 25), 10)


def test_turned_lines_come_in_the_other_order() -> None:
    first, second = lines(length=300, room=25, count=2)

    assert turned((first, second)) == (second.turned(), first.turned())


def test_track_over_a_line_that_was_read_is_known() -> None:
    first, second = lines(length=300, room=25, count=2)
    found = [read("P<<", first)]

    assert is_on(first.turned(), found)
    assert not is_on(second, found)


def test_text_without_a_name_is_no_mrz() -> None:
    track = Track((0, 0), (300, 0), 10)

    assert is_mrz([read("P<UTOERIKSSON<<ANNA", track)])
    assert not is_mrz([read("P<UTOERIKSSON<ANNA<", track)])
    assert not is_mrz([read("ERIKSSON<<ANNA", track)])


@pytest.mark.parametrize(
    ("second", "is_one"),
    [
        ("L898902C36UTO7408122F1204159ZE184226B1234510", True),
        ("L898902C35UTO7408122F1204159ZE184226B1234510", True),
        ("L898902C36UTO74O8122F1204159ZE184226B1234510", True),
        ("L898902C36UTO74O8I22F1204159ZE184226B1234510", False),
        ("ERIKSSONANNAMARIAERIKSSONANNAMARIAERIKSSONAN", False),
    ],
    ids=["valid", "wrong digit", "one strange", "two strange", "letters"],
)
def test_mrz_without_double_filler_is_told_by_its_layout(
    second: str, is_one: bool
) -> None:
    track = Track((0, 0), (440, 0), 10)
    first = "P<UTOABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLM"

    assert is_mrz([read(first, track), read(second, track)]) is is_one


def test_steep_perspective_is_refused() -> None:
    flat = Track((0, 0), (440, 0), 10)
    centres = np.arange(44) * 16.0 + 48

    def line(lean: float) -> ReadLine:
        return ReadLine(flat.leaned(lean), Decoded(centres, np.eye(44, 37)))

    assert not is_steep([line(0.2)])
    assert is_steep([line(0.2), line(0.3)])
    assert line(0.2).aimed().lean == pytest.approx(0.2, abs=0.01)
