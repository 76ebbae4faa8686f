"""Latency and throughput of a running server at several concurrencies, over HTTP, with the lab's sentences.

    python -m benchmarks.serving http://127.0.0.1:8033 [--seconds 6] [--rounds 5]

Invariant: every answer is a 200 with the same correction for the same sentence, whatever the concurrency.
Hypothesis: throughput at 8 is at least five times that at 1, and at 16 six times, because a step with eight
requests costs little more than a step with one. The case that loses: `model.forward` in the handler, where
throughput stays flat. Control: the concurrencies take turns in every round, in random order; a round is
compared with itself, because the machine's speed changes from one to the next, and the median round counts.
Traps: a client that costs much draws the line of a serialised server; this one is asyncio streams and spends
some 15 µs a request. Counted to the very last answer, many at once look worse than they are, for in the end
fewer and fewer are left; so answers count that came while all clients were asking.
"""

import argparse
import asyncio
import json
import random
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from labctl.load.workload import read_sentences
from labctl.paths import root
from labctl.targets import load_lab

CONCURRENCIES = (1, 2, 4, 8, 16)
FILLING_S = 0.5  # until as many requests as clients are in different places of their answers


@dataclass
class Samples:
    """What one concurrency showed in one round."""

    seconds: float
    latencies: list[float] = field(default_factory=list)
    completion_tokens: int = 0

    @property
    def rate(self) -> float:
        return len(self.latencies) / self.seconds

    @property
    def p50_ms(self) -> float:
        return 1e3 * statistics.median(self.latencies)


class Bench:
    """A server, what it is asked, and what it has answered so far."""

    def __init__(self, url: str, sentences: Sequence[str]) -> None:
        self._address = urlsplit(url)
        self._bodies = [json.dumps({"sentence": sentence}).encode() for sentence in sentences]
        self._answers: dict[int, str] = {}

    async def measure(self, concurrency: int, seconds: float) -> Samples:
        samples = Samples(seconds)
        begin = time.perf_counter() + FILLING_S
        clients = (self._client(begin, begin + seconds, samples) for _ in range(concurrency))
        await asyncio.gather(*clients)
        return samples

    async def _client(self, begin: float, end: float, samples: Samples) -> None:
        """One connection: a request, its answer, the next request, until the time is over."""
        reader, writer = await asyncio.open_connection(self._address.hostname, self._address.port)
        try:
            while (started := time.perf_counter()) < end:
                tokens = await self._ask(reader, writer, random.randrange(len(self._bodies)))
                if begin <= (ended := time.perf_counter()) < end:
                    samples.latencies.append(ended - started)
                    samples.completion_tokens += tokens
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
    parser.add_argument("--seconds", type=float, default=6.0, help="for each concurrency in each round")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    bench = Bench(
        options.url, read_sentences(load_lab(root() / "labs/02-continuous-batching/lab.toml").workload)
    )
    asyncio.run(bench.measure(max(CONCURRENCIES), 0.5))
    rounds: list[dict[int, Samples]] = []
    for number in range(options.rounds):
        order = random.Random(number).sample(CONCURRENCIES, len(CONCURRENCIES))
        rounds.append({c: asyncio.run(bench.measure(c, options.seconds)) for c in order})
        ratios = (f"{rounds[-1][c].rate / rounds[-1][1].rate:.2f} at {c}" for c in CONCURRENCIES[1:])
        print(f"round {number + 1}: times the requests a second of one: {', '.join(ratios)}", flush=True)
    print(" C    p50 ms    x p50@1    requests/s    x rps@1    tokens/s    (medians of the rounds)")
    for c in CONCURRENCIES:
        figures = [
            (
                of[c].p50_ms,
                of[c].p50_ms / of[1].p50_ms,
                of[c].rate,
                of[c].rate / of[1].rate,
                of[c].completion_tokens / options.seconds,
            )
            for of in rounds
        ]
        p50, slower, rate, faster, tokens = map(statistics.median, zip(*figures, strict=True))
        print(f"{c:2d} {p50:9.1f} {slower:10.2f} {rate:13.1f} {faster:10.2f} {tokens:11.0f}")


if __name__ == "__main__":
    main()
