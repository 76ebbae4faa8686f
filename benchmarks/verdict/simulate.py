"""How often would the verdict be wrong? Whole verdicts on simulated servers and machines, in a table.

    python -m benchmarks.verdict.simulate [--count 300] [--machine PATTERN] [--server PATTERN]
                                          [--clearly-slower 1.4] [--hopeless-noise 0.6]
                                          [--serialised-from 0.6]

The last three show what other choices would cost.

Invariant: `labctl.judge.trial.Trial` decides, block by block, from latencies, as beside a real server.
Hypothesis: wrong in at most 1 of 100, and a healthy server called broken in at most 1 of 200, on every
machine below. The case that loses: noise of 40 % in every single run, where many verdicts stay inconclusive.
Control: both kinds of server on the same machines with the same seed. Trap: noise that hits all four runs of
a block alike would flatter the pairing, so here every run has its own, except where the name of the machine
says otherwise.

A server does `1 - sigma` of a request's work together with everybody's and the rest one request at a time,
so a request waits for sigma of each of those before it: N - 1 of them, but fewer in the first wave, which
meets an idle server. Seconds are the time that the runs would take, with a warm-up before the first block,
where one request alone takes 100 ms; starting the servers is not in them.
"""

import argparse
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from statistics import median

from benchmarks.verdict.recorded import ALONE, TOGETHER, observed, recorded_trial
from labctl.judge import shape, trial, vote
from labctl.judge.blocks import Block, Observations, p50_ms
from labctl.judge.trial import Outcome, Verdict
from labctl.load.stats import percentile
from labctl.measure.observation import Observation

CONCURRENCY = 8
ALONE_REQUESTS = 6
TOGETHER_REQUESTS = 24
SINGLE_MS = 100.0
SPREAD = 0.12  # between the requests of one run: answers differ in length
LATE_FACTOR = 6.0
SEED = 20260801


@dataclass(frozen=True, slots=True)
class Server:
    """`slowness` multiplies every latency, `pause_ms` is added to each; `error_rate` of the requests fail and
    have none.
    """

    sigma: float
    slowness: float = 1.0
    error_rate: float = 0.0
    pause_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Machine:
    """What else happens. Everything is a factor on latency.

    `noise`: SD of the logarithm, for each run; `drift`: growth of the logarithm from block to block; `hog`:
    share of runs at half speed; `hog_blocks`: the same for whole blocks; `unfair`: factor on the runs at N of
    a server that shares all its work, less for others (a hog takes more from those who could use all cores);
    `stalls`: share of runs at N in which one wave takes three times as long.
    """

    noise: float
    drift: float = 0.0
    hog: float = 0.0
    hog_blocks: float = 0.0
    unfair: float = 1.0
    stalls: float = 0.0


MACHINES = {
    "quiet": Machine(0.05),
    "noise 10 %": Machine(0.10),
    "noise 25 %": Machine(0.25),
    "noise 40 %": Machine(0.40),
    "drift 10 % a block": Machine(0.10, drift=0.10),
    "hog in 30 % of runs": Machine(0.10, hog=0.3),
    "the same, noise 25 %": Machine(0.25, hog=0.3),
    "hog in 40 % of blocks": Machine(0.10, hog_blocks=0.4),
    "hog, unfair to N": Machine(0.10, unfair=2.0),
    "stalls": Machine(0.10, stalls=0.3),
}


@dataclass(frozen=True, slots=True)
class Case:
    """A learner's server, the reference beside it, and what is true."""

    learner: Server
    reference: Server
    truth: Outcome


CASES = {
    "healthy 0.05": Case(Server(0.05), Server(0.05), Outcome.HEALTHY),
    "healthy 0.08": Case(Server(0.08), Server(0.08), Outcome.HEALTHY),
    "healthy 0.18": Case(Server(0.18), Server(0.18), Outcome.HEALTHY),
    "broken 1.0": Case(Server(1.0), Server(0.08), Outcome.BROKEN),
    "broken 0.8": Case(Server(0.8), Server(0.08), Outcome.BROKEN),
    "broken 0.8, ref. 0.18": Case(Server(0.8), Server(0.18), Outcome.BROKEN),
    "paused 0.3 s": Case(Server(0.08, pause_ms=300), Server(0.08), Outcome.BROKEN),
    "slow x 5": Case(Server(0.08, slowness=5), Server(0.08), Outcome.BROKEN),  # 1.3 times what is late
    "slow x 8": Case(Server(0.08, slowness=8), Server(0.08), Outcome.BROKEN),
    "errors 15 %": Case(Server(0.08, error_rate=0.15), Server(0.08), Outcome.BROKEN),
}


@dataclass(frozen=True, slots=True)
class Simulated:
    """One verdict, and how long its runs would have taken, in seconds."""

    verdict: Verdict
    seconds: float


def simulate(case: Case, machine: Machine, rng: random.Random) -> Simulated:
    """One whole verdict."""
    seconds = 0.0

    def blocks() -> Iterator[Block]:
        nonlocal seconds
        number = 0
        while True:
            block = block_of(case.learner, case.reference, machine, common_of(machine, number, rng), rng)
            seconds += sum(_seconds(side, warm_up=number == 0) for side in (block.learner, block.reference))
            number += 1
            yield block

    verdict = recorded_trial(LATE_FACTOR).decide(blocks())
    return Simulated(verdict, seconds)


