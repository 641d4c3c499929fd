from typing import Any


def test_the_example_of_the_standard(read: Any) -> None:
    data = read(
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"
    )
    assert data.format == "mrv_b"
    assert data.is_valid
    assert data.value("expiry_date") == "1996-12-10"
