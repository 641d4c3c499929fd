import logging
import threading
from collections.abc import Generator

from docsec.errors import DeviceError
from docsec.model import Text
from ui.jobs import Jobs, single


def counting(to: int) -> Generator[int, None, str]:
    yield from range(to)
    return "done"


def gather(job):
    told = {"yielded": [], "ends": []}
    job.yielded.connect(told["yielded"].append)
    job.returned.connect(lambda value: told["ends"].append(("returned", value)))
    job.failed.connect(lambda words: told["ends"].append(("failed", words.english())))
    job.cancelled.connect(lambda: told["ends"].append(("cancelled", None)))
    return told


def test_yields_in_order_and_then_returns(jobs, until):
    job = jobs.start(counting(5))
    told = gather(job)
    until(lambda: not jobs.is_busy())
    assert told == {"yielded": [0, 1, 2, 3, 4], "ends": [("returned", "done")]}


def test_signals_arrive_on_the_ui_thread_and_work_does_not(jobs, until):
    threads = []

    def work():
        threads.append(threading.current_thread())
        yield 1

    job = jobs.start(work())
    job.yielded.connect(lambda _: threads.append(threading.current_thread()))
    until(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()
    until(lambda: not jobs.is_busy())


def test_cancel_closes_the_generator_and_tells_nothing_more(jobs, until):
    started, closed = threading.Event(), threading.Event()

    def work():
        try:
            while True:
                started.set()
                yield 1
        finally:
            closed.set()

    job = jobs.start(work())
    told = gather(job)
    assert started.wait(20)
    job.cancel()
    count = len(told["yielded"])
    until(lambda: job.is_over)
    assert closed.is_set()
    assert told["ends"] == [("cancelled", None)]
    assert len(told["yielded"]) == count


def test_cancel_before_the_first_step_is_cancelled(jobs, until):
    gate = threading.Event()

    def work():
        gate.wait(20)
        yield 1

    job = jobs.start(work())
    told = gather(job)
    job.cancel()
    gate.set()
    until(lambda: not jobs.is_busy())
    assert told["ends"] == [("cancelled", None)]


def test_error_on_purpose_fails_with_its_own_words(jobs, until):
    def work():
        raise DeviceError(Text("No scanner"))
        yield

    told = gather(jobs.start(work()))
    until(lambda: not jobs.is_busy())
    assert told["ends"] == [("failed", "No scanner")]


def test_fault_of_ours_fails_with_words_and_a_log(jobs, until, caplog):
    told = gather(jobs.start(single(lambda: 1 // 0)))
    with caplog.at_level(logging.ERROR):
        until(lambda: not jobs.is_busy())
    assert "ZeroDivisionError" in told["ends"][0][1]
    assert told["ends"][0][0] == "failed"
    assert "a job failed" in caplog.text


def test_latest_only_drops_what_the_screen_was_too_slow_for(jobs, until):
    done = threading.Event()

    def work():
        yield from range(100)
        done.set()

    job = jobs.start(work(), is_latest_only=True)
    told = gather(job)
    # The UI thread is held here, as by a slow paint; nothing is delivered meanwhile.
    assert done.wait(20)
    until(lambda: not jobs.is_busy())
    assert told["yielded"] == [99]


def test_close_waits_until_every_generator_is_closed(qapp):
    jobs = Jobs()
    started, closed = threading.Barrier(3), []

    def work(name):
        try:
            started.wait(20)
            while True:
                yield
        finally:
            closed.append(name)

    for name in "ab":
        jobs.start(work(name))
    started.wait(20)
    jobs.close()
    assert sorted(closed) == ["a", "b"]
    qapp.processEvents()


def test_a_job_is_let_go_after_its_end(jobs, until):
    first = jobs.start(counting(1))
    until(lambda: first.is_over)
    until(lambda: all(one.done() for one in jobs._kept.values()))
    second = jobs.start(counting(1))
    assert list(jobs._kept) == [second]
    until(lambda: not jobs.is_busy())


def test_single_returns_what_the_function_returns(jobs, until):
    told = gather(jobs.start(single(lambda: 42)))
    until(lambda: not jobs.is_busy())
    assert told["ends"] == [("returned", 42)]
