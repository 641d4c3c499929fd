"""Small items of every kind of exercise, and a learner with a keyboard and a mouse."""

from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import Qt

from docsec.exercises import ChoiceData, ExhibitData, Fault, Made, exercises
from docsec.exercises.case_file import Step
from docsec.exercises.interview import Conduct, Question, Scene
from docsec.exercises.primary_line import Traveller
from docsec.exercises.question_sorting import QuestionKind
from docsec.exercises.two_officers import FaceToFace
from docsec.exhibits.traveller import Trouble
from docsec.forgeries import Family as Fraud
from docsec.model import Light, Text
from docsec.model.prompt import (
    BlankKind,
    Choose,
    Form,
    Inspect,
    Judge,
    Mark,
    Order,
    Pair,
    Scale,
    Type,
    Write,
)
from ui.pages.learn.player import Player

KEY = Qt.Key
LIGHTS = (Light.VI, Light.UV, Light.IR)
PLACE = ((0.6, 0.2), (0.8, 0.2), (0.8, 0.4), (0.6, 0.4))
FAULT = Fault(PLACE, (Light.UV, Light.VI), Text("It glows"))
DAY = date(2026, 6, 15)


def pixels(name, shape=(120, 160)):
    flat = np.full((*shape, 3), 200, np.uint8)
    flat[..., 0] = sum(name.encode()) % 256
    return flat


def exhibit(name, lights=LIGHTS):
    return ExhibitData({one: f"{name}-{one}" for one in lights}, 160, 120)


def words(en, **others):
    return {"en": en, "ar": f"كلمة {en}", "ckb": f"وشە {en}", **others}


def choices(names, *, pictures=False):
    return tuple(
        ChoiceData(one, words(one), exhibit(one, (Light.VI,)) if pictures else None)
        for one in names
    )


def item(name, task, key):
    kind = exercises[name]
    return Made(kind.task(**task), kind.key(**key), _Pictures())


class _Pictures(dict):
    """Any picture that is asked for."""

    def __missing__(self, name):
        return pixels(name)


def pair(cls):
    return {"left": exhibit("left", (Light.VI,)), "right": exhibit("r", (Light.VI,))}


WHY = {"explanation": words("because")}


def authored_items():
    question = {"question": words("Which?")}

    faces = FaceToFace(exhibit("l", (Light.VI,)), exhibit("r", (Light.VI,)))
    scene = Scene(
        "first",
        (
            Question("trip", words("Where to?"), words("Home")),
            Question("faith", words("What faith?"), words("Why?"), to="last"),
        ),
    )
    last = Scene("last", (), is_last=True)
    yield "single_choice", {
        **question, "choices": choices("abc"), "has_certainty": True,
        "exhibits": (exhibit("page"),),
    }, {"right": "b", **WHY}  # fmt: skip
    yield "several_choice", {**question, "choices": choices("abcd")}, {
        "right": frozenset("ac"), **WHY,
    }  # fmt: skip
    yield "matching", {
        **question, "left": choices("ab"), "right": choices("xyz", pictures=True),
    }, {"pairs": {"a": "z", "b": "x"}, **WHY}  # fmt: skip
    yield "ordering", {**question, "choices": choices("abcd")}, {
        "order": tuple("dbca"), **WHY,
    }  # fmt: skip
    yield "short_answer", {**question, "kind": BlankKind.NUMBER}, {
        "answers": ("365",), **WHY,
    }  # fmt: skip
    yield "gap_text", {
        **question, "body": words("An [[one]] and a [[two]]"), "gaps": ("one", "two"),
    }, {"gaps": {"one": ("eye",), "two": ("lamp",)}, **WHY}  # fmt: skip
    yield "labelling", {
        **question, "exhibit": exhibit("page"), "labels": choices("abc"),
    }, {
        "places": {"a": PLACE, "b": ((0, 0), (0.2, 0), (0.2, 0.3), (0, 0.3))}, **WHY,
    }  # fmt: skip
    yield "question_sorting", {"questions": choices("ab")}, {
        "kinds": {"a": QuestionKind.OPEN, "b": QuestionKind.UNLAWFUL}, **WHY,
    }  # fmt: skip
    yield "report_writing", {"story": (words("A case"),)}, {
        "model": words("The report"), **WHY,
    }  # fmt: skip
    yield "interview", {"story": (words("A man"),), "scenes": (scene, last)}, {
        "conduct": {
            "trip": Conduct(("where",), is_test=True),
            "faith": Conduct(is_unlawful=True),
        },
        "decision": "clear",
        **WHY,
    }  # fmt: skip
    yield "two_officers", {"together": (faces,), "afterwards": (faces,)}, {
        "together": (True,), "afterwards": (False,),
    }  # fmt: skip


def case_items():

    def one(machine):
        page, person = exhibit("page"), exhibit("person", (Light.VI,))
        return Traveller(page, person, Text("It is altered"), 10, machine)

    steps = (
        Step("look", words("Look"), words("Seen"), exhibit("page")),
        Step("ask", words("Ask"), words("Told"), needs=("look",)),
    )
    yield "case_file", {
        "story": (words("A case"),), "steps": steps,
        "evidence": choices("abc"), "decisions": choices("de"),
    }, {
        "steps": ("look", "ask"), "evidence": frozenset("ac"), "decision": "e", **WHY,
    }  # fmt: skip
    yield "primary_line", {
        "rule": Text("It is altered"), "travellers": (one(None), one(True)),
        "limit_s": 90.0,
    }, {
        "troubles": (Trouble.NONE, next(t for t in Trouble if t is not Trouble.NONE)),
        "told": ((), (Text("It glows"),)),
    }  # fmt: skip


