from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import zxingcpp

from docsec.model import Light, SizeClass
from docsec.payloads import parse as parse_payload
from docsec.reading.mrz import read_mrz
from docsec.seals.verification import Trust, verify
from docsec.synthesis import typeface
from docsec.synthesis.barcode import signer
from docsec.synthesis.design import design_of
from docsec.synthesis.form import PITCH_MM, Leaf, Printed
from docsec.synthesis.light import LIGHTS
from docsec.synthesis.order import WITH_MRZ, Kind, invent_order
from docsec.synthesis.press import print_document, stack_document
from docsec.synthesis.stack import Feature
from docsec.synthesis.typeface import Face


@cache
def printed(kind: Kind, today: date) -> tuple[Printed, ...]:
    return print_document(invent_order(kind, seed=3, today=today), ppi=300)


@pytest.mark.parametrize(
    ("kind", "size", "width_mm", "height_mm"),
    [
        (Kind.PASSPORT, SizeClass.ID_3, 125, 88),
        (Kind.CARD_1, SizeClass.ID_1, 85.6, 53.98),
        (Kind.CARD_2, SizeClass.ID_2, 105, 74),
        (Kind.VISA_A, SizeClass.VISA_A, 120, 80),
        (Kind.VISA_B, SizeClass.ID_2, 105, 74),
        (Kind.STAMPS, SizeClass.ID_3, 125, 88),
        (Kind.LICENCE, SizeClass.ID_1, 85.6, 53.98),
    ],
)
def test_pages_have_the_size_of_the_standard(
    kind: Kind, size: SizeClass, width_mm: float, height_mm: float, today: date
):
    page = printed(kind, today)[-1]
    assert page.size is size
    assert page.pixels.shape[1] == pytest.approx(width_mm / 25.4 * 300, abs=1)
    assert page.pixels.shape[0] == pytest.approx(height_mm / 25.4 * 300, abs=1)


@pytest.mark.parametrize("kind", WITH_MRZ)
def test_mrz_is_read_back_exactly_at_300_ppi(kind: Kind, today: date):
    page = printed(kind, today)[-1]
    assert [reading.texts() for reading in read_mrz(page.pixels)] == [page.lines]


def test_characters_stand_at_the_pitch_of_the_standard(today: date):
    page = printed(Kind.PASSPORT, today)[0]
    zone = page.zone
    assert zone is not None
    assert zone.width == pytest.approx(44 * PITCH_MM / 25.4 * 300)
    # Fillers end the upper line: their ink repeats once a pitch.
    top, left = int(zone.top), int(zone.left + zone.width / 2)
    strip = page.pixels[top : top + 32, left : int(zone.right)].min(2)
    ink = (strip < 110).sum(0).astype(float)
    spectrum = np.abs(np.fft.rfft(ink - ink.mean(), 8192))
    peak = 200 + int(np.argmax(spectrum[200:400]))
    assert 8192 / peak == pytest.approx(30.0, rel=0.01)


def test_card_has_a_front_without_and_a_back_with_an_mrz(today: date):
    front, back = printed(Kind.CARD_1, today)
    assert (front.lines, front.zone) == ((), None)
    assert len(back.lines) == 3


def test_mark_leaves_the_mrz_alone(today: date):
    order = invent_order(Kind.PASSPORT, seed=3, today=today)
    leaf = stack_document(order, ppi=150)[0]
    assert leaf.zone is not None
    covered = leaf.stack.coverage(Feature.MARK)
    low = int(leaf.zone.top) - 10
    assert covered[low:].max() == 0
    assert covered[:low].max() > 0.9


def test_same_order_gives_the_same_bytes(today: date):
    order = invent_order(Kind.VISA_B, seed=3, today=today)
    one, other = (print_document(order, ppi=100)[0].pixels for _ in range(2))
    assert np.array_equal(one, other)


