"""Courses that come with the program: whole, right, alike in three languages."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from docsec.exercises import exercises
from docsec.exhibits import document
from docsec.forgeries import forgeries
from docsec.publishing.translation import LANGUAGES
from docsec.synthesis.order import Kind
from docsec.training import coding
from docsec.training.course import Course, Item, Module, courses
from docsec.training.lesson import GENUINE, Check, Demonstration, Lesson, Passage

ROOT = Path(__file__).parent.parent
COURSES = courses(ROOT / "training_modules")
MODULES = [(course, module) for course in COURSES for module in course.modules]
ITEMS = [(module, item) for _, module in MODULES for item in module.items.values()]
LESSONS = [(module, name) for _, module in MODULES for name in module.lessons]
NUMBER = re.compile(r"\d+")
LATIN_START = re.compile(r"^[\s«(*\d.|-]*[A-Za-z]")
BARE = re.compile(r"[\w<\-. ]+", re.ASCII)
"""A number, a code or a name that no language changes."""


def ids(pairs: list[Any]) -> list[str]:
    return [getattr(second, "id", second) for _, second in pairs]


def wordings(part: Any) -> Iterator[dict[str, str]]:
    """All words by language, wherever they stand in plain values."""
    if isinstance(part, dict):
        if part and set(part) <= set(LANGUAGES):
            yield part
        else:
            for one in part.values():
                yield from wordings(one)
    elif isinstance(part, list):
        for one in part:
            yield from wordings(one)


def every_wording(course: Course) -> Iterator[tuple[str, dict[str, str]]]:
    yield "course", dict(course.title.pairs)
    for blueprint in course.exams:
        yield blueprint.id, blueprint.title
    for term in course.terms.values():
        yield term.id, term.term
        yield term.id, term.meaning
    for module in course.modules:
        yield module.id, dict(module.title.pairs)
        for objective in module.objectives.values():
            yield objective.id, objective.words
        for item in module.items.values():
            for part in (item.task, item.key):
                for words in wordings(coding.plain(part)):
                    yield item.id, words


def lessons(module: Module, name: str) -> dict[str, Lesson]:
    return {language: module.lesson(name, language) for language in LANGUAGES}


def texts(course: Course) -> Iterator[tuple[str, str, str]]:
    """Where, language and words of all that is written in the course."""
    for where, words in every_wording(course):
        for language, text in words.items():
            yield where, language, text
    for module in course.modules:
        for name in module.lessons:
            for language, lesson in lessons(module, name).items():
                yield name, language, lesson.title
                for page in lesson.pages:
                    for block in page:
                        if isinstance(block, Passage):
                            yield name, language, block.markdown
        for language in LANGUAGES:
            notes, _ = module.notes(language)
            yield f"{module.id} notes", language, notes


def numbers(text: str) -> Counter[str]:
    return Counter(NUMBER.findall(text))


def test_there_is_a_course() -> None:
    assert [course.id for course in COURSES] == ["basic"]
    assert [module.id for module in COURSES[0].modules] == ["taster", "b4", "b8"]


@pytest.mark.parametrize("course", COURSES, ids=lambda course: course.id)
def test_nothing_is_left_untranslated(course: Course) -> None:
    assert list(course.gaps()) == []
    missing = [
        where
        for where, words in every_wording(course)
        if not all(words.get(one, "").strip() for one in LANGUAGES)
    ]
    assert missing == []


@pytest.mark.parametrize(
    "module",
    [module for _, module in MODULES if module.id != "taster"],
    ids=lambda module: module.id,
)
def test_the_trainer_has_notes_in_every_language(module: Module) -> None:
    notes = {one: module.notes(one) for one in LANGUAGES}
    assert all(found == asked and text for asked, (text, found) in notes.items())
    assert len({tuple(sorted(numbers(text).items())) for text, _ in notes.values()}) < 2


@pytest.mark.parametrize("course", COURSES, ids=lambda course: course.id)
def test_numbers_are_the_same_in_every_language(course: Course) -> None:
    differing = [
        (where, words)
        for where, words in every_wording(course)
        if len({tuple(sorted(numbers(one).items())) for one in words.values()}) > 1
    ]
    assert differing == []


@pytest.mark.parametrize(("module", "name"), LESSONS, ids=ids(LESSONS))
def test_a_lesson_is_built_alike_in_every_language(module: Module, name: str) -> None:
    built = set()
    for lesson in lessons(module, name).values():
        shape = [
            [
                tuple(sorted(numbers(block.markdown).items()))
                if isinstance(block, Passage)
                else block
                for block in page
            ]
            for page in lesson.pages
        ]
        built.add((str(shape), lesson.objectives))
    assert len(built) == 1


@pytest.mark.parametrize(("module", "name"), LESSONS, ids=ids(LESSONS))
def test_a_lesson_asks_and_never_what_is_kept_for_exams(
    module: Module, name: str
) -> None:
    asked = [
        module.items[block.item]
        for page in module.lesson(name, "en").pages
        for block in page
        if isinstance(block, Check)
    ]
    assert asked
    assert not any(item.is_for_exams for item in asked)


DEMONSTRATIONS = sorted(
    {
        (block.forgery, block.kind, block.seed)
        for module, name in LESSONS
        for page in module.lesson(name, "en").pages
        for block in page
        if isinstance(block, Demonstration)
    }
)


@pytest.mark.parametrize(("forgery", "kind", "seed"), DEMONSTRATIONS)
def test_what_a_lesson_shows_can_be_made(forgery: str, kind: str, seed: int) -> None:
    case = document.invent(seed, ppi=100, kind=Kind(kind))
    assert forgery == GENUINE or forgeries[forgery].suits(case)


@pytest.mark.parametrize("course", COURSES, ids=lambda course: course.id)
def test_no_sentence_of_a_right_to_left_language_begins_in_latin(
    course: Course,
) -> None:
    found = [
        (where, line)
        for where, language, text in texts(course)
        if language != "en"
        for line in re.split(r"\n+|(?<=[.!؟:])\s+", text)
        if LATIN_START.match(line) and not BARE.fullmatch(line.strip())
    ]
    assert found == []


@pytest.mark.parametrize("course", COURSES, ids=lambda course: course.id)
def test_each_language_has_its_own_letters(course: Course) -> None:
    foreign = {"ar": re.compile("[کیەڕڵۆێڤگچپژ]"), "ckb": re.compile("[كيةىھًٌٍ]")}
    found = [
        (where, match.group(), text)
        for where, language, text in texts(course)
        if language in foreign and (match := foreign[language].search(text))
    ]
    assert found == []
    weak = re.compile(r"(?<!\w)ر")  # Sorani words begin with the strong r
    assert [
        text
        for _, one, text in texts(course)
        if one == "ckb" and weak.search(text) and text != "رەش"
    ] == []


def views(part: Any) -> Iterator[tuple[str, int, int]]:
    """Picture, width and height of every view in plain values."""
    if isinstance(part, dict):
        if "views" in part:
            for name in part["views"].values():
                yield name, part["width"], part["height"]
        for one in part.values():
            yield from views(one)
    elif isinstance(part, list):
        for one in part:
            yield from views(one)


PICTURED = [
    (module, item) for module, item in ITEMS if list(views(coding.plain(item.task)))
]


@pytest.mark.parametrize(("module", "item"), PICTURED, ids=ids(PICTURED))
def test_pictures_of_an_item_are_there_and_of_the_size_it_says(
    module: Module, item: Item
) -> None:
    for name, width, height in views(coding.plain(item.task)):
        with Image.open(module.media(name)) as picture:
            assert picture.size == (width, height)


GAPPED = [(module, item) for module, item in ITEMS if item.exercise == "gap_text"]


@pytest.mark.parametrize(("module", "item"), GAPPED, ids=ids(GAPPED))
def test_a_gap_is_in_every_language_and_has_answers_in_each(
    module: Module, item: Item
) -> None:
    assert module.items[item.id] is item
    for body in item.task.body.values():
        assert re.findall(r"\[\[(\w+)\]\]", body) == list(item.task.gaps)
    for accepted in item.key.gaps.values():
        assert accepted[0].isdigit() or {one.isascii() for one in accepted} == {
            True,
            False,
        }


def test_ids_of_choices_do_not_tell_the_key() -> None:
    right = Counter(
        item.key.right for _, item in ITEMS if item.exercise == "single_choice"
    )
    assert max(right.values()) < 0.6 * right.total()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_choice_is_not_mostly_the_right_one(language: str) -> None:
    single = [item for _, item in ITEMS if item.exercise == "single_choice"]
    lengths = [
        ({one.id: len(one.words[language]) for one in item.task.choices}, item)
        for item in single
    ]
    longest = [item for by, item in lengths if by[item.key.right] == max(by.values())]
    assert len(longest) < len(single) / 2


@pytest.mark.parametrize("course", COURSES, ids=lambda course: course.id)
def test_a_term_means_one_thing(course: Course) -> None:
    for language in LANGUAGES:
        said = [term.term[language] for term in course.terms.values()]
        assert len(set(said)) == len(said)


def test_recipes_name_frauds_there_are_and_one_for_every_document() -> None:
    lists = [
        recipe.options.get("only", "") for _, one in MODULES for recipe in one.recipes
    ]
    lists += [
        share.options.get("only", "")
        for course in COURSES
        for blueprint in course.exams
        for share in blueprint.shares
    ]
    named = [document.named(str(one)) for one in lists]
    found = [{one.id for one in ways} for ways in named if ways is not None]
    assert found
    assert all("uv_missing" in one for one in found)


def test_the_taster_has_every_kind_of_exercise() -> None:
    taster = next(module for _, module in MODULES if module.id == "taster")
    shown = {item.exercise for item in taster.items.values()}
    shown |= {recipe.exercise for recipe in taster.recipes}
    assert shown == set(exercises.ids())


@pytest.mark.parametrize("course", COURSES, ids=lambda course: course.id)
def test_the_bank_holds_two_parallel_forms_of_every_exam(course: Course) -> None:
    kept = Counter(item.objective for item in course.items() if item.is_for_exams)
    needed: Counter[str] = Counter()
    for blueprint in course.exams:
        for share in blueprint.shares:
            if not share.exercise:
                needed[share.objective] += 2 * share.count
    assert "" not in needed
    assert needed <= kept


@pytest.mark.parametrize(("course", "module"), MODULES, ids=ids(MODULES))
def test_every_objective_is_taught_and_practised(
    course: Course, module: Module
) -> None:
    assert module in course.modules
    taught = {
        one for name in module.lessons for one in module.lesson(name, "en").objectives
    }
    practised = {one.objective for one in module.items.values() if not one.is_for_exams}
    practised |= {recipe.objective for recipe in module.recipes}
    assert taught == set(module.objectives)
    assert practised == set(module.objectives)


def test_a_lesson_teaches_reasons_that_checks_give() -> None:
    given = "".join(
        path.read_text(encoding="utf-8")
        for path in (ROOT / "docsec" / "checks").glob("*.py")
    )
    taught = {code for _, module in MODULES for code in module.reasons}
    assert taught
    assert {code for code in taught if f'"{code}"' not in given} == set()
