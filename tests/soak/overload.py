"""Three times as many requests as the server can answer, for a minute, in open loop.

    python -m tests.soak.overload [--seconds 60] [--rounds 3]

What is admitted keeps the bound that the length of the queue sets; the rest is refused at once; and the
server answers at least nine tenths as many a second as without the flood.

A shared machine's speed changes by half within minutes, so what the server can answer is measured before and
after every flood, and the median of the rounds decides. What other programs take of the cores is left out of
account: compared are answers a second for each core that they leave. The client runs there as well; whatever
it takes is missing to the server, and is not left out: a refusal takes some 0.8 ms of a core from the server
and 0.5 ms from the client. All rates are those of the time in which there was load: neither the first
seconds, in which the queue fills, nor the emptying at the end.
"""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Sequence
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
from tests.soak.common import check, errors, latency_ms

TIMES_CAPACITY = 3
MIN_SHARE = 0.9
MAX_REFUSAL_MS = 100.0
CAPACITY_S = 10.0
PATIENCE_S = 300.0  # longer than any bound, however little of the machine is left to the server
NUM_CORES = len(os.sched_getaffinity(0))
FILLING_S = 2.0  # until there is as much load as there will be
MIX = read_sentences(root() / "labs/02-continuous-batching/workload.jsonl")


@dataclass(frozen=True)
class Run:
    """What one load showed: its samples, answers a second, and how many cores were busy with what."""

    samples: list[Sample]
    rate: float
    client_cores: float
    server_cores: float
    other_cores: float

    @property
    def rate_per_core(self) -> float:
        """Answers a second for each core that nobody else had."""
        return self.rate / (NUM_CORES - self.other_cores)

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
        began, before, all_before = time.perf_counter(), cpu_seconds(self.pid), busy_seconds()
        report = load_process().run(Job(Correct(self.url), MIX, plan, None, seed, watched=False))
        seconds = time.perf_counter() - began
        server, client = (cpu_seconds(self.pid) - before) / seconds, report.cpu_s / seconds
        others = max(0.0, (busy_seconds() - all_before) / seconds - server - client)
        return Run(report.samples, steady_rate(report.samples), client, server, others)


def busy_seconds() -> float:
    """What all cores have computed so far, for whomever, and what other machines have taken of them."""
    user, nice, system, _idle, _waiting, irq, softirq, steal = (
        int(ticks) for ticks in Path("/proc/stat").read_text().split(maxsplit=9)[1:9]
    )
    return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")


def steady_rate(samples: Sequence[Sample]) -> float:
    """Answers a second, from when the load was there until the last request was sent."""
    begin = min(sample.start_ns for sample in samples) + FILLING_S * 1e9
    end = max(sample.start_ns for sample in samples)
    answered = sum(sample.error is None and begin <= sample.end_ns <= end for sample in samples)
    return answered / (end - begin) * 1e9


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    settings = Settings()
    most = settings.max_batch_size + settings.max_queued_requests
    saturating = Plan(2 * settings.max_batch_size, duration_s=FILLING_S + CAPACITY_S, timeout_s=PATIENCE_S)
    shares: list[float] = []
    held: list[bool] = []
    with running_server(root()) as running:
        server = Server(running.url, running.pid)
        before = server.under(saturating, seed=0)
        for number in range(1, args.rounds + 1):
            plan = OpenPlan(
                TIMES_CAPACITY * before.rate, duration_s=args.seconds, timeout_s=PATIENCE_S, seed=number
            )
            flood, after = server.under(plan, seed=number), server.under(saturating, seed=number)
            shares.append(2 * flood.rate_per_core / (before.rate_per_core + after.rate_per_core))
            p99, refusal = latency_ms(flood.samples, 99), latency_ms(flood.samples, 95, "http_503")
            bound_ms = 1.5 * 1000 * most / min(before.rate, flood.rate, after.rate)
            print(
                f"round {number}: {before.rate:.1f} answers a second before a flood, {flood.rate:.1f} in it, "
                f"{after.rate:.1f} after it; for each core {before.rate_per_core:.1f}, "
                f"{flood.rate_per_core:.1f}, {after.rate_per_core:.1f}: {shares[-1]:.0%} of the capacity\n"
                f"  {errors(flood.samples)}; p99 {p99:.0f} ms, refusals p95 {refusal:.1f} ms\n"
                f"  cores before: {before.cores}\n  cores in it: {flood.cores}\n  cores after: {after.cores}"
            )
            held += [
                check("only 503 beside the answers", set(errors(flood.samples)) == {"answered", "http_503"}),
                check(f"p99 of the admitted within {bound_ms:.0f} ms", p99 <= bound_ms),
                check(f"refused within {MAX_REFUSAL_MS:.0f} ms", refusal <= MAX_REFUSAL_MS),
            ]
            before = after
    share = statistics.median(shares)
    print(f"of the capacity: {', '.join(f'{share:.0%}' for share in shares)}; median {share:.0%}")
    held.append(check(f"at least {MIN_SHARE:.0%}", share >= MIN_SHARE))
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
