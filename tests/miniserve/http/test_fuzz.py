"""Whatever is sent, the server answers as its own description says, keeps its slots, and never fails."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from miniserve.http.openapi import DESCRIPTION
from tests.miniserve.test_main import server, url_in, wait_until_ready


def never_fails(_: object, response: schemathesis.Response, __: object) -> None:
    """Only a deadline, which is sometimes a millisecond, may keep an answer back."""
    assert response.status_code < 500 or response.status_code == 504, response.text


# Not `positive_data_acceptance`: that a sentence is not blank, and short enough in bytes, no schema can say.
CHECKS = [
    never_fails,
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
]

SERVER = """
import sys
from miniserve import __main__
from miniserve.http import feed
events = feed.Feed.events
async def the_first(feed):
    yield await anext(events(feed))
feed.Feed.events = the_first
sys.exit(__main__.main(sys.argv[1:]))
"""
"""A server whose `/batch` ends, so that it can be read to its end."""

schema = schemathesis.openapi.from_dict(DESCRIPTION)


@pytest.fixture(scope="module")
def url(model_dir: Path) -> Iterator[str]:
    flags = ("--port", "0", "--model", str(model_dir), "--threads", "1")
    with server(*flags, program=("-c", SERVER)) as (_, banner):
        wait_until_ready(url_in(banner))
        yield url_in(banner)
        metrics = httpx.get(f"{url_in(banner)}/metrics").text
        assert "miniserve_num_requests_running 0.0" in metrics
        assert 'miniserve_request_ended_total{reason="error"} 0.0' in metrics


def test_the_description_is_the_one_that_is_served(url: str) -> None:
    assert httpx.get(f"{url}/openapi.json").json() == DESCRIPTION


@schema.parametrize()
@settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_it_answers_as_described(case: Any, url: str) -> None:
    case.call_and_validate(base_url=url, checks=CHECKS)
