"""Courses as authors write them: folders of JSON and Markdown, checked when read.

    training_modules/<course>/
        course.json                 what it is, its modules in order, its exam
        terms.json                  the term bank
        <module>/module.json        title, objectives, recipes, lessons in order
        <module>/items.json         items with their keys, for lessons and practice
        <module>/exam_items.json    items for exams; on trainers' machines only
        <module>/lessons/<language>/<lesson>.md
        <module>/notes/<language>.md
        <module>/media/

Every item is solved when it is read: its own solution must be accepted by its prompts
and marked with full credit, so a key that does not fit its task is found by the author
and not by a class. A missing translation is never an error and never silent: `gaps`
lists them, and what is shown says which language it is in.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from docsec.errors import DocsecError
from docsec.exercises import WordsData, authored, exercises, run
from docsec.model import Text
from docsec.model.wording import Authored
from docsec.packs.shipped import shipped_folder
from docsec.params import OptionValue
from docsec.publishing.translation import LANGUAGES
from docsec.training import coding
from docsec.training.lesson import Check, CourseError, Lesson, Plate, read_lesson

_FULL = 1 - 1e-6
_ITEMS, _EXAM_ITEMS = "items.json", "exam_items.json"


class Bloom(StrEnum):
    """What a learner does with what was learned (Anderson and Krathwohl 2001)."""

    REMEMBER = "remember"
    UNDERSTAND = "understand"
    APPLY = "apply"
    ANALYSE = "analyse"
    EVALUATE = "evaluate"
    CREATE = "create"


class Level(StrEnum):
    """The rungs of the ladder."""

    BASIC = "basic"
    ADVANCED = "advanced"
    TRAINERS = "training of trainers"


class Objective(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a learner can do afterwards."""

    id: str
    bloom: Bloom
    words: WordsData


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Items to be invented: which exercise, for what, how many in class."""

    exercise: str
    objective: str
    count: int
    options: dict[str, OptionValue] = {}


class Share(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of an exam form.

    Attributes:
        exercise: Which; empty: items of the bank.
        count: How many.
        objective: Only of this one; empty: of any, spread over all.
        difficulty: Of what is invented.
        signals: Exactly so many of them are false; None: as it falls.
        options: Of the generator.
    """

    count: int
    exercise: str = ""
    objective: str = ""
    difficulty: float = 0.5
    signals: int | None = None
    options: dict[str, OptionValue] = {}


