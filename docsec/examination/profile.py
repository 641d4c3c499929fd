"""The two written tables: what must succeed, and how strictly it is measured.

No profile goes without ultraviolet: in white light a good print is like another, and
a station without a lamp is told so by yellow. A check of a feature that the model is
known not to have is excused.

High security and high convenience are the two modes of ICAO 9303-2 D: the same
pictures, other thresholds, both logged.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from docsec.errors import OptionError
from docsec.model import Text
from docsec.params import OptionValue


@dataclass(frozen=True, slots=True)
class Profile:
    """One way to judge.

    Attributes:
        id: As stored with every examination.
        title: For people.
        mandatory: Ids of the checks that must end `successful` for green.
        options: Check id to its options, where they differ from the defaults.
    """

    id: str
    title: Text
    mandatory: frozenset[str]
    options: Mapping[str, Mapping[str, OptionValue]] = field(default_factory=dict)


HIGH_SECURITY = Profile(
    id="high_security",
    title=Text("High security"),
    mandatory=frozenset(
        {
            "document_kind_size",
            "expiry",
            "ir_drop_out",
            "ir_mrz",
            "mrz_alphabet",
            "mrz_check_digits",
            "mrz_dates",
            "number_rule",
            "state_codes",
            "static_print",
            "uv_balance",
            "uv_dull_mrz",
            "uv_dull_page",
            "uv_dull_photo",
            "uv_erasure",
            "uv_overprint",
            "visual_data",
        }
    ),
    options={"document_kind_size": {"tolerance_mm": 2.0}},
)
HIGH_CONVENIENCE = Profile(
    id="high_convenience",
    title=Text("High convenience"),
    mandatory=frozenset(
        {
            "expiry",
            "mrz_check_digits",
            "mrz_dates",
            "static_print",
            "uv_dull_page",
            "uv_overprint",
        }
    ),
    options={"document_kind_size": {"tolerance_mm": 5.0}},
)
PROFILES = {one.id: one for one in (HIGH_SECURITY, HIGH_CONVENIENCE)}


def profile_of(name: str) -> Profile:
    """The profile of that id.

    Raises:
        OptionError: There is none.
    """
    if name not in PROFILES:
        raise OptionError(
            Text(
                "There is no profile {name}; there are {known}",
                name=name,
                known=", ".join(PROFILES),
            )
        )
    return PROFILES[name]
