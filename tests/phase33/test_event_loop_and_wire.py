"""Lab 09's own test: what the engine makes reaches the client at once, whole, and beside everything else.

Each token leaves in an HTTP chunk of its own; no letter is cut in two on the way; and the server answers
others while it writes. Pieces, letters and the order of events are looked at, and no times, so the verdict is
the same on a fast machine and on a slow one.
"""

import http.client
import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import BinaryIO
from urllib.parse import urlsplit

import pytest

from labctl.load.arrivals import Closed
from labctl.load.endpoints import OpenAI
from labctl.load.load import Load
from labctl.load.mix import Kind
from labctl.load.runner import measure
from labctl.load.workload import read_sentences

LABS = Path(__file__).parents[2] / "labs"
TIMEOUT_S = 30.0
AT_ONCE, NUM_SPANISH, TRIES = 8, 16, 5


@pytest.fixture(scope="module")
def sentence() -> str:
    """A sentence whose answer takes about a hundred tokens."""
    return read_sentences(LABS / "02-continuous-batching/workload.jsonl")[0]


@contextmanager
def streaming(server: str, sentence: str) -> Iterator[tuple[socket.socket, BinaryIO]]:
    """A response of `/correct`, asked to stream, of which the head has been read."""
    url = urlsplit(server)
    body = json.dumps({"sentence": sentence, "stream": True}).encode()
    head = f"POST /correct HTTP/1.1\r\nHost: {url.netloc}\r\nContent-Length: {len(body)}\r\n\r\n"
    with (
        socket.create_connection((url.hostname, url.port), TIMEOUT_S) as connection,
        connection.makefile("rb") as response,
    ):
        connection.sendall(head.encode() + body)
        assert response.readline().split()[1] == b"200"
        while response.readline().strip():
            pass
        yield connection, response


def chunk(response: BinaryIO) -> bytes:
    """The next chunk as it was sent; empty at the end."""
    content = response.read(int(response.readline(), 16))
    response.readline()
    return content


def test_each_token_leaves_on_its_own(server: str, sentence: str) -> None:
    with streaming(server, sentence) as (_, response):
        num_events = [content.count(b"data:") for content in iter(lambda: chunk(response), b"")]
    assert sum(num_events) > len(sentence) / 2
    assert median(num_events) == 1


def test_letters_arrive_whole(server: str) -> None:
    sentences = read_sentences(LABS / "workloads/spanish.jsonl")[:NUM_SPANISH]
    kind = Kind(OpenAI(server, "miniserve"), tuple(sentences))
    samples = measure(Load((kind,), Closed(AT_ONCE, num_requests=NUM_SPANISH, timeout_s=TIMEOUT_S))).samples
    answers = {sentences[sample.asked]: sample.answer or "" for sample in samples}
    assert any(not answer.isascii() for answer in answers.values())
    assert {asked: answer for asked, answer in answers.items() if "\ufffd" in answer} == {}


def test_others_are_answered_while_it_writes(server: str, sentence: str) -> None:
    num_in_time = sum(is_healthz_quicker(server, sentence) for _ in range(TRIES))
    assert num_in_time > TRIES / 2, f"/healthz came before the end of the answer {num_in_time}× of {TRIES}"


def is_healthz_quicker(server: str, sentence: str) -> bool:
    """Whether /healthz, asked after the first piece of an answer, is there before the last one."""
    with streaming(server, sentence) as (connection, response):
        chunk(response)
        asking = http.client.HTTPConnection(urlsplit(server).netloc, timeout=TIMEOUT_S)
        asking.request("GET", "/healthz")
        assert asking.getresponse().status == 200
        asking.close()
        came = response.peek()  # type: ignore[attr-defined]  # what was read with the first piece
        connection.setblocking(False)
        while True:
            try:
                more = connection.recv(1 << 16)
            except BlockingIOError:
                break
            if not more:
                break
            came += more
    return b"[DONE]" not in came
