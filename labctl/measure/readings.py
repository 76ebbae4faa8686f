"""What can be read from an observation: which requests count as what, their times, figures of a run.

Pure functions, from which `metrics.py` makes its metrics. They judge nothing. A figure that does not exist is
NaN.
"""

import math
import statistics
from collections.abc import Callable, Sequence
from itertools import combinations, pairwise

from labctl.load.samples import TIMEOUT, Sample
from labctl.load.stats import GOODPUT_METRICS, percentile
from labctl.measure import counters
from labctl.measure.observation import Observation

REFUSALS = frozenset({429, 503})
PAST_DEADLINE = 504
# What a server counts as it works, so that it cannot stand still while answers arrive.
WORK = ("prompt_tokens_total", "generation_tokens_total", "batch_size_count", "request_success_total")
NUM_GROUPS = 6  # of requests, between which a slope is read
MIN_IN_GROUP = 3

Of = Callable[[Observation], float]
Values = Callable[[Observation], Sequence[float]]


def is_answered(sample: Sample) -> bool:
    return sample.error is None and not sample.hung_up


def is_error(sample: Sample) -> bool:
    """Failed in any way; a client that leaves on purpose has not."""
    return sample.error is not None


def is_refused(sample: Sample) -> bool:
    return sample.error is not None and sample.status in REFUSALS


def is_failed(sample: Sample) -> bool:
    """Failed, and neither by a refusal nor at a deadline of its own: what an overloaded server should say."""
    return sample.error is not None and not is_refused(sample) and not is_past_deadline(sample)


def is_past_deadline(sample: Sample) -> bool:
    """The server says that the time which the client had set is over."""
    return sample.error is not None and sample.status == PAST_DEADLINE


def is_timeout(sample: Sample) -> bool:
    """Past the client's patience, or past the deadline that it had set."""
    return sample.error == TIMEOUT or is_past_deadline(sample)


def latency_ms(sample: Sample) -> float:
    """E2E latency, or how long the client waited until the time-out."""
    return sample.latency_ms if sample.has_latency else math.nan


def ttft_ms(sample: Sample) -> float:
    return sample.ttft_ms


def e2els_ms(seen: Observation) -> Sequence[float]:
    return seen.latencies_ms


def answered_e2els_ms(seen: Observation) -> Sequence[float]:
    """Without time-outs, of which the server's own figures know nothing."""
    return [one.latency_ms for one in seen.samples if is_answered(one)]


def ttfts_ms(seen: Observation) -> Sequence[float]:
    return [one.ttft_ms for one in seen.samples if one.token_ns]


def itls_ms(seen: Observation) -> Sequence[float]:
    return [pause for one in seen.samples for pause in one.itls_ms]


def tpots_ms(seen: Observation) -> Sequence[float]:
    return [one.tpot_ms for one in seen.samples if not math.isnan(one.tpot_ms)]


def refusals_ms(seen: Observation) -> Sequence[float]:
    """How long each refused client waited for the refusal."""
    return [one.latency_ms for one in seen.samples if is_refused(one)]


def deadlines_ms(seen: Observation) -> Sequence[float]:
    """How long each client waited to be told that its deadline had passed."""
    return [one.latency_ms for one in seen.samples if is_past_deadline(one)]


def healthz_ms(seen: Observation) -> Sequence[float]:
    return [one.latency_ms for one in seen.probes if one.has_latency]


def scrapes_ms(seen: Observation) -> Sequence[float]:
    return [one.took_ms for one in seen.scrapes if one.status is not None]


def num_answered(seen: Observation) -> float:
    return seen.num_answered


def num_tokens(seen: Observation) -> float:
    return sum(one.completion_tokens for one in seen.samples)


def num_good(seen: Observation) -> float:
    """Answers that kept every limit; a limit on pieces that never came is not kept."""
    return sum(
        all(GOODPUT_METRICS[name](one) <= most for name, most in seen.limits_ms.items())
        for one in seen.samples
        if is_answered(one)
    )


def tokens_per_request(seen: Observation) -> float:
    tokens = [one.completion_tokens for one in seen.samples if is_answered(one)]
    return statistics.fmean(tokens) if tokens else math.nan


def serial_fraction(p50_alone: float, p50_together: float, concurrency: int) -> float:
    """σ̂ from two median latencies in the same unit; NaN when one of them does not exist."""
    return (p50_together / p50_alone - 1) / (concurrency - 1)


def serial_fraction_of(alone: Observation, together: Observation) -> float:
    """σ̂ of a server, from one request at a time and a closed loop of several."""
    if together.concurrency is None or together.concurrency == 1:
        return math.nan
    p50_alone, p50_together = (percentile(seen.latencies_ms, 50) for seen in (alone, together))
    return serial_fraction(p50_alone, p50_together, together.concurrency)


def stall_beside_long_prompt(seen: Observation) -> float:
    """The longest pause of an answer while a long prompt is read, as a share of the time that this takes; the
    median over the prompts. 1: answers stand still until the whole prompt has been read.
    """
    pauses = [pause for one in seen.samples for pause in pairwise(one.token_ns)]
    shares = []
    for prompt in seen.long_prompts:
        start, end = prompt.start_ns, _read_ns(prompt)
        longest = max((b - a for a, b in pauses if a < end and b > start), default=0)
        if longest and end > start:
            shares.append(min(1.0, longest / (end - start)))
    return statistics.median(shares) if shares else math.nan


