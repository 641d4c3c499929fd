"""Train the two small nets of the MRZ reader on print that `mrz_print` makes.

    python scripts/train_mrz.py reader --seed 1 --steps 20000 --out mrz_reader.onnx
    python scripts/train_mrz.py finder --seed 2 --steps 8000 --out mrz_finder.onnx

Needs torch, which is no part of the program; see `docsec/reading/weights/README.md`.
The same seed, steps and versions give the same material; sums in another order on
another processor give slightly other weights.
"""

import argparse
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import mrz_pages
import mrz_print
import mrz_strips
import numpy as np
import torch
from numpy.random import Generator
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

BENT = 8
BATCH = 64
KEPT = 4000
"""Samples from which batches are filled up."""

T = TypeVar("T")


class Reader(nn.Module):
    """Says for every fourth column of a strip which character stands there.

    Its view is about four characters wide, so that it can learn the look of print
    but no words, and no check digits.
    """

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            *_step(1, 16, (3, 3)),
            nn.MaxPool2d(2),
            *_step(16, 32, (3, 3)),
            nn.MaxPool2d(2),
            *_step(32, 64, (3, 3)),
            *_step(64, 64, (3, 3)),
            nn.MaxPool2d((2, 1)),
            *_step(64, 96, (3, 3)),
            nn.MaxPool2d((2, 1)),
            nn.Conv2d(96, 128, (2, 3), padding=(0, 1), bias=False),
            nn.BatchNorm2d(128),
            nn.ReLU(),
            *_step(128, 128, (1, 5)),
            nn.Conv2d(128, mrz_strips.NOTHING + 2, 1),
        )

    def forward(self, strips: Tensor) -> Tensor:
        """N x 1 x 32 x W to N x (classes, nothing, middle) x 1 x W/4."""
        out: Tensor = self.layers(strips)
        return out


class Finder(nn.Module):
    """Says for every fourth pixel each way whether it lies in a line of MRZ print.

    An hourglass down to a sixteenth, so that it sees about ten characters.
    """

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Sequential(*_down(1, 12))
        self.quarter = nn.Sequential(*_down(12, 16), *_step(16, 16, (3, 3)))
        self.eighth = nn.Sequential(*_down(16, 32), *_step(32, 32, (3, 3)))
        self.deep = nn.Sequential(
            *_down(32, 48), *_step(48, 48, (3, 3)), *_step(48, 48, (3, 3))
        )
        self.up_eighth = nn.ConvTranspose2d(48, 32, 2, 2)
        self.at_eighth = nn.Sequential(*_step(32, 32, (3, 3)))
        self.up_quarter = nn.ConvTranspose2d(32, 16, 2, 2)
        self.at_quarter = nn.Sequential(*_step(16, 16, (3, 3)))
        self.head = nn.Conv2d(16, 3, 1)

    def forward(self, pictures: Tensor) -> Tensor:
        """N x 1 x H x W to N x (core, cosine, sine) x H/4 x W/4; sides of 16."""
        quarter = self.quarter(self.first(pictures))
        eighth = self.eighth(quarter)
        eighth = self.at_eighth(self.up_eighth(self.deep(eighth)) + eighth)
        quarter = self.at_quarter(self.up_quarter(eighth) + quarter)
        out: Tensor = self.head(quarter)
        return out


def _down(before: int, after: int) -> list[nn.Module]:
    return [
        nn.Conv2d(before, after, 3, stride=2, padding=1, bias=False),
        nn.BatchNorm2d(after),
        nn.ReLU(),
    ]


