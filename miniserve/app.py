"""The ASGI application: routes, request ids, errors as JSON, the engine's start and stop. Knows no model."""

import logging
import string
import time
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from miniserve import handlers
from miniserve.digest import source_digest
from miniserve.engine import EngineThread
from miniserve.errors import MiniserveError, Unavailable
from miniserve.metrics import Metrics
from miniserve.settings import Settings

log = logging.getLogger("miniserve")

MAX_REQUEST_ID_CHARACTERS = 128
_REQUEST_ID_CHARACTERS = frozenset(string.ascii_letters + string.digits + string.punctuation)

OnLoadFailure = Callable[[MiniserveError], None]


def create_app(settings: Settings, on_load_failure: OnLoadFailure = lambda _: None) -> Starlette:
    """The server as an ASGI application. Its lifespan starts the engine, which loads the weights beside it.

    `on_load_failure` is called from the engine's thread when the checkpoint cannot be used.
    """
    metrics = Metrics()
    engine = EngineThread(
        settings.model, num_slots=settings.max_batch_size, num_workers=settings.threads, metrics=metrics
    )

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:  # noqa: ARG001 - Starlette passes it
        engine.start(on_load_failure)
        try:
            yield
        finally:
            engine.stop()
            await run_in_threadpool(engine.join)

    app = Starlette(
        routes=[
            Route("/correct", handlers.correct, methods=["POST"]),
            Route("/healthz", handlers.healthz),
            Route("/readyz", handlers.readyz),
            Route("/metrics", handlers.prometheus),
        ],
        middleware=[Middleware(RequestIds)],
        exception_handlers={MiniserveError: _on_error, HTTPException: _on_http_exception},
        lifespan=lifespan,
    )
    app.state.engine = engine
    app.state.metrics = metrics
    app.state.started_at = time.monotonic()
    app.state.source_digest = source_digest(Path(__file__).parent)
    return app


class RequestIds:
    """Gives every request an id, the client's own where it is fit to print, and returns it on every response.

    What no handler expected ends here: the traceback goes to the log, the id goes to both.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = _request_id(dict(scope["headers"]).get(b"x-request-id", b"").decode("latin-1"))
        scope.setdefault("state", {})["request_id"] = request_id
        has_started = False

        async def send_with_id(message: Message) -> None:
            nonlocal has_started
            if message["type"] == "http.response.start":
                has_started = True
                message["headers"] = [*message["headers"], (b"x-request-id", request_id.encode())]
            await send(message)

        try:
            await self._app(scope, receive, send_with_id)
        except Exception:
            log.exception("request %s failed", request_id)
            if not has_started:
                error = MiniserveError(
                    f"something went wrong here; the log has more under request id {request_id}"
                )
                await _error_response(error)(scope, receive, send_with_id)


def _request_id(wanted: str) -> str:
    is_fit = 0 < len(wanted) <= MAX_REQUEST_ID_CHARACTERS and _REQUEST_ID_CHARACTERS.issuperset(wanted)
    return wanted if is_fit else uuid.uuid4().hex


def _error_response(error: MiniserveError, headers: dict[str, str] | None = None) -> JSONResponse:
    body = {"error": {"type": error.type, "message": error.message, "field": error.field}}
    return JSONResponse(body, status_code=error.status, headers=headers)


async def _on_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, MiniserveError)
    if error.status >= 500 and not isinstance(error, Unavailable):
        message = f"{error.message} (request id {request.state.request_id})"
        log.error("%s", message)
        return _error_response(MiniserveError(message))
    retry = {"Retry-After": str(error.retry_after_seconds)} if isinstance(error, Unavailable) else None
    return _error_response(error, retry)


async def _on_http_exception(request: Request, error: Exception) -> JSONResponse:
    """Starlette's own 404 and 405, in this server's shape."""
    assert isinstance(error, HTTPException)
    kind, message = {
        404: ("not_found", f"there is nothing at {request.url.path}"),
        405: ("method_not_allowed", f"{request.method} is not possible at {request.url.path}"),
    }.get(error.status_code, ("http_error", error.detail))
    body = {"error": {"type": kind, "message": message, "field": None}}
    return JSONResponse(body, status_code=error.status_code, headers=error.headers)
