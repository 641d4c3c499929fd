"""The ceiling that has to be set from outside: a job object on Windows."""

import sys
from multiprocessing.process import BaseProcess

if sys.platform == "win32":  # pragma: no cover - not run on the machines that measure
    import ctypes
    from ctypes import wintypes

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("per_process_time", ctypes.c_int64),
            ("per_job_time", ctypes.c_int64),
            ("flags", wintypes.DWORD),
            ("minimum_working_set", ctypes.c_size_t),
            ("maximum_working_set", ctypes.c_size_t),
            ("active_processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority_class", wintypes.DWORD),
            ("scheduling_class", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("basic", _BasicLimits),
            ("io_counters", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process_memory", ctypes.c_size_t),
            ("peak_job_memory", ctypes.c_size_t),
        )

    _EXTENDED_LIMIT_INFORMATION = 9
    _ACTIVE_PROCESS = 0x8
    _PRIORITY_CLASS = 0x20
    _PROCESS_MEMORY = 0x100
    _DIE_ON_UNHANDLED_EXCEPTION = 0x400
    _KILL_ON_JOB_CLOSE = 0x2000
    _BELOW_NORMAL = 0x4000

    class _Job:
        """A job object; the child ends with the last handle to it."""

        def __init__(self, handle: int) -> None:
            self._handle = handle

        def __del__(self) -> None:
            ctypes.windll.kernel32.CloseHandle(wintypes.HANDLE(self._handle))

    def confine(process: BaseProcess, memory_bytes: int, processes: int = 1) -> object:
        """Put a process under a ceiling; keep what is returned as long as it."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        handle = kernel.CreateJobObjectW(None, None)
        limits = _ExtendedLimits()
        limits.basic.flags = (
            _ACTIVE_PROCESS
            | _PRIORITY_CLASS
            | _PROCESS_MEMORY
            | _DIE_ON_UNHANDLED_EXCEPTION
            | _KILL_ON_JOB_CLOSE
        )
        limits.basic.active_processes = processes
        limits.basic.priority_class = _BELOW_NORMAL
        limits.process_memory = memory_bytes
        is_set = handle and kernel.SetInformationJobObject(
            wintypes.HANDLE(handle),
            _EXTENDED_LIMIT_INFORMATION,
            ctypes.byref(limits),
            ctypes.sizeof(limits),
        )
        if not is_set or not kernel.AssignProcessToJobObject(
            wintypes.HANDLE(handle), wintypes.HANDLE(process.sentinel)
        ):
            process.kill()  # better no worker than one without a ceiling
            raise ctypes.WinError(ctypes.get_last_error())
        return _Job(handle)

else:

    def confine(
        _process: BaseProcess, _memory_bytes: int, _processes: int = 1
    ) -> object:
        """Do nothing here."""
        return None  # the child has limited itself with setrlimit
