"""W1: write the report of an examination, then mark it against the eight criteria."""

from collections.abc import Sequence

import msgspec

from docsec.exercises import (
    Asking,
    ExhibitData,
    Family,
    WordsData,
    authored,
    authored_all,
    exercise,
    given,
)
from docsec.model import Text
from docsec.model.prompt import (
    Answer,
    Choice,
    Choose,
    Chosen,
    Filled,
    Form,
    Inspect,
    Write,
    Written,
)
from docsec.scoring.score import Part, Score, Standing

MOST = 3
CRITERIA = {
    "item": Text("Says which document it is"),
    "method": Text("Names the method and the lights"),
    "observation": Text("Says what was seen, and where"),
    "comparison": Text("Names the specimen it was compared with"),
    "reasoning": Text("Says why that matters"),
    "limits": Text("Says what could not be checked"),
    "conclusion": Text("Concludes no more than the evidence bears"),
    "clarity": Text("Can be understood by somebody who was not there"),
}
CRITICAL = {
    "specimen": Text("No specimen is named"),
    "beyond": Text("The conclusion goes beyond the evidence"),
    "exposed": Text("Personal data is exposed"),
}
_LEVELS = (Text("Missing"), Text("Weak"), Text("Sound"), Text("Complete"))


@exercise(
    "W1",
    Text("Write a report"),
    trains=Text("Writing what was seen, with what, and how far it goes"),
    family=Family.REPORT,
)
class ReportWriting:
    """Eight criteria of 0 to 3. The learner's own marks never count as a score.

    Two markers mark it by the same sheet (`sheet`); until then it is unmarked.
    """

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked: the case and what was found."""

        story: tuple[WordsData, ...]
        exhibits: tuple[ExhibitData, ...] = ()

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """A report that an expert wrote, and what to look for."""

        model: WordsData
        explanation: WordsData

    @staticmethod
    def ask(task: Task) -> Asking:
        """The report, then the sheet."""
        yield Write(
            id="report",
            words=Text("Write the report"),
            story=authored_all(task.story),
            exhibits=tuple(
                one.exhibit(str(index)) for index, one in enumerate(task.exhibits)
            ),
            headings=tuple(CRITERIA.values()),
        )
        yield from sheet()

    @staticmethod
    def mark(_task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """The sum of the sheet, for the learner; it waits for its markers."""
        cells = given(answers, 1, Filled).cells
        parts = tuple(
            Part(name, int(cells.get(name, 0)) / (MOST * len(CRITERIA)), 1 / 8)
            for name in CRITERIA
        )
        critical = tuple(CRITICAL[one] for one in given(answers, 2, Chosen).ids)
        is_written = bool(given(answers, 0, Written).text.strip())
        return Score(
            credit=sum(part.credit for part in parts) if is_written else 0.0,
            standing=Standing.UNMARKED,
            parts=parts,
            critical=critical,
            feedback=(
                Inspect(
                    id="feedback",
                    words=Text("A report an expert wrote"),
                    story=(*critical, authored(key.model), authored(key.explanation)),
                ),
            ),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The expert's report with full marks."""
        words = authored(key.model).shown("en")[0]
        cells = dict.fromkeys(CRITERIA, str(MOST))
        return (Written(text=words), Filled(cells=cells), Chosen())


def sheet() -> Asking:
    """The marking sheet: for the learner, and for each marker."""
    yield Form(
        id="sheet",
        words=Text("Mark the report"),
        rows=tuple(Choice(name, words) for name, words in CRITERIA.items()),
        columns=tuple(Choice(str(n), words) for n, words in enumerate(_LEVELS)),
    )
    yield Choose(
        id="critical",
        words=Text("Does one of these hold? Then the report fails."),
        choices=tuple(Choice(name, words) for name, words in CRITICAL.items()),
        most=len(CRITICAL),
    )
