"""Verdicts on every break: what is left to judge, what the results add up to."""

import random
from collections import Counter
from dataclasses import asdict, replace
from json import dumps
from pathlib import Path

from benchmarks.breaks.verdicts import Told, read, still_to_do, table
from labctl.judge.trial import Outcome

TOLD = Told(
    "05", "broken", 0, "broken", "x", 12.0, 2.0, 3, "2026-11-29T10:00:00+00:00", "0" * 40, "A machine"
)
HEALTHY = replace(TOLD, truth="healthy", outcome="healthy", seconds=20.0)


def test_it_goes_on_where_it_stopped_round_by_round() -> None:
    done = [TOLD, TOLD, HEALTHY, replace(TOLD, hogs=1)]
    missing = still_to_do(done, ["05", "07"], hogs=0, count=2, rng=random.Random(1))
    assert Counter(missing) == {
        ("05", Outcome.HEALTHY): 1,
        ("07", Outcome.HEALTHY): 2,
        ("07", Outcome.BROKEN): 2,
    }
    assert set(missing[:2]) == {("07", Outcome.HEALTHY), ("07", Outcome.BROKEN)}


def test_a_verdict_comes_back_from_its_line(tmp_path: Path) -> None:
    path = tmp_path / "verdicts.jsonl"
    assert read(path) == []
    path.write_text(dumps(asdict(TOLD)) + "\n" + dumps(asdict(HEALTHY))[:20])
    assert read(path) == [TOLD]


def test_wrong_and_withheld_verdicts_are_counted_apart() -> None:
    results = [
        *(replace(TOLD, seconds=seconds) for seconds in (10.0, 14.0)),
        replace(TOLD, outcome="healthy", seconds=30.0),
        HEALTHY,
        replace(HEALTHY, outcome="inconclusive"),
        replace(HEALTHY, outcome="broken", hogs=1, seconds=50.0),
        replace(HEALTHY, break_id="07", outcome="error"),
    ]
    lines = "".join(table(results)).splitlines()
    assert "| 0 | broken | 3 | 1 | 0 | 0 | 14 | 30 |" in lines
    assert "| 0 | healthy | 3 | 0 | 1 | 1 | 20 | 20 |" in lines
    assert "| 1 | healthy | 1 | 1 | 0 | 0 | 50 | 50 |" in lines
    assert "| 05 | 6 | 2 | 1 | 0 | 20 | 14 |" in lines
    assert "| 07 | 1 | 0 | 0 | 1 | 20 | – |" in lines
