"""Payloads answer by name and part."""

from docsec.model import Text
from docsec.model.barcode import Payload, PayloadField

SOUND = PayloadField("seat", Text("Seat"), "001A", "1A", 0, 4, part=1)
WRONG = PayloadField("size", Text("Size"), "ZZ", None, 4, 6, problems=(Text("Wrong"),))


def test_a_field_is_found_by_name_and_part() -> None:
    payload = Payload("x", Text("X"), "001AZZ", (SOUND, WRONG))
    assert payload.field("seat", 1) is SOUND
    assert payload.field("seat") is None
    assert payload.value("seat", 1) == "1A"
    assert payload.value("none") is None


def test_it_is_valid_while_nothing_is_wrong() -> None:
    assert Payload("x", Text("X"), "", (SOUND,)).is_valid
    assert not Payload("x", Text("X"), "", (WRONG,)).is_valid
    assert not Payload("x", Text("X"), "", problems=(Text("Wrong"),)).is_valid
