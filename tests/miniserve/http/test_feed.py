import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from types import SimpleNamespace
from typing import Any

import pytest
from starlette.applications import Starlette

from miniserve.http import feed
from tests.miniserve.conftest import ready


async def seen(app: Starlette) -> dict[str, Any]:
    """The first event that a page gets which is opened now."""
    scheduler, _ = app.state.engine.parts()
    event = await anext(feed._events(scheduler, app.state.num_slots, app.state.visits))
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
            [request], [visit] = scheduler.latest(), app.state.visits
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
