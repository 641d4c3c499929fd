"""What every reader of the MRZ can be asked."""

from abc import ABC, abstractmethod
from collections.abc import Generator
from typing import ClassVar, cast

from docsec.errors import OptionError
from docsec.model import Pixels, Progress, Text

Asking = Generator[Progress, None, tuple[str, ...]]


class Engine(ABC):
    """A reader of the MRZ.

    Attributes:
        id: In files, reports and on the command line.
        title: What people call it.
    """

    id: ClassVar[str]
    title: ClassVar[Text]

    @abstractmethod
    def missing(self) -> Text | None:
        """What has to be installed first; None where it can read at once."""

    @abstractmethod
    def _ask(self, pixels: Pixels) -> Asking:
        """Read; called only where nothing is missing."""

    def is_available(self) -> bool:
        """It can read at once."""
        return self.missing() is None

    def follow(self, pixels: Pixels) -> Asking:
        """Read one picture, yielding `Progress`; closing the generator ends the work.

        Args:
            pixels: RGB or grey.

        Returns:
            The lines of the MRZ as this reader sees them; empty if it sees none.

        Raises:
            OptionError: It is not installed; the words say what to do.
            WorkerError: It took too long, too much memory, or broke off.
        """
        missing = self.missing()
        if missing is not None:
            raise OptionError(missing)
        yield Progress(Text("Reading with {engine}", engine=self.title))
        return (yield from self._ask(pixels))

    def read(self, pixels: Pixels) -> tuple[str, ...]:
        """The same, in one go."""
        steps = self.follow(pixels)
        while True:
            try:
                next(steps)
            except StopIteration as done:
                return cast("tuple[str, ...]", done.value)
