"""Load on servers that are not the lab's: OpenAI's API, errors, nobody there."""

import asyncio
import itertools
import json
from pathlib import Path

import pytest
from aiohttp import web

from labctl.load.endpoints import CHAT, COMPLETIONS
from labctl.runs import store as runs
from tests.labctl.cli.typed import labctl, load_json
from tests.labctl.load.test_endpoints import END, USAGE, delta, event, streaming, text
from tests.labctl.responder import responder


def test_a_server_that_speaks_openais_api(staged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = ["--backend", "openai", "--model", "m", "--requests", "12", "--concurrency", "2"]
    with responder(streaming(text("a"), text("b"), END, pause_s=0.05), COMPLETIONS) as server:
        where += ["--base-url", f"{server.url}/v1/"]
        code, record = load_json(capsys, *where, "--goodput", "ttft:60000", "e2el:60000", "--label", "mine")
        assert code == 0
        assert labctl("load", *where, "--goodput", "ttft:60000") == 0
    assert (record["backend"], record["label"], record["completed"]) == ("openai", "mine", 12)
    assert record["request_goodput"] == pytest.approx(record["request_throughput"], rel=0.01)
    assert record["median_ttft_ms"] > 0
    assert record["total_output_tokens"] == 36
    said = capsys.readouterr()
    assert "TTFT" in said.out
    assert "Goodput" in said.out
    assert "Starting" not in said.err
    assert f"→ labctl curve --backend openai --base-url {server.url}/v1/ --model m" in said.err
    run = runs.load(staged, "last")
    assert (run.subject.backend, run.subject.model) == ("openai", "m")


@pytest.mark.usefixtures("staged")
def test_goodput_of_a_server_that_streams_nothing_is_unknown(capsys: pytest.CaptureFixture[str]) -> None:
    async def whole(_: web.Request) -> web.Response:
        await asyncio.sleep(0.05)
        return web.json_response({"choices": [{"text": "He goes."}], "usage": USAGE})

    with responder(whole, COMPLETIONS) as server:
        where = f"--backend openai --base-url {server.url} --model m --requests 12 --concurrency 2".split()
        code, record = load_json(capsys, *where, "--goodput", "ttft:200", "e2el:60000")
        assert (code, record["request_goodput"]) == (0, None)
        assert labctl("load", *where, "--goodput", "ttft:200") == 0
        assert "Goodput: unknown. No answer was streamed" in capsys.readouterr().out
        code, record = load_json(capsys, *where, "--goodput", "e2el:60000")
    assert record["request_goodput"] > 0


API = {COMPLETIONS: ("completions", text), CHAT: ("chat", delta)}


@pytest.mark.parametrize("path", API)
@pytest.mark.parametrize("prefix", ["", "/llm"])
def test_the_curve_of_a_server_that_speaks_openais_api(
    staged: Path, capsys: pytest.CaptureFixture[str], path: str, prefix: str
) -> None:
    name, piece = API[path]
    answer = streaming(*[piece("a"), piece("b"), piece("c"), END], pause_s=0.02)
    with responder(answer, prefix + path) as server:
        where = f"--backend openai --base-url {server.url}{prefix} --model m --endpoint {name}".split()
        assert labctl("curve", "--concurrency", "1,2,8", *where) == 0
        printed = capsys.readouterr()
        assert "Batching: at 8" in printed.out
        assert printed.out.count("●") == 2 * (1 + 3)
        assert printed.err.splitlines()[-1] == "→ labctl runs list"
        assert labctl("curve", "--concurrency", "1,8", "--json", *where) == 0
        assert json.loads(capsys.readouterr().out)["shape"] == "batching"
    kept = runs.load(staged, "last")
    assert (kept.subject.url, kept.subject.model) == (server.url + prefix, "m")
    assert all(len(sample.token_ns) == 3 for series in kept.series for sample in series.samples)


@pytest.mark.usefixtures("staged")
def test_the_curve_of_a_server_that_answers_some_requests_with_errors(
    capsys: pytest.CaptureFixture[str],
) -> None:
    answered = itertools.count()
    good = streaming(text("a"), END, pause_s=0.02)
    bad = streaming(event({"error": {"message": "out of memory"}}), pause_s=0.02)

    async def every_other(request: web.Request) -> web.StreamResponse:
        return await (bad if next(answered) % 2 else good)(request)

    with responder(every_other, COMPLETIONS) as server:
        where = f"--backend openai --base-url {server.url} --model m --concurrency 1,4,8".split()
        assert labctl("curve", *where) == 1
        printed = capsys.readouterr()
        assert "failed" in printed.out
        assert f"requests to {server.url} failed: bad_answer × " in printed.err
        assert labctl("curve", "--json", *where) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["shape"] == "batching"
    assert all(point["failed"] >= 3 for point in found["points"])


@pytest.mark.usefixtures("staged")
@pytest.mark.parametrize(
    ("status", "fix"),
    [(401, "OPENAI_API_KEY=KEY {again}"), (404, "curl -s {url}/v1/models"), (503, "{again} --concurrency 1")],
)
def test_a_server_that_fails_most_requests(capsys: pytest.CaptureFixture[str], status: int, fix: str) -> None:
    answered = itertools.count()
    good = streaming(delta("a"), END, pause_s=0.02)

    async def mostly_not(request: web.Request) -> web.StreamResponse:
        if next(answered) % 10 == 9:
            return await good(request)
        return web.json_response({"error": {"message": "not today"}}, status=status)

    with responder(mostly_not, CHAT) as server:
        where = ["--backend", "openai", "--base-url", server.url, "--model", "a model", "--endpoint", "chat"]
        code, record = load_json(capsys, *where, "--requests", "60")
        assert (code, record["failed"]) == (1, 54)
        assert labctl("load", *where, "--requests", "60") == 1
    said = capsys.readouterr().err
    assert f"54 of 60 requests to {server.url} failed: http_{status} × 54." in said
    assert "What it says to that: not today" in said
    again = f"labctl load --backend openai --base-url {server.url} --model 'a model' --endpoint chat"
    assert said.splitlines()[-1] == "→ " + fix.format(again=again, url=server.url)


@pytest.mark.usefixtures("staged")
def test_answers_that_take_too_long_lead_to_more_patience(capsys: pytest.CaptureFixture[str]) -> None:
    slow = streaming(text("a"), END, pause_s=0.3)
    with responder(slow, COMPLETIONS) as server:
        where = ["--backend", "openai", "--base-url", server.url, "--model", "m"]
        assert labctl("load", *where, "--requests", "8", "--timeout", "100ms") == 6
    assert capsys.readouterr().err.endswith(
        f"→ labctl load --backend openai --base-url {server.url} --model m --concurrency 1 --timeout 60s\n"
    )


@pytest.mark.usefixtures("staged")
def test_a_server_that_answers_nothing_as_it_should(capsys: pytest.CaptureFixture[str]) -> None:
    async def down(_: web.Request) -> web.Response:
        return web.json_response({"error": {"message": "there is no model 'm' here"}}, status=404)

    with responder(down, COMPLETIONS) as server:
        where = ["--backend", "openai", "--base-url", server.url, "--model", "m"]
        assert labctl("load", *where, "--requests", "12") == 6
        said = capsys.readouterr().err
        assert "http_404 × 12" in said
        assert f"→ curl -s {server.url}/v1/models" in said
        assert "What it says to that: there is no model 'm' here" in said
        assert labctl("curve", *where, "--concurrency", "1") == 6
        assert "there is no model 'm' here" in capsys.readouterr().err


@pytest.mark.usefixtures("staged")
def test_nobody_at_the_base_url(capsys: pytest.CaptureFixture[str]) -> None:
    with responder() as gone:
        pass
    assert labctl("load", "--backend", "openai", "--base-url", gone.url, "--model", "m") == 6
    said = capsys.readouterr().err
    assert f"{gone.url} refused or dropped" in said
    again = f"labctl load --backend openai --base-url {gone.url} --model m --concurrency 1"
    assert f"→ curl -s {gone.url}/v1/models, and if that is answered: {again}" in said
    assert (
        labctl("load", "--backend", "openai", "--base-url", gone.url, "--model", "m", "--requests", "4") == 6
    )
    said = capsys.readouterr().err
    assert said.splitlines()[-1] == f"→ curl -s {gone.url}/v1/models"  # fewer at once would fix nothing


@pytest.mark.usefixtures("staged")
def test_what_is_at_the_url_is_said_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    async def fail(_: web.Request) -> web.Response:
        return web.Response(status=404)

    with responder(fail, "/elsewhere") as server:
        assert labctl("load", "--url", server.url) == 6
    said = [line for line in capsys.readouterr().err.splitlines() if not line.endswith("…")]
    assert len(said) == 2
    assert "HTTP 404" in said[0]
