"""Every kind has a name in three languages."""

import pytest

from docsec.library.wording import feature_look, feature_title, kind_title, page_title
from docsec.model import DocumentKind, FeatureKind, PageName, Words

ALL = [
    *(kind_title(one) for one in DocumentKind),
    *(page_title(one) for one in PageName),
    *(feature_title(one) for one in FeatureKind),
    *(feature_look(one) for one in FeatureKind),
]


@pytest.mark.parametrize("words", ALL, ids=lambda one: one.en[:30])
def test_every_kind_is_named_in_three_languages(words: Words) -> None:
    assert words.en
    assert words.ar
    assert words.ckb
    assert len({words.en, words.ar, words.ckb}) == 3
