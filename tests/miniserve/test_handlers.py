import asyncio
import json
import os
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from miniserve import handlers
from miniserve.digest import source_digest
from miniserve.http import body as http_body
from miniserve.http.app import create_app
from miniserve.model import NumpyModel
from miniserve.processes import Processes, RemoteWorker
from miniserve.request import Request as ScheduledRequest
from miniserve.settings import Settings
from tests.miniserve.conftest import ready, running


def post_each(app: Starlette, *requests: tuple[Any, dict[str, str]]) -> list[httpx.Response]:
    """`POST /correct` to the ready application, one after another: bodies (bytes, or JSON) and headers."""

    async def scenario() -> list[httpx.Response]:
        async with ready(app) as client:
            return [
                await client.post(
                    "/correct",
                    content=content if isinstance(content, bytes) else json.dumps(content).encode(),
                    headers=headers,
                )
                for content, headers in requests
            ]

    return asyncio.run(scenario())


def post(app: Starlette, content: Any, **headers: str) -> httpx.Response:
    return post_each(app, (content, headers))[0]


def test_a_sentence_is_answered(app: Starlette, model: NumpyModel) -> None:
    response = post(
        app, {"sentence": "He go.", "learner_id": "ana", "mood": "curious"}, **{"X-Request-Id": "r-1"}
    )
    assert response.status_code == 200
    body = response.json()
    assert list(body) == ["corrected", "explanation", "was_correct", "request_id", "usage", "sentences"]
    assert body["corrected"]
    assert body["explanation"]
    assert body["request_id"] == "r-1"
    expected = model.forward([2, *b"He go.", 3])
    assert body["usage"] == {"prompt_tokens": 8, "completion_tokens": len(expected.token_ids)}
    assert body["sentences"] == 1


def test_the_sentences_of_a_text_are_requests_of_their_own_side_by_side(
    app: Starlette, model: NumpyModel
) -> None:
    sentences = ["He go.", "She come to it.", "Yes.", "They eat."]

    async def scenario() -> tuple[httpx.Response, list[ScheduledRequest], str]:
        async with ready(app) as client:
            response = await client.post(
                "/correct", json={"sentence": " ".join(sentences)}, headers={"X-Request-Id": "r-1"}
            )
            scheduler, _ = app.state.engine.parts()
            return response, scheduler.latest(), (await client.get("/metrics")).text

    response, requests, metrics = asyncio.run(scenario())
    prompts = [[2, *sentence.encode(), 3] for sentence in sentences]
    answers = [model.forward(prompt).token_ids for prompt in prompts]
    body = response.json()
    assert (body["request_id"], body["sentences"]) == ("r-1", 4)
    assert body["usage"] == {
        "prompt_tokens": sum(map(len, prompts)),
        "completion_tokens": sum(map(len, answers)),
    }
    asked = {request.request_id: list(request.prompt_ids) for request in requests}
    assert asked == {f"r-1-{k}": prompt for k, prompt in enumerate(prompts)}
    assert len({request.slot for request in requests}) == 4, "all have a slot at once"
    assert "miniserve_request_admitted_total 4.0" in metrics


@pytest.mark.parametrize("is_streamed", [False, True])
def test_a_text_of_which_the_queue_cannot_take_all_is_refused_and_leaves_nothing_behind(
    model_dir: Path, is_streamed: bool
) -> None:
    chosen = Settings(model=model_dir, max_batch_size=1, max_queued_requests=2, threads=1)
    app = create_app(chosen, Processes(chosen))

    async def scenario() -> list[httpx.Response]:
        async with ready(app) as client:
            two, three = ({"sentence": "He go. " * num, "stream": is_streamed} for num in (2, 3))
            return await asyncio.gather(*(client.post("/correct", json=text) for text in (two, three)))

    answered, refused = asyncio.run(scenario())
    assert answered.status_code == 200
    assert (refused.status_code, refused.json()["error"]["type"]) == (503, "overloaded")


def test_a_text_that_the_server_could_never_hold_is_422(model_dir: Path) -> None:
    chosen = Settings(model=model_dir, max_batch_size=1, max_queued_requests=2, threads=1)
    response = post(create_app(chosen, Processes(chosen)), {"sentence": "He go. " * 4})
    assert (response.status_code, response.json()["error"]["field"]) == (422, "sentence")


