"""The commands, end to end, on a lab whose server only sleeps."""

import asyncio
import errno
import itertools
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from labctl.cli import app as cli
from labctl.cli.options import parse_count, parse_duration
from labctl.errors import UsageProblem
from labctl.learner import records
from labctl.load import runner
from labctl.load.endpoints import CHAT, COMPLETIONS
from labctl.load.runner import Interrupted
from labctl.load.samples import Shown
from labctl.measure import blocks, observing
from labctl.runs import store as runs
from labctl.server.process import running_server
from labctl.tree import attempts
from tests.labctl import stage
from tests.labctl.cli.test_questions import at_a_terminal
from tests.labctl.load.test_endpoints import END, USAGE, delta, event, streaming, text
from tests.labctl.responder import correct, responder
from tests.processes import is_running


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stage.build(tmp_path_factory.mktemp("stage") / "lab")


@pytest.fixture
def lab(built: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The stage as committed, before and after each test."""
    monkeypatch.setenv("LABCTL_ROOT", str(built))
    monkeypatch.setenv("LABCTL_LANG", "en")
    monkeypatch.delenv("LABCTL_LEARNER", raising=False)
    stage.give_the_client_room(monkeypatch)
    yield built
    subprocess.run(["git", "checkout", "-q", "--", "."], cwd=built, check=True)
    subprocess.run(["git", "clean", "-qfd"], cwd=built, check=True)
    (built / ".labctl/attempt.json").unlink(missing_ok=True)


def labctl(*arguments: str) -> int:
    return cli.run(list(arguments))


def load_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    code = labctl("load", "--json", *arguments)
    return code, json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("text", "seconds"), [("60s", 60), ("2m", 120), ("500ms", 0.5), ("10", 10), ("1.5s", 1.5), (" 3s ", 3)]
)
def test_lengths_of_time(text: str, seconds: float) -> None:
    assert parse_duration("--duration", text) == seconds


@pytest.mark.parametrize(
    "text", ["", "s", "-1s", "0", "0s", "1h", "1e3", "nan", "inf", "1 s s", "90000", "٣s"]
)
def test_what_is_no_length_of_time(text: str) -> None:
    with pytest.raises(UsageProblem):
        parse_duration("--duration", text)


@pytest.mark.parametrize("text", ["", "0", "-1", "8.0", "many", "1025", "1e2", "٣", "9" * 30])
def test_what_is_no_concurrency(text: str) -> None:
    with pytest.raises(UsageProblem):
        parse_count("--concurrency", text, 1024)


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize(
    "arguments",
    [
        ["load", "--concurrency", "0"],
        ["load", "--duration", "soon"],
        ["load", "--timeout", "0s"],
        ["load", "--requests", "-3"],
        ["load", "--requests", "5", "--duration", "5s"],
        ["load", "--out", "/nowhere/at/all.json"],
        ["load", "--url", "ftp://example.org"],
        ["load", "--url", "http://localhost:99999"],
        ["load", "--url", "http://localhost/path", "--concurrency", "1"],
        ["curve", "--concurrency", "1,,8"],
        ["curve", "--compare", "--url", "http://127.0.0.1:1"],
        ["load", "--request-rate", "0"],
        ["load", "--request-rate", "nan"],
        ["load", "--request-rate", "1e9"],
        ["load", "--request-rate", "5", "--burstiness", "-1"],
        ["load", "--request-rate", "5", "--concurrency", "8"],
        ["load", "--burstiness", "2"],
        ["load", "--concurrency", "100000"],
        ["load", "--goodput", "p99:200"],
        ["load", "--goodput", "ttft"],
        ["load", "--goodput", "ttft:0"],
        ["load", "--goodput", "ttft:200"],
        ["load", "ttft:200"],
        ["load", "--backend", "vllm"],
        ["load", "--backend", "openai"],
        ["load", "--backend", "openai", "--base-url", "http://127.0.0.1:1"],
        ["load", "--model", "m"],
        ["load", "--backend", "openai", "--base-url", "nonsense:x", "--model", "m"],
        "load --backend openai --base-url http://127.0.0.1:1 --model m --endpoint x".split(),
        ["load", "--label", "two\nlines"],
        ["load", "--label", ""],
        ["load", "--paired", "--request-rate", "5"],
        ["load", "--predict", "0"],
        ["load", "--predict", "0012"],
        ["curve", "--predict", "straight"],
        ["load", "--surprise"],
    ],
)
def test_bad_input_ends_in_one_clear_line_and_a_command(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert labctl(*arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    said = [line for line in printed.err.splitlines() if not line.endswith("…")]
    assert len(said) == 2
    assert said[0].startswith("labctl: ")
    assert said[1].startswith("→ ")


def test_load_on_a_healthy_tree_meets_the_targets(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, record = load_json(capsys, "--out", str(lab / "result.json"))
    assert code == 0
    assert json.loads((lab / "result.json").read_text()) == record
    ours = record.pop("labctl")
    assert (
        list(record)
        == (
            "date backend label model_id num_prompts max_concurrency request_rate duration completed failed "
            "request_throughput output_throughput total_output_tokens "
            "mean_e2el_ms median_e2el_ms p50_e2el_ms p95_e2el_ms p99_e2el_ms errors"
        ).split()
    )
    assert list(ours) == ["schema_version", "targets", "scale", "verdict", "validity", "server", "client"]
    assert [list(target) for target in ours["targets"]] == [
        ["metric", "stat", "op", "threshold", "observed", "pass"]
    ] * 4
    assert ours["verdict"] == "met"
    assert ours["server"]["managed"] is True
    # The targets on this machine, or what the reference server needs on it just now.
    assert ours["targets"][0]["threshold"] >= 500 * ours["scale"] * (1 - 1e-3)
    assert ours["targets"][2]["threshold"] <= 30 / ours["scale"] * (1 + 1e-3)
    assert ours["targets"][3]["threshold"] == 0.01
    assert record["failed"] == 0
    assert record["errors"] == []
    assert not attempts.load_active(lab)


def test_under_a_break_one_thing_is_asked_first_and_only_once(lab: Path) -> None:
    assert labctl("break", "apply", "00") == 0
    load = ["load", "--requests", "16"]
    screen = at_a_terminal(lab, "99\n\n", *load)
    assert screen.count("or Enter to see it at once") == 2  # what was typed first is no answer
    assert "prediction" not in screen
    assert "Before you look" not in at_a_terminal(lab, "", *load)


@pytest.mark.usefixtures("lab")
def test_a_load_without_targets_leads_to_the_comparison_under_a_break_alone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    alone = ("load", "--scenario", "alone", "--requests", "12")
    assert labctl(*alone) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith("one request at a time")
    assert "none is judged" in shown.out
    assert "--paired" not in shown.out + shown.err
    assert labctl("break", "apply", "00") == 0
    assert labctl(*alone) == 0
    assert capsys.readouterr().err.endswith("→ labctl load --scenario alone --paired\n")


@pytest.mark.usefixtures("lab")
def test_the_result_can_go_to_any_place_and_a_failed_run_leaves_no_empty_file(tmp_path: Path) -> None:
    out = tmp_path / "result.json"
    assert labctl("load", "--url", "ftp://nowhere", "--out", str(out)) == 2
    assert not out.exists()
    assert labctl("load", "--requests", "8", "--concurrency", "2", "--out", "/dev/null") == 0
    assert Path("/dev/null").is_char_device()


def test_load_under_the_break_misses_them_and_keeps_the_symptom(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert labctl("break", "apply", "00") == 0
    assert labctl("load", "--duration", "1s", "--predict", "1") == 1
    printed = capsys.readouterr()
    assert "missed" in printed.out
    assert "(your prediction)" in printed.out
    assert "You predicted a miss of: p50 latency. So it is." in printed.out
    assert "One request alone takes" in printed.out
    assert printed.err.splitlines()[-1] == "→ labctl curve"
    attempt = attempts.load_active(lab)
    assert attempt is not None
    assert attempt.measured is not None
    assert attempt.measured["concurrency"] == 8
    assert attempt.prediction == attempts.Prediction("p50_e2el_ms", True)
    record = records.read(lab, attempt)
    assert record is not None
    assert record["measured"] == attempt.measured

    assert labctl("load", "--duration", "1s", "--predict", "2") == 1
    assert "This is not kept" in capsys.readouterr().err
    late = attempts.load_active(lab)
    assert late is not None
    assert late.prediction == attempt.prediction

    # What is measured after a repair is not the symptom.
    stage.edit(lab, stage.BROKEN, stage.SEAM)
    assert labctl("load") == 0
    again = attempts.load_active(lab)
    assert again is not None
    assert again.measured == late.measured
    assert labctl("break", "revert") == 0


@pytest.mark.usefixtures("lab")
def test_few_requests_get_no_verdict_and_the_command_that_gives_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert labctl("load", "--requests", "16") == 3
    printed = capsys.readouterr()
    assert "not judged: takes 59 requests" in printed.out
    assert "No target is missed, but 1 of 4" in printed.err
    assert "→ labctl load --requests 59" in printed.err
    code, record = load_json(capsys, "--requests", "16")
    assert code == 3
    assert record["labctl"]["verdict"] == "inconclusive"
    assert [target["pass"] for target in record["labctl"]["targets"]] == [True, None, True, True]
    code, record = load_json(capsys, "--requests", "59")
    assert code == 0
    assert record["labctl"]["verdict"] == "met"


def test_what_was_kept_in_one_language_is_shown_in_another(
    lab: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert labctl("--lang", "en", "curve", "--concurrency", "1,8") == 0
    monkeypatch.setattr("labctl.measure.observing.client_floor_ms", lambda *_: 500.0)
    assert labctl("--lang", "en", "load", "--requests", "16") == 8
    english = ("the client alone takes", "Batching: at 8")
    spanish = ("el cliente", "p50 es")
    capsys.readouterr()
    for language, said, unsaid in (("en", english, spanish), ("es", spanish, english)):
        page = lab / f"{language}.html"
        curve, load = (run.id for run in runs.listing(lab)[0][-2:])
        for run in (curve, load):
            assert labctl("--lang", language, "runs", "show", run) == 0
            assert labctl("--lang", language, "runs", "show", "--json", run) == 0
        assert labctl("--lang", language, "runs", "compare", curve, load) == 0
        assert labctl("--lang", language, "report", curve, load, "--html", str(page)) == 0
        for shown in (capsys.readouterr().out, page.read_text()):
            assert [text in shown for text in (*said, *unsaid)] == [True, True, False, False]


@pytest.mark.usefixtures("lab")
def test_another_concurrency_has_no_targets(capsys: pytest.CaptureFixture[str]) -> None:
    code, record = load_json(capsys, "--concurrency", "2", "--requests", "10")
    assert code == 0
    assert record["num_prompts"] == 10
    assert record["labctl"]["targets"] == []
    assert record["labctl"]["scale"] is None
    assert record["labctl"]["verdict"] is None


def test_the_server_at_a_url_is_left_running(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with running_server(lab) as server:
        code, record = load_json(capsys, "--url", f"{server.url}/", "--concurrency", "2")
        assert code == 0
        assert record["labctl"]["server"] == {
            "pid": server.pid,
            "source_digest": server.source_digest,
            "managed": False,
        }
        assert labctl("load", "--url", server.url, "--concurrency", "2") == 0
        assert server.source_digest[:12] in capsys.readouterr().out
        os.kill(server.pid, 0)  # it is there


def test_a_server_that_runs_other_files_is_not_measured(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with running_server(lab) as server:
        stage.edit(lab, "SECONDS = 0.03", "SECONDS = 0.01")
        assert labctl("load", "--url", server.url, "--concurrency", "2") == 8
    assert "does not run the source files of this tree" in capsys.readouterr().err


def test_files_edited_during_the_run_make_it_invalid(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with running_server(lab) as server:
        timer = threading.Timer(0.5, stage.edit, (lab, "SECONDS = 0.03", "SECONDS = 0.01"))
        timer.start()
        assert labctl("load", "--url", server.url, "--concurrency", "2", "--duration", "1500ms") == 8
        timer.join()
    assert "edited" in capsys.readouterr().err


@pytest.mark.usefixtures("lab")
def test_nobody_at_the_url(capsys: pytest.CaptureFixture[str]) -> None:
    with responder(correct) as gone:
        pass
    assert labctl("load", "--url", gone.url, "--concurrency", "2") == 6
    assert gone.url in capsys.readouterr().err


@pytest.mark.usefixtures("lab")
def test_something_else_at_the_url(capsys: pytest.CaptureFixture[str]) -> None:
    with responder(correct) as other:  # answers 404 at /healthz
        assert labctl("load", "--url", other.url, "--concurrency", "2") == 6
    assert "404" in capsys.readouterr().err


def test_a_server_that_dies_under_load_ends_the_run_at_once(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stage.edit(
        lab, "    seen.answered += 1\n", "    seen.answered += 1\n    seen.answered < 40 or os._exit(9)\n"
    )
    started = time.monotonic()
    assert labctl("load", "--duration", "60s", "--concurrency", "4") == 6
    assert time.monotonic() - started < 30
    assert "died under load" in capsys.readouterr().err


def test_a_server_that_does_not_start(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stage.edit(lab, "SECONDS = 0.03", "SECONDS = 0.03 +")
    assert labctl("load", "--concurrency", "4") == 6
    assert "SyntaxError" in capsys.readouterr().err


def test_ctrl_c_stops_the_server_and_shows_what_was_measured(lab: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "labctl", "load", "--concurrency", "4", "--duration", "60s"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=stage.REAL,
        env={**os.environ, "LABCTL_ROOT": str(lab)},
    )
    busy = lab / ".labctl/busy"
    busy.unlink(missing_ok=True)
    while not busy.exists() or not busy.read_text():
        assert process.poll() is None
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 130, err
    assert "cut short" in out
    assert "p50 latency" in out
    assert "Traceback" not in err
    assert not is_running(int(busy.read_text()))
    kept = runs.load(lab, "last")
    assert kept.partial
    assert kept.series[0].concurrency == 4


def interrupted_at(turn: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C when so many runs of this command are over."""
    real, begun = runner.measure, iter(range(100))

    def measure(*arguments: Any, **options: Any) -> Shown:
        if next(begun) == turn:
            raise Interrupted(None)
        return real(*arguments, **options)

    monkeypatch.setattr(observing, "measure", measure)


@pytest.mark.parametrize(
    ("command", "series"),
    [(["curve", "--concurrency", "1,2,4"], 2), (["load", "--paired"], 2), (["verify"], 2)],
)
def test_what_was_measured_before_ctrl_c_is_kept_and_marked(
    lab: Path, command: list[str], series: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted_at(series, monkeypatch)
    assert labctl(*command) == 130
    kept = runs.load(lab, "last")
    assert kept.command == command[0]
    assert kept.partial
    assert len(kept.series) == series


def test_ctrl_c_while_the_client_is_looked_at_loses_no_figure(
    lab: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> float:
        raise Interrupted(None)

    monkeypatch.setattr(observing, "client_floor_ms", interrupt)
    assert labctl("load", "--concurrency", "2", "--requests", "8") == 130
    assert "cut short" in capsys.readouterr().out
    assert runs.load(lab, "last").partial


@pytest.mark.parametrize("command", [["load", "--paired"], ["verify"]])
def test_files_edited_during_a_comparison_belong_to_no_verdict(
    lab: Path, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = observing.observe

    def edit(*arguments: Any, **options: Any) -> Any:
        stage.edit(lab, stage.SEAM, stage.SEAM + "  # mended")
        monkeypatch.setattr(blocks, "observe", real)
        return real(*arguments, **options)

    monkeypatch.setattr(blocks, "observe", edit)
    assert labctl(*command) == 8
    assert attempts.load_active(lab) is None


@pytest.mark.parametrize(("number", "held"), [("1", False), ("2", True)])
def test_under_a_break_a_curve_is_held_against_what_was_predicted(
    lab: Path, capsys: pytest.CaptureFixture[str], number: str, held: bool
) -> None:
    assert labctl("break", "apply", "00") == 0
    assert labctl("curve", "--concurrency", "1,8", "--predict", number) == 0
    assert ("So it is." in capsys.readouterr().out) is held
    attempt = attempts.load_active(lab)
    assert attempt is not None
    assert attempt.prediction is not None
    assert attempt.prediction.held is held


def test_what_is_predicted_after_the_figures_is_not_kept(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert labctl("break", "apply", "00") == 0
    assert labctl("load", "--duration", "1s", "--json") == 1
    capsys.readouterr()
    assert labctl("load", "--duration", "1s", "--predict", "1") == 1
    assert "This is not kept" in capsys.readouterr().err
    attempt = attempts.load_active(lab)
    assert attempt is not None
    assert attempt.prediction is None


def test_curve_draws_and_names_the_shape(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert labctl("curve", "--concurrency", "8,1") == 0
    drawn = capsys.readouterr().out
    assert drawn.count("●") == 2 * (1 + 2)  # a legend and two points in each picture
    assert "Batching: at 8" in drawn
    assert max(map(len, drawn.splitlines())) <= 80

    stage.edit(lab, stage.SEAM, stage.BROKEN)
    assert labctl("curve", "--concurrency", "1,8", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["shape"] == "serialised"
    assert found["at"] == 8
    assert [point["concurrency"] for point in found["points"]] == [1, 8]


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize("how", [[], ["--json"]])
def test_a_curve_of_a_server_that_answers_nothing(
    lab: Path, capsys: pytest.CaptureFixture[str], how: list[str]
) -> None:
    async def fail(_: web.Request) -> web.Response:
        return web.Response(status=500)

    with responder(fail, COMPLETIONS) as broken:
        at = f"--backend openai --base-url {broken.url} --model m".split()
        assert labctl("curve", "--concurrency", "1,2,4", *at, *how) == 6
    printed = capsys.readouterr()
    assert "Nothing that was sent to" in printed.err
    assert runs.load(lab, "last").command == "curve"


@pytest.mark.usefixtures("lab")
def test_curve_says_when_there_is_too_little_to_see(capsys: pytest.CaptureFixture[str]) -> None:
    assert labctl("curve", "--concurrency", "1,2") == 0
    assert "Too little" in capsys.readouterr().out


@pytest.mark.usefixtures("lab")
def test_an_open_loop_shows_both_views_of_latency(capsys: pytest.CaptureFixture[str]) -> None:
    assert labctl("load", "--request-rate", "40", "--requests", "30") == 0
    printed = capsys.readouterr().out
    assert "40.0/s requests on average" in printed
    assert "Asked for 40.0/s" in printed
    assert "from when each request was really sent" in printed


def test_a_server_that_speaks_openais_api(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
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
    run = runs.load(lab, "last")
    assert (run.subject.backend, run.subject.model) == ("openai", "m")


@pytest.mark.usefixtures("lab")
def test_goodput_of_a_server_that_streams_nothing_is_unknown(capsys: pytest.CaptureFixture[str]) -> None:
    async def whole(_: web.Request) -> web.Response:
        await asyncio.sleep(0.05)
        return web.json_response({"choices": [{"text": "He goes."}], "usage": USAGE})

    with responder(whole, COMPLETIONS) as server:
        where = f"--backend openai --base-url {server.url} --model m --requests 12 --concurrency 2".split()
        code, record = load_json(capsys, *where, "--goodput", "ttft:200", "e2el:60000")
        assert (code, record["request_goodput"]) == (0, None)
        assert labctl("load", *where, "--goodput", "ttft:200") == 0
        assert "Goodput: unknown. No answer was streamed, and ttft can" in capsys.readouterr().out
        code, record = load_json(capsys, *where, "--goodput", "e2el:60000")
    assert record["request_goodput"] > 0


API = {COMPLETIONS: ("completions", text), CHAT: ("chat", delta)}


@pytest.mark.parametrize("path", API)
@pytest.mark.parametrize("prefix", ["", "/llm"])
def test_the_curve_of_a_server_that_speaks_openais_api(
    lab: Path, capsys: pytest.CaptureFixture[str], path: str, prefix: str
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
    kept = runs.load(lab, "last")
    assert (kept.subject.url, kept.subject.model) == (server.url + prefix, "m")
    assert all(len(sample.token_ns) == 3 for series in kept.series for sample in series.samples)


@pytest.mark.usefixtures("lab")
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


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize(
    ("status", "mend"),
    [(401, "OPENAI_API_KEY=KEY {again}"), (404, "curl -s {url}/v1/models"), (503, "{again} --concurrency 1")],
)
def test_a_server_that_fails_most_requests(
    capsys: pytest.CaptureFixture[str], status: int, mend: str
) -> None:
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
    assert said.splitlines()[-1] == "→ " + mend.format(again=again, url=server.url)


@pytest.mark.usefixtures("lab")
def test_answers_that_take_too_long_lead_to_more_patience(capsys: pytest.CaptureFixture[str]) -> None:
    slow = streaming(text("a"), END, pause_s=0.3)
    with responder(slow, COMPLETIONS) as server:
        where = ["--backend", "openai", "--base-url", server.url, "--model", "m"]
        assert labctl("load", *where, "--requests", "8", "--timeout", "100ms") == 6
    assert capsys.readouterr().err.endswith(
        f"→ labctl load --backend openai --base-url {server.url} --model m --timeout 60s\n"
    )


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize("key", ["a\nb", "clé"])
def test_a_key_that_no_header_can_have_is_refused(
    capsys: pytest.CaptureFixture[str], key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", key)
    where = ["--backend", "openai", "--base-url", "http://127.0.0.1:1", "--model", "m"]
    assert labctl("load", *where) == 2
    assert "OPENAI_API_KEY" in capsys.readouterr().err


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize("host", ["exa..mple", "a" * 70, " h", "h\t", "☃.net"])
def test_what_no_host_can_be_called_is_no_address(capsys: pytest.CaptureFixture[str], host: str) -> None:
    url = f"http://{host}"
    for where in (["--url", url], ["--backend", "openai", "--base-url", url, "--model", "m"]):
        assert labctl("load", *where, "--requests", "8", "--timeout", "1s") == 2
        assert "is not the address of a server" in capsys.readouterr().err


@pytest.mark.usefixtures("lab")
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


@pytest.mark.usefixtures("lab")
def test_nobody_at_the_base_url(capsys: pytest.CaptureFixture[str]) -> None:
    with responder() as gone:
        pass
    assert labctl("load", "--backend", "openai", "--base-url", gone.url, "--model", "m") == 6
    said = capsys.readouterr().err
    assert f"{gone.url} refused or dropped" in said
    assert f"→ labctl load --backend openai --base-url {gone.url} --model m --concurrency 1" in said


def test_a_client_without_room_makes_the_run_invalid_whatever_the_targets_say(
    lab: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("labctl.measure.observing.client_floor_ms", lambda *_: 500.0)
    code, record = load_json(capsys)
    assert code == 8
    assert record["labctl"]["verdict"] == "invalid"
    assert record["labctl"]["targets"] == []
    assert not runs.load(lab, "last").validity.valid
    assert labctl("load") == 8
    printed = capsys.readouterr()
    assert "INVALID: the client alone takes" in printed.err
    assert "missed" not in printed.out
    assert labctl("curve", "--concurrency", "1,8") == 8


def test_both_servers_in_turns_and_a_verdict(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert labctl("load", "--paired") == 0
    assert capsys.readouterr().out.startswith("Healthy: ")
    stage.edit(lab, stage.SEAM, stage.BROKEN)
    assert labctl("load", "--paired", "--json") == 1
    verdict = json.loads(capsys.readouterr().out)
    assert verdict["outcome"] == "broken"
    assert verdict["evidence"]["slower_together"]["estimate"] > 2
    kept = runs.load(lab, "last").verdict
    assert kept is not None
    assert (kept["outcome"], str(kept["text"])) == ("broken", verdict["text"])


def test_both_servers_in_one_picture(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stage.edit(lab, stage.SEAM, stage.BROKEN)
    assert labctl("curve", "--compare", "--concurrency", "1,4,8") == 0
    printed = capsys.readouterr().out
    assert "● this tree" in printed
    assert "× before the break" in printed
    assert "before the break: Batching" in printed
    assert {series.role for series in runs.load(lab, "last").series} == {"subject", "reference"}


@pytest.mark.usefixtures("lab")
def test_a_run_that_cannot_be_kept_is_shown_all_the_same(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("labctl.tree.durable.write", full)
    assert labctl("load", "--concurrency", "2", "--requests", "8") == 0
    printed = capsys.readouterr()
    assert "p50" in printed.out
    assert "No space left on device" in printed.err


def test_a_full_disk_loses_no_figure_of_a_broken_server(
    lab: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert labctl("break", "apply", "00", "--learner", "ana") == 0

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr("labctl.tree.durable.write", full)
        disk.setattr(Path, "write_text", full)
        assert labctl("load", "--out", str(lab / "result.json")) == 2
    printed = capsys.readouterr()
    assert "p50" in printed.out
    assert "could not be put into your record: No space left on device" in printed.err
    assert "cannot be written to" in printed.err
    assert labctl("break", "revert") == 0


@pytest.mark.usefixtures("lab")
def test_what_is_at_the_url_is_said_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    async def fail(_: web.Request) -> web.Response:
        return web.Response(status=404)

    with responder(fail, "/elsewhere") as server:
        assert labctl("load", "--url", server.url) == 6
    said = [line for line in capsys.readouterr().err.splitlines() if not line.endswith("…")]
    assert len(said) == 2
    assert "HTTP 404" in said[0]
