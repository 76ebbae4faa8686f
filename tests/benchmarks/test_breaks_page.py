import json
from dataclasses import asdict
from pathlib import Path

from benchmarks.breaks.page import FOLDER, PAGE, page
from tests.benchmarks.test_breaks_verdicts import TOLD

SIGN = {"metric": "p50_ttft_ms", "scenario": "mixed", "expect": "rises", "ours": 500.0, "theirs": None}
STAGES = [
    {"variant": "healthy", "faults": [], "decided_after_s": 8.4, "signs": []},
    {"variant": "broken", "faults": ["broken: it is not"], "decided_after_s": 4.0, "signs": [SIGN]},
]
MACHINE = {"cpu_model": "A CPU", "cpus": 2, "python": "3.12", "at": "2026-11-28T09:00:00Z"}


def test_the_page_is_that_of_the_results() -> None:
    assert PAGE.read_text() == page(FOLDER)


def test_what_was_wrong_stands_on_the_page(tmp_path: Path) -> None:
    result = {"machine": MACHINE, "breaks": [{"id": "01", "stages": STAGES}]}
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
    assert "| 01 | `p50_ttft_ms` | mixed | rises | – | 500 |" in lines
    assert "| **01** | ● | ? |" in lines
    assert "| **02** |   | · |" in lines
    (tmp_path / "verdicts.jsonl").write_text(json.dumps(asdict(TOLD)) + "\n")
    assert "On A machine, 2026-11-29." in page(tmp_path)
    (told,) = [line for line in lines if line.startswith("Signatures by row")]
    assert told.endswith("On A CPU with 2 cores, Python 3.12, 2026-11-28.")
