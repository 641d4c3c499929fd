"""Certificates: what was earned, signed by the station, checked without a network.

The code on the sheet holds everything that is signed, so a telephone or another
station with the station's public key can check it offline; one changed letter, and
it does not verify.
"""

import base64
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from io import BytesIO

import segno
from PIL import Image
from sqlalchemy import insert, select, update

from docsec.errors import OptionError
from docsec.model import Text
from docsec.packs.key import SigningKey, fingerprint, is_signed
from docsec.publishing.markup import html_page
from docsec.publishing.page import Code, Facts, Figure, Figures, Note, Sheet
from docsec.publishing.translation import Translator
from docsec.records import schema
from docsec.records.chain import stamp
from docsec.records.clock import utc_now
from docsec.records.database import Database
from docsec.training.learner import Learner

_MARK = "DOCSEC1"
_SCALE = 6


@dataclass(frozen=True, slots=True)
class Certificate:
    """What somebody earned.

    Attributes:
        id: Printed on the sheet.
        name: Whose it is.
        agency: Where they serve.
        course: Id of the course.
        title: Of the course, in English.
        level: Rung of the ladder.
        issued: The day.
        form: Id of the exam form that was passed.
    """

    id: str
    name: str
    agency: str
    course: str
    title: str
    level: str
    issued: str
    form: str

    def signed(self, key: SigningKey) -> str:
        """The text of the code: mark, what it says, signature."""
        body = _body(self)
        signature = key.sign(_MARK.encode() + body)
        return ".".join((_MARK, _text(body), _text(signature)))


def verify(code: str, public: bytes) -> Certificate:
    """Read the text of a code and check it.

    Raises:
        OptionError: It is no certificate, or not of this station, or was changed.
    """
    try:
        mark, body, signature = code.strip().split(".")
        said, sign = _bytes(body), _bytes(signature)
        if mark == _MARK and is_signed(public, sign, _MARK.encode() + said):
            return Certificate(**json.loads(said))
    except (ValueError, TypeError):
        pass
    raise OptionError(
        Text("This is no certificate of this station, or it was changed.")
    )


def sheet(certificate: Certificate, code: str, public: bytes) -> Sheet:
    """The sheet to print."""
    issued = date.fromisoformat(certificate.issued)
    return Sheet(
        title=Text("Certificate"),
        lead=(
            Facts(
                (
                    (Text("Name"), certificate.name),
                    (Text("Agency"), certificate.agency or Text("Not given")),
                    (Text("Course"), certificate.title),
                    (Text("Issued"), issued),
                    (Text("Number"), Code(certificate.id)),
                    (Text("Key of the station"), Code(fingerprint(public))),
                )
            ),
            Note(
                Text(
                    "It was earned on computer-made documents and with stations. "
                    "Nothing measured on drawn people counted."
                )
            ),
            Figures(
                (
                    Figure(
                        jpeg=code_picture(code),
                        width=1.0,
                        height=1.0,
                        caption=Text("Check it with docsec, without a network"),
                        is_small=True,
                    ),
                )
            ),
        ),
        sections=(),
    )


def page(
    certificate: Certificate, code: str, public: bytes, translator: Translator
) -> str:
    """The sheet as one HTML page, to be read or printed."""
    return html_page([sheet(certificate, code, public)], translator)


def code_picture(code: str) -> bytes:
    """The code as a JPEG, its quiet zone about it."""
    drawn = BytesIO()
    segno.make_qr(code, error="m").save(drawn, kind="png", scale=_SCALE)
    coded = BytesIO()
    with Image.open(drawn, formats=("PNG",)) as picture:
        picture.convert("L").save(coded, "JPEG", quality=95)
    return coded.getvalue()


class Certificates:
    """What this station issued."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = utc_now
    ) -> None:
        """Take an open database."""
        self._database = database
        self._clock = clock

    def issue(
        self,
        learner: Learner,
        *,
        course: str,
        title: str,
        level: str,
        form: str,
        key: SigningKey,
    ) -> tuple[Certificate, str]:
        """Issue one; answer it and the text of its code."""
        now = self._clock()
        certificate = Certificate(
            id=secrets.token_hex(5).upper(),
            name=learner.name,
            agency=learner.agency,
            course=course,
            title=title,
            level=level,
            issued=now.date().isoformat(),
            form=form,
        )
        code = certificate.signed(key)
        row = {
            "id": certificate.id,
            "learner": learner.id,
            "course": course,
            "level": level,
            "issued_at": stamp(now),
            "body": code,
        }
        with self._database.transaction() as connection:
            connection.execute(insert(schema.certificates).values(row))
        return certificate, code

    def of(self, learner: str) -> Mapping[str, datetime]:
        """The levels somebody holds a certificate of, with the day of the newest."""
        table = schema.certificates
        query = (
            select(table.c.level, table.c.issued_at)
            .where(table.c.learner == learner, table.c.revoked_at.is_(None))
            .order_by(table.c.issued_at)
        )
        with self._database.transaction() as connection:
            return {
                str(level): datetime.fromisoformat(at)
                for level, at in connection.execute(query)
            }

    def revoke(self, certificate: str) -> None:
        """Take one back; it still verifies, and this station knows better."""
        table = schema.certificates
        with self._database.transaction() as connection:
            connection.execute(
                update(table)
                .where(table.c.id == certificate)
                .values(revoked_at=stamp(self._clock()))
            )


def _body(certificate: Certificate) -> bytes:
    return json.dumps(
        asdict(certificate), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.b64decode(
        text + "=" * (-len(text) % 4), altchars=b"-_", validate=True
    )
