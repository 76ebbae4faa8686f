"""Three times as many requests as the server can answer, for a minute, in open loop.

    python -m tests.soak.overload [--seconds 60] [--turns 10]

What is admitted keeps the bound that the length of the queue sets; the rest is refused at once; and the
server answers at least nine tenths as many a second as without the flood.

The first two are looked at for the whole minute. The rates are compared in turns of some seconds, because a
shared machine's speed changes by half within a minute: each flood with what the server could answer just
before and just after it, and the median turn decides. What other programs take of the cores is left out of
account: compared are tokens a second for each core that they leave. The client runs there as well; whatever
it takes is missing to the server, and is not left out: a refusal takes some 0.8 ms of a core from the server
and 0.5 ms from the client. Counted are tokens, by the server's own counter, while there is load: neither in
the first seconds, in which the queue fills, nor during the emptying at the end. Answers would be too coarse,
for those of one batch end together.
"""

import argparse
import os
import statistics
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from labctl.load.client import OpenPlan, Plan
from labctl.load.endpoints import Correct
from labctl.load.process import Job, load_process
from labctl.load.stats import Sample
from labctl.load.workload import read_sentences
from labctl.paths import root
from labctl.server import running_server
from miniserve.settings import Settings
from tests.miniserve.test_main import cpu_seconds
from tests.soak.common import check, counters, errors, latency_ms

TIMES_CAPACITY = 3
MIN_SHARE = 0.9
MAX_REFUSAL_MS = 100.0
TURN_S = 6.0
PATIENCE_S = 300.0  # longer than any bound, however little of the machine is left to the server
NUM_CORES = len(os.sched_getaffinity(0))
FILLING_S = 2.0  # until there is as much load as there will be
MIX = read_sentences(root() / "labs/02-continuous-batching/workload.jsonl")


@dataclass(frozen=True)
class Run:
    """What one load showed: its samples, tokens a second, and how many cores were busy with what."""

    samples: list[Sample]
    token_rate: float
    client_cores: float
    server_cores: float
    other_cores: float

    @property
    def rate(self) -> float:
        """Answers a second, from when the load was there until the last request was sent."""
        begin = min(sample.start_ns for sample in self.samples) + FILLING_S * 1e9
        end = max(sample.start_ns for sample in self.samples)
        answered = sum(sample.error is None and begin <= sample.end_ns <= end for sample in self.samples)
        return answered / (end - begin) * 1e9

    @property
    def tokens_per_core(self) -> float:
        """Tokens a second for each core that nobody else had."""
        return self.token_rate / (NUM_CORES - self.other_cores)

    @property
    def cores(self) -> str:
        return (
            f"{self.server_cores:.2f} server, {self.client_cores:.2f} client, {self.other_cores:.2f} others"
        )


@dataclass(frozen=True)
class Server:
    url: str
    pid: int

    def under(self, plan: Plan | OpenPlan, seed: int) -> Run:
        job = Job(Correct(self.url), MIX, plan, None, seed, watched=False)
        with ThreadPoolExecutor(1) as pool:
            load = pool.submit(load_process().run, job)
            time.sleep(FILLING_S)
            before = self._counted()
            time.sleep(plan.duration_s - FILLING_S)
            seconds, tokens, server, busy = (b - a for a, b in zip(before, self._counted(), strict=True))
            report = load.result()
        server_cores, client_cores = server / seconds, report.cpu_s / plan.duration_s
        others = max(0.0, busy / seconds - server_cores - client_cores)
        return Run(report.samples, tokens / seconds, client_cores, server_cores, others)

    def _counted(self) -> tuple[float, float, float, float]:
        """Seconds by the clock, tokens computed, seconds of the cores used by the server and by everybody."""
        tokens = counters(self.url)["miniserve_generation_tokens_total"]
        return time.perf_counter(), tokens, cpu_seconds(self.pid), busy_seconds()


def busy_seconds() -> float:
    """What all cores have computed so far, for whomever, and what other machines have taken of them."""
    user, nice, system, _idle, _waiting, irq, softirq, steal = (
        int(ticks) for ticks in Path("/proc/stat").read_text().split(maxsplit=9)[1:9]
    )
    return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--turns", type=int, default=10)
    args = parser.parse_args()
    settings = Settings()
    most = settings.max_batch_size + settings.max_queued_requests
    turn_s = FILLING_S + TURN_S
    saturating = Plan(2 * settings.max_batch_size, duration_s=turn_s, timeout_s=PATIENCE_S)
    with running_server(root()) as running:
        server = Server(running.url, running.pid)

        def flooded(capacity: float, seconds: float, seed: int) -> Run:
            plan = OpenPlan(TIMES_CAPACITY * capacity, duration_s=seconds, timeout_s=PATIENCE_S, seed=seed)
            return server.under(plan, seed)

        before = server.under(saturating, seed=0)
        flood = flooded(before.rate, args.seconds, seed=0)
        print(f"{args.seconds:g} s: {errors(flood.samples)}; cores {flood.cores}")
        p99, refusal = latency_ms(flood.samples, 99), latency_ms(flood.samples, 95, "http_503")
        bound_ms = 1.5 * 1000 * most / min(before.rate, flood.rate)
        held = [
            check("only 503 beside the answers", set(errors(flood.samples)) == {"answered", "http_503"}),
            check(f"p99 of the admitted, {p99:.0f} ms, within {bound_ms:.0f} ms", p99 <= bound_ms),
            check(
                f"refusals' p95, {refusal:.1f} ms, within {MAX_REFUSAL_MS:.0f} ms", refusal <= MAX_REFUSAL_MS
            ),
        ]
        shares: list[float] = []
        before = server.under(saturating, seed=0)
        for number in range(1, args.turns + 1):
            flood, after = flooded(before.rate, turn_s, number), server.under(saturating, seed=number)
            shares.append(2 * flood.tokens_per_core / (before.tokens_per_core + after.tokens_per_core))
            print(
                f"turn {number}: {before.token_rate:.0f} tokens a second before, {flood.token_rate:.0f} in "
                f"it, {after.token_rate:.0f} after it: {shares[-1]:.0%} ({flood.cores})"
            )
            before = after
    share = statistics.median(shares)
    held.append(
        check(f"the median turn's {share:.0%} of the capacity at least {MIN_SHARE:.0%}", share >= MIN_SHARE)
    )
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
