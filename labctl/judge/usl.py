"""The Universal Scalability Law, fitted to throughput at several concurrencies, with confidence intervals.

    X(N) = λN / (1 + σ(N-1) + κN(N-1))

λ is the throughput of one alone. σ is contention, the share of the work that is done one at a time:
throughput levels off at λ/σ. κ is coherency, what every pair of requests costs: with it throughput has a peak
and falls behind it. The law is Neil J. Gunther's (Guerrilla Capacity Planning, Springer 2007, chapters 4 to
6; arXiv:0808.1431).

Knows numbers of requests and throughputs. Not how they were measured, what shape they have, nor any words.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

MIN_CONCURRENCIES = 3  # as many as parameters
CONFIDENCE = 0.95
RESAMPLES = 1000
# Which of σ and κ may differ from 0. λ always does: a server does something.
ACTIVE_SETS = ([0], [0, 1], [0, 2], [0, 1, 2])
MOST_NOISE = 20.0  # of a logarithm; a factor of e^20 is no measurement, and much more is no float

Floats = NDArray[np.float64]
Number = TypeVar("Number", float, Floats)


@dataclass(frozen=True, slots=True)
class Interval:
    """Where a parameter lies with 95 % confidence; `high` is infinite where nothing is known."""

    low: float
    high: float


UNKNOWN = Interval(0.0, math.inf)


@dataclass(frozen=True, slots=True)
class UslFit:
    """The law with its parameters. λ is in the unit of the throughput it was fitted to; σ and κ have none.

    σ may come out above 1 where the law does not hold or noise is large: it is not forced below, because what
    is cut off there would turn up again as κ. `share_interval` is that of σ + κ·largest, which is
    (latency(n)/latency(1) - 1)/(n - 1): how much of a whole request each further one costs. Two latencies are
    enough to measure it (`readings.serial_fraction`), and it is known far better than σ and κ apart, which
    can make up for each other. `noise` is the relative standard deviation of one measurement (0.05 is 5 %),
    NaN if it cannot be known.
    """

    lambda_: float
    sigma: float
    kappa: float
    lambda_interval: Interval
    sigma_interval: Interval
    kappa_interval: Interval
    largest: int  # concurrency fitted
    share_interval: Interval
    noise: float

    def throughput(self, n: float) -> float:
        """X(n), in the unit of λ."""
        return _law(n, self.lambda_, self.sigma, self.kappa)

    def latency_ms(self, n: float) -> float:
        """The mean latency at `n` in ms, for throughput a second: N/X, by Little's law."""
        return 1000 * n / self.throughput(n)

    @property
    def peak_concurrency(self) -> float:
        """Where throughput is highest: sqrt((1 - σ)/κ), not below 1; infinite where it never falls."""
        if self.sigma >= 1:
            return 1.0
        return max(1.0, math.sqrt((1 - self.sigma) / self.kappa)) if self.kappa else math.inf


def fit(points: Sequence[tuple[int, float]], *, seed: int = 0) -> UslFit:
    """The law with the smallest relative errors at (concurrency, throughput) points; σ and κ not below 0.

    Where every concurrency was measured several times, the intervals come from resampling within each. Where
    not, from resampling the relative residuals of the fit; these contain what the law does not describe as
    well as noise. Few points make wide intervals: each resample also draws, as Student's t does, how far off
    the noise itself may be estimated. In simulations 85 to 95 % of the intervals hold the truth with three
    measurements at each of four concurrencies, 90 to 95 % with five, and at least 95 % from residuals.

    With exactly three concurrencies, each measured once, the law goes through all three points (unless it
    would need σ or κ below 0), nothing is left over to tell noise by, and every interval is (0, ∞).

    Raises:
        ValueError: fewer than three different concurrencies, one below 1, or a throughput that is not a
            positive number.
    """
    n = np.array([concurrency for concurrency, _ in points], dtype=np.float64)  # [points]
    x = np.array([throughput for _, throughput in points], dtype=np.float64)  # [points]
    levels = sorted({concurrency for concurrency, _ in points})
    if len(levels) < MIN_CONCURRENCIES:
        raise ValueError(f"three parameters need {MIN_CONCURRENCIES} different concurrencies, not {levels}")
    if levels[0] < 1:
        raise ValueError(f"a concurrency is at least 1, not {levels[0]}")
    if not (np.isfinite(x) & (x > 0)).all():
        raise ValueError(f"a throughput is a positive number: {x.tolist()}")

    parameters = _parameters(n, x[np.newaxis])
    lambda_, sigma, kappa = parameters[0].tolist()
    noise, resamples = _resamples(n, x, _law(n, lambda_, sigma, kappa), np.random.default_rng(seed))
    largest = levels[-1]
    intervals = [UNKNOWN] * 4
    if resamples is not None:
        again = _parameters(n, resamples)  # [resamples, 3]
        share = again[:, 1] + again[:, 2] * largest
        tail = (1 - CONFIDENCE) / 2
        bounds = np.quantile(np.column_stack([again, share]), [tail, 1 - tail], axis=0)  # [2, 4]
        intervals = [Interval(low, high) for low, high in bounds.T.tolist()]
    return UslFit(
        lambda_,
        sigma,
        kappa,
        lambda_interval=intervals[0],
        sigma_interval=intervals[1],
        kappa_interval=intervals[2],
        largest=largest,
        share_interval=intervals[3],
        noise=noise,
    )


