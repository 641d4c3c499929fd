"""What makes a drawn person this person: the features a comparison goes by.

The list follows the facial components of FISWG's Facial Image Comparison Feature List
for Morphological Analysis (2018) and ENFSI's manual of 2018, as far as a drawing from
the front can show them. A trait is a number in -1 to 1, 0 in the middle of mankind.
"""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from docsec.model import Text

Sex = Literal["F", "M"]
Vector = NDArray[np.float64]


class Component(StrEnum):
    """A part of the face that is compared by itself."""

    HEAD = "head"
    FOREHEAD = "forehead"
    BROWS = "brows"
    EYES = "eyes"
    NOSE = "nose"
    PHILTRUM = "philtrum"
    MOUTH = "mouth"
    CHEEKS = "cheeks"
    JAW = "jaw"
    CHIN = "chin"
    EARS = "ears"
    SKIN = "skin"
    MARKS = "marks"


COMPONENT_WORDS = {
    Component.HEAD: Text("Shape of the head"),
    Component.FOREHEAD: Text("Forehead and hairline"),
    Component.BROWS: Text("Eyebrows"),
    Component.EYES: Text("Eyes"),
    Component.NOSE: Text("Nose"),
    Component.PHILTRUM: Text("Groove under the nose"),
    Component.MOUTH: Text("Mouth"),
    Component.CHEEKS: Text("Cheeks"),
    Component.JAW: Text("Jaw"),
    Component.CHIN: Text("Chin"),
    Component.EARS: Text("Ears"),
    Component.SKIN: Text("Skin"),
    Component.MARKS: Text("Moles, scars and spots"),
}


class Homeland(StrEnum):
    """Where a person's family comes from; the ranges overlap widely."""

    IRAQ = "Iraq"
    KURDISTAN = "Kurdistan"
    IRAN = "Iran"
    TURKEY = "Turkey"
    SYRIA = "Syria"
    SOUTH_ASIA = "South Asia"
    AFRICA = "Africa"
    EUROPE = "Europe"


@dataclass(frozen=True, slots=True)
class Traits:
    """The measures that stay for life; each -1 to 1, from the first word to the last.

    Attributes:
        face_width: Narrow, broad.
        face_length: Short, long.
        temple_width: Narrow, broad.
        forehead_height: Low, high.
        hairline_peak: Round, with a peak in the middle.
        brow_thickness: Thin, thick.
        brow_slant: Falling outwards, rising outwards.
        brow_arch: Straight, arched.
        brow_gap: Meeting, far apart.
        brow_height: Near the eye, high above it.
        eye_distance: Close, far apart.
        eye_size: Short, long.
        eye_opening: Narrow, wide.
        eye_slant: Outer corner low, high.
        lid_fold: Covered, deep.
        eye_colour: Dark brown, through hazel and green, to blue.
        nose_length: Short, long.
        nose_bridge: Narrow, broad.
        nose_bend: Bent to the left of the picture, to the right.
        nose_tip: Pointed, round.
        nose_droop: Turned up, drooping.
        nostril_width: Narrow, broad.
        philtrum_length: Short, long.
        philtrum_depth: Flat, deep.
        mouth_width: Narrow, broad.
        upper_lip: Thin, full.
        lower_lip: Thin, full.
        mouth_corners: Down, up.
        cupid_bow: Flat, pointed.
        cheekbones: Flat, high.
        jaw_width: Narrow, broad.
        jaw_angle: Round, square.
        chin_width: Pointed, broad.
        chin_length: Short, long.
        chin_cleft: None (below 0.3), deep.
        ear_size: Small, large.
        ear_protrusion: Lying close, standing out.
        ear_lobe: Grown to the cheek, hanging free.
        ear_helix: Narrow rim, broad rim.
        skin_tone: Light, dark.
        skin_warmth: Olive, rosy.
    """

    face_width: float
    face_length: float
    temple_width: float
    forehead_height: float
    hairline_peak: float
    brow_thickness: float
    brow_slant: float
    brow_arch: float
    brow_gap: float
    brow_height: float
    eye_distance: float
    eye_size: float
    eye_opening: float
    eye_slant: float
    lid_fold: float
    eye_colour: float
    nose_length: float
    nose_bridge: float
    nose_bend: float
    nose_tip: float
    nose_droop: float
    nostril_width: float
    philtrum_length: float
    philtrum_depth: float
    mouth_width: float
    upper_lip: float
    lower_lip: float
    mouth_corners: float
    cupid_bow: float
    cheekbones: float
    jaw_width: float
    jaw_angle: float
    chin_width: float
    chin_length: float
    chin_cleft: float
    ear_size: float
    ear_protrusion: float
    ear_lobe: float
    ear_helix: float
    skin_tone: float
    skin_warmth: float

    def vector(self) -> Vector:
        """All of them, in the order of their names here."""
        return np.array([getattr(self, name) for name in TRAIT_NAMES], np.float64)

    @staticmethod
    def of(vector: Vector) -> "Traits":
        """The traits of a vector, held within -1 to 1."""
        return Traits(*np.clip(vector, -1, 1).tolist())


