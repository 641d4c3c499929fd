"""The thread is dark against the light, or there is none."""

from dataclasses import replace

from docsec.checks.security_thread import security_thread
from docsec.model import Light, Result
from docsec.synthesis.stack import Feature


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    document = see_passport(Light.TRANSMITTED, scene=scene)
    assert security_thread(document).result is Result.SUCCESSFUL


def test_missing_thread_fails(see_passport):
    def missing(stack):
        kept = tuple(one for one in stack.layers if one.feature is not Feature.THREAD)
        return replace(stack, layers=kept)

    outcome = security_thread(see_passport(Light.TRANSMITTED, change=missing))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "thread_missing"


def test_thin_grey_line_instead_of_a_thread_fails(see_passport, reprinted):
    line = reprinted(Feature.THREAD, colour=(0.85, 0.85, 0.85), opacity=0.05)
    outcome = security_thread(see_passport(Light.TRANSMITTED, change=line))
    assert outcome.result is Result.FAILED


def test_half_as_dark_is_undetermined(see_passport, reprinted):
    pale = reprinted(Feature.THREAD, opacity=0.31)
    outcome = security_thread(see_passport(Light.TRANSMITTED, change=pale))
    assert outcome.result is Result.UNDETERMINED


def test_without_light_from_behind_it_is_not_supported(see_passport):
    assert security_thread(see_passport(Light.VI)).result is Result.NOT_SUPPORTED
