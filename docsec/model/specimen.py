"""What is known of one kind of document: the nouns of the specimen library.

A model is (state, kind, number, first year, PRADO-like code) with its pages, lights,
features, numbers, rules, known faults of its issuer and known counterfeits (ICAO
9303-2 appendix C, BSI TR-03135-1 3.4). It says where to look and what is due there;
it holds no layers, so nothing could be printed from it.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from docsec.model.picture import Light
from docsec.model.place import Region
from docsec.model.text import Words


class DocumentKind(StrEnum):
    """What a document is for; the letters are those of its PRADO-like code."""

    PASSPORT = "passport"
    DIPLOMATIC_PASSPORT = "diplomatic passport"
    SERVICE_PASSPORT = "service passport"
    SPECIAL_PASSPORT = "special passport"
    EMERGENCY_DOCUMENT = "emergency travel document"
    REFUGEE_DOCUMENT = "refugee travel document"
    LAISSEZ_PASSER = "laissez-passer"
    IDENTITY_CARD = "identity card"
    RESIDENCE_CARD = "residence card"
    VISA = "visa"
    SEAFARER_CARD = "seafarer's identity document"
    CREW_CARD = "crew member certificate"
    DRIVING_LICENCE = "driving licence"
    CIVIL_DOCUMENT = "civil document"
    """A paper of the population register, as a civil status card."""
    STAMP = "stamp"


class FeatureKind(StrEnum):
    """What a feature is, in the terms of ICAO 9303-1 and 9303-2 and of PRADO."""

    SUBSTRATE = "substrate"
    """The material itself; its region is the whole page."""
    WATERMARK = "watermark"
    SECURITY_THREAD = "security thread"
    VISIBLE_FIBRES = "visible fibres"
    FLUORESCENT_FIBRES = "fluorescent fibres"
    STATIC_PRINT = "static print"
    """Emblem, title, labels: the same on every copy, in plain ink."""
    GUILLOCHE = "guilloche"
    RAINBOW_PRINT = "rainbow print"
    MICROPRINT = "microprint"
    SEE_THROUGH_REGISTER = "see-through register"
    INTAGLIO = "intaglio"
    LATENT_IMAGE = "latent image"
    OVI = "optically variable ink"
    DOVID = "diffractive optically variable image device"
    """A hologram or its kin."""
    TILTED_LASER_IMAGE = "tilted laser image"
    """MLI or CLI: two pictures under lenses, one from each angle."""
    IR_DROP_OUT = "infrared drop-out ink"
    IR_SPLIT = "infrared split"
    """Two inks alike in white light, of which one vanishes in infrared."""
    UV_OVERPRINT = "fluorescent overprint"
    FLUORESCENT_NUMBER = "fluorescent numbering"
    LASER_PERFORATION = "laser perforation"
    RETRO_REFLECTIVE = "retro-reflective laminate"
    LAMINATE = "laminate"
    WINDOW = "transparent window"
    TACTILE = "tactile relief"
    STITCHING = "stitching"
    PORTRAIT = "portrait"
    GHOST_PORTRAIT = "secondary portrait"
    SIGNATURE = "signature"
    PRINTED_FIELD = "printed field"
    """One field of the visual inspection zone."""
    DOCUMENT_NUMBER = "document number"
    MRZ = "machine-readable zone"
    BARCODE = "barcode"
    DIGITAL_SEAL = "visible digital seal"
    CHIP = "chip"
    STAMP = "stamp"
    OTHER = "other"


class PrintProcess(StrEnum):
    """How ink comes onto the substrate."""

    OFFSET = "offset line"
    INTAGLIO = "intaglio"
    LETTERPRESS = "letterpress"
    SCREEN = "screen"
    INKJET = "inkjet"
    TONER = "toner"
    LASER = "laser engraving"
    DYE = "dye diffusion"
    IN_STOCK = "in the stock"
    """Not printed: made with the substrate, as a watermark, a thread or fibres are."""


class Quantity(StrEnum):
    """What can be measured of a feature; the unit stands in the name."""

    CONTRAST = "contrast"
    """(bright - dark) / (bright + dark) of ink and ground, 0 to 1; give the light."""
    LEVEL = "level"
    """Mean grey level of the region, 0 to 1; give the light."""
    CORRELATION = "correlation"
    """Likeness to the reference of the light, -1 to 1."""
    LENGTH_MM = "length_mm"
    WIDTH_MM = "width_mm"
    HEIGHT_MM = "height_mm"
    PITCH_MM = "pitch_mm"
    """From one repeat, line or hole to the next."""
    LINE_WIDTH_MM = "line_width_mm"
    LETTER_HEIGHT_MM = "letter_height_mm"
    CORNER_RADIUS_MM = "corner_radius_mm"
    DIAMETER_MM = "diameter_mm"
    REGISTER_MM = "register_mm"
    """How far front and back, or two inks, may lie apart."""
    RULING_LPI = "ruling_lpi"
    """Of an AM halftone, in lines per inch."""
    SCREEN_ANGLE_DEG = "screen_angle_deg"
    TILT_DEG = "tilt_deg"
    """The angle at which a variable feature has changed."""
    HUE_DEG = "hue_deg"
    COUNT = "count"
    DENSITY_PER_CM2 = "density_per_cm2"
    RELIEF_UM = "relief_um"
    STITCHES_PER_CM = "stitches_per_cm"


@dataclass(frozen=True, slots=True)
class Measure:
    """One number of a feature, and how far a genuine copy may be off.

    Attributes:
        quantity: What is measured.
        value: What is due.
        tolerance: Half the width of what is genuine; 0: nobody established it.
        light: Under which it is measured; None: any, or it has nothing to do with it.
    """

    quantity: Quantity
    value: float
    tolerance: float = 0.0
    light: Light | None = None


@dataclass(frozen=True, slots=True)
class FeatureColour:
    """How a feature looks.

    Attributes:
        light: What lit it.
        rgb: As displayed (sRGB), 0-255 each.
        tilt_deg: Of the document, for what changes with the angle.
    """

    light: Light
    rgb: tuple[int, int, int]
    tilt_deg: float = 0.0


@dataclass(frozen=True, slots=True)
class FeatureModel:
    """One feature of a page: where it is, under which lights, and what is due.

    Attributes:
        id: Of letters, digits and `_`; one of its kind on a page.
        kind: What it is.
        region_mm: Where, from the top left corner of the page.
        title: What people call it.
        look: What to look at, and what a genuine one shows.
        shows_in: The lights under which it must be seen.
        hidden_in: The lights under which it must *not* be seen.
        is_personal: It differs from holder to holder, and may lie up to a millimetre
            off the static print: another machine put it there.
        process: How it is printed; None: not established, or not printed.
        text: What it says, if the same on every copy: microprint, latent image.
        field: Name of the field it states, of `docsec.standards.fields`; a ghost
            portrait states `portrait`.
        measures: Its numbers.
        colours: How it looks.
        is_quick: On the quick-check card: one of the few points to look at first.
    """

    id: str
    kind: FeatureKind
    region_mm: Region
    title: Words
    look: Words
    shows_in: tuple[Light, ...] = (Light.VI,)
    hidden_in: tuple[Light, ...] = ()
    is_personal: bool = False
    process: PrintProcess | None = None
    text: str = ""
    field: str = ""
    measures: tuple[Measure, ...] = ()
    colours: tuple[FeatureColour, ...] = ()
    is_quick: bool = False

    def measure(self, quantity: Quantity, light: Light | None = None) -> Measure | None:
        """Its number of that quantity under that light, else under any; None: none."""
        found = [one for one in self.measures if one.quantity is quantity]
        exact = [one for one in found if one.light is light]
        general = [one for one in found if one.light is None]
        return next(iter((*exact, *general)), None)

    def colour(self, light: Light, tilt_deg: float = 0.0) -> FeatureColour | None:
        """How it looks under a light at the tilt nearest to this one; None: not known.

        >>> at = FeatureColour(Light.VI, (0, 90, 0)), FeatureColour(
        ...     Light.VI, (90, 0, 90), tilt_deg=40.0
        ... )
        >>> words = Words("Ink")
        >>> box = Region(0, 0, 9, 4)
        >>> ink = FeatureModel("ovi", FeatureKind.OVI, box, words, words, colours=at)
        >>> ink.colour(Light.VI, 35.0).rgb
        (90, 0, 90)
        """
        under = [one for one in self.colours if one.light is light]
        return min(under, key=lambda one: abs(one.tilt_deg - tilt_deg), default=None)


class PageName(StrEnum):
    """Which page of a document."""

    DATA = "data page"
    FRONT = "front"
    BACK = "back"
    STICKER = "sticker"
    """A visa or another label, whatever it is stuck on."""
    INNER = "inner page"
    COVER = "cover"


@dataclass(frozen=True, slots=True)
class ModelPicture:
    """A reference picture of a page, edge to edge, upright.

    Attributes:
        light: What lit it.
        file: Its name beside the model.
        ppi: Pixels per inch of document.
        tilt_deg: Of the document, in an angle series.
    """

    light: Light
    file: str
    ppi: float
    tilt_deg: float = 0.0


@dataclass(frozen=True, slots=True)
class ModelPage:
    """One page of a model.

    Attributes:
        name: Which.
        size_mm: Width and height of the page from edge to edge.
        features: On it, in the order people look at them.
        pictures: One a light, more for an angle series; none in a text-only model.
        appearance: What `docsec.library.appearance` made of its white picture, to
            find the model by a picture; empty: nothing was made.
    """

    name: PageName
    size_mm: tuple[float, float]
    features: tuple[FeatureModel, ...] = ()
    pictures: tuple[ModelPicture, ...] = ()
    appearance: bytes = field(default=b"", repr=False)

    def of_kind(
        self, *kinds: FeatureKind, light: Light | None = None
    ) -> tuple[FeatureModel, ...]:
        """Its features of these kinds; with a light, only those to be seen in it."""
        return tuple(
            one
            for one in self.features
            if one.kind in kinds and (light is None or light in one.shows_in)
        )

    def feature(self, name: str) -> FeatureModel | None:
        """The feature of that id, or None."""
        return next((one for one in self.features if one.id == name), None)

    def printed_field(self, name: str) -> FeatureModel | None:
        """Where that field is printed in the visual inspection zone, or None."""
        kinds = (FeatureKind.PRINTED_FIELD, FeatureKind.DOCUMENT_NUMBER)
        found = (one for one in self.features if one.field == name)
        return next((one for one in found if one.kind in kinds), None)

    def picture(self, light: Light) -> ModelPicture | None:
        """Its first picture under a light, or None."""
        return next((one for one in self.pictures if one.light is light), None)


@dataclass(frozen=True, slots=True)
class NumberRule:
    """How a field of this model must be written.

    Attributes:
        field: Name in `docsec.standards.fields`.
        pattern: A regular expression for the whole value, fillers taken off.
        words: The rule for people; None: the pattern says it.
    """

    field: str
    pattern: str
    words: Words | None = None


@dataclass(frozen=True, slots=True)
class ValidityRule:
    """How long a document of this model is valid.

    Attributes:
        years: From issue to expiry.
        from_age: Of the holder at issue, in whole years, from which this holds.
        below_age: Up to which it holds, exclusive; None: any.
        is_day_before: It expires on the day before the anniversary of issue.
    """

    years: float
    from_age: int = 0
    below_age: int | None = None
    is_day_before: bool = False


@dataclass(frozen=True, slots=True)
class ModelDefect:
    """A fault its issuer is known to have printed (TR-03135-1 5.8): no sign of fraud.

    Attributes:
        fields: Names of the fields, or ids of the features, that may be wrong by it.
        words: What is known.
    """

    fields: tuple[str, ...]
    words: Words


@dataclass(frozen=True, slots=True)
class Counterfeit:
    """A counterfeit that has been seen.

    Attributes:
        title: What people call it.
        sign: How it is known.
        features: Ids of the features to look at.
        light: Under which it shows; None: any.
        picture: File beside the model, or empty.
    """

    title: Words
    sign: Words
    features: tuple[str, ...] = ()
    light: Light | None = None
    picture: str = ""


@dataclass(frozen=True, slots=True)
class DocumentModel:
    """One kind of document of one state, in one series.

    Attributes:
        code: PRADO-like: state, category and use, number: `UTO-AO-01001`. Names the
            model everywhere.
        state: ICAO code of the issuer, without fillers.
        kind: What it is for.
        number: Counts the series of this state and kind, from 1.
        first_year: Of issue; None: not established.
        last_year: Of issue; None: still issued, or not established.
        title: What people call it.
        mrz_format: Id of the format plug-in (`td3`); None: it bears no MRZ.
        document_codes: What its MRZ may begin with, without fillers; empty: not
            established.
        number_rules: How its fields are written.
        validity: One of these holds; empty: not established.
        invalid_since: From that day on no document of this model is valid.
        defects: Faults its issuer is known to have printed.
        counterfeits: That have been seen.
        pages: Those that were described.
        has_chip: None: not established.
        scripts: Of the visual inspection zone, as ISO 15924 names them: `Latn`.
        look: What to feel and look at, where no feature has a place.
        not_established: What nobody has established yet, said plainly.
        sources: Where it is known from.
        is_working: Enrolled here from captures, not from the issuer's own specimen.
    """

    code: str
    state: str
    kind: DocumentKind
    number: int
    title: Words
    first_year: int | None = None
    last_year: int | None = None
    mrz_format: str | None = None
    document_codes: tuple[str, ...] = ()
    number_rules: tuple[NumberRule, ...] = ()
    validity: tuple[ValidityRule, ...] = ()
    invalid_since: date | None = None
    defects: tuple[ModelDefect, ...] = ()
    counterfeits: tuple[Counterfeit, ...] = ()
    pages: tuple[ModelPage, ...] = ()
    has_chip: bool | None = None
    scripts: tuple[str, ...] = ()
    look: tuple[Words, ...] = ()
    not_established: tuple[Words, ...] = ()
    sources: tuple[str, ...] = ()
    is_working: bool = False

    @property
    def is_text_only(self) -> bool:
        """There is no picture of it: it identifies and checks data, no more."""
        return not any(page.pictures for page in self.pages)

    def page(self, name: PageName) -> ModelPage | None:
        """The page of that name, or None."""
        return next((one for one in self.pages if one.name is name), None)

    def rule(self, name: str) -> NumberRule | None:
        """How that field is written, or None."""
        return next((one for one in self.number_rules if one.field == name), None)


class Recognition(StrEnum):
    """How the search for the model ended (ICAO 9303-2 appendix C)."""

    IDENTIFIED = "identified"
    PARTIAL = "partially identified"
    """State and kind are known; which of several series it is, is not."""
    MANUAL = "chosen by hand"
    NOT_IDENTIFIED = "not identified"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One model that the document may be of.

    Attributes:
        code: Of the model.
        title: Of the model.
        score: How well all that was looked at fits, 0 to 1.
        looked_at: What that was: `MRZ`, `size`, `appearance`.
    """

    code: str
    title: Words
    score: float
    looked_at: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Identified:
    """Which model a document is of.

    Attributes:
        recognition: How the search ended.
        model: The model; None unless it was identified or chosen by hand.
        candidates: Best first.
    """

    recognition: Recognition
    model: DocumentModel | None = None
    candidates: tuple[Candidate, ...] = ()
