import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from labctl import paths
from labctl.errors import Locked, UsageProblem
from labctl.tree import lock

HOLD = """
import sys, pathlib
from labctl.tree import lock
with lock.hold(pathlib.Path(sys.argv[1])):
    print(); sys.stdin.read()
"""


def test_the_second_is_told_who_is_first(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path), "--slow"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
    )
    with holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.raises(Locked) as refusal, lock.hold(tmp_path):
            pass
        holder.kill()
    assert refusal.value.exit_code == 7
    assert f"process {holder.pid}" in refusal.value.message
    assert "--slow" in refusal.value.message
    with lock.hold(tmp_path):  # a killed process holds nothing
        pass


def test_it_is_free_again_after_a_failure(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), lock.hold(tmp_path):
        1 / 0  # noqa: B018
    with lock.hold(tmp_path):
        pass


def test_a_lock_file_without_words_still_holds(tmp_path: Path) -> None:
    with lock.hold(tmp_path):
        paths.lock_file(tmp_path).write_text("")
        with pytest.raises(Locked), lock.hold(tmp_path):
            pass


def test_on_a_full_disk_the_lock_holds_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with lock.hold(tmp_path), pytest.raises(Locked), lock.hold(tmp_path):
        pass


def _a_folder(lock_file: Path) -> None:
    lock_file.mkdir(parents=True)


def _a_folder_in_its_way(lock_file: Path) -> None:
    lock_file.parent.write_bytes(b"")


@pytest.mark.parametrize("wreck", [_a_folder, _a_folder_in_its_way])
def test_a_lock_that_cannot_be_opened_is_named(tmp_path: Path, wreck: Callable[[Path], None]) -> None:
    wreck(paths.lock_file(tmp_path))
    with pytest.raises(UsageProblem, match=r"lock cannot be opened.*mv "), lock.hold(tmp_path):
        pass


def test_a_lock_of_roots_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", refused)
    with pytest.raises(UsageProblem, match=r"Permission denied.*chown"), lock.hold(tmp_path):
        pass
