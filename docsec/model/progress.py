"""What a long task says while it runs."""

from dataclasses import dataclass

from docsec.model.text import Text


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is.

    Attributes:
        words: What is being done now.
        share: 0 to 1, or None where nobody can tell.
    """

    words: Text
    share: float | None = None
