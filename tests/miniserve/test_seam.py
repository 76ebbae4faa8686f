"""The seam of break 00: one line of `handlers.py`, which either way, with no other change, answers.

With `model.forward` the requests are served one after another and the scheduler never hears of them.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import miniserve

BATCHED = "    result = await scheduler.submit(request_id, prompt_ids, options)\n"
ALONE = "    result = model.forward(prompt_ids)\n"

SCRIPT = """
import asyncio, json, sys
from pathlib import Path
from miniserve.http.app import create_app
from miniserve.processes import Processes
from miniserve.settings import Settings
from tests.miniserve.conftest import ready

async def main():
    chosen = Settings(model=Path(sys.argv[1]), threads=1)
    app = create_app(chosen, Processes(chosen))
    async with ready(app) as client:
        sentences = [f"She go to room {i}. He come, too." for i in range(4)]
        answers = await asyncio.gather(*(client.post("/correct", json={"sentence": s}) for s in sentences))
        metrics = (await client.get("/metrics")).text
        print(json.dumps([[dict(a.json(), request_id=a.status_code) for a in answers], metrics]))

asyncio.run(main())
"""


def serve_from_copy(tree: Path, model_dir: Path) -> tuple[list[dict[str, Any]], str]:
    """Four texts of two sentences at once to the package in `tree` → the answers, the metrics after."""
    repository = Path(__file__).parents[2]
    (tree / "tests").symlink_to(repository / "tests")
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(model_dir)],
        env={**os.environ, "PYTHONPATH": str(tree)},
        cwd=tree,
        capture_output=True,
        check=True,
        timeout=60,
    )
    answers, metrics = json.loads(done.stdout)
    return answers, metrics


def test_either_line_answers_the_same_and_only_one_moves_the_scheduler(
    tmp_path: Path, model_dir: Path
) -> None:
    package = Path(miniserve.__file__).parent
    outcomes = []
    for name in ("batched", "alone"):
        copy = tmp_path / name / "miniserve"
        shutil.copytree(package, copy, ignore=shutil.ignore_patterns("weights", "__pycache__"))
        source = (copy / "handlers.py").read_text()
        assert source.count(BATCHED) == 1
        if name == "alone":
            (copy / "handlers.py").write_text(source.replace(BATCHED, ALONE))
        outcomes.append(serve_from_copy(tmp_path / name, model_dir))
    (batched, counters), (alone, no_counters) = outcomes
    assert batched == alone
    assert {answer["sentences"] for answer in batched} == {2}
    assert {answer["request_id"] for answer in batched} == {200}
    assert "miniserve_batch_size_count 0.0" not in counters
    assert "miniserve_batch_size_count 0.0" in no_counters
    assert "miniserve_generation_tokens_total 0.0" in no_counters
    assert 'miniserve_request_ended_total{reason="stop"} 0.0' in no_counters
