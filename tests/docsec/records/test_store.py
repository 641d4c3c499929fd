import dataclasses
import json
import logging
import subprocess
import sys
import traceback
import uuid
from datetime import timedelta

import pytest

from docsec.errors import StoreError
from docsec.model import Light, Origin
from docsec.records import folder as files
from docsec.records import gate
from docsec.records.database import RecordsInUseError
from docsec.records.entry import FolderState, RecordState
from docsec.records.gate import Drive
from docsec.records.key_file import WrongPassphraseError
from docsec.records.retention import RetentionTable
from docsec.records.store import Records


def test_a_sealed_record_comes_back_whole(station, picture_of, traveller):
    record = station.begin()
    record.add_picture(
        picture_of(
            b"uv bytes", light=Light.UV, ppi=None, origin=Origin.FILE, name="a.png"
        )
    )
    record.add_step("reading", {"lines": ["P<UTO"]})
    record.seal(traveller(), "referred")
    found = station.reopen().load(record.id)

    assert found.payload == traveller()
    assert found.summary.state is RecordState.SEALED
    assert found.summary.outcome == "referred"
    assert found.steps[1].payload == {"lines": ["P<UTO"]}
    (picture,) = found.pictures
    assert picture.original == b"uv bytes"
    assert (picture.light, picture.ppi, picture.origin) == (
        Light.UV,
        None,
        Origin.FILE,
    )
    assert picture.name == "a.png"


def test_pages_of_one_file_share_its_bytes(station, picture_of):
    record = station.begin()
    for page in range(3):
        record.add_picture(picture_of(b"a pdf", page=page))
    record.add_picture(picture_of(b"another"))
    station.reopen()
    again = station.records.resume(record.id)
    again.add_picture(picture_of(b"a pdf", page=3))
    pictures = station.records.load(record.id).pictures
    with station.records._database.transaction() as connection:
        stored = connection.exec_driver_sql("SELECT count(*) FROM pictures").scalar()

    assert [one.page for one in pictures] == [0, 1, 2, 0, 3]
    assert stored == 2


def test_a_picture_that_is_not_its_hash_is_refused(station, picture_of):
    record = station.begin()

    with pytest.raises(StoreError, match="changed on its way"):
        record.add_picture(dataclasses.replace(picture_of(b"x"), sha256="0" * 64))
    assert station.records.load(record.id).pictures == ()


def test_a_sealed_record_takes_nothing_more(station, picture_of, traveller):
    record = station.begin()
    record.seal(traveller(), "cleared")

    for late in (
        lambda: record.add_step("reading", {}),
        lambda: record.add_picture(picture_of(b"x")),
        lambda: record.seal({}, "cleared"),
        record.interrupt,
        lambda: station.records.resume(record.id),
        lambda: station.records.discard(record.id),
    ):
        with pytest.raises(StoreError, match="is sealed"):
            late()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE examinations SET outcome = 'referred'",
        "UPDATE examinations SET erased_at = 'now'",
        "DELETE FROM examinations",
        "REPLACE INTO examinations SELECT * FROM examinations",
        "UPDATE basic_logs SET body = '{}'",
        "DELETE FROM basic_logs",
        "UPDATE steps SET body = x'00'",
        "DELETE FROM steps",
        "INSERT INTO steps SELECT sequence + 9, examination, number + 9, kind, at,"
        " link, body FROM steps",
        "UPDATE pictures SET body = x'00'",
        "DELETE FROM pictures",
        "DELETE FROM record_keys",
        "DELETE FROM subjects",
        "UPDATE chain SET details = '{}'",
        "DELETE FROM chain",
    ],
)
def test_the_database_itself_guards_a_sealed_record(
    station, picture_of, traveller, statement
):
    station.sealed(traveller(), pictures=[picture_of(b"x")])
    database = station.records._database

    with (
        pytest.raises(StoreError, match="is sealed"),
        database.transaction() as connection,
    ):
        connection.exec_driver_sql(statement)
    assert station.records.verify().is_sound


