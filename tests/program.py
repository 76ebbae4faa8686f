"""The server as a process of its own, started as a user starts it."""

import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import httpx


@contextmanager
def server(
    *arguments: str, program: Sequence[str] = ("-m", "miniserve")
) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server process and its first line. In the end it stops when it is told to, and without complaint."""
    process = subprocess.Popen([sys.executable, *program, *arguments], stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    try:
        yield process, process.stderr.readline()
        if process.poll() is None:
            process.terminate()
            assert process.wait(30) == 0
        assert "Traceback" not in process.stderr.read()
    finally:
        process.kill()
        process.stderr.close()
        process.wait()


def url_in(banner: str) -> str:
    found = re.search(r"http://\S+", banner)
    assert found, banner
    return found[0]


def wait_until_ready(url: str) -> None:
    with httpx.Client(base_url=url) as client:
        for _ in range(2000):
            if client.get("/readyz").status_code == 200:
                return
    raise TimeoutError(url)
