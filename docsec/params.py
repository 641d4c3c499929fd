"""Options of a plug-in, read from the signature of its function.

Keyword-only arguments with `Annotated` bounds are the option list: the settings form
and the command line's flags are made from them, and nothing is declared twice.
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from docsec.errors import OptionError
from docsec.model import Text

OptionValue = bool | int | float | str
_KINDS = (bool, int, float, str)


@dataclass(frozen=True, slots=True)
class Range:
    """Bounds of a number, both included."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Option:
    """One keyword-only argument.

    Attributes:
        name: Of the argument.
        kind: bool, int, float or str.
        default: Taken when nobody chooses.
        bounds: For numbers; None means any.
        words: What it does, for people; None if the author gave no Text.
    """

    name: str
    kind: type[OptionValue]
    default: OptionValue
    bounds: Range | None = None
    words: Text | None = None

    def accept(self, value: OptionValue) -> OptionValue:
        """Return the value in the option's kind.

        Raises:
            OptionError: It is of another kind or out of bounds.
        """
        if type(value) is int and self.kind is float:
            value = float(value)
        if type(value) is not self.kind:
            raise OptionError(
                Text("{name} takes another kind of value", name=self.name)
            )
        if (
            self.bounds is not None
            and isinstance(value, int | float)
            and not self.bounds.low <= value <= self.bounds.high
        ):
            raise OptionError(
                Text(
                    "{name} must lie between {low} and {high}",
                    name=self.name,
                    low=self.bounds.low,
                    high=self.bounds.high,
                )
            )
        return value


def options_of(function: Callable[..., object]) -> tuple[Option, ...]:
    """Read the options from a function's keyword-only arguments.

    >>> def scan(path: str, *, ppi: Annotated[int, Range(75, 1200)] = 400): ...
    >>> options_of(scan)[0].default
    400

    Raises:
        TypeError: An option lacks a default or has a kind no form can ask for; a
            fault of the plug-in's author.
    """
    hints = get_type_hints(function, include_extras=True)
    keyword_only = [
        parameter
        for parameter in inspect.signature(function).parameters.values()
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY
    ]
    return tuple(
        _option(parameter, hints[parameter.name]) for parameter in keyword_only
    )


def _option(parameter: inspect.Parameter, hint: Any) -> Option:
    notes = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
    kind = get_args(hint)[0] if notes else hint
    if kind not in _KINDS or parameter.default is inspect.Parameter.empty:
        raise TypeError(f"option {parameter.name} needs a plain kind and a default")
    bounds = next((note for note in notes if isinstance(note, Range)), None)
    words = next((note for note in notes if isinstance(note, Text)), None)
    return Option(parameter.name, kind, parameter.default, bounds, words)
