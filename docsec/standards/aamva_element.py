"""Data elements and issuers of North American driving licences (AAMVA).

The codes are the same in every version; what differs is which must be there and how a
date is written, and real cards mix both. So the table knows one form per element.
"""

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from docsec.model import Text


class Form(Enum):
    """What a value of an element looks like, as a pattern."""

    TEXT = r".{0,64}"
    NAME = r"[^0-9]{0,64}"
    DATE = r"\d{8}"
    SEX = r"[0-9MFX]"
    LETTER = r"[A-Z]"
    FLAG = r"[0-9YN]"
    STATE = r"[A-Z]{2}"
    COUNTRY = r"[A-Z]{3}"
    EYES = r"[A-Z]{3}"
    HEIGHT = r"\d{2,3} ?(?:IN|CM|in|cm|In|Cm)?|\d'[- ]?\d{1,2}\"?"
    WEIGHT = r"\d{1,3}"
    POSTAL = r"[A-Z0-9][A-Z0-9 -]{4,10}"
    NUMBER = r"[A-Z0-9*\- /]{1,25}"
    TIMESTAMP = r"\d{8,14}"


@dataclass(frozen=True, slots=True)
class Element:
    """One data element: its name in our vocabulary, its title, its form."""

    name: str
    title: Text
    form: Form


ELEMENTS = MappingProxyType(
    {
        "DAA": Element("full_name", Text("Full name"), Form.NAME),
        "DAB": Element("surname", Text("Surname"), Form.NAME),
        "DAC": Element("first_name", Text("First name"), Form.NAME),
        "DAD": Element("middle_name", Text("Middle names"), Form.NAME),
        "DAE": Element("name_suffix", Text("Name suffix"), Form.TEXT),
        "DAF": Element("name_prefix", Text("Name prefix"), Form.TEXT),
        "DAG": Element("street", Text("Street"), Form.TEXT),
        "DAH": Element("street_2", Text("Street, second line"), Form.TEXT),
        "DAI": Element("city", Text("Town"), Form.NAME),
        "DAJ": Element("state", Text("State or province"), Form.STATE),
        "DAK": Element("postal_code", Text("Postal code"), Form.POSTAL),
        "DAL": Element("residence_street", Text("Street of residence"), Form.TEXT),
        "DAM": Element(
            "residence_street_2", Text("Street of residence, second line"), Form.TEXT
        ),
        "DAN": Element("residence_city", Text("Town of residence"), Form.NAME),
        "DAO": Element("residence_state", Text("State of residence"), Form.STATE),
        "DAP": Element(
            "residence_postal_code", Text("Postal code of residence"), Form.POSTAL
        ),
        "DAQ": Element("document_number", Text("Document number"), Form.NUMBER),
        "DAR": Element("vehicle_class", Text("Class of vehicle"), Form.TEXT),
        "DAS": Element("restrictions", Text("Restrictions"), Form.TEXT),
        "DAT": Element("endorsements", Text("Endorsements"), Form.TEXT),
        "DAU": Element("height", Text("Height"), Form.HEIGHT),
        "DAV": Element("height_cm", Text("Height in centimetres"), Form.HEIGHT),
        "DAW": Element("weight_lb", Text("Weight in pounds"), Form.WEIGHT),
        "DAX": Element("weight_kg", Text("Weight in kilograms"), Form.WEIGHT),
        "DAY": Element("eye_colour", Text("Colour of the eyes"), Form.EYES),
        "DAZ": Element("hair_colour", Text("Colour of the hair"), Form.NAME),
        "DBA": Element("expiry_date", Text("Date of expiry"), Form.DATE),
        "DBB": Element("birth_date", Text("Date of birth"), Form.DATE),
        "DBC": Element("sex", Text("Sex"), Form.SEX),
        "DBD": Element("issue_date", Text("Date of issue"), Form.DATE),
        "DBE": Element("issue_time", Text("Time of issue"), Form.TIMESTAMP),
        "DBF": Element("duplicate_count", Text("Number of duplicates"), Form.WEIGHT),
        "DBG": Element("medical", Text("Medical indicator"), Form.TEXT),
        "DBH": Element("organ_donor", Text("Organ donor"), Form.FLAG),
        "DBI": Element("non_resident", Text("Not a resident"), Form.FLAG),
        "DBJ": Element("customer_number", Text("Customer number"), Form.NUMBER),
        "DBK": Element(
            "social_security_number", Text("Social security number"), Form.NUMBER
        ),
        "DBL": Element("alias_birth_date", Text("Other date of birth"), Form.DATE),
        "DBM": Element(
            "alias_social_security_number",
            Text("Other social security number"),
            Form.NUMBER,
        ),
        "DBN": Element("alias_full_name", Text("Other full name"), Form.NAME),
        "DBO": Element("alias_surname", Text("Other surname"), Form.NAME),
        "DBP": Element("alias_given_names", Text("Other given names"), Form.NAME),
        "DBQ": Element("alias_middle_name", Text("Other middle names"), Form.NAME),
        "DBR": Element("alias_name_suffix", Text("Other name suffix"), Form.TEXT),
        "DBS": Element("alias_name_prefix", Text("Other name prefix"), Form.TEXT),
        "DCA": Element("vehicle_class", Text("Class of vehicle"), Form.TEXT),
        "DCB": Element("restrictions", Text("Restrictions"), Form.TEXT),
        "DCD": Element("endorsements", Text("Endorsements"), Form.TEXT),
        "DCE": Element("weight_range", Text("Weight range"), Form.FLAG),
        "DCF": Element("discriminator", Text("Document discriminator"), Form.NUMBER),
        "DCG": Element("country", Text("Country"), Form.COUNTRY),
        "DCH": Element(
            "federal_vehicle_codes", Text("Federal vehicle codes"), Form.TEXT
        ),
        "DCI": Element("birth_place", Text("Place of birth"), Form.TEXT),
        "DCJ": Element("audit", Text("Audit information"), Form.TEXT),
        "DCK": Element("inventory_number", Text("Inventory number"), Form.NUMBER),
        "DCL": Element("race", Text("Race or ethnicity"), Form.TEXT),
        "DCM": Element(
            "standard_vehicle_class", Text("Standard class of vehicle"), Form.TEXT
        ),
        "DCN": Element(
            "standard_endorsements", Text("Standard endorsements"), Form.TEXT
        ),
        "DCO": Element(
            "standard_restrictions", Text("Standard restrictions"), Form.TEXT
        ),
        "DCP": Element(
            "vehicle_class_words", Text("Class of vehicle in words"), Form.TEXT
        ),
        "DCQ": Element("endorsements_words", Text("Endorsements in words"), Form.TEXT),
        "DCR": Element("restrictions_words", Text("Restrictions in words"), Form.TEXT),
        "DCS": Element("surname", Text("Surname"), Form.NAME),
        "DCT": Element("given_names", Text("Given names"), Form.NAME),
        "DCU": Element("name_suffix", Text("Name suffix"), Form.TEXT),
        "DDA": Element("compliance", Text("Compliance type"), Form.LETTER),
        "DDB": Element("revision_date", Text("Date of the card design"), Form.DATE),
        "DDC": Element(
            "hazmat_expiry_date",
            Text("Expiry of the dangerous goods licence"),
            Form.DATE,
        ),
        "DDD": Element("limited_duration", Text("Limited stay"), Form.FLAG),
        "DDE": Element("surname_cut", Text("Surname cut short"), Form.LETTER),
        "DDF": Element("first_name_cut", Text("First name cut short"), Form.LETTER),
        "DDG": Element("middle_name_cut", Text("Middle names cut short"), Form.LETTER),
        "DDH": Element("under_18_until", Text("Under 18 until"), Form.DATE),
        "DDI": Element("under_19_until", Text("Under 19 until"), Form.DATE),
        "DDJ": Element("under_21_until", Text("Under 21 until"), Form.DATE),
        "DDK": Element("organ_donor", Text("Organ donor"), Form.FLAG),
        "DDL": Element("veteran", Text("Veteran"), Form.FLAG),
    }
)

