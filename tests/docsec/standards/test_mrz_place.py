from datetime import date

import numpy as np

from docsec.model import (
    Character,
    Document,
    Light,
    Line,
    MrzReading,
    Origin,
    Page,
    Picture,
    Region,
    Side,
    SizeClass,
    Span,
    Text,
)
from docsec.standards.mrz_place import characters_at, is_doubtful, marks_at

WORDS = Text("Look here")


def _document(text: str | None) -> Document:
    pixels = np.zeros((2, 2), np.uint8)
    corners = Region(0, 0, 2, 2).corners()
    reading = None
    if text is not None:
        characters = tuple(
            Character(one, 0.9, (), Region(10 * i, 0, 8, 9).corners(), one == "?")
            for i, one in enumerate(text)
        )
        reading = MrzReading((Line(characters, corners),), corners, 0.0)
    picture = Picture(pixels, Light.VI, None, Origin.FILE, "made", b"", "")
    page = Page(pixels, corners, None, SizeClass.UNKNOWN, 1.0, is_whole_picture=True)
    sides = (Side(0, page, None), Side(1, page, reading))
    return Document((picture, picture), sides, None, date(2026, 11, 21))


def test_a_mark_goes_around_all_characters_in_the_picture_they_are_in() -> None:
    (marks,) = marks_at(_document("ABCD"), [(Span(0, 1, 3), WORDS)])
    assert marks.picture == 1
    assert marks.marks[0].place.bounds() == Region(10, 0, 18, 9)


def test_doubt_is_looked_for_at_the_place_only() -> None:
    document = _document("AB?D")
    assert is_doubtful(document, (Span(0, 2, 3),))
    assert not is_doubtful(document, (Span(0, 0, 2),))


def test_places_that_were_not_read_have_no_characters() -> None:
    assert characters_at(_document("AB"), (Span(1, 0, 2), Span(0, 5, 6))) == ()
    assert marks_at(_document("AB"), [(Span(3, 0, 1), WORDS)]) == ()


def test_without_a_reading_there_is_nothing_to_mark() -> None:
    assert marks_at(_document(None), [(Span(0, 0, 1), WORDS)]) == ()
