from datetime import date

import numpy as np
import pytest

from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.place import Box
from docsec.synthesis.press import stack_document
from docsec.synthesis.sheet import box
from docsec.synthesis.stack import Feature


def test_box_around_an_outline_holds_it_and_no_more():
    assert Box.around(box(3, 4, 5, 6)) == Box(3, 4, 5, 6)


def test_every_value_is_printed_where_its_place_says(today: date):
    order = invent_order(Kind.PASSPORT, seed=3, today=today)
    (leaf,) = stack_document(order, ppi=150)
    for name, setting in leaf.settings.items():
        printed = leaf.stack.coverage(setting.feature)
        assert printed[leaf.places[name].slices(150)].max() > 0.5, name
    rest = leaf.stack.coverage(Feature.NUMBER)
    rest[leaf.places["number"].slices(150)] = 0
    assert rest.max() == 0


def test_portrait_and_mrz_lie_where_their_places_say(today: date):
    order = invent_order(Kind.VISA_B, seed=3, today=today)
    (leaf,) = stack_document(order, ppi=100)
    for name, feature in (
        ("portrait", Feature.PORTRAIT),
        ("ghost", Feature.GHOST),
        ("mrz", Feature.MRZ),
    ):
        rows, columns = np.nonzero(leaf.stack.coverage(feature) > 0.02)
        place = leaf.places[name]
        found = np.array((columns.min(), rows.min(), columns.max(), rows.max()))
        due = (place.left, place.top, place.right, place.bottom)
        assert found / 100 * 25.4 == pytest.approx(np.array(due), abs=1.2), name
