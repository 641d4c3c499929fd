"""Verifies a seal against the certificates an administrator imported.

`successful`: the signature fits a certificate that leads to a trusted authority and
was valid when it signed. `failed`: the certificate is there and the signature is not
its own; or it is, but the state took the certificate back, or never gave it for this
kind of document (9303-13 appendix D: high fraud potential). Everything else is
`undetermined`, with the reason: it proves nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from docsec.model import Outcome, Reason, Result, Table, Text
from docsec.model.barcode import Seal, SealKind
from docsec.seals.certificate import Certificate, read_certificate
from docsec.seals.revocation import RevocationList
from docsec.seals.signature import UnsupportedKeyError, elliptic_key, is_issued_by

_ALGORITHMS = frozenset({"", "SHA-224", "SHA-256", "SHA-384", "SHA-512"})
_PRINT = Text("Compare the document's print and paper with the seal by eye")
_ASK = Text("Ask the administrator to import the certificate, then check again")
_SUSPECT = Text("Refer the document: the data was changed, or the seal is not its own")

WRONG = Reason(
    "seal_signature_wrong",
    Text("The signature does not fit the content of the seal"),
    _SUSPECT,
)
MISSING = Reason(
    "seal_certificate_missing",
    Text("The certificate of this signer is not on this computer"),
    _ASK,
)
UNTRUSTED = Reason(
    "seal_issuer_unknown",
    Text("The certificate leads to no authority that is trusted here"),
    _ASK,
)
EXPIRED = Reason(
    "seal_certificate_expired",
    Text("The signature fits, but the certificate has expired"),
    _PRINT,
)
NOT_YET_VALID = Reason(
    "seal_certificate_not_yet_valid",
    Text("The signature fits, but the certificate is not valid yet"),
    Text("Check the date of this computer first"),
)
OUTSIDE = Reason(
    "seal_signed_outside_validity",
    Text("The signature fits, but it was made when the certificate was not valid"),
    _SUSPECT,
)
FUTURE = Reason(
    "seal_dated_in_future",
    Text("The date of the signature lies in the future"),
    Text("Check the date of this computer first"),
)
OTHER_USE = Reason(
    "seal_certificate_for_other_use",
    Text("The signature fits a certificate that is not meant for seals"),
    _SUSPECT,
)
REVOKED = Reason(
    "seal_certificate_revoked",
    Text("The signature fits, but the state has revoked the certificate"),
    _SUSPECT,
)
OTHER_DOCUMENT = Reason(
    "seal_signer_of_other_documents",
    Text("The signature fits, but its signer may not seal this kind of document"),
    _SUSPECT,
)
UNSUPPORTED = Reason(
    "seal_algorithm_unsupported",
    Text("The kind of key or signature is not known here"),
    _PRINT,
)
UNREADABLE = Reason(
    "seal_unreadable",
    Text("What the signature covers cannot be made out"),
    Text("Read the barcode again, from a better picture"),
)
SEVERAL = Reason(
    "seal_several",
    Text("There is more than one seal on the page"),
    Text("Choose the seal that belongs to this document"),
)

_RESULTS = {
    None: Result.SUCCESSFUL,
    REVOKED: Result.FAILED,
    OTHER_DOCUMENT: Result.FAILED,
}


@dataclass(frozen=True, slots=True)
class Trust:
    """The certificates an administrator imported.

    Attributes:
        authorities: Those that may issue signers' certificates (CSCA).
        signers: Of barcode signers.
        pinned: SHA-256 fingerprints of signers that are trusted by themselves, where
            no authority is to be had.
        revocations: Lists of certificates that were taken back. Nobody vouched for
            them yet: one counts if a trusted authority signed it.
    """

    authorities: tuple[Certificate, ...] = ()
    signers: tuple[Certificate, ...] = ()
    pinned: frozenset[str] = frozenset()
    revocations: tuple[RevocationList, ...] = ()

    def with_certificates(
        self, found: Iterable[Certificate], *, are_pinned: bool = False
    ) -> "Trust":
        """Add certificates: authorities and signers each to their own."""
        found = list(found)
        known = {one.fingerprint for one in (*self.authorities, *self.signers)}
        new = [one for one in found if one.fingerprint not in known]
        signers = [one for one in new if not one.is_authority]
        marks = {one.fingerprint for one in found if not one.is_authority}
        return replace(
            self,
            authorities=(*self.authorities, *(one for one in new if one.is_authority)),
            signers=(*self.signers, *signers),
            pinned=self.pinned | marks if are_pinned else self.pinned,
        )

    def with_revocations(self, found: Iterable[RevocationList]) -> "Trust":
        """Add lists of revoked certificates."""
        return replace(self, revocations=(*self.revocations, *found))

    def trusts(self, signer: Certificate) -> bool:
        """It is trusted by itself, or an authority of its own country issued it."""
        if signer.fingerprint in self.pinned:
            return True
        return any(
            one.country == signer.country and is_issued_by(signer, one)
            for one in self.authorities
        )

    def lists_for(self, signer: Certificate) -> list[RevocationList]:
        """The lists that would name the signer if it was revoked, newest last.

        An authority signs its list with its newest key, those of its older keys'
        certificates too (9303-12): so the name decides, not the key.
        """
        found = [
            one
            for one in self.revocations
            if one.issuer == signer.issuer and self.signed(one)
        ]
        return sorted(found, key=lambda one: one.issued)

    def signed(self, listed: RevocationList) -> bool:
        """A trusted authority signed the list."""
        return any(is_issued_by(listed, one) for one in self.authorities)


def verify(seal: Seal, trust: Trust, *, today: date) -> Outcome:
    """Check one seal.

    Args:
        seal: What the barcode carries.
        trust: The imported certificates.
        today: The day the verdict is for.
    """
    if seal.signed is None or not seal.signature:
        return _undetermined(UNREADABLE)
    if seal.algorithm not in _ALGORITHMS:
        return _undetermined(UNSUPPORTED)
    candidates = _candidates(seal, trust)
    if not candidates:
        return _undetermined(MISSING)
    fitting, is_known = _fitting(seal, candidates)
    if fitting is None:
        return Outcome(Result.FAILED, WRONG) if is_known else _undetermined(UNSUPPORTED)
    lists = trust.lists_for(fitting)
    reason = _doubt(seal, fitting, trust, today)
    if reason is not UNTRUSTED:
        reason = _ban(seal, fitting, lists) or reason
    result = _RESULTS.get(reason, Result.UNDETERMINED)
    return Outcome(result, reason, evidence=(_table(fitting, lists),))


def verify_page(seals: Sequence[Seal], trust: Trust, *, today: date) -> Outcome | None:
    """Check the seal of a page; None where there is none.

    Several seals on one page leave open which one is meant (TR-03135-1 5.9): the
    result is undetermined, unless one of them is broken.
    """
    outcomes = [verify(seal, trust, today=today) for seal in seals]
    if len(outcomes) <= 1:
        return next(iter(outcomes), None)
    broken = (one for one in outcomes if one.result is Result.FAILED)
    return next(broken, _undetermined(SEVERAL))


def _candidates(seal: Seal, trust: Trust) -> list[Certificate]:
    """The certificates the seal can mean."""
    carried = read_certificate(seal.certificate) if seal.certificate else None
    if seal.kind is SealKind.VDS_NC:
        return [carried] if carried else []
    if seal.kind is SealKind.IDB:
        pool = [*trust.signers, *([carried] if carried else [])]
        return [one for one in pool if one.idb_reference == seal.reference]
    return [
        one
        for one in trust.signers
        if one.country == seal.country
        and one.name.upper() == seal.signer
        and _serial(seal.reference) == one.serial
    ]


def _serial(reference: str) -> int:
    """The certificate number is a number in hexadecimal; -1 matches nothing."""
    try:
        return int(reference, 16)
    except ValueError:
        return -1


def _fitting(
    seal: Seal, candidates: list[Certificate]
) -> tuple[Certificate | None, bool]:
    """The certificate whose key made the signature, and whether any could be tried."""
    is_known = False
    for one in candidates:
        try:
            key = elliptic_key(one.key)
        except UnsupportedKeyError:
            continue
        is_known = True
        if key.verifies(
            seal.algorithm or key.hash_name, seal.signed or b"", seal.signature
        ):
            return one, True
    return None, is_known


def _doubt(seal: Seal, signer: Certificate, trust: Trust, today: date) -> Reason | None:
    """Why a fitting signature does not settle it; None if it does."""
    begin, end = signer.valid_from.date(), signer.valid_until.date()
    signed_on = seal.signed_on
    is_outside = signed_on is not None and not begin <= signed_on <= end
    doubts = (
        (not trust.trusts(signer), UNTRUSTED),
        (not signer.seals, OTHER_USE),
        (is_outside, OUTSIDE),
        (signed_on is not None and signed_on > today, FUTURE),
        (today < begin, NOT_YET_VALID),
        (today > end, EXPIRED),
    )
    return next((reason for is_so, reason in doubts if is_so), None)


def _ban(
    seal: Seal, signer: Certificate, lists: Sequence[RevocationList]
) -> Reason | None:
    """Why the state itself does not stand by the signature; None if it does."""
    if any(signer.serial in one.serials for one in lists):
        return REVOKED
    return None if signer.seals_type(seal.document_type) else OTHER_DOCUMENT


def _undetermined(reason: Reason) -> Outcome:
    return Outcome(Result.UNDETERMINED, reason)


def _table(signer: Certificate, lists: Sequence[RevocationList]) -> Table:
    """Who signed, for people."""
    newest = lists[-1].issued.date().isoformat() if lists else Text("None imported")
    rows: tuple[tuple[Text | str, ...], ...] = (
        (Text("State of the signer"), signer.country),
        (Text("Signer"), signer.name),
        (Text("Certificate number"), f"{signer.serial:X}"),
        (Text("Valid from"), signer.valid_from.date().isoformat()),
        (Text("Valid until"), signer.valid_until.date().isoformat()),
        (Text("List of revoked certificates"), newest),
        (Text("Fingerprint (SHA-256)"), signer.fingerprint),
    )
    return Table((Text("Certificate of the signer"), Text("Value")), rows)
