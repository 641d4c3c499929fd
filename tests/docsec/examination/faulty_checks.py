"""Checks that misbehave, each in one way. The child process imports this module."""

import os
import time
from dataclasses import replace

from docsec.examination.codes import seek
from docsec.model import Document, Light, Outcome, Reason, Result, Text

REASON = Reason("planted", Text("Planted"), Text("None"))


def sound(document: Document) -> Outcome:
    seen = document.pictures[0].pixels.mean()
    return Outcome(Result.SUCCESSFUL, margin=float(seen) / 255)


def strict(document: Document, *, level: int = 1) -> Outcome:
    return Outcome(Result.FAILED, REASON, margin=-level / 10)


def raises(document: Document) -> Outcome:
    raise ValueError("what a check says in an exception may be personal")


def hangs(document: Document) -> Outcome:
    while True:
        time.sleep(0.05)


def eats_memory(document: Document) -> Outcome:
    return Outcome(Result.SUCCESSFUL, margin=float(len(bytearray(2**36))))


def dies(document: Document) -> Outcome:
    os._exit(3)


def leaves(document: Document) -> Outcome:
    raise SystemExit(0)


def answers_true(document: Document) -> bool:
    return True


def answers_nothing(document: Document) -> None:
    return None


def aborts_itself(document: Document) -> Outcome:
    return Outcome(Result.ABORTED, REASON)


def fails_without_reason(document: Document) -> Outcome:
    return Outcome(Result.FAILED)


def exaggerates(document: Document) -> Outcome:
    return Outcome(Result.SUCCESSFUL, margin=7.0)


def answers_in_strings(document: Document) -> Outcome:
    return Outcome("successful")  # type: ignore[arg-type]


def shows_nonsense(document: Document) -> Outcome:
    return Outcome(Result.SUCCESSFUL, evidence=("here",))  # type: ignore[arg-type]


def needs_the_file(document: Document) -> Outcome:
    count = sum(len(picture.original) for picture in document.pictures)
    return Outcome(Result.SUCCESSFUL, margin=min(1.0, float(count)))


def paints_over(document: Document) -> Outcome:
    document.pictures[0].pixels[:] = 0
    return Outcome(Result.SUCCESSFUL)


def seek_and_break(document: Document, *_: object) -> object:
    return 1 / 0


def seek_and_hang(document: Document, *_: object) -> object:
    while True:
        time.sleep(1)


def seek_in_strings(document: Document, *_: object) -> object:
    return ("barcode",)


def seek_elsewhere(document: Document, index: int, is_full: bool) -> object:
    return tuple(replace(one, picture=9) for one in seek(document, index, is_full))


def counts_views(document: Document) -> Outcome:
    views = document.views_of(Light.VI)
    if len(views) == 1 and views[0].reference is not None:
        return Outcome(Result.SUCCESSFUL)
    reason = Reason(f"views_{len(views)}", Text("Views"), Text("None"))
    return Outcome(Result.NOT_SUPPORTED, reason)
