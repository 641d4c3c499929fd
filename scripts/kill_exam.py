"""Kill the program in the middle of exams; no answer may be lost, the clock be right.

    python scripts/kill_exam.py [--runs 100] [--seed 1]

A child sits an exam, writing "about k" before and "kept k" after each answer, and is
killed at a random moment. Then the exam is opened again: every answer that was
acknowledged must be there as it was given, at most one more, and the clock must show
the time of exactly those answers. The next child goes on with the same exam, without a
key, until it is done; then it is released and a new one begins.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from docsec.exercises import run
from docsec.model.prompt import (
    Answer,
    Choice,
    Choose,
    Chosen,
    Order,
    Ordered,
    Prompt,
    Typed,
)
from docsec.model.prompt import Type as TypePrompt
from docsec.model.wording import Authored
from docsec.records.key_file import Effort
from docsec.records.store import Records
from docsec.training.course import Blueprint, Course, Level, Share
from docsec.training.exam import Exam, ExamDesk
from docsec.training.form import Form, open_key, read_form, write_form
from docsec.training.journal import Journal
from docsec.training.learner import Roll
from docsec.training.sealing import TrainerKey

PASSPHRASE = "the exam killer"  # noqa: S105 - of records that live for a minute
QUICK = Effort(memory_kib=64, passes=1, lanes=1)
ANSWER_MS = 7
QUESTIONS = 120
_LONGEST_RUN_S = 600.0


@dataclass(slots=True)
class Heard:
    """What the child said before it died: answers so far in this exam."""

    is_ready: threading.Event = field(default_factory=threading.Event)
    about: int = 0
    kept: int = 0


def main(arguments: list[str] | None = None) -> int:
    """Run what the arguments ask for; 0 if nothing was lost."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest-s", type=float, default=0.5)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--form", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--learner", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.child is not None:
        return sit(chosen.child, read_form(chosen.form), chosen.learner)
    chance = random.Random(chosen.seed)  # noqa: S311 - a moment, not a secret
    return kill_many(chosen.runs, chance, longest_s=chosen.longest_s)


def kill_many(
    runs: int,
    chance: random.Random,
    *,
    longest_s: float = 0.5,
    questions: int = QUESTIONS,
) -> int:
    """Run, kill, look; print a line per failure and a summary."""
    failed = kept = exams = 0
    trainer = TrainerKey.generate()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "records"
        Records.create(folder, PASSPHRASE, effort=QUICK)[0].close()
        form, learner = fresh(Path(place), folder, trainer, exams, questions)
        for number in range(1, runs + 1):
            heard = run_and_kill(folder, form, learner, chance.uniform(0, longest_s))
            problem, is_done = look(folder, form, learner, heard, trainer)
            if problem is not None:
                failed += 1
                print(f"run {number}: {problem}")
            if is_done:
                exams += 1
                kept += heard.kept
                form, learner = fresh(Path(place), folder, trainer, exams, questions)
        kept += heard.kept if runs else 0
    print(
        f"{runs} kills, {exams} exams done, {kept} answers kept, {failed} runs failed"
    )
    return 1 if failed else 0