TRAIT_NAMES = tuple(each.name for each in fields(Traits))


@dataclass(frozen=True, slots=True)
class Trait:
    """How one measure is compared.

    Attributes:
        component: The part of the face it belongs to.
        weight: How much it tells two people apart: 1 for what is seen at once.
        words: Its name.
    """

    component: Component
    weight: float
    words: Text


TRAITS: dict[str, Trait] = {
    "face_width": Trait(Component.HEAD, 1.0, Text("Width of the face")),
    "face_length": Trait(Component.HEAD, 1.0, Text("Length of the face")),
    "temple_width": Trait(Component.HEAD, 0.6, Text("Width at the temples")),
    "forehead_height": Trait(Component.FOREHEAD, 0.8, Text("Height of the forehead")),
    "hairline_peak": Trait(Component.FOREHEAD, 0.4, Text("Line of the hair")),
    "brow_thickness": Trait(Component.BROWS, 0.9, Text("Thickness of the eyebrows")),
    "brow_slant": Trait(Component.BROWS, 0.9, Text("Slant of the eyebrows")),
    "brow_arch": Trait(Component.BROWS, 0.9, Text("Arch of the eyebrows")),
    "brow_gap": Trait(Component.BROWS, 0.7, Text("Gap between the eyebrows")),
    "brow_height": Trait(Component.BROWS, 0.8, Text("Height of the eyebrows")),
    "eye_distance": Trait(Component.EYES, 1.0, Text("Distance between the eyes")),
    "eye_size": Trait(Component.EYES, 0.9, Text("Length of the eyes")),
    "eye_opening": Trait(Component.EYES, 0.9, Text("Opening of the eyes")),
    "eye_slant": Trait(Component.EYES, 0.9, Text("Slant of the eyes")),
    "lid_fold": Trait(Component.EYES, 0.6, Text("Fold of the upper eyelid")),
    "eye_colour": Trait(Component.EYES, 0.6, Text("Colour of the eyes")),
    "nose_length": Trait(Component.NOSE, 1.0, Text("Length of the nose")),
    "nose_bridge": Trait(Component.NOSE, 0.8, Text("Bridge of the nose")),
    "nose_bend": Trait(Component.NOSE, 0.7, Text("Bend of the nose")),
    "nose_tip": Trait(Component.NOSE, 0.9, Text("Tip of the nose")),
    "nose_droop": Trait(Component.NOSE, 0.8, Text("Turn of the tip of the nose")),
    "nostril_width": Trait(Component.NOSE, 1.0, Text("Width of the nostrils")),
    "philtrum_length": Trait(
        Component.PHILTRUM, 0.8, Text("Length of the groove under the nose")
    ),
    "philtrum_depth": Trait(
        Component.PHILTRUM, 0.4, Text("Depth of the groove under the nose")
    ),
    "mouth_width": Trait(Component.MOUTH, 1.0, Text("Width of the mouth")),
    "upper_lip": Trait(Component.MOUTH, 0.9, Text("Upper lip")),
    "lower_lip": Trait(Component.MOUTH, 0.9, Text("Lower lip")),
    "mouth_corners": Trait(Component.MOUTH, 0.7, Text("Corners of the mouth")),
    "cupid_bow": Trait(Component.MOUTH, 0.6, Text("Bow of the upper lip")),
    "cheekbones": Trait(Component.CHEEKS, 0.6, Text("Cheekbones")),
    "jaw_width": Trait(Component.JAW, 1.0, Text("Width of the jaw")),
    "jaw_angle": Trait(Component.JAW, 0.8, Text("Corners of the jaw")),
    "chin_width": Trait(Component.CHIN, 0.9, Text("Width of the chin")),
    "chin_length": Trait(Component.CHIN, 0.8, Text("Height of the chin")),
    "chin_cleft": Trait(Component.CHIN, 0.5, Text("Dimple of the chin")),
    "ear_size": Trait(Component.EARS, 0.8, Text("Size of the ears")),
    "ear_protrusion": Trait(Component.EARS, 0.9, Text("How far the ears stand out")),
    "ear_lobe": Trait(Component.EARS, 0.8, Text("Ear lobes")),
    "ear_helix": Trait(Component.EARS, 0.5, Text("Rim of the ears")),
    "skin_tone": Trait(Component.SKIN, 0.8, Text("Tone of the skin")),
    "skin_warmth": Trait(Component.SKIN, 0.3, Text("Tint of the skin")),
}


