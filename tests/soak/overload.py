"""Three times as many requests as the server can answer, for a minute, in open loop; then on and off.

    python -m tests.soak.overload [--seconds 60] [--turns 20]

What is admitted keeps the bound that the length of the queue sets; the rest is refused at once; and the
server computes at least nine tenths as many tokens a second as when nobody knocks.

The first two are looked at for a minute. For the third the flood comes and goes every few seconds: while it
is away the queue that it left is worked off, so that all slots are busy in either case, and each flood is
compared with the pauses just before and after it, because a shared machine's speed changes by half within a
minute. The median turn decides. Tokens are counted by the server's own counter, answers would be too coarse;
and they are divided by what the others leave of the cores, because the clients run on the same ones here.
"""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from labctl.load.arrivals import Closed, Open
from labctl.load.endpoints import Correct
from labctl.load.load import Load
from labctl.load.mix import only
from labctl.load.process import LoadProcess
from labctl.load.samples import Shown
from labctl.load.workload import read_sentences
from labctl.paths import root
from labctl.server.process import ServerHandle, running_server
from miniserve.settings import Settings
from tests.processes import cpu_seconds
from tests.soak.common import check, counters, errors, latency_ms, put_load, rate

TIMES_CAPACITY = 3
MIN_SHARE = 0.9
MAX_REFUSAL_MS = 100.0
PATIENCE_S = 300.0  # longer than any bound, however little of the machine is left to the server
NUM_CORES = len(os.sched_getaffinity(0))
FILLING_S = 1.5  # until the flood has filled what the pause has emptied of the queue, half at most
COUNTED_S = 2.0
MIX = read_sentences(root() / "labs/02-continuous-batching/workload.jsonl")


@dataclass(frozen=True)
class Count:
    """What has been computed up to now: seconds by the clock, tokens, seconds of the cores."""

    at: float
    tokens: float
    server: float
    everybody: float

    @classmethod
    def now(cls, running: ServerHandle) -> Self:
        tokens = counters(running.url)["miniserve_generation_tokens_total"]
        return cls(time.perf_counter(), tokens, cpu_seconds(running.pid), busy_seconds())


@dataclass(frozen=True)
class Speed:
    """Tokens a second, and how many cores were busy."""

    tokens: float
    server: float
    others: float

    @classmethod
    def between(cls, a: Count, b: Count) -> Self:
        seconds = b.at - a.at
        server, everybody = (b.server - a.server) / seconds, (b.everybody - a.everybody) / seconds
        return cls((b.tokens - a.tokens) / seconds, server, max(0.0, everybody - server))

    @property
    def per_core(self) -> float:
        """Tokens a second for each core that nobody else had."""
        return self.tokens / (NUM_CORES - self.others)

    def __str__(self) -> str:
        return f"{self.tokens:.0f} tokens a second ({self.server:.2f} cores, others {self.others:.2f})"


def busy_seconds() -> float:
    """What all cores have computed so far, for whomever, and what other machines have taken of them."""
    user, nice, system, _idle, _waiting, irq, softirq, steal = (
        int(ticks) for ticks in Path("/proc/stat").read_text().split(maxsplit=9)[1:9]
    )
    return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")


def count(running: ServerHandle) -> Speed:
    before = Count.now(running)
    time.sleep(COUNTED_S)
    return Speed.between(before, Count.now(running))


def shares(running: ServerHandle, request_rate: float, num_turns: int) -> Iterator[float]:
    """What the server computes in a flood, in parts of what it computes in the pauses around it."""
    seconds = FILLING_S + COUNTED_S
    clients = [LoadProcess() for _ in range(4)]  # in turn: each waits for its answers long after its flood
    floods: list[Future[Shown]] = []
    with ThreadPoolExecutor(len(clients)) as pool:
        before: Speed | None = None
        for number in range(num_turns + 1):
            arrivals = Open(request_rate, duration_s=seconds, timeout_s=PATIENCE_S, seed=number)
            load = Load(only(Correct(running.url), MIX), arrivals, seed=number)
            floods.append(pool.submit(clients[number % len(clients)].run, load))
            time.sleep(FILLING_S)
            flood, pause = count(running), count(running)
            if before is not None:
                share = 2 * flood.per_core / (before.per_core + pause.per_core)
                print(f"turn {number}: {flood} in the flood, {pause} after it: {share:.0%}", flush=True)
                yield share
            before = pause
        for number, shown in enumerate(floods):
            found = errors(shown.result().samples)
            if number > 0 and set(found) != {"answered", "http_503"}:  # the first may only fill the queue
                raise RuntimeError(f"turn {number} was no flood: {found}")
    for client in clients:
        client.close()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--turns", type=int, default=20)
    args = parser.parse_args()
    settings = Settings()
    most = settings.max_batch_size + settings.max_queued_requests
    saturating = Closed(2 * settings.max_batch_size, duration_s=6, timeout_s=PATIENCE_S)
    with running_server(root()) as running:
        capacity = rate(put_load(running.url, saturating, MIX))
        plan = Open(TIMES_CAPACITY * capacity, duration_s=args.seconds, timeout_s=PATIENCE_S)
        flood = put_load(running.url, plan, MIX)
        print(f"{plan.request_rate:.0f} requests a second for {args.seconds:g} s: {errors(flood)}")
        p99, refusal = latency_ms(flood, 99), latency_ms(flood, 95, "http_503")
        bound_ms = 1.5 * 1000 * most / min(capacity, rate(flood))
        held = [
            check("only 503 beside the answers", set(errors(flood)) == {"answered", "http_503"}),
            check(f"p99 of the admitted, {p99:.0f} ms, within {bound_ms:.0f} ms", p99 <= bound_ms),
            check(
                f"refusals' p95, {refusal:.1f} ms, within {MAX_REFUSAL_MS:.0f} ms", refusal <= MAX_REFUSAL_MS
            ),
        ]
        found = list(shares(running, plan.request_rate, args.turns))
    low, share, high = statistics.quantiles(found, n=4)
    claim = (
        f"the median turn's {share:.0%} of the capacity ({low:.0%} to {high:.0%}) at least {MIN_SHARE:.0%}"
    )
    held.append(check(claim, share >= MIN_SHARE))
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
