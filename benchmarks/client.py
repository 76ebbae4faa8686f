"""What the load generator costs, and whether it tells the truth.

    python benchmarks/client.py [--rounds 5] [--requests 2000] [--placements]

Cost. Invariant: every client sends the same `POST /correct` to the same responder, which answers at once.
Hypothesis: at concurrency 8 labctl's client costs at most 150 µs of CPU a request. Control: httpx, and wrk
where it is installed (compiled, so the least that can be hoped for). The case that loses: labctl against wrk.
Trap: the responder takes a core of its own, so latencies here are no client's alone; CPU time is.

Fidelity. A responder that answers after delays drawn from a lognormal distribution (median 100 ms, p99 six
times that), and notes how long each request was really in it, because sleeps are not exact either.
Hypothesis: p50, p95 and p99 as the client sees them are within 2 % of the responder's own. Trap: two
percentiles of two samples would differ by chance; these are of the same requests.

Placements. Hypothesis: priority and pinning of the client change nothing about that, so labctl leaves both
alone. Control: as it is. The case that loses: a lower priority beside a busy program.
"""

import argparse
import asyncio
import json
import math
import os
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import httpx

from labctl.load.arrivals import Closed
from labctl.load.endpoints import Correct
from labctl.load.instant import instant_responder
from labctl.load.load import Load
from labctl.load.mix import only
from labctl.load.process import load_process
from labctl.load.runner import measure
from labctl.load.stats import percentile, summary_of

CONCURRENCIES = (1, 8, 64)
SENTENCE = "x" * 100
PERCENTILES = (50, 95, 99)
FEWER = 5  # requests where each takes a tenth of a second
MEDIAN_S = 0.100  # as the lab has them
SPREAD = math.log(6) / 2.326  # so that p99 is six times the median
BODY = json.dumps(
    {"corrected": SENTENCE, "was_correct": True, "usage": {"prompt_tokens": 100, "completion_tokens": 100}}
).encode()
WRK_SCRIPT = (
    'wrk.method = "POST"\n'
    'wrk.headers["Content-Type"] = "application/json"\n'
    f"wrk.body = '{json.dumps({'sentence': SENTENCE})}'\n"
)

Cost = tuple[float, float]  # CPU µs a request, p50 in ms


def labctl_cost(url: str, concurrency: int, num_requests: int) -> Cost:
    arrivals = Closed(concurrency, num_requests=num_requests)
    load = Load(only(Correct(url), [SENTENCE]), arrivals, warmup_requests=2 * concurrency)
    run = summary_of(measure(load), arrivals)
    return run.client_cpu_s / run.completed * 1e6, run.p50_ms


