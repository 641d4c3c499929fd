"""How work in a child process can end badly."""

from docsec.errors import WorkerError
from docsec.model import Text


class WorkerTimeoutError(WorkerError):
    """The call ran past its deadline; the child was ended.

    Attributes:
        is_memory: Always False; there so that both errors can be asked.
    """

    is_memory = False

    def __init__(self, timeout_s: float) -> None:
        super().__init__(
            Text(
                "The work took longer than {seconds} seconds and was stopped",
                seconds=timeout_s,
            )
        )


class WorkerDiedError(WorkerError):
    """The child ended without an answer.

    Attributes:
        cause: Name of the exception's class, `closed` where somebody here ended it,
            or empty where it left no word (a signal, `os._exit`).
        is_memory: It asked for more memory than it may have.
        exit_code: Of the process, negative for a signal; None where nobody knows.
    """

    def __init__(
        self, cause: str = "", *, is_memory: bool = False, exit_code: int | None = None
    ) -> None:
        self.cause = cause
        self.is_memory = is_memory
        self.exit_code = exit_code
        super().__init__(_words(cause, is_memory, exit_code))


def _words(cause: str, is_memory: bool, exit_code: int | None) -> Text:
    if is_memory:
        return Text("The work needed more memory than it may use and was stopped")
    if cause == "closed":
        return Text("The work was stopped")
    if cause:
        return Text("The work broke off with an error: {cause}", cause=cause)
    if exit_code is not None:
        return Text("The work broke off with code {code}", code=exit_code)
    return Text("The work broke off")