class MarkKind(StrEnum):
    """What can be seen on a skin for life."""

    MOLE = "mole"
    SCAR = "scar"
    BIRTHMARK = "birthmark"


class MarkPlace(StrEnum):
    """Where a mark sits; left and right are those of the person."""

    FOREHEAD = "forehead"
    RIGHT_BROW = "right brow"
    LEFT_BROW = "left brow"
    RIGHT_CHEEK = "right cheek"
    LEFT_CHEEK = "left cheek"
    NOSE = "nose"
    UPPER_LIP = "upper lip"
    CHIN = "chin"
    RIGHT_TEMPLE = "right temple"
    LEFT_TEMPLE = "left temple"


@dataclass(frozen=True, slots=True)
class SkinMark:
    """One mark that stays.

    Attributes:
        kind: What it is.
        place: Where it is, in words.
        across: Exact place inside `place`, -1 to 1 to the right of the picture.
        down: The same, downwards.
        size: 0 to 1.
        strength: How clearly it is seen, 0 to 1.
    """

    kind: MarkKind
    place: MarkPlace
    across: float
    down: float
    size: float
    strength: float = 1.0


class Beard(StrEnum):
    """How a beard is worn."""

    NONE = "none"
    STUBBLE = "stubble"
    MOUSTACHE = "moustache"
    GOATEE = "goatee"
    SHORT = "short"
    FULL = "full"
    LONG = "long"


class Cut(StrEnum):
    """How the hair is cut and worn."""

    CROPPED = "cropped"
    SHORT = "short"
    SIDE_PARTED = "side parted"
    BRUSHED_BACK = "brushed back"
    CURLY = "curly"
    TO_COLLAR = "to the collar"
    PIXIE = "pixie"
    BOB = "bob"
    FRINGE = "fringe"
    LONG = "long"
    LONG_SIDE = "long, parted at the side"
    TIED_BACK = "tied back"


class Cover(StrEnum):
    """What covers the head."""

    NONE = "none"
    HIJAB = "hijab"
    """Wrapped close, ears and hair covered."""
    AMIRA = "amira"
    """The same over a band of another colour."""
    SHAYLA = "shayla"
    """Laid loosely, the front of the hair seen."""
    CHADOR = "chador"
    """Wide and dark, falling over the shoulders."""
    KERCHIEF = "kerchief"
    """Tied behind the neck, ears and some hair seen."""
    TURBAN = "turban"
    """Wound by men above the ears."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What a person usually does with their looks, and how they will age.

    No comparison goes by these: they change, or can be changed.

    Attributes:
        hair: Colour it grew with, 0 black to 1 fair.
        curl: 0 straight to 1 tightly curled.
        cut: How it is worn.
        beard: How it is worn.
        cover: What usually covers the head.
        greys_at: Age at which half the hair is grey, years.
        balding: How bald old age will find them, 0 to 1.
        spectacles_from: Age from which they are worn, years; 200 for never.
        build: Thin -1 to heavy 1.
        weathered: How much the skin shows its years, 0 to 1.
        taste: Seed of what they happen to wear.
    """

    hair: float
    curl: float
    cut: Cut
    beard: Beard
    cover: Cover
    greys_at: float
    balding: float
    spectacles_from: float
    build: float
    weathered: float
    taste: int


@dataclass(frozen=True, slots=True)
class Likeness:
    """One person for life.

    Attributes:
        sex: As a document says it.
        homeland: Where the family comes from.
        age: Years old when first met; the age of an appearance nobody chose.
        traits: What a comparison goes by.
        marks: On the face, for life.
        habits: What usually becomes of the rest.
    """

    sex: Sex
    homeland: Homeland
    age: int
    traits: Traits
    marks: tuple[SkinMark, ...]
    habits: Habits
