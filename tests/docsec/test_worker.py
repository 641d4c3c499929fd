"""The sandbox bites: each guard is shown with something that runs into it."""

import copy
import ctypes
import functools
import gc
import multiprocessing
import operator
import os
import pickle
import signal
import socket
import subprocess
import sys
import textwrap
import threading
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from docsec.model import Light, Outcome, Reason, Result, Text
from docsec.worker import Worker, WorkerDiedError, WorkerTimeoutError
from docsec.worker.message import read

GIB = 2**30
SOON_S = 30.0
OVER_THE_CEILING = "__import__('numpy').empty(2 * 2**30, 'u1').size"
ON_POSIX = sys.platform != "win32"


@pytest.fixture(scope="module")
def shared_worker():
    worker = Worker(memory_bytes=GIB)
    yield worker
    worker.close()


@pytest.fixture
def worker(shared_worker):
    """A worker that must still answer when the test is over."""
    shared_worker.start()
    yield shared_worker
    assert shared_worker.call(operator.add, 20, 22, timeout_s=SOON_S) == 42


def living():
    return {child.pid for child in multiprocessing.active_children()}


def open_files():
    gc.collect()
    return len(list(Path("/proc/self/fd").iterdir())) if ON_POSIX else 0


def test_answer_comes_back(worker):
    assert worker.call(operator.mul, 6, 7, timeout_s=SOON_S) == 42


def test_child_is_another_process_and_stays(worker):
    first = worker.call(os.getpid, timeout_s=SOON_S)
    assert first != os.getpid()
    assert worker.call(os.getpid, timeout_s=SOON_S) == first


def test_values_of_the_model_come_back_equal(worker):
    reason = Reason("code", Text("Line {number}", number=2), Text("Look again"))
    outcome = Outcome(Result.FAILED, reason, margin=-0.5)
    value = [outcome, Light.UV, date(2026, 11, 21), {1, 2}]
    assert worker.call(copy.copy, value, timeout_s=SOON_S) == value


def test_arrays_come_back_equal(worker):
    value = np.arange(12, dtype=np.float32).reshape(3, 4)
    answer = worker.call(copy.copy, value, timeout_s=SOON_S)
    assert answer.dtype == value.dtype
    assert (answer == value).all()


def test_too_much_memory_is_told_apart(worker):
    with pytest.raises(WorkerDiedError) as death:
        worker.call(eval, OVER_THE_CEILING, timeout_s=SOON_S)
    assert death.value.is_memory
    assert "MemoryError" in death.value.cause


def test_memory_below_a_higher_ceiling_is_given():
    worker = Worker(memory_bytes=4 * GIB)
    size = worker.call(eval, OVER_THE_CEILING, timeout_s=SOON_S)
    worker.close()
    assert size == 2 * GIB


def test_too_much_memory_in_opencv_is_told_apart(worker):
    work = (
        "__import__('docsec.imaging.vision', fromlist=['cv2']).cv2.resize("
        "__import__('numpy').zeros((9, 9, 3), 'u1'), (30000, 30000))"
    )
    with pytest.raises(WorkerDiedError) as death:
        worker.call(eval, work, timeout_s=SOON_S)
    assert death.value.is_memory


def test_sleeper_is_stopped_at_its_deadline(worker):
    with pytest.raises(WorkerTimeoutError) as late:
        worker.call(eval, "__import__('time').sleep(60)", timeout_s=0.2)
    assert not late.value.is_memory
    assert "0.2 seconds" in late.value.words.english()


def test_child_that_ignores_termination_is_killed(worker):
    work = (
        "(__import__('signal').signal(15, __import__('signal').SIG_IGN),"
        " __import__('time').sleep(60))"
    )
    child = worker.call(os.getpid, timeout_s=SOON_S)
    with pytest.raises(WorkerTimeoutError):
        worker.call(eval, work, timeout_s=0.5)
    assert child not in living()


