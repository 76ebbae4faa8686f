"""A server with nothing to do, for ten seconds: alone, and watched by two pages.

    python -m tests.soak.idle

It may take a hundredth of a core, its workers included. CPU time: no machine is too slow for that.
"""

import sys
import time
from contextlib import ExitStack

import httpx

from labctl.paths import root
from labctl.server.process import running_server
from tests.processes import cpu_seconds
from tests.soak.common import check

SECONDS = 10.0
MAX_SHARE = 0.01
SETTLE_S = 1.0
NUM_PAGES = 2


def share_of_a_core(pid: int) -> float:
    time.sleep(SETTLE_S)
    before, started = cpu_seconds(pid), time.perf_counter()
    time.sleep(SECONDS)
    return (cpu_seconds(pid) - before) / (time.perf_counter() - started)


def main() -> int:
    with running_server(root()) as server, ExitStack() as watchers:
        httpx.post(f"{server.url}/correct", json={"sentence": "He go home."}).raise_for_status()
        alone = share_of_a_core(server.pid)

        client = watchers.enter_context(httpx.Client(base_url=server.url, timeout=None))
        for _ in range(NUM_PAGES):
            watchers.enter_context(client.stream("GET", "/batch"))
        watched = share_of_a_core(server.pid)
    print(f"alone {alone:.2%} of a core, watched by {NUM_PAGES} pages {watched:.2%}")
    held = [
        check(f"alone: less than {MAX_SHARE:.0%}", alone < MAX_SHARE),
        check(f"watched: less than {MAX_SHARE:.0%}", watched < MAX_SHARE),
    ]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
