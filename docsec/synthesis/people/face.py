"""From traits and a day to the measures of a drawn face.

Lengths are in heights of the portrait, y downwards from its top edge, x from the middle
of the face to the right of the picture. A head stands 0.67 high in a portrait 1 high,
within the 70 to 80 % that ICAO 9303-3 asks of head and hair together.
"""

from dataclasses import dataclass

import numpy as np

from docsec.synthesis.people.appearance import Appearance
from docsec.synthesis.people.easel import Colour, Shape, both, mixed
from docsec.synthesis.people.likeness import Likeness

EYE_Y = 0.462
TOP_Y = 0.158
"""Of the skull, beneath the hair."""

_SKINS: tuple[Colour, ...] = (
    (0.972, 0.855, 0.780),
    (0.940, 0.790, 0.680),
    (0.868, 0.690, 0.560),
    (0.745, 0.550, 0.420),
    (0.560, 0.390, 0.290),
    (0.385, 0.262, 0.200),
)
_HAIRS: tuple[Colour, ...] = (
    (0.085, 0.075, 0.080),
    (0.165, 0.115, 0.090),
    (0.300, 0.200, 0.135),
    (0.520, 0.380, 0.240),
    (0.760, 0.620, 0.420),
)
_IRISES: tuple[Colour, ...] = (
    (0.170, 0.095, 0.060),
    (0.300, 0.175, 0.090),
    (0.450, 0.310, 0.150),
    (0.420, 0.450, 0.260),
    (0.360, 0.500, 0.580),
)
_GREY: Colour = (0.78, 0.78, 0.79)
_OLIVE: Colour = (0.78, 0.72, 0.42)
_ROSY: Colour = (0.98, 0.54, 0.50)


@dataclass(frozen=True, slots=True)
class Face:
    """The measures of one face on one day; see the module for the units.

    Half widths and half heights are so called; `*_y` is a height in the picture.
    `old` is 0 for smooth skin and 1 for the most lined; `weight` is -1 to 1.
    """

    is_female: bool
    old: float
    weight: float
    skin: Colour
    hair: Colour
    brow_hair: Colour
    iris: Colour
    half: float
    temple: float
    cheek: float
    jaw_half: float
    jaw_y: float
    jaw_angle: float
    chin_half: float
    chin_y: float
    chin_cleft: float
    hairline_y: float
    peak: float
    brow_y: float
    brow_weight: float
    brow_slant: float
    brow_arch: float
    brow_inner: float
    eye_x: float
    eye_half: float
    eye_open: float
    eye_slant: float
    lid: float
    bridge: float
    nose_y: float
    nose_half: float
    nose_bend: float
    nose_tip: float
    nose_droop: float
    philtrum: float
    mouth_y: float
    mouth_half: float
    upper_lip: float
    lower_lip: float
    corners: float
    bow: float
    ear_y: float
    ear_height: float
    ear_out: float
    ear_lobe: float
    ear_rim: float

    def outline(self) -> Shape:
        """The head without ears and hair."""
        chin, jaw = self.chin_half, self.jaw_half
        square = self.jaw_angle
        full = 0.010 * max(0.0, self.weight) + 0.004 * self.old
        corner = self.jaw_y + 0.018 * square
        return both(
            [
                (0, TOP_Y),
                (self.temple * 0.42, TOP_Y + 0.013),
                (self.temple * 0.80, TOP_Y + 0.070),
                (self.temple, 0.345),
                (self.half * 0.985, 0.420),
                (self.half, 0.490),
                (self.cheek, 0.560),
                (jaw + 0.012 + full, corner - 0.045),
                (jaw - 0.004 + 0.008 * square + full, corner),
                (
                    0.48 * jaw + 0.54 * chin + 0.010 * square + full,
                    0.45 * corner + 0.55 * self.chin_y - 0.004,
                ),
                (chin, self.chin_y - 0.020),
                (chin * 0.55, self.chin_y - 0.003),
                (0, self.chin_y),
            ]
        )


