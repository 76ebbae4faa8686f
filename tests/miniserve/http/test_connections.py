"""Clients that hold a connection and do not come to the point, and others that must not be taken for them.

The server is a real one; its limits are shortened.
"""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from http.client import HTTPResponse, IncompleteRead
from pathlib import Path
from urllib.parse import urlsplit

import h11
import httpx
import pytest

from miniserve.http.wire import Wire
from tests.miniserve.http.test_sockets import HEAD, connected
from tests.program import url_in, wait_until_ready

LIMIT_S = 2.0
SERVER = f"""
import socket
import sys
from miniserve import __main__
from miniserve.http import body, connections
connections.MAX_IDLE_SECONDS = connections.MAX_UNREAD_SECONDS = {LIMIT_S}
body.MAX_BODY_SECONDS = {LIMIT_S / 4}
listen = __main__._listen
def listen_with_small_buffers(*where):
    listener = listen(*where)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1)
    return listener
__main__._listen = listen_with_small_buffers
sys.exit(__main__.main(sys.argv[1:]))
"""
PAUSE_S = 0.7 * LIMIT_S
COMPLETE = b"POST /v1/completions HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n"


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


def reads_nothing(url: str) -> socket.socket:
    """A connection whose ends hold next to nothing of what its client has not read."""
    address = urlsplit(url)
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
    connection.connect((address.hostname, address.port))
    connection.settimeout(10)
    return connection


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
        assert '"requests":[]' in next(lines)
        time.sleep(1.5 * LIMIT_S)
        assert httpx.post(f"{url}/correct", json={"sentence": "He go."}).status_code == 200
        assert any('"arrived"' in line for line in lines)


@pytest.mark.parametrize(("pause", "is_whole"), [(PAUSE_S, True), (1.5 * LIMIT_S, False)])
def test_who_does_not_read_is_hung_up_on(url: str, pause: float, is_whole: bool) -> None:
    body = b'{"model": "miniserve", "prompt": [2, 65, 3], "max_tokens": 250, "stream": true, "seed": 1}'
    with reads_nothing(url) as connection:
        connection.sendall(COMPLETE + b"Content-Length: %d\r\n\r\n" % len(body) + body)
        time.sleep(pause)
        answer = bytearray()
        with suppress(ConnectionResetError):
            while not answer.endswith(b"[DONE]\n\n\r\n0\r\n\r\n") and (piece := connection.recv(10_000)):
                answer += piece
    assert answer.startswith(b"HTTP/1.1 200")
    assert (b"[DONE]" in answer) is is_whole


def test_who_does_not_read_the_end_of_a_short_answer_is_hung_up_on_as_well(url: str) -> None:
    """Then all has been written, and what is left is only waiting to be read."""
    with reads_nothing(url) as connection:
        connection.sendall(b"GET /openapi.json HTTP/1.1\r\nHost: here\r\n\r\n")
        time.sleep(1.5 * LIMIT_S)
        response = HTTPResponse(connection)
        response.begin()
        with pytest.raises((IncompleteRead, ConnectionResetError)):
            response.read()


FEW = """
import resource
import sys
from miniserve import __main__
resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
sys.exit(__main__.main(sys.argv[1:]))
"""


@pytest.mark.parametrize("begun", [b"", HEAD[:-7], HEAD + b"Content-Length: 40\r\n\r\n{"], ids=len)
def test_idle_connections_make_room_when_descriptors_run_out(model_dir: Path, begun: bytes) -> None:
    command = [sys.executable, "-c", FEW, "--port", "0", "--model", str(model_dir), "--threads", "1"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process, ExitStack() as stack:
        assert process.stderr is not None
        stack.push(lambda failure, *_: process.kill() if failure else None)
        url = url_in(process.stderr.readline())
        wait_until_ready(url)
        busy = stack.enter_context(httpx.stream("GET", f"{url}/batch"))
        lines = busy.iter_lines()
        idle = [stack.enter_context(connected(url)) for _ in range(120)]
        for connection in idle:
            with suppress(ConnectionResetError, BrokenPipeError):
                connection.sendall(begun)
        for _ in range(3):
            assert httpx.get(f"{url}/healthz", timeout=5).status_code == 200
        assert httpx.post(f"{url}/correct", json={"sentence": "He go."}).status_code == 200
        assert any('"arrived"' in line for line in lines), "who is served is not idle"
        with suppress(ConnectionResetError):
            assert idle[0].recv(1) == b"", "who has been idle for longest goes first"
        stack.close()
        process.terminate()
        [line] = process.stderr
        assert "`ulimit -n`" in line
        assert process.wait(10) == 0


SOFTLY = FEW.replace("(64, 64)", "(64, resource.getrlimit(resource.RLIMIT_NOFILE)[1])")


def test_the_soft_limit_on_descriptors_is_raised(model_dir: Path) -> None:
    command = [sys.executable, "-c", SOFTLY, "--port", "0", "--model", str(model_dir), "--threads", "1"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process, ExitStack() as stack:
        assert process.stderr is not None
        stack.push(lambda failure, *_: process.kill() if failure else None)
        url = url_in(process.stderr.readline())
        wait_until_ready(url)
        clients = [stack.enter_context(connected(url)) for _ in range(120)]
        for client in clients:
            client.sendall(b"GET /healthz HTTP/1.1\r\nHost: here\r\n\r\n")
        assert {status(client) for client in clients} == {200}
        stack.close()
        process.terminate()
        assert process.stderr.read() == ""
        assert process.wait(10) == 0


def test_a_response_head_goes_out_with_what_comes_first_of_its_body() -> None:
    wire = Wire(h11.SERVER)
    wire.receive_data(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n")
    while wire.next_event() is not h11.NEED_DATA and wire.their_state is not h11.DONE:
        pass
    assert wire.send(h11.Response(status_code=200, headers=[("Transfer-Encoding", "chunked")])) == b""
    first, second = wire.send(h11.Data(data=b"one")), wire.send(h11.Data(data=b"two"))
    assert first is not None
    assert first.startswith(b"HTTP/1.1 200")
    assert first.endswith(b"\r\n\r\n3\r\none\r\n")
    assert second == b"3\r\ntwo\r\n"
