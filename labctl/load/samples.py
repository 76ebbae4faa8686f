"""What a run showed: one sample for each request, and the times that follow from it.

Pure data. It does not send, summarise, or judge.
"""

import math
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

TIMEOUT = "timeout"
CLIENT_LIMIT = "client_limit"  # no file or port left for a connection: not the server's fault
CONNECTION_FAILURES = frozenset({"refused", "reset"})
PAUSES_AFTER = CONNECTION_FAILURES | {CLIENT_LIMIT}  # the client waits a moment before it tries again


class End(StrEnum):
    """How a run ended."""

    FINISHED = "finished"
    SERVER_GONE = "server_gone"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Sample:
    """One request as the client saw it. Times are `time.perf_counter_ns`; `error` is None or its kind.

    - `intended_ns`: when it was due; None in a closed loop.
    - `token_ns`: when each piece of a streamed answer arrived; empty if nothing was streamed.
    - `kind`, `asked`: the index of its kind in the mix, and of its sentence within the kind; -1: not known.
    - `answer`: the text that came, if only until the client left; None if there was none. Never kept in a
      file.
    - `streamed`: the pieces together; None if nothing was streamed. It need not be the `answer`: the last
      event of a correction takes back what may not stand. Never kept either.
    - `hung_up`: its client left on purpose, so it has no E2E latency; `completion_tokens` then counts the
      pieces that arrived.
    - `status`: the HTTP status, None without a response; `retry_after_s`: what a refusal asked for.
    - `attempts`: how often it was sent. `start_ns` is the first attempt's, `status` and `error` the last's.
    - `finish_reason`: why the answer ended, if the API says so.
    """

    start_ns: int
    end_ns: int
    error: str | None = None
    prompt_tokens: int = 0
    completion_tokens: int = 0
    intended_ns: int | None = None
    token_ns: tuple[int, ...] = ()
    kind: int = 0
    asked: int = -1
    answer: str | None = None
    hung_up: bool = False
    status: int | None = None
    attempts: int = 1
    retry_after_s: float | None = None
    finish_reason: str | None = None
    streamed: str | None = None

    @property
    def service_ms(self) -> float:
        """From the actual send: what the server did, which hides that requests were sent late."""
        return (self.end_ns - self.start_ns) / 1e6

    @property
    def latency_ms(self) -> float:
        """E2E latency as the user sees it: from when the request should have been sent."""
        return (self.end_ns - (self.start_ns if self.intended_ns is None else self.intended_ns)) / 1e6

    @property
    def ttft_ms(self) -> float:
        """From the (intended) send to the first streamed piece; NaN if nothing was streamed."""
        start = self.start_ns if self.intended_ns is None else self.intended_ns
        return (self.token_ns[0] - start) / 1e6 if self.token_ns else math.nan

    @property
    def itls_ms(self) -> tuple[float, ...]:
        """Inter-token latencies: the pauses between the pieces of a streamed answer."""
        return tuple((b - a) / 1e6 for a, b in pairwise(self.token_ns))

    @property
    def tpot_ms(self) -> float:
        """Time per output token after the first, by the server's count of tokens; NaN for fewer than two."""
        if not self.token_ns or self.completion_tokens < 2:
            return math.nan
        return (self.token_ns[-1] - self.token_ns[0]) / 1e6 / (self.completion_tokens - 1)

    @property
    def lateness_ms(self) -> float:
        """How long after it was due it was sent; 0 in a closed loop."""
        return 0.0 if self.intended_ns is None else (self.start_ns - self.intended_ns) / 1e6

    @property
    def has_latency(self) -> bool:
        """Whether it has an E2E latency: it was answered, or it timed out."""
        return not self.hung_up and (self.error is None or self.error == TIMEOUT)


@dataclass(frozen=True, slots=True)
class Scraped:
    """One `GET /metrics`, sent at `at_ns`. `status` is None if no whole response came; `size_bytes` is of the
    text, 0 unless the status is 200.
    """

    at_ns: int
    took_ms: float
    size_bytes: int
    status: int | None


@dataclass(frozen=True, slots=True)
class Shown:
    """What one load showed. `cpu_s` is the CPU time of the client's process, warm-up left out."""

    samples: tuple[Sample, ...]
    probes: tuple[Sample, ...] = ()
    long_prompts: tuple[Sample, ...] = ()
    scrapes: tuple[Scraped, ...] = ()
    cpu_s: float = 0.0
    end: End = End.FINISHED