def face_of(likeness: Likeness, appearance: Appearance) -> Face:
    """Measure a person on a day.

    Ageing leaves bones, ears and the distance of the eyes alone; lids and cheeks
    sink, lips thin, the hairline goes back and the tip of the nose comes down a little.
    """
    t, a = likeness.traits, appearance
    old = float(np.clip((a.age - 22) / 52, 0, 1)) ** 1.15
    lined = old * (0.55 + 0.45 * likeness.habits.weathered)
    child = float(np.clip((20 - a.age) / 8, 0, 1))
    half = 0.195 + 0.0165 * t.face_width + 0.004 * max(0.0, a.weight)
    nose_y = EYE_Y + 0.129 * (1 + 0.15 * t.nose_length - 0.06 * child) + 0.005 * old
    mouth_y = nose_y + 0.058 + 0.013 * t.philtrum_length
    length = 0.318 * (1 + 0.072 * t.face_length - 0.05 * child) + 0.018 * t.chin_length
    chin_y = max(EYE_Y + length, mouth_y + 0.088)
    jaw = half * (0.815 + 0.085 * t.jaw_width + 0.035 * a.weight)
    hair = _hair(likeness, appearance)
    return Face(
        is_female=likeness.sex == "F",
        old=lined,
        weight=a.weight,
        skin=_skin(t.skin_tone, t.skin_warmth),
        hair=hair,
        brow_hair=mixed(hair, _scale(_HAIRS, likeness.habits.hair), 0.7),
        iris=_scale(_IRISES, (t.eye_colour + 1) / 2),
        half=half,
        temple=half * (0.945 + 0.045 * t.temple_width),
        cheek=half * (0.955 + 0.02 * t.cheekbones + 0.022 * a.weight),
        jaw_half=jaw,
        jaw_y=0.655 + 0.25 * (chin_y - 0.78),
        jaw_angle=t.jaw_angle,
        chin_half=0.066 + 0.023 * t.chin_width + 0.006 * a.weight,
        chin_y=chin_y,
        chin_cleft=max(0.0, (t.chin_cleft - 0.3) / 0.7),
        hairline_y=0.262 - 0.032 * t.forehead_height - 0.055 * a.bald,
        peak=t.hairline_peak,
        brow_y=EYE_Y
        - 0.058
        - 0.012 * t.brow_height
        - 0.012 * a.brow_raise
        + 0.003 * old,
        brow_weight=0.0125 + 0.0060 * t.brow_thickness,
        brow_slant=0.0088 * t.brow_slant,
        brow_arch=0.0095 + 0.0068 * t.brow_arch + 0.004 * a.brow_raise,
        brow_inner=0.032 + 0.014 * t.brow_gap,
        eye_x=0.0905 + 0.0105 * t.eye_distance + 0.2 * (half - 0.195),
        eye_half=0.0470 + 0.0058 * t.eye_size,
        eye_open=(0.0203 + 0.0055 * t.eye_opening)
        * (1 - 0.20 * lined - 0.16 * max(0.0, a.smile) - 0.4 * a.squint)
        * (1 + 0.12 * a.brow_raise),
        eye_slant=0.0068 * t.eye_slant - 0.003 * lined,
        lid=0.0125 + 0.0085 * t.lid_fold - 0.004 * lined,
        bridge=0.0185 + 0.0065 * t.nose_bridge,
        nose_y=nose_y,
        nose_half=0.0475 + 0.0130 * t.nostril_width + 0.003 * max(0.0, a.smile),
        nose_bend=0.0095 * t.nose_bend,
        nose_tip=0.0235 + 0.0075 * t.nose_tip,
        nose_droop=t.nose_droop + 0.2 * old,
        philtrum=0.45 + 0.45 * t.philtrum_depth,
        mouth_y=mouth_y - 0.004 * max(0.0, a.smile),
        mouth_half=(0.0685 + 0.0120 * t.mouth_width) * (1 + 0.13 * a.smile),
        upper_lip=(0.0145 + 0.0075 * t.upper_lip) * (1 - 0.3 * lined - 0.1 * a.smile),
        lower_lip=(0.0200 + 0.0085 * t.lower_lip) * (1 - 0.2 * lined - 0.06 * a.smile),
        corners=0.0038 + 0.0048 * t.mouth_corners + 0.013 * a.smile - 0.002 * lined,
        bow=0.5 + 0.5 * t.cupid_bow,
        ear_y=0.425,
        ear_height=0.160 + 0.026 * t.ear_size,
        ear_out=0.034 + 0.015 * t.ear_protrusion,
        ear_lobe=t.ear_lobe,
        ear_rim=0.0085 + 0.0035 * t.ear_helix,
    )


def _skin(tone: float, warmth: float) -> Colour:
    plain = _scale(_SKINS, (tone + 1) / 2)
    tint = _ROSY if warmth > 0 else _OLIVE
    light = sum(plain) / 3
    aimed: Colour = (
        tint[0] * light / 0.66,
        tint[1] * light / 0.66,
        tint[2] * light / 0.66,
    )
    return mixed(plain, aimed, 0.25 * abs(warmth))


def _hair(likeness: Likeness, appearance: Appearance) -> Colour:
    if appearance.dye is not None:
        return _scale(_HAIRS, appearance.dye)
    return mixed(_scale(_HAIRS, likeness.habits.hair), _GREY, 0.92 * appearance.grey)


def _scale(colours: tuple[Colour, ...], at: float) -> Colour:
    step = float(np.clip(at, 0, 1)) * (len(colours) - 1)
    low = min(int(step), len(colours) - 2)
    return mixed(colours[low], colours[low + 1], step - low)
