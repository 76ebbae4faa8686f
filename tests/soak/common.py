"""What the soak scripts share: what a server's counters say, and load from labctl's client."""

import random
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from urllib.request import urlopen

from labctl.load.arrivals import Closed, Open
from labctl.load.endpoints import Correct
from labctl.load.load import Load
from labctl.load.mix import only
from labctl.load.process import load_process
from labctl.load.samples import Sample
from labctl.load.stats import percentile

SHORT = ["He go home.", "She like tea.", "They was late.", "I has a dog."]
LONG = [
    " ".join(f"Yesterday she go to the market and buy {i} apples." for i in range(n, n + 9)) for n in range(4)
]


def counters(url: str) -> dict[str, float]:
    """Prometheus' samples by name and labels."""
    with urlopen(f"{url}/metrics") as response:
        lines = response.read().decode().splitlines()
    pairs = (line.rsplit(" ", 1) for line in lines if not line.startswith("#"))
    return {name: float(value) for name, value in pairs}


def ended(found: dict[str, float]) -> dict[str, int]:
    """How many requests ended, by reason."""
    prefix = 'miniserve_request_ended_total{reason="'
    return {
        name[len(prefix) : -2]: int(value)
        for name, value in found.items()
        if value and name.startswith(prefix)
    }


def children(pid: int) -> list[int]:
    """The processes that a process has started."""
    return [
        int(child)
        for task in Path(f"/proc/{pid}/task").iterdir()
        for child in (task / "children").read_text().split()
    ]


def process_state(pid: int) -> tuple[float, int, int]:
    """Resident memory in MB, and number of threads and of open files, of a process and its children."""
    memory, threads, files = zip(*map(_own_state, (pid, *children(pid))), strict=True)
    return sum(memory), sum(threads), sum(files)


def _own_state(pid: int) -> tuple[float, int, int]:
    status = Path(f"/proc/{pid}/status").read_text()
    memory, threads = (re.search(rf"{name}:\s+(\d+)", status) for name in ("VmRSS", "Threads"))
    assert memory is not None
    assert threads is not None
    return int(memory[1]) / 1024, int(threads[1]), len(list(Path(f"/proc/{pid}/fd").iterdir()))


def put_load(
    url: str, arrivals: Closed | Open, sentences: Sequence[str] = SHORT, seed: int = 0
) -> Sequence[Sample]:
    """Every request that was sent."""
    shuffled = random.Random(seed).sample(list(sentences), len(sentences))
    return load_process().run(Load(only(Correct(url), shuffled), arrivals, seed=seed)).samples


def rate(samples: Sequence[Sample]) -> float:
    """Answers a second, from the first send to the last answer."""
    good = [sample for sample in samples if sample.error is None]
    seconds = (max(s.end_ns for s in good) - min(s.start_ns for s in samples)) / 1e9
    return len(good) / seconds


def latency_ms(samples: Sequence[Sample], rank: float, error: str | None = None) -> float:
    """A percentile of the requests that ended with this error, or with none."""
    return percentile([sample.latency_ms for sample in samples if sample.error == error], rank)


def errors(samples: Sequence[Sample]) -> dict[str, int]:
    return dict(Counter(sample.error or "answered" for sample in samples))


def check(claim: str, holds: bool) -> bool:
    print(f"{'holds' if holds else 'DOES NOT HOLD'}: {claim}", flush=True)
    return holds
