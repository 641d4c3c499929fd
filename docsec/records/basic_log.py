"""The part of a record that names nobody and is kept for good (TR-03135-1 6.3).

It is built from an allow-list: only known keys, and of those only values in the shape
of our own identifiers, a number or a flag. No free text passes.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard

from docsec.model import AbortCode, Result, Signal

_IDENTIFIER = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+){0,9}")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CODE = re.compile(r"(X-)?\([A-Z0-9_-]{1,14}(,[A-Z0-9-]{1,8}){1,3}\)")
_RESULTS = re.compile("|".join(Result))
_SIGNALS = re.compile("|".join(Signal))
_LIGHTS = re.compile("VI|UV|IR|TRANSMITTED|OBLIQUE_LEFT|OBLIQUE_RIGHT|COAXIAL|ANGLE")
_ORIGINS = re.compile("device|hot folder|file")
_GROUPS = ("authenticity", "validity", "alert")
_RANKS = re.compile("definitive|strong|advisory|weak")
_PURPOSES = re.compile("border|training|evaluation")
_PROFILES = re.compile("high_security|high_convenience")
_FINDING = {
    "check": _IDENTIFIER,
    "uuid": _UUID,
    "code": _CODE,
    "group": re.compile("|".join(_GROUPS)),
    "rank": _RANKS,
    "result": _RESULTS,
}
_FLAGS = ("is_data_check", "is_mandatory", "is_evaluatory")
_NUMBERS = ("margin", "elapsed_ms")


def basic_log(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Keep of an examination's payload what names nobody.

    >>> basic_log({"purpose": "border", "holder": "ERIKSSON"})["purpose"]
    'border'
    """
    kept: dict[str, Any] = {}
    _keep(kept, payload, "purpose", _PURPOSES)
    _keep(kept, payload, "profile", _PROFILES)
    kept["findings"] = [
        _finding(one) for one in _sequence(payload.get("findings")) if _is_map(one)
    ]
    verdict = payload.get("verdict")
    kept["verdict"] = _verdict(verdict) if _is_map(verdict) else {}
    return kept


def basic_picture(picture: Mapping[str, Any]) -> dict[str, Any]:
    """Keep of a stored picture its light, resolution and origin."""
    kept: dict[str, Any] = {}
    _keep(kept, picture, "light", _LIGHTS)
    _keep(kept, picture, "origin", _ORIGINS)
    if _is_number(picture.get("ppi")):
        kept["ppi"] = picture["ppi"]
    return kept


def aborted_finding(check: str) -> dict[str, Any]:
    """The entry of a check that was running when the program ended."""
    kept: dict[str, Any] = {"result": Result.ABORTED.value}
    kept["abort_code"] = int(AbortCode.INTERRUPTED)
    _keep(kept, {"check": check}, "check", _IDENTIFIER)
    return kept


def _finding(finding: Mapping[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    outcome = finding.get("outcome")
    whole = {**(outcome if _is_map(outcome) else {}), **finding}
    for key, shape in _FINDING.items():
        _keep(kept, whole, key, shape)
    for key in _FLAGS:
        if isinstance(whole.get(key), bool):
            kept[key] = whole[key]
    for key in _NUMBERS:
        if _is_number(whole.get(key)):
            kept[key] = whole[key]
    if whole.get("abort_code") in tuple(AbortCode):
        kept["abort_code"] = int(whole["abort_code"])
    reason = whole.get("reason")
    if _is_map(reason):
        _keep(kept, {"reason": reason.get("code")}, "reason", _IDENTIFIER)
    return kept


def _verdict(verdict: Mapping[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for group in _GROUPS:
        conclusion = verdict.get(group)
        if _is_map(conclusion):
            kept[group] = {}
            _keep(kept[group], conclusion, "result", _RESULTS)
            _keep(kept[group], conclusion, "signal", _SIGNALS)
    return kept


def _keep(
    kept: dict[str, Any], source: Mapping[str, Any], key: str, shape: re.Pattern[str]
) -> None:
    value = source.get(key)
    if isinstance(value, str) and shape.fullmatch(value):
        kept[key] = str(value)


def _is_map(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _sequence(value: object) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else ()
