"""A dyed portrait is even; one printed anew is made of drops."""

from dataclasses import replace

import numpy as np
import pytest

from docsec.checks import checks
from docsec.checks.photo_print import photo_print
from docsec.model import Result
from docsec.model.specimen import FeatureKind, PrintProcess
from docsec.synthesis.ink import DYE, SECURITY_PAPER, Process
from docsec.synthesis.sheet import Sheet, box
from docsec.synthesis.stack import Feature

WHOLE = (0.5, 0.5, 11.0, 11.0)


@pytest.fixture(scope="module")
def portrait(feature):
    return feature(FeatureKind.PORTRAIT, WHOLE, process=PrintProcess.DYE)


@pytest.fixture(scope="module")
def printed():
    """A face-coloured picture, darker downwards, in an ink."""

    def printed(process):
        sheet = Sheet(12.0, 12.0, 600.0, SECURITY_PAPER)
        shade = np.linspace(1.0, 0.5, 300, dtype=np.float32)[:, None, None]
        colour = np.float32([0.85, 0.65, 0.52]) * shade * np.ones((1, 300, 1))
        picture = np.dstack([colour, np.ones((300, 300))]).astype(np.float32)
        ink = replace(DYE, process=process)
        sheet.paint(picture, box(0, 0, 12, 12)[[0, 2]], ink, Feature.PORTRAIT)
        return sheet.stack(seed=2)

    return printed


def test_dyed_portrait_is_successful(see_patch, printed, portrait, scene):
    outcome = photo_print(see_patch(printed(Process.DYE), portrait, scene=scene))
    assert outcome.result is Result.SUCCESSFUL


@pytest.mark.parametrize("process", [Process.INKJET, Process.TONER])
def test_portrait_in_dots_fails(see_patch, printed, portrait, process):
    outcome = photo_print(see_patch(printed(process), portrait))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "photo_dots_found"


def test_too_little_to_look_at_is_undetermined(see_patch, printed, feature):
    small = feature(FeatureKind.PORTRAIT, (1, 1, 0.6, 0.6), process=PrintProcess.DYE)
    outcome = photo_print(see_patch(printed(Process.DYE), small))
    assert outcome.result is Result.UNDETERMINED


def test_model_with_an_inkjet_portrait_is_not_supported(see_patch, printed, feature):
    portrait = feature(FeatureKind.PORTRAIT, WHOLE, process=PrintProcess.INKJET)
    outcome = photo_print(see_patch(printed(Process.INKJET), portrait))
    assert outcome.result is Result.NOT_SUPPORTED


def test_it_asks_for_600_pixels_per_inch():
    assert checks["photo_print"].min_ppi == 600