def common_of(machine: Machine, number: int, rng: random.Random) -> float:
    """How slow the machine is in this block as a whole."""
    return math.exp(machine.drift * number) * (2 if rng.random() < machine.hog_blocks else 1)


def block_of(
    learner: Server, reference: Server, machine: Machine, common: float, rng: random.Random
) -> Block:
    """Both servers alone and together."""
    return Block(_side(learner, machine, common, rng), _side(reference, machine, common, rng))


def _side(server: Server, machine: Machine, common: float, rng: random.Random) -> Observations:
    alone = _run(server, ALONE_REQUESTS, 0, common * factor_of(machine, rng), rng)
    unfair = 1 + (machine.unfair - 1) * (1 - server.sigma)
    factor = common * unfair * factor_of(machine, rng)
    stalled = rng.random() < machine.stalls
    together = _run(server, TOGETHER_REQUESTS, CONCURRENCY - 1, factor, rng, stalled)
    return {ALONE: alone, TOGETHER: together}


def factor_of(machine: Machine, rng: random.Random) -> float:
    """How slow the machine is in one run, besides."""
    return math.exp(rng.gauss(0, machine.noise)) * (2 if rng.random() < machine.hog else 1)


def _run(
    server: Server,
    num_requests: int,
    num_others: int,
    factor: float,
    rng: random.Random,
    stalled: bool = False,
) -> Observation:
    latencies = []
    for index in range(num_requests):
        ahead = min(index, num_others)
        own, others = rng.lognormvariate(0, SPREAD), rng.gauss(ahead, SPREAD * math.sqrt(ahead))
        stall = 3 if stalled and index < CONCURRENCY else 1
        if rng.random() >= server.error_rate:
            latency = SINGLE_MS * server.slowness * factor * stall * (own + server.sigma * others)
            latencies.append(latency + server.pause_ms)
    name, concurrency = (TOGETHER, CONCURRENCY) if num_others else (ALONE, 1)
    return observed(name, concurrency, latencies, num_requests, num_requests - len(latencies))


def _seconds(side: Observations, *, warm_up: bool) -> float:
    """As many waves as were measured, and one to warm up, at each concurrency."""
    alone = (ALONE_REQUESTS + warm_up) * p50_ms(side, ALONE)
    together = (TOGETHER_REQUESTS / CONCURRENCY + warm_up) * p50_ms(side, TOGETHER)
    return (alone + together) / 1000


@dataclass(frozen=True, slots=True)
class Row:
    """A case on a machine: shares of all verdicts, and seconds."""

    wrong: float
    inconclusive: float
    reference_unhealthy: float
    median_s: float
    p95_s: float


def row(case: Case, machine: Machine, count: int, seed: int = SEED) -> Row:
    """`count` verdicts. Wrong: healthy where broken is true, or the reverse."""
    rng = random.Random(seed)
    simulated = [simulate(case, machine, rng) for _ in range(count)]
    outcomes = [one.verdict.outcome for one in simulated]
    wrong = Outcome.BROKEN if case.truth is Outcome.HEALTHY else Outcome.HEALTHY
    seconds = [one.seconds for one in simulated]
    return Row(
        wrong=outcomes.count(wrong) / count,
        inconclusive=outcomes.count(Outcome.INCONCLUSIVE) / count,
        reference_unhealthy=outcomes.count(Outcome.REFERENCE_UNHEALTHY) / count,
        median_s=median(seconds),
        p95_s=percentile(seconds, 95),
    )


def main() -> None:
    options = argparse.ArgumentParser(description="Error rates of the verdict on simulated machines.")
    options.add_argument("--count", type=int, default=300, help="verdicts a line")
    options.add_argument("--machine", default="*", help="machines whose name matches, such as 'noise*'")
    options.add_argument("--server", default="*", help="servers whose name matches, such as 'broken*'")
    options.add_argument("--clearly-slower", type=float, default=vote.CLEARLY_SLOWER)
    options.add_argument("--serialised-from", type=float, default=shape.SERIALISED_FROM)
    options.add_argument("--hopeless-noise", type=float, default=trial.HOPELESS_NOISE)
    given = options.parse_args()
    vote.CLEARLY_SLOWER, trial.HOPELESS_NOISE = given.clearly_slower, given.hopeless_noise
    shape.SERIALISED_FROM = given.serialised_from
    print("| machine | server | wrong | inconclusive | reference unhealthy | median s | p95 s |")
    print("|---|---|---:|---:|---:|---:|---:|")
    for machine_name, machine in MACHINES.items():
        for case_name, case in CASES.items():
            if fnmatch(machine_name, given.machine) and fnmatch(case_name, given.server):
                found = row(case, machine, given.count)
                shares = (found.wrong, found.inconclusive, found.reference_unhealthy)
                cells = [machine_name, case_name, *(f"{share:.2%}" for share in shares)]
                cells += [f"{found.median_s:.1f}", f"{found.p95_s:.1f}"]
                print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