def test_the_deadline_is_that_of_every_sentence(app: Starlette) -> None:
    response = post(app, {"sentence": "He go to it. " * 12, "timeout_ms": 1})
    assert (response.status_code, response.json()["error"]["type"]) == (504, "deadline_exceeded")


NOT_JSON = [
    b"",
    b"{",
    b"\xff\xfe",
    b'{"sentence": NaN}',
    b'{"sentence": "a", "x": -Infinity}',
    b"[" * 60_000,
    b'{"a":' * 10_000,
    b'{"sentence": "a"',
    b'{"sentence": ' + b"9" * 5000 + b"}",
    b"\xef\xbb\xbf{}",
    b'{"sentence": "\n"}',
]


def test_what_is_not_json_is_400(app: Starlette) -> None:
    responses = post_each(app, *((body, {}) for body in NOT_JSON))
    said = [(response.status_code, response.json()["error"]) for response in responses]
    assert [(status, error["type"], error["field"]) for status, error in said] == [
        (400, "invalid_json", None)
    ] * len(NOT_JSON)


WRONG_FIELDS: list[tuple[Any, str]] = [
    (b"[]", "body"),
    (b"null", "body"),
    (b'"He go."', "body"),
    ({}, "sentence"),
    ({"sentence": None}, "sentence"),
    ({"sentence": 5}, "sentence"),
    ({"sentence": ["He go."]}, "sentence"),
    ({"sentence": ""}, "sentence"),
    ({"sentence": "  \n"}, "sentence"),
    ({"sentence": "a" * 501}, "sentence"),
    ({"sentence": "é" * 100}, "sentence"),
    (b'{"sentence": "\\ud800"}', "sentence"),
    ({"sentence": "He go.", "lang": "fr"}, "lang"),
    ({"sentence": "He go.", "lang": ["en"]}, "lang"),
    ({"sentence": "He go.", "lang": {}}, "lang"),
    ({"sentence": "He go.", "learner_id": 7}, "learner_id"),
    ({"sentence": "He go.", "learner_id": ""}, "learner_id"),
    ({"sentence": "He go.", "learner_id": "a" * 101}, "learner_id"),
    (b'{"sentence": "He go.", "learner_id": "\\udfff"}', "learner_id"),
]


def test_a_wrong_field_is_422_and_named(app: Starlette) -> None:
    responses = post_each(app, *((body, {}) for body, _ in WRONG_FIELDS))
    assert [response.status_code for response in responses] == [422] * len(WRONG_FIELDS)
    errors = [response.json()["error"] for response in responses]
    said = [(error["type"], error["field"]) for error in errors]
    assert said == [("invalid_field", field) for _, field in WRONG_FIELDS]
    assert [error for error in errors if error["field"] not in error["message"]] == []


def test_the_limit_of_the_model_is_named(app: Starlette) -> None:
    over, at = post_each(app, ({"sentence": "a" * 117}, {}), ({"sentence": "a" * 116}, {}))
    assert "at most 116" in over.json()["error"]["message"]
    assert at.status_code == 200


@pytest.mark.parametrize("is_announced", [True, False])
def test_a_body_that_is_too_large_is_413(app: Starlette, is_announced: bool) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(5):
            yield b" " * 16_384

    async def scenario() -> httpx.Response:
        async with ready(app) as client:
            return await client.post("/correct", content=b" " * 65_537 if is_announced else chunks())

    response = asyncio.run(scenario())
    assert (response.status_code, response.json()["error"]["type"]) == (413, "payload_too_large")


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Content-Encoding": "gzip"}, 415),
        ({"Content-Encoding": "br"}, 415),
        ({"Content-Encoding": "Identity"}, 200),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "Text/Plain; charset=utf-8"}, 415),
        ({"Content-Type": "multipart/form-data; boundary=x"}, 415),
        ({"Content-Type": "application/json; charset=utf-8"}, 200),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 200),  # what `curl -d` says
        ({}, 200),
    ],
)
def test_a_body_that_is_declared_as_something_else_is_415(
    app: Starlette, headers: dict[str, str], status: int
) -> None:
    response = post(app, {"sentence": "He go."}, **headers)
    assert response.status_code == status
    if status == 415:
        assert response.json()["error"]["type"] == "unsupported_media_type"


