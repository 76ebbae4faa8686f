"""Latency and throughput of a running server at several concurrencies, over HTTP, with the lab's sentences.

    python -m benchmarks.serving http://127.0.0.1:8033 [--seconds 2] [--rounds 24]

Invariant: every answer is a 200 with the same correction for the same sentence, whatever the concurrency.
Hypothesis: throughput at 8 is at least five times that at 1, and at 16 six times, because a step with eight
requests costs little more than a step with one. The case that loses: `model.forward` in the handler, where
throughput stays flat. Control: the concurrencies take turns in many short rounds, in random order, because
the machine's speed changes from one second to the next; the ratio is that of all rounds together, and its
interval comes from drawing rounds again and again (bootstrap). Traps: a client that costs much draws the line
of a serialised server; this one is asyncio streams and spends some 15 µs a request. Counted to the very last
answer, many at once look worse than they are, for in the end fewer and fewer are left; so what counts is a
time during which all clients ask. A short one holds few whole answers of one alone, so an answer counts with
the share of its time that lies within.
"""

import argparse
import asyncio
import json
import random
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import inf
from urllib.parse import urlsplit

from labctl.catalog.labs import FIRST_LAB, load_lab
from labctl.paths import root

CONCURRENCIES = (1, 2, 4, 8, 16)
RESAMPLES = 1000


@dataclass
class Samples:
    """What one concurrency showed in one round, or in several."""

    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)
    answers: float = 0.0  # of an answer that began before or ended after, the share that lay within
    completion_tokens: float = 0.0

    @property
    def rate(self) -> float:
        """Requests a second."""
        return self.answers / self.seconds

    @property
    def p50_ms(self) -> float:
        return 1e3 * statistics.median(self.latencies)


def pooled(rounds: Sequence[Samples]) -> Samples:
    return Samples(
        sum(samples.seconds for samples in rounds),
        [latency for samples in rounds for latency in samples.latencies],
        sum(samples.answers for samples in rounds),
        sum(samples.completion_tokens for samples in rounds),
    )


class Window:
    """A time during which all clients ask: it begins when each of them has had an answer."""

    def __init__(self, num_clients: int, seconds: float) -> None:
        self.samples = Samples(seconds)
        self._begin = self._end = inf
        self._without_answer = self._not_done = num_clients
        self._answers: list[tuple[float, float, int]] = []

    @property
    def is_over(self) -> bool:
        """Whether every client has the answer that it was waiting for when the time ended: until then all go
        on asking, so that this one, too, takes as long as it does in company."""
        return self._not_done == 0

    def add(self, started: float, ended: float, tokens: int, *, is_first: bool) -> None:
        """An answer to a client, which had the one before when it asked for this."""
        self._answers.append((started, ended, tokens))
        if is_first:
            self._without_answer -= 1
            if self._without_answer == 0:
                self._begin, self._end = ended, ended + self.samples.seconds
        if started < self._end <= ended:
            self._not_done -= 1
            if self.is_over:
                self._count()

    def _count(self) -> None:
        for started, ended, tokens in self._answers:
            share = max(0.0, min(ended, self._end) - max(started, self._begin)) / (ended - started)
            self.samples.answers += share
            self.samples.completion_tokens += share * tokens
            if self._begin < ended <= self._end:
                self.samples.latencies.append(ended - started)


class Bench:
    """A server, what it is asked, and what it has answered so far."""

    def __init__(self, url: str, sentences: Sequence[str]) -> None:
        self._address = urlsplit(url)
        self._bodies = [json.dumps({"sentence": sentence}).encode() for sentence in sentences]
        self._answers: dict[int, str] = {}

    async def measure(self, concurrency: int, seconds: float) -> Samples:
        window = Window(concurrency, seconds)
        await asyncio.gather(*(self._client(window) for _ in range(concurrency)))
        return window.samples

    async def _client(self, window: Window) -> None:
        """One connection: a request, its answer, the next request, until the time is over."""
        reader, writer = await asyncio.open_connection(self._address.hostname, self._address.port)
        try:
            ended, is_first = time.perf_counter(), True
            while not window.is_over:
                started, tokens = ended, await self._ask(reader, writer, random.randrange(len(self._bodies)))
                ended = time.perf_counter()
                window.add(started, ended, tokens, is_first=is_first)
                is_first = False
        finally:
            writer.close()

    async def _ask(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int) -> int:
        """How many tokens the answer to this sentence has."""
        body = self._bodies[number]
        head = (
            f"POST /correct HTTP/1.1\r\nHost: {self._address.netloc}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        writer.write(head.encode() + body)
        status, *fields = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        length = next(int(f.split(":")[1]) for f in fields if f.lower().startswith("content-length:"))
        answer = json.loads(await reader.readexactly(length))
        if " 200 " not in status:
            raise RuntimeError(f"{status}: {answer}")
        known = self._answers.setdefault(number, answer["corrected"])
        if known != answer["corrected"]:
            raise RuntimeError(f"two answers to one sentence: {known!r}, {answer['corrected']!r}")
        return int(answer["usage"]["completion_tokens"])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("url")
    parser.add_argument("--seconds", type=float, default=2.0, help="for each concurrency in each round")
    parser.add_argument("--rounds", type=int, default=24)
    options = parser.parse_args()
    bench = Bench(options.url, load_lab(root(), FIRST_LAB).workloads["default"])
    asyncio.run(bench.measure(max(CONCURRENCIES), 0.5))
    rounds: dict[int, list[Samples]] = {c: [] for c in CONCURRENCIES}
    for number in range(options.rounds):
        for c in random.Random(number).sample(CONCURRENCIES, len(CONCURRENCIES)):
            rounds[c].append(asyncio.run(bench.measure(c, options.seconds)))
        rates = (f"{rounds[c][-1].rate:.1f} at {c}" for c in CONCURRENCIES)
        print(f"round {number + 1}: requests a second: {', '.join(rates)}", file=sys.stderr, flush=True)
    print(" C    p50 ms    x p50@1    requests/s    x rps@1 (95 %)          tokens/s")
    alone = pooled(rounds[1])
    for c in CONCURRENCIES:
        total = pooled(rounds[c])
        low, high = interval(rounds[c], rounds[1])
        print(
            f"{c:2d} {total.p50_ms:9.1f} {total.p50_ms / alone.p50_ms:10.2f} {total.rate:13.1f}"
            f" {total.rate / alone.rate:10.2f} ({low:.2f} to {high:.2f}) "
            f"{total.completion_tokens / total.seconds:10.0f}"
        )


def interval(several: Sequence[Samples], alone: Sequence[Samples]) -> tuple[float, float]:
    """Where the ratio of their rates lies with 95 % confidence; the n-th of both are from one round."""
    draw = random.Random(0)
    ratios = []
    for _ in range(RESAMPLES):
        again = draw.choices(range(len(alone)), k=len(alone))
        ratios.append(pooled([several[n] for n in again]).rate / pooled([alone[n] for n in again]).rate)
    cuts = statistics.quantiles(ratios, n=40)
    return cuts[0], cuts[-1]


if __name__ == "__main__":
    main()
