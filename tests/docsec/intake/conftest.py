"""One warm intake for all tests of the package, and files made to measure."""

import io
import struct
import zlib
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from docsec.intake import Intake, RefusedFileError


def result_of(steps):
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value


class Gate:
    """Runs bytes through an intake, as a command line would."""

    def __init__(self, intake):
        self.intake = intake

    def pictures(self, data, **named):
        return result_of(self.intake.decode(data, name="file.dat", **named))

    def picture(self, data):
        (picture,) = self.pictures(data)
        return picture

    def refusal(self, data):
        with pytest.raises(RefusedFileError) as refused:
            self.pictures(data)
        assert "file.dat" in refused.value.words.english()
        return refused.value.refusal

    def outcome(self, data):
        """The refusal, or None for pictures; anything else is an error."""
        try:
            pictures = self.pictures(data)
        except RefusedFileError as refused:
            return refused.refusal
        assert all(picture.pixels.dtype == np.uint8 for picture in pictures)
        return None


@pytest.fixture(scope="session")
def craft():
    """The makers of files below, for tests that cannot import them."""
    makers = (encoded, noise, chunk, png, frame, announced, packed, pdf, result_of)
    return SimpleNamespace(**{maker.__name__: maker for maker in makers}, END=END)


@pytest.fixture(scope="session")
def shared_intake():
    with Intake() as intake:
        intake.warm()
        yield intake


@pytest.fixture
def gate(shared_intake):
    """A gate that must still let a picture through when the test is over."""
    gate = Gate(shared_intake)
    yield gate
    assert gate.picture(encoded(Image.new("L", (3, 2), 7))).pixels.tolist() == [
        [7, 7, 7],
        [7, 7, 7],
    ]


def encoded(image, format="PNG", **options):  # noqa: A002 - Pillow's own word
    file = io.BytesIO()
    image.save(file, format, **options)
    return file.getvalue()


def noise(width, height, seed=1):
    """Colours that no codec can pack into nothing."""
    random = np.random.default_rng(seed)
    return Image.fromarray(random.integers(0, 256, (height, width, 3), np.uint8))


def chunk(name, body):
    check = zlib.crc32(name + body)
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", check)


def png(width, height, *chunks):
    """A PNG header (RGB, 8 bits) and whatever follows, well formed or not."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + b"".join(chunks)


def frame(number, width, height):
    body = struct.pack(">IIIIIHHBB", number, width, height, 0, 0, 1, 10, 0, 0)
    return chunk(b"fcTL", body)


def announced(frames):
    return chunk(b"acTL", struct.pack(">II", frames, 0))


def packed(width, height):
    return zlib.compress(bytes((width * 3 + 1) * height))


END = chunk(b"IEND", b"")


def pdf(pages, width=72, height=72, *, trailer=b""):
    """The smallest PDF with so many grey pages, in points."""
    kids = b" ".join(b"%d 0 R" % (3 + page) for page in range(pages))
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, kids),
    ]
    leaf = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents %d 0 R>>"
    content = b"0.5 g 0 0 %d %d re f" % (width // 2, height)
    parts += [leaf % (width, height, 3 + pages)] * pages
    parts.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
    body = b"%PDF-1.7\n"
    starts = []
    for number, part in enumerate(parts, 1):
        starts.append(len(body))
        body += b"%d 0 obj%s endobj\n" % (number, part)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    table += b"".join(b"%010d 00000 n \n" % start for start in starts)
    end = b"trailer<</Root 1 0 R/Size %d%s>>\nstartxref\n%d\n%%%%EOF\n"
    return body + table + end % (len(parts) + 1, trailer, len(body))
