"""A lab whose break is proved in seconds: a server that only sleeps, and a test that looks at the seam."""

import re
from pathlib import Path

import pytest

from tests.labctl import stage

LAB_TEST = f"""
from pathlib import Path

HANDLERS = Path(__file__).parents[2] / {stage.HANDLERS!r}

def test_the_seam(): assert {stage.SEAM.strip()!r} in HANDLERS.read_text()
"""


@pytest.fixture
def lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LABCTL_ROOT", str(tmp_path / "lab"))
    monkeypatch.setenv("LABCTL_LANG", "en")
    stage.give_the_client_room(monkeypatch)
    root = stage.build(tmp_path / "lab")
    (root / "tests/phase33/test_throughput.py").write_text(LAB_TEST)
    (root / "tests/conftest.py").touch()
    folder = root / "breaks/00-no-batching"
    described = (folder / "break.toml").read_text()
    # A server that only sleeps has neither the counters nor the lasting throughput of the real one.
    for metric in ("num_counters_still", "request_throughput"):
        described = re.sub(rf'\[\[signature\]\]\nmetric = "{metric}"\n(?:.+\n)+\n', "", described)
    (folder / "break.toml").write_text(described)
    for page in ("README.md", "README.es.md"):
        (folder / page).touch()
    return root
