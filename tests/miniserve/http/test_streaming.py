"""Streams over raw ASGI, where a test can be the client that is slow, or gone."""

import asyncio
import gc
import itertools
import json
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.types import Message

from miniserve.completion import Completion
from miniserve.http import body, streaming
from miniserve.http.app import create_app
from miniserve.http.generation import Narrator
from miniserve.model import NumpyModel
from miniserve.processes import Processes, RemoteWorker
from miniserve.scheduler import BatchingScheduler
from miniserve.settings import Settings
from tests.miniserve.conftest import ready


class Client:
    """One request over ASGI: what it was sent, and the means to hang up."""

    def __init__(
        self,
        app: Starlette,
        path: str,
        body: object,
        headers: dict[str, str] | None = None,
        *,
        method: str = "POST",
        more_body: bool = False,
    ) -> None:
        self.messages: list[Message] = []
        self.arrived = asyncio.Event()
        self._gone = asyncio.Event()
        self._requests = [{"type": "http.request", "body": json.dumps(body).encode(), "more_body": more_body}]
        scope = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "method": method,
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": [(name.lower().encode(), value.encode()) for name, value in (headers or {}).items()],
        }
        self.task = asyncio.create_task(app(scope, self._receive, self._send))

    async def _receive(self) -> Message:
        if self._requests:
            return self._requests.pop()
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Message) -> None:
        self.messages.append(message)
        self.arrived.set()

    def hang_up(self) -> None:
        self._gone.set()

    @property
    def status(self) -> int:
        return int(self.messages[0]["status"])

    @property
    def text(self) -> str:
        return b"".join(message.get("body", b"") for message in self.messages).decode()

    @property
    def events(self) -> list[Any]:
        lines = [line for line in self.text.split("\n\n") if line.startswith("data: {")]
        return [json.loads(line.removeprefix("data: ")) for line in lines]


