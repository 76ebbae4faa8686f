"""Latency and throughput of a running server at several concurrencies, over HTTP.

    python benchmarks/serving.py http://127.0.0.1:8033 [--seconds 3] [--rounds 3] [--bytes 100]

Invariant: every answer is a 200 with the same correction for the same sentence, whatever the concurrency.
Hypothesis: throughput at 8 is at least four times that at 1, because a step with eight requests costs little
more than a step with one. The case that loses: `model.forward` in the handler, where throughput stays flat.
Control: the concurrencies take turns in every round, so that noise from outside hits all of them.
Trap: a client that costs much draws the line of a serialised server; this one is asyncio streams and spends
some 15 µs a request. Answers differ in length, which decides what they cost, so all draw from 64 sentences.
"""

import argparse
import asyncio
import json
import random
import statistics
import time
from dataclasses import dataclass, field
from urllib.parse import urlsplit

CONCURRENCIES = (1, 2, 4, 8, 16)
VERBS = ("go", "walk", "run", "write", "drive", "swim", "carry", "bring")
NOUNS = ("school", "market", "office", "station", "garden", "library", "museum", "harbour")


@dataclass
class Samples:
    """What one concurrency has shown so far."""

    latencies: list[float] = field(default_factory=list)
    seconds: float = 0.0
    completion_tokens: int = 0


def sentence(number: int, num_bytes: int) -> str:
    """A sentence of exactly `num_bytes` bytes; the same for the same number."""
    pick = random.Random(number)
    clauses = (
        f"she {pick.choice(VERBS)} to the {pick.choice(NOUNS)} every day and" for _ in range(num_bytes)
    )
    return " ".join(clauses).capitalize()[: num_bytes - 1].rstrip().ljust(num_bytes - 1, "s") + "."


async def client(url: str, num_bytes: int, until: float, samples: Samples, answers: dict[int, str]) -> None:
    """One connection: a request, its answer, the next request, until the time is over."""
    address = urlsplit(url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    try:
        while (started := time.perf_counter()) < until:
            number = random.randrange(64)
            body = json.dumps({"sentence": sentence(number, num_bytes)}).encode()
            head = f"POST /correct HTTP/1.1\r\nHost: {address.netloc}\r\nContent-Length: {len(body)}\r\n\r\n"
            writer.write(head.encode() + body)
            status, *fields = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            length = next(int(f.split(":")[1]) for f in fields if f.lower().startswith("content-length:"))
            answer = json.loads(await reader.readexactly(length))
            samples.latencies.append(time.perf_counter() - started)
            if " 200 " not in status:
                raise RuntimeError(f"{status}: {answer}")
            samples.completion_tokens += answer["usage"]["completion_tokens"]
            if answers.setdefault(number, answer["corrected"]) != answer["corrected"]:
                raise RuntimeError(
                    f"two answers to one sentence: {answers[number]!r}, {answer['corrected']!r}"
                )
    finally:
        writer.close()


async def measure(
    url: str, concurrency: int, seconds: float, num_bytes: int, samples: Samples, answers: dict[int, str]
) -> None:
    """Closed loop; requests in flight at the end are waited for and counted, and so is their time."""
    started = time.perf_counter()
    clients = (client(url, num_bytes, started + seconds, samples, answers) for _ in range(concurrency))
    await asyncio.gather(*clients)
    samples.seconds += time.perf_counter() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("url")
    parser.add_argument("--seconds", type=float, default=3.0, help="for each concurrency in each round")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--bytes", type=int, default=100, help="length of the sentences")
    options = parser.parse_args()
    results = {concurrency: Samples() for concurrency in CONCURRENCIES}
    answers: dict[int, str] = {}
    asyncio.run(measure(options.url, 2, 0.5, options.bytes, Samples(), answers))
    for round_number in range(options.rounds):
        for concurrency in random.Random(round_number).sample(CONCURRENCIES, len(CONCURRENCIES)):
            samples = results[concurrency]
            asyncio.run(measure(options.url, concurrency, options.seconds, options.bytes, samples, answers))
    alone = results[1]
    print(" C    p50 ms    x p50@1    requests/s    x rps@1    tokens/s")
    for concurrency, samples in results.items():
        p50, rate = statistics.median(samples.latencies), len(samples.latencies) / samples.seconds
        slower = p50 / statistics.median(alone.latencies)
        faster = rate * alone.seconds / len(alone.latencies)
        tokens = samples.completion_tokens / samples.seconds
        print(f"{concurrency:2d} {p50 * 1e3:9.1f} {slower:10.2f} {rate:13.1f} {faster:10.2f} {tokens:11.0f}")


if __name__ == "__main__":
    main()