def test_segmentation_fault_is_survived(worker):
    with pytest.raises(WorkerDiedError) as death:
        worker.call(ctypes.string_at, 0, timeout_s=SOON_S)
    assert death.value.cause == ""
    assert not death.value.is_memory
    assert death.value.exit_code not in (0, None)


def test_exit_without_a_word_is_reported_with_its_code(worker):
    with pytest.raises(WorkerDiedError) as death:
        worker.call(os._exit, 3, timeout_s=SOON_S)
    assert death.value.exit_code == 3


@pytest.mark.parametrize(
    ("function", "args", "cause"),
    [
        (operator.truediv, (1, 0), "ZeroDivisionError"),
        (sys.exit, (0,), "SystemExit"),
        (eval, ("[] * 1.5",), "TypeError"),
    ],
)
def test_exception_ends_the_child_and_is_named(worker, function, args, cause):
    before = worker.call(os.getpid, timeout_s=SOON_S)
    with pytest.raises(WorkerDiedError) as death:
        worker.call(function, *args, timeout_s=SOON_S)
    assert death.value.cause == cause
    assert not death.value.is_memory
    assert worker.call(os.getpid, timeout_s=SOON_S) != before


def test_nothing_is_printed(worker, capfd):
    with pytest.raises(WorkerDiedError):
        worker.call(operator.truediv, 1, 0, timeout_s=SOON_S)
    worker.call(os.write, 1, b"out", timeout_s=SOON_S)
    worker.call(os.write, 2, b"err", timeout_s=SOON_S)
    assert worker.call(os.read, 0, 10, timeout_s=SOON_S) == b""
    assert capfd.readouterr() == ("", "")


def test_warning_is_not_a_death_where_warnings_are_errors():
    script = (
        "from docsec.worker import Worker\n"
        "worker = Worker(memory_bytes=2**30)\n"
        "work = \"__import__('warnings').warn('old') or 'alive'\"\n"
        "print(worker.call(eval, work, timeout_s=60))\n"
        "worker.close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "alive"


@pytest.mark.parametrize(
    ("function", "args"),
    [
        (socket.socket, ()),
        (socket.getaddrinfo, ("localhost", 80)),
        (subprocess.run, (["echo"],)),
        (os.system, ("echo",)),
    ],
)
def test_network_and_programs_are_refused(worker, function, args):
    with pytest.raises(WorkerDiedError) as death:
        worker.call(function, *args, timeout_s=SOON_S)
    assert death.value.cause == "PermissionError"


@pytest.mark.parametrize(
    "call",
    [
        functools.partial(os.system, "exit 1"),
        functools.partial(functools.partial, os.system, "exit 1"),
        functools.partial(eval, "__import__('docsec.worker.parent').worker.parent.os"),
    ],
)
def test_answer_that_is_more_than_a_value_is_refused(worker, call):
    with pytest.raises(WorkerDiedError) as death:
        worker.call(copy.copy, call, timeout_s=SOON_S)
    assert death.value.cause == "UnpicklingError"


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\x80",
        b"cos\nsystem\n(S'exit 1'\ntR.",
        b"cdocsec.worker.parent\nos.system\n.",
        b"\x80\x04\x8c\x14docsec.worker.parent\x8c\tos.system\x93.",
        b"cdocsec.worker.parent\nread\n.",
        b"cdocsec.worker.parent\nWorker\n.",
        b"cdocsec.not_there\nX\n.",
        b"cdocsec.model\nmissing\n.",
        b"I1\n.",
        b"(lp0\nI1\na0.",
    ],
)
def test_forged_answer_is_refused(message):
    worker = Worker(memory_bytes=GIB)
    steps = worker.follow(eval, "__import__('time').sleep(60)", timeout_s=SOON_S)
    next(steps)
    ours, theirs = multiprocessing.Pipe()
    worker._child.pipe.close()
    worker._child.pipe = ours
    theirs.send_bytes(message)
    with pytest.raises(WorkerDiedError):
        list(steps)
    theirs.close()
    worker.close()


