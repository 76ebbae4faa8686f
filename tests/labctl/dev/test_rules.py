from collections.abc import Callable
from pathlib import Path

import pytest

from labctl.catalog.breaks import load_break
from labctl.dev import rules
from labctl.tree import patches
from tests.labctl import stage

FOLDER = "breaks/00-no-batching"


@pytest.fixture
def proper(lab: Path) -> Path:
    """A lab whose break keeps every rule."""
    broken = stage.SERVER.replace(stage.SEAM, stage.BROKEN)
    for name, line in (
        ("repair.patch", f"    again = prompt_ids\n{stage.SEAM}"),
        ("cheat.patch", "    result = ''\n"),
    ):
        after = broken.replace(stage.BROKEN, line).encode()
        (lab / FOLDER / name).write_bytes(patches.diff(lab, broken.encode(), after, stage.HANDLERS))
    assert rules.faults(lab, load_break(lab, "00")) == []
    return lab


def edit(name: str, old: str, new: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        file = root / FOLDER / name
        assert old in file.read_text()
        file.write_text(file.read_text().replace(old, new))

    return change


def the_original_as_repair(root: Path) -> None:
    broken = stage.SERVER.replace(stage.SEAM, stage.BROKEN)
    patch = patches.diff(root, broken.encode(), stage.SERVER.encode(), stage.HANDLERS)
    (root / FOLDER / "repair.patch").write_bytes(patch)


def a_second_place(root: Path) -> None:
    """The broken lines stand in the file twice before the break goes in."""
    whole = (root / stage.HANDLERS).read_text()
    (root / stage.HANDLERS).write_text(
        whole + whole[whole.index("async def correct") : whole.index("async def healthz")]
    )


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (edit("break.patch", "+    result", "+    from result"), "changes an import"),
        (edit("break.patch", "miniserve/handlers.py", "tests/handlers.py"), "not under miniserve/"),
        (edit("break.patch", "scheduler.submit", "scheduler.commit"), "break.patch does not fit"),
        (edit("cheat.patch", "model.forward", "model.backward"), "cheat.patch does not fit"),
        (the_original_as_repair, "repair.patch gives back the original lines"),
        (a_second_place, "fits a second time"),
        (
            edit("break.toml", 'metric = "p50_e2el_ms"', 'metric = "p50_of_all"'),
            "no metric is called p50_of_all",
        ),
        (edit("break.toml", 'expect = "still"', 'expect = "zero"'), "nothing in the signature stays still"),
        (edit("break.toml", 'expect = "still"', 'expect = "equal"'), "cannot be tested: nobody can tell"),
        (
            edit("break.toml", "[[incidents]]", '[[alike]]\nid = "55"\nen = "x"\nes = "x"\n[[incidents]]'),
            "names 55",
        ),
        (edit("break.toml", "test_throughput", "test_nowhere"), "tests/phase33/test_nowhere.py is missing"),
        (edit("break.toml", 'id = "00"', 'id = "07"'), "does not begin with 07-"),
        (edit("break.toml", "Serve without", "TODO"), "break.toml still says TODO"),
        (lambda root: (root / FOLDER / "README.es.md").unlink(), "README.es.md is missing"),
    ],
)
def test_each_rule_says_what_is_wrong(proper: Path, damage: Callable[[Path], None], says: str) -> None:
    damage(proper)
    found = rules.faults(proper, load_break(proper, "00-no-batching"))
    assert any(says in fault for fault in found), found
