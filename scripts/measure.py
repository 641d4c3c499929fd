"""What evaluate.py and bench.py share: placements, the machine's line, tables."""

import json
import os
import platform
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime

import numpy as np

TODAY = date(2026, 11, 1)


def machine() -> str:
    """Processor, cores, system and Python, in one line."""
    return (
        f"{_processor()}, {os.cpu_count()} cores, {platform.system()} "
        f"{platform.release()}, Python {platform.python_version()}"
    )


def _processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:  # noqa: PTH123
            names = [line for line in lines if line.startswith("model name")]
    except OSError:
        names = []
    return names[0].partition(":")[2].strip() if names else platform.processor()


def times_ms(work: Callable[[], object], runs: int) -> list[float]:
    """Run something so many times, after once for warming up."""
    work()
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def processor_ms(work: Callable[[], object], runs: int) -> list[float]:
    """The same in processor time: on a machine that others use as well."""
    work()
    taken = []
    for _ in range(runs):
        start = time.process_time()
        work()
        taken.append((time.process_time() - start) * 1000)
    return taken


def spread(taken: Sequence[float]) -> dict[str, float]:
    """n, median, 95th percentile and worst of times in ms."""
    return {
        "n": len(taken),
        "median_ms": round(float(np.median(taken)), 2),
        "p95_ms": round(float(np.percentile(taken, 95)), 2),
        "max_ms": round(max(taken), 2),
    }


def report(title: str, rows: Sequence[dict[str, object]], *, as_json: bool) -> None:
    """Print rows for people, or one JSON object for machines."""
    head = {"measured": title, "machine": machine(), "at": _now()}
    if as_json:
        print(json.dumps({**head, "rows": list(rows)}, ensure_ascii=False))
        return
    print(f"{title}\n{head['machine']}; {head['at']}")
    names = list(dict.fromkeys(name for row in rows for name in row))
    cells = [names, *([_cell(row.get(name, "")) for name in names] for row in rows)]
    widths = [max(len(line[i]) for line in cells) for i in range(len(names))]
    for line in cells:
        print("  ".join(cell.ljust(w) for cell, w in zip(line, widths, strict=True)))
    print()
    sys.stdout.flush()


def _cell(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