def test_a_body_of_exactly_the_limit_is_read(app: Starlette) -> None:
    body = b'{"sentence": "He go."}'
    assert post(app, body + b" " * (http_body.MAX_BODY_BYTES - len(body))).status_code == 200


@pytest.mark.parametrize(
    ("accept_language", "lang", "expected"),
    [
        ("", None, "en"),
        ("es", None, "es"),
        ("es-MX,es;q=0.9,en;q=0.8", None, "es"),
        ("en;q=0.3, ES-ar;q=0.7", None, "es"),
        ("fr, es;q=0.2, en;q=0.1", None, "es"),
        ("es;q=0", None, "en"),
        ("es;q=nan, en;q=0.1", None, "en"),
        ("es;q=high;;,,;=,", None, "en"),
        ("en", "es", "es"),
        ("es", "en", "en"),
    ],
)
def test_the_language_is_the_body_s_else_the_header_s(
    accept_language: str, lang: str | None, expected: str
) -> None:
    assert (lang or handlers._negotiated(accept_language)) == expected


def test_the_explanation_speaks_the_language_asked_for(app: Starlette) -> None:
    responses = post_each(
        app, ({"sentence": "He go."}, {}), ({"sentence": "He go."}, {"Accept-Language": "es"})
    )
    english, spanish = (response.json()["explanation"] for response in responses)
    assert english != spanish


def test_health_names_the_source_it_runs(app: Starlette) -> None:
    async def scenario() -> httpx.Response:
        async with running(app) as client:
            return await client.get("/healthz")

    body = asyncio.run(scenario()).json()
    assert list(body) == ["status", "uptime_seconds", "source_digest", "pid"]
    assert (body["status"], body["pid"]) == ("alive", os.getpid())
    assert body["source_digest"] == source_digest(Path(handlers.__file__).parent)
    assert body["uptime_seconds"] >= 0


def test_eight_requests_at_once_show_up_in_the_metrics_and_health_answers_meanwhile(app: Starlette) -> None:
    async def scenario() -> tuple[list[httpx.Response], int, str]:
        async with ready(app) as client:
            tasks = [
                asyncio.create_task(client.post("/correct", json={"sentence": f"He go to {i}."}))
                for i in range(8)
            ]
            answered = 0
            while not any(task.done() for task in tasks):
                answered += (await client.get("/healthz")).status_code == 200
                await asyncio.sleep(0)
            responses = await asyncio.gather(*tasks)
            return responses, answered, (await client.get("/metrics")).text

    responses, answered_meanwhile, metrics = asyncio.run(scenario())
    assert [response.status_code for response in responses] == [200] * 8
    assert answered_meanwhile > 0
    lines = dict(line.rsplit(" ", 1) for line in metrics.splitlines() if not line.startswith("#"))
    assert float(lines["miniserve_e2e_request_latency_seconds_count"]) == 8
    assert float(lines["miniserve_num_requests_running"]) == 0
    assert float(lines["miniserve_batch_size_sum"]) > float(lines["miniserve_batch_size_count"])


def test_a_client_that_goes_away_frees_its_slot(app: Starlette, monkeypatch: pytest.MonkeyPatch) -> None:
    is_running, go_on, advance = threading.Event(), threading.Event(), RemoteWorker.advance

    def held_up(*arguments: Any) -> list[int]:
        is_running.set()
        go_on.wait(10)
        return advance(*arguments)

    monkeypatch.setattr(RemoteWorker, "advance", held_up)

    async def scenario() -> str:
        async with ready(app) as client:
            task = asyncio.create_task(client.post("/correct", json={"sentence": "He go. " * 3}))
            assert await asyncio.to_thread(is_running.wait, 10)
            task.cancel()
            await asyncio.wait([task])
            go_on.set()
            scheduler, _ = app.state.engine.parts()
            async with asyncio.timeout(10):
                while scheduler.num_running > 0:
                    await asyncio.sleep(0.001)
            scheduler.check_integrity()
            return (await client.get("/metrics")).text

    assert 'miniserve_request_ended_total{reason="cancelled"} 3.0' in asyncio.run(scenario())
