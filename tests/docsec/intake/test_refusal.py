"""Every reason has words of its own that say what and what to do."""

import string

import pytest

from docsec.intake import STANDARD, Refusal, RefusedFileError


@pytest.mark.parametrize("refusal", Refusal)
def test_reason_has_words_of_its_own(refusal):
    error = RefusedFileError(refusal, "scan.png", limits=STANDARD, found="GIF")
    assert "scan.png" in error.words.english()
    gaps = {
        gap for _, gap, _, _ in string.Formatter().parse(error.words.template) if gap
    }
    assert gaps == set(error.words.values)


def test_no_two_reasons_share_their_words():
    words = {
        RefusedFileError(refusal, "x", limits=STANDARD).words.template
        for refusal in Refusal
    }
    assert len(words) == len(Refusal)
