"""How time and memory grow with the input, measured so that what else the machine does does not matter."""

from __future__ import annotations

import gc
import time
import tracemalloc
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def seconds(run: Callable[[], object], times: int) -> float:
    """Processor time of the quickest of some runs."""
    best = float("inf")
    for _ in range(times):
        gc.collect()
        start = time.process_time()
        run()
        best = min(best, time.process_time() - start)
    return best


def grows_within(limit: float, run: Callable[[T], object], once: T, more: T, *, floor: float = 0.02) -> bool:
    """Whether the larger input takes no more than `limit` times the time of the smaller; if not, measured once more.

    Times below `floor`, in seconds, tell nothing of growth.
    """
    for times in (2, 5):
        small, large = seconds(lambda: run(once), times), seconds(lambda: run(more), times)
        if large <= limit * max(small, floor):
            return True
    return False


def memory(run: Callable[[T], object], value: T) -> int:
    """Bytes that a run over a value and its result take at their most."""
    gc.collect()
    tracemalloc.start()
    try:
        held = run(value)
        peak = tracemalloc.get_traced_memory()[1]
        del held
        return peak
    finally:
        tracemalloc.stop()
