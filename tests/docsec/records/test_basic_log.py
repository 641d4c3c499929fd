import json

from hypothesis import given
from hypothesis import strategies as st

from docsec.records.basic_log import aborted_finding, basic_log, basic_picture

texts = st.text(alphabet="ANNAéérik<<  ", min_size=1)
json_values = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | texts,
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(
            st.sampled_from(
                [
                    "findings", "verdict", "purpose", "profile", "check", "result",
                    "reason", "code", "outcome", "authenticity", "signal", "uuid",
                    "abort_code", "margin", "is_mandatory", "name",
                ]
            ),
            inner,
        )
    ),
    max_leaves=20,
)  # fmt: skip


@given(
    st.dictionaries(st.sampled_from(["findings", "verdict", "purpose"]), json_values)
)
def test_no_capital_or_accented_letter_of_a_payload_passes(payload):
    kept = json.dumps(basic_log(payload), ensure_ascii=False)

    assert not set(kept) & set("ANé")


def test_a_finding_keeps_its_codes_and_loses_its_words(traveller):
    (finding,) = basic_log(traveller())["findings"]

    assert finding == {
        "check": "mrz_check_digits",
        "code": "(VI,TF,CD)",
        "result": "failed",
        "reason": "mrz_check_digit_wrong",
        "elapsed_ms": 1.5,
    }


def test_a_nested_outcome_is_kept_too():
    payload = {
        "findings": [
            {
                "check": "x",
                "is_mandatory": True,
                "abort_code": 1007,
                "outcome": {"result": "aborted", "margin": -0.5},
            }
        ]
    }

    assert basic_log(payload)["findings"] == [
        {
            "check": "x",
            "is_mandatory": True,
            "abort_code": 1007,
            "result": "aborted",
            "margin": -0.5,
        }
    ]


def test_the_three_signals_are_kept(traveller):
    kept = basic_log(traveller())

    assert kept["verdict"] == {"authenticity": {"result": "failed", "signal": "yellow"}}
    assert (kept["purpose"], kept["profile"]) == ("border", "high_security")


def test_a_picture_keeps_its_light_and_loses_its_name():
    about = {"light": "UV", "origin": "file", "ppi": 400, "name": "anna.jpg"}

    assert basic_picture(about) == {"light": "UV", "origin": "file", "ppi": 400}


def test_an_interrupted_check_has_its_code():
    assert aborted_finding("validity") == {
        "check": "validity",
        "result": "aborted",
        "abort_code": 1007,
    }
