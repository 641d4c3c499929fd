"""Whatever is changed, taken out, added or moved is found, and its place is named."""

import random
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.errors import StoreError
from docsec.records import chain
from docsec.records.chain import Checkpoint
from docsec.records.folder import DATABASE
from docsec.records.store import Records

FOUNDED = 1
FIRST_BEGUN, FIRST_SEALED = 2, 3


@pytest.fixture
def filled(station, traveller, picture_of):
    """Two sealed, one aborted, one erased, one open."""
    for number in range(2):
        pictures = [picture_of(b"picture %d" % number * 99)]
        station.sealed(traveller(number=f"N{number}"), "retained", pictures)
    aborted = station.begin()
    aborted.add_step("reading", {})
    aborted.abort()
    station.records.erase(station.sealed(traveller()))
    station.begin().add_step("reading", {"step": 1})
    return station


def change(station, *statements):
    """As an insider would who has the key: the guards taken off first."""
    with station.records._database.transaction() as connection:
        names = connection.exec_driver_sql(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        ).scalars()
        for name in list(names):
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.exec_driver_sql(statement)


def test_untouched_records_are_sound(filled):
    report = filled.records.verify()

    assert report.is_sound
    assert report.entries == 1 + 2 + 2 + 2 + 3 + 1


@pytest.mark.parametrize(
    ("statement", "broken_at"),
    [
        ("UPDATE examinations SET outcome = 'cleared' WHERE sequence = 1", 3),
        ("UPDATE examinations SET started_at = '2020' WHERE sequence = 1", 3),
        ("UPDATE examinations SET erase_after = '2020' WHERE sequence = 2", 5),
        ("UPDATE examinations SET software = 'x' WHERE sequence = 3", 7),
        ("UPDATE examinations SET state = 'open' WHERE sequence = 3", 7),
        ("UPDATE examinations SET erased_at = 'x' WHERE sequence = 1", 3),
        ("UPDATE examinations SET erased_at = NULL WHERE sequence = 4", 10),
        ("UPDATE examinations SET outcome = 'cleared' WHERE sequence = 5", 11),
        ("UPDATE basic_logs SET body = '{}' WHERE examination = 2", 5),
        ("DELETE FROM basic_logs WHERE examination = 2", 5),
        ("INSERT INTO basic_logs VALUES (5, '{}')", 11),
        ("DELETE FROM record_keys WHERE examination = 1", 3),
        ("UPDATE subjects SET words = 'x' WHERE examination = 1", 3),
        ("UPDATE subjects SET shown = '[]' WHERE examination = 1", 3),
        ("DELETE FROM subjects WHERE examination = 1", 3),
        ("DELETE FROM steps WHERE examination = 1", 3),
        ("DELETE FROM steps WHERE examination = 1 AND number = 2", 3),
        ("UPDATE chain SET at = '2020' WHERE sequence = 4", 4),
        ("UPDATE chain SET details = '{}' WHERE sequence = 4", 4),
        ("UPDATE chain SET hash = previous WHERE sequence = 4", 4),
        ("DELETE FROM chain WHERE sequence = 4", 4),
        ("DELETE FROM chain WHERE sequence = 1", 1),
        ("UPDATE chain SET examination = 2 WHERE sequence = 3", 3),
    ],
)
def test_a_change_is_found_and_its_place_named(filled, statement, broken_at):
    change(filled, statement)
    report = filled.records.verify()

    assert not report.is_sound
    assert report.broken_at == broken_at


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM steps WHERE examination = 1 AND number = 1",
        "UPDATE steps SET at = '2026-03-01T07:00:00.000000+00:00'",
        "UPDATE steps SET kind = 'other' WHERE examination = 5",
        "UPDATE steps SET link = x'00' WHERE examination = 5",
        "UPDATE steps SET body = zeroblob(60) WHERE examination = 1",
        "UPDATE steps SET body = (SELECT body FROM steps WHERE sequence = 1)",
        "UPDATE record_keys SET key = zeroblob(32)",
        "UPDATE record_keys SET salt = zeroblob(32)",
        "DELETE FROM pictures WHERE examination = 1",
        "UPDATE pictures SET body = zeroblob(60)",
        "UPDATE pictures SET body = (SELECT body FROM pictures WHERE examination = 2)",
        "INSERT INTO examinations SELECT 9, 'x', 'open', NULL, started_at, NULL,"
        " NULL, NULL, software, NULL FROM examinations WHERE sequence = 1",
        "DELETE FROM examinations WHERE sequence = 5",
    ],
)
def test_a_changed_part_is_found(filled, statement):
    change(filled, "PRAGMA defer_foreign_keys = ON", "DELETE FROM basic_logs WHERE 0")
    raw = filled.records._database._raw
    raw.execute("PRAGMA foreign_keys=OFF").fetchall()
    change(filled, statement)

    assert not filled.records.verify().is_sound


