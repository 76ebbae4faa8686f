from pathlib import Path

import pytest

from labctl.measure import environment
from tests.conftest import TARGET, git


def test_what_a_figure_may_depend_on(lab: Path) -> None:
    found = environment.observe(lab)
    assert found.commit == git(lab, "rev-parse", "HEAD")
    assert found.dirty is False
    assert found.platform
    assert found.python.startswith("3.")
    assert found.numpy
    assert found.cpus


def test_dirty_is_what_is_measured_and_no_notes(lab: Path) -> None:
    (lab / "learners").mkdir()
    (lab / "learners" / "notes.md").touch()
    assert environment.observe(lab).dirty is False
    (lab / TARGET).write_bytes(b"# mine\n")
    assert environment.observe(lab).dirty is True


@pytest.mark.parametrize("new", ["miniserve/new.py", "labctl/new.py"])
def test_a_new_file_is_a_difference_too(lab: Path, new: str) -> None:
    (lab / new).parent.mkdir(exist_ok=True)
    (lab / new).touch()
    assert environment.observe(lab).dirty is True


def test_without_a_repository_there_is_no_commit(tmp_path: Path) -> None:
    found = environment.observe(tmp_path)
    assert found.commit is None
    assert found.dirty is None


@pytest.mark.parametrize(
    ("text", "model"),
    [("processor\t: 0\nmodel name\t: Some CPU @ 2 GHz\nflags\t: a:b\n", "Some CPU @ 2 GHz")],
)
def test_the_processor_by_name(tmp_path: Path, text: str, model: str) -> None:
    (tmp_path / "cpuinfo").write_text(text)
    assert environment.cpu_model(tmp_path / "cpuinfo") == model


def test_a_processor_without_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.processor", lambda: "")
    assert environment.cpu_model(tmp_path / "absent") is None
