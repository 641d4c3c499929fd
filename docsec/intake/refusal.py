"""Why a file was not taken in, in codes for logs and words for people."""

from enum import StrEnum

from docsec.errors import UnreadableFileError
from docsec.intake.limits import Limits
from docsec.model import Text


class Refusal(StrEnum):
    """The reasons; fixed for ever, for logs and lessons."""

    MISSING = "missing"
    FOLDER = "folder"
    NOT_A_FILE = "not_a_file"
    NO_PERMISSION = "no_permission"
    UNREADABLE = "unreadable"
    GROWING = "growing"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    NOT_A_PICTURE = "not_a_picture"
    FORMAT_NOT_ALLOWED = "format_not_allowed"
    PIXELS_NOT_ALLOWED = "pixels_not_allowed"
    DAMAGED = "damaged"
    PASSWORD_PROTECTED = "password_protected"  # noqa: S105 - a reason, not a password
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_MANY_PAGES = "too_many_pages"
    TOO_MUCH_IN_ALL = "too_much_in_all"
    TOO_SLOW = "too_slow"
    TOO_HUNGRY = "too_hungry"
    STOPPED = "stopped"


class RefusedFileError(UnreadableFileError):
    """A file that was refused, with the reason.

    Attributes:
        refusal: The code.
        name: Of the file.
    """

    def __init__(
        self, refusal: Refusal, name: str, *, limits: Limits, found: str = ""
    ) -> None:
        """Say why.

        Args:
            refusal: The code.
            name: Of the file.
            limits: That were in force.
            found: What it is instead, where it was recognised.
        """
        self.refusal = refusal
        self.name = name
        super().__init__(_words(refusal, limits, name, found))


def _words(refusal: Refusal, limits: Limits, name: str, found: str) -> Text:
    match refusal:
        case (
            Refusal.MISSING
            | Refusal.FOLDER
            | Refusal.NOT_A_FILE
            | Refusal.NO_PERMISSION
            | Refusal.UNREADABLE
            | Refusal.GROWING
        ):
            return _words_of_path(refusal, name, found)
        case (
            Refusal.TOO_LARGE
            | Refusal.TOO_MANY_PIXELS
            | Refusal.TOO_MANY_PAGES
            | Refusal.TOO_MUCH_IN_ALL
            | Refusal.TOO_SLOW
            | Refusal.TOO_HUNGRY
        ):
            return _words_of_ceiling(refusal, limits, name)
        case (
            Refusal.NOT_A_PICTURE
            | Refusal.FORMAT_NOT_ALLOWED
            | Refusal.PIXELS_NOT_ALLOWED
        ):
            return _words_of_format(refusal, name, found)
    return _words_of_content(refusal, name)


def _words_of_path(refusal: Refusal, name: str, found: str) -> Text:
    match refusal:
        case Refusal.MISSING:
            return Text(
                "{name} is not there. Check the name and the folder.", name=name
            )
        case Refusal.FOLDER:
            return Text("{name} is a folder. Choose a picture in it.", name=name)
        case Refusal.NOT_A_FILE:
            return Text(
                "{name} is a device or a pipe, not a file. Choose a picture file.",
                name=name,
            )
        case Refusal.NO_PERMISSION:
            return Text(
                "{name} may not be read by you. Ask its owner or choose another file.",
                name=name,
            )
        case Refusal.GROWING:
            return Text(
                "{name} is still being written. Wait until it is complete and open it "
                "again.",
                name=name,
            )
    return Text(
        "{name} cannot be read: {found}. Check the drive and try again.",
        name=name,
        found=found,
    )


def _words_of_ceiling(refusal: Refusal, limits: Limits, name: str) -> Text:
    match refusal:
        case Refusal.TOO_LARGE:
            return Text(
                "{name} is larger than {size} MB. Scan the document again at 400 ppi.",
                name=name,
                size=limits.file_bytes // 2**20,
            )
        case Refusal.TOO_MANY_PIXELS:
            return Text(
                "{name} has a picture with more than {size} million pixels. Scan only "
                "the document, at 400 ppi.",
                name=name,
                size=limits.page_pixels // 10**6,
            )
        case Refusal.TOO_MANY_PAGES:
            return Text(
                "{name} has more than {pages} pages. Save the pages of the document "
                "as a file of their own.",
                name=name,
                pages=limits.pages,
            )
        case Refusal.TOO_MUCH_IN_ALL:
            return Text(
                "The pages of {name} are too large to be opened together. Save the "
                "pages of the document as a file of their own.",
                name=name,
            )
        case Refusal.TOO_SLOW:
            return Text(
                "{name} took longer than {seconds} seconds to open and was stopped. "
                "Scan the document again, or save the picture as PNG.",
                name=name,
                seconds=limits.call_s,
            )
    return Text(
        "{name} needed too much memory and was stopped. Scan the document again, or "
        "save the picture as PNG.",
        name=name,
    )


def _words_of_content(refusal: Refusal, name: str) -> Text:
    match refusal:
        case Refusal.EMPTY:
            return Text("{name} is empty. Scan or copy it again.", name=name)
        case Refusal.DAMAGED:
            return Text(
                "{name} is damaged or not complete. Copy it again, or scan the "
                "document again.",
                name=name,
            )
        case Refusal.PASSWORD_PROTECTED:
            return Text(
                "{name} is protected by a password. Save it without the password and "
                "open it again.",
                name=name,
            )
    return Text("Opening {name} was stopped.", name=name)


def _words_of_format(refusal: Refusal, name: str, found: str) -> Text:
    match refusal:
        case Refusal.FORMAT_NOT_ALLOWED:
            return Text(
                "{name} is {found}, which is not opened here. Use PNG, JPEG, TIFF, "
                "WebP, BMP or PDF.",
                name=name,
                found=found,
            )
        case Refusal.PIXELS_NOT_ALLOWED:
            return Text(
                "{name} stores its colours in a way that is not opened here. Save it "
                "as an ordinary PNG or JPEG.",
                name=name,
            )
    return Text(
        "{name} is not a picture. Use PNG, JPEG, TIFF, WebP, BMP or PDF.", name=name
    )
