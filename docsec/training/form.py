"""Exam forms: what is asked, its pictures, and its key under the trainer's seal.

    <form>/form.json        the tasks, without seeds and without keys
    <form>/pictures/        JPEG files, named by the hash of their bytes
    <form>/key.sealed       the keys and what is shown after the release

Nothing a learner can read tells what is right: genuine and falsified pictures are
written alike, in one order of names, and pictures that only the key needs lie under
the seal with it.
"""

import hashlib
import secrets
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from PIL import Image

from docsec.errors import OptionError
from docsec.exercises import Exercise, Made, exercises
from docsec.model import Pixels, Progress, Text
from docsec.params import OptionValue
from docsec.training import coding
from docsec.training.course import Blueprint, Course, Item, Share
from docsec.training.journal import Asked
from docsec.training.sealing import TrainerKey, seal

_QUALITY = 92
_SEED_BITS = 62
_WORTH_A_SWAP = 1e-3
_FORM, _PICTURES, _KEY = "form.json", "pictures", "key.sealed"


class Question(msgspec.Struct, frozen=True):
    """One item of a form, as a learner's machine holds it."""

    exercise: str
    objective: str
    task: Any


class FormFile(msgspec.Struct, frozen=True):
    """The whole form but its key."""

    id: str
    course: str
    blueprint: Blueprint
    questions: tuple[Question, ...]


class _Answer(msgspec.Struct, frozen=True):
    key: Any
    item: str = ""
    fingerprint: str = ""


class _KeyFile(msgspec.Struct, frozen=True):
    answers: tuple[_Answer, ...]
    aside: dict[str, bytes]


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """One form that can be sat.

    Attributes:
        id: Of it.
        folder: Where it lies.
        course: Id of the course.
        blueprint: What it was made of, with its cut scores.
        questions: In order.
    """

    id: str
    folder: Path
    course: str
    blueprint: Blueprint
    questions: tuple[Question, ...]

    def asked(self, number: int) -> Asked:
        """One of its questions, to be asked."""
        question = self.questions[number]
        kind = exercises[question.exercise]
        return Asked(
            exercise=question.exercise,
            task=coding.convert(question.task, kind.task),
            course=self.course,
            objective=question.objective,
        )

    def picture(self, handle: str) -> Pixels:
        """Decode one of its pictures: files of our own, hashed when written.

        Raises:
            OptionError: It is not the picture that was written.
        """
        data = (self.folder / _PICTURES / f"{handle}.jpg").read_bytes()
        if _named(data) != handle:
            raise OptionError(Text("A picture of this form was changed"))
        return _decoded(data)


@dataclass(frozen=True, slots=True, eq=False)
class FormKey:
    """What is right in a form, once it was unsealed.

    Attributes:
        keys: One a question.
        items: Ids in the bank; empty for what was invented.
        fingerprints: What the question is of, so that no other form repeats it.
        aside: Pictures for feedback, as JPEG.
    """

    keys: tuple[Any, ...]
    items: tuple[str, ...]
    fingerprints: tuple[str, ...]
    aside: Mapping[str, bytes] = field(repr=False)

    def picture(self, handle: str) -> Pixels:
        """Decode a picture for feedback."""
        return _decoded(self.aside[handle])


def write_form(
    folder: Path,
    course: Course,
    blueprint: Blueprint,
    *,
    trainer: bytes,
    taken: Iterable[str] = (),
    facility: Mapping[str, float] | None = None,
    draw: "Draw | None" = None,
) -> Generator[Progress, None, FormKey]:
    """Make a form and seal its key.

    Args:
        folder: To be made.
        course: Its items for exams are drawn from.
        blueprint: What it is made of.
        trainer: Public key of who may release it.
        taken: Fingerprints and item ids of parallel forms; none of them is used.
        facility: Share right of items that have been asked, by their ids: forms are
            made as hard as the bank is on average, so that parallel ones agree.
        draw: Chance; None: what nobody can repeat.

    Raises:
        OptionError: The bank has not enough items for it.
    """
    maker = _Maker(course, frozenset(taken), facility or {}, draw or Draw())
    identity = secrets.token_hex(8)
    (folder / _PICTURES).mkdir(parents=True)
    questions: list[Question] = []
    answers: list[_Answer] = []
    aside: dict[str, bytes] = {}
    total = sum(share.count for share in blueprint.shares)
    for piece in maker.pieces(blueprint.shares):
        yield Progress(
            Text("Making question {n} of {total}", n=len(questions) + 1, total=total),
            len(questions) / total,
        )
        question, answer = _written(folder, piece, aside)
        questions.append(question)
        answers.append(answer)
    # How many are false, and in which ways, is part of the key.
    shown = msgspec.structs.replace(blueprint, shares=())
    form = FormFile(identity, course.id, shown, tuple(questions))
    body = coding.encode(form)
    (folder / _FORM).write_bytes(body)
    key_file = _KeyFile(tuple(answers), aside)
    sealed = seal(msgspec.msgpack.encode(key_file), trainer, bound=_bound(body))
    (folder / _KEY).write_bytes(sealed)
    return _form_key(form, key_file)


