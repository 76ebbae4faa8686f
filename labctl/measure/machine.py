"""What other programs take of this machine while something is measured, and which programs those are.

Knows processes and their CPU time. It does not know what is measured, and blames nobody.
"""

from __future__ import annotations

import os
import threading
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from types import TracebackType
from typing import Self

import psutil

from labctl.measure.observation import STOLEN, Busy

SAMPLE_S = 1.0  # how often processes are looked at: a program that ran for less may stay unnamed
LEAST_CORES = 0.05  # a program that took less moves no figure
WORTH_NAMING = 0.30  # cores; what takes as much makes two cores' figures worth little


class Neighbours:
    """A look, for the length of a `with` block, at all processes but this one, its descendants and `own`."""

    def __init__(self, *own: int | None) -> None:
        self._own = {os.getpid(), *(pid for pid in own if pid is not None)}
        self._cpu_s: dict[tuple[int, str], float] = defaultdict(float)
        self._seen: dict[int, float] = {}  # CPU seconds of each process at the last look
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="neighbours", daemon=True)
        self._began_s = self._ended_s = 0.0
        self._stolen_s = 0.0

    def __enter__(self) -> Self:
        self._began_s = time.monotonic()
        self._stolen_s = _stolen_s()
        self._look(counts=False)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()
        self._look(counts=True)
        self._ended_s = time.monotonic()
        self._stolen_s = _stolen_s() - self._stolen_s

    def busy(self) -> tuple[Busy, ...]:
        """Who kept how many cores busy, on average over the block, the busiest first."""
        duration_s = self._ended_s - self._began_s
        if duration_s <= 0:
            return ()
        found = [Busy(name, pid, cpu_s / duration_s) for (pid, name), cpu_s in self._cpu_s.items()]
        found.append(Busy(STOLEN, 0, self._stolen_s / duration_s))
        found = [one for one in found if one.cores >= LEAST_CORES]
        return tuple(sorted(found, key=lambda one: one.cores, reverse=True))

    def _watch(self) -> None:
        while not self._stop.wait(SAMPLE_S):
            self._look(counts=True)

    def _look(self, *, counts: bool) -> None:
        parents: dict[int, int | None] = {}
        now: dict[int, tuple[str, float]] = {}
        for process in psutil.process_iter(["pid", "ppid", "name", "cpu_times"]):
            info = process.info
            times = info["cpu_times"]
            parents[info["pid"]] = info["ppid"]
            if times is not None:
                now[info["pid"]] = (info["name"] or "?", times.user + times.system)
        for pid, (name, cpu_s) in now.items():
            if counts and not self._is_own(pid, parents):
                # A process that was not there at the last look has run since then.
                self._cpu_s[pid, name] += max(0.0, cpu_s - self._seen.get(pid, 0.0))
        self._seen = {pid: cpu_s for pid, (_, cpu_s) in now.items()}

    def _is_own(self, pid: int, parents: dict[int, int | None]) -> bool:
        seen = set()
        ancestor: int | None = pid
        while ancestor and ancestor not in seen:
            if ancestor in self._own:
                return True
            seen.add(ancestor)
            ancestor = parents.get(ancestor)
        return False


def busiest(looks: Iterable[Sequence[Busy]]) -> tuple[Busy, ...]:
    """Of several looks, each program at its busiest, if it took WORTH_NAMING cores or more."""
    most: dict[str, Busy] = {}
    for one in (one for look in looks for one in look):
        known = most.get(one.name, one)
        most[one.name] = max(known, one, key=lambda busy: busy.cores)
    worth = [one for one in most.values() if one.cores >= WORTH_NAMING]
    return tuple(sorted(worth, key=lambda one: one.cores, reverse=True))


def _stolen_s() -> float:
    """CPU seconds since the machine started that the host did not give to this guest; 0 if not known."""
    return float(getattr(psutil.cpu_times(), "steal", 0.0))