def httpx_cost(url: str, concurrency: int, num_requests: int) -> Cost:
    latencies: list[float] = []

    async def worker(client: httpx.AsyncClient, count: int) -> None:
        for _ in range(count):
            start = time.perf_counter()
            (await client.post(f"{url}/correct", json={"sentence": SENTENCE})).json()
            latencies.append((time.perf_counter() - start) * 1e3)

    async def run() -> float:
        async with httpx.AsyncClient(
            trust_env=False, limits=httpx.Limits(max_connections=concurrency)
        ) as client:
            await asyncio.gather(*(worker(client, 2) for _ in range(concurrency)))
            latencies.clear()
            cpu = time.process_time()
            await asyncio.gather(*(worker(client, num_requests // concurrency) for _ in range(concurrency)))
            return time.process_time() - cpu

    return asyncio.run(run()) / len(latencies) * 1e6, statistics.median(latencies)


def wrk_cost(url: str, concurrency: int, _: int) -> Cost:
    """wrk runs for a time, not for a number of requests: a second."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "post.lua")
        script.write_text(WRK_SCRIPT)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        output = subprocess.run(
            ["wrk", "-t1", f"-c{concurrency}", "-d1s", "--latency", "-s", str(script), f"{url}/correct"],
            capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    count = re.search(r"(\d+) requests in", output)
    median = re.search(r"50%\s+([0-9.]+)(us|ms|s)", output)
    assert count
    assert median
    return cpu / int(count[1]) * 1e6, float(median[1]) * {"us": 1e-3, "ms": 1.0, "s": 1e3}[median[2]]


def compare_costs(rounds: int, num_requests: int) -> None:
    clients: dict[str, Callable[[str, int, int], Cost]] = {"labctl": labctl_cost, "httpx": httpx_cost}
    if shutil.which("wrk"):
        clients["wrk"] = wrk_cost
    costs: dict[tuple[str, int], list[Cost]] = {}
    with instant_responder() as url:
        for _ in range(rounds):
            for concurrency in CONCURRENCIES:
                for name, cost in clients.items():  # in turns, so that noise from outside hits all of them
                    costs.setdefault((name, concurrency), []).append(cost(url, concurrency, num_requests))
    print(f"{'client':8} {'concurrency':>11} {'CPU µs/request':>15} {'p50 ms':>8}   (medians of {rounds})")
    for (name, concurrency), values in sorted(costs.items(), key=lambda item: (item[0][1], item[0][0])):
        cpu, p50 = (statistics.median(column) for column in zip(*values, strict=True))
        print(f"{name:8} {concurrency:11} {cpu:15.0f} {p50:8.2f}")


class Delayed(asyncio.Protocol):
    """Answers after a delay, and notes in `held_s` how long it really held the request."""

    held_s: list[float] = []  # noqa: RUF012 - shared by all connections on purpose
    rng = random.Random(7)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.received = b""

    def data_received(self, data: bytes) -> None:
        arrived = time.perf_counter()
        self.received += data
        if not self.received.endswith(b"}"):
            return
        self.received = b""
        delay = self.rng.lognormvariate(math.log(MEDIAN_S), SPREAD)
        asyncio.get_running_loop().call_later(delay, self.answer, arrived)

    def answer(self, arrived: float) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(BODY)}\r\n\r\n"
        self.held_s.append(time.perf_counter() - arrived)
        self.transport.write(head.encode() + BODY)


async def serve_delayed() -> None:
    server = await asyncio.get_running_loop().create_server(Delayed, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    print(json.dumps(Delayed.held_s))


@dataclass(frozen=True, slots=True)
class Seen:
    """The same requests by the responder's clock and by the client's: p50, p95 and p99 in ms."""

    truth_ms: tuple[float, ...]
    client_ms: tuple[float, ...]

    @property
    def errors(self) -> tuple[float, ...]:
        return tuple(seen / truth - 1 for seen, truth in zip(self.client_ms, self.truth_ms, strict=True))


def look(concurrency: int, num_requests: int) -> Seen:
    """One run against the delayed responder."""
    responder = subprocess.Popen(
        [sys.executable, __file__, "--serve-delayed"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert responder.stdout
    url = f"http://127.0.0.1:{int(responder.stdout.readline())}"
    arrivals = Closed(concurrency, num_requests=num_requests)
    run = summary_of(measure(Load(only(Correct(url), [SENTENCE]), arrivals)), arrivals)
    output, _ = responder.communicate()
    held_ms = [1e3 * held for held in json.loads(output)]
    assert len(held_ms) == run.completed == num_requests
    return Seen(
        tuple(percentile(held_ms, q) for q in PERCENTILES),
        tuple(percentile(run.latencies_ms, q) for q in PERCENTILES),
    )


def check_fidelity(rounds: int, num_requests: int) -> None:
    print(f"\n{'concurrency':>11} {'percentile':>10} {'responder ms':>13} {'client ms':>10} {'error':>8}")
    for concurrency in CONCURRENCIES[:2]:
        seen = [look(concurrency, num_requests) for _ in range(rounds)]
        for index, q in enumerate(PERCENTILES):
            truth, client, error = (
                statistics.median(getattr(one, name)[index] for one in seen)
                for name in ("truth_ms", "client_ms", "errors")
            )
            print(f"{concurrency:11} {f'p{q}':>10} {truth:13.2f} {client:10.2f} {error:8.2%}")


def compare_placements(rounds: int, num_requests: int) -> None:
    """The clock at concurrency 8, alone and beside a busy program for each core. -10 takes root."""
    cores = os.sched_getaffinity(0)
    placements: dict[str, Callable[[int], None]] = {
        "as it is": lambda _: None,
        "nice +10": lambda pid: os.setpriority(os.PRIO_PROCESS, pid, 10),
        "nice -10": lambda pid: os.setpriority(os.PRIO_PROCESS, pid, -10),
        "pinned": lambda pid: os.sched_setaffinity(pid, {max(cores)}),
    }
    found: dict[tuple[int, str], list[tuple[float, ...]]] = {}
    for _ in range(rounds):
        for num_hogs in (0, len(cores)):
            hogs = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(num_hogs)]
            try:
                for name, place in random.sample(list(placements.items()), len(placements)):
                    load_process().close()
                    place(load_process()._process.pid)
                    found.setdefault((num_hogs, name), []).append(look(8, num_requests).errors)
            finally:
                for hog in hogs:
                    hog.kill()
    print(f"\n{'beside':>6} {'client':10} {'p50':>8} {'p95':>8} {'p99':>8}   (median errors of {rounds})")
    for (num_hogs, name), errors in sorted(found.items()):
        medians = (f"{statistics.median(column):8.2%}" for column in zip(*errors, strict=True))
        print(f"{num_hogs:6} {name:10} {' '.join(medians)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--requests", type=int, default=2000)
    parser.add_argument("--placements", action="store_true", help="does nice or pinning make it truer?")
    parser.add_argument("--serve-delayed", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve_delayed:
        asyncio.run(serve_delayed())
        return
    if options.placements:
        compare_placements(options.rounds, options.requests // FEWER)
        return
    compare_costs(options.rounds, options.requests)
    check_fidelity(options.rounds, options.requests // FEWER)


if __name__ == "__main__":
    main()
