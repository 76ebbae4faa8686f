"""Waiting until something is due."""

import asyncio
import math
import time


async def sleep_until(due_ns: int) -> None:
    """Sleep until then (`perf_counter_ns`). If it is too late already, still give way once, so that answers
    are read meanwhile.

    In whole milliseconds, rounded up, because uvloop has no others and would round down too.
    """
    while True:
        await asyncio.sleep(math.ceil(max(0, due_ns - time.perf_counter_ns()) / 1e6) / 1e3)
        if time.perf_counter_ns() >= due_ns:
            return
