"""Whether one break is taken for another: each line by its medians, each cell, and the command."""

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from labctl.catalog.breaks import Sign, load_break, load_breaks
from labctl.cli import app as cli
from labctl.dev import survey
from labctl.dev.confusion import Cell, matrix
from labctl.dev.signs import Line
from labctl.errors import ServerDidNotStart
from labctl.judge.blocks import Block
from tests.labctl.blocks import server


def sign(metric: str, expect: str, at_least: float | None) -> Line:
    described = Sign(metric=metric, scenario="together", expect=expect, at_least=at_least, en="x", es="x")  # type: ignore[arg-type]
    return Line.of(described, "alone")


@pytest.mark.parametrize(
    ("line", "is_seen"),
    [
        (sign("p50_e2el_ms", "rises", 2.0), True),
        (sign("p50_e2el_ms", "rises", 9.0), False),
        (sign("p50_e2el_ms", "falls", 2.0), False),
        (sign("request_throughput", "falls", 2.0), True),
    ],
)
def test_a_line_is_seen_by_its_medians(line: Line, is_seen: bool) -> None:
    blocks = [Block(server(1.0), server(0.08))] * 2  # eight at once take 8, and 1.56
    assert line.is_seen(blocks) is is_seen


@pytest.mark.parametrize(("num_wrong", "is_seen"), [(0, False), (5, True)])
def test_wrong_answers_are_seen_without_a_figure_of_the_reference(num_wrong: int, is_seen: bool) -> None:
    learner = {name: replace(one, num_wrong=num_wrong, num_compared=24) for name, one in server().items()}
    assert sign("num_wrong_answers", "rises", 2.0).is_seen([Block(learner, server())]) is is_seen


@pytest.mark.parametrize(
    ("cell", "is_fault"),
    [
        (Cell("00", "00", is_seen=True, is_declared=False), False),
        (Cell("00", "00", is_seen=False, is_declared=False), True),
        (Cell("00", "00", is_seen=None, is_declared=False), True),
        (Cell("00", "01", is_seen=True, is_declared=False), True),
        (Cell("00", "01", is_seen=True, is_declared=True), False),
        (Cell("00", "01", is_seen=False, is_declared=False), False),
    ],
)
def test_only_its_own_server_or_a_declared_twin_may_show_a_signature(cell: Cell, is_fault: bool) -> None:
    assert cell.is_fault is is_fault


def test_the_matrix_finds_a_break_on_its_own_server(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["dev", "check", "--confusion"]) == 0
    assert "00  ●" in capsys.readouterr().out
    described = lab / "breaks/00-no-batching/break.toml"
    described.write_text(described.read_text().replace("at_least = 2.0", "at_least = 50.0", 1))
    assert cli.run(["dev", "check", "--confusion", "--json"]) == 1
    (cell,) = json.loads(capsys.readouterr().out)["cells"]
    assert (cell["is_seen"], cell["ok"]) == (False, False)


def test_an_unfinished_draft_of_somebody_else_is_no_column(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = lab / "breaks/01-unfinished"
    shutil.copytree(lab / "breaks/00-no-batching", draft)
    described = (draft / "break.toml").read_text().replace('id = "00"', 'id = "01"').replace("33-00", "33-01")
    described = re.sub(r'metric = "\w+"', 'metric = "TODO"', described)
    (draft / "break.toml").write_text(f"draft = true\n{described}")
    assert cli.run(["dev", "check", "00", "--confusion"]) == 0
    assert "01" not in capsys.readouterr().out


@pytest.mark.parametrize(("shares", "num_looks"), [((1.0, 0.08), 1), ((0.08, 1.0), 2)])
def test_what_one_block_says_against_expectation_gets_a_second(
    lab: Path, monkeypatch: pytest.MonkeyPatch, shares: tuple[float, ...], num_looks: int
) -> None:
    measured = iter([Block(server(share), server(0.08)) for share in shares])

    @contextmanager
    def side_by_side(*_: object) -> Iterator[Iterator[Block]]:
        yield measured

    monkeypatch.setattr(survey, "side_by_side", side_by_side)
    breaks = [load_break(lab, "00")]
    (cell,) = matrix(lab, breaks, breaks, print)
    assert cell.is_seen
    assert len(list(measured)) == len(shares) - num_looks


def test_of_a_break_that_is_named_both_its_row_and_its_column_are_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def side_by_side(*_: object) -> NoReturn:
        raise ServerDidNotStart("core.error.port_taken", port=1, free=2)

    monkeypatch.setattr(survey, "side_by_side", side_by_side)
    root = Path(__file__).parents[3]
    among = load_breaks(root)
    named, *others = among
    cells = [(cell.signature, cell.server) for cell in matrix(root, [named], among, print)]
    row = {(named.id, server.id) for server in among}
    column = {(signature.id, named.id) for signature in others}
    assert set(cells) == row | column
    assert len(cells) == len(row | column)
