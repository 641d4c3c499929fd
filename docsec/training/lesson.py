"""Lessons: Markdown with a front matter, one file a language, cut into pages.

    ---
    title: What ink shows under which light
    objectives: b4.1, b4.2
    ---
    Words in Markdown.

    ::exhibit uv_missing kind=passport seed=7 strength=1::

    ===

    The next page.

    ::item b4-k1-01::

A line of `===` begins the next page. `::exhibit` shows an invented document, genuine
or falsified in one way, under the learner's lights; `::picture` a file of the module's
media; `::item` asks one of its items.
"""

import re
from dataclasses import dataclass

from docsec.errors import DocsecError
from docsec.model import Text

GENUINE = "genuine"
_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_BREAK = re.compile(r"^===+\s*$", re.MULTILINE)
_ORDER = re.compile(r"^::(\w+) +(.+?)::\s*$", re.MULTILINE)


class CourseError(DocsecError):
    """A file of a course that cannot be used: which, and why."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in Markdown."""

    markdown: str


@dataclass(frozen=True, slots=True)
class Demonstration:
    """An invented document under the learner's lights.

    Attributes:
        forgery: Id of what was done to it; `genuine`: nothing.
        kind: Of document: `passport`, `card_td2`, `visa_a`.
        seed: Of the document.
        strength: 1 to 5, of the forger.
    """

    forgery: str
    kind: str = "passport"
    seed: int = 1
    strength: int = 2


@dataclass(frozen=True, slots=True)
class Plate:
    """A picture of the module's media."""

    file: str


@dataclass(frozen=True, slots=True)
class Check:
    """One of the module's items, asked in the lesson."""

    item: str


Block = Passage | Demonstration | Plate | Check


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson in one language.

    Attributes:
        id: Name of the file without its ending.
        language: It is really in.
        title: Of it.
        objectives: Ids of what it serves.
        pages: To be shown one after the other.
    """

    id: str
    language: str
    title: str
    objectives: tuple[str, ...]
    pages: tuple[tuple[Block, ...], ...]


def read_lesson(name: str, language: str, text: str) -> Lesson:
    """Take a lesson's file apart.

    Raises:
        CourseError: It has no front matter, no title, or an order nobody knows.
    """
    text = text.replace("\r\n", "\n").lstrip("\ufeff")
    front = _FRONT.match(text)
    if front is None:
        raise _fault(name, language, Text("It must begin with a front matter"))
    facts = dict(_facts(front[1]))
    if not facts.get("title"):
        raise _fault(name, language, Text("It has no title"))
    objectives = facts.get("objectives", "").split(",")
    pages = tuple(
        _blocks(name, language, page) for page in _BREAK.split(text[front.end() :])
    )
    return Lesson(
        name,
        language,
        facts["title"],
        tuple(one.strip() for one in objectives if one.strip()),
        tuple(page for page in pages if page),
    )


def _facts(front: str) -> list[tuple[str, str]]:
    lines = (line.partition(":") for line in front.splitlines())
    return [(name.strip(), value.strip()) for name, _, value in lines]


def _blocks(name: str, language: str, page: str) -> tuple[Block, ...]:
    blocks: list[Block] = []
    at = 0
    for found in _ORDER.finditer(page):
        blocks += _passage(page[at : found.start()])
        blocks.append(_ordered(name, language, found[1], found[2]))
        at = found.end()
    return (*blocks, *_passage(page[at:]))


def _passage(text: str) -> list[Block]:
    return [Passage(text.strip())] if text.strip() else []


def _ordered(name: str, language: str, order: str, words: str) -> Block:
    first, *rest = words.split()
    options = dict(one.partition("=")[::2] for one in rest)
    try:
        match order:
            case "item":
                return Check(first)
            case "picture":
                return Plate(first)
            case "exhibit":
                return Demonstration(
                    first,
                    options.get("kind", "passport"),
                    int(options.get("seed", 1)),
                    int(options.get("strength", 2)),
                )
    except ValueError:
        pass
    raise _fault(
        name, language, Text("Nobody knows the order {order}", order=f"{order} {words}")
    )


def _fault(name: str, language: str, words: Text) -> CourseError:
    return CourseError(
        Text(
            "Lesson {name} ({language}): {fault}",
            name=name,
            language=language,
            fault=words,
        )
    )
