"""Why a pack was refused, in codes for logs and words for people."""

from enum import StrEnum

from docsec.errors import DocsecError
from docsec.model import Text


class Refusal(StrEnum):
    """The reasons; fixed for ever."""

    UNREADABLE = "unreadable"
    NOT_A_PACK = "not_a_pack"
    TRUNCATED = "truncated"
    TOO_LARGE = "too_large"
    UNKNOWN_KEY = "unknown_key"
    REVOKED_KEY = "revoked_key"
    WRONG_SCOPE = "wrong_scope"
    BAD_SIGNATURE = "bad_signature"
    BAD_MANIFEST = "bad_manifest"
    UNSAFE_PATH = "unsafe_path"
    SAME_PATH = "same_path"
    FORBIDDEN_KIND = "forbidden_kind"
    CHANGED_MEMBER = "changed_member"
    EXPIRED = "expired"
    ROLLBACK = "rollback"
    SAME_VERSION = "same_version"
    OTHER_SIGNER = "other_signer"
    NO_ROOM = "no_room"


_WORDS = {
    Refusal.UNREADABLE: Text("The pack cannot be read. Try another stick"),
    Refusal.NOT_A_PACK: Text("This file is not a docsec pack"),
    Refusal.TRUNCATED: Text("The pack is not complete. Copy it again"),
    Refusal.TOO_LARGE: Text("The pack is larger than this program takes"),
    Refusal.UNKNOWN_KEY: Text(
        "The signer of this pack is not known here. Ask who sent it, compare the "
        "fingerprint by telephone, and let an administrator approve it"
    ),
    Refusal.REVOKED_KEY: Text(
        "The key of this pack was revoked. Do not use it, and tell your administrator"
    ),
    Refusal.WRONG_SCOPE: Text("The signer may not sign packs of this kind"),
    Refusal.BAD_SIGNATURE: Text(
        "The signature is wrong: the pack was changed. Do not use it"
    ),
    Refusal.BAD_MANIFEST: Text("The list of contents of the pack is wrong"),
    Refusal.UNSAFE_PATH: Text("A file in the pack has a name that is not allowed"),
    Refusal.SAME_PATH: Text("Two files in the pack have the same name"),
    Refusal.FORBIDDEN_KIND: Text("The pack holds a kind of file that is not allowed"),
    Refusal.CHANGED_MEMBER: Text(
        "A file in the pack was changed after signing. Do not use the pack"
    ),
    Refusal.EXPIRED: Text("The pack has passed its last day. Ask for a newer one"),
    Refusal.ROLLBACK: Text("A newer version of this pack is already installed"),
    Refusal.SAME_VERSION: Text(
        "Another pack with this version number is installed. Ask for a new version"
    ),
    Refusal.OTHER_SIGNER: Text(
        "A pack of this name by another signer is already installed"
    ),
    Refusal.NO_ROOM: Text("There is not enough room on the disk. Free some space"),
}


class PackError(DocsecError):
    """A pack that was refused. Nothing of it was installed.

    Attributes:
        refusal: The code.
        detail: Which member or field, for the log; never personal data.
    """

    def __init__(self, refusal: Refusal, detail: str = "") -> None:
        self.refusal = refusal
        self.detail = detail
        super().__init__(_WORDS[refusal])
