"""From a change to a folder: nothing of the author's is lost, and what is left to write is named."""

import json
import tomllib
from pathlib import Path

import pytest

from labctl.cli import app as cli
from labctl.dev import draft
from labctl.measure.pairs import Pair
from tests.labctl import stage

SERIAL = "    result = model.forward(prompt_ids) or prompt_ids\n"


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert cli.run(["dev", "new", *arguments]) == 2
    return capsys.readouterr().err


def test_a_change_becomes_a_break_that_is_half_written(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stage.edit(lab, stage.SEAM, SERIAL)
    assert cli.run(["dev", "new", "one-by-one", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    folder = lab / "breaks/01-one-by-one"
    assert said["folder"] == "breaks/01-one-by-one"
    assert all((lab / file).is_file() for file in said["to_write"] if not file.endswith(".patch"))
    assert (lab / stage.HANDLERS).read_text() == stage.SERVER, "the tree is healthy again"
    assert SERIAL.strip() in (folder / "break.patch").read_text(), "and the change is not lost"
    described = tomllib.loads((folder / "break.toml").read_text())
    moving = [sign for sign in described["signature"] if sign["expect"] == "rises"]
    assert any("e2el_ms" in sign["metric"] and sign["scenario"] == "together" for sign in moving)

    assert cli.run(["dev", "check", "--rules", "01"]) == 1
    printed = " ".join(capsys.readouterr().out.split())
    for left in ("break.toml still says TODO", "README.es.md still says TODO", "repair.patch is missing"):
        assert left in printed


def test_without_one_change_in_one_file_nothing_is_touched(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "Changed: –" in refused(capsys, "one-by-one")
    stage.edit(lab, stage.SEAM, SERIAL)
    stage.edit(lab, "import main", "import main  # mine", "miniserve/__main__.py")
    assert "miniserve/__main__.py" in refused(capsys, "one-by-one")
    assert SERIAL in (lab / stage.HANDLERS).read_text()
    assert not list((lab / "breaks").glob("01*"))


@pytest.mark.parametrize(
    ("slug", "says"),
    [
        ("One by one", "small letters"),
        ("../out", "small letters"),
        ("no-batching", "called no-batching already"),
    ],
)
def test_a_name_that_is_none_is_refused(
    lab: Path, capsys: pytest.CaptureFixture[str], slug: str, says: str
) -> None:
    stage.edit(lab, stage.SEAM, SERIAL)
    assert says in refused(capsys, slug)
    assert SERIAL in (lab / stage.HANDLERS).read_text()


def test_a_change_that_is_no_break_by_the_rules_stays_where_it_is(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stage.edit(lab, "import SimpleNamespace\n", "import SimpleNamespace, ModuleType\n")
    edited = (lab / stage.HANDLERS).read_text()
    assert "changes an import" in refused(capsys, "one-by-one")
    assert (lab / stage.HANDLERS).read_text() == edited


def test_what_moves_in_every_block_is_found_and_noise_is_not() -> None:
    pairs = [
        Pair("p50_e2el_ms", "together", ((400.0, 100.0), (500.0, 100.0))),
        Pair("p50_ttft_ms", "together", ((400.0, 100.0), (90.0, 100.0))),
        Pair("request_throughput", "together", ((2.0, 10.0), (3.0, 10.0))),
        Pair("ttft_slope", "together", ((0.5, 0.0), (0.4, 0.05))),
    ]
    found = {one.pair.metric: one.factor for one in draft.moved("02", iter(pairs))}
    assert found == {"p50_e2el_ms": 4.5, "request_throughput": 0.25, "ttft_slope": pytest.approx(0.425)}
