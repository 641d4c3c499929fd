"""Prints an order: every page of one invented document, flat, under any light."""

from collections.abc import Callable

from docsec.model import Light
from docsec.synthesis import words
from docsec.synthesis.form import Form, Leaf, Printed
from docsec.synthesis.order import Kind, Order


def print_document(
    order: Order, *, ppi: float, light: Light = Light.VI
) -> tuple[Printed, ...]:
    """Print every page: two for a TD1 card (front, back), one for all others.

    The same order at the same ppi gives the same bytes on one machine. For several
    lights, stack the document once and develop it under each.
    """
    return tuple(leaf.printed(light) for leaf in stack_document(order, ppi=ppi))


def stack_document(
    order: Order, *, ppi: float, is_marked: bool = True
) -> tuple[Leaf, ...]:
    """Lay up every page in layers, to be developed under any number of lights.

    Args:
        order: What to print.
        ppi: Of every picture that will be made.
        is_marked: Bear the word SPECIMEN. Without it only for measurement, in memory:
            no picture without the mark is ever written or shown.
    """
    pages = _PAGES[order.kind]
    return tuple(page(order, ppi).finish(is_marked=is_marked) for page in pages)


def _day(day: object) -> str:
    return f"{day:%d %b %Y}".upper()


def _passport(order: Order, ppi: float) -> Form:
    form = Form(order, ppi, page=0, has_zone=True)
    holder = order.holder
    form.ground((78, 38), radius_mm=27, petals=12)
    form.ghost(103, 36.4, 16)
    form.portrait(5, 17.6, 34)
    form.head(words.PASSPORT, emblem_mm=9.4, em_mm=3.4)
    state = order.lines[0][2:5]
    x, right = 43.0, 120.0
    rows = [20.2 + 6.45 * row for row in range(7)]
    form.field(x, rows[0], "type", "P")
    form.field(x + 17, rows[0], "code", state)
    form.field(x + 37, rows[0], "passport_number", order.number)
    form.field(
        x, rows[1], "surname", holder.surname[0],
        script=holder.surname[1:], script_x=right,
    )  # fmt: skip
    form.field(
        x, rows[2], "given", holder.given[0],
        script=holder.given[1:], script_x=right,
    )  # fmt: skip
    form.field(x, rows[3], "nationality", words.UTOPIAN[0])
    form.field(x + 37, rows[3], "birth", _day(holder.birth))
    form.field(x, rows[4], "sex", holder.sex)
    form.field(x + 20, rows[4], "birth_place", holder.birth_place[0])
    form.field(x, rows[5], "issue", _day(order.issue))
    form.field(x + 37, rows[5], "authority", words.AUTHORITY[0])
    form.field(x, rows[6], "expiry", _day(order.expiry))
    form.field(x + 37, rows[6], "signature", "")
    form.signature(x + 38, rows[6] + 2.6, 16)
    return form


def _card_front(order: Order, ppi: float) -> Form:
    form = Form(order, ppi, page=0, has_zone=False)
    holder = order.holder
    form.ground((56, 31), radius_mm=19, petals=10)
    form.ghost(68, 33.5, 12)
    form.portrait(4, 15.2, 25)
    form.head(words.IDENTITY_CARD, emblem_mm=7.4, em_mm=2.45)
    x, right, em = 32.0, 81.5, 2.5
    rows = [18.0 + 5.75 * row for row in range(6)]
    form.field(
        x, rows[0], "surname", holder.surname[0], em_mm=em,
        script=holder.surname[1:], script_x=right,
    )  # fmt: skip
    form.field(
        x, rows[1], "given", holder.given[0], em_mm=em,
        script=holder.given[1:], script_x=right,
    )  # fmt: skip
    form.field(x, rows[2], "sex", holder.sex, em_mm=em)
    form.field(x + 16, rows[2], "nationality", order.lines[0][2:5], em_mm=em)
    form.field(x, rows[3], "birth", _day(holder.birth), em_mm=em)
    form.field(x, rows[4], "card_number", order.number, em_mm=em)
    form.field(x, rows[5], "expiry", _day(order.expiry), em_mm=em)
    return form