def fresh(
    place: Path, folder: Path, trainer: TrainerKey, number: int, questions: int
) -> tuple[Form, str]:
    """Another form, and a learner who has not sat it."""
    blueprint = Blueprint(
        "kill",
        {"en": "Kill"},
        60,
        (
            Share(questions // 2, "check_digit", difficulty=1.0),
            Share(questions // 4, "stamp_timeline"),
            Share(questions // 4, "date_arithmetic"),
        ),
    )
    nothing = Authored(())
    course = Course("kill", place, "1", Level.BASIC, nothing, (), {}, ())
    path = place / f"form{number}"
    for _ in write_form(path, course, blueprint, trainer=trainer.public):
        pass
    with Records.open(folder, PASSPHRASE) as records:
        learner = Roll(records.database).enrol(f"Learner {number}", "1234")
    return read_form(path), learner.id


def run_and_kill(folder: Path, form: Form, learner: str, after_s: float) -> Heard:
    """Start a child, kill it `after_s` seconds after it opened the exam."""
    command = [sys.executable, str(Path(__file__)), "--child", str(folder)]
    command += ["--form", str(form.folder), "--learner", learner]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    heard = Heard()
    listener = threading.Thread(target=_listen, args=(child, heard))
    with child:
        listener.start()
        heard.is_ready.wait(_LONGEST_RUN_S)
        time.sleep(after_s)
        child.kill()
        listener.join()
    return heard


def sit(folder: Path, form: Form, learner: str) -> int:
    """The child: answer until all is answered or it is killed."""
    with Records.open(folder, PASSPHRASE) as records:
        desk = ExamDesk(records.database, Journal(records.database))
        exam = desk.begin(learner, form)
        answers = sum(len(one.answers) for one in exam.sittings)
        _say(f"ready {answers}")
        while (sitting := desk.question(exam)) is not None:
            task = sitting.asked.task
            playing = run(sitting.asked.kind, task, stored=sitting.answers)
            try:
                prompt = next(playing)
                while True:
                    answers += 1
                    _say(f"about {answers}")
                    answer = answer_to(prompt, answers)
                    desk.keep(exam, answer, since_ms=ANSWER_MS)
                    _say(f"kept {answers}")
                    prompt = playing.send(answer)
            except StopIteration:
                desk.close_question(exam)
    return 0


def answer_to(prompt: Prompt, number: int) -> Answer:
    """Some answer that depends on its number, so that none can stand for another."""
    match prompt:
        case Choose():
            chosen = _pick(prompt.choices, number)
            return Chosen(ids=(chosen,), elapsed_ms=number)
        case Order():
            return Ordered(
                ids=tuple(one.id for one in prompt.choices), elapsed_ms=number
            )
        case TypePrompt():
            values = {blank.id: str(number) for blank in prompt.blanks}
            return Typed(values=values, elapsed_ms=number)
    raise TypeError(f"nothing answers {prompt.id}")


def look(
    folder: Path, form: Form, learner: str, heard: Heard, trainer: TrainerKey
) -> tuple[str | None, bool]:
    """What is wrong after the kill, or None; and whether the exam was done."""
    with Records.open(folder, PASSPHRASE) as records:
        desk = ExamDesk(records.database, Journal(records.database))
        exam = desk.begin(learner, form)
        problem = problem_of(exam, heard)
        is_done = desk.question(exam) is None
        if is_done:
            desk.hand_in(exam)
            desk.release(exam.id, form, open_key(form, trainer))
            if desk.result(learner, form.id) is None:
                problem = problem or "the exam was not released"
    return problem, is_done


def problem_of(exam: Exam, heard: Heard) -> str | None:
    """Compare what is kept with what was acknowledged."""
    answers = [one for sitting in exam.sittings for one in sitting.answers]
    if not heard.kept <= len(answers) <= max(heard.about, heard.kept):
        return f"{len(answers)} answers, {heard.kept} acknowledged"
    if [one.elapsed_ms for one in answers] != list(range(1, len(answers) + 1)):
        return "an answer stands for another"
    if exam.spent_ms != ANSWER_MS * len(answers):
        return f"the clock shows {exam.spent_ms} ms after {len(answers)} answers"
    return None


def _pick(choices: tuple[Choice, ...], number: int) -> str:
    return choices[number % len(choices)].id


def _listen(child: "subprocess.Popen[str]", heard: Heard) -> None:
    for word, count in _words(child):
        if word == "ready":
            heard.about = heard.kept = count
            heard.is_ready.set()
        elif word == "about":
            heard.about = count
        elif word == "kept":
            heard.kept = count
    heard.is_ready.set()


def _words(child: "subprocess.Popen[str]") -> Iterator[tuple[str, int]]:
    for line in child.stdout or ():
        word, _, count = line.strip().partition(" ")
        if count.isdigit():
            yield word, int(count)


def _say(words: str) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    sys.exit(main())
