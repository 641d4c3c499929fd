"""Finds the plug-ins of a package by walking it.

A plug-in is one module that offers one thing with a decorator. Its id is the name of
the module, so a file added is a plug-in added, and nothing else is edited.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Generic, TypeVar

from docsec.errors import OptionError
from docsec.model import Text

T = TypeVar("T")


class Registry(Generic[T]):
    """The plug-ins of one package, by id, loaded when first asked for.

    >>> registry: Registry[int] = Registry("docsec.standards")
    >>> registry.offer("docsec.standards.answer", 42)
    >>> registry["answer"]
    42
    """

    def __init__(self, package: str) -> None:
        self._package = package
        self._found: dict[str, T] = {}
        self._is_loaded = False

    def offer(self, module: str, plugin: T) -> None:
        """Add what a module offers. Called by the decorators at import.

        Raises:
            TypeError: The module has offered something already.
        """
        name = module.rpartition(".")[2]
        if name in self._found:
            raise TypeError(f"{module} offers two plug-ins; one module, one plug-in")
        self._found[name] = plugin

    def ids(self) -> tuple[str, ...]:
        """The ids of all plug-ins, sorted."""
        self._load()
        return tuple(sorted(self._found))

    def __getitem__(self, name: str) -> T:
        self._load()
        try:
            return self._found[name]
        except KeyError:
            raise OptionError(
                Text(
                    "There is no {name}; there are {known}",
                    name=name,
                    known=", ".join(self.ids()),
                )
            ) from None

    def __iter__(self) -> Iterator[T]:
        return (self._found[name] for name in self.ids())

    def __len__(self) -> int:
        return len(self.ids())

    def _load(self) -> None:
        if self._is_loaded:
            return
        self._is_loaded = True
        package = importlib.import_module(self._package)
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"{self._package}.{module.name}")
