"""One model as it lies on disk: read, checked, written.

The file may come from a stranger's stick. What it may say is written in the types of
`docsec.model.specimen` and in the rules below; a file that breaks one is refused with
words that say where, and no other model suffers.
"""

import math
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import msgspec

from docsec.errors import DocsecError
from docsec.formats import formats
from docsec.model import (
    DocumentModel,
    FeatureModel,
    ModelPage,
    PageName,
    Region,
    Text,
    Words,
)
from docsec.standards.state import state_name, tolerated_name

MODEL_NAME = "model.json"
MAX_BYTES = 2 * 2**20
PICTURE_ENDINGS = (".jpg", ".png", ".webp")

_CODE = re.compile(r"[A-Z]{1,3}-[A-Z]{2}-[0-9]{5}")
_NAME = re.compile(r"[a-z0-9][a-z0-9_]{0,63}")
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}")
_MAX_PATTERN = 80
_MAX_FEATURES = 200
_PAGE_MM = (10.0, 400.0)
_PPI = (50.0, 2400.0)
_MOST_TILT_DEG = 90.0
_SLACK_MM = 0.6
"""Print may run over the edge by what the cutter is off."""
# A bracket that repeats and is itself repeated may never end.
_ENDLESS = re.compile(r"[*+}]\)[*+{]|\\[1-9]|\(\?")


class ModelError(DocsecError):
    """A model cannot be used."""


def read_model(path: Path) -> DocumentModel:
    """Read and check the model of one folder, its pictures' names included.

    Args:
        path: Of `model.json`.

    Raises:
        ModelError: It cannot be read, or breaks a rule.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise _refused(type(error).__name__) from error
    model = decode(data)
    for file_name in picture_files(model):
        if not path.with_name(file_name).is_file():
            raise _refused(f"{file_name} is missing")
    return model


def write_model(path: Path, model: DocumentModel) -> None:
    """Write a model, as a person would read it.

    Raises:
        ModelError: It breaks a rule that every reader holds models to.
    """
    body = encode(model)
    decode(body)
    path.write_bytes(body)


def encode(model: DocumentModel) -> bytes:
    """As JSON, in lines, what is empty left out."""
    body = msgspec.json.encode(_plain(model))
    return msgspec.json.format(body, indent=2) + b"\n"


def decode(data: bytes) -> DocumentModel:
    """Take the bytes of a model apart and look at every rule.

    Raises:
        ModelError: With the place and the rule that is broken.
    """
    if len(data) > MAX_BYTES:
        raise _refused("the file is too large")
    try:
        raw = msgspec.json.decode(data)
        model = msgspec.convert(raw, DocumentModel)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _refused(str(error)) from error
    known = msgspec.to_builtins(model)
    for fault in (*_unknown_keys(raw, known, "$"), *_faults(model)):
        raise _refused(fault)
    return model


def picture_files(model: DocumentModel) -> tuple[str, ...]:
    """Names of all pictures it speaks of, each once."""
    pages = [one.file for page in model.pages for one in page.pictures]
    known = [one.picture for one in model.counterfeits if one.picture]
    return tuple(dict.fromkeys([*pages, *known]))


def _refused(why: str) -> ModelError:
    return ModelError(Text("The model cannot be used: {why}", why=why[:300]))


def _plain(value: object) -> object:
    """As JSON's own kinds; a field that is as it would be without it is left out."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            one.name: _plain(held)
            for one in fields(value)
            if (held := getattr(value, one.name)) != one.default
        }
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return round(value, 4) if isinstance(value, float) else value


def _unknown_keys(raw: object, known: object, place: str) -> Iterator[str]:
    """Keys that nothing reads: a slip of the pen that would pass in silence."""
    if isinstance(raw, dict) and isinstance(known, dict):
        for key, value in raw.items():
            if key not in known:
                yield f"{place}.{key} means nothing here"
            else:
                yield from _unknown_keys(value, known[key], f"{place}.{key}")
    elif isinstance(raw, list) and isinstance(known, list | tuple):
        for index, (one, other) in enumerate(zip(raw, known, strict=False)):
            yield from _unknown_keys(one, other, f"{place}[{index}]")


def _faults(model: DocumentModel) -> Iterator[str]:
    for rule in _RULES:
        yield from rule(model)


def _of_identity(model: DocumentModel) -> Iterator[str]:
    if not _CODE.fullmatch(model.code):
        yield f"code {model.code!r} is not like UTO-AO-01001"
    elif model.code.partition("-")[0] != model.state:
        yield f"code {model.code} is not of state {model.state}"
    if state_name(model.state) is None and tolerated_name(model.state) is None:
        yield f"state {model.state!r} is not known"
    if model.mrz_format is not None and model.mrz_format not in formats.ids():
        yield f"mrz_format {model.mrz_format!r} is not known"
    years = (model.first_year, model.last_year)
    if any(one is not None and not 1900 <= one <= 2100 for one in years):  # noqa: PLR2004
        yield "first_year and last_year lie between 1900 and 2100"
    if None not in years and years[0] > years[1]:  # type: ignore[operator]
        yield "last_year lies before first_year"