def forge(station, sequence, **parts):
    """Write an entry anew, and every hash after it, as a patient insider would."""
    with station.records._database.transaction() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM chain ORDER BY sequence")
        entries = [dict(row) for row in rows.mappings()]
        before = chain.GENESIS
        for entry in entries:
            if entry["sequence"] == sequence:
                entry.update(parts)
            entry["previous"] = before
            before = entry["hash"] = chain._hash(entry)
            connection.exec_driver_sql(
                "UPDATE chain SET at=?, kind=?, details=?, previous=?, hash=?"
                " WHERE sequence=?",
                tuple(
                    entry[name]
                    for name in (
                        "at",
                        "kind",
                        "details",
                        "previous",
                        "hash",
                        "sequence",
                    )
                ),
            )


def test_a_chain_rewritten_whole_is_found_by_a_printed_head(filled):
    printed = filled.records.head().printed()
    change(filled)
    forge(filled, 2, at="2020-01-01T00:00:00.000000+00:00")

    assert filled.records.verify().is_sound
    report = filled.records.verify(printed)
    assert report.problem.english().startswith("The chain is not the one")


def test_a_shortened_chain_is_found_by_a_printed_head(filled):
    printed = filled.records.head().printed()
    change(
        filled,
        "DELETE FROM record_keys WHERE examination = 5",
        "DELETE FROM steps WHERE examination = 5",
        "DELETE FROM examinations WHERE sequence = 5",
        "DELETE FROM chain WHERE examination = 5",
    )

    assert filled.records.verify().is_sound
    assert "shorter" in filled.records.verify(printed).problem.english()


@pytest.mark.parametrize(
    ("sequence", "parts"),
    [
        (3, {"kind": "erased"}),
        (3, {"kind": "begun"}),
        (4, {"kind": "sealed"}),
        (4, {"kind": "founded"}),
        (1, {"kind": "clock"}),
        (5, {"kind": "unknown"}),
        (2, {"details": "no json"}),
        (10, {"kind": "sealed"}),
    ],
)
def test_entries_that_cannot_follow_each_other_are_found(filled, sequence, parts):
    change(filled)
    forge(filled, sequence, **parts)
    report = filled.records.verify()

    assert report.broken_at is not None
    assert "makes no sense" in report.problem.english()


def test_a_broken_link_is_told_at_the_next_start(filled):
    change(filled, "UPDATE chain SET at = '2020' WHERE sequence = 4")

    (warning,) = filled.reopen().warnings
    assert warning.english() == "The chain is broken at entry 4."


def test_every_flipped_byte_is_found(filled):
    """48 seeded flips, two in the header: SQLCipher authenticates every page."""
    filled.records.close()
    path = filled.folder / DATABASE
    sound = path.read_bytes()
    chance = random.Random(9303)  # noqa: S311 - a fixed seed
    places = [3, 40, *(chance.randrange(len(sound)) for _ in range(46))]
    missed = []
    for place in places:
        spoilt = bytearray(sound)
        spoilt[place] ^= 1 << chance.randrange(8)
        path.write_bytes(spoilt)
        try:
            with Records.open(
                filled.folder, filled.passphrase, clock=filled.clock
            ) as records:
                is_found = not records.verify().is_sound
        except StoreError as error:
            is_found = "damaged" in error.words.english()
        if not is_found:
            missed.append(place)
    path.write_bytes(sound)

    assert missed == []
    assert filled.reopen().verify().is_sound


def test_progress_is_told_and_closing_it_cancels(filled):
    walk = filled.records.verification()
    assert "pages" in next(walk).words.english()
    walk.close()

    assert filled.records.search()


@given(
    st.integers(1, 10**9),
    st.text("0123456789abcdef", min_size=64, max_size=64),
)
def test_a_printed_head_is_read_again(sequence, digits):
    typed = Checkpoint.typed(Checkpoint(sequence, digits).printed().upper())

    assert typed.sequence == sequence
    assert typed.matches(digits)


@given(st.text(max_size=40))
def test_other_text_is_no_head(text):
    with pytest.raises(StoreError, match="no checkpoint"):
        Checkpoint.typed(text)


def test_a_head_is_found_again_after_more_work(filled):
    printed = filled.records.head().printed()
    filled.records.begin(str(uuid.uuid4()), filled.clock(), "docsec")

    assert filled.records.verify(printed).is_sound
