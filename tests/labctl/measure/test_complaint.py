import asyncio
from contextlib import suppress

import pytest
from aiohttp import web

from labctl.load.endpoints import COMPLETIONS, OpenAI
from labctl.measure.complaint import complaint
from tests.labctl.responder import responder


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (404, b'{"error": {"message": "no model\\nm"}}', "no model m"),
        (422, b'{"detail": "max_tokens is too large"}', "max_tokens is too large"),
        (400, b'{"error": "bad \\u001b[31m"}', "bad [31m"),
        (500, b"Internal Server Error", "Internal Server Error"),
        (500, b'{"error": {"message": null}}', '{"error": {"message": null}}'),
        (500, b"[" * 100_000, "[" * 300),
        (500, b"", ""),
    ],
)
def test_what_a_server_says_that_refuses(status: int, body: bytes, said: str) -> None:
    async def refuses(_: web.Request) -> web.Response:
        return web.Response(status=status, body=body)

    with responder(refuses, COMPLETIONS) as server:
        assert complaint(OpenAI(server.url, "m"), "He go.") == said
    assert complaint(OpenAI(server.url, "m"), "He go.") == "", "nobody is there any more"


def test_an_answer_without_an_end_is_not_waited_for() -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        with suppress(ConnectionError):
            while True:
                await response.write(b'data: {"choices": [{"text": "a"}]}\n\n')
                await asyncio.sleep(0.05)
        return response

    with responder(endless, COMPLETIONS) as server:
        assert complaint(OpenAI(server.url, "m"), "He go.") == ""
