"""Words are sorted to the fields they stand in, with their sureness."""

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from docsec.reading.opinions import tesseract
from docsec.reading.print_text import PrintedText, read_print
from docsec.synthesis.typeface import Face, typeface

HEADER = "\t".join(
    ["level", *"abcde", "left", "top", "width", "height", "conf", "text"]
)


def line(words):
    """A line of print on a striped ground, as on a page."""
    paper = np.full((48, 400, 3), 235, np.uint8)
    paper[::7] = (200, 215, 225)
    image = Image.fromarray(paper)
    font = typeface(Face.LATIN, 28)
    assert isinstance(font, ImageFont.FreeTypeFont)
    ImageDraw.Draw(image).text((8, 6), words, (20, 18, 22), font)
    return np.asarray(image)


def test_two_fields_are_read_in_one_go():
    fields = {"surname": line("ERIKSSON"), "birth": line("12 AUG 1974")}
    found = read_print(fields, str(tesseract.program_path()))
    assert {name: one.text for name, one in found.items()} == {
        "surname": "ERIKSSON",
        "birth": "12 AUG 1974",
    }
    assert all(one.sureness > 0.5 for one in found.values())


def test_words_go_to_their_rows_and_the_least_sure_counts(monkeypatch):
    """Rows are 104 pixels apart, the first begins at 40."""
    table = [
        HEADER,
        "\t".join(["5", *"11111", "90", "160", "40", "36", "60.5", "1974"]),
        "\t".join(["5", *"11111", "40", "158", "40", "36", "95", "AUG"]),
        "\t".join(["5", *"11111", "40", "900", "40", "36", "95", "stray"]),
        "\t".join(["4", *"11111", "40", "50", "40", "36", "-1", ""]),
        "nonsense",
    ]
    monkeypatch.setattr(tesseract, "text", lambda *_, **__: "\n".join(table))
    found = read_print({"one": line(""), "two": line("")}, "tesseract")
    assert found["one"] == PrintedText("", 0.0)
    assert found["two"] == PrintedText("AUG 1974", 0.605)


def test_nothing_to_read_starts_no_program():
    assert read_print({"one": np.zeros((1, 9), np.uint8)}, "/no/such/program") == {}