def pictured_items():
    """As the generators would make them, but small."""
    page = {"exhibit": exhibit("page")}
    yield "one_anomaly", page, {"fault": FAULT, "title": Text("It is altered")}
    yield "all_anomalies", page, {"faults": (FAULT,)}
    yield "genuine_or_false", page, {
        "fraud": Fraud.FORGERY, "faults": (FAULT,), "title": Text("It is altered"),
        "genuine": exhibit("genuine", (Light.VI, Light.UV)),
    }  # fmt: skip
    yield "specimen_comparison", {
        "questioned": exhibit("page"), "specimen": exhibit("specimen"),
    }, {"faults": (FAULT,)}  # fmt: skip
    yield "next_light", {
        "suspicion": Text("It is altered"), "exhibit": exhibit("page", (Light.VI,)),
    }, {"best": "UV", "fault": FAULT, "exhibit": exhibit("page")}  # fmt: skip
    yield "face_pair", pair(0), {"is_other": True}
    yield "feature_record", pair(0), {"hidden": frozenset({"ears"}), "is_other": True}
    yield "line_up", {
        "wanted": exhibit("wanted", (Light.VI,)),
        "people": choices("123456", pictures=True),
    }, {"right": "4"}  # fmt: skip
    yield "morph", {"portrait": exhibit("one", (Light.VI,))}, {"is_morph": True}
    yield "machine_label", {**pair(0), "machine_says_other": False}, {"is_other": True}


def all_items():
    """One small item of every kind there is, by its id."""
    items = {
        name: item(name, task, key)
        for name, task, key in (*authored_items(), *case_items(), *pictured_items())
    }
    for kind in exercises:
        if kind.id not in items:
            items[kind.id] = kind.make(7, 0.5)
    return items


class Learner:
    """Answers what is on the screen by keys and clicks alone."""

    def __init__(self, player, qtbot):
        self.player, self.qtbot = player, qtbot

    def press(self, key, widget=None, **more):
        self.qtbot.keyClick(widget or self.player, key, **more)

    def answer(self, due):
        """Give an answer, and hand it in."""
        prompt = self.player.prompt
        _ANSWERS[type(prompt)](self, prompt, due)
        self.press(KEY.Key_F8)

    def digit(self, number, widget=None):
        self.press(KEY.Key_0 + number, widget)

    def be_sure(self, prompt):
        asker = self.player.asker
        if getattr(prompt, "has_confidence", False):
            self.press(KEY.Key_Right, asker.confidence.bar)
        if getattr(prompt, "has_certainty", False):
            self.press(KEY.Key_Left, asker.certainty)

    def choose(self, prompt, due):
        ids = [one.id for one in prompt.choices]
        for one in due.ids:
            self.digit(ids.index(one) + 1)
        self.be_sure(prompt)

    def mark(self, prompt, due):
        view = self.player.stage.spot_view
        for one in due.marks:
            for _ in LIGHTS:
                if one.light and self.player.stage.light is not one.light:
                    self.press(KEY.Key_F3)
            if one.label:
                self.digit([each.id for each in prompt.labels].index(one.label) + 1)
            at = view.place_of(one.x, one.y).toPoint()
            self.qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)

    def pair(self, prompt, due):
        right = [one.id for one in prompt.right]
        for left, box in zip(prompt.left, self.player.asker.boxes, strict=True):
            if left.id in due.pairs:
                box.setFocus()
                self.digit(right.index(due.pairs[left.id]) + 1)

    def type_in(self, prompt, due):
        asker = self.player.asker
        for name, edit in asker.edits.items():
            self.qtbot.keyClicks(edit, due.values[name])
        if asker.grid is not None:
            for blank in prompt.blanks:
                if blank.id not in asker.edits:
                    self.qtbot.keyClicks(asker.grid, due.values[blank.id])

    def order(self, prompt, due):
        asker = self.player.asker
        for place, name in enumerate(due.ids):
            asker.hold(name)
            while asker.answer().ids.index(name) > place:
                self.press(KEY.Key_F5)

    def judge(self, prompt, due):
        if prompt.scale is Scale.VERDICT:
            self.digit(1 if due.value < 0 else 2)
        else:
            self.digit(due.value + 4)
        self.be_sure(prompt)

    def form(self, prompt, due):
        columns = [one.id for one in prompt.columns]
        for row, bar in zip(prompt.rows, self.player.asker.bars, strict=True):
            bar.setFocus()
            self.digit(columns.index(due.cells[row.id]) + 1, bar)

    def write(self, prompt, due):
        self.player.asker.edit.insertPlainText(due.text)

    def look(self, prompt, due):
        for number in range(len(self.player.asker.rows)):
            self.digit(number + 1)


_ANSWERS = {
    Choose: Learner.choose,
    Mark: Learner.mark,
    Pair: Learner.pair,
    Type: Learner.type_in,
    Order: Learner.order,
    Judge: Learner.judge,
    Form: Learner.form,
    Write: Learner.write,
    Inspect: Learner.look,
}


@pytest.fixture
def player(forms, qtbot):
    made = Player(forms)
    qtbot.addWidget(made)
    made.resize(1298, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def learner(player, qtbot):
    return Learner(player, qtbot)


@pytest.fixture(scope="session")
def items():
    return all_items()
