"""The ASGI application: routes, errors as JSON, the engine's start and stop. Knows no model."""

import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from miniserve import handlers
from miniserve.chat_template import read_chat_template
from miniserve.checkpoint import read_config
from miniserve.digest import source_digest
from miniserve.errors import MethodNotAllowed, MiniserveError, NotFound, logged
from miniserve.http import chat, completions, feed, models, openapi, page
from miniserve.http.middleware import Door, HangUps, HeadsAlone, RequestIds
from miniserve.http.origin import OwnPages
from miniserve.http.responses import Json, error_response
from miniserve.http.visits import Visit, Visits
from miniserve.metrics import Metrics
from miniserve.processes import Processes
from miniserve.roster import NUM_REMEMBERED
from miniserve.runner import EngineRunner
from miniserve.settings import Settings
from miniserve.tokenizer import read_tokenizer

OnLoadFailure = Callable[[MiniserveError], None]


def _routes() -> list[BaseRoute]:
    return [
        Route("/correct", handlers.correct, methods=["POST"]),
        Route("/", page.page),
        Route("/batch", feed.batch),
        Mount("/page", StaticFiles(directory=page.PAGE)),
        Route("/v1/completions", completions.completions, methods=["POST"]),
        Route("/v1/chat/completions", chat.chat, methods=["POST"]),
        Route("/v1/models", models.models),
        Route("/v1/models/{name:path}", models.model),
        Route("/openapi.json", openapi.openapi),
        Route("/healthz", handlers.healthz),
        Route("/readyz", handlers.readyz),
        Route("/health", handlers.readyz),  # vLLM and llama.cpp have it here, and load tools look for it
        Route("/metrics", handlers.prometheus),
    ]


def create_app(
    settings: Settings, processes: Processes, on_load_failure: OnLoadFailure = lambda _: None
) -> Starlette:
    """The server as an ASGI application. Its lifespan starts the engine, which loads the weights meanwhile.

    `on_load_failure` is called from the engine's thread if the engine cannot be started. Raises
    CheckpointError if that shows at once.
    """
    tokenizer = read_tokenizer(settings.model, read_config(settings.model).vocab_size)
    metrics = Metrics()
    visits: deque[Visit] = deque(maxlen=NUM_REMEMBERED // 2)
    engine = EngineRunner(settings, processes, metrics)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:  # noqa: ARG001 - Starlette passes it
        engine.start(on_load_failure)
        try:
            yield
        finally:
            engine.stop()
            await run_in_threadpool(engine.join)

    def check_room() -> None:
        scheduler, _ = engine.parts()
        scheduler.check_room()

    app = Starlette(
        routes=_routes(),
        middleware=[
            Middleware(RequestIds),
            Middleware(HeadsAlone),
            Middleware(OwnPages, host=settings.host),
            Middleware(Visits, latest=visits),
            Middleware(Door, paths=("/correct", "/v1/completions", "/v1/chat/completions"), check=check_room),
            Middleware(HangUps),
        ],
        exception_handlers={MiniserveError: _on_error, HTTPException: _on_http_exception},
        lifespan=lifespan,
    )
    app.router.redirect_slashes = False  # they would lead to whatever host the client names
    app.state.engine = engine
    app.state.settings = settings
    app.state.tokenizer = tokenizer
    app.state.chat_template = read_chat_template(settings.model)
    app.state.metrics = metrics
    app.state.feed = feed.Feed(engine, settings.max_batch_size, visits)
    app.state.started_at = time.monotonic()
    app.state.source_digest = source_digest(Path(__file__).parents[1])
    return app


async def _on_error(request: Request, error: Exception) -> Json:
    assert isinstance(error, MiniserveError)
    return error_response(logged(error, request.state.request_id))


async def _on_http_exception(request: Request, error: Exception) -> Json:
    """Starlette's own errors, in this server's shape."""
    assert isinstance(error, HTTPException)
    if error.status_code == MethodNotAllowed.status:
        response = error_response(MethodNotAllowed(f"{request.method} is not possible at {request.url.path}"))
    else:
        response = error_response(NotFound(f"there is nothing at {request.url.path}"))
    response.headers.update(error.headers or {})
    return response
