"""What people call kinds of documents, pages and features, and what to look at.

Used where a model says nothing of its own, and offered to whoever enrols one. The words
are data (`wording.json`), in three languages like those of every model.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

from docsec.model import DocumentKind, FeatureKind, PageName, Words

_FILE = Path(__file__).with_name("wording.json")


def kind_title(kind: DocumentKind) -> Words:
    """What people call such documents.

    >>> kind_title(DocumentKind.VISA).en
    'Visa'
    """
    return Words(*_words()["kinds"][kind.value])


def page_title(name: PageName) -> Words:
    """What people call that page."""
    return Words(*_words()["pages"][name.value])


def feature_title(kind: FeatureKind) -> Words:
    """What people call such features."""
    return Words(*_words()["features"][kind.value]["title"])


def feature_look(kind: FeatureKind) -> Words:
    """What to look at on such features, and what a genuine one shows."""
    return Words(*_words()["features"][kind.value]["look"])


@cache
def _words() -> dict[str, dict[str, Any]]:
    read: dict[str, dict[str, Any]] = json.loads(_FILE.read_text(encoding="utf-8"))
    return read
