"""The steps by which a page is made, as data; `press` carries them out in order."""

from typing import Literal

from msgspec import Struct

from docsec.synthesis.drawing import Area, Drawing, Point
from docsec.synthesis.stack import Feature
from docsec.synthesis.typeface import Face


class Made(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="step"
):
    """One step."""


class Paper(Made, frozen=True, kw_only=True, tag="paper"):
    """Form the sheet: watermark, thread, fibres that no two sheets share."""


class Plate(Made, frozen=True, kw_only=True, tag="plate"):
    """Print one plate.

    Attributes:
        feature: What it is there for.
        ink: By name.
        to: The ink it runs over into, as a rainbow does.
        draw: What it bears.
        within: What lies outside is left out.
        spare: Areas left out.
        cut: Drawings left out, as white letters in a dark band.
        is_behind: It is on the back; drawn as seen from the front.
    """

    feature: Feature
    ink: str
    draw: tuple[Drawing, ...]
    to: str | None = None
    within: Area | None = None
    spare: tuple[Area, ...] = ()
    cut: tuple[Drawing, ...] = ()
    is_behind: bool = False


class Blank(Made, frozen=True, kw_only=True, tag="blank"):
    """Leave an area free of all that was printed so far."""

    area: Area
    radius: float = 0.0


class Portrait(Made, frozen=True, kw_only=True, tag="portrait"):
    """The holder. A laser prints in grey and leaves the ground to be seen.

    Attributes:
        at: Top left corner.
        width: The height is 45/35 of it.
        ink: `dye`, or an ink a laser makes.
    """

    at: Point
    width: float
    ink: str = "dye"


class Ghost(Made, frozen=True, kw_only=True, tag="ghost"):
    """A second, pale portrait in one ink, running out at its edge."""

    at: Point
    width: float
    ink: str
    strength: float = 0.55


class Field(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One value with its label.

    Attributes:
        name: Of the value.
        at: Top left corner of the label.
        label: Of `words.LABELS`, or what is to be printed itself; the name if None.
        em: Size of the value; that of the step if None.
        script_right: Where the value in Arabic and Sorani ends; None leaves it out.
        drop: From the label's baseline to the value's, in ems; 0 puts the value
            beside the label.
    """

    name: str
    at: Point
    label: str | None = None
    em: float | None = None
    script_right: float | None = None
    drop: float = 1.02


class Fields(Made, frozen=True, kw_only=True, tag="fields"):
    """Labels and values. The value `number` is numbered on a press of its own.

    Attributes:
        fields: What is printed.
        ink: Of the values.
        label_ink: Of the labels.
        number_ink: Of the number; that of the values if None.
        em: Size of the values.
        label_em: Of the labels, in ems of the values.
        face: Of the values.
        has_script_labels: Labels in Arabic and Sorani beside the English.
    """

    fields: tuple[Field, ...]
    ink: str
    label_ink: str = "label"
    number_ink: str | None = None
    em: float = 3.0
    label_em: float = 0.53
    face: Face = Face.LATIN_BOLD
    has_script_labels: bool = True


class Signature(Made, frozen=True, kw_only=True, tag="signature"):
    """The holder's hand, in one stroke."""

    at: Point
    width: float
    ink: str


class Zone(Made, frozen=True, kw_only=True, tag="mrz"):
    """The machine readable zone, where the standard has it. Always the last step."""

    ink: str


class Barcode(Made, frozen=True, kw_only=True, tag="barcode"):
    """A barcode in an area: a seal or what a licence says about its holder."""

    symbology: Literal["PDF417", "DataMatrix"]
    content: Literal["visa_seal", "emergency_seal", "licence", "crew"]
    area: Area
    ink: str


class Varying(Made, frozen=True, kw_only=True, tag="ovi"):
    """A motif in optically variable ink."""

    face: str
    tilted: str
    draw: tuple[Drawing, ...]


class Iridescent(Made, frozen=True, kw_only=True, tag="iridescent"):
    """A motif that is all but unseen straight on."""

    tilted: str
    draw: tuple[Drawing, ...]


class HologramImage(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One image of a hologram: the tilt at which it shines, and in what colour."""

    tilt_deg: float
    draw: tuple[Drawing, ...]
    wavelength_nm: float = 530.0


class Hologram(Made, frozen=True, kw_only=True, tag="hologram"):
    """A diffractive device: images that change with the tilt."""

    area: Area
    images: tuple[HologramImage, ...]
    radius: float = 0.0
    is_clear: bool = False


class Lenticular(Made, frozen=True, kw_only=True, tag="lenticular"):
    """Portrait and expiry under lenses: each is seen from one side (MLI)."""

    area: Area
    ink: str


class Latent(Made, frozen=True, kw_only=True, tag="latent"):
    """Engraved lines that hide a motif until light comes from the side."""

    area: Area
    colour: str
    draw: tuple[Drawing, ...]


class Perforation(Made, frozen=True, kw_only=True, tag="perforation"):
    """The document's number, burnt through the page."""

    at: Point
    pitch: float = 0.62


class Stitching(Made, frozen=True, kw_only=True, tag="stitching"):
    """Thread along the fold of a book."""

    x: float


class Laminate(Made, frozen=True, kw_only=True, tag="laminate"):
    """Film over an area, with beads that throw light back to the lamp."""

    area: Area
    draw: tuple[Drawing, ...] = ()


class Register(Made, frozen=True, kw_only=True, tag="see_through"):
    """A figure in two parts, one on each side, that meet against the light."""

    ink: str
    front: tuple[Drawing, ...]
    back: tuple[Drawing, ...]


class Stamp(Made, frozen=True, kw_only=True, tag="stamp"):
    """A border stamp of the order, by its number; none where there are fewer."""

    number: int
    at: Point
    turn_deg: float
    ink: str


Step = (
    Paper
    | Plate
    | Blank
    | Portrait
    | Ghost
    | Fields
    | Signature
    | Zone
    | Barcode
    | Varying
    | Iridescent
    | Hologram
    | Lenticular
    | Latent
    | Perforation
    | Stitching
    | Laminate
    | Register
    | Stamp
)
