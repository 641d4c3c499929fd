"""Runs checks where they can do no harm, and turns every bad end into a finding.

One of the two doors with a broad catch (the other is `ui/jobs.py`): whatever a check
does, the examination goes on and says so. An aborted check is never evidence of
anything (TR-03135-1 3.5.1).
"""

import pkgutil
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

import docsec.checks
import docsec.payloads
from docsec.checks import Check, checks
from docsec.examination.profile import Profile
from docsec.examination.wording import ABORTS, LIGHTS
from docsec.library.library import Library
from docsec.model import (
    AbortCode,
    CodeReading,
    Document,
    Finding,
    Identified,
    Light,
    Marks,
    Outcome,
    Placement,
    Reason,
    Result,
    Table,
    Text,
    View,
)
from docsec.packs.shipped import shipped_folder
from docsec.params import OptionValue
from docsec.reading.opinions.tesseract import program_path
from docsec.worker import Worker, WorkerDiedError, WorkerTimeoutError

T = TypeVar("T")

CHECK_DEADLINE_S = 5.0
LAY_DEADLINE_S = 20.0
MEMORY_BYTES = 2 * 2**30
"""Of address space; the libraries take about a third of it before any work."""

_CODE_CHECKS = ",BC)"
"""How the codes of checks that look at barcodes end; they run last."""
_TRY_AGAIN = Text("Run the examination again. If it stays so, tell your administrator")


class Examiner:
    """Owns the warm child process in which checks run.

    Start it when the program starts; it warms up while nobody waits.
    """

    def __init__(
        self,
        plugins: Iterable[Check] | None = None,
        *,
        deadline_s: float = CHECK_DEADLINE_S,
        memory_bytes: int = MEMORY_BYTES,
        certificates: Path | None = None,
        library: Library | None = None,
    ) -> None:
        """Prepare, without starting.

        Args:
            plugins: The checks to run; all there are if None.
            deadline_s: For each check.
            memory_bytes: Ceiling of the child.
            certificates: Folder of a `CertificateStore`, by which seals are checked;
                None: no seal can be.
            library: Of document models; None: those that come with the program.
        """
        self._plugins = plugins
        self._library = library
        self._deadline_s = deadline_s
        self.certificates = certificates
        modules = [
            __name__,
            *_modules(docsec.checks),
            *_modules(docsec.payloads),
            "docsec.examination.certificate_store",
            "docsec.examination.codes",
            "docsec.examination.identity",
            "docsec.library.view",
            "docsec.reading.barcode",
            "docsec.seals.verification",
        ]
        program = program_path()
        self._worker = Worker(
            memory_bytes=memory_bytes,
            imports=modules,
            programs=() if program is None else (str(program),),
        )

    @property
    def library(self) -> Library:
        """The models that documents are compared with; loaded when first asked for.

        Set another when models were installed; examinations begun keep theirs.
        """
        if self._library is None:
            folder = shipped_folder("specimens")
            self._library = Library.load([] if folder is None else [folder])
        return self._library

    @library.setter
    def library(self, library: Library) -> None:
        self._library = library

    def start(self) -> None:
        """Begin to warm up, and return at once."""
        self._worker.start()

    def close(self) -> None:
        """End the child for good; a running check is aborted."""
        self._worker.close()

    def checks(self) -> tuple[Check, ...]:
        """The checks this examiner runs, in order: those of barcodes last."""
        plugins = checks if self._plugins is None else self._plugins
        return tuple(sorted(plugins, key=reads_codes))

    def run(
        self, document: Document, check: Check, profile: Profile, *, examination: str
    ) -> Generator[None, None, Finding]:
        """Run one check, yielding while it waits, and return how it ended.

        Args:
            document: What to look at.
            check: What to run.
            profile: Gives the check's options, and says whether it is mandatory.
            examination: Its id; the document is sent to the child once for each.
        """
        start = time.perf_counter()
        lack = _lack(document, check)
        if lack is not None:
            ended = _End(Outcome(Result.NOT_SUPPORTED, lack))
        else:
            options = profile.options.get(check.id, {})
            ended = yield from self._measured(document, check, options, examination)
        return Finding(
            check=check.id,
            uuid=check.uuid,
            code=check.code,
            title=check.title,
            group=check.group,
            rank=check.rank,
            is_data_check=check.is_data_check,
            is_mandatory=check.id in profile.mandatory,
            is_evaluatory=check.is_evaluatory,
            lights=check.lights,
            outcome=ended.outcome,
            abort_code=ended.code,
            elapsed_ms=(time.perf_counter() - start) * 1000,
        )

    def _measured(
        self,
        document: Document,
        check: Check,
        options: Mapping[str, OptionValue],
        examination: str,
    ) -> "Generator[None, None, _End]":
        added = Added(
            document.codes,
            document.identified,
            document.placements,
            None
            if document.model is None
            else self.library.folder(document.model.code),
        )
        order = (measure, examination, check.run, dict(options), added)
        try:
            reply = yield from self._asked(
                document, examination, *order, timeout_s=self._deadline_s
            )
        except WorkerTimeoutError:
            return _aborted(AbortCode.DEADLINE)
        except WorkerDiedError as error:
            return _aborted(_code_of(error), error.cause)
        except Exception as error:  # noqa: BLE001  # the door
            return _aborted(AbortCode.EXCEPTION, type(error).__name__)
        return _end_of(reply)

    def ask(
        self,
        document: Document,
        function: Callable[..., object],
        *arguments: object,
        examination: str,
        timeout_s: float,
    ) -> Generator[None, None, object]:
        """Run a function of the document in the child, for the steps before checks.

        Args:
            document: Its first argument.
            function: Importable; its answer is a stranger's and must be looked at.
            arguments: The further ones.
            examination: Its id; the document is sent to the child once for each.
            timeout_s: After that the child is ended.

        Raises:
            WorkerError: It broke off, died or took too long.
        """
        order = (apply, examination, function, arguments)
        reply = yield from self._asked(
            document, examination, *order, timeout_s=timeout_s
        )
        if isinstance(reply, _Fault):
            raise WorkerDiedError(str(reply.cause))
        return reply

    def _asked(
        self,
        document: Document,
        examination: str,
        function: Callable[..., object],
        *arguments: object,
        timeout_s: float,
    ) -> Generator[None, None, object]:
        reply = yield from self._worker.follow(
            function, *arguments, timeout_s=timeout_s
        )
        if isinstance(reply, _NotHere):  # a fresh child, or another document
            bare = _without_files(document)
            yield from self._worker.follow(
                lay, examination, bare, timeout_s=LAY_DEADLINE_S
            )
            reply = yield from self._worker.follow(
                function, *arguments, timeout_s=timeout_s
            )
        return reply


