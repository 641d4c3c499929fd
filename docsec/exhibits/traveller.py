"""A queue of invented travellers: document, holder, story, and what is wrong with some.

Everything follows from the seed: the same queue under any locale, clock or screen.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from docsec.exhibits import document, face
from docsec.forgeries import Forged, Genuine
from docsec.model import Light, Pixels, Text
from docsec.synthesis.order import Fault, Kind, invent_order

LIGHTS = (Light.VI, Light.UV)
PPI = 150
_PURPOSES = (
    Text("I visit my sister."),
    Text("I come for work."),
    Text("I am a student."),
    Text("I come for treatment in the hospital."),
    Text("I travel with a group of pilgrims."),
)
_FALSE_SHARE = 0.5
_STAYS = (3, 7, 14, 30, 60)


class Trouble(StrEnum):
    """What is wrong with a traveller."""

    NONE = "none"
    FALSE_DOCUMENT = "false document"
    EXPIRED = "expired"
    CHECK_DIGIT = "check digit"
    RULE = "rule of the day"
    IMPOSTOR = "impostor"


@dataclass(frozen=True, slots=True)
class Bulletin:
    """The rule of the day: a stay longer than this needs a visa, which nobody has."""

    most_days: int

    def words(self) -> Text:
        """As it is read out before the shift."""
        return Text(
            "Rule of the day: refer everybody who stays longer than {days} days.",
            days=self.most_days,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Traveller:
    """Somebody at the desk.

    Attributes:
        views: Handles of the page by light.
        face: Handle of the person's face.
        pictures: Pixels by handle.
        size: Width and height of the page's pictures.
        face_size: Likewise of the face.
        purpose: What they say.
        stay_days: How long they stay.
        trouble: What is wrong, or nothing.
        told: What gives it away; empty where nothing is wrong.
    """

    views: dict[Light, str]
    face: str
    pictures: Mapping[str, Pixels] = field(repr=False)
    size: tuple[int, int]
    face_size: tuple[int, int]
    purpose: Text
    stay_days: int
    trouble: Trouble
    told: tuple[Text, ...]


_WORDS = {
    Trouble.EXPIRED: Text("The document has expired"),
    Trouble.CHECK_DIGIT: Text("A check digit of the MRZ is wrong"),
    Trouble.RULE: Text("The stay is longer than the rule of the day allows"),
    Trouble.IMPOSTOR: Text("The person is not the holder"),
}


def queue(
    seed: int,
    *,
    count: int,
    prevalence: float,
    difficulty: float,
    has_impostors: bool,
    ppi: float = PPI,
) -> Iterator[Traveller]:
    """Travellers one after another; exactly the wanted share of them in trouble."""
    rng = np.random.default_rng([seed, *b"queue"])
    wanted = round(count * prevalence)
    troubled = set(rng.permutation(count)[:wanted].tolist())
    kinds = [one for one in Trouble if one is not Trouble.NONE]
    if not has_impostors:
        kinds.remove(Trouble.IMPOSTOR)
    rule = bulletin(seed)
    for place in range(count):
        own = np.random.default_rng([seed, place, *b"traveller"])
        trouble = Trouble.NONE
        if place in troubled:
            # Half are false documents: what the shift is for.
            is_false = own.random() < _FALSE_SHARE
            pick = kinds[int(own.integers(len(kinds)))]
            trouble = Trouble.FALSE_DOCUMENT if is_false else pick
        yield _traveller(own, trouble, rule, difficulty, ppi)


def bulletin(seed: int) -> Bulletin:
    """The rule of a shift."""
    rng = np.random.default_rng([seed, *b"bulletin"])
    return Bulletin(int(rng.choice([7, 14, 30])))


def _traveller(
    rng: np.random.Generator,
    trouble: Trouble,
    rule: Bulletin,
    difficulty: float,
    ppi: float,
) -> Traveller:
    seed = int(rng.integers(2**31))
    case = _case(seed, trouble, ppi)
    leaf = case.leaves[0]
    forged: Forged | None = None
    if trouble is Trouble.FALSE_DOCUMENT:
        forged = document.falsified(case, seed=seed, difficulty=difficulty)
        leaf = case.leaves[0] if forged is None else forged.leaves[0]
    shown = document.photograph(document.developed(leaf, LIGHTS), seed=seed)
    person = _person(case, rng, trouble, difficulty)
    stay = _stay(rng, trouble, rule)
    return Traveller(
        shown.views,
        person.handle,
        {**shown.pictures, person.handle: person.pixels},
        (shown.width, shown.height),
        (person.pixels.shape[1], person.pixels.shape[0]),
        _PURPOSES[int(rng.integers(len(_PURPOSES)))],
        stay,
        trouble,
        _told(trouble, forged),
    )


def _case(seed: int, trouble: Trouble, ppi: float) -> Genuine:
    faults = {Trouble.EXPIRED: Fault.EXPIRED, Trouble.CHECK_DIGIT: Fault.CHECK_DIGIT}
    fault = faults.get(trouble, Fault.NONE)
    order = invent_order(Kind.PASSPORT, seed=seed, today=document.TODAY, fault=fault)
    return Genuine(order, ppi=ppi)


def _person(
    case: Genuine, rng: np.random.Generator, trouble: Trouble, difficulty: float
) -> face.Sitter:
    holder = case.order.likeness
    if trouble is Trouble.IMPOSTOR:
        holder = face.double(holder, rng, difficulty)
    return face.sitter(holder, face.at_the_desk(holder, rng, difficulty))


def _stay(rng: np.random.Generator, trouble: Trouble, rule: Bulletin) -> int:
    allowed = [days for days in _STAYS if days <= rule.most_days]
    others = [days for days in _STAYS if days > rule.most_days]
    choices = others if trouble is Trouble.RULE else allowed
    return choices[int(rng.integers(len(choices)))]


def _told(trouble: Trouble, forged: Forged | None) -> tuple[Text, ...]:
    if forged is not None:
        words = (place.words for place in document.places_of(forged))
        return (document.title_of(forged), *dict.fromkeys(words))
    return (_WORDS[trouble],) if trouble in _WORDS else ()
