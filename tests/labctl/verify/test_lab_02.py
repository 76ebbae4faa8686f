"""Lab 02's own test, run by labctl on a server that only sleeps."""

import shutil
from pathlib import Path

from labctl.verify.checks import Mark
from labctl.verify.lab_tests import check_tests
from tests.labctl import stage


def test_the_labs_real_test_is_never_red_with_batching_and_never_green_without(tmp_path: Path) -> None:
    lab = stage.build(tmp_path / "lab")
    test = "tests/phase33/test_throughput.py"
    shutil.copy(stage.REAL / test, lab / test)
    shutil.copy(stage.REAL / "tests/phase33/conftest.py", lab / "tests/phase33")
    (lab / "random.py").write_text("raise SystemExit('a learner's own, and nobody's library')")
    # A machine too busy to tell leaves it undecided, which is neither.
    assert check_tests(lab, [test]).mark is not Mark.FAILED
    stage.edit(lab, stage.SEAM, stage.BROKEN)
    assert check_tests(lab, [test]).mark is not Mark.PASSED
