"""Barcodes of invented documents: seals with test keys, and what a licence says."""

from functools import cache
from typing import Literal

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from docsec.seals.profile import PROFILES, VISA
from docsec.seals.writer import InventedSigner, invent_signer, write_vds
from docsec.synthesis.order import Order

Symbology = Literal["PDF417", "DataMatrix"]
Content = Literal["visa_seal", "emergency_seal", "licence", "crew"]

SIGNER_SEED = "specimens of Utopia"
_ISSUER = "990001"
"""An issuer number nobody has been given: Utopia is in no list."""
_FORMATS = {
    "PDF417": zxingcpp.BarcodeFormat.PDF417,
    "DataMatrix": zxingcpp.BarcodeFormat.DataMatrix,
}
_EMERGENCY = next(one for one in PROFILES if one.id == "emergency_travel_document")
_LICENCE_COLUMNS = 12


@cache
def signer() -> InventedSigner:
    """Who seals the documents of Utopia."""
    return invent_signer(SIGNER_SEED)


def modules(order: Order, symbology: Symbology, content: Content) -> NDArray[np.bool_]:
    """The barcode as dark and light modules, without a quiet zone."""
    data = _CONTENTS[content](order)
    options = {"columns": _LICENCE_COLUMNS} if symbology == "PDF417" else {}
    code = zxingcpp.create_barcode(data, _FORMATS[symbology], **options)
    drawn = zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False)
    return np.asarray(np.asarray(drawn).squeeze() == 0, np.bool_)


def _visa_seal(order: Order) -> bytes:
    """MRZ, entries, stay and passport number under a signature (9303-13)."""
    first, second = order.lines
    values = [
        (1, first + second[:28]), (3, "2"), (4, "P90D"), (5, order.passport_number),
    ]  # fmt: skip
    return write_vds(
        VISA, values, signer(), issued_on=order.issue, signed_on=order.issue
    )


def _emergency_seal(order: Order) -> bytes:
    values = [(2, "".join(order.lines))]
    return write_vds(
        _EMERGENCY, values, signer(), issued_on=order.issue, signed_on=order.issue
    )


def _licence(order: Order) -> bytes:
    """As AAMVA's card standard of 2020 lays it down; dates with the year first."""
    holder, details = order.holder, dict(order.details)
    elements = {
        "DAQ": order.number,
        "DCS": holder.surname[0],
        "DAC": holder.given[0],
        "DAD": "NONE",
        "DBB": f"{holder.birth:%Y%m%d}",
        "DBD": f"{order.issue:%Y%m%d}",
        "DBA": f"{order.expiry:%Y%m%d}",
        "DBC": "1" if holder.sex == "M" else "2",
        "DAU": details["height"][0].lower(),
        "DAG": details["street"][0],
        "DAI": details["town"][0],
        "DAJ": "UT",
        "DCA": details["categories"][0].replace("  ", " "),
        "DCG": order.state,
    }
    body = "DL" + "\n".join(key + value for key, value in elements.items()) + "\r"
    head = f"@\n\x1e\rANSI {_ISSUER}100001"
    offset = len(head) + len("DL00000000")
    return f"{head}DL{offset:04}{len(body):04}{body}".encode("ascii")


def _crew(order: Order) -> bytes:
    """The MRZ once more, so that a crew can be read at the gate of a port."""
    return "\n".join(order.lines).encode("ascii")


_CONTENTS = {
    "visa_seal": _visa_seal,
    "emergency_seal": _emergency_seal,
    "licence": _licence,
    "crew": _crew,
}
