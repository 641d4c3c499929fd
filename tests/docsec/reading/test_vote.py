import pytest

from docsec.model import Character, Line, MrzReading, Quad
from docsec.reading.vote import Vote

TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
PLACE = Quad((0, 0), (1, 0), (1, 1), (0, 1))


def reading(lines=TD3, probability=0.999, **changed):
    """A reading; `changed` says `r1c9=("8", 0.6, "6")`: text, how sure, or else."""
    rows = []
    for row, line in enumerate(lines):
        characters = []
        for column, letter in enumerate(line):
            text, share, other = changed.get(
                f"r{row}c{column}", (letter, probability, "Q")
            )
            rest = ((other, round(1 - share, 4)),)
            characters.append(Character(text, share, rest, PLACE))
        rows.append(Line(tuple(characters), PLACE))
    return MrzReading(tuple(rows), PLACE, 0.0)


def voted(*readings):
    vote = Vote(readings[0], frame=0)
    for frame, one in enumerate(readings[1:], 1):
        assert vote.is_alike(one)
        vote.add(one, frame=frame)
    return vote


def test_one_sure_but_wrong_frame_does_not_win():
    wrong = reading(r1c9=("8", 0.999, "6"))
    assert voted(wrong, reading(), reading(), reading()).texts() == TD3


def test_what_every_frame_shows_wins_whatever_the_check_digit():
    wrong = [reading(r1c9=("8", 0.99, "6")) for _ in range(4)]
    assert voted(*wrong).texts()[1][9] == "8"


def test_a_letter_in_a_field_of_digits_wins_if_it_is_printed():
    printed = [reading(r1c13=("O", 0.99, "0")) for _ in range(4)]
    vote = voted(*printed)
    found = vote.reading(printed[-1]).lines[1].characters[13]
    assert (found.text, found.is_doubtful, found.is_settled_by_rule) == (
        "O",
        False,
        False,
    )


def test_faint_frames_add_up():
    faint = [reading(r1c9=("6", 0.6, "8")) for _ in range(12)]
    assert voted(*faint[:2]).least() < 0.9
    assert voted(*faint).least() > 0.9


def test_frames_that_disagree_evenly_stay_in_doubt():
    one, other = reading(r1c9=("6", 0.9, "8")), reading(r1c9=("8", 0.9, "6"))
    vote = voted(one, other, one, other)
    found = vote.reading(one).lines[1].characters[9]
    assert vote.least() == pytest.approx(0.5, abs=0.01)
    assert found.is_doubtful
    assert {found.text, found.alternatives[0][0]} == {"6", "8"}


def test_another_document_is_not_alike():
    other = (
        "P<UTOSMITH<<JOHN<<<<<<<<<<<<<<<<<<<<<<<<<<<<",
        "X123456784UTO6001019M3001011<<<<<<<<<<<<<<08",
    )
    assert not Vote(reading(), frame=0).is_alike(reading(other))


def test_other_lengths_are_not_alike():
    shorter = tuple(line[:36] for line in TD3)
    assert not Vote(reading(), frame=0).is_alike(reading(shorter))


def test_lines_of_no_format_are_voted_on_too():
    nonsense = ("A" * 20, "B" * 20)
    vote = voted(reading(nonsense), reading(nonsense))
    assert vote.reading(reading(nonsense)).texts() == nonsense
