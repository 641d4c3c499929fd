"""G4: processes by their print; the matrix says what was taken for what."""

import numpy as np
import pytest

from docsec.exercises.print_process import PrintProcess
from docsec.exhibits.print_sample import WORDS, print_sample
from docsec.model import Light
from docsec.model.prompt import Chosen
from docsec.synthesis.ink import Process


@pytest.mark.parametrize(("difficulty", "choices"), [(0.0, 4), (0.5, 6), (1.0, 8)])
def test_harder_means_more_to_choose_from(played, difficulty, choices) -> None:
    made = PrintProcess.make(3, difficulty)
    solved = PrintProcess.solve(made.task, made.key)
    score, asked = played("print_process", made.task, made.key, solved)
    assert (score.credit, score.guess) == (1, 1 / choices)
    assert len(asked[0].choices) == choices


def test_what_was_taken_for_what(played) -> None:
    made = PrintProcess.make(3, 0.0)
    wrong = next(one for one in made.task.choices if one is not made.key.process)
    answer = [Chosen(ids=(wrong.value,))]
    score, _ = played("print_process", made.task, made.key, answer)
    assert score.credit == 0
    assert score.confusions == ((made.key.process.value, wrong.value),)
    empty, _ = played("print_process", made.task, made.key, [Chosen()])
    assert empty.confusions == ()


def roughness(process: Process) -> float:
    """How much oblique light changes from pixel to pixel beside plain light."""
    sample = print_sample(process, 6)
    white, slanted = (
        sample.pictures[sample.views[light]].astype(float)
        for light in (Light.VI, Light.OBLIQUE_LEFT)
    )
    ratio = (slanted + 8) / (white + 8)
    return float(np.abs(np.diff(ratio, axis=1)).mean())


def test_intaglio_stands_up_and_offset_does_not() -> None:
    assert roughness(Process.INTAGLIO) > 1.3 * roughness(Process.OFFSET)


def colours(process: Process) -> int:
    sample = print_sample(process, 6)
    coarse = sample.pictures[sample.views[Light.VI]] // 64
    return len(np.unique(coarse.reshape(-1, 3), axis=0))


def test_office_printers_show_their_four_inks() -> None:
    for office in (Process.INKJET, Process.TONER):
        assert colours(office) > colours(Process.OFFSET)


def test_no_two_processes_print_alike() -> None:
    pictures = {
        one: next(iter(print_sample(one, 8).pictures.values())).tobytes()
        for one in WORDS
    }
    assert len(set(pictures.values())) == len(WORDS)
