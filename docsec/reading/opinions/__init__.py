"""Other readers of the MRZ, to compare with: never in the way of our own.

Each is asked only when somebody asks for it, and runs in a child process with a
deadline and a memory limit. What another reader says is shown beside our reading and
never changes it.
"""

from docsec.reading.opinions.asking import Opinion, ask_others
from docsec.reading.opinions.engine import Engine
from docsec.reading.opinions.second_opinions import SecondOpinions

__all__ = ["Engine", "Opinion", "SecondOpinions", "ask_others"]
