"""Which features each sealed document carries (9303-13, TR-03137-1 v2.5, IDB)."""

from dataclasses import dataclass
from types import MappingProxyType

from docsec.model import Text
from docsec.seals.value import Coding

_MOST = 0xFFFF


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature of a profile.

    Attributes:
        tag: Its number in the seal.
        name: Of our vocabulary.
        title: For people.
        coding: How its value is coded.
        shortest: Bytes it has at least.
        longest: Bytes it has at most.
        is_needed: A seal without it, or another of its name, breaks the profile.
    """

    tag: int
    name: str
    title: Text
    coding: Coding
    shortest: int = 1
    longest: int = 254
    is_needed: bool = True


@dataclass(frozen=True, slots=True)
class Profile:
    """One kind of sealed document.

    Attributes:
        id: Ours, for logs: `visa`.
        title: For people.
        reference: Feature definition and document category, as the header has them.
        features: By tag.
        clause: Where it is specified.
    """

    id: str
    title: Text
    reference: int
    features: tuple[Feature, ...]
    clause: str

    def feature(self, tag: int) -> Feature | None:
        """The feature of that tag, or None."""
        return next((one for one in self.features if one.tag == tag), None)


_MRZ = Text("Machine-readable zone")
_PASSPORT = Text("Passport number")
_DOCUMENT = Text("Document number")
_MUNICIPALITY = Text("Number of the municipality")
_ADDRESS = Text("Address")

_ADDRESS_STICKER = (
    Feature(1, "document_number", _DOCUMENT, Coding.TEXT, 6, 6),
    Feature(2, "municipality", _MUNICIPALITY, Coding.TEXT, 6, 6),
    Feature(3, "address", _ADDRESS, Coding.TEXT, 6, 18),
)
VISA = Profile(
    "visa",
    Text("Visa"),
    0x5D01,
    (
        Feature(1, "mrz", _MRZ, Coding.MRZ_TD3, 48, 48),
        Feature(2, "mrz", _MRZ, Coding.MRZ_TD2, 44, 44),
        Feature(3, "entries", Text("Number of entries"), Coding.ENTRIES, 1, 1, False),
        Feature(4, "stay", Text("Length of stay"), Coding.STAY, 3, 3),
        Feature(5, "passport_number", _PASSPORT, Coding.TEXT, 6, 6),
        Feature(6, "visa_type", Text("Type of visa"), Coding.BYTES, 1, 4, False),
        Feature(7, "additional", Text("Additional data"), Coding.BYTES, 0, 254, False),
    ),
    "ICAO 9303-13, visa",
)
PROFILES = (
    VISA,
    Profile(
        "emergency_travel_document",
        Text("Emergency travel document"),
        0x5E03,
        (Feature(2, "mrz", _MRZ, Coding.MRZ_TD2, 48, 48),),
        "ICAO 9303-13, emergency travel document",
    ),
    Profile(
        "arrival_attestation",
        Text("Arrival attestation"),
        0xFD02,
        (
            Feature(2, "mrz", _MRZ, Coding.MRZ_TD2, 48, 48),
            Feature(
                3,
                "register_number",
                Text("Number in the register of foreigners"),
                Coding.TEXT,
                8,
                8,
            ),
        ),
        "TR-03137-1 6",
    ),
    Profile(
        "social_insurance_card",
        Text("Social insurance card"),
        0xFC04,
        (
            Feature(
                1,
                "insurance_number",
                Text("Social insurance number"),
                Coding.TEXT,
                8,
                8,
            ),
            Feature(2, "surname", Text("Surname"), Coding.UNICODE, 1, 90),
            Feature(3, "given_names", Text("Given names"), Coding.UNICODE, 1, 90),
            Feature(
                4, "birth_name", Text("Name at birth"), Coding.UNICODE, 1, 90, False
            ),
        ),
        "TR-03137-1 7",
    ),
    Profile(
        "residence_permit",
        Text("Residence permit"),
        0xFB06,
        (
            Feature(2, "mrz", _MRZ, Coding.MRZ_TD2, 48, 48),
            Feature(3, "passport_number", _PASSPORT, Coding.TEXT, 6, 6),
        ),
        "TR-03137-1 8.2",
    ),
    Profile(
        "residence_permit_sheet",
        Text("Supplementary sheet of a residence permit"),
        0xFA06,
        (
            Feature(4, "mrz", _MRZ, Coding.MRZ_TD2, 48, 48),
            Feature(5, "sheet_number", Text("Number of the sheet"), Coding.TEXT, 6, 6),
        ),
        "TR-03137-1 8.4",
    ),
    Profile(
        "identity_card_address",
        Text("Address sticker of an identity card"),
        0xF908,
        _ADDRESS_STICKER,
        "TR-03137-1 9",
    ),
    Profile(
        "residence_card_address",
        Text("Address sticker of a residence permit"),
        0xF90C,
        _ADDRESS_STICKER,
        "TR-03137-1 9",
    ),
    Profile(
        "passport_residence",
        Text("Place of residence sticker of a passport"),
        0xF80A,
        (
            *_ADDRESS_STICKER[:2],
            Feature(3, "postal_code", Text("Postal code"), Coding.TEXT, 4, 4),
        ),
        "TR-03137-1 10",
    ),
)
_BY_REFERENCE = MappingProxyType({one.reference: one for one in PROFILES})

IDB_NESTED = MappingProxyType(
    {
        0x01: (
            Feature(1, "mrz", _MRZ, Coding.MRZ_TD3, 48, 60),
            Feature(2, "mrz", _MRZ, Coding.MRZ_TD2, 44, 48),
            Feature(3, "entries", Text("Number of entries"), Coding.ENTRIES, 1, 1),
            Feature(4, "stay", Text("Length of stay"), Coding.STAY, 1, 3),
            Feature(5, "passport_number", _PASSPORT, Coding.TEXT, 6, 12),
            Feature(6, "visa_type", Text("Type of visa"), Coding.BYTES, 1, 4),
        ),
        0x02: (Feature(2, "mrz", _MRZ, Coding.MRZ_TD2, 48, 48),),
    }
)
"""Messages that hold features of their own: a visa, an emergency travel document."""

IDB_FEATURES = (
    Feature(0x03, "proof_of_testing", Text("Proof of testing"), Coding.BYTES, 0, _MOST),
    Feature(
        0x04,
        "proof_of_vaccination",
        Text("Proof of vaccination"),
        Coding.BYTES,
        0,
        _MOST,
    ),
    Feature(
        0x05, "proof_of_recovery", Text("Proof of recovery"), Coding.BYTES, 0, _MOST
    ),
    Feature(
        0x06,
        "travel_authorization",
        Text("Digital travel authorization"),
        Coding.BYTES,
        0,
        _MOST,
    ),
    Feature(0x07, "mrz", _MRZ, Coding.MRZ_TD1, 60, 60),
    Feature(0x08, "mrz", _MRZ, Coding.MRZ_TD3, 60, 60),
    Feature(0x09, "card_access_number", Text("Card access number"), Coding.TEXT, 4, 4),
    Feature(
        0x0A, "card_access", Text("Access data of the chip"), Coding.BYTES, 0, _MOST
    ),
    Feature(0x80, "portrait", Text("Portrait"), Coding.PICTURE, 1, _MOST),
    Feature(0x81, "mrz", _MRZ, Coding.MRZ_TD2, 48, 48),
    Feature(0x82, "document_reference", Text("Document reference"), Coding.TEXT, 6, 6),
    Feature(
        0x83,
        "register_number",
        Text("Number in the register of foreigners"),
        Coding.TEXT,
        8,
        8,
    ),
    Feature(0x84, "expiry_date", Text("Date of expiry"), Coding.PARTIAL_DATE, 4, 4),
    Feature(0x85, "document_number", _DOCUMENT, Coding.TEXT, 6, 6),
    Feature(
        0x86,
        "national_document",
        Text("National kind of document"),
        Coding.NUMBER,
        1,
        1,
    ),
)
_IDB_BY_TAG = MappingProxyType({one.tag: one for one in IDB_FEATURES})

NATIONAL_DOCUMENTS = MappingProxyType(
    {
        1: Text("Substitute identity document"),
        2: Text("Substitute passport document"),
        3: Text("Emergency travel document"),
        4: Text("Temporary identity card"),
        5: Text("Temporary official passport"),
        6: Text("Temporary passport"),
        7: Text("Temporary diplomatic passport"),
        8: Text("Temporary travel document for refugees"),
        9: Text("Temporary travel document for stateless persons"),
        10: Text("Temporary travel document for foreigners"),
        11: Text("Permission to stay during the asylum procedure"),
        12: Text("Temporary suspension of deportation"),
        13: Text("Arrival attestation"),
        14: Text("Provisional residence document"),
        15: Text("Temporary identity document"),
        16: Text("Certificate of permanent residence"),
        17: Text("Frontier worker permit"),
        18: Text("Supplementary sheet of a residence permit"),
    }
)
"""What feature 0x86 says on German documents."""


def profile_of(reference: int) -> Profile | None:
    """The profile of a header's two last bytes, or None.

    >>> profile_of(0x5D01).id
    'visa'
    """
    return _BY_REFERENCE.get(reference)


def idb_feature(tag: int) -> Feature | None:
    """The feature of an IDB barcode with that tag, or None."""
    return _IDB_BY_TAG.get(tag)
