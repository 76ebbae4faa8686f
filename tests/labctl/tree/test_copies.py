from pathlib import Path

import pytest

from labctl import paths
from labctl.catalog import breaks as catalog
from labctl.errors import CatalogProblem
from labctl.tree.copies import broken_copy, fingerprint
from tests.labctl import stage


@pytest.fixture
def lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LABCTL_ROOT", str(tmp_path / "lab"))
    return stage.build(tmp_path / "lab")


def test_the_copy_is_broken_and_the_tree_is_not(lab: Path) -> None:
    before = fingerprint(lab)
    with broken_copy(lab, catalog.load_break(lab, "00")) as copy:
        assert stage.BROKEN in (copy / stage.HANDLERS).read_text()
        assert copy.is_relative_to(paths.state_dir(lab)), "a kill leaves it where the next command removes it"
    assert not copy.exists()
    assert fingerprint(lab) == before


def test_a_patch_that_fits_nowhere_is_said(lab: Path) -> None:
    stage.edit(lab, stage.SEAM, "    result = sentence\n")
    with pytest.raises(CatalogProblem), broken_copy(lab, catalog.load_break(lab, "00")):
        pass


@pytest.mark.parametrize("path", ["miniserve/handlers.py", "notes.md"])
def test_the_fingerprint_sees_every_file_of_the_learner(lab: Path, path: str) -> None:
    before = fingerprint(lab)
    with (lab / path).open("a") as file:
        file.write("\n")
    assert fingerprint(lab) != before


def test_the_fingerprint_does_not_see_our_own_notes(lab: Path) -> None:
    before = fingerprint(lab)
    (lab / ".labctl").mkdir(exist_ok=True)
    (lab / ".labctl/attempt.json").touch()
    assert fingerprint(lab) == before
