"""`labctl load`, end to end, on a lab whose server only sleeps."""

import errno
import json
import os
import threading
from pathlib import Path

import pytest

from labctl.learner import records
from labctl.runs import store as runs
from labctl.server.process import running_server
from labctl.tree import attempts, patches
from tests.conftest import git
from tests.labctl import stage
from tests.labctl.cli.test_questions import at_a_terminal
from tests.labctl.cli.typed import labctl, load_json
from tests.labctl.responder import correct, responder


def test_load_on_a_healthy_tree_meets_the_targets(staged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, record = load_json(capsys, "--out", str(staged / "result.json"))
    assert code == 0
    assert json.loads((staged / "result.json").read_text()) == record
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
    assert not attempts.load_active(staged)


def test_under_a_break_one_thing_is_asked_first_and_only_once(staged: Path) -> None:
    assert labctl("break", "apply", "00") == 0
    load = ["load", "--requests", "16"]
    screen = at_a_terminal(staged, "99\n\n", *load)
    assert screen.count("or Enter to see it at once") == 2  # what was typed first is no answer
    assert "prediction" not in screen
    assert "Before you look" not in at_a_terminal(staged, "", *load)


@pytest.mark.usefixtures("staged")
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


@pytest.mark.usefixtures("staged")
def test_the_result_can_go_to_any_place_and_a_failed_run_leaves_no_empty_file(tmp_path: Path) -> None:
    out = tmp_path / "result.json"
    assert labctl("load", "--url", "ftp://nowhere", "--out", str(out)) == 2
    assert not out.exists()
    assert labctl("load", "--requests", "8", "--concurrency", "2", "--out", "/dev/null") == 0
    assert Path("/dev/null").is_char_device()


def test_load_under_the_break_misses_them_and_keeps_the_symptom(
    staged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert labctl("break", "apply", "00") == 0
    assert labctl("load", "--duration", "1s", "--predict", "1") == 1
    printed = capsys.readouterr()
    assert "missed" in printed.out
    assert "(your prediction)" in printed.out
    assert "Predicted miss: p50 latency. So it is." in printed.out
    assert "One request alone takes" in printed.out
    assert printed.err.splitlines()[-1] == "→ labctl curve"
    attempt = attempts.load_active(staged)
    assert attempt is not None
    assert attempt.measured is not None
    assert attempt.measured["concurrency"] == 8
    assert attempt.prediction == attempts.Prediction("p50_e2el_ms", True)
    record = records.read(staged, attempt)
    assert record is not None
    assert record["measured"] == attempt.measured

    assert labctl("load", "--duration", "1s", "--predict", "2") == 1
    assert "This is not kept" in capsys.readouterr().err
    late = attempts.load_active(staged)
    assert late is not None
    assert late.prediction == attempt.prediction

    # What is measured after a repair is not the symptom.
    stage.edit(staged, stage.BROKEN, stage.SEAM)
    assert labctl("load") == 0
    again = attempts.load_active(staged)
    assert again is not None
    assert again.measured == late.measured
    assert labctl("break", "revert") == 0


def test_a_break_that_meets_all_targets_is_no_reason_to_think_that_all_is_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = stage.build(tmp_path / "lab")
    little = stage.SERVER.replace("SECONDS = 0.03", "SECONDS = 0.033")
    patch = patches.diff(root, stage.SERVER.encode(), little.encode(), stage.HANDLERS)
    (root / "breaks/00-no-batching/break.patch").write_bytes(patch)
    git(root, "commit", "-qam", "A break that costs little")
    monkeypatch.setenv("LABCTL_ROOT", str(root))
    stage.give_the_client_room(monkeypatch)
    assert labctl("break", "apply", "00") == 0
    assert labctl("load", "--duration", "1s") == 0
    shown = capsys.readouterr().err
    assert "yet the break is in" in shown
    assert shown.endswith("→ labctl load --paired\n")
    assert labctl("load", "--scenario", "together", "--duration", "1s") == 0
    assert capsys.readouterr().err.endswith("→ labctl load --scenario together --paired\n")
    stage.edit(root, "SECONDS = 0.033", "SECONDS = 0.029")  # a repair of the learner's
    assert labctl("load", "--duration", "1s") == 0
    assert "the break is in" not in capsys.readouterr().err


@pytest.mark.usefixtures("staged")
def test_few_requests_get_no_verdict_and_the_command_that_gives_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert labctl("load", "--requests", "16") == 3
    printed = capsys.readouterr()
    assert "not judged: takes 59 requests" in printed.out
    assert "No target is missed, but 1 of 4" in printed.err
    assert "→ labctl load --requests 59" in printed.err
    assert labctl("load", "--scenario", "together", "--requests", "16") == 3
    assert "→ labctl load --scenario together --requests 59" in capsys.readouterr().err
    code, record = load_json(capsys, "--requests", "16")
    assert code == 3
    assert record["labctl"]["verdict"] == "inconclusive"
    assert [target["pass"] for target in record["labctl"]["targets"]] == [True, None, True, True]
    code, record = load_json(capsys, "--requests", "59")
    assert code == 0
    assert record["labctl"]["verdict"] == "met"


def test_an_open_load_that_asked_too_little_leads_to_the_comparison(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = stage.build(tmp_path / "lab")
    closed, rate = '{ kind = "closed", concurrency = 8 }', '{ kind = "open", rate = 20.0 }'
    stage.edit(root, closed, rate, "labs/02-continuous-batching/lab.toml")
    git(root, "commit", "-qam", "A load that comes at its own rate")
    monkeypatch.setenv("LABCTL_ROOT", str(root))
    stage.give_the_client_room(monkeypatch)
    assert labctl("load") == 3
    shown = capsys.readouterr()
    assert "not judged: takes 59 requests" in shown.out
    assert shown.err.endswith("→ labctl load --paired\n")
    assert labctl("load", "--paired") == 0
    with running_server(root) as server:
        assert labctl("load", "--url", server.url) == 3
    assert capsys.readouterr().err.endswith(f"→ labctl load --url {server.url}\n")


def test_what_was_kept_in_one_language_is_shown_in_another(
    staged: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert labctl("--lang", "en", "curve", "--concurrency", "1,8") == 0
    monkeypatch.setattr("labctl.measure.observing.client_floor_ms", lambda *_: 500.0)
    assert labctl("--lang", "en", "load", "--requests", "16") == 8
    english = ("the client alone takes", "Batching: at 8")
    spanish = ("el cliente", "p50 es")
    capsys.readouterr()
    for language, said, unsaid in (("en", english, spanish), ("es", spanish, english)):
        page = staged / f"{language}.html"
        curve, load = (run.id for run in runs.listing(staged)[0][-2:])
        for run in (curve, load):
            assert labctl("--lang", language, "runs", "show", run) == 0
            assert labctl("--lang", language, "runs", "show", "--json", run) == 0
        assert labctl("--lang", language, "runs", "compare", curve, load) == 0
        assert labctl("--lang", language, "report", curve, load, "--html", str(page)) == 0
        for shown in (capsys.readouterr().out, page.read_text()):
            assert [text in shown for text in (*said, *unsaid)] == [True, True, False, False]


@pytest.mark.usefixtures("staged")
def test_another_concurrency_has_no_targets(capsys: pytest.CaptureFixture[str]) -> None:
    code, record = load_json(capsys, "--concurrency", "2", "--requests", "10")
    assert code == 0
    assert record["num_prompts"] == 10
    assert record["labctl"]["targets"] == []
    assert record["labctl"]["scale"] is None
    assert record["labctl"]["verdict"] is None


def test_the_server_at_a_url_is_left_running(staged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with running_server(staged) as server:
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
    staged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with running_server(staged) as server:
        stage.edit(staged, "SECONDS = 0.03", "SECONDS = 0.01")
        assert labctl("load", "--url", server.url, "--concurrency", "2") == 8
    assert "does not run the source files of this tree" in capsys.readouterr().err


def test_files_edited_during_the_run_make_it_invalid(
    staged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with running_server(staged) as server:
        timer = threading.Timer(0.5, stage.edit, (staged, "SECONDS = 0.03", "SECONDS = 0.01"))
        timer.start()
        assert labctl("load", "--url", server.url, "--concurrency", "2", "--duration", "1500ms") == 8
        timer.join()
    assert "edited" in capsys.readouterr().err


@pytest.mark.usefixtures("staged")
def test_nobody_at_the_url(capsys: pytest.CaptureFixture[str]) -> None:
    with responder(correct) as gone:
        pass
    assert labctl("load", "--url", gone.url, "--concurrency", "2") == 6
    assert gone.url in capsys.readouterr().err


@pytest.mark.usefixtures("staged")
def test_something_else_at_the_url(capsys: pytest.CaptureFixture[str]) -> None:
    with responder(correct) as other:  # answers 404 at /healthz
        assert labctl("load", "--url", other.url, "--concurrency", "2") == 6
    assert "404" in capsys.readouterr().err


def test_what_is_predicted_after_the_figures_is_not_kept(
    staged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert labctl("break", "apply", "00") == 0
    assert labctl("load", "--duration", "1s", "--json") == 1
    capsys.readouterr()
    assert labctl("load", "--duration", "1s", "--predict", "1") == 1
    assert "This is not kept" in capsys.readouterr().err
    attempt = attempts.load_active(staged)
    assert attempt is not None
    assert attempt.prediction is None


@pytest.mark.usefixtures("staged")
def test_an_open_loop_shows_both_views_of_latency(capsys: pytest.CaptureFixture[str]) -> None:
    assert labctl("load", "--request-rate", "40", "--requests", "30") == 0
    printed = capsys.readouterr().out
    assert "rate asked for: 40.0/s on average" in printed
    assert "Asked for 40.0/s" in printed
    assert "from when each request was really sent" in printed


def test_a_client_without_room_makes_the_run_invalid_whatever_the_targets_say(
    staged: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("labctl.measure.observing.client_floor_ms", lambda *_: 500.0)
    code, record = load_json(capsys)
    assert code == 8
    assert record["labctl"]["verdict"] == "invalid"
    assert record["labctl"]["targets"] == []
    assert not runs.load(staged, "last").validity.valid
    assert labctl("load") == 8
    printed = capsys.readouterr()
    assert "INVALID: the client alone takes" in printed.err
    assert "missed" not in printed.out
    assert labctl("curve", "--concurrency", "1,8") == 8


def test_both_servers_in_turns_and_a_verdict(staged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert labctl("load", "--paired") == 0
    assert capsys.readouterr().out.startswith("Healthy: ")
    stage.edit(staged, stage.SEAM, stage.BROKEN)
    assert labctl("load", "--paired", "--scenario", "together", "--json") == 1
    verdict = json.loads(capsys.readouterr().out)
    assert verdict["outcome"] == "broken"
    assert verdict["evidence"]["slower_together"]["estimate"] > 2
    kept = runs.load(staged, "last").verdict
    assert kept is not None
    assert (kept["outcome"], str(kept["text"])) == ("broken", verdict["text"])


@pytest.mark.usefixtures("staged")
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
    staged: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert labctl("break", "apply", "00", "--learner", "ana") == 0

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr("labctl.tree.durable.write", full)
        disk.setattr(Path, "write_text", full)
        assert labctl("load", "--out", str(staged / "result.json")) == 2
    printed = capsys.readouterr()
    assert "p50" in printed.out
    assert "could not be put into your record: No space left on device" in printed.err
    assert "cannot be written to" in printed.err
    assert labctl("break", "revert") == 0
