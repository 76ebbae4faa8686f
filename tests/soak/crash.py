"""Killed, started again on the same port, and told to stop: each under load.

    python -m tests.soak.crash

A client sees a closed connection or an answer, never half of one taken for whole; the port is free again at
once; after SIGTERM everything that was accepted is answered within the grace time. What was accepted is the
server's to say: a client whose connection is reset cannot know whether its request had been read.
"""

import asyncio
import re
import signal
import socket
import subprocess
import sys
import time
from urllib.error import URLError
from urllib.request import urlopen

import aiohttp

from labctl.paths import root
from tests.soak.common import SHORT, check

CONCURRENCY = 16
GRACE_S = 8.0
SERVER = """
import sys
from miniserve import __main__, app, metrics
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


async def load(port: int, process: "subprocess.Popen[bytes]", end: signal.Signals) -> dict[str, int]:
    """Sixteen clients, and after a second the signal; how their requests ended."""
    outcomes: dict[str, int] = {}

    async def client(session: aiohttp.ClientSession) -> None:
        for sentence in SHORT * 100:
            kind = "answered"
            try:
                body = {"sentence": sentence}
                async with session.post(f"http://127.0.0.1:{port}/correct", json=body) as response:
                    answer = await response.json()
                    if response.status != 200 or "corrected" not in answer:
                        kind = f"http_{response.status}"
            except (aiohttp.ClientError, TimeoutError) as error:
                kind = type(error).__name__
            outcomes[kind] = outcomes.get(kind, 0) + 1
            if kind != "answered":
                return

    timeout = aiohttp.ClientTimeout(total=30)
    # A connection for each request, so that none is closed for being idle.
    connector = aiohttp.TCPConnector(limit=0, force_close=True)
    async with aiohttp.ClientSession(timeout=timeout, connector=connector) as session:
        clients = [asyncio.create_task(client(session)) for _ in range(CONCURRENCY)]
        await asyncio.sleep(1)
        process.send_signal(end)
        await asyncio.gather(*clients)
    return outcomes


def main() -> int:
    port = free_port()
    killed = start(port)
    after_kill = asyncio.run(load(port, killed, signal.SIGKILL))
    killed.wait()
    print(f"kill -9: {after_kill}")
    begun = time.monotonic()
    again = start(port)
    print(f"ready on the same port after {time.monotonic() - begun:.1f} s")
    stopped_at = time.monotonic() + 1
    after_term = asyncio.run(load(port, again, signal.SIGTERM))
    status = again.wait(30)
    took = time.monotonic() - stopped_at
    assert again.stdout is not None
    ended = ends(again.stdout.read().decode())
    print(f"SIGTERM: {after_term}, exit {status} after {took:.1f} s; accepted requests ended: {ended}")
    held = [
        check("killed: every client has an answer or a closed connection", not hung(after_kill)),
        check("there were answers before", min(o.get("answered", 0) for o in (after_kill, after_term)) > 0),
        check("stopped: every accepted request was answered", ended == {"stop": after_term["answered"]}),
        check("stopped: exit 0 within the grace time", status == 0 and took <= GRACE_S),
    ]
    return 0 if all(held) else 1


def ends(exposition: str) -> dict[str, int]:
    """Why how many requests ended."""
    found = re.findall(r'^miniserve_request_success_total{finished_reason="(\w+)"} (\d+)', exposition, re.M)
    return {reason: int(count) for reason, count in found}


def hung(outcomes: dict[str, int]) -> bool:
    return any(kind.startswith("http_") or "Timeout" in kind for kind in outcomes)


if __name__ == "__main__":
    sys.exit(main())
