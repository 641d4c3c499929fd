"""Pictures of invented documents with barcodes on them, for eyes and for trials.

python3 scripts/coded.py OUT    writes the pictures and the certificates of the seals
"""

import io
import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import zxingcpp
from PIL import Image

from docsec.examination.certificate_store import CertificateStore
from docsec.model import Pixels
from docsec.seals.profile import VISA
from docsec.seals.writer import InventedSigner, invent_signer, write_vds
from docsec.synthesis.order import Kind, Order, invent_order
from docsec.synthesis.press import print_document

_PPI = 300
_SEED = 890_011
_BED = 96
_MARGIN = 60
_WHITE = 250
_OWN_SEAL = np.s_[406:654, 1139:1385]
"""Where the visa bears its own seal, which gives way to the one of the trial."""
SIGNER = invent_signer("pictures")
STRANGER = invent_signer("pictures of a stranger", name="XY", serial=0x77)
NAMES = ("seal_valid", "seal_broken", "seal_open", "pass_other_name")


def main() -> int:
    """Write all of them into a folder."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        (folder / f"{name}.png").write_bytes(coded_picture(name, today=date.today()))
    import_certificates(folder / "certificates")
    return 0


def import_certificates(folder: Path) -> None:
    """Import what checks the valid seal and the broken one, not the open one."""
    certificates = (SIGNER.authority, SIGNER.certificate)
    CertificateStore(folder).add(certificates, are_pinned=False)


def coded_picture(name: str, *, today: date) -> bytes:
    """One picture as PNG, by name."""
    if name == "pass_other_name":
        return _png(_beside_a_pass(today))
    order = invent_order(Kind.VISA_A, seed=_SEED, today=today)
    seal = bytearray(_seal(order, STRANGER if name == "seal_open" else SIGNER))
    if name == "seal_broken":
        seal[60] ^= 1
    page = print_document(order, ppi=_PPI)[0].pixels.copy()
    page[_OWN_SEAL] = _WHITE
    _put(page, _drawn(bytes(seal), zxingcpp.BarcodeFormat.DataMatrix, 4), (1161, 430))
    return _png(_on_bed([page]))


def _seal(order: Order, signer: InventedSigner) -> bytes:
    first, second = order.lines
    values = [
        (1, first + second[:28]), (3, "2"), (4, "P90D"), (5, order.passport_number),
    ]  # fmt: skip
    return write_vds(VISA, values, signer, issued_on=order.issue, signed_on=order.issue)


def _beside_a_pass(today: date) -> Pixels:
    order = invent_order(Kind.PASSPORT, seed=_SEED, today=today)
    page = print_document(order, ppi=_PPI)[-1].pixels
    slip = np.full((420, page.shape[1], 3), 250, np.uint8)
    text = (
        f"M1{'ANDERSEN/BJORNMR':<20}EUTOP12 EBLBEYUA 0417 "
        f"{today.timetuple().tm_yday:03}Y012C0045 100"
    )
    _put(slip, _drawn(text.encode(), zxingcpp.BarcodeFormat.PDF417, 3), (120, 100))
    return _on_bed([page, slip])


def _drawn(content: bytes, symbology: zxingcpp.BarcodeFormat, scale: int) -> Pixels:
    code = zxingcpp.create_barcode(content, symbology)
    return np.asarray(zxingcpp.write_barcode_to_image(code, scale=scale)).squeeze()


def _put(page: Pixels, code: Pixels, place: tuple[int, int]) -> None:
    left, top = place
    height, width = code.shape
    page[top : top + height, left : left + width] = code[..., None]


def _on_bed(parts: list[Pixels]) -> Pixels:
    """The parts one below the other on the dark bed of a scanner."""
    width = max(part.shape[1] for part in parts) + 2 * _MARGIN
    rows = [np.full((_MARGIN, width, 3), _BED, np.uint8)]
    for part in parts:
        band = np.full((part.shape[0] + _MARGIN, width, 3), _BED, np.uint8)
        band[: part.shape[0], _MARGIN : _MARGIN + part.shape[1]] = part
        rows.append(band)
    return np.concatenate(rows)


def _png(pixels: Pixels) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG", dpi=(_PPI, _PPI))
    return file.getvalue()


if __name__ == "__main__":
    sys.exit(main())
