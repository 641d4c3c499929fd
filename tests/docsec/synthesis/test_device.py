from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from docsec.model import Light
from docsec.synthesis.device import Device, capture_set, conditions_of
from docsec.synthesis.form import Leaf
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import stack_document

LIGHTS = (Light.VI, Light.UV, Light.IR)


@pytest.fixture(scope="module")
def leaf() -> Leaf:
    order = invent_order(Kind.VISA_B, seed=1, today=date(2026, 11, 1))
    return stack_document(order, ppi=60)[0]


@pytest.mark.parametrize("device", Device)
def test_one_seed_is_one_way_of_taking_the_picture(device: Device):
    assert conditions_of(device, seed=1) == conditions_of(device, seed=1)
    assert conditions_of(device, seed=1) != conditions_of(device, seed=2)


def test_webcam_is_worse_than_reader_and_that_than_flatbed():
    made = {
        device: [conditions_of(device, seed=seed) for seed in range(10)]
        for device in Device
    }
    for quality in ("blur_px", "corner_blur_px", "noise", "vignetting", "perspective"):
        flatbed, reader, webcam = (
            np.mean([getattr(each, quality) for each in made[device]])
            for device in (Device.FLATBED, Device.READER, Device.WEBCAM)
        )
        assert flatbed < reader < webcam, quality
    assert all(each.jpeg_quality is not None for each in made[Device.WEBCAM])
    assert all(each.jpeg_quality is None for each in made[Device.READER])


def test_exposure_and_compression_can_be_chosen():
    plain = conditions_of(Device.READER, seed=1)
    chosen = conditions_of(Device.READER, seed=1, exposure_stops=-1, jpeg_quality=40)
    assert chosen.exposure_stops == plain.exposure_stops - 1
    assert chosen.jpeg_quality == 40


def test_exposure_beyond_a_stop_is_refused():
    with pytest.raises(ValueError, match="at most a stop"):
        conditions_of(Device.WEBCAM, seed=1, exposure_stops=1.5)


@pytest.mark.parametrize("device", Device)
def test_set_of_lights_lies_in_one_place(leaf: Leaf, device: Device):
    conditions = replace(conditions_of(device, seed=3), ppi=80.0)
    taken = capture_set([leaf], conditions, LIGHTS, seed=3)
    assert tuple(taken) == LIGHTS
    assert {one.pages for one in taken.values()} == {taken[Light.VI].pages}
    assert len({one.pixels.shape for one in taken.values()}) == 1
    assert taken[Light.VI].ppi == conditions.ppi
    assert not np.array_equal(taken[Light.VI].pixels, taken[Light.UV].pixels)
