"""A warm child process with little power, for work that may hang, die or be hostile.

What it may not do: use more memory than it was given, outlive its deadline, open a
network socket, start a program, write a large file, print, dump core. What it sends
back is unpickled by a reader that builds values only, so a child taken over by a
hostile picture does not reach the parent that way. A decoder's native code is still
not boxed in by a system-call filter; that is left to the system's own means.
"""

from docsec.worker.errors import WorkerDiedError, WorkerTimeoutError
from docsec.worker.parent import Worker

__all__ = ["Worker", "WorkerDiedError", "WorkerTimeoutError"]