def _step(before: int, after: int, kernel: tuple[int, int]) -> list[nn.Module]:
    padding = (kernel[0] // 2, kernel[1] // 2)
    return [
        nn.Conv2d(before, after, kernel, padding=padding, bias=False),
        nn.BatchNorm2d(after),
        nn.ReLU(),
    ]


def reader_loss(said: Tensor, label: Tensor, centre: Tensor) -> Tensor:
    """Cross entropy of the class, and of being a character's middle."""
    said = said[:, :, 0].float()
    wrong = functional.cross_entropy(said[:, :-1], label, ignore_index=-1)
    known = centre >= 0
    middle = functional.binary_cross_entropy_with_logits(
        said[:, -1][known], centre[known]
    )
    return wrong + middle


def finder_loss(said: Tensor, core: Tensor, direction: Tensor) -> Tensor:
    """Cross entropy of the core, and how far the direction is off inside it."""
    said = said.float()
    wrong = functional.binary_cross_entropy_with_logits(said[:, 0], core)
    inside = (direction.square().sum(1) > 0).float()
    off = (said[:, 1:] - direction).square().sum(1) * inside
    return wrong * 4 + off.sum() / inside.sum().clamp(min=1)


def _mixed(make: Callable[[], T], size: int, rng: Generator) -> Iterator[list[T]]:
    """Batches of which a third is new and the rest is drawn from what came before.

    Printing a sample takes about as long as learning from it.
    """
    kept = [make() for _ in range(size)]
    while True:
        new = [make() for _ in range(size // 3 + 1)]
        old = rng.integers(0, len(kept), size - len(new))
        yield new + [kept[i] for i in old]
        kept += new
        if len(kept) > KEPT:
            del kept[: len(new)]


class Pages(IterableDataset[tuple[Tensor, ...]]):
    """Endless batches of pages; each worker draws from its own seed."""

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def __iter__(self) -> Iterator[tuple[Tensor, ...]]:
        worker = get_worker_info()
        rng = np.random.default_rng([self.seed, worker.id if worker else 0])
        hands = mrz_print.Hands(np.random.default_rng(self.seed), bent=BENT)
        others = mrz_pages.words(rng, 800)
        for batch in _mixed(
            lambda: mrz_pages.page(hands, others, rng), BATCH // 4, rng
        ):
            yield (
                torch.from_numpy(np.stack([one.picture for one in batch])[:, None]),
                torch.from_numpy(np.stack([one.core for one in batch])),
                torch.from_numpy(np.stack([one.direction for one in batch])),
            )


class Strips(IterableDataset[tuple[Tensor, ...]]):
    """Endless batches of strips; each worker draws from its own seed."""

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def __iter__(self) -> Iterator[tuple[Tensor, ...]]:
        worker = get_worker_info()
        rng = np.random.default_rng([self.seed, worker.id if worker else 0])
        hands = mrz_print.Hands(np.random.default_rng(self.seed), bent=BENT)
        for batch in _mixed(lambda: mrz_strips.sample(hands, rng), BATCH, rng):
            yield (
                torch.from_numpy(np.stack([one.strip for one in batch])[:, None]),
                torch.from_numpy(np.stack([one.label for one in batch])),
                torch.from_numpy(np.stack([one.centre for one in batch])),
            )


def train(args: argparse.Namespace) -> nn.Module:
    """Train the net asked for; return its running mean, which reads better."""
    net = Reader() if args.net == "reader" else Finder()
    if args.start:
        net.load_state_dict(torch.load(args.start))
    if args.net == "reader":
        return _train(net, Strips(args.seed), reader_loss, args)
    return _train(net, Pages(args.seed), finder_loss, args)


def _train(
    net: nn.Module,
    material: IterableDataset[tuple[Tensor, ...]],
    loss_of: Callable[..., Tensor],
    args: argparse.Namespace,
) -> nn.Module:
    torch.set_num_threads(args.threads)
    net = net.to(memory_format=torch.channels_last)
    mean = torch.optim.swa_utils.AveragedModel(
        net, avg_fn=_running_mean, use_buffers=True
    )
    optimizer = torch.optim.AdamW(net.parameters(), args.rate, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, args.rate, args.steps, pct_start=0.05
    )
    batches = iter(DataLoader(material, None, num_workers=args.workers))
    begun, running = time.monotonic(), 3.0
    for step in range(1, args.steps + 1):
        loss = _learn(net, loss_of, next(batches))
        optimizer.step()
        optimizer.zero_grad()
        schedule.step()
        mean.update_parameters(net)
        running += 0.02 * (loss - running)
        if step % args.report == 0:
            print(f"{step} {running:.4f} {time.monotonic() - begun:.0f} s", flush=True)
            _keep(mean.module, args)
    return mean.module


def _learn(
    net: nn.Module, loss_of: Callable[..., Tensor], batch: tuple[Tensor, ...]
) -> float:
    """Leave the gradients of one batch in the net, and return its loss."""
    pictures, *truth = batch
    with torch.autocast("cpu", dtype=torch.bfloat16):
        said = net(pictures.contiguous(memory_format=torch.channels_last))
    loss = loss_of(said, *truth)
    loss.backward()
    nn.utils.clip_grad_norm_(net.parameters(), 5.0)
    return float(loss.item())


def _running_mean(mean: Tensor, new: Tensor, count: Tensor | int) -> Tensor:
    """The mean of about the last 500 steps, and of fewer at the beginning."""
    weight = min(0.998, (1 + int(count)) / (10 + int(count)))
    return mean + (new - mean) * (1 - weight)


def _keep(net: nn.Module, args: argparse.Namespace) -> None:
    torch.save(net.state_dict(), args.out.with_suffix(".pt"))
    _export(net, args.out)


def _export(net: nn.Module, path: Path) -> None:
    was_training = net.training
    net.eval()
    example = torch.zeros(1, 1, 32, 768)
    torch.onnx.export(
        net,
        (example,),
        str(path),
        dynamo=False,
        opset_version=13,
        input_names=["strips"],
        output_names=["columns"],
        dynamic_axes={
            "strips": {0: "n", 2: "h", 3: "w"},
            "columns": {0: "n", 2: "h", 3: "w"},
        },
    )
    net.train(was_training)


def main() -> None:
    """Train the net that is asked for and write it as ONNX."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("net", choices=["reader", "finder"])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=20000)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--report", type=int, default=500)
    parser.add_argument("--start", type=Path, help="go on from these weights (.pt)")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    _keep(train(args), args)


if __name__ == "__main__":
    main()