_US = """
636000 VA|636001 NY|636002 MA|636003 MD|636004 NC|636005 SC|636006 CT|636007 LA
636008 MT|636009 NM|636010 FL|636011 DE|636014 CA|636015 TX|636018 IA|636019 GU
636020 CO|636021 AR|636022 KS|636023 OH|636024 VT|636025 PA|636026 AZ|636027 DC
636029 OR|636030 MO|636031 WI|636032 MI|636033 AL|636034 ND|636035 IL|636036 NJ
636037 IN|636038 MN|636039 NH|636040 UT|636041 ME|636042 SD|636043 DC|636045 WA
636046 KY|636047 HI|636049 NV|636050 ID|636051 MS|636052 RI|636053 TN|636054 NE
636055 GA|636058 OK|636059 AK|636060 WY|636061 WV|636062 VI|604427 AS|604430 MP
604431 PR
"""
_CANADA = """
636012 ON|636013 NS|636016 NL|636017 NB|636028 BC|636044 SK|636048 MB|604426 PE
604428 QC|604429 YT|604432 AB|604433 NU|604434 NT
"""


def _table(rows: str, country: str) -> dict[str, tuple[str, str]]:
    pairs = (row.split() for row in rows.replace("\n", "|").split("|") if row)
    return {number: (country, state) for number, state in pairs}


ISSUERS = MappingProxyType(
    _table(_US, "USA")
    | _table(_CANADA, "CAN")
    | {"636056": ("MEX", "CU"), "636057": ("MEX", "HL")}
)
"""Country and state or province by issuer number. 636027 is the Department of State."""
