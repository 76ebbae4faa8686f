import asyncio

import httpx
from starlette.applications import Starlette

from tests.miniserve.conftest import ready


def test_the_one_model_is_listed_and_found_by_its_name(app: Starlette) -> None:
    async def scenario() -> list[httpx.Response]:
        async with ready(app) as client:
            paths = ("/v1/models", "/v1/models/miniserve", "/v1/models/other", "/v1/models/some/other")
            return [await client.get(path) for path in paths]

    listed, found, *others = asyncio.run(scenario())
    assert listed.json()["object"] == "list"
    assert listed.json()["data"] == [found.json()]
    assert found.json()["id"] == "miniserve"
    for other in others:
        error = other.json()["error"]
        assert (other.status_code, error["code"], error["param"]) == (404, "model_not_found", "model")
