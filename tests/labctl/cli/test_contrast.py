"""Two breaks side by side, on a lab whose server only sleeps."""

from pathlib import Path

import pytest

from labctl.tree import patches
from tests.conftest import git
from tests.labctl import stage
from tests.labctl.cli.conftest import Labctl


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The stage with a second break: everything takes three times as long, for one client too."""
    root = stage.build(tmp_path / "lab")
    first, second = root / "breaks/00-no-batching", root / "breaks/98-slow"
    second.mkdir()
    file = (first / "break.toml").read_text().replace('id = "00"', 'id = "98"').replace("33-01", "33-98")
    (second / "break.toml").write_text(file)
    slow = stage.SERVER.replace("SECONDS = 0.03", "SECONDS = 0.09")
    (second / "break.patch").write_bytes(
        patches.diff(root, stage.SERVER.encode(), slow.encode(), stage.HANDLERS)
    )
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "A second break")
    monkeypatch.setenv("LABCTL_ROOT", str(root))
    stage.give_the_client_room(monkeypatch)
    return root


def test_the_same_load_on_both_and_on_the_healthy_server(two: Path, labctl: Labctl) -> None:
    assert labctl("contrast", "00", "98", "--json") == 0
    rows = {(row["metric"], row["scenario"]): row for row in labctl.json["rows"]}
    waiting = rows["p50_e2el_ms", "together"]
    assert waiting["healthy"] < waiting["second"] < waiting["first"]
    assert git(two, "status", "--porcelain") == ""


@pytest.mark.usefixtures("two")
def test_a_guess_and_what_tells_them_apart(labctl: Labctl) -> None:
    assert labctl("contrast", "00", "98", "--answer", "1") == 0
    assert "tells them apart best" in labctl.out
    assert "\n98: batching: " in labctl.out


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["00", "0"], "break 00 twice"),
        (["00", "04", "--answer", "9"], "numbers from 1 to 4"),
        (["00", "77"], "labctl break list"),
    ],
)
def test_what_cannot_be_contrasted_is_refused_before_anything_is_measured(
    labctl: Labctl, arguments: list[str], said: str
) -> None:
    assert labctl("contrast", *arguments) == 2
    assert said in labctl.err
