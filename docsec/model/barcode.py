"""Barcodes as they were read, what they say, and the seal that vouches for it."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from docsec.model.place import Quad
from docsec.model.text import Text


@dataclass(frozen=True, slots=True)
class Barcode:
    """One code found in a picture.

    Attributes:
        symbology: `PDF417`, `QRCode`, `Aztec`, `DataMatrix` ... as zxing names it.
        data: The bytes it carries.
        text: The same as text, by the character set the code declares or shows.
        place: Its corners in the picture.
        angle_deg: How far it is turned counter-clockwise, -180 to 180.
    """

    symbology: str
    data: bytes = field(repr=False)
    text: str = field(repr=False)
    place: Quad
    angle_deg: float = 0.0


@dataclass(frozen=True, slots=True)
class PayloadField:
    """One field of a barcode's content.

    Attributes:
        name: Of the plug-in's vocabulary: `document_number`, `flight_date`.
        title: What people call it.
        raw: As coded, character for character; bytes in hexadecimal. Only for
            comparing and storing: show it through `docsec.standards.visible`.
        value: What it means, safe to show: an ISO date, a code, a name. None if it
            means nothing.
        start: Where it begins in the body of its payload.
        end: The first place after it.
        part: Which leg of a journey, dose of a vaccine ..., from 1; 0: the whole.
        problems: What is wrong with it. Empty: nothing found wrong.
        warnings: Oddities that are no fault.
    """

    name: str
    title: Text
    raw: str
    value: str | None
    start: int
    end: int
    part: int = 0
    problems: tuple[Text, ...] = ()
    warnings: tuple[Text, ...] = ()


class SealKind(StrEnum):
    """How a seal names its signer and what it signs."""

    VDS = "ICAO VDS"
    """ICAO 9303-13: country, signer and certificate number in the header."""
    IDB = "ICAO IDB"
    """ICAO Datastructure for Barcode: part of the certificate's fingerprint."""
    VDS_NC = "ICAO VDS-NC"
    """The certificate itself travels along; it must lead to a known authority."""


@dataclass(frozen=True, slots=True)
class Seal:
    """What a digital signature needs to be checked.

    Attributes:
        kind: How the signer is found.
        country: Two or three letters, of the signer where it is named, else of the
            issuing state; without fillers.
        signer: Two letters of the signer within its country; empty where unknown.
        reference: Of the certificate: its number in hexadecimal capitals (VDS) or the
            last five bytes of its SHA-1 fingerprint (IDB); empty where it is carried.
        algorithm: `SHA-224` ... `SHA-512`, or empty: the size of the key decides.
        signed: The bytes the signature covers. None: they could not be made out.
        signature: r and s, one after the other, of equal length.
        signed_on: The date of signing.
        certificate: In DER, where the seal carries it.
        document_type: The code at the beginning of the MRZ in the seal, without
            fillers; empty where it has none.
    """

    kind: SealKind
    country: str
    signer: str
    reference: str
    algorithm: str
    signed: bytes | None = field(repr=False)
    signature: bytes = field(repr=False)
    signed_on: date | None = None
    certificate: bytes | None = field(default=None, repr=False)
    document_type: str = ""


@dataclass(frozen=True, slots=True)
class Payload:
    """What a barcode says.

    Attributes:
        kind: Id of the plug-in that understood it: `aamva`, `other`.
        title: What it is, for people: `Boarding pass`.
        body: What the places of the fields count in: the text of a text payload, the
            bytes of a binary one once its wrapping is taken off.
        fields: In the order of the body.
        problems: What is wrong with the whole.
        warnings: Oddities of the whole that are no fault.
        seal: The signature over it, or None.
    """

    kind: str
    title: Text
    body: str | bytes = field(repr=False)
    fields: tuple[PayloadField, ...] = ()
    problems: tuple[Text, ...] = ()
    warnings: tuple[Text, ...] = ()
    seal: Seal | None = None

    @property
    def is_valid(self) -> bool:
        """Nothing was found wrong. Says nothing of the seal."""
        return not self.problems and not any(one.problems for one in self.fields)

    def field(self, name: str, part: int = 0) -> PayloadField | None:
        """The first field of that name and part, or None."""
        wanted = (name, part)
        return next(
            (one for one in self.fields if (one.name, one.part) == wanted), None
        )

    def value(self, name: str, part: int = 0) -> str | None:
        """The meaning of that field, or None."""
        found = self.field(name, part)
        return None if found is None else found.value
