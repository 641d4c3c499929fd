"""Examines cases one after the other and counts how each ended."""

from collections.abc import Generator, Sequence
from datetime import date

from docsec.evaluation.case import Case, pictures_of
from docsec.evaluation.tally import Tally
from docsec.examination.examine import examine
from docsec.examination.result import Examination, Purpose
from docsec.examination.run import Examiner
from docsec.model import Progress, Text


def evaluate(
    cases: Sequence[Case],
    *,
    examiner: Examiner,
    today: date,
    profile: str = "high_security",
) -> Generator[Progress | tuple[Case, Examination], None, Tally]:
    """Examine every case as the program would, and count.

    Yields:
        `Progress` before each case, and each case with its examination, so that
        whoever walks this can keep the worst.

    Returns:
        The counts. A forgery that cannot be done to a document is passed over.
    """
    tally = Tally()
    for number, case in enumerate(cases):
        yield Progress(Text("Examining test documents"), number / len(cases))
        pictures = pictures_of(case, today=today)
        if pictures is None:
            continue
        done = yield from _examined(
            examine(
                pictures,
                today=today,
                examiner=examiner,
                purpose=Purpose.EVALUATION,
                profile=profile,
            )
        )
        tally.add(case, done, recognised=_recognised(case, done, examiner))
        yield case, done
    return tally


def _examined(
    steps: Generator[object, None, Examination],
) -> Generator[Progress, None, Examination]:
    while True:
        try:
            step = next(steps)
        except StopIteration as done:
            examination: Examination = done.value
            return examination
        if isinstance(step, Progress):
            yield Progress(step.words, None)


def _recognised(case: Case, done: Examination, examiner: Examiner) -> str:
    model = done.document.model
    if model is None:
        return "none"
    folder = examiner.library.folder(model.code)
    is_right = folder is not None and folder.name == case.kind.value
    return "right" if is_right else "wrong"
