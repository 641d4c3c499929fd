import json
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from docsec.packs.shipped import shipped_folder
from docsec.synthesis.design import Drafted, read_design
from docsec.synthesis.form import Leaf
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import stack_document
from docsec.synthesis.stack import Feature


def drafted(folder: Path, *steps: dict[str, Any]) -> Drafted:
    """The stamp page with nothing on it but these steps."""
    specimens = shipped_folder("specimens")
    assert specimens is not None
    source = specimens / "UTO" / Kind.STAMPS / "design.json"
    content = json.loads(source.read_text(encoding="utf-8"))
    content["pages"][0]["steps"] = steps
    path = folder / "design.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return read_design(path)


def page(design: Drafted, *, ppi: float = 50, seed: int = 1) -> Leaf:
    order = invent_order(Kind.STAMPS, seed=seed, today=date(2026, 11, 1))
    (leaf,) = stack_document(order, ppi=ppi, is_marked=False, drafted=design)
    return leaf


def tint(*area: float) -> dict[str, Any]:
    return {"draw": "tint", "area": area, "share": 1.0}


def plate(**more: Any) -> dict[str, Any]:
    return {"step": "plate", "feature": "ground", "ink": "first", **more}


def test_plate_keeps_within_its_area_and_off_what_it_spares(tmp_path: Path):
    design = drafted(
        tmp_path,
        plate(draw=[tint(0, 0, 125, 88)], within=[10, 10, 60, 40],
              spare=[[20, 20, 10, 10]], cut=[tint(40, 20, 10, 10)]),
    )  # fmt: skip
    covered = page(design).stack.coverage(Feature.GROUND) * 255
    at = {
        name: covered[round(y * 50 / 25.4), round(x * 50 / 25.4)]
        for name, (x, y) in {
            "in": (15, 15), "outside": (80, 60), "spared": (25, 25), "cut": (45, 25),
        }.items()
    }  # fmt: skip
    assert at == {"in": 255, "outside": 0, "spared": 0, "cut": 0}


def test_laminate_covers_its_area_and_throws_light_back_in_places(tmp_path: Path):
    laminate = {
        "step": "laminate", "area": [5, 5, 100, 60],
        "draw": [{"draw": "emblem", "at": [50, 30], "size": 30}],
    }  # fmt: skip
    layers = page(drafted(tmp_path, laminate)).stack.layers
    assert [layer.feature for layer in layers] == [Feature.LAMINATE] * 2
    assert layers[1].ink.retro > 0


def test_blank_leaves_what_was_printed_free_and_what_comes_later_not(tmp_path: Path):
    design = drafted(
        tmp_path,
        plate(draw=[tint(0, 0, 125, 88)]),
        {"step": "blank", "area": [10, 10, 20, 20]},
        plate(feature="border", draw=[tint(15, 15, 5, 5)]),
    )
    leaf = page(design)
    assert leaf.stack.coverage(Feature.GROUND)[39, 39] == 0
    assert leaf.stack.coverage(Feature.BORDER)[34, 34] == 1


def test_page_too_fine_to_be_kept_is_the_same_page(tmp_path: Path):
    design = drafted(tmp_path, plate(draw=[tint(10, 10, 3, 3)]))
    kept, fine = (page(design, ppi=ppi).places["ground"] for ppi in (600, 700))
    assert abs(kept.left - fine.left) < 0.1
    assert abs(kept.right - fine.right) < 0.1


def test_copies_share_what_is_printed_and_differ_in_what_is_not(tmp_path: Path):
    design = drafted(
        tmp_path,
        {"step": "paper"},
        plate(draw=[tint(10, 10, 3, 3)]),
        {"step": "perforation", "at": [20, 50]},
    )
    one, other = (page(design, seed=seed).stack for seed in (1, 2))
    same = [
        np.array_equal(one.coverage(feature), other.coverage(feature))
        for feature in (Feature.GROUND, Feature.UV_FIBRES, Feature.PERFORATION)
    ]
    assert same == [True, False, False]