def _read_ns(prompt: Sample) -> int:
    """When the whole prompt had been read: its first token came."""
    return prompt.token_ns[0] if prompt.token_ns else prompt.end_ns


def beside_long_prompt(seen: Observation) -> float:
    """The longest pause while a long prompt is read (the median over them), in times of a usual pause."""
    reads = [(one.start_ns, _read_ns(one)) for one in seen.long_prompts]
    pauses = [pause for one in seen.samples for pause in pairwise(one.token_ns)]
    beside = [[b - a for a, b in pauses if a < end and b > start] for start, end in reads]
    longest = [max(each) for each in beside if each]
    usual = [b - a for a, b in pauses if not any(a < end and b > start for start, end in reads)]
    return statistics.median(longest) / statistics.median(usual) if longest and usual else math.nan


def long_to_short(values: Callable[[Sample], float]) -> Of:
    """The median of the requests with long prompts over that of the requests with short ones.

    A prompt is long from halfway between the shortest and the longest. The tokens of a request without an
    answer were never counted: it is as long as its kind is on average.
    """

    def of(seen: Observation) -> float:
        timed = [(length, values(one)) for one, length in _prompt_lengths(seen)]
        points = [(length, value) for length, value in timed if not math.isnan(value)]
        middle = (min(points)[0] + max(points)[0]) / 2 if points else math.nan
        long = [value for length, value in points if length > middle]
        short = [value for length, value in points if length <= middle]
        return statistics.median(long) / statistics.median(short) if long and short else math.nan

    return of


def _prompt_lengths(seen: Observation) -> list[tuple[Sample, float]]:
    """The requests whose prompt's tokens can be known, with their number."""
    kinds: dict[int, list[int]] = {}
    for one in seen.samples:
        if one.prompt_tokens:
            kinds.setdefault(one.kind, []).append(one.prompt_tokens)
    usual = {kind: statistics.fmean(tokens) for kind, tokens in kinds.items()}
    return [(one, one.prompt_tokens or usual[one.kind]) for one in seen.samples if one.kind in usual]


def slope(values: Callable[[Sample], float]) -> Of:
    """By how many ms a time grows with each ms of the run, once half of the run is over.

    Of the medians of NUM_GROUPS groups of requests, one after the other, so that a few slow ones do not tilt
    it.
    """

    def of(seen: Observation) -> float:
        timed = sorted((_due_ns(one) / 1e6, values(one)) for one in seen.samples)
        points = [(due, value) for due, value in timed if not math.isnan(value)]
        late = [point for point in points if point[0] >= (points[0][0] + points[-1][0]) / 2]
        size = len(late) // NUM_GROUPS
        if size < MIN_IN_GROUP:
            return math.nan
        return _theil_sen([_middle(late[size * i : size * (i + 1)]) for i in range(NUM_GROUPS)])

    return of


def _due_ns(sample: Sample) -> int:
    return sample.start_ns if sample.intended_ns is None else sample.intended_ns


def _middle(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    return statistics.median(x for x, _ in points), statistics.median(y for _, y in points)


def _theil_sen(points: Sequence[tuple[float, float]]) -> float:
    """The median of the slopes between any two points (Theil 1950, Sen 1968)."""
    slopes = [(y1 - y0) / (x1 - x0) for (x0, y0), (x1, y1) in combinations(points, 2) if x1 > x0]
    return statistics.median(slopes) if slopes else math.nan


def generated_per_delivered(seen: Observation) -> float:
    """Tokens that the server computed over those that it handed to a response."""
    before, after = seen.counters.before, seen.counters.last
    delivered = counters.increase(before, after, "delivered_tokens_total")
    return counters.increase(before, after, "generation_tokens_total") / delivered if delivered else math.nan


def num_counters_still(seen: Observation) -> float:
    """How many of the counters of WORK have not moved while answers arrived."""
    before, after = seen.counters.before, seen.counters.last
    moved = [counters.increase(before, after, name) for name in WORK]
    if not seen.num_answered or all(map(math.isnan, moved)):
        return math.nan
    return sum(increase == 0 for increase in moved)


def mean_batch_size(seen: Observation) -> float:
    """Requests that a step moved on, on average; NaN without a step."""
    return counters.mean(seen.counters.before, seen.counters.last, "batch_size")


def rss_growth(seen: Observation) -> float:
    """Bytes of resident memory per thousand requests."""
    return _per_thousand(seen.process.rss_after - seen.process.rss_before, len(seen.samples))


def metrics_growth(seen: Observation) -> float:
    """Bytes of the /metrics page per thousand requests."""
    pages = [one for one in seen.scrapes if one.size_bytes]
    if len(pages) < 2:
        return math.nan
    first, last = pages[0], pages[-1]
    between = sum(first.at_ns <= one.end_ns <= last.at_ns for one in seen.samples)
    return _per_thousand(last.size_bytes - first.size_bytes, between)


def _per_thousand(growth: float, num_requests: int) -> float:
    return 1000 * growth / num_requests if num_requests else math.nan


def num_wrong(seen: Observation) -> float:
    """Answers that are not what they should be; NaN if none was compared."""
    return seen.num_wrong if seen.num_compared else math.nan
