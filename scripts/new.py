"""Write a new plug-in and its failing test.

python scripts/new.py check photo_edge
python scripts/new.py format td2_variant
python scripts/new.py device webcam
python scripts/new.py forgery photo_pasted
python scripts/new.py exercise stamp_order
"""

import argparse
import sys
import uuid
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of plug-in: its package, its module and its test."""

    package: str
    module: str
    test: str


CHECK = Kind(
    "checks",
    '''"""Say in one line what fault this check finds, and the clause it follows."""

from docsec.checks import check
from docsec.model import Document, Light, Outcome, Rank, Reason, Result, Text

NOT_MEASURED = Reason(
    "{name}_not_measured",
    Text("This check measures nothing yet"),
    Text("Write what the officer does next"),
)


@check(
    Text("{title}"),
    uuid="{uuid}",
    code="(VI,AB,AF)",
    rank=Rank.ADVISORY,
    lights=(Light.VI,),
)
def {name}(document: Document) -> Outcome:
    """Measure one thing and answer."""
    return Outcome(Result.UNDETERMINED, NOT_MEASURED)
''',
    '''"""{title}: fires on the fault, stays quiet on the genuine."""

from docsec.checks import checks


def test_it_fires_on_its_fault() -> None:
    assert checks["{name}"].title.english() == "print a fault and expect `failed`"
''',
)
FORMAT = Kind(
    "formats",
    '''"""{title}: name the specification this table follows."""

from docsec.formats import offer
from docsec.model import SizeClass, Text
from docsec.standards.mrz import MrzFormat

TABLE = offer(
    __name__,
    MrzFormat(
        title=Text("{title}"),
        clause="name it",
        line_count=2,
        line_length=36,
        size=SizeClass.UNKNOWN,
        first_characters="",
        fields=(),
    ),
)
''',
    '''"""{title}: a specimen of it is read field by field."""

from docsec.formats import formats


def test_its_specimen_is_read() -> None:
    assert formats["{name}"].fields, "write the table and parse a specimen here"
''',
)
PAYLOAD = Kind(
    "payloads",
    '''"""{title}: name the specification and what marks such a content."""

from docsec.model import Text
from docsec.model.barcode import Payload
from docsec.payloads import Content, payload


def _score(content: Content) -> int:
    del content  # look for the marks of the standard here, and only for those
    return 0


@payload(Text("{title}"), clause="name it", score=_score)
def {name}(content: Content) -> Payload:
    """Take it apart, field by field, whatever it holds."""
    return Payload("{name}", Text("{title}"), content.text)
''',
    '''"""{title}: a published example is read field by field."""

from datetime import date

from docsec.payloads import parse


def test_a_published_example_is_read() -> None:
    assert parse(b"an example", today=date(2026, 1, 1)).kind == "{name}"
''',
)
DEVICE = Kind(
    "devices",
    '''"""{title}: say what it talks to and what it needs on the machine."""

from docsec.devices import Capture, device
from docsec.errors import DeviceError
from docsec.model import Text


@device(Text("{title}"))
def {name}() -> Capture:
    """Yield pictures as they come."""
    yield from ()
    raise DeviceError(Text("{title} cannot capture yet"))
''',
    '''"""{title}: a simulated device delivers its pictures bit for bit."""

from docsec.devices import devices
from docsec.model import Picture


def test_it_delivers_a_picture() -> None:
    taken = list(devices["{name}"].capture())
    assert any(isinstance(one, Picture) for one in taken)
''',
)
FORGERY = Kind(
    "forgeries",
    '''"""{title}: say what the forger does, in one line."""

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Strength, forgery
from docsec.model import Light, Text


@forgery(Text("{title}"), family=Family.FORGERY, lights=(Light.VI,))
def {name}(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Change the layers and say where and under which lights it shows."""
    del rng, strength
    return Falsified(case.unmarked, ())
''',
    '''"""{title}: say by what an officer knows it."""

from docsec.forgeries import forgeries


def test_it_shows_where_its_truth_says() -> None:
    assert forgeries["{name}"].title.english() == "forge one and expect its trace"
''',
)
EXERCISE = Kind(
    "exercises",
    '''"""{title}: say in one line what is asked."""

from collections.abc import Sequence

import msgspec

from docsec.exercises import Asking, Family, WordsData, authored, exercise, given
from docsec.model import Text
from docsec.model.prompt import Answer, Choice, Choose, Chosen
from docsec.scoring.score import Score


@exercise(
    "X1",
    Text("{title}"),
    trains=Text("Say what it trains"),
    family=Family.KNOWLEDGE,
)
class {camel}:
    """Say how it is marked."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked."""

        question: WordsData

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is right."""

        right: str

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        choices = (Choice("a", Text("First")), Choice("b", Text("Second")))
        yield Choose(id="choice", words=authored(task.question), choices=choices)

    @staticmethod
    def mark(_task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """1 or 0."""
        is_right = given(answers, 0, Chosen).ids == (key.right,)
        return Score(credit=float(is_right), guess=0.5)

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The right one."""
        return (Chosen(ids=(key.right,)),)
''',
    '''"""{title}: the right answer is worth 1, and every other less."""

from docsec.exercises import exercises, play


def test_the_right_answer_is_worth_one() -> None:
    kind = exercises["{name}"]
    task, key = kind.task(question={"en": "Which?"}), kind.key(right="c")
    asking = play(kind, task, key)
    next(asking)
    try:
        asking.send(kind.solve(task, key)[0])
    except StopIteration as done:
        assert done.value.credit == 1
''',
)
KINDS = {
    "check": CHECK,
    "format": FORMAT,
    "payload": PAYLOAD,
    "device": DEVICE,
    "forgery": FORGERY,
    "exercise": EXERCISE,
}


def main() -> int:
    """Write the two files and say where."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("name", help="a concrete singular noun: photo_edge")
    arguments = parser.parse_args()
    name = arguments.name
    if not name.isidentifier() or name != name.lower():
        parser.error("the name is lower case with underscores, like photo_edge")
    kind = KINDS[arguments.kind]
    files = {
        ROOT / "docsec" / kind.package / f"{name}.py": kind.module,
        ROOT / "tests" / "docsec" / kind.package / f"test_{name}.py": kind.test,
    }
    for path in files:
        if path.exists():
            parser.error(f"{path.relative_to(ROOT)} exists")
    for path, template in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(filled(template, name), encoding="utf-8")
        print(path.relative_to(ROOT))
    print("Now make the test say what the plug-in is for, and then make it pass.")
    return 0


def filled(template: str, name: str) -> str:
    """The template with the name, a class and a title made of it, and a UUID."""
    values = {
        "{name}": name,
        "{camel}": name.title().replace("_", ""),
        "{title}": name.replace("_", " ").capitalize(),
        "{uuid}": str(uuid.uuid4()),
    }
    for gap, value in values.items():
        template = template.replace(gap, value)
    return template


if __name__ == "__main__":
    sys.exit(main())