def _of_words(model: DocumentModel) -> Iterator[str]:
    for place, words in all_words(model):
        if not words.en.strip():
            yield f"{place} has no English words"


def _of_numbers(model: DocumentModel) -> Iterator[str]:
    for rule in model.number_rules:
        if len(rule.pattern) > _MAX_PATTERN or _ENDLESS.search(rule.pattern):
            yield f"the pattern of {rule.field} is too long or too deep"
            continue
        try:
            re.compile(rule.pattern)
        except (re.error, OverflowError):
            yield f"the pattern of {rule.field} is no regular expression"
    for validity in model.validity:
        if not 0 < validity.years <= 100:  # noqa: PLR2004
            yield "validity.years lies between 0 and 100"


def _of_pages(model: DocumentModel) -> Iterator[str]:
    for name in set(PageName) - {PageName.INNER}:
        if sum(page.name is name for page in model.pages) > 1:
            yield f"two pages have the name {name.value}"
    for page in model.pages:
        low, high = _PAGE_MM
        if all(low <= side <= high for side in page.size_mm):
            yield from _of_page(page, page.name.value)
        else:
            yield f"{page.name.value}: size_mm lies between {low:g} and {high:g}"


def _of_page(page: ModelPage, place: str) -> Iterator[str]:
    if len(page.features) > _MAX_FEATURES:
        yield f"{place}: more than {_MAX_FEATURES} features"
    if len({one.id for one in page.features}) < len(page.features):
        yield f"{place}: two features have one id"
    for feature in page.features:
        yield from _of_feature(page, feature, place)
    for picture in page.pictures:
        if not _PPI[0] <= picture.ppi <= _PPI[1]:
            yield f"{place}: ppi lies between {_PPI[0]:g} and {_PPI[1]:g}"
        if abs(picture.tilt_deg) > _MOST_TILT_DEG:
            yield f"{place}: tilt_deg lies between -90 and 90"


def _of_feature(page: ModelPage, feature: FeatureModel, place: str) -> Iterator[str]:
    here = f"{place}: {feature.id}"
    if not _NAME.fullmatch(feature.id):
        yield f"{place}: id {feature.id!r} is not of a-z, 0-9 and _"
    if not _is_on(page, feature.region_mm):
        yield f"{here}: region_mm lies off the page"
    if set(feature.shows_in) & set(feature.hidden_in):
        yield f"{here}: one light in shows_in and hidden_in"
    for measure in feature.measures:
        if not math.isfinite(measure.value) or not 0 <= measure.tolerance < math.inf:
            yield f"{here}: {measure.quantity.value} is no number"
    for colour in feature.colours:
        if not all(0 <= one <= 255 for one in colour.rgb):  # noqa: PLR2004
            yield f"{here}: rgb lies between 0 and 255"


def _is_on(page: ModelPage, region: Region) -> bool:
    width, height = page.size_mm
    numbers = (region.left, region.top, region.width, region.height)
    return (
        all(math.isfinite(one) for one in numbers)
        and region.width > 0
        and region.height > 0
        and region.left >= -_SLACK_MM
        and region.top >= -_SLACK_MM
        and region.right <= width + _SLACK_MM
        and region.bottom <= height + _SLACK_MM
    )


def _of_files(model: DocumentModel) -> Iterator[str]:
    for name in picture_files(model):
        if not _FILE.fullmatch(name) or not name.endswith(PICTURE_ENDINGS):
            yield f"{name!r} is no name of a picture beside the model"


def _of_counterfeits(model: DocumentModel) -> Iterator[str]:
    known = {one.id for page in model.pages for one in page.features}
    for one in model.counterfeits:
        for name in set(one.features) - known:
            yield f"counterfeit {one.title.en!r}: there is no feature {name!r}"


_RULES: tuple[Callable[[DocumentModel], Iterable[str]], ...] = (
    _of_identity,
    _of_words,
    _of_numbers,
    _of_pages,
    _of_files,
    _of_counterfeits,
)


def all_words(model: DocumentModel) -> Iterator[tuple[str, Words]]:
    """Every sentence of a model, and where it stands."""
    yield "title", model.title
    for place, several in (
        ("look", model.look),
        ("not_established", model.not_established),
        ("defects", tuple(one.words for one in model.defects)),
        ("counterfeits", tuple(one.title for one in model.counterfeits)),
        ("counterfeits", tuple(one.sign for one in model.counterfeits)),
        ("number_rules", tuple(one.words for one in model.number_rules if one.words)),
    ):
        yield from ((place, one) for one in several)
    for page in model.pages:
        for feature in page.features:
            yield f"{page.name.value}: {feature.id}: title", feature.title
            yield f"{page.name.value}: {feature.id}: look", feature.look
