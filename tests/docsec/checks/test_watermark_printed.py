"""A watermark that is seen from the front is printed."""

from dataclasses import replace

from docsec.checks.watermark_printed import watermark_printed
from docsec.model import Light, Result
from docsec.synthesis.stack import Feature

BOTH = (Light.VI, Light.TRANSMITTED)


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    document = see_passport(*BOTH, scene=scene)
    assert watermark_printed(document).result is Result.SUCCESSFUL


def test_print_in_its_shape_fails(see_passport):
    def printed(stack):
        layers = tuple(
            replace(
                one,
                ink=replace(
                    one.ink,
                    colour=(0.75, 0.75, 0.75) if one.ink.opacity > 0 else (1, 1, 1),
                    opacity=0.0,
                ),
            )
            if one.feature is Feature.WATERMARK
            else one
            for one in stack.layers
        )
        return replace(stack, layers=layers)

    outcome = watermark_printed(see_passport(*BOTH, change=printed))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "watermark_printed"


def test_without_light_from_behind_it_is_undetermined(see_passport):
    assert watermark_printed(see_passport(Light.VI)).result is Result.UNDETERMINED
