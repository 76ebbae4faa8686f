"""Three times as many requests as the server can answer, for a minute, in open loop.

    python -m tests.soak.overload [--seconds 60] [--rounds 3]

What is admitted keeps the bound that the length of the queue sets; the rest is refused at once; and the
server answers at least nine tenths as many a second as without the flood.

A shared machine's speed changes by half within minutes, so what the server can answer is measured before and
after every flood, and the median of the rounds decides. All rates are those of the time in which there was
load: neither the first seconds, in which the queue fills, nor the emptying at the end. The client runs on the
same cores, and whatever it takes of them is missing to the server, so it is printed beside: a refusal takes
some 0.8 ms of a core from the server and 0.5 ms from the client.
"""

import argparse
import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass

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
FILLING_S = 2.0  # until there is as much load as there will be
MIX = read_sentences(root() / "labs/02-continuous-batching/workload.jsonl")


@dataclass(frozen=True)
class Run:
    """What one load showed: its samples, answers a second, and cores that were busy with it."""

    samples: list[Sample]
    rate: float
    client_cores: float
    server_cores: float


@dataclass(frozen=True)
class Server:
    url: str
    pid: int

    def under(self, plan: Plan | OpenPlan, seed: int) -> Run:
        before = cpu_seconds(self.pid)
        report = load_process().run(Job(Correct(self.url), MIX, plan, None, seed, watched=False))
        server_s = cpu_seconds(self.pid) - before
        samples = report.samples
        seconds = (max(s.end_ns for s in samples) - min(s.start_ns for s in samples)) / 1e9
        return Run(samples, steady_rate(samples), report.cpu_s / seconds, server_s / seconds)


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
    saturating = Plan(2 * settings.max_batch_size, duration_s=FILLING_S + CAPACITY_S, timeout_s=60)
    shares: list[float] = []
    held: list[bool] = []
    with running_server(root()) as running:
        server = Server(running.url, running.pid)
        before = server.under(saturating, seed=0)
        for number in range(1, args.rounds + 1):
            plan = OpenPlan(TIMES_CAPACITY * before.rate, duration_s=args.seconds, timeout_s=60, seed=number)
            flood, after = server.under(plan, seed=number), server.under(saturating, seed=number)
            shares.append(2 * flood.rate / (before.rate + after.rate))
            p99, refusal = latency_ms(flood.samples, 99), latency_ms(flood.samples, 95, "http_503")
            bound_ms = 1.5 * 1000 * most / min(before.rate, flood.rate, after.rate)
            print(
                f"round {number}: {before.rate:.1f} answers a second before a flood, {flood.rate:.1f} in it, "
                f"{after.rate:.1f} after it: {shares[-1]:.0%} of the capacity\n"
                f"  {errors(flood.samples)}; p99 {p99:.0f} ms, refusals p95 {refusal:.1f} ms\n"
                f"  cores: server {before.server_cores:.2f} before, {flood.server_cores:.2f} flooded; "
                f"client {before.client_cores:.2f} before, {flood.client_cores:.2f} flooded"
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