def test_deaths_in_a_row_leave_nothing_behind(worker):
    worker.call(os.getpid, timeout_s=SOON_S)
    before = open_files()
    codes = []
    for code in range(1, 11):
        with pytest.raises(WorkerDiedError) as death:
            worker.call(os._exit, code, timeout_s=SOON_S)
        codes.append(death.value.exit_code)
        del death  # its traceback holds the dead child
    assert codes == list(range(1, 11))
    worker.call(os.getpid, timeout_s=SOON_S)
    assert open_files() == before


def test_hundred_kills_in_a_row_leave_nothing_behind(worker):
    worker.call(os.getpid, timeout_s=SOON_S)
    before = open_files()
    others = living() - {worker._child.process.pid}
    children = set()
    for _ in range(100):
        worker.kill()
        worker.start()
        children.add(worker._child.process.pid)
    assert len(children) == 100
    assert living() - others == {worker._child.process.pid}
    assert open_files() == before


def test_child_that_died_while_idle_is_replaced(worker):
    first = worker.call(os.getpid, timeout_s=SOON_S)
    os.kill(first, signal.SIGTERM)
    worker._child.process.join()
    assert worker.call(os.getpid, timeout_s=SOON_S) != first


def test_kill_from_another_thread_ends_the_call(worker):
    steps = worker.follow(eval, "__import__('time').sleep(60)", timeout_s=SOON_S)
    next(steps)
    killer = threading.Thread(target=worker.kill)
    killer.start()
    with pytest.raises(WorkerDiedError) as death:
        list(steps)
    killer.join()
    assert death.value.cause == "closed"


def test_kill_while_idle_only_costs_the_child(worker):
    first = worker.call(os.getpid, timeout_s=SOON_S)
    worker.kill()
    assert first not in living()
    assert worker.call(os.getpid, timeout_s=SOON_S) != first


def test_closed_generator_ends_the_child(worker):
    steps = worker.follow(eval, "__import__('time').sleep(60)", timeout_s=SOON_S)
    next(steps)
    child = worker._child.process.pid
    steps.close()
    assert child not in living()


def test_close_inside_an_open_call_does_not_wait():
    worker = Worker(memory_bytes=GIB)
    steps = worker.follow(eval, "__import__('time').sleep(60)", timeout_s=SOON_S)
    next(steps)
    child = worker._child.process.pid
    worker.close()
    with pytest.raises(WorkerDiedError) as death:
        next(steps)
    assert death.value.cause == "closed"
    assert child not in living()


def test_second_call_inside_an_open_one_is_our_own_bug(worker):
    steps = worker.follow(eval, "__import__('time').sleep(60)", timeout_s=SOON_S)
    next(steps)
    with pytest.raises(RuntimeError, match="one call at a time"):
        worker.call(os.getpid, timeout_s=SOON_S)
    worker.start()
    steps.close()


def test_closed_worker_refuses_to_work():
    before = living()
    worker = Worker(memory_bytes=GIB)
    worker.close()
    worker.start()
    assert living() == before
    with pytest.raises(WorkerDiedError) as death:
        worker.call(os.getpid, timeout_s=SOON_S)
    assert death.value.cause == "closed"


def test_modules_are_loaded_before_the_first_call():
    worker = Worker(memory_bytes=GIB, imports=("colorsys",))
    worker.start()
    names = worker.call(eval, "set(__import__('sys').modules)", timeout_s=SOON_S)
    worker.close()
    assert "colorsys" in names


def test_module_that_cannot_be_loaded_is_named():
    worker = Worker(memory_bytes=GIB, imports=("docsec.nowhere",))
    with pytest.raises(WorkerDiedError) as death:
        worker.call(os.getpid, timeout_s=SOON_S)
    worker.close()
    assert death.value.cause == "ModuleNotFoundError"


