"""Throw damaged and invented contents at every payload plug-in.

    python scripts/fuzz_payloads.py --n 100000
    python scripts/fuzz_payloads.py --n 1000000 --only icao_vds aamva --seed 7

An exception ends the run, for there is no declared one. Counts for each plug-in:
answers that took over a second of this process, values that would act when shown, and
places outside the body. The inputs grow out of the published vectors of the tests by
cutting, copying, flipping and mixing. The same seed gives the same inputs.
"""

import argparse
import json
import random
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from docsec.model.barcode import Payload
from docsec.payloads import PayloadFormat, content_of, parse, payloads

ROOT = Path(__file__).resolve().parent.parent
VECTORS = ROOT / "tests" / "docsec" / "payloads" / "vectors.json"
TODAY = date(2026, 11, 21)
SLOW_S = 1.0
MAX_BYTES = 8192
OWN_SHARE = 0.8
EVERY = 8
"""So often the whole door is tried too, not one plug-in alone."""
HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
TOKENS = (
    b"\xdc\x03", b"\xdc\x02", b"\xff\x40", b"\x81\xff", b"\x82\xff\xff", b"\x84", b"\0",
    b"@\n\x1e\rANSI 636", b"AAMVA", b"DL00410288", b"DAQ", b"DBB", b"DCS", b"ZVZVA",
    b"\r",
    b"M1", b"M9", b">6", b"^1FF", b"FF", b"RDB1B", b"RDB1D", b"=",
    b'{"data":', b'"hdr":', b'"sig":', b"[" * 40, b"9" * 400, b'"\\ud800"', b"1e999",
    b"P<UTO", b"<" * 44, b"BEGIN:VCARD\n", b"TEL:", b"https://", b"\xe2\x80\xae",
    b"=HYPERLINK(1)", b"<script>", b"\xf0\x9f\x98\x80",
    b"\xef\xbb\xbf", b"\x1b[2J",
)  # fmt: skip
MORE = {
    "vds_nc": (
        b'{"data":{"hdr":{"is":"UTO","t":"icao.vacc","v":1},"msg":{"pid":{"dob":'
        b'"1990-01-02","n":"Smith Bill"},"ve":[{"nam":"C","vd":[{"seq":1}]}],"uvci":"U"'
        b'}},"sig":{"alg":"ES256","cer":"MIIBeTCCAR2g","sigvl":"cxfyi2vq2XJfZF7ksA=="}}',
    ),
    "mrz_text": (
        b"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
        b"L898902C36UTO7408122F1204159ZE184226B<<<<<10",
        b"I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6"
        b"ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    ),
    "other": (
        b"https://user@example.org:8443/a?b#c",
        b"BEGIN:VCARD\r\nFN:Anna\r\nTEL;TYPE=CELL:+1\r\nEND:VCARD",
        b"plain text, and more of it",
    ),
}


def main() -> int:
    """Fuzz and report; the exit code says whether anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--n", type=int, default=10_000, help="inputs for each plug-in")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", default=(), help="ids of plug-ins")
    arguments = parser.parse_args()
    wanted = [one for one in payloads if not arguments.only or one.id in arguments.only]
    faults = sum(fuzz(one, arguments.n, arguments.seed) for one in wanted)
    return 1 if faults else 0


def fuzz(plugin: PayloadFormat, count: int, seed: int) -> int:
    """Fuzz one plug-in, print its line, return how many faults there were."""
    rng = random.Random(f"{seed}/{plugin.id}")  # noqa: S311 (inputs, no secrets)
    faults: Counter[str] = Counter()
    slowest = 0.0
    for number, data in enumerate(inputs(plugin.id, count, rng)):
        begin = time.process_time()
        answers = answered(plugin, data, is_whole=number % EVERY == 0)
        elapsed = time.process_time() - begin
        slowest = max(slowest, elapsed)
        faults["slow"] += elapsed > SLOW_S
        faults["acts"] += any(map(acts, answers))
        faults["place"] += not all(map(places_hold, answers))
    print(
        f"{plugin.id:14} {count:>9,} inputs  {faults.total()} faults {dict(+faults)}"
        f"  slowest {slowest * 1000:.0f} ms",
        flush=True,
    )
    return faults.total()


def answered(plugin: PayloadFormat, data: bytes, *, is_whole: bool) -> list[Payload]:
    """What the plug-in says, and the whole door too; an exception ends the run."""
    answers: list[Payload] = []
    try:
        answers.append(plugin.parse(content_of(data, today=TODAY)))
        if is_whole:
            answers.append(parse(data, today=TODAY))
    finally:
        if len(answers) != 1 + is_whole:
            print(f"{plugin.id} broke on {data.hex()}", file=sys.stderr)
    return answers


def inputs(kind: str, count: int, rng: random.Random) -> Iterator[bytes]:
    """Damaged vectors of this kind and others, and contents out of nothing."""
    own, others = seeds(kind)
    for _ in range(count):
        data = bytearray(
            rng.choice(own if rng.random() < OWN_SHARE and own else others)
        )
        for _ in range(rng.choice((1, 1, 2, 3, 8))):
            damage(data, rng)
        yield bytes(data[:MAX_BYTES])


def seeds(kind: str) -> tuple[list[bytes], list[bytes]]:
    """Contents of this kind, and of all kinds."""
    own, every = list(MORE.get(kind, ())), [b"", b"\xdc", b"{}"]
    for one in json.loads(VECTORS.read_text(encoding="utf-8")):
        data = bytes.fromhex(one["hex"]) if "hex" in one else one["text"].encode()
        every.append(data)
        if one["kind"] == kind:
            own.append(data)
    return own, every


def damage(data: bytearray, rng: random.Random) -> None:
    """Change the bytes in one of seven ways."""
    at = rng.randrange(len(data) + 1)
    end = min(len(data), at + rng.randrange(1, 20))
    rng.choice(WAYS)(data, at, end, rng)


Way = Callable[[bytearray, int, int, random.Random], None]


def flip(data: bytearray, at: int, _: int, rng: random.Random) -> None:
    """One bit."""
    if data:
        data[at % len(data)] ^= 1 << rng.randrange(8)


def change(data: bytearray, at: int, _: int, rng: random.Random) -> None:
    """One byte."""
    if data:
        data[at % len(data)] = rng.randrange(256)


def drop(data: bytearray, at: int, end: int, _: random.Random) -> None:
    """A few bytes."""
    del data[at:end]


def insert(data: bytearray, at: int, _: int, rng: random.Random) -> None:
    """A token that means something somewhere."""
    data[at:at] = rng.choice(TOKENS)


def repeat(data: bytearray, at: int, end: int, rng: random.Random) -> None:
    """A few bytes, up to four times."""
    data[at:at] = data[at:end] * rng.randrange(1, 5)


def cut(data: bytearray, at: int, _: int, __: random.Random) -> None:
    """Everything from here on."""
    del data[at:]


def scramble(data: bytearray, at: int, end: int, rng: random.Random) -> None:
    """A few bytes become others."""
    data[at:end] = rng.randbytes(rng.randrange(20))


WAYS: tuple[Way, ...] = (flip, change, drop, insert, repeat, cut, scramble)


def acts(payload: Payload) -> bool:
    """A value holds a sign that does not show."""
    shown = "".join(one.value or "" for one in payload.fields).replace("\n", "")
    if shown.isascii() and shown.isprintable():
        return False
    return any(unicodedata.category(one) in HIDDEN and one != "\u200c" for one in shown)


def places_hold(payload: Payload) -> bool:
    """Every field lies within the body, and repeats it where the body is text."""
    size = len(payload.body)
    for one in payload.fields:
        if not 0 <= one.start <= one.end <= size:
            return False
        if (
            isinstance(payload.body, str)
            and payload.body[one.start : one.end] != one.raw
        ):
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