def _parameters(n: Floats, x: Floats) -> Floats:
    """λ, σ and κ for each series of throughputs. n: [points], x: [series, points] → [series, 3].

    N/X = a + b(N-1) + cN(N-1) is linear in a = 1/λ, b = σ/λ, c = κ/λ. Each row is divided by its N/X, so that
    the squares are of relative errors. The best solution with nothing below 0 is the best of the ordinary
    solutions that happen to have nothing below 0, over all choices of what is held at 0.
    """
    terms = np.stack([np.ones_like(n), n - 1, n * (n - 1)], axis=-1)  # [points, 3]
    design = terms * (x / n)[..., np.newaxis]  # [series, points, 3]
    best = np.zeros((len(x), 3))
    least = np.full(len(x), np.inf)
    for active in ACTIVE_SETS:
        part = design[..., active]
        solution = np.linalg.pinv(part).sum(axis=-1)  # the right-hand side is all ones
        squares = ((np.einsum("spa,sa->sp", part, solution) - 1) ** 2).sum(axis=-1)
        better = (solution >= 0).all(axis=-1) & (squares < least)
        least[better] = squares[better]
        best[better] = 0
        best[np.ix_(better, active)] = solution[better]
    a, b, c = best.T
    return np.stack([1 / a, b / a, c / a], axis=-1)


def _law(n: Number, lambda_: float, sigma: float, kappa: float) -> Number:
    return lambda_ * n / (1 + sigma * (n - 1) + kappa * n * (n - 1))


def _resamples(n: Floats, x: Floats, fitted: Floats, rng: np.random.Generator) -> tuple[float, Floats | None]:
    """The noise, and throughputs as they might have come out as well: [RESAMPLES, points], None if unknown.

    Noise multiplies, so all this is done on logarithms, which also keeps every throughput above 0.
    """
    _, pool, sizes = np.unique(n, return_inverse=True, return_counts=True)
    logs = np.log(x)
    if sizes.min() > 1:  # each concurrency is a pool of its own, and loses one for its mean
        centres = (np.bincount(pool, logs) / sizes)[pool]
        lost = np.ones_like(sizes)
    else:  # all residuals are one pool, which loses the three parameters
        centres = np.log(fitted)
        pool, sizes, lost = np.zeros_like(pool), np.array([len(n)]), np.array([3])
    spare = int((sizes - lost).sum())
    if spare == 0:
        return math.nan, None
    deviations = logs - centres
    noise = math.sqrt((deviations**2).sum() / spare)
    deviations *= np.sqrt(sizes / (sizes - lost))[pool]

    members = np.argsort(pool, kind="stable")  # pool after pool
    first = np.cumsum(sizes) - sizes
    drawn = first[pool] + (rng.random((RESAMPLES, len(n))) * sizes[pool]).astype(np.intp)
    doubt = np.sqrt(spare / rng.chisquare(spare, size=(RESAMPLES, 1)))
    drawn_noise = np.clip(deviations[members[drawn]] * doubt, -MOST_NOISE, MOST_NOISE)
    return noise, np.exp(centres + drawn_noise)
