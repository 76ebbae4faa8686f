"""How often would a break's own criterion make the verdict wrong? Whole verdicts on simulated machines.

    python -m benchmarks.verdict.simulate_tests [--count 300] [--machine PATTERN] [--test PATTERN]

Beside the lab's criteria each verdict has one that looks for a signature, in a scenario of its own, on a
server that is healthy in everything else. The machines are those of `simulate.py`, and every run has its own
noise. Broken servers show what breaks were measured to do, or less.

Invariant: `Trial` decides, block by block, as beside real servers. Hypothesis: wrong in at most 1 of 100 on
every machine. The case that loses: a factor of 2 in a tail percentile, which noise makes too; it stays
inconclusive. Control: the healthy server on the same machines. Trap: a criterion that never decides is never
wrong, so verdicts that are withheld are counted.
"""

import argparse
import math
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fnmatch import fnmatch

from benchmarks.verdict.recorded import observed, recorded_trial
from benchmarks.verdict.simulate import (
    LATE_FACTOR,
    MACHINES,
    SEED,
    Machine,
    Server,
    block_of,
    common_of,
    factor_of,
)
from labctl.judge.blocks import Block
from labctl.judge.criteria import Criterion, Expect
from labctl.judge.signature import criterion_of
from labctl.judge.trial import Outcome, Trial, Verdict
from labctl.load.samples import Sample
from labctl.measure.observation import Counters, Observation

HEALTHY = Server(0.08)
SCENARIO = "signature"
CAPACITY = 25.0  # requests a second
RATE = 1.5 * CAPACITY
SECONDS = 4.0
QUEUE = 16  # places; a request beyond them is refused

STALL = 3.0  # times as slow, for a third of a run

Show = Callable[[float, bool, random.Random], Observation]
"""What a server shows under the scenario: on a machine that is so many times as slow as usual, and that may
stall for a third of the run."""


def latencies(times: float) -> Show:
    """24 requests, whose E2E latency is so many times the healthy server's."""

    def show(slowness: float, is_stalled: bool, rng: random.Random) -> Observation:
        usual = times * slowness * 156
        stalls = [STALL if is_stalled and index < 8 else 1 for index in range(24)]
        return observed(SCENARIO, 8, [usual * stall * rng.lognormvariate(0, 0.3) for stall in stalls], 24)

    return show


def hang_ups(wasted: float) -> Show:
    """Every second client leaves. On a slow machine more is computed until the server notices."""

    def show(slowness: float, is_stalled: bool, rng: random.Random) -> Observation:
        slowness *= STALL if is_stalled else 1
        waste = wasted + 0.06 * slowness * rng.uniform(0.5, 1.5)
        page = {
            "miniserve_generation_tokens_total": 1000 * (1 + waste),
            "miniserve_delivered_tokens_total": 1000.0,
        }
        return replace(observed(SCENARIO, 8, [156.0 * slowness] * 24, 24), counters=Counters(rested=page))

    return show


def overload(queue: float) -> Show:
    """Requests at one and a half times the capacity of a quiet machine, for one server that takes one at a
    time; those that find `queue` others waiting are refused."""

    def show(slowness: float, is_stalled: bool, rng: random.Random) -> Observation:
        samples, free_at, due = [], 0.0, 0.0
        while (due := due + rng.expovariate(RATE)) < SECONDS:
            stall = STALL if is_stalled and due < SECONDS / 3 else 1
            service_s = stall * slowness / CAPACITY
            wait = max(0.0, free_at - due)
            if wait / service_s > queue:
                samples.append(_sample(due, 0.003, error="http_503"))
            else:
                free_at = due + wait + service_s * rng.lognormvariate(0, 0.1)
                samples.append(_sample(due, free_at - due))
        return Observation(SCENARIO, None, tuple(samples), duration_s=SECONDS)

    return show


def _sample(due_s: float, took_s: float, error: str | None = None) -> Sample:
    start_ns, end_ns = round(due_s * 1e9), round((due_s + took_s) * 1e9)
    pieces = () if error else (end_ns,)
    return Sample(
        start_ns, end_ns, error, token_ns=pieces, intended_ns=start_ns, status=503 if error else 200
    )


