"""Pages from elsewhere, in a browser on this machine, and clients that must not be taken for one."""

import asyncio

import pytest
from starlette.types import Message, Receive, Scope, Send

from miniserve.http.origin import OwnPages


def status(
    host: str | None,
    *,
    listens_on: str = "127.0.0.1",
    server: str = "127.0.0.1",
    method: str = "GET",
    **headers: str,
) -> int:
    """What a request gets: 200 from whatever is behind the middleware, or its refusal."""
    statuses: list[int] = []

    async def app(_: Scope, __: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})

    async def receive() -> Message:
        raise AssertionError("a refusal reads nothing")

    async def send(message: Message) -> None:
        statuses.extend([message["status"]] if message["type"] == "http.response.start" else [])

    named = {name.replace("_", "-"): value for name, value in headers.items()}
    if host is not None:
        named["host"] = host
    scope = {
        "type": "http",
        "method": method,
        "server": (server, 8033),
        "headers": [(name.encode(), value.encode()) for name, value in named.items()],
    }
    asyncio.run(OwnPages(app, host=listens_on)(scope, receive, send))
    return statuses[0]


OWN = [
    "127.0.0.1:8033", "127.0.0.1", "localhost:9000", "LOCALHOST", "localhost.", "app.localhost", "[::1]:8033",
    "192.168.1.5:80", "host.docker.internal:8033", "printer.local", "miniserve:8033", None,
]  # fmt: skip
FOREIGN = [
    "evil.example",
    "evil.example:8033",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "[",
    "a.b:x",
]


@pytest.mark.parametrize("host", OWN)
def test_a_name_that_nobody_can_register_may_be_this_server(host: str | None) -> None:
    assert status(host) == 200


@pytest.mark.parametrize("host", FOREIGN)
@pytest.mark.parametrize("server", ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])
def test_a_name_that_was_made_to_point_here_is_refused(host: str, server: str) -> None:
    assert status(host, server=server) == 403


def test_a_server_for_others_does_not_know_what_they_call_it() -> None:
    assert status("models.example", listens_on="0.0.0.0") == 200
    assert status("models.example", listens_on="192.168.1.5", server="192.168.1.5") == 200
    assert status("models.example", listens_on="models.example") == 200
    assert status("evil.example", listens_on="models.example") == 403


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, 200),
        ({"sec_fetch_site": "same-origin"}, 200),
        ({"sec_fetch_site": "none"}, 200),
        ({"sec_fetch_site": "cross-site"}, 403),
        ({"sec_fetch_site": "same-site"}, 403),
        ({"origin": "http://localhost:8033"}, 200),
        ({"origin": "https://localhost:8033"}, 200),
        ({"origin": "http://localhost:3000"}, 403),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "https://models.example", "sec_fetch_site": "same-origin"}, 200),  # through a proxy
    ],
)
def test_a_post_from_another_page_is_refused(headers: dict[str, str], expected: int) -> None:
    assert status("localhost:8033", method="POST", **headers) == expected


@pytest.mark.parametrize(("mode", "expected"), [("navigate", 200), ("cors", 403), ("no-cors", 403)])
def test_a_script_of_another_page_may_not_watch(mode: str, expected: int) -> None:
    assert status("localhost:8033", sec_fetch_site="cross-site", sec_fetch_mode=mode) == expected


def test_a_link_from_another_page_may_lead_here() -> None:
    assert status("localhost:8033", sec_fetch_site="cross-site", origin="https://models.example") == 200
