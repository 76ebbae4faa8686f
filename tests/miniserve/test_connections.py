"""Clients that hold a connection and do not come to the point, and others that must not be taken for them.

The server is a real one; its limits are shortened.
"""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from http.client import HTTPResponse
from pathlib import Path

import httpx
import pytest

from tests.miniserve.test_main import url_in, wait_until_ready
from tests.miniserve.test_sockets import HEAD, connected

LIMIT_S = 2.0
SERVER = f"""
import sys
from miniserve import __main__, connections, fields
connections.MAX_IDLE_SECONDS = {LIMIT_S}
fields.MAX_BODY_SECONDS = {LIMIT_S / 4}
sys.exit(__main__.main(sys.argv[1:]))
"""
PAUSE_S = 0.7 * LIMIT_S


@pytest.fixture(scope="module")
def url(model_dir: Path) -> Iterator[str]:
    command = [sys.executable, "-c", SERVER, "--port", "0", "--model", str(model_dir), "--threads", "1"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        url = url_in(process.stderr.readline())
        wait_until_ready(url)
        yield url
        process.terminate()
        assert process.stderr.read() == ""
        assert process.wait(10) == 0


def status(connection: socket.socket) -> int:
    """A whole response's."""
    response = HTTPResponse(connection)
    response.begin()
    response.read()
    return response.status


def is_closed_although_fed(connection: socket.socket, crumb: bytes) -> bool:
    """Whether the server hangs up on a client that goes on sending crumbs. More than that it does not say."""
    connection.settimeout(LIMIT_S / 20)
    give_up_at = time.monotonic() + 10 * LIMIT_S
    while time.monotonic() < give_up_at:
        try:
            connection.sendall(crumb)
            assert connection.recv(100) == b""
        except TimeoutError:
            continue
        except (ConnectionResetError, BrokenPipeError):
            pass
        return True
    return False


def test_who_never_finishes_a_request_is_hung_up_on(url: str) -> None:
    clients = [(connected(url), begun) for begun in (b"", b"POST /corr", HEAD[:-7])]
    for connection, begun in clients:
        connection.sendall(begun)
    for connection, begun in clients:
        with connection:
            assert connection.recv(100) == b"", begun


def test_who_trickles_a_header_is_hung_up_on(url: str) -> None:
    with connected(url) as connection:
        connection.sendall(HEAD + b"X-Padding: ")
        assert is_closed_although_fed(connection, b"a")


@pytest.mark.parametrize(("announced", "refusal"), [(60_000, 408), (10_000_000_000, 413)], ids=str)
def test_who_goes_on_sending_a_body_that_was_refused_is_hung_up_on(
    url: str, announced: int, refusal: int
) -> None:
    with connected(url) as connection:
        connection.sendall(HEAD + b"Content-Length: %d\r\n\r\n" % announced)
        assert status(connection) == refusal
        assert is_closed_although_fed(connection, b" ")


def test_a_connection_is_kept_as_long_as_requests_come(url: str) -> None:
    with connected(url) as connection:
        for pause in (0, PAUSE_S, PAUSE_S):  # no pause is too long, both together are
            time.sleep(pause)
            connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: here\r\n\r\n")
            assert status(connection) == 200


def test_a_response_may_take_longer(url: str) -> None:
    with httpx.stream("GET", f"{url}/batch") as response:
        lines = response.iter_lines()
        assert '"requests": []' in next(lines)
        time.sleep(1.5 * LIMIT_S)
        assert httpx.post(f"{url}/correct", json={"sentence": "He go."}).status_code == 200
        assert any('"arrived"' in line for line in lines)
