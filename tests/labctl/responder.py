"""A stand-in for the server under load: answers `/correct` with a latency that is known exactly."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Responder:
    url: str
    bodies: list[dict[str, object]] = field(default_factory=list)
    stop: Callable[[], None] = lambda: None


async def correct(request: web.Request) -> web.Response:
    """What `/correct` promises, at once: the sentence as it came."""
    sentence = (await request.json())["sentence"]
    return web.json_response(
        {
            "corrected": sentence,
            "was_correct": True,
            "usage": {"prompt_tokens": len(sentence) + 2, "completion_tokens": len(sentence) + 1},
        }
    )


def batching(seconds: float) -> Handler:
    """Each request takes `seconds`, however many there are."""

    async def handle(request: web.Request) -> web.Response:
        await asyncio.sleep(seconds)
        return await correct(request)

    return handle


def serialising(seconds: float) -> Handler:
    """Requests take `seconds` each, one after another."""
    lock: asyncio.Lock | None = None

    async def handle(request: web.Request) -> web.Response:
        nonlocal lock
        lock = lock or asyncio.Lock()
        async with lock:
            await asyncio.sleep(seconds)
        return await correct(request)

    return handle


@contextmanager
def responder(
    handler: Handler = correct, path: str = "/correct", pages: Mapping[str, Handler] | None = None
) -> Iterator[Responder]:
    """Serve `handler` at `path` (POST), and `pages` (GET), on a free port, from another thread."""
    started = threading.Event()
    found = Responder(url="")

    async def serve() -> None:
        finish = asyncio.Event()
        loop = asyncio.get_running_loop()

        async def noted(request: web.Request) -> web.StreamResponse:
            found.bodies.append(await request.json())
            return await handler(request)

        app = web.Application()
        app.router.add_post(path, noted)
        for page, handle in (pages or {}).items():
            app.router.add_get(page, handle)
        runner = web.AppRunner(app, shutdown_timeout=0)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        found.url = f"http://127.0.0.1:{port}"
        found.stop = lambda: void(loop.call_soon_threadsafe(finish.set))
        started.set()
        await finish.wait()
        await runner.cleanup()

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    assert started.wait(10)
    try:
        yield found
    finally:
        if thread.is_alive():
            found.stop()
        thread.join(10)


def void(_: object) -> None:
    """Makes an expression a statement, for lambdas."""
