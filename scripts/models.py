#!/usr/bin/env python3
"""Write the models of the invented documents: `specimens/UTO/*/model.json`.

    python3 scripts/models.py              writes every model and its pictures
    python3 scripts/models.py passport     writes that one

A model is what a trainer would make of five captures: where each feature is, under
which lights it shows, what colour and contrast it has there. It holds no layers. Where
a thing stands is taken from several printed copies, for names differ in length.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from PIL import Image  # after the path is set

from docsec.imaging.vision import cv2
from docsec.library.appearance import appearance_of, packed
from docsec.library.model_file import MODEL_NAME, write_model
from docsec.library.wording import feature_look, feature_title
from docsec.model import (
    DocumentKind,
    DocumentModel,
    FeatureColour,
    FeatureKind,
    FeatureModel,
    Light,
    Measure,
    ModelPage,
    ModelPicture,
    NumberRule,
    PageName,
    Pixels,
    PrintProcess,
    Quantity,
    Region,
    ValidityRule,
    Words,
)
from docsec.synthesis.design import design_of
from docsec.synthesis.drawing import MICRO_EM_MM, Microprint
from docsec.synthesis.form import Leaf
from docsec.synthesis.light import develop
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import stack_document
from docsec.synthesis.stack import Feature

TARGET = Path(__file__).resolve().parent.parent / "specimens" / "UTO"
TODAY = date(2026, 11, 1)
REFERENCE_SEED, OTHER_SEEDS = 2026, (3, 5, 8, 13, 21)
_SURVEY_PPI = 100
_MM = 25.4
_TILTS_DEG = (0.0, 30.0)
_QUALITY = 82
_LIGHTS = (
    (Light.VI, 0.0, 300),
    (Light.UV, 0.0, 300),
    (Light.IR, 0.0, 300),
    (Light.TRANSMITTED, 0.0, 200),
    (Light.OBLIQUE_LEFT, 0.0, 200),
    (Light.OBLIQUE_RIGHT, 0.0, 200),
    (Light.COAXIAL, 0.0, 200),
    (Light.ANGLE, _TILTS_DEG[0], 200),
    (Light.ANGLE, _TILTS_DEG[1], 200),
)
_ASKED_FOR = {
    Light.ANGLE: {
        Feature.OVI, Feature.IRIDESCENT, Feature.HOLOGRAM, Feature.LENTICULAR
    },
    Light.COAXIAL: {Feature.LAMINATE, Feature.HOLOGRAM},
}  # fmt: skip
"""What a light is for; without any of it the picture is left out."""
_MICRO_TEXT = Microprint(at=(0, 0), length=0).text
_OBLIQUE = (Light.OBLIQUE_LEFT, Light.OBLIQUE_RIGHT)


@dataclass(frozen=True)
class Facts:
    """What neither its pages nor its design say."""

    kind: DocumentKind
    code: str
    number: int
    page: PageName
    """What its only page is; of a card with a back, the front."""
    last_year: int | None = None
    has_chip: bool = False


@dataclass(frozen=True)
class Role:
    """What a layer of print is to whoever looks at it."""

    kind: FeatureKind
    shows_in: tuple[Light, ...] = (Light.VI,)
    hidden_in: tuple[Light, ...] = ()
    is_personal: bool = False
    is_quick: bool = False
    is_scattered: bool = False
    """It stands in several places, each a feature of its own."""
    is_everywhere: bool = False
    """Its region is the page."""


_PASSPORT, _CARD = DocumentKind.PASSPORT, DocumentKind.IDENTITY_CARD
FACTS = {
    Kind.PASSPORT: Facts(_PASSPORT, "UTO-AO-01001", 1, PageName.DATA, 2026),
    Kind.PASSPORT_PLASTIC: Facts(
        _PASSPORT, "UTO-AO-02001", 2, PageName.DATA, has_chip=True
    ),
    Kind.PASSPORT_DIPLOMATIC: Facts(
        DocumentKind.DIPLOMATIC_PASSPORT, "UTO-AD-01001", 1, PageName.DATA
    ),
    Kind.EMERGENCY: Facts(
        DocumentKind.EMERGENCY_DOCUMENT, "UTO-AE-01001", 1, PageName.DATA
    ),
    Kind.CARD_1: Facts(_CARD, "UTO-BO-01001", 1, PageName.FRONT, has_chip=True),
    Kind.CARD_2: Facts(DocumentKind.RESIDENCE_CARD, "UTO-HO-01001", 1, PageName.FRONT),
    Kind.RESIDENCE: Facts(
        DocumentKind.RESIDENCE_CARD, "UTO-HO-02001", 2, PageName.FRONT
    ),
    Kind.VISA_A: Facts(DocumentKind.VISA, "UTO-CO-01001", 1, PageName.STICKER),
    Kind.VISA_B: Facts(DocumentKind.VISA, "UTO-CO-02001", 2, PageName.STICKER),
    Kind.SEAFARER: Facts(DocumentKind.SEAFARER_CARD, "UTO-SO-01001", 1, PageName.FRONT),
    Kind.LICENCE: Facts(
        DocumentKind.DRIVING_LICENCE, "UTO-FO-01001", 1, PageName.FRONT
    ),
    Kind.STAMPS: Facts(DocumentKind.STAMP, "UTO-TO-01001", 1, PageName.INNER),
}

ROLES: dict[Feature, Role | None] = {
    Feature.WATERMARK: Role(
        FeatureKind.WATERMARK, (Light.TRANSMITTED,), (Light.VI, Light.UV), is_quick=True
    ),
    Feature.THREAD: Role(
        FeatureKind.SECURITY_THREAD, (Light.TRANSMITTED,), (Light.VI,)
    ),
    Feature.VISIBLE_FIBRES: Role(FeatureKind.VISIBLE_FIBRES, is_everywhere=True),
    Feature.UV_FIBRES: Role(
        FeatureKind.FLUORESCENT_FIBRES, (Light.UV,), (Light.VI,), is_everywhere=True
    ),
    Feature.GROUND: Role(
        FeatureKind.RAINBOW_PRINT, hidden_in=(Light.IR,), is_everywhere=True
    ),
    Feature.ROSETTE: Role(FeatureKind.GUILLOCHE, hidden_in=(Light.IR,)),
    Feature.BORDER: None,  # round the whole page: nothing to look at in one place
    Feature.MICROPRINT: Role(FeatureKind.MICROPRINT, is_scattered=True),
    Feature.PORTRAIT: Role(FeatureKind.PORTRAIT, is_personal=True, is_quick=True),
    Feature.GHOST: Role(FeatureKind.GHOST_PORTRAIT, is_personal=True, is_quick=True),
    Feature.LABELS: None,
    Feature.TITLE: Role(FeatureKind.STATIC_PRINT),
    Feature.SPLIT: Role(FeatureKind.IR_SPLIT, hidden_in=(Light.IR,)),
    Feature.DATA: None,  # field by field
    Feature.NUMBER: Role(
        FeatureKind.FLUORESCENT_NUMBER, (Light.UV,), is_personal=True, is_quick=True
    ),
    Feature.UV_FIRST: Role(
        FeatureKind.UV_OVERPRINT, (Light.UV,), (Light.VI,), is_quick=True
    ),
    Feature.UV_SECOND: Role(FeatureKind.UV_OVERPRINT, (Light.UV,), (Light.VI,)),
    Feature.MARK: None,
    Feature.MRZ: Role(FeatureKind.MRZ, (Light.VI, Light.IR), is_personal=True),
    Feature.OVI: Role(FeatureKind.OVI, (Light.VI, Light.ANGLE), is_quick=True),
    Feature.IRIDESCENT: Role(FeatureKind.OTHER, (Light.ANGLE,)),
    Feature.HOLOGRAM: Role(
        FeatureKind.DOVID, (Light.ANGLE, Light.COAXIAL), is_quick=True
    ),
    Feature.LENTICULAR: Role(
        FeatureKind.TILTED_LASER_IMAGE, (Light.VI, Light.ANGLE), is_personal=True
    ),
    Feature.LATENT: Role(FeatureKind.LATENT_IMAGE, _OBLIQUE),
    Feature.REGISTER: Role(
        FeatureKind.SEE_THROUGH_REGISTER, (Light.VI, Light.TRANSMITTED)
    ),
    Feature.PERFORATION: Role(
        FeatureKind.LASER_PERFORATION, (Light.TRANSMITTED,), is_personal=True
    ),
    Feature.STITCHING: Role(FeatureKind.STITCHING, (Light.VI,)),
    Feature.LAMINATE: Role(
        FeatureKind.RETRO_REFLECTIVE, (Light.COAXIAL,), is_everywhere=True
    ),
    Feature.BARCODE: Role(FeatureKind.BARCODE, is_personal=True),
    Feature.SEAL: Role(FeatureKind.DIGITAL_SEAL, is_personal=True),
    Feature.STAMP: Role(FeatureKind.STAMP, is_personal=True),
    Feature.SCAN: None,
}

FIELDS = {
    "surname": "primary_identifier",
    "given": "secondary_identifier",
    "birth": "birth_date",
    "expiry": "expiry_date",
    "valid_until": "expiry_date",
    "valid_from": "issue_date",
    "issue": "issue_date",
    "authority": "issuing_office",
    "code": "issuing_state",
    "type": "document_code",
    "number": "document_number",
    "licence_birth": "birth_date",
    "licence_issue": "issue_date",
    "licence_expiry": "expiry_date",
}
"""Name of a place on a leaf to the name of the field; others keep their own."""
_PLACED = {
    Feature.MRZ: "mrz",
    Feature.PORTRAIT: "portrait",
    Feature.GHOST: "ghost",
}
"""Features whose place is more than the ink on it: the cells of the MRZ, a frame."""
_NO_FIELDS = {"emblem", "mrz", *(one.name.lower() for one in Feature)} - {"number"}
"""Places on a page that a whole layer or a picture of it takes."""


def main() -> int:
    """Write the models asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help="folders; all if none")
    for name in parser.parse_args().names or Kind:
        kind = Kind(name)
        folder = TARGET / kind
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("model_*.webp"):
            old.unlink()
        model = model_of(kind, FACTS[kind], folder)
        write_model(folder / MODEL_NAME, model)
        size = sum(path.stat().st_size for path in folder.glob("model*"))
        print(f"{kind}: {size // 1024} KiB")
    return 0


