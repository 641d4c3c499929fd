"""Which model the document is of, and where the pages of that model lie.

The search runs here, on numbers; the pages are registered in the child process, where
the model's pictures are opened.
"""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np

from docsec.errors import OptionError, WorkerError
from docsec.examination.result import NotChecked
from docsec.examination.run import Examiner, attempted
from docsec.library.library import Library
from docsec.model import (
    Document,
    DocumentModel,
    Identified,
    Placement,
    Progress,
    Reason,
    Recognition,
    Text,
)

DEADLINE_S = 10.0
_PROGRESS = Progress(Text("Recognising the document"), 0.8)
_TITLE = Text("Specimen comparison")
_UNKNOWN = Reason(
    "model_not_identified",
    Text("This kind of document was not recognised: there is no specimen of it here"),
    Text("Compare it with a specimen by hand"),
)
_PARTIAL = Reason(
    "model_partly_identified",
    Text("It fits no one specimen here well enough, or more than one"),
    Text("Choose the specimen by hand, and compare"),
)
_TEXT_ONLY = Reason(
    "model_text_only",
    Text("Only facts about this kind of document are here, no picture of a specimen"),
    Text("Compare it with a specimen by hand"),
)
_NOT_PLACED = Reason(
    "model_not_placed",
    Text("The print of the page could not be laid on the specimen"),
    Text("Capture the whole page again, flat and sharp, and compare it by hand"),
)

Recognised = tuple[Document, tuple[NotChecked, ...]]


def recognise(
    document: Document, *, examiner: Examiner, examination: str, model: str | None
) -> Generator[Progress, None, Recognised]:
    """Add the model to a document, and the places of its pages.

    Args:
        document: As read.
        examiner: Has the library, and owns the child process.
        examination: Its id.
        model: Code of the model a person chose; None: search.

    Returns:
        The document, always with `identified`, and what keeps it from being compared.

    Raises:
        OptionError: There is no such model.
    """
    yield _PROGRESS
    library = examiner.library
    identified, fault = _searched(document, library, model)
    document = replace(document, identified=identified)
    folder = None if document.model is None else library.folder(document.model.code)
    words: Text | None = None
    if document.model is not None and folder is not None:
        document, words = yield from _placed(
            document, document.model, folder, examiner, examination
        )
    reason = hindrance(document)
    words = fault or words or (None if reason is None else reason.words)
    return document, () if words is None else (NotChecked(_TITLE, words),)


def hindrance(document: Document) -> Reason | None:
    """Why the document cannot be measured against a specimen; None: it can."""
    found = document.identified
    if found is None or found.recognition is Recognition.NOT_IDENTIFIED:
        return _UNKNOWN
    if found.model is None:
        return _PARTIAL
    if found.model.is_text_only:
        return _TEXT_ONLY
    return None if document.placements else _NOT_PLACED


def _searched(
    document: Document, library: Library, model: str | None
) -> tuple[Identified, Text | None]:
    # Loads cv2: not before there is a document.
    from docsec.library.identification import chosen, identify  # noqa: PLC0415

    if model is not None:
        known = library.model(model)
        if known is None:
            raise OptionError(Text("There is no model {code} here", code=model))
        return chosen(known), None
    found, fault = attempted(identify, document, library)
    if found is not None:
        return found, None
    words = Text("The program met an error ({fault})", fault=fault or "")
    return Identified(Recognition.NOT_IDENTIFIED), words


def _placed(
    document: Document,
    model: DocumentModel,
    folder: Path,
    examiner: Examiner,
    examination: str,
) -> Generator[Progress, None, tuple[Document, Text | None]]:
    steps = examiner.ask(
        document, find, model, folder, examination=examination, timeout_s=DEADLINE_S
    )
    try:
        while True:
            try:
                next(steps)
            except StopIteration as done:
                answer: object = done.value
                break
            yield _PROGRESS
    except WorkerError as error:
        return document, error.words
    if not _is_sound(answer, document, model):
        return document, Text("The answer makes no sense")
    placements = cast("tuple[Placement, ...]", answer)
    return replace(document, placements=placements), None


def find(
    document: Document, model: DocumentModel, folder: Path
) -> tuple[Placement, ...]:
    """In the child: find the pages of a model in the pictures."""
    from docsec.library.view import place  # noqa: PLC0415  # loads cv2

    return place(document, model, folder)


def _is_sound(answer: object, document: Document, model: DocumentModel) -> bool:
    """The child is not trusted: what it answers is looked at once more."""
    pages = {page.name for page in model.pages}
    return isinstance(answer, tuple) and all(
        isinstance(one, Placement)
        and one.page in pages
        and 0 <= one.picture < len(document.pictures)
        and one.to_picture.shape == (3, 3)
        and bool(np.isfinite(one.to_picture).all())
        for one in answer
    )
