"""What a document says, by the names its design calls for."""

from collections.abc import Mapping
from datetime import date

from docsec.synthesis import words
from docsec.synthesis.order import Order
from docsec.synthesis.words import Words


def values_of(order: Order) -> Mapping[str, Words]:
    """Every value in Latin, Arabic and Sorani; the last two are empty as a rule."""
    holder = order.holder
    plain = {
        "type": order.lines[0][:2].replace("<", "") if order.lines else "",
        "code": order.state,
        "number": order.number,
        "birth": _day(holder.birth),
        "sex": holder.sex,
        "issue": _day(order.issue),
        "expiry": _day(order.expiry),
        "valid_from": _day(order.issue),
        "valid_until": _day(order.expiry),
        "passport_number": order.passport_number,
        "signature": "",
        "licence_names": f"{holder.given[0]} {holder.surname[0]}",
        "licence_birth": f"{holder.birth:%d.%m.%Y}  {holder.birth_place[0]}",
        "licence_issue": f"{order.issue:%d.%m.%Y}",
        "licence_expiry": f"{order.expiry:%d.%m.%Y}",
    }
    return {
        **{name: (value, "", "") for name, value in plain.items()},
        "surname": holder.surname,
        "given": holder.given,
        "nationality": words.UTOPIAN,
        "birth_place": holder.birth_place,
        "authority": words.AUTHORITY,
        **dict(order.details),
    }


def _day(day: date) -> str:
    return f"{day:%d %b %Y}".upper()
