"""The file of error rates is read as it was written, or refused with words."""

import pytest

from docsec.errors import DocsecError
from docsec.evaluation.figures import (
    VERSION,
    CheckFigures,
    Count,
    Figures,
    read_figures,
    write_figures,
)

FIGURES = Figures(
    version=VERSION,
    software="docsec 0",
    made="2026-11-21",
    machine="test",
    first_seed=800_000,
    red_of_genuine={"passport": Count(0, 20)},
    green_of_genuine={"passport": Count(18, 20)},
    green_of_forged={"photo_pasted": Count(1, 20)},
    red_of_forged={"photo_pasted": Count(12, 20)},
    checks={
        "uv_dull_page": CheckFigures(
            Count(0, 20), Count(1, 20), {"bright_paper": Count(20, 20)}
        )
    },
)


def test_what_was_written_is_read(tmp_path):
    path = tmp_path / "figures.json"
    write_figures(FIGURES, path)
    assert read_figures(path) == FIGURES


def test_absent_file_is_no_figures(tmp_path):
    assert read_figures(tmp_path / "figures.json") is None


def test_file_of_another_form_is_no_figures(tmp_path):
    path = tmp_path / "figures.json"
    write_figures(FIGURES, path)
    path.write_text(path.read_text().replace(f'"version": {VERSION}', '"version": 99'))
    assert read_figures(path) is None


@pytest.mark.parametrize("content", [b"", b"[]", b'{"version": 1}', b"\xff\xfe"])
def test_damaged_file_is_refused_with_words(tmp_path, content):
    path = tmp_path / "figures.json"
    path.write_bytes(content)
    with pytest.raises(DocsecError, match="damaged"):
        read_figures(path)
