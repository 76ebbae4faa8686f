"""Keeps pages from elsewhere from driving a server on their visitor's machine. Knows no routes.

A browser sends for any page what that page wants sent to 127.0.0.1. Two things give it away: a host name that
its author made to point here (DNS rebinding), and what the browser says of where a request comes from.
"""

from functools import lru_cache
from ipaddress import IPv6Address, ip_address
from urllib.parse import urlsplit

from starlette.types import ASGIApp, Receive, Scope, Send

from miniserve.errors import Forbidden
from miniserve.http.middleware import HttpMiddleware
from miniserve.http.responses import error_response

_LOCAL_NAMES = ("localhost", "local", "internal")
"""A host name that ends in one of these, or has no dot, cannot be registered by anybody. Docker's
`host.docker.internal` is one.
"""


class OwnPages(HttpMiddleware):
    """Refuses requests that a page from elsewhere makes through a browser.

    Names are checked only while the server listens on this machine alone: then it knows its own.
    """

    def __init__(self, app: ASGIApp, host: str) -> None:
        """`host` is what the server was told to listen on; its name is one of its own."""
        super().__init__(app)
        self._host = host

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = dict(scope["headers"])
        server, _ = scope.get("server") or ("", None)
        host = headers.get(b"host", b"").decode("latin-1")
        app: ASGIApp = self.app
        if _is_loopback(server) and not _is_own(host, self._host):
            app = error_response(
                Forbidden(f"{host} is not a name of this server; ask {server}, or send Host: localhost")
            )
        elif (scope["method"] == "POST" or _is_fetched(headers)) and _is_from_elsewhere(headers, host):
            app = error_response(Forbidden("a page from elsewhere may not ask this server"))
        await app(scope, receive, send)


@lru_cache(maxsize=128)
def _is_loopback(address: str) -> bool:
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    mapped = parsed.ipv4_mapped if isinstance(parsed, IPv6Address) else None
    return (mapped or parsed).is_loopback


@lru_cache(maxsize=128)
def _is_own(host: str, listens_on: str) -> bool:
    """Whether a `Host` header may mean this server. An address always may: no name was resolved for it."""
    if listens_on in ("0.0.0.0", "::"):
        return True
    try:
        name = (urlsplit(f"//{host}").hostname or "").rstrip(".")
    except ValueError:
        return False
    if name == listens_on.lower() or "." not in name or name.rpartition(".")[2] in _LOCAL_NAMES:
        return True
    try:
        ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return True


def _is_fetched(headers: dict[bytes, bytes]) -> bool:
    """Whether a script asks, which could watch the batch for ever, and nobody who followed a link."""
    return headers.get(b"sec-fetch-mode", b"navigate") != b"navigate"


def _is_from_elsewhere(headers: dict[bytes, bytes], host: str) -> bool:
    """What a browser says of a request; other clients say nothing."""
    if site := headers.get(b"sec-fetch-site"):
        return site not in (b"same-origin", b"none")
    origin = headers.get(b"origin")
    return origin is not None and urlsplit(origin.decode("latin-1")).netloc != host
