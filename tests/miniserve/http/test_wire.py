"""Requests byte by byte: what a server process makes of lengths, targets, versions and methods."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.miniserve.http.test_sockets import connected
from tests.program import url_in, wait_until_ready

BODY = b'{"sentence": "He go."}'
CHUNKED = b"%x\r\n%b\r\n0\r\n\r\n" % (len(BODY), BODY)
HEALTH = b"GET /healthz HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n"


@pytest.fixture(scope="module")
def url(model_dir: Path) -> Iterator[str]:
    """A server that may complain of garbage, and of nothing else."""
    command = [sys.executable, "-m", "miniserve", "--port", "0", "--model", str(model_dir), "--threads", "1"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        url = url_in(process.stderr.readline())
        wait_until_ready(url)
        yield url
        process.terminate()
        assert set(process.stderr) <= {"WARNING:  Invalid HTTP request received.\n"}
        assert process.wait(10) == 0


def post(*headers: bytes, path: bytes = b"/correct", version: bytes = b"1.1") -> bytes:
    lines = (b"POST %b HTTP/%b" % (path, version), b"Host: here", b"Content-Type: application/json", *headers)
    return b"\r\n".join(lines) + b"\r\n\r\n"


def answered(url: str, request: bytes) -> bytes:
    """All that a connection gets until it is closed."""
    with connected(url) as connection:
        connection.sendall(request)
        answer = b""
        while piece := connection.recv(10_000):
            answer += piece
    return answer


def get(target: bytes, *headers: bytes, method: bytes = b"GET", host: bytes = b"here") -> bytes:
    lines = (b"%b %b HTTP/1.1" % (method, target), b"Host: %b" % host, *headers)
    return b"\r\n".join(lines) + b"\r\n\r\n"


def status(url: str, target: bytes, *headers: bytes, host: bytes = b"here") -> int:
    answer = answered(url, get(target, b"Connection: close", *headers, host=host))
    return int(answer.split(maxsplit=2)[1])


def refusal(url: str, request: bytes) -> int:
    """The status of a refusal in the server's own shape, behind which the connection is closed."""
    head, _, body = answered(url, request).partition(b"\r\n\r\n")
    assert b"connection: close" in head.lower()
    assert body.startswith(b'{"error":{"type":"malformed_request",')
    assert body.endswith(b"}}")
    found = re.match(rb"HTTP/1.1 (\d+) \w", head)
    assert found is not None
    return int(found[1])


BOTH_LENGTHS = (b"Content-Length: %d" % len(BODY), b"Transfer-Encoding: chunked")
MALFORMED = {
    "both lengths": (post(*BOTH_LENGTHS) + CHUNKED + HEALTH, 400),
    "both lengths, the other way round": (post(*reversed(BOTH_LENGTHS)) + CHUNKED + HEALTH, 400),
    "chunks in HTTP/1.0": (post(BOTH_LENGTHS[1], version=b"1.0") + CHUNKED, 400),
    "two lengths": (post(BOTH_LENGTHS[0], b"Content-Length: 1") + BODY, 400),
    "another coding": (post(b"Transfer-Encoding: gzip, chunked") + CHUNKED, 501),
    "two hosts": (b"GET /healthz HTTP/1.1\r\nHost: here\r\nHost: there\r\n\r\n", 400),
    "no host": (b"GET /healthz HTTP/1.1\r\n\r\n", 400),
    "HTTP/2": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
    "an endless head": (b"GET /healthz HTTP/1.1\r\nX: " + b"a" * 100_000, 431),
    "a bad chunk": (post(BOTH_LENGTHS[1]) + b"zz\r\n", 400),
}


@pytest.mark.parametrize(("request_", "status"), MALFORMED.values(), ids=MALFORMED)
def test_what_is_not_http_is_refused_and_hung_up_on(url: str, request_: bytes, status: int) -> None:
    assert refusal(url, request_) == status


@pytest.mark.parametrize("path", [b"/healthz", b"/v1/completions"])
def test_a_body_that_turns_bad_behind_an_answer_is_hung_up_on_in_silence(url: str, path: bytes) -> None:
    with connected(url) as connection:
        connection.sendall(post(b"Transfer-Encoding: chunked", b"Content-Encoding: br", path=path))
        assert re.match(rb"HTTP/1.1 4(05|15)", connection.recv(10_000))
        connection.sendall(b"zz\r\n")
        assert connection.recv(100) == b""


@pytest.mark.parametrize(
    "target", [b"http://here/healthz", b"HTTP://localhost:80/healthz?x=http://y", b"/healthz"]
)
def test_a_target_may_be_absolute(url: str, target: bytes) -> None:
    assert status(url, target, host=b"other") == 200


def test_an_absolute_target_without_a_path_is_the_page(url: str) -> None:
    assert b"<title>" in answered(url, get(b"http://here", b"Connection: close"))


def test_the_host_of_an_absolute_target_counts(url: str) -> None:
    assert status(url, b"http://evil.example/healthz", host=b"localhost") == 403
    assert status(url, b"http://localhost/healthz", host=b"evil.example") == 200


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (b"/batch", 200),
        (b"/", 200),
        (b"/healthz", 200),
        (b"/v1/models", 200),
        (b"/correct", 405),
        (b"/x", 404),
    ],
)
def test_head_ends_behind_the_head_and_the_next_request_is_answered(
    url: str, path: bytes, expected: int
) -> None:
    first, _, rest = answered(url, get(path, method=b"HEAD") + HEALTH).partition(b"\r\n\r\n")
    assert first.startswith(b"HTTP/1.1 %d " % expected)
    assert rest.startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize("protocol", [b"h2c", b"websocket"])
def test_an_upgrade_is_passed_over_in_silence(url: str, protocol: bytes) -> None:
    """The server's log is read in the end."""
    upgrade = (b"Connection: Upgrade, HTTP2-Settings", b"Upgrade: %b" % protocol, b"HTTP2-Settings: AAMAAABk")
    assert b"200 OK" in answered(url, get(b"/healthz", *upgrade) + HEALTH)


@pytest.mark.parametrize("path", [b"/healthz/", b"/correct/", b"/page", b"/v1/models/"])
def test_nobody_is_sent_elsewhere(url: str, path: bytes) -> None:
    assert status(url, path) == 404
