"""The vocabulary of field names, and what people call them."""

from docsec.model import Text

_TITLES = {
    "document_code": Text("Document code"),
    "issuing_state": Text("Issuing state"),
    "issuing_office": Text("Issuing office"),
    "primary_identifier": Text("Surname"),
    "secondary_identifier": Text("Given names"),
    "document_number": Text("Document number"),
    "document_number_check_digit": Text("Check digit of the document number"),
    "nationality": Text("Nationality"),
    "birth_date": Text("Date of birth"),
    "birth_date_check_digit": Text("Check digit of the date of birth"),
    "sex": Text("Sex"),
    "expiry_date": Text("Date of expiry"),
    "expiry_date_check_digit": Text("Check digit of the date of expiry"),
    "optional_data": Text("Optional data"),
    "optional_data_check_digit": Text("Check digit of the optional data"),
    "optional_data_2": Text("Optional data, second part"),
    "composite_check_digit": Text("Composite check digit"),
    "language": Text("Language"),
    "composite": Text("Numbers and dates together"),
}


def field_title(name: str) -> Text:
    """What people call the field of that name.

    >>> field_title("birth_date").english()
    'Date of birth'
    """
    return _TITLES.get(name) or Text("Field {name}", name=name)


def field_names() -> tuple[str, ...]:
    """All names there are."""
    return tuple(_TITLES)