def reads_codes(check: Check) -> bool:
    """It looks at barcodes, so it runs after all of them have been looked for."""
    return check.code.endswith(_CODE_CHECKS)


def _modules(package: ModuleType) -> list[str]:
    found = pkgutil.iter_modules(package.__path__)
    return [f"{package.__name__}.{one.name}" for one in found]


def attempted(function: Callable[..., T], *args: object) -> tuple[T | None, str | None]:
    """Call our own code on a stranger's pixels; answer with a fault's name, or None.

    For the steps before the checks, so that a fault in one of them leaves an
    examination that says so, and not a traceback at a booth.
    """
    try:
        return function(*args), None
    except Exception as error:  # noqa: BLE001  # the door
        return None, type(error).__name__


@dataclass(frozen=True, slots=True)
class _End:
    outcome: Outcome
    code: AbortCode | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """What became known of a document after it was laid down in the child."""

    codes: tuple[CodeReading, ...] = ()
    identified: Identified | None = None
    placements: tuple[Placement, ...] = ()
    folder: Path | None = None
    """Where the pictures of its model lie."""


@dataclass(frozen=True, slots=True)
class _NotHere:
    """The child has not got that document."""


@dataclass(frozen=True, slots=True)
class _Fault:
    """The check broke off, or answered nonsense."""

    code: int
    cause: str


def _lack(document: Document, check: Check) -> Reason | None:
    """What the check needs and the document has not got."""
    for light in check.lights:
        if not document.has_light(light):
            return Reason(
                "light_missing",
                Text("No picture under this light: {light}", light=LIGHTS[light]),
                Text("Capture the page under this light, or look with a lamp"),
            )
    if check.min_ppi is None:
        return None
    known = [
        side.page.ppi
        for side in document.sides
        if document.pictures[side.picture].light in check.lights
        and side.page.ppi is not None
    ]
    # A page that lies on its model is measured by the model's own size.
    known += [one.ppi for one in document.placements if one.light in check.lights]
    if not known:
        return Reason(
            "resolution_unknown",
            Text("The resolution of the picture is not known"),
            Text("Scan the page with a scanner that states its resolution"),
        )
    if max(known) < check.min_ppi:
        return Reason(
            "resolution_too_low",
            Text(
                "The picture has {ppi} pixels per inch; {due} are needed",
                ppi=round(max(known)),
                due=round(check.min_ppi),
            ),
            Text("Capture the page again at a higher resolution"),
        )
    return None