def model_of(kind: Kind, facts: Facts, folder: Path) -> DocumentModel:
    """Survey several copies, take the pictures of one, write these below a folder."""
    copies = [_leaves(kind, seed, _SURVEY_PPI) for seed in OTHER_SEEDS]
    ppis = sorted({ppi for _, _, ppi in _LIGHTS})
    printed = {ppi: _leaves(kind, REFERENCE_SEED, ppi) for ppi in ppis}
    design = design_of(kind).design
    names = {"front": PageName.FRONT, "back": PageName.BACK, "page": facts.page}
    pages = tuple(
        _page(
            names[page.name],
            [copy[index] for copy in copies],
            {ppi: leaves[index] for ppi, leaves in printed.items()},
            folder,
        )
        for index, page in enumerate(design.pages)
    )
    return DocumentModel(
        code=facts.code,
        state="UTO",
        kind=facts.kind,
        number=facts.number,
        title=Words(*design.title),
        first_year=design.issue.since,
        last_year=facts.last_year,
        mrz_format=design.issue.mrz,
        document_codes=(design.issue.code,) if design.issue.mrz else (),
        number_rules=_rules(kind, design.issue.letter),
        validity=(ValidityRule(design.issue.years, is_day_before=True),),
        pages=pages,
        has_chip=facts.has_chip,
        scripts=("Latn", "Arab"),
        sources=("Invented: Utopia issues specimens only",),
    )


