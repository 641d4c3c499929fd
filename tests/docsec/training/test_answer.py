"""Every answer comes back from the store as it was given."""

import msgspec
import pytest

from docsec.model import Light
from docsec.model.prompt import (
    Answer,
    Chosen,
    Filled,
    Judged,
    Marked,
    Ordered,
    Paired,
    Placed,
    Seen,
    Typed,
    Written,
)
from docsec.training.answer import decode, encode

LOOKED = (Light.VI, Light.UV)


@pytest.mark.parametrize(
    "answer",
    [
        Chosen(ids=("a",), confidence=0.75, certainty=2, elapsed_ms=10),
        Marked(marks=(Placed(0.25, 0.5, Light.UV, "a"),), lights=LOOKED),
        Paired(pairs={"a": "b"}),
        Typed(values={"a": "٣٦٥"}),
        Ordered(ids=("b", "a")),
        Judged(value=-3, confidence=1.0, lights=LOOKED),
        Seen(elapsed_ms=5),
        Filled(cells={"a": "b"}),
        Written(text="seen under UV"),
    ],
    ids=lambda one: type(one).__name__,
)
def test_it_comes_back(answer: Answer) -> None:
    assert decode(msgspec.json.decode(msgspec.json.encode(encode(answer)))) == answer


@pytest.mark.parametrize(
    "stored", [{}, {"kind": "sung"}, {"kind": "judged", "value": "x"}]
)
def test_anything_else_is_refused(stored: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"no known kind|Expected"):
        decode(stored)
