"""What a server's processes take: CPU time and memory. Knows process ids and nothing of what they serve."""

from __future__ import annotations

from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class Use:
    """CPU seconds since the start and resident bytes, of a process and its descendants together."""

    cpu_s: float
    rss_bytes: float


def use_of(pid: int | None) -> Use | None:
    """What the process and its descendants have taken; None if it is not known or not there any more."""
    if pid is None:
        return None
    try:
        first = psutil.Process(pid)
        processes = [first, *first.children(recursive=True)]
    except psutil.Error:
        return None
    cpu_s = rss_bytes = 0.0
    for process in processes:
        try:
            times = process.cpu_times()
            cpu_s += times.user + times.system
            rss_bytes += process.memory_info().rss
        except psutil.Error:  # it ended, or it is not ours to look at
            continue
    return Use(cpu_s, rss_bytes)
