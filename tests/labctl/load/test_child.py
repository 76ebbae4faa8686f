"""How many files the load generator's processes may have open. That they do is in `test_process.py`."""

import resource
import sys
from pathlib import Path

import pytest

from labctl.load.child import MOST_IF_UNLIMITED, allow_connections, start

UNLIMITED = resource.RLIM_INFINITY


@pytest.mark.parametrize(
    ("soft", "hard", "asked_for"),
    [
        (256, 4096, [(4096, 4096)]),
        (256, UNLIMITED, [(MOST_IF_UNLIMITED, UNLIMITED)]),
        (4096, 4096, []),
        (MOST_IF_UNLIMITED + 1, UNLIMITED, []),
        (UNLIMITED, UNLIMITED, []),
    ],
)
def test_a_process_may_open_as_many_files_as_the_system_allows(
    soft: int, hard: int, asked_for: list[tuple[int, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(resource, "getrlimit", lambda _: (soft, hard))
    monkeypatch.setattr(resource, "setrlimit", lambda _, limits: asked.append(limits))
    allow_connections()
    assert asked == asked_for


@pytest.mark.parametrize("error", [ValueError, OSError])
def test_a_system_that_does_not_allow_more_is_no_error(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(resource, "getrlimit", lambda _: (256, 4096))
    monkeypatch.setattr(resource, "setrlimit", refuse)
    allow_connections()


def test_a_process_starts_in_a_folder_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "speaker.py").write_text("def main(): print('here')\n")
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path, "an.import.hook"])
    said, _ = start("speaker").communicate(timeout=60)
    assert said == b"here\n"
