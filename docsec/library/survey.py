"""Walks the features of an identified document, and judges what was measured on each.

What most checks of security features share: which features the model has, in which
pictures they are seen, and how many measured values become one outcome with its
evidence. What is measured is the check's own.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from docsec.model import (
    Document,
    Evidence,
    Light,
    Mark,
    Marks,
    Outcome,
    Reason,
    Result,
    Table,
    Text,
)
from docsec.model.specimen import FeatureKind, FeatureModel, ModelPage
from docsec.model.view import View
from docsec.standards.bounds import Bounds

Measure = Callable[[View, FeatureModel], float | None]
"""What a check measures on one feature in one picture; None: it cannot be told."""


class Listed(StrEnum):
    """Which features are walked under a light."""

    SHOWN = "shown"
    """Those that must be seen in it."""
    HIDDEN = "hidden"
    """Those that must not."""
    ANY = "any"
    """All of the kind: their region is looked at, whatever they show."""


_LEAST_VALID = 0.9
"""Share of a feature's region that the picture must show."""
_WORST = (Result.FAILED, Result.UNDETERMINED, Result.SUCCESSFUL)


@dataclass(frozen=True, slots=True)
class Wording:
    """What a check says.

    Attributes:
        heading: Of the measured value in the table.
        failed: When a value lies beyond the bound.
        unsure: When it lies between the bounds, or cannot be told.
    """

    heading: Text
    failed: Reason
    unsure: Reason


@dataclass(frozen=True, slots=True)
class Measured:
    """One value: of which feature, in which picture."""

    view: View
    feature: FeatureModel
    value: float | None


def survey(
    document: Document,
    light: Light,
    kinds: Sequence[FeatureKind],
    measure: Measure,
    *,
    bounds: Bounds,
    words: Wording,
    listed: Listed = Listed.SHOWN,
) -> Outcome:
    """Measure every feature of these kinds under a light, and judge the worst.

    Args:
        document: What is examined.
        light: Under which to look.
        kinds: Of features.
        measure: What to measure on each.
        bounds: What is due.
        words: What to say.
        listed: Which of them, by what the model says of this light.
    """
    lack = lacking(document, light, kinds, listed=listed)
    if lack is not None:
        return Outcome(Result.NOT_SUPPORTED, lack)
    found = [
        Measured(view, feature, measure(view, feature))
        for view in document.views_of(light)
        for feature in _features(view, kinds, listed)
        if view.valid_share(view.region_of(feature)) >= _LEAST_VALID
    ]
    return judged(found, bounds=bounds, words=words)


def judged(found: Sequence[Measured], *, bounds: Bounds, words: Wording) -> Outcome:
    """One outcome of several values: the worst decides, all are shown."""
    if not found:
        return Outcome(Result.UNDETERMINED, NOT_SHOWN)
    known = [one for one in found if one.value is not None]
    results = [
        Result.UNDETERMINED if one.value is None else bounds.result(one.value)
        for one in found
    ]
    worst = next(one for one in _WORST if one in results)
    margin = min((bounds.margin(one.value or 0.0) for one in known), default=None)
    reason = {Result.FAILED: words.failed, Result.UNDETERMINED: words.unsure}
    bad = [one for one, its in zip(found, results, strict=True) if its is worst]
    evidence: list[Evidence] = [_table(found, bounds, words.heading)]
    if worst is not Result.SUCCESSFUL:
        evidence = [*_marks(bad), *evidence]
    return Outcome(worst, reason.get(worst), margin, tuple(evidence))


def lacking(
    document: Document,
    light: Light,
    kinds: Sequence[FeatureKind],
    *,
    listed: Listed = Listed.SHOWN,
) -> Reason | None:
    """Why features of these kinds cannot be looked at; None: they can."""
    if document.model is None:
        return NOT_IDENTIFIED
    if not any(_walked(page, light, kinds, listed) for page in document.model.pages):
        return NOT_IN_MODEL
    views = document.views_of(light)
    if not any(_features(view, kinds, listed) for view in views):
        return NOT_LAID_ON_MODEL
    return None


def twin(document: Document, view: View, light: Light) -> View | None:
    """The same page under another light; None: there is no such picture."""
    return next(
        (one for one in document.views_of(light) if one.page.name is view.page.name),
        None,
    )


def _features(
    view: View, kinds: Sequence[FeatureKind], listed: Listed
) -> tuple[FeatureModel, ...]:
    return _walked(view.page, view.light, kinds, listed)


def _walked(
    page: ModelPage, light: Light, kinds: Sequence[FeatureKind], listed: Listed
) -> tuple[FeatureModel, ...]:
    of_kind = page.of_kind(*kinds)
    match listed:
        case Listed.SHOWN:
            return tuple(one for one in of_kind if light in one.shows_in)
        case Listed.HIDDEN:
            return tuple(one for one in of_kind if light in one.hidden_in)
        case Listed.ANY:
            return of_kind


def _marks(bad: Sequence[Measured]) -> tuple[Marks, ...]:
    pictures = dict.fromkeys(one.view.picture for one in bad)
    return tuple(
        Marks(
            picture,
            tuple(
                Mark(
                    one.view.place(one.view.region_of(one.feature)),
                    _named(one),
                )
                for one in bad
                if one.view.picture == picture
            ),
        )
        for picture in pictures
    )


def _named(one: Measured) -> Text:
    return Text("{feature}", feature=one.feature.title)


def _table(found: Sequence[Measured], bounds: Bounds, heading: Text) -> Table:
    return Table(
        (heading, Text("Found"), Text("Expected")),
        tuple(
            (
                _named(one),
                "" if one.value is None else f"{one.value:.2f}",
                f"{'>' if bounds.sure > bounds.failed else '<'} {bounds.sure:.2f}",
            )
            for one in found
        ),
    )


NOT_IDENTIFIED = Reason(
    "model_not_identified",
    Text("This kind of document was not recognised: there is no specimen of it here"),
    Text("Compare it with a specimen by hand"),
)
NOT_IN_MODEL = Reason(
    "feature_not_in_model",
    Text("This kind of document is not known to have this feature"),
    Text("Nothing to do"),
)
NOT_LAID_ON_MODEL = Reason(
    "page_not_registered",
    Text("The page could not be laid on its specimen"),
    Text("Capture the page again: flat, whole and sharp"),
)
NOT_SHOWN = Reason(
    "feature_not_shown",
    Text("The picture does not show the whole of this feature"),
    Text("Capture the whole page again"),
)
