"""`labctl curve`, end to end, on a lab whose server only sleeps."""

import json
from pathlib import Path

import pytest
from aiohttp import web

from labctl.load.endpoints import COMPLETIONS
from labctl.runs import store as runs
from labctl.tree import attempts
from tests.labctl import stage
from tests.labctl.cli.typed import labctl
from tests.labctl.responder import responder


@pytest.mark.parametrize(("number", "held"), [("1", False), ("2", True)])
def test_under_a_break_a_curve_is_held_against_what_was_predicted(
    staged: Path, capsys: pytest.CaptureFixture[str], number: str, held: bool
) -> None:
    assert labctl("break", "apply", "00") == 0
    assert labctl("curve", "--concurrency", "1,8", "--predict", number) == 0
    assert ("So it is." in capsys.readouterr().out) is held
    attempt = attempts.load_active(staged)
    assert attempt is not None
    assert attempt.prediction is not None
    assert attempt.prediction.held is held


def test_curve_draws_and_names_the_shape(staged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert labctl("curve", "--concurrency", "8,1") == 0
    drawn = capsys.readouterr().out
    assert drawn.count("●") == 2 * (1 + 2)  # a legend and two points in each picture
    assert "Batching: at 8" in drawn
    assert max(map(len, drawn.splitlines())) <= 80

    stage.edit(staged, stage.SEAM, stage.BROKEN)
    assert labctl("curve", "--concurrency", "1,8", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["shape"] == "serialised"
    assert found["at"] == 8
    assert [point["concurrency"] for point in found["points"]] == [1, 8]


@pytest.mark.usefixtures("staged")
@pytest.mark.parametrize("how", [[], ["--json"]])
def test_a_curve_of_a_server_that_answers_nothing(
    staged: Path, capsys: pytest.CaptureFixture[str], how: list[str]
) -> None:
    async def fail(_: web.Request) -> web.Response:
        return web.Response(status=500)

    with responder(fail, COMPLETIONS) as broken:
        at = f"--backend openai --base-url {broken.url} --model m".split()
        assert labctl("curve", "--concurrency", "1,2,4", *at, *how) == 6
    printed = capsys.readouterr()
    assert "Nothing that was sent to" in printed.err
    assert runs.load(staged, "last").command == "curve"


@pytest.mark.usefixtures("staged")
def test_curve_says_when_there_is_too_little_to_see(capsys: pytest.CaptureFixture[str]) -> None:
    assert labctl("curve", "--concurrency", "1,2") == 0
    assert "Too little" in capsys.readouterr().out


def test_both_servers_in_one_picture(staged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stage.edit(staged, stage.SEAM, stage.BROKEN)
    assert labctl("curve", "--compare", "--concurrency", "1,4,8") == 0
    printed = capsys.readouterr().out
    assert "● this tree" in printed
    assert "× before the break" in printed
    assert "before the break: Batching" in printed
    assert {series.role for series in runs.load(staged, "last").series} == {"subject", "reference"}