def test_a_correction_names_what_it_corrects(station, traveller):
    first = station.sealed(traveller())
    second = station.begin(corrects=first)
    second.seal(traveller(number="L898902C8"), "cleared")
    (summary,) = station.records.search("l898902c8")

    assert summary.basic["corrects"] == first
    assert station.records.load(first).payload == traveller()


def test_words_the_program_does_not_know_are_refused(station):
    record = station.begin()

    with pytest.raises(StoreError, match="no such outcome"):
        record.seal({}, "genuine")
    for kind in ("Anna Maria", "sealed", "picture", ""):
        with pytest.raises(StoreError, match="kind of step"):
            record.add_step(kind, {})
    with pytest.raises(StoreError, match="cannot be written"):
        record.add_step("reading", {"bad": object()})
    assert station.records.load(record.id).steps == ()


def test_an_id_is_a_uuid_and_unique(station, clock):
    record = station.begin()

    with pytest.raises(StoreError, match="there already"):
        station.records.begin(record.id, clock(), "docsec")
    with pytest.raises(StoreError, match="UUID"):
        station.records.begin("anna-maria", clock(), "docsec")
    assert len(station.records.unfinished()) == 1


def test_an_unknown_record_is_told_in_words(station):
    with pytest.raises(StoreError, match="no such record"):
        station.records.load(str(uuid.uuid4()))


class TestUnfinished:
    @pytest.fixture
    def broken_off(self, station, picture_of):
        record = station.begin()
        record.add_picture(picture_of(b"x"))
        record.add_step("check_started", {"check": "validity"})
        record.add_step("finding", {"check": "validity", "result": "successful"})
        record.add_step("check_started", {"check": "state_codes"})
        station.reopen()
        return record.id

    def test_it_is_offered_with_its_running_checks(self, station, broken_off):
        (offered,) = station.records.unfinished()

        assert offered.id == broken_off
        assert (offered.steps, offered.pictures) == (4, 1)
        assert offered.running_checks == ("state_codes",)

    def test_discarded_it_keeps_the_aborted_check_with_its_code(
        self, station, broken_off
    ):
        station.records.discard(broken_off)
        summary = station.records.load(broken_off).summary

        assert summary.state is RecordState.ABORTED
        assert summary.outcome is None
        assert summary.basic["findings"] == [
            {"check": "validity", "result": "successful"}
        ]
        assert summary.basic["interrupted"] == [
            {"check": "state_codes", "result": "aborted", "abort_code": 1007}
        ]
        assert station.records.unfinished() == ()
        assert station.records.verify().is_sound

    def test_resumed_it_keeps_the_aborted_check_with_its_code(
        self, station, broken_off, traveller
    ):
        record = station.records.resume(broken_off)
        (offered,) = station.records.unfinished()
        record.seal(traveller(), "cleared")
        summary = station.records.load(broken_off).summary

        assert offered.running_checks == ()
        assert summary.basic["interrupted"][0]["abort_code"] == 1007
        assert station.records.verify().is_sound

    def test_one_with_no_step_yet_is_offered_too(self, station, clock):
        station.begin()
        (offered,) = station.reopen().unfinished()

        assert offered.latest_at == clock()

    def test_forgotten_it_goes_the_way_of_a_cleared_one(
        self, station, broken_off, clock
    ):
        clock.move(hours=23)
        assert station.records.apply_retention(clock()) == 0
        clock.move(hours=1)
        assert station.records.apply_retention(clock()) == 1
        found = station.records.load(broken_off)

        assert found.summary.state is RecordState.ABORTED
        assert found.steps == ()


