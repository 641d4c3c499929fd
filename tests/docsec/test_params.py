"""Options are read from signatures, and their values are held to them."""

from typing import Annotated

import pytest

from docsec.errors import OptionError
from docsec.model import Text
from docsec.params import Option, Range, options_of


def test_keyword_only_arguments_become_options() -> None:
    def scan(
        path: str,
        *,
        ppi: Annotated[int, Range(75, 1200), Text("Resolution")] = 400,
        grey: bool = False,
    ) -> None: ...

    assert options_of(scan) == (
        Option("ppi", int, 400, Range(75, 1200), Text("Resolution")),
        Option("grey", bool, False),
    )


def test_an_option_without_a_default_is_its_authors_fault() -> None:
    def scan(*, ppi: int) -> None: ...

    with pytest.raises(TypeError, match="ppi"):
        options_of(scan)


def test_an_option_no_form_can_ask_for_is_its_authors_fault() -> None:
    def scan(*, ppi: tuple[int, ...] = ()) -> None: ...

    with pytest.raises(TypeError, match="ppi"):
        options_of(scan)


@pytest.mark.parametrize("value", [75, 400, 1200])
def test_a_value_within_its_bounds_is_taken(value: int) -> None:
    assert Option("ppi", int, 400, Range(75, 1200)).accept(value) == value


@pytest.mark.parametrize("value", [74, 1201, True, "400", 400.0])
def test_a_value_out_of_bounds_or_of_another_kind_is_refused(value: object) -> None:
    with pytest.raises(OptionError):
        Option("ppi", int, 400, Range(75, 1200)).accept(value)  # type: ignore[arg-type]


def test_a_whole_number_will_do_for_a_fraction() -> None:
    taken = Option("limit", float, 0.5).accept(1)
    assert (taken, type(taken)) == (1.0, float)
