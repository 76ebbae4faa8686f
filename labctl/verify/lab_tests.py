"""The lab's own tests, by pytest in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping, Sequence
from pathlib import Path

from labctl.i18n import t
from labctl.server import bytecode
from labctl.server.guard import guarded
from labctl.server.process import environment
from labctl.tree import scratch
from labctl.verify.checks import Check, Mark, Name

LAB_TESTS = ("tests/phase33",)
NEEDED = ("labs", "pyproject.toml", "tests/conftest.py", "tests/phase33")
"""What a tree must have besides the server for these tests to run in it."""

TESTS_TIMEOUT_S = 180
MOST_SAID = 160  # characters of what a red test saw

# The root comes last on the path: tests find each other, but a `queue.py` there is nobody's library.
_PYTEST = "import sys, pytest; sys.path.append(sys.argv.pop(1)); sys.exit(pytest.console_main())"


def check_tests(root: Path, tests: Sequence[str]) -> Check:
    """The lab's own tests, by pytest in a process of its own, until one is red. Passed only if some ran, none
    failed and none was skipped.
    """
    with scratch.folder(root) as folder:
        report, printed = folder / "report.xml", folder / "printed"
        try:
            returncode = _run(root, tests, report, printed)
            if not report.exists() and bytecode.throw_away_if_damaged():
                returncode = _run(root, tests, report, printed)
        except subprocess.TimeoutExpired:
            return Check(Name.TESTS, Mark.UNCLEAR, t("load.verify.tests.timeout", seconds=TESTS_TIMEOUT_S))
        if not report.exists():
            last = printed.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:]
            return Check(Name.TESTS, Mark.FAILED, t("load.verify.tests.did_not_run", detail="".join(last)))
        cases = list(ElementTree.parse(report).iter("testcase"))
    red = [case for case in cases if case.find("failure") is not None or case.find("error") is not None]
    undecided = [case for case in cases if case.find("skipped") is not None]
    if red or returncode not in (0, 5):
        names = ", ".join(map(_told, red))
        return Check(Name.TESTS, Mark.FAILED, t("load.verify.tests.red", names=names))
    if undecided or not cases:
        return Check(Name.TESTS, Mark.UNCLEAR, t("load.verify.tests.undecided"))
    return Check(Name.TESTS, Mark.PASSED, t("load.verify.tests.green", count=len(cases)))


def _told(case: ElementTree.Element) -> str:
    """The name of a red test, and the first line of what it saw."""
    found = case.find("failure")
    message = (found.get("message") or "" if found is not None else "").partition("\n")[0].strip()
    name = case.get("name", "?")
    return f"{name} ({message[:MOST_SAID]})" if message else name


def _run(root: Path, tests: Sequence[str], report: Path, printed: Path) -> int:
    """Pytest's exit code. Raises subprocess.TimeoutExpired; what pytest has started has then ended too."""
    command = [
        *(sys.executable, "-P", "-c", _PYTEST, str(root), "-q", "-c", str(root / "pyproject.toml")),
        *("--rootdir", str(root), "-o", "pythonpath=", "-p", "no:cacheprovider", f"--junitxml={report}"),
        "--exitfirst",  # one decides, and those behind it may each wait a minute for what never comes
        *(str(root / test) for test in tests),
    ]
    with bytecode.cache() as pycache, printed.open("wb") as output:
        env = _undisturbed(environment(pycache))
        with guarded(command, cwd=root, env=env, output=output, folder=pycache) as process:
            return process.wait(TESTS_TIMEOUT_S)


def _undisturbed(environment: Mapping[str, str]) -> dict[str, str]:
    """Without options and plugins of whoever runs it; those that are installed also take a second to load."""
    own = {
        name: value for name, value in environment.items() if name not in ("PYTEST_ADDOPTS", "PYTEST_PLUGINS")
    }
    return {**own, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