def _without_files(document: Document) -> Document:
    """Checks look at pixels; the original bytes need not travel."""
    bare = tuple(replace(picture, original=b"") for picture in document.pictures)
    return replace(document, pictures=bare)


def _code_of(error: WorkerDiedError) -> AbortCode:
    if error.is_memory:
        return AbortCode.MEMORY
    if error.cause == "closed":
        return AbortCode.CANCELLED
    return AbortCode.WORKER_DIED


def _end_of(reply: object) -> _End:
    """The child is not trusted: its answer is looked at here once more."""
    if isinstance(reply, _Fault) and reply.code in set(AbortCode):
        return _aborted(AbortCode(reply.code), str(reply.cause))
    if not isinstance(reply, Outcome) or not _is_sound(reply):
        return _aborted(AbortCode.WRONG_ANSWER, type(reply).__name__)
    return _End(reply)


def _is_sound(outcome: Outcome) -> bool:
    result: object = outcome.result
    margin: object = outcome.margin
    return (
        isinstance(result, Result)
        and result is not Result.ABORTED
        and (result is Result.SUCCESSFUL or isinstance(outcome.reason, Reason))
        and (margin is None or (isinstance(margin, float | int) and abs(margin) <= 1))
        and all(isinstance(one, Marks | Table) for one in outcome.evidence)
    )


def _aborted(code: AbortCode, cause: str = "") -> _End:
    words = Text(
        "The check was aborted with code {code}: {why}",
        code=str(code.value),
        why=ABORTS[code],
    )
    if cause:
        words = Text("{words} ({cause})", words=words, cause=cause)
    reason = Reason(f"aborted_{code.name.lower()}", words, _TRY_AGAIN)
    return _End(Outcome(Result.ABORTED, reason), code)


class _Desk:
    """What lies before the checks in the child: one document at a time."""

    examination: str = ""
    document: Document | None = None
    views: Mapping[Light, Sequence[View]] | None = None


_DESK = _Desk()  # of the child process only; the parent never fills it


def lay(examination: str, document: Document) -> None:
    """In the child: take the document that the next checks are about."""
    for picture in document.pictures:
        picture.pixels.setflags(write=False)
    _DESK.examination, _DESK.document, _DESK.views = examination, document, None


def measure(
    examination: str,
    function: Callable[..., Any],
    options: dict[str, OptionValue],
    added: Added | None = None,
) -> Outcome | _NotHere | _Fault:
    """In the child: run one check on the document that lies there.

    What was found after the document was laid down comes with every call; the views
    cut out for one check lie ready for the next.
    """
    if _DESK.document is None or _DESK.examination != examination:
        return _NotHere()
    answer = _attempt(function, _completed(_DESK.document, added or Added()), **options)
    if isinstance(answer, _Fault) or (
        isinstance(answer, Outcome) and _is_sound(answer)
    ):
        return answer
    return _Fault(AbortCode.WRONG_ANSWER, type(answer).__name__)


def _completed(document: Document, added: Added) -> Document:
    document = replace(
        document,
        codes=added.codes,
        identified=added.identified,
        placements=added.placements,
    )
    if document.model is None or added.folder is None or not added.placements:
        return document
    if _DESK.views is None:
        from docsec.library.view import Views  # noqa: PLC0415  # loads cv2

        _DESK.views = Views(document, document.model, added.folder)
    return replace(document, views=_DESK.views)


def apply(
    examination: str, function: Callable[..., object], arguments: tuple[object, ...]
) -> object:
    """In the child: run a step before the checks on the document that lies there."""
    if _DESK.document is None or _DESK.examination != examination:
        return _NotHere()
    return _attempt(function, _DESK.document, *arguments)


def _attempt(function: Callable[..., object], *args: object, **options: object) -> Any:
    try:
        return function(*args, **options)
    except MemoryError:
        return _Fault(AbortCode.MEMORY, "MemoryError")
    except Exception as error:  # noqa: BLE001  # the door
        return _Fault(AbortCode.EXCEPTION, type(error).__name__)
