"""Does a measurement say anything about the server? Six checks, to be made before any verdict.

Knows the figures of one run and its samples. It does not measure, does not judge the server, and has no words
for people: a reason is a check with its figure and its limit.

What would make an invalid run look like a bad server, and the reverse:

- *floor*: what the client alone takes, against a responder that answers at once, is part of every latency. A
  tenth of it is the most by which it may bend a curve.
- *client CPU*: a client that has no core left draws the very line of a server without batching.
- *Little*: with N requests in flight all the time, N is throughput times mean latency. Where that does not
  hold, the load was not N, because the client was late in sending or lost count.
- *late*: in an open loop requests leave when they are due. Where the client could not keep to that, its own
  lateness is in every latency.
- *client limit*: a request that the client had no file or port for was never sent, and yet counts as failed.
- *samples*: too few requests say nothing about a percentile (see `samples_needed`).

A figure that does not exist (NaN) is no reason. A server that answered nothing has no p50, and its errors are
what there is to say about it: that they came faster than the client can count is not held against the client.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from labctl.load.samples import PAUSES_AFTER, Sample

MAX_FLOOR_SHARE = 0.10  # of p50
MAX_CLIENT_CPU = 0.80  # of a core
MAX_RESIDUAL = 0.10  # of N
MAX_LATE = 0.10  # of the requests
MAX_CLIENT_LIMITS = 0  # requests


class Flaw(StrEnum):
    """What was looked at."""

    FLOOR = "floor"
    CLIENT_CPU = "client_cpu"
    LITTLE = "little"
    LATE = "late"
    CLIENT_LIMIT = "client_limit"
    SAMPLES = "samples"


COUNTED = frozenset({Flaw.CLIENT_LIMIT, Flaw.SAMPLES})  # whose figures are numbers of requests


@dataclass(frozen=True, slots=True)
class Reason:
    """A check that a run did not pass. Figure and limit are shares, except those of `COUNTED`."""

    check: Flaw
    figure: float
    limit: float

    @property
    def excess(self) -> float:
        """How far beyond the limit, as a factor above 1; of samples, how many times too few."""
        if self.check is Flaw.SAMPLES:
            return self.limit / self.figure if self.figure else math.inf
        return self.figure / self.limit if self.limit else math.inf


@dataclass(frozen=True, slots=True)
class Validity:
    """Why a measurement does not count; valid without a reason."""

    reasons: tuple[Reason, ...] = ()

    @property
    def valid(self) -> bool:
        return not self.reasons


VALID = Validity()


def check(
    *,
    floor_ms: float,
    p50_ms: float,
    client_cpu_share: float,
    residual: float,
    late_share: float,
    num_requests: int,
    min_requests: int,
    num_client_limits: int,
) -> Validity:
    """The six checks of one run.

    `floor_ms`: the client's own p50 at the same concurrency; `client_cpu_share`: 1 is a whole core;
    `residual`: as of `little_residual`, NaN in an open loop, where nothing says how many should be in flight;
    `late_share`: of the requests that left too late, NaN in a closed loop, where no time was set for them;
    `num_requests`: all of them, for those that failed say something too; `min_requests`: as of
    `samples_needed`; `num_client_limits`: how many failed with `CLIENT_LIMIT`.
    """
    timings = [
        Reason(Flaw.FLOOR, floor_ms / p50_ms if p50_ms else math.inf, MAX_FLOOR_SHARE),
        Reason(Flaw.CLIENT_CPU, client_cpu_share, MAX_CLIENT_CPU),
        Reason(Flaw.LITTLE, residual, MAX_RESIDUAL),
        Reason(Flaw.LATE, late_share, MAX_LATE),
    ]
    answered = not math.isnan(p50_ms)
    reasons = [reason for reason in timings if answered and reason.figure > reason.limit]
    if num_client_limits > MAX_CLIENT_LIMITS:
        reasons.append(Reason(Flaw.CLIENT_LIMIT, num_client_limits, MAX_CLIENT_LIMITS))
    if num_requests < min_requests:
        reasons.append(Reason(Flaw.SAMPLES, num_requests, min_requests))
    return Validity(tuple(reasons))


def all_of(validities: Iterable[Validity]) -> Validity:
    """That of several runs together: of each check that one of them failed, the worst reason."""
    worst: dict[Flaw, Reason] = {}
    for reason in (reason for validity in validities for reason in validity.reasons):
        known = worst.get(reason.check, reason)
        worst[reason.check] = max(known, reason, key=lambda r: (r.excess, r.figure))
    return Validity(tuple(worst.values()))


def samples_needed(quantile: float, confidence: float = 0.95) -> int:
    """The fewest samples between whose smallest and largest the quantile (0 to 1) lies with this confidence.

    Of n samples all lie below it with probability q^n and all above with (1 - q)^n, whatever the distribution
    (Wilks 1941). At 95 %: 6 for a median, 59 for a p95, 299 for a p99. With fewer, even the largest sample is
    too likely to be on the wrong side of what it is said to estimate.

    Raises:
        ValueError: not a quantile between 0 and 1, or not a confidence below 1.
    """
    if not (0 < quantile < 1 and 0 < confidence < 1):
        raise ValueError(f"not between 0 and 1: quantile {quantile}, confidence {confidence}")
    n = 1
    while 1 - quantile**n - (1 - quantile) ** n < confidence:
        n += 1
    return n


MIN_REQUESTS = samples_needed(0.5)
"""Of a run that counts: every reading rests on a median."""


def little_residual(samples: Sequence[Sample], concurrency: int) -> float:
    """|N - X·R̄| / N of a closed loop: the share of the load that was not there while it should have been.

    Taken while the load was full: from the send of the N-th request to the last send. Before, the workers are
    still starting; after, nobody replaces the requests that are answered, and one slow answer among the last
    would make a residual of any size. X·R̄ over a window is the mean number in flight, if requests that begin
    or end outside count with the part inside; hence it is computed as that.

    NaN where there is no such window, and where connections failed, after which the client pauses on purpose.
    """
    starts = sorted(sample.start_ns for sample in samples)
    if len(starts) <= concurrency or any(sample.error in PAUSES_AFTER for sample in samples):
        return math.nan
    begin, end = starts[concurrency - 1], starts[-1]
    in_flight_ns = sum(max(0, min(s.end_ns, end) - max(s.start_ns, begin)) for s in samples)
    return abs(concurrency - in_flight_ns / (end - begin)) / concurrency if end > begin else math.nan