def _rules(kind: Kind, letter: str) -> tuple[NumberRule, ...]:
    if kind is Kind.STAMPS:
        return ()
    return (NumberRule("document_number", f"{letter}[0-9]{{8}}"),)


def _leaves(kind: Kind, seed: int, ppi: int) -> tuple[Leaf, ...]:
    return stack_document(invent_order(kind, seed=seed, today=TODAY), ppi=ppi)


def _page(
    name: PageName, copies: Sequence[Leaf], printed: dict[int, Leaf], folder: Path
) -> ModelPage:
    seen: dict[tuple[Light, float], Pixels] = {}
    pictures = []
    present = {layer.feature for layer in printed[300].stack.layers}
    for light, tilt_deg, ppi in _LIGHTS:
        if light in _ASKED_FOR and not present & _ASKED_FOR[light]:
            continue  # it would be the white picture once more
        pixels = develop(printed[ppi].stack, light, tilt_deg=tilt_deg)
        seen[light, tilt_deg] = pixels
        tilt = f"_{tilt_deg:.0f}" if light is Light.ANGLE else ""
        file = f"model_{name.value.replace(' ', '_')}_{light.lower()}{tilt}.webp"
        Image.fromarray(pixels).save(folder / file, quality=_QUALITY, method=4)
        pictures.append(ModelPicture(light, file, ppi, tilt_deg))
    leaf = printed[300]
    stack = leaf.stack
    size_mm = (
        round(stack.columns / stack.ppi * _MM, 2),
        round(stack.rows / stack.ppi * _MM, 2),
    )
    features = (*_layer_features(leaf, copies, seen, size_mm), *_fields(copies))
    return ModelPage(
        name, size_mm, features, tuple(pictures),
        packed(appearance_of(seen[Light.VI, 0.0])),
    )  # fmt: skip


