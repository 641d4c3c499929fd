from docsec.formats import formats
from docsec.standards.fields import field_names, field_title


def test_every_field_of_every_format_has_a_title() -> None:
    named = {rule.name for table in formats for rule in table.fields} - {"name"}
    assert named <= set(field_names())


def test_an_unknown_name_is_shown_as_it_is() -> None:
    assert field_title("tax_class").english() == "Field tax_class"