class Blueprint(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an exam form is made of, and its cut scores.

    Attributes:
        id: Unique in the course.
        title: For people.
        minutes: To sit it.
        shares: Its parts.
        cut: Share of the knowledge part that passes.
        least_discrimination: d' of the sort that passes; None: not measured.
        most_false_alarms: Share of genuine documents called false that passes.
        least_data: Share of the MRZ and date tasks that passes.
    """

    id: str
    title: WordsData
    minutes: int
    shares: tuple[Share, ...]
    cut: float = 0.7
    least_discrimination: float | None = None
    most_false_alarms: float | None = None
    least_data: float | None = None


class Term(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One word of the trade."""

    id: str
    term: WordsData
    meaning: WordsData
    picture: str = ""


class _CourseFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    version: str
    level: Level
    title: WordsData
    modules: tuple[str, ...]
    exams: tuple[Blueprint, ...] = ()
    licence: str = ""
    authors: str = ""


class _ModuleFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: WordsData
    hours: float
    objectives: tuple[Objective, ...]
    lessons: tuple[str, ...]
    recipes: tuple[Recipe, ...] = ()
    reasons: dict[str, str] = {}


class _ItemFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    exercise: str
    objective: str
    task: msgspec.Raw
    key: msgspec.Raw


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """One item of the bank.

    Attributes:
        id: Unique in the course.
        exercise: Id of the plug-in.
        objective: Id of what it serves.
        task: What is asked.
        key: What is right.
        is_for_exams: Kept out of lessons and practice.
    """

    id: str
    exercise: str
    objective: str
    task: Any
    key: Any
    is_for_exams: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Module:
    """One module of a course.

    Attributes:
        id: Name of its folder.
        folder: Where it lies.
        title: For people.
        hours: In class.
        objectives: By id.
        lessons: Ids, in order; `lesson` reads one.
        recipes: What is invented for it.
        items: By id.
        reasons: Which lesson teaches a reason code of the examination.
    """

    id: str
    folder: Path
    title: Authored
    hours: float
    objectives: Mapping[str, Objective]
    lessons: tuple[str, ...]
    recipes: tuple[Recipe, ...]
    items: Mapping[str, Item] = field(repr=False)
    reasons: Mapping[str, str] = field(default_factory=dict)

    def lesson(self, name: str, language: str) -> Lesson:
        """A lesson in a language, or in the first there is; it says which.

        Raises:
            CourseError: It is in no language, or cannot be read.
        """
        for tried in (language, *LANGUAGES):
            path = self.folder / "lessons" / tried / f"{name}.md"
            if path.is_file():
                return read_lesson(name, tried, path.read_text(encoding="utf-8"))
        raise _fault(self.folder.name, Text("There is no lesson {name}", name=name))

    def notes(self, language: str) -> tuple[str, str]:
        """The trainer's notes in Markdown and their language; empty where none are."""
        for tried in (language, *LANGUAGES):
            path = self.folder / "notes" / f"{tried}.md"
            if path.is_file():
                return path.read_text(encoding="utf-8"), tried
        return "", language

    def media(self, name: str) -> Path:
        """Where a picture of the module lies."""
        return self.folder / "media" / name


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """A whole course, checked.

    Attributes:
        id: Name of its folder.
        folder: Where it lies.
        version: Of it.
        level: Rung of the ladder.
        title: For people.
        modules: In order.
        terms: By id.
        exams: Blueprints of its forms.
    """

    id: str
    folder: Path
    version: str
    level: Level
    title: Authored
    modules: tuple[Module, ...]
    terms: Mapping[str, Term]
    exams: tuple[Blueprint, ...]

    def items(self) -> Iterator[Item]:
        """All items of all modules."""
        for module in self.modules:
            yield from module.items.values()

    def item(self, name: str) -> Item | None:
        """The item of that id."""
        return next((one for one in self.items() if one.id == name), None)

    def lesson_for(self, reason: str) -> tuple[Module, str] | None:
        """The module and the lesson that teach a reason code of the examination."""
        for module in self.modules:
            if reason in module.reasons:
                return module, module.reasons[reason]
        return None

    def gaps(self) -> Iterator[tuple[str, str]]:
        """What is not translated: the language, and where."""
        for where, words in self._words():
            for language in LANGUAGES:
                if not words.get(language):
                    yield language, where
        for module in self.modules:
            for name in module.lessons:
                for language in LANGUAGES:
                    path = module.folder / "lessons" / language / f"{name}.md"
                    if not path.is_file():
                        yield language, f"{module.id}/{name}"

    def _words(self) -> Iterator[tuple[str, Mapping[str, str]]]:
        yield "course", dict(self.title.pairs)
        for term in self.terms.values():
            yield f"term {term.id}", term.term
            yield f"term {term.id}, meaning", term.meaning
        for module in self.modules:
            yield module.id, dict(module.title.pairs)
            for objective in module.objectives.values():
                yield objective.id, objective.words
            for item in module.items.values():
                for part in (item.task, item.key):
                    for words in _wordings(part):
                        yield item.id, words


def courses(folder: Path | None = None) -> tuple[Course, ...]:
    """All courses there are, by id.

    Args:
        folder: Where they lie; None: beside the package, or at the repository's root.

    Raises:
        CourseError: One of them cannot be used.
    """
    if folder is None:
        folder = shipped_folder("training_modules")
    if folder is None:
        return ()
    return tuple(
        read_course(path.parent) for path in sorted(folder.glob("*/course.json"))
    )


def read_course(folder: Path) -> Course:
    """Read and check one course.

    Raises:
        CourseError: A file is missing, or holds something that cannot be used.
    """
    said = _read(folder / "course.json", _CourseFile)
    terms_path = folder / "terms.json"
    terms = _read(terms_path, tuple[Term, ...]) if terms_path.is_file() else ()
    course = Course(
        said.id,
        folder,
        said.version,
        said.level,
        authored(said.title),
        tuple(_module(folder / name) for name in said.modules),
        {term.id: term for term in terms},
        said.exams,
    )
    _refuse_twins(course)
    return course


def _module(folder: Path) -> Module:
    said = _read(folder / "module.json", _ModuleFile)
    objectives = {one.id: one for one in said.objectives}
    items = [
        item
        for name in (_ITEMS, _EXAM_ITEMS)
        for item in _items(folder / name, objectives)
    ]
    if len({one.id for one in items}) < len(items):
        raise _fault(folder.name, Text("Two items have one id"))
    module = Module(
        folder.name,
        folder,
        authored(said.title),
        said.hours,
        objectives,
        said.lessons,
        said.recipes,
        {one.id: one for one in items},
        said.reasons,
    )
    _check_lessons(module)
    _check_recipes(module)
    return module


def _items(path: Path, objectives: Mapping[str, Objective]) -> Iterator[Item]:
    if path.is_file():
        for said in _read(path, tuple[_ItemFile, ...]):
            yield _item(path, said, objectives)


def _item(path: Path, said: _ItemFile, objectives: Mapping[str, Objective]) -> Item:
    if said.objective not in objectives:
        raise _fault(said.id, Text("There is no objective {id}", id=said.objective))
    try:
        kind = exercises[said.exercise]
        task = coding.decode(bytes(said.task), kind.task)
        key = coding.decode(bytes(said.key), kind.key)
    except (DocsecError, msgspec.ValidationError) as error:
        raise _fault(f"{path.parent.name}, {said.id}", str(error)) from error
    is_for_exams = path.name == _EXAM_ITEMS
    item = Item(said.id, said.exercise, said.objective, task, key, is_for_exams)
    _refuse_unsolvable(item)
    return item


def _refuse_unsolvable(item: Item) -> None:
    """The item's own solution must fit its prompts and be worth full credit."""
    kind = exercises[item.exercise]
    try:
        solved = tuple(kind.solve(item.task, item.key))
        asking = run(kind, item.task, stored=solved)
        extra = next(asking, None)
        worth = kind.mark(item.task, item.key, solved).credit
    except (ValueError, LookupError, ZeroDivisionError) as error:
        raise _fault(
            item.id, Text("Its key does not fit: {error}", error=str(error))
        ) from error
    if extra is not None or worth < _FULL:
        raise _fault(
            item.id, Text("Its own solution is not worth full credit: {n}", n=worth)
        )


def _check_lessons(module: Module) -> None:
    for name in module.lessons:
        for language in LANGUAGES:
            path = module.folder / "lessons" / language / f"{name}.md"
            if path.is_file():
                lesson = read_lesson(name, language, path.read_text(encoding="utf-8"))
                _check_lesson(module, lesson)
        module.lesson(name, LANGUAGES[0])
    for lesson_name in module.reasons.values():
        if lesson_name not in module.lessons:
            raise _fault(module.id, Text("There is no lesson {name}", name=lesson_name))


def _check_lesson(module: Module, lesson: Lesson) -> None:
    for block in (one for page in lesson.pages for one in page):
        if isinstance(block, Check) and block.item not in module.items:
            raise _fault(lesson.id, Text("There is no item {id}", id=block.item))
        if isinstance(block, Plate) and not module.media(block.file).is_file():
            raise _fault(lesson.id, Text("There is no picture {file}", file=block.file))
    for objective in lesson.objectives:
        if objective not in module.objectives:
            raise _fault(lesson.id, Text("There is no objective {id}", id=objective))


def _check_recipes(module: Module) -> None:
    for recipe in module.recipes:
        if recipe.objective not in module.objectives:
            raise _fault(
                module.id, Text("There is no objective {id}", id=recipe.objective)
            )
        kind = exercises[recipe.exercise]
        known = {option.name: option for option in kind.options}
        if kind.make is None or not set(recipe.options) <= set(known):
            raise _fault(
                module.id,
                Text("{exercise} invents nothing like that", exercise=kind.title),
            )
        for name, value in recipe.options.items():
            known[name].accept(value)


def _refuse_twins(course: Course) -> None:
    seen: set[str] = set()
    for item in course.items():
        if item.id in seen:
            raise _fault(item.id, Text("Two items have one id"))
        seen.add(item.id)


def _wordings(part: Any) -> Iterator[Mapping[str, str]]:
    """All words by language in a Struct, wherever they stand."""
    plain = coding.plain(part)
    waiting = [plain]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            if one and set(one) <= set(LANGUAGES):
                yield one
            else:
                waiting += one.values()
        elif isinstance(one, list):
            waiting += one


def _read(path: Path, kind: Any) -> Any:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.DecodeError) as error:
        raise _fault(f"{path.parent.name}/{path.name}", str(error)) from error


def _fault(where: str, what: Text | str) -> CourseError:
    return CourseError(Text("{where}: {what}", where=where, what=what))
