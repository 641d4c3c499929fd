"""Drawn people: the same one looks alike, a double differs in something."""

import numpy as np

from docsec.exhibits import face
from docsec.synthesis.people.resemblance import distance


def test_a_double_is_nearer_where_it_is_harder() -> None:
    rng = np.random.default_rng(1)
    somebody = face.invent(rng, sex="F")
    easy = face.double(somebody, np.random.default_rng(2), 0.0)
    hard = face.double(somebody, np.random.default_rng(2), 1.0)
    assert distance(somebody, hard) < distance(somebody, easy)


def test_years_pass_between_document_and_desk() -> None:
    rng = np.random.default_rng(3)
    somebody = face.invent(rng, sex="M")
    assert face.at_the_desk(somebody, rng, 1.0).age > face.on_document(somebody).age


def test_a_portrait_is_opaque_and_of_passport_size() -> None:
    somebody = face.invent(np.random.default_rng(4))
    drawn = face.sitter(somebody, face.on_document(somebody))
    assert drawn.pixels.shape == (531, 413, 3)
    assert drawn.pixels.dtype == np.uint8
