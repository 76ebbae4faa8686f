"""labctl as the tests of its commands type it."""

import json
from typing import Any

import pytest

from labctl.cli import app as cli


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
