"""labctl as the tests of its commands type it, and a lab to type it in."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from labctl.cli import app as cli
from tests.labctl import stage


class Labctl:
    """Runs command lines in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.out = self.err = ""

    def __call__(self, *arguments: str) -> int:
        code = cli.run(list(arguments))
        self.out, self.err = self._capsys.readouterr()
        return code

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def labctl(capsys: pytest.CaptureFixture[str]) -> Labctl:
    return Labctl(capsys)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stage.build(tmp_path_factory.mktemp("stage") / "lab")


@pytest.fixture
def staged(built: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A lab whose server only sleeps: as committed, before and after each test."""
    monkeypatch.setenv("LABCTL_ROOT", str(built))
    monkeypatch.setenv("LABCTL_LANG", "en")
    monkeypatch.delenv("LABCTL_LEARNER", raising=False)
    stage.give_the_client_room(monkeypatch)
    yield built
    subprocess.run(["git", "checkout", "-q", "--", "."], cwd=built, check=True)
    subprocess.run(["git", "clean", "-qfd"], cwd=built, check=True)
    (built / ".labctl/attempt.json").unlink(missing_ok=True)