class TestSearch:
    @pytest.fixture
    def kept(self, station, clock, traveller):
        ids = []
        for number, surname in enumerate(("Müller", "HASSAN", "50%_off"), start=1):
            payload = traveller(number=f"A{number}00", surname=surname)
            outcome = ("cleared", "referred", "retained")[number - 1]
            ids.append(station.sealed(payload, outcome))
            clock.move(days=1)
        return ids

    def find(self, station, *args, **more):
        return [one.id for one in station.records.search(*args, **more)]

    def test_newest_first(self, station, kept):
        assert self.find(station) == kept[::-1]

    def test_at_most_the_limit(self, station, kept):
        assert self.find(station, limit=2) == kept[:0:-1]

    @pytest.mark.parametrize(
        ("text", "place"),
        [("mull", 0), ("MÜLLER anna", 0), ("a200", 1), ("%_", 2), ("2", 1)],
    )
    def test_by_parts_of_names_and_numbers(self, station, kept, text, place):
        assert kept[place] in self.find(station, text)

    def test_every_word_must_fit(self, station, kept):
        assert self.find(station, "hassan a300") == []

    def test_a_percent_sign_is_only_itself(self, station, kept):
        assert self.find(station, "%") == [kept[2]]

    def test_by_outcome(self, station, kept):
        assert self.find(station, outcome="referred") == [kept[1]]

    def test_by_day(self, station, kept, clock):
        assert self.find(station, since=clock() - timedelta(days=1)) == [kept[2]]
        assert self.find(station, until=clock() - timedelta(days=2)) == [kept[0]]

    def test_by_the_start_of_its_id(self, station, kept):
        assert kept[1] in self.find(station, kept[1][:13])

    def test_a_subject_comes_with_it(self, station, kept):
        (found,) = station.records.search("hassan")

        assert found.subject == ("A200", "HASSAN", "ANNA MARIA")


class TestRetention:
    def test_each_outcome_has_its_time(self, station, traveller, clock):
        ids = [
            station.sealed(traveller(), outcome)
            for outcome in ("cleared", "referred", "retained")
        ]
        begun = clock()

        def erased_after(days):
            clock.now = begun + timedelta(days=days)
            station.records.apply_retention(clock())
            return [
                station.records.load(one).summary.erased_at is not None for one in ids
            ]

        assert erased_after(0.99) == [False, False, False]
        assert erased_after(1) == [True, False, False]
        assert erased_after(89.9) == [True, False, False]
        assert erased_after(90) == [True, True, False]
        assert erased_after(364.9) == [True, True, False]
        assert erased_after(365) == [True, True, True]

    def test_the_table_can_be_set(self, tmp_path, clock, traveller, station):
        table = RetentionTable(cleared=timedelta(minutes=5))
        station.records.close()
        station.records = Records.open(
            station.folder, station.passphrase, clock=clock, retention=table
        )
        station.sealed(traveller())
        clock.move(minutes=5)

        assert station.records.apply_retention(clock()) == 1

    def test_the_basic_log_stays_and_verifies(
        self, station, traveller, clock, picture_of
    ):
        identity = station.sealed(traveller(), pictures=[picture_of(b"x")])
        checkpoint = station.records.head().printed()
        clock.move(days=2)
        station.records.apply_retention(clock())
        found = station.reopen().load(identity)

        assert found.payload is None
        assert found.pictures == ()
        assert found.summary.subject == ()
        assert found.summary.basic["findings"][0]["check"] == "mrz_check_digits"
        assert found.summary.basic["pictures"][0]["light"] == "VI"
        assert station.records.search("eriksson") == ()
        assert station.records.verify(checkpoint).is_sound

    def test_one_can_be_erased_at_request_once(self, station, traveller):
        identity = station.sealed(traveller(), "retained")
        station.records.erase(identity)

        assert station.records.load(identity).payload is None
        assert station.records.verify().is_sound
        with pytest.raises(StoreError, match="nothing to erase"):
            station.records.erase(identity)

    def test_an_unfinished_one_is_not_erased_at_request(self, station):
        with pytest.raises(StoreError, match="nothing to erase"):
            station.records.erase(station.begin().id)


