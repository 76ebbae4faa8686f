"""The server that the labs' tests ask: the real one, of the tree that they lie in.

A test module says in ARGUMENTS what its server is started with.
"""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from labctl.catalog.breaks import load_breaks
from labctl.server import boot

TREE = Path(__file__).resolve().parents[2]
START_TIMEOUT_S = 30.0
BOOT = (
    boot.__file__
)  # the tree's server, but no other file of the tree: a learner's `random.py` is none of ours

# What only drafts need is run by name, which `labctl dev check` and `labctl verify` do.
_breaks = load_breaks(TREE, drafts=True)
_needed = {test for brk in _breaks if not brk.draft for test in brk.tests}
collect_ignore = [Path(test).name for brk in _breaks for test in brk.tests if test not in _needed]


@pytest.fixture(scope="module")
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of this tree's server, ready for requests."""
    folder, cache = tmp_path_factory.mktemp("server"), tmp_path_factory.getbasetemp() / "pycache"
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    arguments = getattr(request.module, "ARGUMENTS", ())
    with (folder / "log").open("w+") as log:
        process = subprocess.Popen(
            # A cache of these tests' own: what runs is compiled from the sources as they are now.
            [
                *(sys.executable, "-P", "-X", f"pycache_prefix={cache}", BOOT, str(TREE)),
                *("--port", str(port), *arguments),
            ],
            cwd=TREE,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        try:
            deadline = time.monotonic() + START_TIMEOUT_S
            while not _is_ready(url):
                if process.poll() is not None or time.monotonic() > deadline:
                    log.seek(0)
                    pytest.fail(f"the server did not start:\n{log.read()}")
                time.sleep(0.05)
            yield url
        finally:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(10)
            process.kill()
            process.wait()


def _is_ready(url: str) -> bool:
    try:
        return httpx.get(f"{url}/readyz", trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False