def _card_back(order: Order, ppi: float) -> Form:
    form = Form(order, ppi, page=1, has_zone=True)
    form.ground((66, 17), radius_mm=12, petals=10)
    form.emblem((66, 17), 13)
    form.microprint(6, 28.4, 46)
    em = 2.4
    form.field(6, 8.2, "birth_place", order.holder.birth_place[0], em_mm=em)
    form.field(6, 14.2, "issue", _day(order.issue), em_mm=em)
    form.field(6, 20.2, "authority", words.AUTHORITY[0], em_mm=em)
    form.signature(36, 22.5, 12)
    return form


def _residence_card(order: Order, ppi: float) -> Form:
    form = Form(order, ppi, page=0, has_zone=True)
    holder = order.holder
    form.ground((66, 29), radius_mm=21, petals=9)
    form.ghost(87.5, 30.5, 13)
    form.portrait(4.5, 15.6, 25)
    form.head(words.RESIDENCE_CARD, emblem_mm=8, em_mm=2.8)
    x, right, em = 33.0, 100.5, 2.5
    rows = [18.0 + 5.7 * row for row in range(6)]
    form.field(
        x, rows[0], "surname", holder.surname[0], em_mm=em,
        script=holder.surname[1:], script_x=right,
    )  # fmt: skip
    form.field(
        x, rows[1], "given", holder.given[0], em_mm=em,
        script=holder.given[1:], script_x=right,
    )  # fmt: skip
    form.field(x, rows[2], "nationality", words.UTOPIAN[0], em_mm=em)
    form.field(x + 30, rows[2], "sex", holder.sex, em_mm=em)
    form.field(x, rows[3], "birth", _day(holder.birth), em_mm=em)
    form.field(x, rows[4], "card_number", order.number, em_mm=em)
    form.field(x + 30, rows[4], "issue", _day(order.issue), em_mm=em)
    form.field(x, rows[5], "expiry", _day(order.expiry), em_mm=em)
    form.signature(x + 32, rows[5] + 1.6, 14)
    return form


def _visa(order: Order, ppi: float) -> Form:
    form = Form(order, ppi, page=0, has_zone=True)
    holder, is_large = order.holder, order.kind is Kind.VISA_A
    width = form.sheet.width_mm
    form.ground((width * 0.6, 30), radius_mm=22, petals=14)
    form.ghost(width - 18.5, 29 if not is_large else 33, 13.5)
    portrait_mm = 28.0 if is_large else 24.5
    form.portrait(4.5, 16.2, portrait_mm)
    form.head(words.VISA, emblem_mm=8.4, em_mm=3.0 if is_large else 2.7)
    x, right, em = portrait_mm + 8.5, width - 4.5, 2.7 if is_large else 2.45
    pitch = 6.3 if is_large else 5.5
    rows = [19.2 + pitch * row for row in range(6)]
    step = 34 if is_large else 30
    form.field(x, rows[0], "visa_number", order.number, em_mm=em)
    form.field(x + step, rows[0], "entries", "MULT", em_mm=em)
    form.field(
        x, rows[1], "surname", holder.surname[0], em_mm=em,
        script=holder.surname[1:], script_x=right,
    )  # fmt: skip
    form.field(
        x, rows[2], "given", holder.given[0], em_mm=em,
        script=holder.given[1:], script_x=right,
    )  # fmt: skip
    form.field(x, rows[3], "passport_number", order.passport_number, em_mm=em)
    form.field(x + step + 4, rows[3], "sex", holder.sex, em_mm=em)
    form.field(x, rows[4], "birth", _day(holder.birth), em_mm=em)
    form.field(x, rows[5], "valid_from", _day(order.issue), em_mm=em)
    form.field(x + step - 4, rows[5], "valid_until", _day(order.expiry), em_mm=em)
    return form


_PAGES: dict[Kind, tuple[Callable[[Order, float], Form], ...]] = {
    Kind.PASSPORT: (_passport,),
    Kind.CARD_1: (_card_front, _card_back),
    Kind.CARD_2: (_residence_card,),
    Kind.VISA_A: (_visa,),
    Kind.VISA_B: (_visa,),
}
