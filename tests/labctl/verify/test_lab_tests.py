"""The lab's tests count only if they ran and decided."""

from pathlib import Path

import pytest

from labctl.verify.checks import Mark
from labctl.verify.lab_tests import check_tests


@pytest.mark.parametrize(
    ("source", "mark", "said"),
    [
        ("def test_a(): pass", Mark.PASSED, "1 passed"),
        ("def test_a(): assert 0", Mark.FAILED, "test_a"),
        ("def test_a(): pass\ndef test_b(): assert 0", Mark.FAILED, "test_b"),
        ("import pytest\ndef test_a(): pytest.skip('noisy')", Mark.UNCLEAR, "could not decide"),
        ("import pytest\ndef test_a(): pass\ndef test_b(): pytest.skip('noisy')", Mark.UNCLEAR, ""),
        ("", Mark.UNCLEAR, ""),
        ("def test_a(:", Mark.FAILED, "red"),
        ("import os\nos._exit(0)", Mark.FAILED, "did not run"),
    ],
)
def test_the_labs_tests_pass_only_if_they_ran_and_decided(
    staged: Path, source: str, mark: Mark, said: str
) -> None:
    (staged / "tests/phase33/test_throughput.py").write_text(source)
    check = check_tests(staged, ["tests/phase33/test_throughput.py"])
    assert check.mark is mark
    assert said in check.reason


def test_nobody_waits_for_the_tests_behind_a_red_one(staged: Path) -> None:
    behind = staged / "behind"
    source = f"from pathlib import Path\ndef test_a(): assert 0\ndef test_b(): Path({str(behind)!r}).touch()"
    (staged / "tests/phase33/test_throughput.py").write_text(source)
    assert check_tests(staged, ["tests/phase33/test_throughput.py"]).mark is Mark.FAILED
    assert not behind.exists()


def test_options_and_plugins_of_whoever_runs_it_decide_nothing(
    staged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTEST_ADDOPTS", "--collect-only")
    monkeypatch.setenv("PYTEST_PLUGINS", "no_such_plugin")
    (staged / "tests/phase33/test_throughput.py").write_text("def test_a(): pass")
    assert check_tests(staged, ["tests/phase33/test_throughput.py"]).mark is Mark.PASSED


def test_tests_that_are_gone_did_not_pass(staged: Path) -> None:
    assert check_tests(staged, ["tests/nowhere.py"]).mark is not Mark.PASSED
