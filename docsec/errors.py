"""Every error the library raises on purpose.

A bad document is a finding, never one of these. They are for an unreadable file,
an absent device, a damaged store, a worker that died, a request nobody can serve.
"""

from docsec.model.text import Text


class DocsecError(Exception):
    """Something a person must be told, in their language.

    Attributes:
        words: What happened, where, and what to do now.
    """

    def __init__(self, words: Text) -> None:
        self.words = words
        super().__init__(words.english())


class UnreadableFileError(DocsecError):
    """A file that cannot be turned into pictures."""


class DeviceError(DocsecError):
    """A capture device is absent, busy or broke off."""


class WorkerError(DocsecError):
    """A confined child process died, hung or ran out of memory."""


class StoreError(DocsecError):
    """The records cannot be opened, read or written."""


class OptionError(DocsecError):
    """An option or argument has a value that cannot be used."""
