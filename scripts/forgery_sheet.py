"""Draw the contact sheet of the forgeries: each beside its genuine, its place outlined.

python scripts/forgery_sheet.py [--strength 2] [FORGERY ...]

Writes scripts/pictures/forgeries.webp, or what `--out` says. Every picture bears the
mark SPECIMEN; the country is invented.
"""

import argparse
import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np  # after the path is set
from PIL import Image, ImageDraw

from docsec.forgeries import Forged, Forgery, Genuine, Place, Strength, forgeries
from docsec.model import Light, Pixels
from docsec.synthesis.form import Leaf
from docsec.synthesis.light import TILTED, develop
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.place import Box
from docsec.synthesis.portrait import draw_portrait
from docsec.synthesis.rewriting import grown
from docsec.synthesis.tamper import size_mm
from docsec.synthesis.typeface import Face, typeface

OUT = Path(__file__).resolve().parent / "pictures" / "forgeries.webp"
SEED = 4
TODAY = date(2026, 11, 1)
TILT_DEG = 25.0
COLUMNS = 4
WINDOW = (224, 150)
GAP = 8
HEAD = 34
LEAST_MM = 24.0
MAGNIFIED_MM = 7.0
MAGNIFIED_PPI = 600
QUALITY = 54
BACK, INK, FRAME = (250, 250, 248), (30, 34, 40), (214, 40, 40)


def main() -> int:
    """Draw what was asked for, else all of them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="FORGERY")
    parser.add_argument("--strength", type=int, default=int(Strength.POOR))
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    names = arguments.names or forgeries.ids()
    strength = Strength(arguments.strength)
    cases: dict[tuple[Kind, float], Genuine] = {}
    cells = [_cell(forgeries[name], strength, cases) for name in names]
    sheet = _tiled(cells)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(arguments.out, quality=QUALITY, method=6)
    print(arguments.out, f"{arguments.out.stat().st_size / 1000:.0f} kB")
    return 0


def _cell(
    forgery: Forgery, strength: Strength, cases: dict[tuple[Kind, float], Genuine]
) -> Image.Image:
    case = _case(forgery, cases)
    forged = forgery.forge(case, seed=SEED, strength=strength)
    if forged.truth.places:
        light, pair = _document_pair(forgery, case, forged)
    else:
        light, pair = Light.VI, _bearer_pair(case, forged)
    width, height = WINDOW
    cell = Image.new("RGB", (2 * width + GAP, HEAD + height), BACK)
    for index, window in enumerate(pair):
        cell.paste(window, (index * (width + GAP // 2), HEAD))
    draw = ImageDraw.Draw(cell)
    font = typeface(Face.LATIN_BOLD, 15)
    draw.text((2, 7), forgery.title.english(), INK, font=font)
    shown = light.value.replace("_", " ").lower() if len(light) > 2 else light.value  # noqa: PLR2004
    small = typeface(Face.LATIN, 13)
    draw.text((2 * width + 2, 9), shown, (100, 104, 110), font=small, anchor="ra")
    return cell


def _case(forgery: Forgery, cases: dict[tuple[Kind, float], Genuine]) -> Genuine:
    ppi = MAGNIFIED_PPI if _is_magnified(forgery) else 300.0
    for kind in Kind:
        if kind not in forgery.kinds:
            continue
        if (kind, ppi) not in cases:
            order = invent_order(kind, seed=SEED, today=TODAY)
            cases[kind, ppi] = Genuine(order, ppi=ppi)
        if forgery.suits(cases[kind, ppi]):
            return cases[kind, ppi]
    raise LookupError(f"No document suits {forgery.id}")


def _is_magnified(forgery: Forgery) -> bool:
    return forgery.id.startswith("counterfeit_") or forgery.id == "microprint_line"


def _document_pair(
    forgery: Forgery, case: Genuine, forged: Forged
) -> tuple[Light, tuple[Image.Image, Image.Image]]:
    place = forged.truth.places[0]
    light = place.lights[0]
    leaf = case.leaves[place.page]
    width_mm, height_mm = size_mm(leaf.stack)
    if _is_magnified(forgery):
        near = leaf.places.get("title", place.box)
        if forgery.id == "microprint_line":
            near = place.box
        top = max(0.0, near.top - MAGNIFIED_MM / 4)
        view = Box(near.left, top, MAGNIFIED_MM, MAGNIFIED_MM / _shape())
    else:
        view = _view(grown(place.box, 2.0), width_mm, height_mm)
    pair = [_window(each, light, view) for each in (leaf, forged.leaves[place.page])]
    if place.feature is not None and not _is_magnified(forgery):
        _outline(
            pair[1], [p for p in forged.truth.places if p.page == place.page], view
        )
    return light, (pair[0], pair[1])


def _shape() -> float:
    return WINDOW[0] / WINDOW[1]


def _view(box: Box, width_mm: float, height_mm: float) -> Box:
    """What to look at: the box in the window's shape, on the page."""
    wide = max(box.width, box.height * _shape(), LEAST_MM)
    wide = min(wide, width_mm, height_mm * _shape())
    high = wide / _shape()
    left = min(max(0.0, box.left + (box.width - wide) / 2), width_mm - wide)
    top = min(max(0.0, box.top + (box.height - high) / 2), height_mm - high)
    return Box(left, top, wide, high)


def _window(leaf: Leaf, light: Light, view: Box) -> Image.Image:
    tilt_deg = TILT_DEG if light in TILTED else 0.0
    seen = develop(leaf.stack, light, tilt_deg=tilt_deg)[view.slices(leaf.stack.ppi)]
    return Image.fromarray(seen).resize(WINDOW, Image.Resampling.LANCZOS)


def _outline(window: Image.Image, places: list[Place], view: Box) -> None:
    draw = ImageDraw.Draw(window)
    scale = WINDOW[0] / view.width
    for place in places:
        box = place.box
        corners = (
            (box.left - view.left) * scale - 2,
            (box.top - view.top) * scale - 2,
            (box.right - view.left) * scale + 2,
            (box.bottom - view.top) * scale + 2,
        )
        draw.rectangle(corners, outline=FRAME, width=2)


def _bearer_pair(case: Genuine, forged: Forged) -> tuple[Image.Image, Image.Image]:
    one, other = (
        _face(draw_portrait(person)) for person in (case.order.likeness, forged.bearer)
    )
    return one, other


def _face(drawn: np.ndarray) -> Image.Image:
    pixels: Pixels = np.round(drawn[..., :3] * 255).astype(np.uint8)
    face = Image.fromarray(pixels)
    face.thumbnail((WINDOW[0], WINDOW[1]))
    window = Image.new("RGB", WINDOW, BACK)
    window.paste(face, ((WINDOW[0] - face.width) // 2, 0))
    return window


def _tiled(cells: list[Image.Image]) -> Image.Image:
    wide, high = cells[0].width + 2 * GAP, cells[0].height + GAP
    rows = -(-len(cells) // COLUMNS)
    sheet = Image.new("RGB", (COLUMNS * wide + GAP, rows * high + GAP), BACK)
    for index, cell in enumerate(cells):
        row, column = divmod(index, COLUMNS)
        sheet.paste(cell, (GAP + column * wide, row * high + GAP // 2))
    return sheet


if __name__ == "__main__":
    sys.exit(main())
