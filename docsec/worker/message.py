"""What parent and child say to each other, and how the parent reads it."""

import io
import pickle
import sys
from dataclasses import dataclass
from enum import Enum

from docsec.worker.errors import WorkerDiedError


@dataclass(frozen=True, slots=True)
class Died:
    """The child's last words."""

    cause: str
    is_memory: bool


@dataclass(frozen=True, slots=True)
class Value:
    """An answer, or None once the child is warm."""

    value: object


def read(message: bytes) -> object:
    """Unpickle what the child sent.

    Raises:
        WorkerDiedError: It holds something that is not a plain value.
    """
    try:
        return _ValueReader(io.BytesIO(message)).load()
    except (
        pickle.UnpicklingError,
        ArithmeticError,
        AttributeError,
        EOFError,
        ImportError,
        LookupError,
        TypeError,
        ValueError,
    ) as fault:
        raise WorkerDiedError(type(fault).__name__) from None


class _ValueReader(pickle.Unpickler):
    """Builds our own classes, dates and arrays, and calls nothing else.

    A pickle may name any function of any module; a child in a stranger's hands
    would name `os.system`.
    """

    _FUNCTIONS = frozenset(
        {
            ("docsec.model.text", "_restore"),
            ("numpy._core.multiarray", "_reconstruct"),
            ("numpy._core.multiarray", "scalar"),
            ("numpy._core.numeric", "_frombuffer"),
        }
    )
    _CLASSES = frozenset(
        {
            ("builtins", "complex"),
            ("builtins", "frozenset"),
            ("builtins", "set"),
            ("datetime", "date"),
            ("datetime", "datetime"),
            ("datetime", "timedelta"),
            ("datetime", "timezone"),
            ("numpy", "dtype"),
            ("numpy", "ndarray"),
        }
    )

    def find_class(self, module: str, name: str) -> object:
        """Answer with a class or function that a value may be built from."""
        if (module, name) == ("builtins", "getattr"):
            return _member
        if (module, name) in self._FUNCTIONS | self._CLASSES:
            return super().find_class(module, name)
        if module.startswith("docsec.") and "." not in name and module in sys.modules:
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is not a value")


def _member(owner: object, name: object) -> object:
    """A member of one of our enumerations: Python before 3.11.4 asks for it so."""
    if isinstance(owner, type) and issubclass(owner, Enum) and isinstance(name, str):
        found = owner.__members__.get(name)
        if found is not None:
            return found
    raise pickle.UnpicklingError(f"{name} of {owner} is not a value")
