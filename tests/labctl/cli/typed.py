"""Command lines, run in this process; what they print stays where it went."""

import json
from typing import Any

import pytest

from labctl.cli import app as cli


def labctl(*arguments: str) -> int:
    return cli.run(list(arguments))


def load_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    code = labctl("load", "--json", *arguments)
    return code, json.loads(capsys.readouterr().out)
