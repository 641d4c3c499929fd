from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from docsec.errors import StoreError
from docsec.exercises import exercises, play, run
from docsec.model import Light, Text
from docsec.model.prompt import ANSWER_OF, Choice, Choose, Chosen, Inspect, Judged, Mark
from docsec.model.wording import Verbatim
from docsec.scoring.score import Score
from ui.pages.learn.player import Play, Player
from ui.prompts import ASKERS

KEY = Qt.Key
KINDS = sorted(exercises.ids())


def begin(player, name, made, *, stored=(), kept=None, **options):
    kind = exercises[name]
    player.start(
        Play(
            kind.title,
            play(kind, made.task, made.key, stored=stored),
            made.pictures,
            (kept if kept is not None else []).append,
            **options,
        )
    )
    return kind


def shown(player):
    return [one.text() for one in player.findChildren(QLabel) if one.isVisible()]


def test_there_is_a_drawer_for_every_kind_of_prompt():
    assert ASKERS.keys() == ANSWER_OF.keys()


@pytest.mark.parametrize("language", ["en", "ar", "ckb"])
@pytest.mark.parametrize("name", KINDS)
def test_every_exercise_is_walked_to_its_score(name, language, items, learner, words):
    """By keys and clicks: a right solution on the screen is worth full credit."""
    words.switch(language)
    player = learner.player
    made, kept, ends = items[name], [], []
    player.ended.connect(ends.append)
    kind = begin(player, name, made, kept=kept)
    due = kind.solve(made.task, made.key)
    for answer in due:
        assert not player.is_feedback()
        learner.answer(answer)
    assert player.is_feedback()
    assert len(kept) == len(due)
    again = next(_scores(kind, made, kept))
    for _ in again.feedback:
        learner.answer(None)
    assert [type(one) for one in ends] == [Score]
    assert ends[0].credit == again.credit == pytest.approx(1)


def _scores(kind, made, answers):
    try:
        next(play(kind, made.task, made.key, stored=answers))
    except StopIteration as end:
        yield end.value


@pytest.mark.parametrize("name", KINDS)
def test_skipping_everything_ends_and_is_worth_little(name, items, player, qtbot):
    ends, kept = [], []
    player.ended.connect(ends.append)
    begin(player, name, items[name], kept=kept, has_feedback=False)
    for _ in range(20):
        if not ends:
            is_look = isinstance(player.prompt, Inspect)
            qtbot.keyClick(player, KEY.Key_F8 if is_look else KEY.Key_F9)
    assert len(ends) == 1
    assert ends[0].credit < 1
    assert all(replace(one, elapsed_ms=0, lights=()) == type(one)() for one in kept)


def test_feedback_says_what_it_was_worth_and_goes_to_the_place(
    items, player, learner, qtbot
):
    begin(player, "genuine_or_false", items["genuine_or_false"])
    learner.answer(Judged(value=-1))
    assert player.is_feedback()
    texts = shown(player)
    assert "Not right" in texts
    assert "It is altered" in texts
    # The place, its reason and its light stand in one row; there is a genuine beside.
    assert texts.count("It glows") == 1
    assert "Genuine" in texts
    player.stage.open(Light.VI)
    qtbot.keyClick(player, KEY.Key_1)
    assert player.stage.light is Light.UV
    assert player.stage.views[0].overlays()[0].is_strong


def test_an_answer_is_kept_before_anything_is_asked_after_it(items, player, learner):
    seen = []

    class Store(list):
        def append(self, answer):
            seen.append(player.prompt.id)
            super().append(answer)

    kept = Store()
    made = items["genuine_or_false"]
    begin(player, "genuine_or_false", made, kept=kept)
    for answer in exercises["genuine_or_false"].solve(made.task, made.key):
        learner.answer(answer)
    assert seen == ["verdict", "place", "kind"]


def test_what_cannot_be_kept_stays_on_the_screen(items, player, learner):
    made = items["face_pair"]

    def refuse(_answer):
        raise StoreError(Text("The disk is full"))

    kind = exercises["face_pair"]
    player.start(Play(kind.title, run(kind, made.task), made.pictures, refuse))
    learner.answer(Judged(value=2))
    assert player.prompt.id == "pair"
    assert player.asker.answer().value == 2
    assert "The disk is full" in shown(player)


def test_after_a_break_it_goes_on_where_answers_end(items, player, learner, forms):
    made, kept = items["genuine_or_false"], []
    kind = begin(player, "genuine_or_false", made, kept=kept)
    due = kind.solve(made.task, made.key)
    learner.answer(due[0])
    later = Player(forms)
    begin(later, "genuine_or_false", made, stored=kept)
    assert later.prompt.id == "place"
    later.deleteLater()


