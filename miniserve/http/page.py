"""`GET /`: a page that corrects one sentence and draws the batch. What it draws comes from `feed`."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse

PAGE = Path(__file__).parent / "page"

# The page needs nothing from anywhere else, and may not be made to ask for it.
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
}


async def page(request: Request) -> FileResponse:  # noqa: ARG001 - Starlette passes it
    """`GET /`."""
    return FileResponse(PAGE / "index.html", headers=_HEADERS)