class Gate:
    """Holds the model up before each step until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._steps = threading.Semaphore(0)
        self._is_open = False
        advance = RemoteWorker.advance

        def held_up(*arguments: Any) -> list[int]:
            while not self._is_open and not self._steps.acquire(timeout=0.01):
                pass
            return advance(*arguments)

        monkeypatch.setattr(RemoteWorker, "advance", held_up)

    def let(self, num_steps: int) -> None:
        for _ in range(num_steps):
            self._steps.release()

    def open(self) -> None:
        self._is_open = True


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    return Gate(monkeypatch)


@pytest.fixture
def app(model_dir: Path, request: pytest.FixtureRequest) -> Starlette:
    """The application; a gate in front of its model does not keep it from stopping."""
    chosen = Settings(model=model_dir, max_batch_size=4, max_queued_requests=1, threads=1)
    app = create_app(chosen, Processes(chosen))
    if "gate" in request.fixturenames:
        engine, gate = app.state.engine, request.getfixturevalue("gate")
        stop = engine.stop
        engine.stop = lambda: (gate.open(), stop())
    return app


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.001)


@asynccontextmanager
async def served(app: Starlette) -> AsyncIterator[BatchingScheduler]:
    """The scheduler of the ready application, which must hold nothing in the end."""
    async with ready(app):
        scheduler, _ = app.state.engine.parts()
        yield scheduler
        await until(lambda: scheduler.num_running == scheduler.num_waiting == 0)
        scheduler.check_integrity()


def counter(app: Starlette, name: str) -> float:
    lines = app.state.metrics.exposition().decode().splitlines()
    return float(next((line.rsplit(" ", 1)[1] for line in lines if line.startswith(name)), "0"))


def test_a_correction_comes_as_it_is_written_and_ends_with_the_whole_response(app: Starlette) -> None:
    async def scenario() -> tuple[Client, Client]:
        async with served(app):
            stream = Client(app, "/correct", {"sentence": "He go.", "stream": True, "lang": "es"})
            whole = Client(app, "/correct", {"sentence": "He go.", "lang": "es"}, {"X-Request-Id": "r-1"})
            await asyncio.gather(stream.task, whole.task)
            return stream, whole

    stream, whole = asyncio.run(scenario())
    *deltas, last = stream.events
    expected = json.loads(whole.text)
    assert {**last, "request_id": "r-1"} == expected
    assert len(deltas) > 1
    assert all(list(delta) == ["delta"] for delta in deltas)
    assert stream.text.endswith("data: [DONE]\n\n")
    assert stream.messages[0]["status"] == 200


def test_the_sentences_of_a_text_are_streamed_in_order_though_computed_at_once(
    app: Starlette, model: NumpyModel
) -> None:
    text = "  He go. She come to it.\n\nYes. "

    async def scenario() -> tuple[Client, list[int]]:
        async with served(app) as scheduler:
            client = Client(app, "/correct", {"sentence": text, "stream": True}, {"X-Request-Id": "r-1"})
            await client.task
            return client, [request.slot for request in scheduler.latest()]

    client, slots = asyncio.run(scenario())
    answers = [model.forward([2, *sentence, 3]) for sentence in (b"He go.", b"She come to it.", b"Yes.")]
    first, second, third = (bytes(answer.token_ids).decode(errors="replace") for answer in answers)
    *deltas, last = client.events
    said = "".join(delta["delta"] for delta in deltas)
    assert said == f"  {first} {second}\n\n{third} "
    assert (last["request_id"], last["sentences"]) == ("r-1", 3)
    assert last["usage"]["completion_tokens"] == sum(len(answer.token_ids) for answer in answers)
    assert len(set(slots)) == 3


def test_a_client_that_hangs_up_in_the_middle_of_a_text_frees_every_slot(app: Starlette, gate: Gate) -> None:
    async def scenario() -> None:
        async with served(app) as scheduler:
            client = Client(app, "/correct", {"sentence": "He go. She come. They eat.", "stream": True})
            gate.let(1)
            await until(lambda: scheduler.num_running == 3)
            client.hang_up()
            await asyncio.wait_for(client.task, 20)
            gate.open()
            await until(lambda: scheduler.num_running == scheduler.num_waiting == 0)
            assert counter(app, 'miniserve_request_ended_total{reason="cancelled"}') == 3

    asyncio.run(scenario())


def test_the_first_token_is_sent_before_the_second_is_computed(app: Starlette, gate: Gate) -> None:
    async def scenario() -> None:
        async with served(app):
            client = Client(app, "/v1/completions", completion(stream=True))
            gate.let(1)
            await asyncio.wait_for(client.arrived.wait(), 20)
            await until(lambda: len(client.messages) >= 2)
            assert client.messages[0]["status"] == 200
            assert counter(app, "miniserve_generation_tokens_total") == 1
            assert counter(app, "miniserve_delivered_tokens_total") == 1
            gate.open()
            await client.task

    asyncio.run(scenario())


async def until_running(num_requests: int, gate: Gate, scheduler: BatchingScheduler) -> None:
    """Requests get their slots between two steps."""
    while scheduler.num_running < num_requests:
        gate.let(1)
        await asyncio.sleep(0.01)


async def fill(app: Starlette, gate: Gate, scheduler: BatchingScheduler) -> list[Client]:
    """One long request for each slot; they run, a step each time the gate lets one go."""
    clients = [Client(app, "/v1/completions", completion()) for _ in range(4)]
    await until_running(4, gate, scheduler)
    return clients


def completion(**fields: object) -> dict[str, object]:
    return {"model": "miniserve", "prompt": [2, *b"He go.", 3], "max_tokens": 200, "temperature": 0, **fields}


@pytest.mark.parametrize("is_streamed", [True, False])
@pytest.mark.parametrize("num_steps", [0, 1, 5])
def test_a_client_that_hangs_up_frees_its_slot_within_two_steps(
    app: Starlette, gate: Gate, is_streamed: bool, num_steps: int
) -> None:
    async def scenario() -> None:
        async with served(app) as scheduler:
            client = Client(app, "/v1/completions", completion(stream=is_streamed))
            gate.let(num_steps)
            counted = "delivered" if is_streamed else "generation"
            await until(lambda: counter(app, f"miniserve_{counted}_tokens_total") == num_steps)
            await until(lambda: scheduler.num_running == 1)
            client.hang_up()
            await asyncio.wait_for(client.task, 20)
            assert "error" not in client.text
            gate.let(2)
            await until(lambda: scheduler.num_running == 0)
            generated = counter(app, "miniserve_generation_tokens_total")
            assert generated <= num_steps + 2
            if is_streamed:
                assert generated - counter(app, "miniserve_delivered_tokens_total") <= 2
            assert counter(app, 'miniserve_request_ended_total{reason="cancelled"}') == 1

    asyncio.run(scenario())


def test_a_client_that_hangs_up_in_the_queue_is_never_computed(app: Starlette, gate: Gate) -> None:
    async def scenario() -> None:
        async with served(app) as scheduler:
            running = await fill(app, gate, scheduler)
            queued = Client(app, "/correct", {"sentence": "He go."})
            await until(lambda: scheduler.num_waiting == 1)
            queued.hang_up()
            await asyncio.wait_for(queued.task, 20)
            assert scheduler.num_waiting == 0
            gate.open()
            await asyncio.gather(*(client.task for client in running))
            assert counter(app, "miniserve_prompt_tokens_total") == 4 * 8

    asyncio.run(scenario())


@pytest.mark.parametrize("is_streamed", [True, False])
def test_after_a_stop_string_nothing_more_is_computed(
    app: Starlette, gate: Gate, model: NumpyModel, is_streamed: bool
) -> None:
    tokens = model.forward([2, *b"He go.", 3]).token_ids
    at = next(
        at for at, token in enumerate(tokens) if at > 2 and 32 < token < 127 and token not in tokens[:at]
    )

    async def scenario() -> Client:
        async with served(app) as scheduler:
            client = Client(app, "/v1/completions", completion(stream=is_streamed, stop=chr(tokens[at])))
            gate.let(at + 1)
            await asyncio.wait_for(client.task, 20)
            gate.let(2)
            await until(lambda: scheduler.num_running == 0)
            assert counter(app, "miniserve_generation_tokens_total") <= at + 3
            assert counter(app, 'miniserve_request_ended_total{reason="stop"}') == 1
            return client

    client = asyncio.run(scenario())
    assert '"finish_reason": "stop"' in client.text.replace('":"', '": "')
    assert client.text.endswith("data: [DONE]\n\n") is is_streamed


@pytest.mark.parametrize("path", ["/correct", "/v1/completions", "/v1/chat/completions"])
def test_a_refusal_says_how_long_the_queue_will_take(app: Starlette, gate: Gate, path: str) -> None:
    """At the door, where nothing has been read, and behind it, for who came past before it was shut."""

    async def scenario() -> list[Client]:
        async with served(app) as scheduler:
            others = await fill(app, gate, scheduler)
            others.append(Client(app, "/v1/completions", completion()))
            await until(lambda: scheduler.num_waiting == 1)
            scheduler._slot_seconds = 100.0
            refused = [Client(app, path, {}), Client(app, "/v1/completions", completion(prompt=prompts(2)))]
            await asyncio.gather(*(client.task for client in refused))
            assert counter(app, "miniserve_request_refused_total") == 2
            gate.open()
            await asyncio.gather(*(client.task for client in others))
            return refused

    for client in asyncio.run(scenario()):
        headers = dict(client.messages[0]["headers"])
        assert client.status == 503
        assert 50 <= int(headers[b"retry-after"]) <= 100  # the second in line for four slots
        assert "is full (1 waiting)" in json.loads(client.text)["error"]["message"]


def prompts(num_prompts: int) -> list[list[int]]:
    return [[2, *b"He go to room %d." % number, 3] for number in range(num_prompts)]


@pytest.mark.parametrize("is_streamed", [True, False])
@pytest.mark.parametrize("stop", [[], ["never"]])
def test_of_a_list_of_prompts_all_are_admitted_or_none(
    app: Starlette, gate: Gate, is_streamed: bool, stop: list[str]
) -> None:
    """There are four slots, and room for one more."""

    async def scenario() -> tuple[Client, Client]:
        async with served(app) as scheduler:
            body = completion(prompt=prompts(3), stream=is_streamed, stop=stop)
            other = Client(app, "/v1/completions", completion(prompt=prompts(3)))
            await until_running(3, gate, scheduler)
            refused = Client(app, "/v1/completions", body)
            await refused.task
            await until(lambda: scheduler.num_waiting == 0)
            gate.open()
            await other.task
            return refused, other

    refused, other = asyncio.run(scenario())
    assert (refused.status, json.loads(refused.text)["error"]["type"]) == (503, "overloaded")
    assert (other.status, len(json.loads(other.text)["choices"])) == (200, 3)


@pytest.mark.parametrize("is_streamed", [True, False])
def test_a_client_that_hangs_up_on_a_list_of_prompts_frees_all_their_slots(
    app: Starlette, gate: Gate, is_streamed: bool
) -> None:
    async def scenario() -> None:
        async with served(app) as scheduler:
            client = Client(app, "/v1/completions", completion(prompt=prompts(5), stream=is_streamed))
            await until_running(4, gate, scheduler)
            assert scheduler.num_waiting == 1
            client.hang_up()
            await asyncio.wait_for(client.task, 20)
            gate.let(2)
            await until(lambda: scheduler.num_running == scheduler.num_waiting == 0)
            assert counter(app, 'miniserve_request_ended_total{reason="cancelled"}') == 5
            assert counter(app, "miniserve_generation_tokens_total") <= 4 * 8

    asyncio.run(scenario())


@pytest.mark.parametrize("has_begun", [False, True])
def test_a_list_of_prompts_that_is_too_late_is_one_error(
    app: Starlette, gate: Gate, caplog: pytest.LogCaptureFixture, has_begun: bool
) -> None:
    async def scenario() -> Client:
        async with served(app) as scheduler:
            body = completion(prompt=prompts(4), stream=True, timeout_ms=600_000)
            client = Client(app, "/v1/completions", body)
            if has_begun:
                await until_running(4, gate, scheduler)
                await until(lambda: client.events)
            else:
                await until(lambda: scheduler.num_running > 0)
            an_hour_later(scheduler)
            gate.open()
            await client.task
            return client

    client = asyncio.run(scenario())
    gc.collect()  # which would tell of an error that nobody has looked at
    assert caplog.text == ""
    assert client.status == (200 if has_begun else 504)
    errors = [event for event in client.events if "error" in event] or [json.loads(client.text)]
    assert [error["error"]["type"] for error in errors] == ["deadline_exceeded"]
    assert client.events[-1:] == (errors if has_begun else [])


def test_an_event_is_ascii_so_that_no_client_splits_it() -> None:
    value = {"delta": "a\u2028b\u2029c\x85d\x0be\x1cf señor 🙂"}
    [line, empty, rest] = streaming.event(value).decode("ascii").split("\n")
    assert (empty, rest) == ("", "")
    assert line.splitlines() == [line]
    assert json.loads(line.removeprefix("data: ")) == value


def an_hour_later(scheduler: BatchingScheduler) -> None:
    scheduler._clock = lambda: time.monotonic() + 3600


@pytest.mark.parametrize("is_streamed", [True, False])
@pytest.mark.parametrize("is_queued", [True, False])
def test_too_late_before_the_first_token_is_504(
    app: Starlette, gate: Gate, is_streamed: bool, is_queued: bool
) -> None:
    body = {"sentence": "He go.", "timeout_ms": 600_000, "stream": is_streamed}

    async def scenario() -> Client:
        async with served(app) as scheduler:
            others = await fill(app, gate, scheduler) if is_queued else []
            client = Client(app, "/correct", body)
            await until(lambda: scheduler.num_waiting == 1 if is_queued else scheduler.num_running == 1)
            an_hour_later(scheduler)
            gate.open()
            await asyncio.gather(client.task, *(other.task for other in others))
            return client

    client = asyncio.run(scenario())
    assert client.status == 504
    assert json.loads(client.text)["error"]["type"] == "deadline_exceeded"


def test_too_late_in_the_middle_is_the_last_event(app: Starlette, gate: Gate) -> None:
    async def scenario() -> Client:
        async with served(app) as scheduler:
            client = Client(
                app, "/v1/completions", completion(stream=True), {"X-Request-Timeout-Ms": "600000"}
            )
            gate.let(1)
            await asyncio.wait_for(client.arrived.wait(), 20)
            an_hour_later(scheduler)
            gate.open()
            await client.task
            return client

    client = asyncio.run(scenario())
    assert client.status == 200
    assert client.events[-1]["error"]["type"] == "deadline_exceeded"
    assert "[DONE]" not in client.text


def test_while_nothing_comes_a_comment_keeps_the_connection(
    app: Starlette, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streaming, "KEEP_ALIVE_SECONDS", 0.01)

    async def scenario() -> Client:
        async with served(app):
            client = Client(app, "/v1/completions", completion(stream=True))
            await until(lambda: client.text.count(": still here\n\n") >= 2)
            gate.open()
            await client.task
            return client

    assert asyncio.run(scenario()).text.endswith("data: [DONE]\n\n")


WRONG_TIMES: list[tuple[dict[str, object], dict[str, str], str]] = [
    ({"timeout_ms": 0}, {}, "timeout_ms"),
    ({"timeout_ms": "5"}, {}, "timeout_ms"),
    ({"timeout_ms": 600_001}, {}, "timeout_ms"),
    ({}, {"X-Request-Timeout-Ms": "soon"}, "X-Request-Timeout-Ms"),
    ({}, {"X-Request-Timeout-Ms": "0"}, "X-Request-Timeout-Ms"),
    ({}, {"X-Request-Timeout-Ms": "9" * 5000}, "X-Request-Timeout-Ms"),
    ({"stream": "yes"}, {}, "stream"),
]


def test_a_time_that_is_none_is_named(app: Starlette) -> None:
    async def scenario() -> list[Client]:
        async with served(app):
            clients = [
                Client(app, "/correct", {"sentence": "He go.", **fields}, headers)
                for fields, headers, _ in WRONG_TIMES
            ]
            await asyncio.gather(*(client.task for client in clients))
            return clients

    said = [(client.status, json.loads(client.text)["error"]["field"]) for client in asyncio.run(scenario())]
    assert said == [(422, named) for _, _, named in WRONG_TIMES]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/correct", {"sentence": "He go.", "stream": True}),
        ("/v1/completions", completion()),
        ("/correct", {"sentence": 7}),  # what would not have been admitted anyway is not even read
    ],
)
def test_a_full_queue_is_503_at_once_with_retry_after(
    app: Starlette, gate: Gate, path: str, body: dict[str, Any]
) -> None:
    async def scenario() -> Client:
        async with served(app) as scheduler:
            clients = await fill(app, gate, scheduler)
            clients.append(Client(app, "/correct", {"sentence": "He go."}))
            await until(lambda: scheduler.num_waiting == 1)
            refused = Client(app, path, body)
            not_a_request = Client(app, path, None, method="GET")
            await asyncio.wait_for(asyncio.gather(refused.task, not_a_request.task), 20)
            assert not_a_request.status == 405
            assert "miniserve_request_refused_total 1.0\n" in app.state.metrics.exposition().decode()
            gate.open()
            await asyncio.gather(*(client.task for client in clients))
            assert [client.status for client in clients] == [200] * 5
            return refused

    refused = asyncio.run(scenario())
    assert (refused.status, json.loads(refused.text)["error"]["type"]) == (503, "overloaded")
    assert int(dict(refused.messages[0]["headers"])[b"retry-after"]) in (1, 2)


def test_a_failure_in_the_middle_is_the_last_event_and_in_the_log(
    app: Starlette, gate: Gate, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise FloatingPointError("no more numbers")

    async def scenario() -> Client:
        async with served(app):
            client = Client(app, "/v1/completions", completion(stream=True), {"X-Request-Id": "case-9"})
            gate.let(1)
            await asyncio.wait_for(client.arrived.wait(), 20)
            monkeypatch.setattr(RemoteWorker, "advance", broken)
            gate.open()
            await client.task
            return client

    client = asyncio.run(scenario())
    assert client.events[-1]["error"]["type"] == "internal_error"
    assert "case-9" in client.events[-1]["error"]["message"]
    assert "case-9" in caplog.text


@pytest.mark.parametrize("num_said", [0, 1])
@pytest.mark.parametrize("error", [LookupError("no more words"), TimeoutError("no more words")])
def test_a_narrator_that_fails_is_a_500_or_the_last_event_and_in_the_log(
    app: Starlette,
    gate: Gate,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    num_said: int,
    error: Exception,
) -> None:
    say, num_heard = Narrator.on_token, itertools.count()

    def broken(narrator: Narrator, token: int) -> Iterable[object]:
        if next(num_heard) == num_said:
            raise error
        return [*say(narrator, token), {}]  # for half a character there would be no event

    monkeypatch.setattr(Narrator, "on_token", broken)

    async def scenario() -> Client:
        async with served(app):
            client = Client(app, "/v1/completions", completion(stream=True), {"X-Request-Id": "case-9"})
            gate.let(num_said + 1)
            await client.task
            gate.open()
            return client

    client = asyncio.run(scenario())
    assert client.status == (200 if num_said else 500)
    told = client.events[-1] if num_said else json.loads(client.text)
    assert told["error"]["type"] == "internal_error"
    assert "case-9" in told["error"]["message"]
    assert client.messages[-1].get("more_body", False) is False
    assert "[DONE]" not in client.text
    [record] = [record for record in caplog.records if "case-9" in record.getMessage()]
    assert record.exc_info is not None
    assert record.exc_info[1] is error
    assert counter(app, 'miniserve_request_ended_total{reason="cancelled"}') == 1


def test_a_body_that_never_ends_is_408(app: Starlette, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "MAX_BODY_SECONDS", 0.01)

    async def scenario() -> Client:
        async with served(app):
            client = Client(app, "/correct", None, more_body=True)
            await asyncio.wait_for(client.task, 20)
            return client

    client = asyncio.run(scenario())
    assert (client.status, json.loads(client.text)["error"]["type"]) == (408, "body_timeout")


def test_the_batch_is_told_as_it_runs_until_nobody_looks(app: Starlette, gate: Gate) -> None:
    async def scenario() -> list[Any]:
        async with served(app):
            watcher = Client(app, "/batch", None, method="GET")
            await until(lambda: watcher.events)
            assert watcher.events[0]["requests"] == watcher.events[0]["outside"] == []
            client = Client(app, "/v1/completions", completion(max_tokens=2))
            await until(lambda: any(event["requests"] for event in watcher.events))
            gate.open()
            await client.task
            await until(lambda: watcher.events[-1]["requests"][0]["ended"])
            watcher.hang_up()
            await asyncio.wait_for(watcher.task, 20)
            return watcher.events

    first, *_, last = [event for event in asyncio.run(scenario()) if event["requests"]]
    assert (first["num_slots"], len(first["requests"]), first["requests"][0]["ended"]) == (4, 1, None)
    [bar] = last["requests"]
    assert bar["arrived"] <= bar["scheduled"] <= bar["first_token"] <= bar["ended"] <= last["now"]
    assert (bar["slot"], last["outside"]) == (0, [])


@pytest.mark.parametrize("status", [200, 422])
def test_an_answer_that_the_scheduler_never_heard_of_stands_outside_the_batch(
    app: Starlette, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    async def alone(*_: object) -> Completion:
        return Completion([65], "stop")

    monkeypatch.setattr(BatchingScheduler, "submit", alone)

    async def scenario() -> list[Any]:
        async with served(app):
            client = Client(app, "/correct", {"sentence": "He go." if status == 200 else ""})
            await client.task
            assert client.status == status
            watcher = Client(app, "/batch", None, method="GET")
            await until(lambda: watcher.events)
            watcher.hang_up()
            await watcher.task
            return watcher.events

    event = asyncio.run(scenario())[0]
    assert (event["requests"], len(event["outside"])) == ([], 1 if status == 200 else 0)
