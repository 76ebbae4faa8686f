import json
from dataclasses import asdict, replace
from pathlib import Path

from benchmarks.breaks.page import FOLDER, PAGE, page
from tests.benchmarks.test_breaks_verdicts import HEALTHY, TOLD

SIGN = {"metric": "p50_ttft_ms", "scenario": "mixed", "expect": "rises", "ours": 500.0, "theirs": None}
STAGES = [
    {"variant": "healthy", "outcome": "healthy", "faults": [], "decided_after_s": 8.4, "signs": []},
    {
        "variant": "broken",
        "outcome": "healthy",
        "faults": ["broken: it is not"],
        "decided_after_s": 4.0,
        "signs": [SIGN],
        "undecided": [{"variant": "broken", "outcome": "inconclusive", "faults": ["broken: it blurs"]}],
    },
]
MACHINE = {
    "cpu_model": "A CPU",
    "cpus": 2,
    "python": "3.12",
    "at": "2026-11-28T09:00:00Z",
    "commit": "0123456789",
}


def test_the_page_is_that_of_the_results() -> None:
    assert PAGE.read_text() == page(FOLDER)


def test_what_was_wrong_stands_on_the_page(tmp_path: Path) -> None:
    result = {"machine": MACHINE, "breaks": [{"id": "01", "ok": False, "seconds": 60.0, "stages": STAGES}]}
    (tmp_path / "02.json").write_text(json.dumps(result))
    cells = [
        {"signature": "01", "server": "01", "is_seen": True, "is_declared": False},
        {"signature": "01", "server": "02", "is_seen": None, "is_declared": False},
    ]
    (tmp_path / "confusion-1.json").write_text(json.dumps({"machine": MACHINE, "cells": cells}))
    more = [{"signature": "02", "server": "02", "is_seen": False, "is_declared": False}]
    (tmp_path / "confusion-2.json").write_text(json.dumps({"machine": MACHINE, "cells": more}))
    lines = page(tmp_path).splitlines()
    assert "| 01 | ✓ | ✗ | – | – | 8 | 4 | 2026-11-28 |" in lines
    assert "- 01: broken: it is not" in lines
    assert "- 01, measured again: broken: it blurs" in lines
    assert "| 01 | `p50_ttft_ms` | mixed | rises | – | 500 |" in lines
    assert "| **01** | ● | ? |" in lines
    assert "| **02** |   | · |" in lines
    (tmp_path / "verdicts.jsonl").write_text(json.dumps(asdict(TOLD)) + "\n")
    assert "On A machine, 2026-11-29." in page(tmp_path)
    assert "on the other repair: 0 right, 1 wrong, 1 withheld." in page(tmp_path)
    others = (HEALTHY, replace(HEALTHY, break_id="01"))
    for hogs, fewest in ((1, 0), (0, 1)):
        told = (replace(TOLD, hogs=hogs), *others)
        (tmp_path / "verdicts.jsonl").write_text("".join(json.dumps(asdict(one)) + "\n" for one in told))
        assert f"each break has at least {fewest} with it in and {fewest} without." in page(tmp_path)
    (heading,) = [line for line in lines if line.startswith("Signatures by row")]
    assert heading.endswith("On A CPU with 2 cores, Python 3.12, 2026-11-28.")


def test_of_a_cell_that_was_measured_twice_the_newer_look_counts(tmp_path: Path) -> None:
    for name, day, is_seen in (("confusion", 28, False), ("confusion-01", 29, True)):
        machine = {**MACHINE, "at": f"2026-11-{day}T09:00:00Z"}
        cell = {"signature": "01", "server": "01", "is_seen": is_seen, "is_declared": False}
        (tmp_path / f"{name}.json").write_text(json.dumps({"machine": machine, "cells": [cell]}))
    assert "| **01** | ● |" in page(tmp_path)


def test_of_several_runs_each_has_a_line_and_tables_show_the_last(tmp_path: Path) -> None:
    def entry(break_id: str, seconds: float) -> dict[str, object]:
        healthy = {**STAGES[0], "decided_after_s": seconds}
        return {"id": break_id, "ok": break_id == "01", "seconds": 90.0, "stages": [healthy]}

    for name, day, seconds in (("run-1", 29, 8.0), ("run-2", 28, 30.0)):
        machine = {**MACHINE, "at": f"2026-11-{day}T09:00:00Z"}
        result = {"machine": machine, "breaks": [entry("01", seconds), entry("02", seconds)]}
        (tmp_path / f"{name}.json").write_text(json.dumps(result))
    lines = page(tmp_path).splitlines()
    runs = [line for line in lines if "`0123456`" in line]
    assert runs == [f"| 2026-11-{day} 09:00 | `0123456` | 2 | 02 | 3 |" for day in (28, 29)]
    assert "| 01 | ✓ | – | – | – | 8 | – | 2026-11-29 |" in lines