def test_time_and_lights_are_logged(items, forms, qtbot):
    now = [100.0]
    player = Player(forms, clock=lambda: now[0])
    qtbot.addWidget(player)
    player.show()
    player.activateWindow()
    qtbot.waitUntil(player.isActiveWindow)
    kept = []
    begin(player, "genuine_or_false", items["genuine_or_false"], kept=kept)
    qtbot.keyClick(player, KEY.Key_F3)
    qtbot.keyClick(player, KEY.Key_F3, modifier=Qt.KeyboardModifier.ShiftModifier)
    now[0] += 2.345
    qtbot.keyClick(player, KEY.Key_F9)
    assert kept[0].elapsed_ms == 2345
    assert kept[0].lights == (Light.VI, Light.UV, Light.VI)


def test_who_runs_out_of_time_gives_the_empty_answer(forms, qtbot, until):
    now = [0.0]
    player = Player(forms, clock=lambda: now[0])
    qtbot.addWidget(player)
    player.show()
    kept, ends = [], []
    player.ended.connect(ends.append)

    def asking():
        choices = (Choice("a", Verbatim("A")),)
        yield Choose(id="q", words=Text("Quick"), choices=choices, limit_s=30)

    player.start(Play(Text("Quick"), asking(), {}, kept.append))
    assert "Seconds left: 30" in shown(player)
    now[0] = 30.5
    until(lambda: bool(ends) or bool(kept))
    assert kept[0] == Chosen(elapsed_ms=30500)


def test_a_language_switched_in_the_middle_loses_nothing(
    items, player, learner, words, qtbot
):
    begin(player, "single_choice", items["single_choice"])
    qtbot.keyClick(player, KEY.Key_2)
    asker = player.asker
    before = asker.answer()
    words.switch("ar")
    assert player.asker is asker
    assert asker.answer() == before
    assert any("كلمة" in text for text in shown(player))
    words.switch("en")


def test_words_nobody_translated_say_their_language(items, player, words):
    made = items["single_choice"]
    task = type(made.task)(question={"en": "Which ink?"}, choices=made.task.choices)
    words.switch("ckb")
    begin(player, "single_choice", replace(made, task=task))
    assert "Which ink? (English)" in shown(player)


def test_where_nothing_may_be_wrong_no_mark_is_an_answer(items, player, qtbot):
    kept = []
    begin(player, "specimen_comparison", items["specimen_comparison"], kept=kept)
    assert "Nothing to mark" in player._hand_in_button.text()
    qtbot.keyClick(player, KEY.Key_F8)
    assert kept[0].marks == ()


def test_a_mark_can_be_taken_back_and_the_only_one_moves(items, player, qtbot):
    begin(player, "genuine_or_false", items["genuine_or_false"])
    qtbot.keyClick(player, KEY.Key_2)
    qtbot.keyClick(player, KEY.Key_5)
    qtbot.keyClick(player, KEY.Key_F8)
    assert isinstance(player.prompt, Mark)
    view = player.stage.spot_view
    for x in (0.3, 0.6):
        at = view.place_of(x, 0.5).toPoint()
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    (mark,) = player.asker.answer().marks
    assert mark.x == pytest.approx(0.6, abs=0.01)
    qtbot.keyClick(player, KEY.Key_F7)
    assert player.asker.answer().marks == ()
    assert not player._hand_in.isEnabled()


def test_more_marks_than_allowed_are_not_set(items, player, qtbot):
    begin(player, "one_anomaly", items["one_anomaly"])
    view = player.stage.spot_view
    for x in (0.1, 0.3, 0.5, 0.9):
        at = view.place_of(x, 0.5).toPoint()
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert [round(one.x, 1) for one in player.asker.answer().marks] == [0.1, 0.3, 0.5]


def test_drawn_people_are_said_to_be_drawn(items, player):
    begin(player, "face_pair", items["face_pair"])
    assert any("Drawn people" in text for text in shown(player))


def test_stopping_is_told(items, player, qtbot):
    begin(player, "face_pair", items["face_pair"])
    with qtbot.waitSignal(player.stopped):
        qtbot.keyClick(player, KEY.Key_Escape)


def test_each_right_one_goes_to_one_left_one(items, player, qtbot):
    begin(player, "matching", items["matching"])
    first, second = player.asker.boxes
    first.setCurrentIndex(2)
    second.setCurrentIndex(2)
    assert first.currentIndex() == 0
    assert not player.asker.is_complete()


def test_words_go_below_the_pictures_where_it_is_narrow(items, player, until):
    begin(player, "face_pair", items["face_pair"])
    side, stage = player.spread._side, player.stage
    player.resize(600, 400)
    until(lambda: player.spread.is_below() and side.y() > stage.geometry().bottom())
    # The pictures keep most of the screen; the words come by scrolling.
    assert stage.height() > 0.8 * player.spread.height()
    assert side.height() >= side.widget().sizeHint().height()
    player.resize(1298, 768)
    until(lambda: side.x() >= stage.geometry().right())
