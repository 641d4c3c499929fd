"""Prints an order: every page of one invented document, flat, under any light."""

from docsec.model import Light
from docsec.synthesis import words
from docsec.synthesis.design import Drafted, design_of
from docsec.synthesis.form import Form, Leaf, Printed
from docsec.synthesis.ink import MARK
from docsec.synthesis.order import Order
from docsec.synthesis.personal import COPY_STEPS
from docsec.synthesis.printing import print_step
from docsec.synthesis.sheet import box
from docsec.synthesis.stack import Feature
from docsec.synthesis.step import Zone
from docsec.synthesis.typeface import Face


def print_document(
    order: Order, *, ppi: float, light: Light = Light.VI
) -> tuple[Printed, ...]:
    """Print every page: two for a card with a back, one for all others.

    The same order at the same ppi gives the same bytes on one machine. For several
    lights, stack the document once and develop it under each.
    """
    return tuple(leaf.printed(light) for leaf in stack_document(order, ppi=ppi))


def stack_document(
    order: Order,
    *,
    ppi: float,
    is_marked: bool = True,
    drafted: Drafted | None = None,
) -> tuple[Leaf, ...]:
    """Lay up every page in layers, to be developed under any number of lights.

    Args:
        order: What to print.
        ppi: Of every picture that will be made.
        is_marked: Bear the word SPECIMEN. Without it only for measurement, in memory:
            no picture without the mark is ever written or shown.
        drafted: A design to print it by; the shipped one of its kind if None.
    """
    used = drafted or design_of(order.kind)
    return tuple(
        _stack_page(Form(order, used, page=page, ppi=ppi), is_marked=is_marked)
        for page in range(len(used.design.pages))
    )


def _stack_page(form: Form, *, is_marked: bool) -> Leaf:
    """Carry out the steps; the mark comes before the MRZ, which stays clear of it."""
    for number, step in enumerate(form.page.steps):
        if is_marked and isinstance(step, Zone):
            _mark(form)
        if type(step) in COPY_STEPS:
            COPY_STEPS[type(step)](form, step)
        else:
            print_step(form.sheet, form.drafted, page=form.number, number=number)
    if is_marked and not form.is_lined:
        _mark(form)
    return form.leaf()


def _mark(form: Form) -> None:
    """SPECIMEN, slanting, pale enough to read through, never on the MRZ."""
    sheet, height = form.sheet, form.zone_top_mm
    plate, width = sheet.plate(), sheet.width_mm
    em = width * 0.135
    plate.text(
        (width * 0.53, height * 0.5 + em * 0.36),
        words.SPECIMEN[0],
        em,
        face=Face.LATIN_BOLD,
        anchor="ms",
        turn_deg=14,
    )
    if form.page.zone_mm:
        plate.erase(box(0, height, width, form.page.zone_mm))
    plate.coverage //= 4
    sign = words.SPECIMEN[1:]
    plate.pair(form.page.mark_at, sign, 2.4, face=Face.ARABIC_BOLD)
    sheet.print(plate, MARK, Feature.MARK)