def _written(
    folder: Path, piece: "_Piece", aside: dict[str, bytes]
) -> tuple[Question, _Answer]:
    """Write the pictures of a question; keep aside those only its key needs."""
    made = piece.made
    coded = {
        name: _coded(pixels)
        for name, pixels in (*made.pictures.items(), *made.aside.items())
    }
    names = {name: _named(data) for name, data in coded.items()}
    for name in made.pictures:
        (folder / _PICTURES / f"{names[name]}.jpg").write_bytes(coded[name])
    aside |= {names[name]: coded[name] for name in made.aside}
    task, key = (_renamed(coding.plain(part), names) for part in (made.task, made.key))
    return (
        Question(piece.exercise, piece.objective, task),
        _Answer(key, piece.item, piece.fingerprint),
    )


def read_form(folder: Path) -> Form:
    """Read what a learner's machine needs; no key.

    Raises:
        OptionError: It is no form.
    """
    try:
        said = coding.decode((folder / _FORM).read_bytes(), FormFile)
    except (OSError, msgspec.DecodeError) as error:
        raise OptionError(
            Text("This folder holds no exam form: {folder}", folder=str(folder))
        ) from error
    return Form(said.id, folder, said.course, said.blueprint, said.questions)


def open_key(form: Form, trainer: TrainerKey) -> FormKey:
    """Unseal the key of a form.

    Raises:
        StoreError: It was sealed for another trainer, or the form was changed.
    """
    body = (form.folder / _FORM).read_bytes()
    sealed = (form.folder / _KEY).read_bytes()
    message = trainer.unseal(sealed, bound=_bound(body))
    key_file = msgspec.msgpack.decode(message, type=_KeyFile)
    return _form_key(
        FormFile(form.id, form.course, form.blueprint, form.questions), key_file
    )


class Draw:
    """Chance for forms: seeds nobody can guess, unless a test gives them."""

    def __init__(self, seed: int | None = None) -> None:
        own = secrets.randbits(_SEED_BITS) if seed is None else seed
        self._rng = np.random.default_rng(own)

    def seed(self) -> int:
        """A seed."""
        return int(self._rng.integers(2**_SEED_BITS))

    def order(self, n: int) -> list[int]:
        """0 to n-1 in some order."""
        return [int(one) for one in self._rng.permutation(n)]


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    exercise: str
    objective: str
    item: str
    fingerprint: str
    made: Made


