"""Files as a device."""

import io

import pytest
from PIL import Image

from docsec.devices import devices
from docsec.intake import Intake, Refusal, RefusedFileError
from docsec.model import Light, Origin, Picture, Progress


@pytest.fixture(scope="module")
def intake():
    with Intake() as intake:
        intake.warm()
        yield intake


def write(path, colour):
    file = io.BytesIO()
    Image.new("L", (4, 3), colour).save(file, "PNG")
    path.write_bytes(file.getvalue())
    return path


def test_pictures_come_in_order_each_with_its_light(intake, tmp_path):
    files = [
        (write(tmp_path / "white.png", 200), Light.VI),
        (write(tmp_path / "uv.png", 30), Light.UV),
    ]
    things = list(devices["picture_file"].capture(intake, files))
    pictures = [thing for thing in things if isinstance(thing, Picture)]
    assert [(picture.name, picture.light) for picture in pictures] == [
        ("white.png", Light.VI),
        ("uv.png", Light.UV),
    ]
    assert [int(picture.pixels[0, 0]) for picture in pictures] == [200, 30]
    assert {picture.origin for picture in pictures} == {Origin.FILE}
    assert any(isinstance(thing, Progress) for thing in things)


def test_refused_file_keeps_those_before_it(intake, tmp_path):
    files = [
        (write(tmp_path / "good.png", 1), Light.VI),
        (tmp_path / "missing.png", Light.UV),
    ]
    steps = devices["picture_file"].capture(intake, files)
    first = next(thing for thing in steps if isinstance(thing, Picture))
    assert first.name == "good.png"
    with pytest.raises(RefusedFileError) as refused:
        list(steps)
    assert refused.value.refusal is Refusal.MISSING
