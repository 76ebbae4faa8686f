"""What happens beside a load."""

import asyncio
import itertools

import pytest
from aiohttp import web

from labctl.load.arrivals import Closed
from labctl.load.beside import LongPrompt, Probe, Scrape
from labctl.load.endpoints import Correct
from labctl.load.load import Load
from labctl.load.loops import ServerGone
from labctl.load.mix import Kind, only
from labctl.load.runner import measure
from tests.labctl.load.putting import shown
from tests.labctl.load.test_loops import free_port
from tests.labctl.responder import batching, correct, responder

SENTENCES = ["He go home.", "She go home."]


async def alive(_: web.Request) -> web.Response:
    return web.json_response({"status": "alive"})


def test_probes_are_due_from_the_start_on_and_at_even_times() -> None:
    with responder(batching(0.4), pages={"/healthz": alive}) as server:
        found = shown(only(Correct(server.url), SENTENCES), Closed(1, num_requests=2), Probe(every_s=0.05))
    due = [probe.intended_ns for probe in found.probes]
    assert all(probe.error is None and probe.status == 200 for probe in found.probes)
    assert len(due) >= 8
    pauses = {b - a for a, b in itertools.pairwise(sorted(at for at in due if at is not None))}
    assert pauses == {50_000_000}
    assert len(found.samples) == 2
    assert not found.long_prompts
    assert not found.scrapes


def test_a_probe_waits_for_no_other_and_the_last_ones_are_waited_for() -> None:
    at_once = most = 0

    async def slow(request: web.Request) -> web.Response:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.5)
        at_once -= 1
        return await alive(request)

    with responder(batching(0.2), pages={"/healthz": slow}) as server:
        mix = only(Correct(server.url), SENTENCES)
        found = shown(mix, Closed(1, num_requests=2, timeout_s=60), Probe(every_s=0.05))
    assert most > 1
    assert len(found.probes) >= 2
    assert all(probe.error is None and probe.latency_ms >= 500 for probe in found.probes)


def test_long_prompts_are_kept_apart_and_none_is_there_at_the_start() -> None:
    lengthy = "x" * 400

    async def by_length(request: web.Request) -> web.Response:
        await asyncio.sleep(0.3 if len((await request.json())["sentence"]) > 100 else 0.02)
        return await correct(request)

    with responder(by_length) as server:
        long_prompt = LongPrompt(Kind(Correct(server.url), (lengthy,)), every_s=0.2)
        mix = only(Correct(server.url), SENTENCES)
        found = shown(mix, Closed(2, duration_s=1), long_prompt)
    assert {sample.answer for sample in found.samples} == set(SENTENCES)
    assert {sample.answer for sample in found.long_prompts} == {lengthy}
    assert len(found.long_prompts) >= 2  # at 0.2 and 0.4 s, although the first takes 0.3 s
    first = min(sample.intended_ns or 0 for sample in found.long_prompts)
    assert first - min(sample.start_ns for sample in found.samples) >= 100e6


def test_scrapes_say_how_long_and_how_large() -> None:
    pages = itertools.cycle(["x" * 10, "ñ" * 10])

    async def metrics(_: web.Request) -> web.Response:
        await asyncio.sleep(0.05)
        return web.Response(text=next(pages))

    with responder(batching(0.3), pages={"/metrics": metrics}) as server:
        mix = only(Correct(server.url), SENTENCES)
        scrapes = shown(mix, Closed(1, num_requests=1), Scrape(every_s=0.1)).scrapes
    assert len(scrapes) >= 2
    assert [scrape.size_bytes for scrape in scrapes[:2]] == [10, 20]
    assert all(scrape.status == 200 and scrape.took_ms >= 50 for scrape in scrapes)


def test_a_scrape_without_a_page_says_why() -> None:
    async def hold(_: web.Request) -> web.Response:
        await asyncio.sleep(60)
        return web.Response()

    with responder(batching(0.3), pages={"/metrics": hold}) as server:
        mix = only(Correct(server.url), SENTENCES)
        found = shown(mix, Closed(1, num_requests=1, timeout_s=1), Scrape(), Scrape("/nowhere"))
    assert sorted((scrape.status or 0, scrape.size_bytes) for scrape in found.scrapes) == [(0, 0), (404, 0)]


def test_a_server_that_goes_away_ends_the_run_whatever_is_beside_it() -> None:
    url = f"http://127.0.0.1:{free_port()}"
    with pytest.raises(ServerGone):
        shown(only(Correct(url), SENTENCES), Closed(2, duration_s=60), Probe(), Scrape())


def test_nothing_is_beside_the_warm_up() -> None:
    seen: list[str] = []

    async def noted(request: web.Request) -> web.StreamResponse:
        seen.append(request.path)
        return await (alive(request) if request.method == "GET" else batching(0.02)(request))

    with responder(noted, pages={"/healthz": noted}) as server:
        load = Load(
            only(Correct(server.url), SENTENCES),
            Closed(2, num_requests=4),
            (Probe(every_s=0.01),),
            warmup_requests=10,
        )
        found = measure(load)
    assert seen[:10] == ["/correct"] * 10
    assert seen.count("/healthz") == len(found.probes) > 0
