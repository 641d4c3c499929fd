"""`docsec examine`: every way in, every way out, and no traceback ever."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from docsec.examination.record import schema

Run = Callable[..., Any]
ON = ("--today", "2010-06-01")


def faults(document: Any) -> list[str]:
    return [one.message for one in Draft202012Validator(schema()).iter_errors(document)]


def test_text_is_the_default(docsec: Run, passport: Path) -> None:
    said = docsec("examine", passport, *ON)
    assert said.code == 0
    assert "Examination of a document" in said.out
    assert "ERIKSSON" in said.out
    assert said.err == ""


def test_json_is_valid_by_the_published_schema(docsec: Run, passport: Path) -> None:
    said = docsec("examine", passport, "--json", *ON)
    document = json.loads(said.out)
    assert faults(document) == []
    assert document["today"] == "2010-06-01"
    assert document["pictures"][0]["origin"] == "file"
    assert said.out.count("\n") == 1


def test_a_red_verdict_does_not_change_the_exit_code(
    docsec: Run, passport: Path
) -> None:
    said = docsec("examine", passport, "--json", "--today", "2020-01-01")
    assert json.loads(said.out)["verdict"]["validity"]["signal"] == "red"
    assert said.code == 0


def test_html_goes_to_a_file_and_nothing_to_the_terminal(
    docsec: Run, passport: Path, tmp_path: Path
) -> None:
    out = tmp_path / "report.html"
    said = docsec("examine", passport, "--html", out, "--language", "ar")
    assert (said.code, said.out) == (0, "")
    assert 'dir="rtl"' in out.read_text(encoding="utf-8")


def test_html_and_text_together(docsec: Run, passport: Path) -> None:
    said = docsec("examine", passport, "--html", "-", "--text")
    assert "<!DOCTYPE html>" in said.out
    assert "===" in said.out


def test_a_log_tells_no_more_than_it_was_asked_for(
    docsec: Run, passport: Path, tmp_path: Path
) -> None:
    out = tmp_path / "log.xml"
    said = docsec("examine", passport, "--xml", out, *ON)
    assert (said.code, said.out) == (0, "")
    basic = out.read_text(encoding="utf-8")
    assert 'LogProfile="basic"' in basic
    assert "ERIKSSON" not in basic
    full = docsec("examine", passport, "--xml", "-", "--log-profile", "full").out
    assert "ERIKSSON" in full


def test_a_report_that_cannot_be_written_is_said(docsec: Run, passport: Path) -> None:
    said = docsec("examine", passport, "--html", passport / "x.html")
    assert said.code == 1
    assert "cannot be written" in said.err


def test_further_lights_belong_to_the_same_document(
    docsec: Run, passport: Path, blank: Path
) -> None:
    said = docsec("examine", passport, "--light", f"uv={blank}", "--json")
    lights = [one["light"] for one in json.loads(said.out)["pictures"]]
    assert lights == ["VI", "UV"]


def test_an_unknown_light_names_those_there_are(docsec: Run, passport: Path) -> None:
    said = docsec("examine", "--light", f"gamma={passport}")
    assert said.code == 1
    assert "TRANSMITTED" in said.err


@pytest.mark.parametrize("light", ["uv", "uv=", "=x"])
def test_a_light_without_a_file_is_wrong_use(docsec: Run, light: str) -> None:
    said = docsec("examine", "--light", light)
    assert said.code == 2
    assert "uv=FILE" in said.err


def test_each_examines_every_file_alone_and_goes_on_after_a_bad_one(
    docsec: Run, passport: Path, broken: Path, blank: Path
) -> None:
    said = docsec("examine", "--each", "--json", passport, broken, blank)
    documents = [json.loads(line) for line in said.out.splitlines()]
    assert [one["pictures"][0]["name"] for one in documents] == [
        "passport.png",
        "blank.png",
    ]
    assert said.code == 1
    assert "broken.png" in said.err


def test_each_with_a_light_is_refused(docsec: Run, passport: Path) -> None:
    said = docsec("examine", "--each", passport, "--light", f"uv={passport}")
    assert said.code == 1
    assert "--each" in said.err


def test_a_bad_file_is_one_plain_line(docsec: Run, broken: Path) -> None:
    said = docsec("examine", broken)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("docsec: ")
    assert said.err.count("\n") == 1


def test_no_file_says_what_to_do(docsec: Run) -> None:
    said = docsec("examine")
    assert said.code == 1
    assert "docsec examine FILE" in said.err


def test_a_wrong_day_is_wrong_use(docsec: Run, passport: Path) -> None:
    said = docsec("examine", passport, "--today", "yesterday")
    assert said.code == 2
    assert "YYYY-MM-DD" in said.err


def test_profile_and_purpose_are_kept(docsec: Run, passport: Path) -> None:
    said = docsec(
        "examine", passport, "--json", "--profile", "high_convenience",
        "--purpose", "training",
    )  # fmt: skip
    document = json.loads(said.out)
    assert (document["profile"], document["purpose"]) == (
        "high_convenience",
        "training",
    )


def test_the_service_answers_every_line_whatever_it_holds(
    docsec: Run, passport: Path, blank: Path, broken: Path
) -> None:
    requests = [
        json.dumps({"files": [str(passport)]}),
        json.dumps({"files": {"VI": str(passport), "uv": str(blank)}}),
        json.dumps({"files": [str(broken)]}),
        "not json",
        "[" * 100_000,
        "[]",
        "{}",
        '{"files": []}',
        '{"files": [7]}',
        '{"files": {"gamma": "x"}}',
        '{"files": ["no\\u0000where"]}',
        '{"files": ["\\udcff"]}',
        "",
        "\udcff",
        json.dumps({"files": [str(blank)]}),
    ]
    said = docsec("examine", "--serve", lines="\n".join(requests) + "\n")
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert said.code == 0
    assert len(answers) == len(requests) - 1  # the empty line is passed over
    good = [one for one in answers if "error" not in one]
    assert [faults(one) for one in good] == [[], [], []]
    assert [len(one["pictures"]) for one in good] == [1, 2, 1]
    for one in answers:
        if "error" in one:
            assert one["error"]["words"]
            assert one["error"]["kind"].endswith("Error")


def test_the_service_speaks_the_language_asked_for(docsec: Run) -> None:
    said = docsec("examine", "--serve", "--language", "ckb", lines="{}\n")
    assert json.loads(said.out)["error"]["text"]["english"].startswith("The line needs")


def test_an_unopened_store_is_said_and_nothing_is_created(
    docsec: Run, passport: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOCSEC_PASSPHRASE", "no such store")
    folder = tmp_path / "records"
    said = docsec("examine", passport, "--record", folder)
    assert said.code == 1
    assert said.err.startswith("docsec: ")
    assert not folder.exists()


def test_without_a_passphrase_and_a_terminal_it_is_said(
    docsec: Run, passport: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DOCSEC_PASSPHRASE", raising=False)
    said = docsec("examine", passport, "--record", tmp_path)
    assert said.code == 1
    assert "DOCSEC_PASSPHRASE" in said.err


def test_a_sealed_record_is_kept_only_when_asked(
    docsec: Run, passport: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from docsec.records.store import Records  # noqa: PLC0415  # slow to load

    phrase = "correct horse battery staple"
    monkeypatch.setenv("DOCSEC_PASSPHRASE", phrase)
    records, _ = Records.create(tmp_path / "records", phrase)
    records.close()
    said = docsec("examine", passport, "--json", "--record", tmp_path / "records")
    assert said.err == ""
    with Records.open(tmp_path / "records", phrase) as opened:
        kept = opened.search("ERIKSSON")
        assert [one.id for one in kept] == [json.loads(said.out)["id"]]
        assert opened.unfinished() == ()
        steps = [step.kind for step in opened.load(kept[0].id).steps]
    assert steps[:3] == ["picture", "data", "model"]
    assert steps[3:-1] == ["finding"] * len(json.loads(said.out)["findings"])
