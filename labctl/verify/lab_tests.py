"""The lab's own tests, by pytest in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping, Sequence
from pathlib import Path

from labctl.i18n import t
from labctl.verify.checks import Check, Mark, Name

LAB_TESTS = ("tests/phase33",)
TESTS_TIMEOUT_S = 180


def _undisturbed(environment: Mapping[str, str]) -> dict[str, str]:
    """Without options and plugins of whoever runs it; those that are installed also take a second to load."""
    own = {
        name: value for name, value in environment.items() if name not in ("PYTEST_ADDOPTS", "PYTEST_PLUGINS")
    }
    return {**own, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}


def check_tests(root: Path, tests: Sequence[str]) -> Check:
    """The lab's own tests, by pytest in a process of its own. Passed only if some passed and none failed."""
    with tempfile.TemporaryDirectory(prefix="labctl-tests-") as scratch:
        report = Path(scratch) / "report.xml"
        command = [
            *(sys.executable, "-m", "pytest", "-q", "-c", str(root / "pyproject.toml")),
            *("--rootdir", str(root), "-p", "no:cacheprovider", f"--junitxml={report}"),
            *(str(root / test) for test in tests),
        ]
        try:
            ended = subprocess.run(
                command,
                cwd=root,
                env=_undisturbed(os.environ),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=TESTS_TIMEOUT_S,
            )
        except subprocess.TimeoutExpired:
            return Check(Name.TESTS, Mark.UNCLEAR, t("load.verify.tests.timeout", seconds=TESTS_TIMEOUT_S))
        if not report.exists():
            last = (ended.stdout + ended.stderr).strip().splitlines()[-1:]
            return Check(Name.TESTS, Mark.FAILED, t("load.verify.tests.did_not_run", detail="".join(last)))
        cases = list(ElementTree.parse(report).iter("testcase"))
    red = [case for case in cases if case.find("failure") is not None or case.find("error") is not None]
    undecided = [case for case in cases if case.find("skipped") is not None]
    if red or ended.returncode not in (0, 5):
        names = ", ".join(case.get("name", "?") for case in red)
        return Check(Name.TESTS, Mark.FAILED, t("load.verify.tests.red", names=names))
    if undecided or not cases:
        return Check(Name.TESTS, Mark.UNCLEAR, t("load.verify.tests.undecided"))
    return Check(Name.TESTS, Mark.PASSED, t("load.verify.tests.green", count=len(cases)))
