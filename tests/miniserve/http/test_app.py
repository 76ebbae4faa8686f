import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from miniserve.english import tutor
from miniserve.errors import MiniserveError
from miniserve.http.app import create_app
from miniserve.processes import Processes, RemoteWorker
from miniserve.settings import Settings
from tests.checkpoints import write_random_checkpoint
from tests.miniserve.conftest import ready, running

SENTENCE = {"sentence": "He go."}


def ask_each(app: Starlette, *requests: tuple[str, str, dict[str, Any]]) -> list[httpx.Response]:
    """One after another, of one server: method, path, and what else httpx takes."""

    async def scenario() -> list[httpx.Response]:
        async with ready(app) as client:
            return [await client.request(method, path, **options) for method, path, options in requests]

    return asyncio.run(scenario())


def ask(app: Starlette, method: str, path: str, **options: Any) -> httpx.Response:
    return ask_each(app, (method, path, options))[0]


NOT_THERE = [
    ("GET", "/nothing", 404, "not_found"),
    ("GET", "/%ff%00", 404, "not_found"),
    ("GET", "/correct", 405, "method_not_allowed"),
    ("POST", "/healthz", 405, "method_not_allowed"),
]


def test_what_is_not_there_is_said_in_the_same_shape(app: Starlette) -> None:
    responses = ask_each(app, *((method, path, {}) for method, path, _, _ in NOT_THERE))
    errors = [response.json()["error"] for response in responses]
    said = [(response.status_code, error["type"]) for response, error in zip(responses, errors, strict=True)]
    assert said == [(status, kind) for _, _, status, kind in NOT_THERE]
    assert [list(error) for error in errors] == [["type", "message", "field", "param", "code"]] * len(
        NOT_THERE
    )
    assert all(response.headers["x-request-id"] for response in responses)


def test_a_request_id_comes_back_on_every_response(app: Starlette) -> None:
    paths = ("/healthz", "/readyz", "/health", "/metrics", "/nothing")
    own = {"headers": {"X-Request-Id": "my-id/1:2"}}
    responses = ask_each(app, *(("GET", path, own) for path in paths))
    assert [response.headers["x-request-id"] for response in responses] == ["my-id/1:2"] * len(paths)


def test_an_unfit_request_id_is_replaced(app: Starlette) -> None:
    unfit = (b"", b"a b", b"a\tb", b"\xc3\xa9", b"a" * 129)
    asked = (("GET", "/healthz", {"headers": [(b"X-Request-Id", id_)]}) for id_ in unfit)
    made = [response.headers["x-request-id"] for response in ask_each(app, *asked)]
    assert len(made) == len(unfit)
    assert [id_ for id_ in made if len(id_) != 32 or not id_.isalnum()] == []


def test_what_nobody_expected_is_500_with_the_request_id_in_body_and_log(
    app: Starlette, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr(tutor.Text, "correction", broken)
    response = ask(app, "POST", "/correct", json=SENTENCE, headers={"X-Request-Id": "case-7"})
    assert response.status_code == 500
    assert response.json()["error"]["type"] == "internal_error"
    assert "case-7" in response.json()["error"]["message"]
    assert "secret detail" not in response.text
    assert response.headers["x-request-id"] == "case-7"
    assert "case-7" in caplog.text
    assert "secret detail" in caplog.text


def test_a_failed_engine_answers_500_and_is_not_ready(
    app: Starlette, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> int:
        raise FloatingPointError("no more numbers")

    async def scenario() -> list[httpx.Response]:
        async with ready(app) as client:
            monkeypatch.setattr(RemoteWorker, "advance", broken)
            failed = await client.post("/correct", json=SENTENCE, headers={"X-Request-Id": "case-8"})
            return [failed, await client.get("/readyz"), await client.post("/correct", json=SENTENCE)]

    failed, readiness, refused = asyncio.run(scenario())
    assert failed.status_code == 500
    assert "case-8" in failed.json()["error"]["message"]
    assert "case-8" in caplog.text
    assert (readiness.status_code, refused.status_code) == (503, 503)
    assert "has failed" in refused.json()["error"]["message"]


def test_a_server_whose_worker_died_is_not_ready_even_if_nobody_has_asked_it_since(app: Starlette) -> None:
    async def scenario() -> list[int]:
        async with ready(app) as client:
            before = await client.get("/readyz")
            [worker] = app.state.engine._processes.workers
            worker._process.kill()
            worker._process.wait()
            return [before.status_code, (await client.get("/readyz")).status_code]

    assert asyncio.run(scenario()) == [200, 503]


def test_while_loading_and_while_stopping_the_answer_is_503_with_retry_after(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = Settings(model=model_dir, threads=1)
    app = create_app(chosen, Processes(chosen))
    engine = app.state.engine
    monkeypatch.setattr(engine, "start", lambda _: None)
    monkeypatch.setattr(engine, "join", lambda: None)

    async def scenario() -> list[httpx.Response]:
        async with running(app) as client:
            responses = [await client.get("/readyz"), await client.post("/correct", json=SENTENCE)]
            engine.stop()
            return [*responses, await client.get("/readyz"), await client.post("/correct", json=SENTENCE)]

    responses = asyncio.run(scenario())
    assert [response.status_code for response in responses] == [503] * 4
    assert {response.headers["retry-after"] for response in responses} <= {"1", "2"}
    reasons = [response.json()["error"]["message"] for response in responses]
    assert ["loading" in reason for reason in reasons] == [True, True, False, False]
    assert ["stopping" in reason for reason in reasons] == [False, False, True, True]


def test_a_checkpoint_that_cannot_be_loaded_is_reported(tmp_path: Path) -> None:
    (write_random_checkpoint(tmp_path) / "model.safetensors").write_bytes(b"nonsense")
    failures: list[MiniserveError] = []
    chosen = Settings(model=tmp_path, threads=1)
    app = create_app(chosen, Processes(chosen), on_load_failure=failures.append)

    async def scenario() -> httpx.Response:
        async with running(app) as client:
            while not failures:
                await asyncio.sleep(0.001)
            return await client.get("/readyz")

    assert asyncio.run(scenario()).status_code == 503
    assert "not a safetensors file" in failures[0].message
