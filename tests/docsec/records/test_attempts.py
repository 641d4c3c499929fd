from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.errors import StoreError
from docsec.records.attempts import FREE_ATTEMPTS, LONGEST_WAIT_S, Attempts

NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def attempts(tmp_path):
    return Attempts(tmp_path / "attempts.json")


def fail(attempts, times):
    for _ in range(times):
        attempts.count_failure(NOW)


def waits(attempts, after_s):
    try:
        attempts.refuse_early(NOW + timedelta(seconds=after_s))
    except StoreError:
        return True
    return False


def test_the_first_wrong_ones_cost_nothing(attempts):
    fail(attempts, FREE_ATTEMPTS - 1)

    assert not waits(attempts, 0)


def test_the_wait_doubles_and_ends(attempts):
    fail(attempts, FREE_ATTEMPTS)
    assert waits(attempts, 1)
    assert not waits(attempts, 2)

    fail(attempts, 1)
    assert waits(attempts, 3)
    assert not waits(attempts, 4)


def test_the_wait_never_grows_past_the_longest(attempts):
    fail(attempts, 200)

    assert waits(attempts, LONGEST_WAIT_S - 1)
    assert not waits(attempts, LONGEST_WAIT_S)


def test_a_clock_set_back_locks_nobody_out(attempts):
    fail(attempts, 200)

    assert not waits(attempts, -10_000)


def test_the_right_passphrase_ends_the_wait(attempts):
    fail(attempts, 10)
    attempts.forget()

    assert not waits(attempts, 0)


def test_the_wait_outlives_the_program(attempts, tmp_path):
    fail(attempts, 10)

    assert waits(Attempts(tmp_path / "attempts.json"), 0)


def test_a_folder_that_cannot_be_written_hides_no_words(tmp_path):
    place = tmp_path / "attempts.json"
    place.mkdir()
    attempts = Attempts(place)
    attempts.count_failure(NOW)
    attempts.forget()

    assert not waits(attempts, 0)


@given(st.one_of(st.binary(max_size=60), st.just(b'{"failures":9,"latest":"2026"}')))
def test_any_bytes_let_one_try(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("attempts") / "attempts.json"
    path.write_bytes(content)

    assert not waits(Attempts(path), 0)
