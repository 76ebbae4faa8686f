"""A lab to verify."""

from pathlib import Path

import pytest

from tests.labctl import stage


@pytest.fixture
def staged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A lab whose server only sleeps."""
    monkeypatch.setenv("LABCTL_ROOT", str(tmp_path / "lab"))
    monkeypatch.setenv("LABCTL_LANG", "en")
    monkeypatch.delenv("LABCTL_LEARNER", raising=False)
    stage.give_the_client_room(monkeypatch)
    return stage.build(tmp_path / "lab")