class TestClock:
    def test_set_back_between_steps_keeps_the_order_and_warns(self, station, clock):
        record = station.begin()
        for step in range(6):
            clock.move(days=3650 if step % 2 else -3650)
            record.add_step("reading", {"step": step})
        steps = station.records.load(record.id).steps

        assert [one.payload["step"] for one in steps] == list(range(6))
        assert "clock of this computer jumped" in station.records.warnings[0].english()
        assert station.reopen().verify().is_sound

    def test_a_clock_that_runs_gives_no_warning(self, station, clock):
        record = station.begin()
        clock.move(hours=5)
        record.add_step("reading", {})

        assert station.records.warnings == ()

    def test_a_jump_back_is_seen_after_a_restart(self, station, clock, traveller):
        station.sealed(traveller())
        clock.move(days=-30)
        station.reopen().begin(str(uuid.uuid4()), clock(), "docsec")

        assert len(station.records.warnings) == 1

    def test_a_clock_years_ahead_erases_nothing_unless_confirmed(
        self, station, clock, traveller
    ):
        station.sealed(traveller(), "retained")
        clock.move(days=3650)
        with pytest.raises(StoreError, match="Nothing was erased"):
            station.records.apply_retention(clock())
        # Work goes on, which must not make the leap look normal.
        station.begin().seal({}, "cleared")
        with pytest.raises(StoreError, match="Nothing was erased"):
            station.records.apply_retention(clock())

        assert station.records.apply_retention(clock(), is_clock_confirmed=True) == 1
        assert station.records.apply_retention(clock() + timedelta(days=2)) == 1
        assert station.records.verify().is_sound


class TestFolder:
    def test_states(self, tmp_path, station):
        assert files.state(tmp_path / "nowhere") is FolderState.ABSENT
        assert files.state(station.folder) is FolderState.LOCKED
        (station.folder / files.KEYS).rename(tmp_path / "elsewhere")
        assert files.state(station.folder) is FolderState.INCOMPLETE

    def test_nothing_is_made_over_records(self, station):
        with pytest.raises(StoreError, match="records already"):
            Records.create(station.folder, "another passphrase")

    def test_a_creation_that_broke_off_can_be_done_again(self, tmp_path):
        folder = tmp_path / "records"
        folder.mkdir()
        (folder / "records.db.new").write_bytes(b"half")
        (folder / files.KEYS).write_bytes(b"half")

        assert files.state(folder) is FolderState.ABSENT
        Records.create(folder, "a long passphrase")[0].close()
        assert sorted(one.name for one in folder.iterdir()) == [
            files.DATABASE,
            files.KEYS,
        ]

    def test_absent_and_incomplete_are_told_in_words(self, tmp_path, station):
        with pytest.raises(StoreError, match="no records here yet"):
            Records.open(tmp_path / "nowhere", station.passphrase)
        station.records.close()
        (station.folder / files.DATABASE).unlink()
        with pytest.raises(StoreError, match="one is missing"):
            Records.open(station.folder, station.passphrase)

    def test_a_folder_that_cannot_be_made_is_told_in_words(self, tmp_path):
        (tmp_path / "file").write_text("x")

        with pytest.raises(StoreError, match="cannot be made"):
            Records.create(tmp_path / "file" / "records", "a long passphrase")

    def test_a_bad_drive_is_refused_before_anything_is_written(
        self, tmp_path, monkeypatch
    ):
        monkeypatch.setattr(gate, "drive_of", lambda _: Drive.REMOVABLE)
        with pytest.raises(StoreError, match="removable"):
            Records.create(tmp_path / "records", "a long passphrase")

        assert not (tmp_path / "records").exists()

    def test_records_on_a_bad_drive_are_not_opened(self, station, monkeypatch):
        station.records.close()
        monkeypatch.setattr(gate, "drive_of", lambda _: Drive.NETWORK)

        with pytest.raises(StoreError, match="network"):
            Records.open(station.folder, station.passphrase)