@dataclass(frozen=True, slots=True)
class Case:
    """A criterion, and what a healthy and a broken server show in its scenario."""

    criterion: Criterion
    healthy: Show
    broken: Show


def _case(metric: str, expect: Expect, at_least: float, healthy: Show, broken: Show) -> Case:
    return Case(criterion_of(metric, SCENARIO, expect, at_least), healthy, broken)


CASES = {
    "ratio: p50 × 1.5, really × 3": _case("p50_e2el_ms", Expect.RISES, 1.5, latencies(1), latencies(3)),
    "ratio: p50 × 2, really × 4": _case("p50_e2el_ms", Expect.RISES, 2, latencies(1), latencies(4)),
    "ratio: p50 ÷ 2, really ÷ 4": _case("p50_e2el_ms", Expect.FALLS, 2, latencies(1), latencies(0.25)),
    "ratio: p95 × 2, really × 4": _case("p95_e2el_ms", Expect.RISES, 2, latencies(1), latencies(4)),
    "ratio: p95 × 3, really × 7": _case("p95_e2el_ms", Expect.RISES, 3, latencies(1), latencies(7)),
    "rate: refusals ÷ 3, really none": _case(
        "refusal_rate", Expect.FALLS, 3, overload(QUEUE), overload(math.inf)
    ),
    "slope: TTFT + 0.2, really + 0.5": _case(
        "ttft_slope", Expect.RISES, 0.2, overload(QUEUE), overload(math.inf)
    ),
    "exact: tokens × 1.5, really × 3.3": _case(
        "generated_per_delivered", Expect.RISES, 1.5, hang_ups(0), hang_ups(2.5)
    ),
}


def decide(case: Case, machine: Machine, rng: random.Random, *, is_broken: bool) -> Verdict:
    """One whole verdict."""
    trial = Trial((*recorded_trial(LATE_FACTOR).criteria, case.criterion))
    return trial.decide(_blocks(case, machine, rng, is_broken=is_broken))


def _blocks(case: Case, machine: Machine, rng: random.Random, *, is_broken: bool) -> Iterator[Block]:
    number = 0
    while True:
        common = common_of(machine, number, rng)
        block = block_of(HEALTHY, HEALTHY, machine, common, rng)
        ours, theirs = (
            show(common * machine.unfair * factor_of(machine, rng), rng.random() < machine.stalls, rng)
            for show in (case.broken if is_broken else case.healthy, case.healthy)
        )
        yield Block({**block.learner, SCENARIO: ours}, {**block.reference, SCENARIO: theirs})
        number += 1


def row(
    case: Case, machine: Machine, count: int, *, is_broken: bool, seed: int = SEED
) -> tuple[float, float, float]:
    """Shares of `count` verdicts that are wrong and that are withheld, and the mean number of blocks."""
    rng = random.Random(seed)
    verdicts = [decide(case, machine, rng, is_broken=is_broken) for _ in range(count)]
    outcomes = Counter(verdict.outcome for verdict in verdicts)
    truth, wrong = (Outcome.BROKEN, Outcome.HEALTHY) if is_broken else (Outcome.HEALTHY, Outcome.BROKEN)
    withheld = count - outcomes[truth] - outcomes[wrong]
    return outcomes[wrong] / count, withheld / count, sum(len(one.blocks) for one in verdicts) / count


def main() -> None:
    options = argparse.ArgumentParser(description="Error rates of the criteria that breaks add.")
    options.add_argument("--count", type=int, default=300, help="verdicts a server and line")
    options.add_argument("--machine", default="*", help="machines whose name matches, such as 'noise*'")
    options.add_argument("--test", default="*", help="tests whose name matches, such as 'slope*'")
    given = options.parse_args()
    print("| machine | test | healthy: wrong | no verdict | blocks | broken: wrong | no verdict | blocks |")
    print("|---|---|---:|---:|---:|---:|---:|---:|")
    for machine_name, machine in MACHINES.items():
        for case_name, case in CASES.items():
            if not (fnmatch(machine_name, given.machine) and fnmatch(case_name, given.test)):
                continue
            cells = [machine_name, case_name]
            for is_broken in (False, True):
                wrong, withheld, blocks = row(case, machine, given.count, is_broken=is_broken)
                cells += [f"{wrong:.2%}", f"{withheld:.2%}", f"{blocks:.1f}"]
            print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
