"""Clients below HTTP: they send a byte at a time, half of what they announced, or nothing, and vanish."""

import re
import socket
import struct
import time
from collections.abc import Callable, Iterator

import httpx
import pytest

from tests.checkpoints import SHIPPED_SHAPE, write_random_checkpoint
from tests.program import server, url_in, wait_until_ready

HEAD = b"POST /correct HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n"
BODY = b'{"sentence": "' + b"She walk to school every day, " * 10 + b'"}'
WHOLE = HEAD + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY
UNFINISHED = {
    "nothing": b"",
    "half a request line": b"POST /corr",
    "half a header": HEAD[:-7],
    "no body": HEAD + b"Content-Length: 40\r\n\r\n",
    "half a body": HEAD + b'Content-Length: 40\r\n\r\n{"sentence": "She',
    "half a chunk": HEAD + b'Transfer-Encoding: chunked\r\n\r\n28\r\n{"sentence": "She',
}
NUM_SLOW = 60


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server whose answers take long enough to hang up on; it may complain of garbage, nothing else."""
    directory = tmp_path_factory.mktemp("slow")
    write_random_checkpoint(directory, **SHIPPED_SHAPE)
    with server("--port", "0", "--model", str(directory), "--max-batch-size", "1") as (process, banner):
        url = url_in(banner)
        wait_until_ready(url)
        yield url
        process.terminate()
        assert process.stderr is not None
        assert set(process.stderr) <= {"WARNING:  Invalid HTTP request received.\n"}
        assert process.wait(10) == 0


def connected(url: str) -> socket.socket:
    where = re.search(r"//(.+):(\d+)", url)
    assert where is not None
    return socket.create_connection((where[1], int(where[2])), timeout=10)


def reset(connection: socket.socket) -> None:
    """Go away without a word: the other end sees a reset, not an end."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def metric(url: str, name: str) -> float:
    found = re.search(rf"^{re.escape(name)} (\S+)$", httpx.get(f"{url}/metrics").text, re.MULTILINE)
    return float(found[1]) if found else 0.0


def wait_for(condition: Callable[[], bool]) -> None:
    give_up_at = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < give_up_at
        time.sleep(0.005)


def test_others_are_answered_beside_clients_that_never_finish(url: str) -> None:
    slow = [connected(url) for _ in range(NUM_SLOW)]
    try:
        for trickled in range(2):
            for connection, begun in zip(slow, [*UNFINISHED.values()] * NUM_SLOW, strict=False):
                connection.sendall(begun if trickled == 0 else b" ")
            assert httpx.get(f"{url}/healthz").status_code == 200
            assert httpx.post(f"{url}/correct", json={"sentence": "He go."}, timeout=30).status_code == 200
        assert metric(url, "miniserve_num_requests_waiting") == 0
        assert metric(url, "miniserve_num_requests_running") == 0
    finally:
        for connection in slow:
            reset(connection)
    assert httpx.post(f"{url}/correct", json={"sentence": "He go."}, timeout=30).status_code == 200


@pytest.mark.parametrize("begun", UNFINISHED.values(), ids=UNFINISHED)
def test_a_client_that_stops_in_the_middle_is_closed_without_an_answer(url: str, begun: bytes) -> None:
    with connected(url) as connection:
        connection.sendall(begun)
        connection.shutdown(socket.SHUT_WR)
        answer = connection.recv(100)
    assert answer == b"" or answer.startswith(b"HTTP/1.1 400")


@pytest.mark.parametrize("leave", [reset, socket.socket.close], ids=["reset", "close"])
def test_clients_that_leave_while_they_are_served_or_wait_free_everything(
    url: str, leave: Callable[[socket.socket], None]
) -> None:
    cancelled = 'miniserve_request_ended_total{reason="cancelled"}'
    before = metric(url, cancelled)
    clients = [connected(url) for _ in range(8)]
    for client in clients:
        client.sendall(WHOLE)
    wait_for(lambda: metric(url, "miniserve_num_requests_waiting") >= 4)
    for client in clients:
        leave(client)
    wait_for(lambda: metric(url, "miniserve_num_requests_running") == 0)
    assert metric(url, "miniserve_num_requests_waiting") == metric(url, "miniserve_num_slots_used") == 0
    assert metric(url, cancelled) >= before + 2, "the others may have been answered meanwhile"


def test_a_client_that_leaves_with_a_second_request_on_the_way_frees_everything(url: str) -> None:
    admitted, cancelled = (
        "miniserve_request_admitted_total",
        'miniserve_request_ended_total{reason="cancelled"}',
    )
    before = metric(url, admitted), metric(url, cancelled)
    with connected(url) as client:
        client.sendall(WHOLE)
        wait_for(lambda: metric(url, "miniserve_num_requests_running") == 1)
        client.sendall(WHOLE)
        time.sleep(0.05)  # so that it is read before the end
    wait_for(lambda: metric(url, "miniserve_num_requests_running") == 0)
    assert (metric(url, admitted), metric(url, cancelled)) == (before[0] + 1, before[1] + 1)


def test_garbage_is_refused(url: str) -> None:
    with connected(url) as connection:
        connection.sendall(b"\x16\x03\x01 this is no HTTP\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 400")
