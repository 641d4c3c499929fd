"""Asks any Prompt: one drawer for each kind, so no exercise needs a screen.

The list of kinds is closed (`docsec.model.prompt`). A drawer gives the answer without
times and lights; who plays the exercise adds those.
"""

from typing import Any

from docsec.model.prompt import (
    Choose,
    Form,
    Inspect,
    Judge,
    Mark,
    Order,
    Pair,
    Prompt,
    Type,
    Write,
)
from ui.prompts.asker import Asker, Desk, said, told
from ui.prompts.choosing import ChooseAsker
from ui.prompts.form import FormAsker
from ui.prompts.judging import JudgeAsker
from ui.prompts.looking import InspectAsker
from ui.prompts.marking import MarkAsker
from ui.prompts.ordering import OrderAsker
from ui.prompts.pairing import PairAsker
from ui.prompts.stage import Stage
from ui.prompts.type_in import TypeAsker
from ui.prompts.writing import WriteAsker

__all__ = ["ASKERS", "Asker", "Desk", "Stage", "ask", "said", "staged", "told"]

ASKERS: dict[type[Any], Any] = {
    Choose: ChooseAsker,
    Mark: MarkAsker,
    Pair: PairAsker,
    Type: TypeAsker,
    Order: OrderAsker,
    Judge: JudgeAsker,
    Inspect: InspectAsker,
    Form: FormAsker,
    Write: WriteAsker,
}


def staged(prompt: Prompt, desk: Desk) -> Stage | None:
    """Make the pictures of a prompt; None where it has none."""
    if not prompt.exhibits:
        return None
    return Stage(
        desk.forms,
        prompt.exhibits,
        desk.levels,
        is_marked=isinstance(prompt, Mark),
    )


def ask(prompt: Prompt, desk: Desk, stage: Stage | None) -> Asker:
    """Make the controls of a prompt."""
    asker: Asker = ASKERS[type(prompt)](prompt, desk, stage)
    return asker
