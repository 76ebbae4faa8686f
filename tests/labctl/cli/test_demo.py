from pathlib import Path

import pytest

from labctl.cli import app as cli
from labctl.cli.demo import lesson
from labctl.cli.demo.sides import Side, differ
from labctl.judge.curve import Point
from labctl.load.stats import summarise
from labctl.runs import store as runs
from labctl.runs.run import Demand, Line
from labctl.tree.copies import fingerprint
from tests.labctl import stage

LAB = "labs/02-continuous-batching/lab.toml"


@pytest.fixture
def lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    stage.give_the_client_room(monkeypatch)
    monkeypatch.setenv("LABCTL_ROOT", str(tmp_path / "lab"))
    monkeypatch.setenv("LABCTL_LANG", "es")
    return stage.build(tmp_path / "lab")


def test_the_demo_shows_both_servers_and_leaves_a_dirty_tree_with_a_break_alone(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["break", "apply", "00", "--learner", "Ana"]) == 0
    (lab / "notes.md").write_text("mine\n")
    before = fingerprint(lab)
    assert cli.run(["demo"]) == 0
    printed = capsys.readouterr().out
    assert fingerprint(lab) == before
    assert "He goed to London two weeks ago and he buyed a lot of books.!" in printed
    assert stage.BROKEN.strip() not in printed  # where it goes in is for the learner to find
    assert "● con batching   × sin batching" in printed
    healthy, broken = printed.split("Ahora entra la avería")
    assert "no se cumple" not in healthy
    assert broken.count("no se cumple") >= 2
    assert "byte a byte" in printed
    kept = runs.load(lab, "last")
    assert (kept.command, kept.is_sound, kept.subject.backend) == ("demo", True, "miniserve")
    assert [line for line in kept.lines() if line.load.concurrency == 16] == [
        Line(Demand(16, None, "together"), "subject"),
        Line(Demand(16, None, "together"), "reference"),
    ]
    assert kept.verdict is not None
    assert kept.verdict["outcome"] == "missed"


def test_a_demo_that_was_cut_short_is_kept_as_far_as_it_came(
    lab: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(lesson, "broken_copy", interrupt)
    assert cli.run(["demo"]) == 130
    kept = runs.load(lab, "last")
    assert (kept.command, kept.partial) == ("demo", True)
    assert {series.role for series in kept.series} == {"reference"}


def test_the_lesson_is_not_told_with_figures_that_contradict_it() -> None:
    """As a very busy machine makes them: targets tell the two apart, but at eight both are as slow."""

    def side(p50_ms: float, *, misses_targets: bool) -> Side:
        points = [Point(1, 400.0, 2.5), Point(8, p50_ms, 5.0)]
        return Side(points, summarise([], 8, 0.0), misses_targets)

    healthy = side(1500.0, misses_targets=False)
    assert not differ(healthy, side(1400.0, misses_targets=True), 8)
    assert differ(healthy, side(2200.0, misses_targets=True), 8)


def test_a_client_without_room_explains_nothing(
    lab: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("labctl.measure.observing.client_floor_ms", lambda *_: 500.0)
    stage.edit(lab, "seconds = 0.3", "seconds = 0.3\nconcurrency = [1, 2]", LAB)
    assert cli.run(["demo"]) == 8
    printed = capsys.readouterr()
    assert "ni a favor ni en contra" in printed.err
    assert "Esa es la lección" not in printed.out
    assert not runs.load(lab, "last").validity.valid


def test_a_demo_that_did_not_show_the_difference_does_not_explain_it(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stage.edit(lab, "threshold = 500", "threshold = 1", LAB)
    stage.edit(lab, "seconds = 0.3", "seconds = 0.3\nconcurrency = [1, 2]", LAB)
    assert cli.run(["demo"]) == 3
    printed = capsys.readouterr()
    assert "demasiado ocupada" in printed.err
    assert "Esa es la lección" not in printed.out
    assert "byte a byte" in printed.out