class TestPassphrase:
    def test_wrong_ones_make_the_next_wait(self, station, clock):
        station.records.close()
        for _ in range(3):
            with pytest.raises(WrongPassphraseError):
                Records.open(station.folder, "a wrong passphrase", clock=clock)
        with pytest.raises(StoreError, match="Seconds to wait"):
            Records.open(station.folder, station.passphrase, clock=clock)
        clock.move(seconds=3)

        assert station.reopen().verify().is_sound

    def test_changed_it_opens_and_the_old_one_does_not(self, station):
        station.records.change_passphrase(
            station.passphrase, "the new passphrase", effort=station.effort
        )
        station.records.close()

        with pytest.raises(WrongPassphraseError):
            Records.open(station.folder, station.passphrase)
        Records.open(station.folder, "the new passphrase").close()

    def test_lost_it_is_replaced_by_the_printed_code(self, station, traveller):
        identity = station.sealed(traveller())
        station.records.close()
        station.records = Records.recover(
            station.folder, station.code, "the new passphrase", effort=station.effort
        )

        assert station.records.load(identity).payload == traveller()
        station.records.close()
        Records.open(station.folder, "the new passphrase").close()

    def test_a_short_new_one_lets_go_of_the_records(self, station):
        station.records.close()
        with pytest.raises(StoreError, match="at least"):
            Records.recover(station.folder, station.code, "short")

        station.reopen()

    def test_a_renewed_code_replaces_the_old_sheet(self, station):
        renewed = station.records.renew_recovery_code(station.passphrase)
        station.records.close()

        with pytest.raises(StoreError, match="other records"):
            Records.recover(station.folder, station.code, "the new passphrase")
        Records.recover(
            station.folder, renewed, "the new passphrase", effort=station.effort
        ).close()

    def test_a_changed_key_file_is_warned_of(self, station):
        path = station.folder / files.KEYS
        content = json.loads(path.read_text())
        content["recovery"]["salt"] = content["passphrase"]["salt"]
        path.write_text(json.dumps(content))

        (warning,) = station.reopen().warnings
        assert "Print a new recovery code" in warning.english()


def test_a_second_program_finds_the_records_taken(station):
    program = (
        "import sys; from pathlib import Path\n"
        "from docsec.records.store import Records\n"
        "from docsec.records.database import RecordsInUseError\n"
        "try: Records.open(Path(sys.argv[1]), sys.argv[2])\n"
        "except RecordsInUseError as error: print(error)\n"
    )
    command = [sys.executable, "-c", program, str(station.folder), station.passphrase]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)

    assert "Another docsec has these records open" in answer.stdout


def test_the_same_program_cannot_open_them_twice(station):
    with pytest.raises(RecordsInUseError):
        Records.open(station.folder, station.passphrase)


def test_closed_records_say_so(station):
    with station.records:
        pass
    station.records.close()

    with pytest.raises(StoreError, match="are closed"):
        station.records.search()


def test_an_almost_full_disk_lets_nothing_begin(station, monkeypatch):
    monkeypatch.setattr(gate.refuse_full_disk, "__kwdefaults__", {"least_mib": 1 << 40})

    with pytest.raises(StoreError, match="almost full"):
        station.begin()
    assert station.records.search() == ()


def test_a_full_disk_loses_nothing_that_was_acknowledged(
    station, picture_of, traveller
):
    record = station.begin()
    record.add_step("reading", {"step": 1})
    raw = station.records._database._raw
    (pages,) = raw.execute("PRAGMA page_count").fetchone()
    raw.execute(f"PRAGMA max_page_count={pages + 3}").fetchall()
    with pytest.raises(StoreError, match="disk is full"):
        record.add_picture(picture_of(b"x" * 100_000))
    raw.execute("PRAGMA max_page_count=1000000").fetchall()
    record.add_picture(picture_of(b"x" * 100_000))
    record.seal(traveller(), "cleared")

    assert len(station.records.load(record.id).steps) == 3
    assert station.reopen().verify().is_sound


def test_nothing_personal_in_reprs_errors_or_logs(
    station, traveller, picture_of, caplog
):
    caplog.set_level(logging.DEBUG)
    record = station.begin()
    record.add_picture(picture_of(b"x", name="Eriksson.png"))
    surname = traveller()["document"]["fields"][0]["value"]
    record.add_step("reading", {"name": surname})
    told = []
    try:
        record.add_step("reading", {surname: object()})
    except StoreError:
        told.append(traceback.format_exc())
    record.seal(traveller(), "cleared")
    database = station.records._database
    try:
        with database.transaction() as connection:
            connection.exec_driver_sql("UPDATE subjects SET words = ?", (surname,))
    except StoreError:
        told.append(traceback.format_exc())
    loaded = station.records.load(record.id)
    shown = [
        repr(one) for one in (station.records, database, record, record._key, loaded)
    ]
    shown += [repr(station.records.search()), *told, caplog.text]

    assert len(told) == 2
    assert surname.lower() not in " ".join(shown).lower()