def _layer_features(
    leaf: Leaf,
    copies: Sequence[Leaf],
    seen: dict[tuple[Light, float], Pixels],
    size_mm: tuple[float, float],
) -> list[FeatureModel]:
    whole = Region(0, 0, *size_mm)
    found = [_substrate(whole, seen)]
    present = {layer.feature for layer in leaf.stack.layers}
    for feature in Feature:
        role = ROLES[feature] if feature in present else None
        if role is None:
            continue
        regions = [whole] if role.is_everywhere else _regions(copies, feature)
        for count, region in enumerate(regions):
            number = f"_{count + 1}" if len(regions) > 1 else ""
            found.append(_described(leaf, feature, role, region, seen, number=number))
    if Feature.ROSETTE in present:
        rosette = next(one for one in found if one.kind is FeatureKind.GUILLOCHE)
        found.append(_drop_out(rosette.region_mm, leaf, seen))
    return found


def _substrate(whole: Region, seen: dict[tuple[Light, float], Pixels]) -> FeatureModel:
    level = float(np.median(seen[Light.UV, 0.0].mean(2)) / 255)
    return FeatureModel(
        "substrate",
        FeatureKind.SUBSTRATE,
        whole,
        feature_title(FeatureKind.SUBSTRATE),
        feature_look(FeatureKind.SUBSTRATE),
        shows_in=(Light.VI,),
        hidden_in=(Light.UV,),
        measures=(Measure(Quantity.LEVEL, round(level, 3), 0.12, Light.UV),),
        is_quick=True,
    )


def _drop_out(
    region: Region, leaf: Leaf, seen: dict[tuple[Light, float], Pixels]
) -> FeatureModel:
    role = Role(FeatureKind.IR_DROP_OUT, hidden_in=(Light.IR,))
    return _described(leaf, Feature.ROSETTE, role, region, seen, name="drop_out")


def _described(
    leaf: Leaf,
    feature: Feature,
    role: Role,
    region: Region,
    seen: dict[tuple[Light, float], Pixels],
    *,
    number: str = "",
    name: str | None = None,
) -> FeatureModel:
    layer = next(one for one in leaf.stack.layers if one.feature is feature)
    kind, shows_in = role.kind, role.shows_in
    known = {one.value for one in PrintProcess}
    process = layer.ink.process.value
    if kind is FeatureKind.STATIC_PRINT and process == PrintProcess.INTAGLIO:
        kind, shows_in = FeatureKind.INTAGLIO, (Light.VI, *_OBLIQUE)
    measures, colours = _look(leaf, feature, role, region, seen)
    text = _MICRO_TEXT if kind is FeatureKind.MICROPRINT else ""
    if kind is FeatureKind.MICROPRINT:
        measures.append(Measure(Quantity.LETTER_HEIGHT_MM, MICRO_EM_MM * 0.73, 0.06))
    if layer.ink.relief_um:
        measures.append(
            Measure(
                Quantity.RELIEF_UM, layer.ink.relief_um, abs(layer.ink.relief_um) / 2
            )
        )
    own = name or feature.name.lower()
    return FeatureModel(
        f"{own}{number}",
        kind,
        region,
        feature_title(kind),
        feature_look(kind),
        shows_in=shows_in,
        hidden_in=role.hidden_in,
        is_personal=role.is_personal,
        process=PrintProcess(process) if process in known else None,
        text=text,
        field=_STATES.get(feature, ""),
        measures=tuple(measures),
        colours=tuple(colours),
        is_quick=role.is_quick,
    )


_STATES = {
    Feature.GHOST: "portrait",
    Feature.LENTICULAR: "portrait",
    Feature.NUMBER: "document_number",
    Feature.PERFORATION: "document_number",
    Feature.MRZ: "mrz",
}


