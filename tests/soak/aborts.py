"""10,000 requests, three in ten of which their client drops at a random moment.

    python -m tests.soak.aborts [--count 10000]

Afterwards nothing may be left: no slot, no thread, no open file, no memory beyond what the first thousand
took; and every request that was admitted has ended in exactly one way.
"""

import argparse
import asyncio
import random
import sys
import time

import aiohttp

from labctl.paths import root
from labctl.server.process import running_server
from tests.soak.common import SHORT, check, counters, ended, process_state

CONCURRENCY = 32
ABORTED_SHARE = 0.3
MAX_PATIENCE_S = 0.06  # before nearly every answer
SPARE_MB = 8.0
SETTLE_S = 1.0  # for the server to notice that the last connections have been closed


async def hammer(url: str, count: int, seed: int) -> dict[str, int]:
    """How many requests were answered, dropped, and refused or failed."""
    rng, outcomes = random.Random(seed), {"answered": 0, "dropped": 0, "failed": 0}
    numbers = iter(range(count))

    async def client(session: aiohttp.ClientSession) -> None:
        for _ in numbers:
            body = {"sentence": rng.choice(SHORT), "stream": rng.random() < 0.5}
            patience = rng.random() * MAX_PATIENCE_S if rng.random() < ABORTED_SHARE else 60.0
            try:
                async with asyncio.timeout(patience):
                    async with session.post(f"{url}/correct", json=body) as response:
                        await response.read()
                        outcomes["answered" if response.status == 200 else "failed"] += 1
            except TimeoutError:
                outcomes["dropped"] += 1

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        await asyncio.gather(*(client(session) for _ in range(CONCURRENCY)))
    return outcomes


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=10_000)
    count = parser.parse_args().count
    with running_server(root()) as server:
        asyncio.run(hammer(server.url, count // 10, seed=1))
        time.sleep(SETTLE_S)
        before = process_state(server.pid)
        started = time.perf_counter()
        outcomes = asyncio.run(hammer(server.url, count - count // 10, seed=2))
        print(f"{outcomes} in {time.perf_counter() - started:.0f} s")
        time.sleep(SETTLE_S)
        after, found = process_state(server.pid), counters(server.url)
        reasons = ended(found)
        state = "{:.1f} MB, {} threads, {} open files"
        print(f"workers included: {state} → {state}".format(*before, *after))
        print(f"ended: {reasons}")
        lost = found["miniserve_generation_tokens_total"] - found["miniserve_delivered_tokens_total"]
        print(f"tokens computed for nobody: {lost:.0f} of {found['miniserve_generation_tokens_total']:.0f}")
        held = [
            check("nothing failed", outcomes["failed"] == 0),
            check("no slot is used, nobody waits", idle(found)),
            check("no more threads than before", after[1] <= before[1]),
            check("no more open files than before", after[2] <= before[2]),
            check(f"at most {SPARE_MB:g} MB more", after[0] - before[0] <= SPARE_MB),
            check(
                "nothing ended but by itself or by its client",
                set(reasons) <= {"stop", "length", "cancelled"},
            ),
            check(
                "every admitted request ended once",
                sum(reasons.values()) == found["miniserve_request_admitted_total"],
            ),
        ]
    return 0 if all(held) else 1


def idle(found: dict[str, float]) -> bool:
    used = ("num_requests_running", "num_requests_waiting", "num_slots_used")
    return all(found[f"miniserve_{name}"] == 0 for name in used)


if __name__ == "__main__":
    sys.exit(main())
