"""One security-feature check a module.

A check is a pure function of a `Document`. It measures one thing and answers with one
`Outcome`; it never decides about the document. What it needs (lights, resolution) it
declares, and where that is missing it is not run: its result is `not supported`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from docsec.model import Group, Light, Outcome, Rank, Text
from docsec.params import Option, options_of
from docsec.registry import Registry

CheckFunction = Callable[..., Outcome]
"""Takes a `docsec.model.Document`, and the check's options by keyword."""


@dataclass(frozen=True, slots=True)
class Check:
    """One check and what is fixed about it.

    Attributes:
        id: Name of the module.
        run: The function that measures.
        title: For people.
        uuid: Never changes, so that logs of all versions compare.
        code: Light, property, feature (ICAO 9303-2 appendix C); `X-` is our own.
        rank: The weight of a failure.
        group: Which of the three results it belongs to.
        lights: All of these must be there.
        min_ppi: The page must have at least this; None: any, even unknown.
        is_data_check: Looks at data only.
        is_evaluatory: Run and logged, never part of the verdict.
        options: Read from the function's signature.
    """

    id: str
    run: CheckFunction
    title: Text
    uuid: str
    code: str
    rank: Rank
    group: Group
    lights: tuple[Light, ...]
    min_ppi: float | None
    is_data_check: bool
    is_evaluatory: bool
    options: tuple[Option, ...]


checks: Registry[Check] = Registry(__name__)


def check(
    title: Text,
    *,
    uuid: str,
    code: str,
    rank: Rank,
    group: Group = Group.AUTHENTICITY,
    lights: tuple[Light, ...] = (Light.VI,),
    min_ppi: float | None = None,
    is_data_check: bool = False,
    is_evaluatory: bool = False,
) -> Callable[[CheckFunction], CheckFunction]:
    """Offer the decorated function as a check. Arguments as in `Check`."""

    def offer(function: CheckFunction) -> CheckFunction:
        checks.offer(
            function.__module__,
            Check(
                id=function.__module__.rpartition(".")[2],
                run=function,
                title=title,
                uuid=uuid,
                code=code,
                rank=rank,
                group=group,
                lights=lights,
                min_ppi=min_ppi,
                is_data_check=is_data_check,
                is_evaluatory=is_evaluatory,
                options=options_of(function),
            ),
        )
        return function

    return offer