def _look(
    leaf: Leaf,
    feature: Feature,
    role: Role,
    region: Region,
    seen: dict[tuple[Light, float], Pixels],
) -> tuple[list[Measure], list[FeatureColour]]:
    """Contrast against the ground beside it, and colour, as the pictures show them."""
    inked = leaf.stack.coverage(feature)
    scale = leaf.stack.ppi / _MM
    margin = round(2 * scale)
    rows = slice(
        max(0, round(region.top * scale) - margin),
        round(region.bottom * scale) + margin,
    )
    columns = slice(
        max(0, round(region.left * scale) - margin),
        round(region.right * scale) + margin,
    )
    here = inked[rows, columns]
    ink, ground = here > 0.6 * here.max(), here < 0.02  # noqa: PLR2004  # of a spot
    measures, colours = [], []
    for (light, tilt_deg), pixels in seen.items():
        if light not in (*role.shows_in, *role.hidden_in):
            continue
        page = pixels
        if page.shape[:2] != inked.shape:
            page = np.asarray(
                cv2.resize(page, inked.shape[::-1], interpolation=cv2.INTER_LINEAR),
                np.uint8,
            )
        part = page[rows, columns].astype(np.float32)
        if ink.sum() < 20 or ground.sum() < 20:  # noqa: PLR2004  # pixels
            continue
        inside, beside = np.median(part[ink], 0), np.median(part[ground], 0)
        bright, dark = (
            max(inside.mean(), beside.mean()),
            min(inside.mean(), beside.mean()),
        )
        contrast = float((bright - dark) / max(1.0, bright + dark))
        if not tilt_deg:
            tolerance = max(0.05, 0.4 * contrast)
            measures.append(
                Measure(
                    Quantity.CONTRAST, round(contrast, 3), round(tolerance, 3), light
                )
            )
        if light in role.shows_in:
            red, green, blue = (round(float(one)) for one in inside)
            colours.append(FeatureColour(light, (red, green, blue), tilt_deg))
    return measures, colours


def _regions(copies: Sequence[Leaf], feature: Feature) -> list[Region]:
    """Where a feature stands on any of the copies; its parts, if it is scattered."""
    role = ROLES[feature]
    placed = _PLACED.get(feature)
    if placed is not None:
        return [_around(copies, placed)]
    stack = copies[0].stack
    union = np.zeros((stack.rows, stack.columns), np.uint8)
    for copy in copies:
        union |= (copy.stack.coverage(feature) > 0.08).astype(np.uint8)  # noqa: PLR2004
    scale = stack.ppi / _MM
    if role is None or not role.is_scattered:
        return [_region(cv2.boundingRect(union), scale)] if union.any() else []
    side = round(2.0 * scale)
    joined = cv2.dilate(union, np.ones((3, side), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(joined)
    boxes = [tuple(int(value) for value in stats[one][:4]) for one in range(1, count)]
    boxes = [(x + side // 2, y, max(1, w - side), h) for x, y, w, h in boxes]
    return [_region(box, scale) for box in sorted(boxes) if box[2] > 4 * scale]


def _around(copies: Sequence[Leaf], name: str) -> Region:
    """The place of that name on all copies that have it."""
    boxes = [copy.places[name] for copy in copies if name in copy.places]
    left, top = min(one.left for one in boxes), min(one.top for one in boxes)
    right = max(one.right for one in boxes)
    bottom = max(one.bottom for one in boxes)
    return Region(*(round(one, 2) for one in (left, top, right - left, bottom - top)))


def _region(box: Sequence[int], scale: float) -> Region:
    left, top, width, height = box
    return Region(
        round(left / scale, 1),
        round(top / scale, 1),
        round(width / scale, 1),
        round(height / scale, 1),
    )


def _fields(copies: Sequence[Leaf]) -> list[FeatureModel]:
    """Every field of the visual inspection zone, as wide as the longest value."""
    found = []
    names = dict.fromkeys(name for copy in copies for name in copy.places)
    for name in names:
        if name in _NO_FIELDS:
            continue
        kind = {
            "number": FeatureKind.DOCUMENT_NUMBER,
            "signature": FeatureKind.SIGNATURE,
        }.get(name, FeatureKind.PRINTED_FIELD)
        lights = (Light.VI,) if name == "number" else (Light.VI, Light.IR)
        region = _around(copies, name)
        found.append(
            FeatureModel(
                f"field_{name}",
                kind,
                region,
                feature_title(kind),
                feature_look(kind),
                shows_in=lights,
                is_personal=True,
                field=FIELDS.get(name, name),
            )
        )
    return found


if __name__ == "__main__":
    sys.exit(main())
