import asyncio
import json
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from miniserve.http import feed
from miniserve.http.app import create_app
from miniserve.processes import Processes
from miniserve.request import Request
from miniserve.scheduler import BatchingScheduler
from miniserve.settings import Settings
from tests.miniserve.conftest import ready
from tests.miniserve.http.test_streaming import Client, until


async def seen(app: Starlette) -> dict[str, Any]:
    """The first event that a page gets which is opened now."""
    event = await anext(app.state.feed.events())
    picture: dict[str, Any] = json.loads(event.removeprefix(b"data: "))
    return picture


def test_a_request_leaves_the_picture_without_being_seen_outside_the_batch(
    app: Starlette, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A visit ends a moment after its request, so it leaves the picture a moment later."""

    async def scenario() -> dict[str, Any]:
        async with ready(app) as client:
            await client.post("/correct", json={"sentence": "He go."})
            scheduler, _ = app.state.engine.parts()
            [request], [visit] = scheduler.latest(), app.state.feed._visits
            assert request.ended_at is not None
            between = feed.WINDOW_SECONDS + (request.ended_at + visit.ended_at) / 2
            monkeypatch.setattr(feed, "time", SimpleNamespace(monotonic=lambda: between))
            return await seen(app)

    picture = asyncio.run(scenario())
    assert picture["requests"] == picture["outside"] == []


def test_a_body_that_takes_its_time_is_not_seen_outside_the_batch(
    app: Starlette, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "BRIEF_SECONDS", 0.0)
    pictures: list[dict[str, Any]] = []

    async def body() -> AsyncIterator[bytes]:
        yield b'{"sentence": '
        pictures.append(await seen(app))
        yield b'"He go."}'

    async def scenario() -> int:
        async with ready(app) as client:
            return (await client.post("/correct", content=body())).status_code

    assert asyncio.run(scenario()) == 200
    assert [picture["outside"] for picture in pictures] == [[]]


def test_a_request_that_the_scheduler_does_not_hear_of_is_seen_outside_the_batch(
    app: Starlette, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While it is computed, and when it has been answered."""
    monkeypatch.setattr(feed, "BRIEF_SECONDS", 0.0)
    has_begun, go_on = asyncio.Event(), asyncio.Event()

    async def scenario() -> list[dict[str, Any]]:
        async with ready(app) as client:
            scheduler, model = app.state.engine.parts()

            async def alone(_: str, prompt_ids: Sequence[int], __: object) -> Any:
                has_begun.set()
                await go_on.wait()
                return model.forward(prompt_ids)

            monkeypatch.setattr(scheduler, "submit", alone)
            answer = asyncio.create_task(client.post("/correct", json={"sentence": "He go."}))
            await has_begun.wait()
            pictures = [await seen(app)]
            go_on.set()
            await answer
            return [*pictures, await seen(app)]

    during, afterwards = asyncio.run(scenario())
    assert during["requests"] == afterwards["requests"] == []
    assert [visit["ended"] is None for visit in [*during["outside"], *afterwards["outside"]]] == [True, False]


def watch(app: Starlette) -> Client:
    return Client(app, "/batch", None, method="GET")


async def leave(*watchers: Client) -> None:
    for watcher in watchers:
        watcher.hang_up()
    await asyncio.wait_for(asyncio.gather(*(watcher.task for watcher in watchers)), 20)


def test_a_tick_looks_once_for_all_watchers_and_an_event_is_news(
    app: Starlette, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "TICK_SECONDS", 0.02)
    looked_at: list[float] = []
    look = BatchingScheduler.latest

    def noted(scheduler: BatchingScheduler) -> list[Request]:
        looked_at.append(time.monotonic())
        return look(scheduler)

    monkeypatch.setattr(BatchingScheduler, "latest", noted)

    def is_over(watcher: Client) -> bool:
        return any(bar["ended"] for event in watcher.events for bar in event["requests"])

    async def scenario() -> list[Client]:
        async with ready(app) as client:
            watchers = [watch(app) for _ in range(8)]
            await until(lambda: all(watcher.events for watcher in watchers))
            looked_at.clear()
            await asyncio.sleep(0.2)
            assert len(looked_at) <= 2 + (looked_at[-1] - looked_at[0]) / 0.02
            assert {len(watcher.events) for watcher in watchers} == {1}, "nothing has happened"
            await client.post("/correct", json={"sentence": "He go."})
            await until(lambda: all(is_over(watcher) for watcher in watchers))
            await leave(*watchers)
            return watchers

    watchers = asyncio.run(scenario())
    made_at = {event["now"] for watcher in watchers for event in watcher.events[1:]}
    assert len(made_at) <= max(len(watcher.events[1:]) for watcher in watchers) + 1


def test_only_a_few_may_watch_and_who_leaves_makes_room(
    app: Starlette, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "MAX_WATCHERS", 2)

    async def scenario() -> httpx.Response:
        async with ready(app) as client:
            first, second = watchers = [watch(app), watch(app)]
            await until(lambda: all(watcher.messages for watcher in watchers))
            refused = await asyncio.wait_for(client.get("/batch"), 20)
            await leave(first)
            third = watch(app)
            await until(lambda: third.messages)
            assert third.status == 200
            await leave(second, third)
            return refused

    refused = asyncio.run(scenario())
    assert (refused.status_code, refused.json()["error"]["type"]) == (503, "unavailable")


def test_before_the_model_is_loaded_there_is_nothing_to_watch(model_dir: Path) -> None:
    chosen = Settings(model=model_dir, threads=1)
    app = create_app(chosen, Processes(chosen))

    async def scenario() -> list[int]:
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(app), base_url="http://localhost"
        ) as client:
            return [(await client.get("/batch")).status_code for _ in range(feed.MAX_WATCHERS + 1)]

    assert set(asyncio.run(scenario())) == {503}


def test_whoever_watches_is_let_go_when_the_server_stops(app: Starlette) -> None:
    async def scenario() -> Client:
        async with ready(app):
            watcher = watch(app)
            await until(lambda: watcher.messages)
            app.state.engine.stop()
            await asyncio.wait_for(watcher.task, 20)
            return watcher

    assert asyncio.run(scenario()).messages[-1].get("more_body", False) is False
