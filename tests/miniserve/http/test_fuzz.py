"""Whatever is sent, the server answers as its own description says, keeps its slots, and never fails."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings

from miniserve.http.openapi import DESCRIPTION
from tests.program import server, url_in, wait_until_ready

OPERATIONS = [
    (path, method)
    for path, described in DESCRIPTION["paths"].items()
    for method in described
    if method != "parameters"
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


def never_fails(_: object, response: Any, __: object) -> None:
    """Only a deadline, which is sometimes a millisecond, may keep an answer back."""
    assert response.status_code < 500 or response.status_code == 504, response.text


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


@pytest.mark.parametrize(("path", "method"), OPERATIONS)
def test_it_answers_as_described(path: str, method: str, url: str) -> None:
    import schemathesis  # three seconds, for which no other process of the tests has to wait
    from schemathesis.specs.openapi import checks

    described = schemathesis.openapi.from_dict(DESCRIPTION)[path][method].as_strategy()
    # Not `positive_data_acceptance`: no schema says that a sentence is not blank, or short enough in bytes.
    wanted = [
        never_fails,
        checks.content_type_conformance,
        checks.negative_data_rejection,
        checks.response_schema_conformance,
        checks.status_code_conformance,
        checks.unsupported_method,
    ]

    @given(case=described)
    @settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    def answers(case: Any) -> None:
        case.call_and_validate(base_url=url, checks=wanted)

    answers()