def test_threads_of_numeric_libraries_are_limited_in_the_child_only(
    worker, monkeypatch
):
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    monkeypatch.delenv("MALLOC_ARENA_MAX", raising=False)
    worker.kill()
    assert worker.call(os.getenv, "OMP_NUM_THREADS", timeout_s=SOON_S) == "1"
    assert worker.call(os.getenv, "MALLOC_ARENA_MAX", timeout_s=SOON_S) == "1"
    assert os.environ["OMP_NUM_THREADS"] == "7"
    assert "MALLOC_ARENA_MAX" not in os.environ


def test_main_module_is_not_run_again(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(
        textwrap.dedent("""
            import operator, sys
            from docsec.worker import Worker
            print("here", sys.modules["__main__"].__file__)
            worker = Worker(memory_bytes=2**30)
            print(worker.call(operator.add, 1, 2, timeout_s=60))
            worker.close()
        """)
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", str(script)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == [f"here {script}", "3"]
    assert done.stderr == ""


if ON_POSIX:
    import resource

    def test_no_core_is_dumped(worker):
        limit = worker.call(resource.getrlimit, resource.RLIMIT_CORE, timeout_s=SOON_S)
        assert limit == (0, 0)

    def test_child_gives_way_to_the_screen(worker):
        assert worker.call(os.nice, 0, timeout_s=SOON_S) > os.nice(0)

    def test_no_large_file_can_be_written(worker, tmp_path):
        target = tmp_path / "spill"
        with pytest.raises(WorkerDiedError) as death:
            worker.call(Path.write_bytes, target, bytes(2**21), timeout_s=SOON_S)
        assert death.value.cause == "OSError"
        assert target.stat().st_size <= 2**20

    def test_kernel_ends_a_hung_child_after_its_parent(worker):
        left_s = worker.call(signal.alarm, 0, timeout_s=7.0)
        assert left_s >= 7

    def test_idle_child_ends_with_its_parent():
        script = (
            "import os\n"
            "from docsec.worker import Worker\n"
            "worker = Worker(memory_bytes=2**30)\n"
            "print(worker.call(os.getpid, timeout_s=60), flush=True)\n"
            "os._exit(0)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, check=True
        )
        child = Path("/proc") / done.stdout.strip()
        while child.exists() and "(zombie)" not in (child / "status").read_text():
            pass
        assert done.stderr == ""


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (WorkerDiedError(is_memory=True), "more memory"),
        (WorkerDiedError("closed"), "stopped"),
        (WorkerDiedError("KeyError"), "KeyError"),
        (WorkerDiedError(exit_code=-11), "code -11"),
        (WorkerDiedError(), "broke off"),
    ],
)
def test_words_tell_the_deaths_apart(error, words):
    assert words in error.words.english()


def test_a_program_named_at_the_start_may_be_run():
    named = Worker(memory_bytes=GIB, programs=(sys.executable,))
    command = [sys.executable, "-c", "print(6 * 7)"]
    assert named.call(subprocess.check_output, command, timeout_s=SOON_S).split() == [
        b"42"
    ]
    named.close()


def test_no_other_program_may_be_run_beside_it():
    named = Worker(memory_bytes=GIB, programs=(sys.executable,))
    with pytest.raises(WorkerDiedError) as death:
        named.call(subprocess.check_output, ["/bin/true"], timeout_s=SOON_S)
    assert death.value.cause == "PermissionError"
    named.close()


class _Asks:
    """Pickled as Python before 3.11.4 pickles a member: by `getattr`."""

    def __init__(self, owner, name):
        self._asked = owner, name

    def __reduce__(self):
        return getattr, self._asked


def test_member_of_an_enumeration_is_a_value_in_every_python():
    assert read(pickle.dumps(_Asks(Result, "FAILED"))) is Result.FAILED


@pytest.mark.parametrize(
    ("owner", "name"), [(Result, "mro"), (Outcome, "__init__"), (Result, "NONE")]
)
def test_nothing_else_is_taken_by_its_name(owner, name):
    data = pickle.dumps(_Asks(owner, name))
    with pytest.raises(WorkerDiedError):
        read(data)
