"""What an examination says of the kind of document, and what that keeps it from."""

from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from docsec.errors import OptionError, WorkerError
from docsec.examination import identity
from docsec.examination.identity import find, hindrance, recognise
from docsec.examination.model_report import model_blocks
from docsec.examination.record import model_json
from docsec.library.library import Entry, Library
from docsec.model import (
    Candidate,
    Document,
    DocumentKind,
    DocumentModel,
    Identified,
    Light,
    ModelPage,
    ModelPicture,
    PageName,
    Placement,
    Progress,
    Recognition,
    Text,
)
from docsec.model.text import Words
from docsec.publishing.page import Facts, Grid, Note

Make = Callable[..., Any]
PAGE = ModelPage(
    PageName.DATA, (125.0, 88.0), (), (ModelPicture(Light.VI, "vi.png", 300),)
)
MODEL = DocumentModel(
    "UTO-AO-01001",
    "UTO",
    DocumentKind.PASSPORT,
    1,
    Words("Passport", "جواز", "پاسپۆرت"),
    first_year=2014,
    mrz_format="td3",
    pages=(PAGE,),
)
FACTS = replace(MODEL, pages=(), first_year=None, not_established=(Words("Its paper"),))


def _placed(picture: int = 0, page: PageName = PageName.DATA) -> Placement:
    return Placement(page, picture, Light.VI, 300.0, np.eye(3), (0.0, 0.0), 0.01)


class Stand:
    """In place of the examiner: a library, and what the child would answer."""

    def __init__(self, library: Library, answer: object = ()) -> None:
        self.library = library
        self._answer = answer

    def ask(self, document: Document, *order: object, **how: object) -> Any:
        yield
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer


def _walked(steps: Generator[Progress, None, Any]) -> Any:
    while True:
        try:
            assert isinstance(next(steps), Progress)
        except StopIteration as done:
            return done.value


@pytest.fixture
def document(make_document: Make, make_picture: Make) -> Document:
    made: Document = make_document(make_picture())
    return made


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library([Entry(MODEL, tmp_path)])


def _recognised(
    document: Document, stand: Stand, model: str | None = MODEL.code
) -> tuple[Document, list[str]]:
    steps = recognise(document, examiner=stand, examination="1", model=model)  # type: ignore[arg-type]
    found, gaps = _walked(steps)
    return found, [one.why.english() for one in gaps]


def test_a_chosen_model_that_fits_has_no_gap(
    document: Document, library: Library
) -> None:
    found, gaps = _recognised(document, Stand(library, (_placed(),)))
    assert found.model is MODEL
    assert found.identified is not None
    assert found.identified.recognition is Recognition.MANUAL
    assert len(found.placements) == 1
    assert gaps == []
    assert hindrance(found) is None


def test_a_model_nobody_has_cannot_be_chosen(
    document: Document, library: Library
) -> None:
    with pytest.raises(OptionError, match="no model X"):
        _recognised(document, Stand(library), "X")


def test_a_page_that_fits_nowhere_is_said(document: Document, library: Library) -> None:
    found, gaps = _recognised(document, Stand(library))
    reason = hindrance(found)
    assert reason is not None
    assert reason.code == "model_not_placed"
    assert gaps == [reason.words.english()]


@pytest.mark.parametrize(
    "answer",
    ["nonsense", (1,), (_placed(9),), (_placed(page=PageName.BACK),)],
)
def test_an_answer_without_sense_is_not_taken(
    document: Document, library: Library, answer: object
) -> None:
    found, gaps = _recognised(document, Stand(library, answer))
    assert found.placements == ()
    assert gaps == ["The answer makes no sense"]


def test_a_child_that_died_is_said(document: Document, library: Library) -> None:
    dead = WorkerError(Text("It died"))
    found, gaps = _recognised(document, Stand(library, dead))
    assert found.placements == ()
    assert gaps == ["It died"]


def test_nothing_found_is_said(document: Document) -> None:
    found, gaps = _recognised(document, Stand(Library()), None)
    reason = hindrance(found)
    assert reason is not None
    assert reason.code == "model_not_identified"
    assert gaps == [reason.words.english()]


def test_a_fault_in_the_search_is_said(
    document: Document, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("docsec.library.identification.identify", fail)
    found, gaps = _recognised(document, Stand(library), None)
    assert found.model is None
    assert gaps == ["The program met an error (ZeroDivisionError)"]


def test_facts_alone_compare_nothing(document: Document) -> None:
    found, _ = _recognised(document, Stand(Library([Entry(FACTS)])))
    reason = hindrance(found)
    assert reason is not None
    assert reason.code == "model_text_only"


def test_several_that_fit_are_no_model(document: Document) -> None:
    partial = replace(document, identified=Identified(Recognition.PARTIAL))
    reason = hindrance(partial)
    assert reason is not None
    assert reason.code == "model_partly_identified"
    assert hindrance(document) is not None  # nobody has looked


def test_the_child_finds_no_page_of_a_model_without_pictures(
    document: Document, tmp_path: Path
) -> None:
    assert find(document, FACTS, tmp_path) == ()
    assert identity.DEADLINE_S > 0


def test_the_report_names_the_model_and_what_is_open(document: Document) -> None:
    found = replace(document, identified=Identified(Recognition.MANUAL, FACTS))
    facts, note = model_blocks(found)
    assert isinstance(facts, Facts)
    assert isinstance(note, Note)
    assert note.words.english() == "Not established: Its paper"
    named = replace(document, identified=Identified(Recognition.MANUAL, MODEL))
    (facts,) = model_blocks(named)
    assert isinstance(facts, Facts)
    assert len(facts.rows) == 5


def test_the_report_lists_what_it_may_be(document: Document) -> None:
    near = (Candidate("UTO-AO-01001", MODEL.title, 0.5, ("MRZ",)),)
    partial = Identified(Recognition.PARTIAL, None, near)
    _, grid = model_blocks(replace(document, identified=partial))
    assert isinstance(grid, Grid)
    assert isinstance(model_blocks(document)[0], Note)


def test_the_record_keeps_the_model_and_the_candidates() -> None:
    near = (Candidate("UTO-AO-01001", MODEL.title, 0.5, ("MRZ",)),)
    kept = model_json(Identified(Recognition.IDENTIFIED, MODEL, near))
    assert kept is not None
    assert kept["code"] == "UTO-AO-01001"
    assert kept["title"] == {"en": "Passport", "ar": "جواز", "ckb": "پاسپۆرت"}
    assert kept["candidates"][0]["looked_at"] == ["MRZ"]
    assert model_json(None) is None