def test_mrz_needs_no_installed_typeface(today: date, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(typeface, "_CANDIDATES", dict.fromkeys(Face, ()))
    typeface.typeface.cache_clear()
    try:
        order = invent_order(Kind.CARD_2, seed=3, today=today)
        page = print_document(order, ppi=300)[0]
        assert [reading.texts() for reading in read_mrz(page.pixels)] == [page.lines]
    finally:
        typeface.typeface.cache_clear()


@pytest.mark.parametrize("kind", [Kind.VISA_B, Kind.SEAFARER])
def test_mark_shows_on_every_page_in_every_light(kind: Kind, today: date):
    order = invent_order(kind, seed=3, today=today)
    marked = stack_document(order, ppi=50)
    plain = stack_document(order, ppi=50, is_marked=False)
    for with_mark, without in zip(marked, plain, strict=True):
        where = with_mark.stack.coverage(Feature.MARK)
        for light in LIGHTS:
            seen, bare = (one.printed(light).pixels for one in (with_mark, without))
            changed = np.abs(seen.astype(int) - bare).max(2)
            assert np.median(changed[where > 0.2]) >= 12, light
            assert changed[where == 0].max() == 0


@pytest.mark.parametrize("kind", Kind)
def test_every_page_of_every_kind_bears_the_mark(
    kind: Kind, small_leaves: Callable[[Kind], tuple[Leaf, ...]]
):
    for leaf in small_leaves(kind):
        where = leaf.stack.coverage(Feature.MARK)
        assert where.max() > 0.5
        for name in ("mrz", "barcode"):
            if name in leaf.places:
                place = leaf.places[name].slices(leaf.stack.ppi)
                assert where[place].max() < 0.3, name


def test_printed_page_says_what_lit_it(today: date):
    order = invent_order(Kind.VISA_B, seed=3, today=today)
    page = print_document(order, ppi=60, light=Light.IR)[0]
    assert page.light is Light.IR
    assert np.ptp(page.pixels, axis=2).max() == 0


def test_page_made_once_is_the_page_printed_at_once(today: date):
    order = invent_order(Kind.VISA_B, seed=3, today=today)
    leaf = stack_document(order, ppi=100)[0]
    at_once = print_document(order, ppi=100, light=Light.UV)[0]
    assert np.array_equal(leaf.printed(Light.UV).pixels, at_once.pixels)


def read_barcodes(page: Printed) -> list[bytes]:
    found = zxingcpp.read_barcodes(page.pixels, try_rotate=False)
    return [one.bytes for one in found if one.valid]


@pytest.mark.parametrize("kind", [Kind.VISA_A, Kind.EMERGENCY])
def test_seal_is_read_back_and_verifies(kind: Kind, today: date):
    (content,) = read_barcodes(printed(kind, today)[0])
    seal = parse_payload(content, today=today).seal
    assert seal is not None
    trust = Trust().with_certificates((signer().authority, signer().certificate))
    assert verify(seal, trust, today=today).reason is None


def test_licence_says_in_its_barcode_what_it_shows(today: date):
    order = invent_order(Kind.LICENCE, seed=3, today=today)
    _, back = printed(Kind.LICENCE, today)
    (content,) = read_barcodes(back)
    payload = parse_payload(content, today=today)
    values = {one.name: one.value for one in payload.fields}
    assert payload.problems == ()
    assert values["document_number"] == order.number
    assert values["surname"] == order.holder.surname[0]
    assert values["birth_date"] == order.holder.birth.isoformat()
    assert values["expiry_date"] == order.expiry.isoformat()


def test_seafarers_barcode_repeats_the_mrz(today: date):
    order = invent_order(Kind.SEAFARER, seed=3, today=today)
    _, back = printed(Kind.SEAFARER, today)
    assert read_barcodes(back) == ["\n".join(order.lines).encode()]


def test_changed_design_prints_another_document(today: date, tmp_path: Path):
    order = invent_order(Kind.VISA_B, seed=3, today=today)
    (shipped,) = stack_document(order, ppi=60)
    changed = replace(
        design_of(Kind.VISA_B), design=design_of(Kind.VISA_A).design, sha256="0"
    )
    (other,) = stack_document(order, ppi=60, drafted=changed)
    assert shipped.is_shipped
    assert not other.is_shipped
    assert other.size is SizeClass.VISA_A
