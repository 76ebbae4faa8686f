"""Killed, started again on the same port, and told to stop: each under load.

    python -m tests.soak.crash

Clients go on asking through all of it. A client sees a closed connection, a refusal or an answer, never half
of one taken for whole; nothing is left of the killed server, and the next one is ready on its port within
seconds; after SIGTERM everything that was accepted is answered within the grace time. What was accepted is
the server's to say: a client whose connection is reset cannot know whether its request had been read.
"""

import asyncio
import re
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import cycle
from urllib.error import URLError
from urllib.request import urlopen

import aiohttp

from labctl.paths import root
from tests.processes import is_running
from tests.soak.common import SHORT, check, children

CONCURRENCY = 16
LOAD_S = 1.0  # under load, before the signal
PAUSE_S = 0.05  # before a client that got no answer asks again
READY_S = 5.0
GRACE_S = 8.0
SERVER = """
import sys
from miniserve import __main__, metrics
from miniserve.http import app
counts = metrics.Metrics()
app.Metrics = lambda: counts
status = __main__.main(sys.argv[1:])
print(counts.exposition().decode())
sys.exit(status)
"""
"""A server that prints its metrics when it has stopped."""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def start(port: int) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen(
        [sys.executable, "-c", SERVER, "--port", str(port)],
        cwd=root(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            with urlopen(f"http://127.0.0.1:{port}/readyz"):
                return process
        except (URLError, OSError):
            time.sleep(0.02)
    raise TimeoutError("the server is not ready")


class Clients:
    """Sixteen, who go on asking whatever they get; how their requests ended, by the server they were for."""

    def __init__(self, port: int) -> None:
        self._url = f"http://127.0.0.1:{port}/correct"
        self.outcomes: list[Counter[str]] = [Counter()]

    @asynccontextmanager
    async def asking(self) -> AsyncIterator[None]:
        is_over = asyncio.Event()
        timeout = aiohttp.ClientTimeout(total=30)
        # A connection for each request, so that none is closed for being idle.
        connector = aiohttp.TCPConnector(limit=0, force_close=True)
        async with aiohttp.ClientSession(timeout=timeout, connector=connector) as session:
            clients = [asyncio.create_task(self._client(session, is_over)) for _ in range(CONCURRENCY)]
            try:
                yield
            finally:
                is_over.set()
                await asyncio.gather(*clients)

    async def _client(self, session: aiohttp.ClientSession, is_over: asyncio.Event) -> None:
        for sentence in cycle(SHORT):
            if is_over.is_set():
                return
            outcomes = self.outcomes[-1]  # of the server that is there when the request is sent
            kind = await self._outcome(session, sentence)
            outcomes[kind] += 1
            if kind != "answered":
                await asyncio.sleep(PAUSE_S)

    async def _outcome(self, session: aiohttp.ClientSession, sentence: str) -> str:
        try:
            async with session.post(self._url, json={"sentence": sentence}) as response:
                answer = await response.json()
                is_answer = response.status == 200 and "corrected" in answer
                return "answered" if is_answer else f"http_{response.status}"
        except (aiohttp.ClientConnectionError, aiohttp.ClientPayloadError, TimeoutError) as error:
            return type(error).__name__


async def story(port: int) -> list[bool]:
    """What held."""
    clients = Clients(port)
    killed = start(port)
    workers = children(killed.pid)
    async with clients.asking():
        await asyncio.sleep(LOAD_S)
        killed.kill()
        killed.wait()
        clients.outcomes.append(Counter())
        begun = time.monotonic()
        again = await asyncio.to_thread(start, port)
        ready_s = time.monotonic() - begun
        left = [worker for worker in workers if is_running(worker)]
        await asyncio.sleep(LOAD_S)
        again.terminate()
        stopped_at = time.monotonic()
        status = await asyncio.to_thread(again.wait, 30)
        took_s = time.monotonic() - stopped_at
    assert again.stdout is not None
    ended = ends(again.stdout.read().decode())
    after_kill, after_term = clients.outcomes
    print(f"kill -9: {dict(after_kill)}; of its {len(workers)} workers left: {left}")
    print(f"ready on the same port after {ready_s:.1f} s")
    print(f"SIGTERM: {dict(after_term)}, exit {status} after {took_s:.1f} s; accepted ones ended: {ended}")
    return [
        check("killed: every client has an answer or a closed connection", not unsound(after_kill)),
        check("killed: no worker is left", workers != [] and left == []),
        check(f"ready again within {READY_S:g} s, under load", ready_s <= READY_S),
        check("again: the same, or a refusal", unsound(after_term) <= {"http_503"}),
        check("there were answers before", min(o["answered"] for o in (after_kill, after_term)) > 0),
        check("stopped: every accepted request was answered", ended == {"stop": after_term["answered"]}),
        check("stopped: exit 0 within the grace time", status == 0 and took_s <= GRACE_S),
    ]


def main() -> int:
    return 0 if all(asyncio.run(story(free_port()))) else 1


def ends(exposition: str) -> dict[str, int]:
    """Why how many requests ended."""
    found = re.findall(r'^miniserve_request_ended_total{reason="(\w+)"} ([1-9]\d*)', exposition, re.M)
    return {reason: int(count) for reason, count in found}


def unsound(outcomes: dict[str, int]) -> set[str]:
    """The ends that were neither an answer nor a closed connection."""
    return {kind for kind in outcomes if kind.startswith("http_") or "Timeout" in kind}


if __name__ == "__main__":
    sys.exit(main())