class _Maker:
    """Draws the questions of one form."""

    def __init__(
        self,
        course: Course,
        taken: frozenset[str],
        facility: Mapping[str, float],
        draw: Draw,
    ) -> None:
        self._bank = [one for one in course.items() if one.is_for_exams]
        self._objectives = {
            recipe.exercise: recipe.objective
            for module in course.modules
            for recipe in module.recipes
        }
        self._taken = set(taken)
        self._facility = facility
        self._draw = draw

    def pieces(self, shares: Sequence[Share]) -> Generator[_Piece, None, None]:
        """All questions, part by part."""
        for share in shares:
            if share.exercise:
                yield from self._invented(share)
            else:
                yield from self._from_bank(share)

    def _from_bank(self, share: Share) -> Generator[_Piece, None, None]:
        """Spread over the objectives, none that a parallel form has."""
        free = [
            item
            for item in self._bank
            if item.id not in self._taken and share.objective in ("", item.objective)
        ]
        if len(free) < share.count:
            raise OptionError(
                Text(
                    "The bank has {have} items for the exam; {need} are wanted",
                    have=len(free),
                    need=share.count,
                )
            )
        chosen = self._spread(free)
        for item in balanced(chosen, share.count, self._facility):
            self._taken.add(item.id)
            task = item.task
            if "seed" in item.task.__struct_fields__:
                # Sets the order of choices, and tells nothing else.
                task = msgspec.structs.replace(task, seed=self._draw.seed())
            yield _Piece(
                item.exercise, item.objective, item.id, item.id, Made(task, item.key)
            )

    def _spread(self, items: Sequence[Item]) -> list[Item]:
        """In some order, objective by objective in turn."""
        drawn = [items[at] for at in self._draw.order(len(items))]
        turns: dict[str, int] = {}
        ranked = []
        for at, item in enumerate(drawn):
            turn = turns.get(item.objective, 0)
            turns[item.objective] = turn + 1
            ranked.append((turn, at, item))
        return [item for _, _, item in sorted(ranked, key=lambda one: one[:2])]

    def _invented(self, share: Share) -> Generator[_Piece, None, None]:
        kind = exercises[share.exercise]
        wanted = self._signals(share)
        for is_signal in wanted:
            made, mark = self._fresh(kind, share, is_signal)
            self._taken.add(mark)
            objective = share.objective or self._objectives.get(share.exercise, "")
            yield _Piece(share.exercise, objective, "", mark, made)

    def _signals(self, share: Share) -> list[bool | None]:
        """Which are false: exactly as many as wanted, in some order."""
        if share.signals is None:
            return [None] * share.count
        return [at < share.signals for at in self._draw.order(share.count)]

    def _fresh(
        self, kind: Exercise, share: Share, is_signal: bool | None
    ) -> tuple[Made, str]:
        if kind.make is None:
            raise OptionError(
                Text("{exercise} invents nothing like that", exercise=kind.title)
            )
        options: dict[str, OptionValue] = dict(share.options)
        if is_signal is not None:
            options["prevalence"] = float(is_signal)
        while True:
            made = kind.make(self._draw.seed(), share.difficulty, **options)
            mark = hashlib.sha256(coding.encode(made.task)).hexdigest()
            if mark not in self._taken:
                return made, mark


def balanced(
    items: Sequence[Item], count: int, facility: Mapping[str, float]
) -> list[Item]:
    """The first so many, with some exchanged so that they are as hard as all are.

    Only items of one objective are exchanged, so its share of the form stays.
    Items nobody has answered yet are taken as average.
    """
    known = [facility[one.id] for one in items if one.id in facility]
    if not known:
        return list(items[:count])
    due = sum(known) / len(known)
    ease = {one.id: facility.get(one.id, due) for one in items}
    chosen, left = list(items[:count]), list(items[count:])
    while left:
        off = sum(ease[one.id] - due for one in chosen)
        swaps = (
            (abs(off - ease[mine.id] + ease[other.id]), at, place)
            for at, mine in enumerate(chosen)
            for place, other in enumerate(left)
            if mine.objective == other.objective
        )
        best = min(swaps, default=(abs(off), 0, 0))
        if best[0] >= abs(off) - _WORTH_A_SWAP:
            break
        _, at, place = best
        chosen[at], left[place] = left[place], chosen[at]
    return chosen


def _form_key(form: FormFile, key_file: _KeyFile) -> FormKey:
    keys = tuple(
        coding.convert(answer.key, exercises[question.exercise].key)
        for question, answer in zip(form.questions, key_file.answers, strict=True)
    )
    return FormKey(
        keys,
        tuple(answer.item for answer in key_file.answers),
        tuple(answer.fingerprint for answer in key_file.answers),
        key_file.aside,
    )


def _bound(body: bytes) -> bytes:
    return hashlib.sha256(body).digest()


def _named(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:32]


def _coded(pixels: Pixels) -> bytes:
    coded = BytesIO()
    Image.fromarray(pixels).save(coded, "JPEG", quality=_QUALITY)
    return coded.getvalue()


def _decoded(data: bytes) -> Pixels:
    with Image.open(BytesIO(data), formats=("JPEG",)) as decoded:
        return np.asarray(decoded.convert("RGB"), np.uint8)


def _renamed(part: Any, names: Mapping[str, str]) -> Any:
    """The same with every handle replaced by the name of its file."""
    if isinstance(part, dict):
        return {key: _renamed(one, names) for key, one in part.items()}
    if isinstance(part, list):
        return [_renamed(one, names) for one in part]
    return names.get(part, part) if isinstance(part, str) else part
