import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray

from docsec.reading.decoder import ALPHABET, MOST, Decoded, chains, mean

STRIDE = 4


def said(text: str, *, pitch: float, left: float, columns: int) -> NDArray[np.float32]:
    """What a perfect net says of a strip with that text."""
    return said_at(text, left + pitch * np.arange(len(text)), columns)


def said_at(
    text: str, places: NDArray[np.float64], columns: int
) -> NDArray[np.float32]:
    """The same with every character at a place of its own."""
    answer = np.full((1, len(ALPHABET) + 2, columns), -6.0, np.float32)
    answer[0, len(ALPHABET)] = 3.0
    at = np.arange(columns) * STRIDE + (STRIDE - 1) / 2
    for character, place, pitch in zip(text, places, np.gradient(places), strict=True):
        away = np.abs(at - place)
        answer[0, ALPHABET.index(character), away < pitch * 0.4] = 8.0
        answer[0, -1] = np.maximum(answer[0, -1], 6.0 - 80 * (away / pitch) ** 2)
    return answer


@pytest.mark.parametrize("pitch", [12.8, 14.5, 16.0, 18.3])
@pytest.mark.parametrize("text", ["P<UTOERIKSSON<<ANNA" + "<" * 25, "0123456789" * 3])
def test_text_is_decoded_whatever_its_pitch(text: str, pitch: float) -> None:
    (chain,) = chains(said(text, pitch=pitch, left=41.0, columns=220))

    decoded = chain.decoded(len(text))

    assert decoded.text == text
    assert decoded.pitch == pytest.approx(pitch, abs=0.15)
    assert decoded.centres[0] == pytest.approx(41.0, abs=1.5)


def test_characters_left_out_are_noticed() -> None:
    answer = said("7" * 30, pitch=22, left=40, columns=190)
    (whole,) = chains(answer)
    between = 40 + 22 * np.array([4.5, 11.5, 20.5])
    answer[0, -1, np.rint((between - 1.5) / STRIDE).astype(int)] = 4.0
    (crowded,) = chains(answer)

    assert whole.passed_over(30) == 0
    assert crowded.passed_over(30) == 3


@pytest.mark.parametrize("lean", [-0.15, 0.15])
def test_line_shortened_by_perspective_is_decoded(lean: float) -> None:
    text = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
    place = np.linspace(-1, 1, 44)
    at = 60 + 350 * (1 + lean) * (1 + place) / (1 + lean * place)
    (chain,) = chains(said_at(text, at, 210))

    assert max((30, 36, 44), key=chain.fit) == 44
    assert chain.decoded(44).text == text


def test_true_length_fits_better_than_any_other() -> None:
    (chain,) = chains(said("7" * 36, pitch=16, left=40, columns=190))

    assert max((30, 36, 44), key=chain.fit) == 36
    assert chain.fit(44) < chain.fit(36) > chain.fit(30)


@settings(deadline=None, max_examples=30)
@given(
    arrays.arrays(
        np.float32,
        (2, len(ALPHABET) + 2, 48),
        elements=st.floats(-50, 50, width=32),
    ),
    st.integers(1, MOST),
)
def test_any_answer_gives_characters(answer: NDArray[np.float32], count: int) -> None:
    for chain in chains(answer):
        decoded = chain.decoded(count)
        assert len(decoded.text) == count
        assert np.all(np.diff(decoded.centres) >= 0)
        assert np.all(decoded.probabilities.sum(axis=1) <= 1 + 1e-6)


def test_mean_keeps_the_places_of_the_first_look() -> None:
    rows = np.eye(len(ALPHABET))
    first = Decoded(np.array([8.0]), rows[[10]])
    second = Decoded(np.array([9.0]), rows[[11]])

    together = mean([first, second], [3, 1])

    assert together.centres.tolist() == [8.0]
    assert together.probabilities[0, [10, 11]].tolist() == [0.75, 0.25]
