"""bin/labctl and bin/test, with a Python that only pretends to make environments."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.conftest import PROJECT

# Plays python3, and .venv/bin/python after `-m venv`; notes what it is asked to do.
PYTHON = """#!/bin/bash
echo "$@" >> "$NOTES"
case "$*" in
    --version) echo "Python $VERSION" ;;
    "-c import sys; sys.exit(sys.version_info < (3, 11))") [ "$VERSION" != 3.9.1 ] ;;
    "-c import ensurepip, venv") [ -z "$NO_VENV" ] ;;
    -c*) echo 3.12 ;;
    "-m venv --clear "*) rm -rf "$4"; mkdir -p "$4/bin"; cp "$0" "$4/bin/python"; : > "$4/bin/labctl" ;;
    "-m pip --version") ;;
    "-m pip install"*) sleep "${SLOW:-0}"; [ -z "$NO_NETWORK" ] ;;
    */.venv/bin/labctl*) echo "labctl runs in $PWD" ;;
esac
"""


class Clone:
    """A copy of bin/ and pyproject.toml, and a PATH with little on it."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "a clone"
        self.notes = folder / "notes"
        self.path = folder / "path"
        self.path.mkdir()
        self.root.mkdir()
        shutil.copytree(PROJECT / "bin", self.root / "bin")
        shutil.copy(PROJECT / "pyproject.toml", self.root)
        (self.path / "python3").write_text(PYTHON)
        (self.path / "python3").chmod(0o755)
        for tool in "bash cat cksum cp dirname env flock getconf git mkdir readlink rm rmdir sleep".split():
            if found := shutil.which(tool):
                (self.path / tool).symlink_to(found)
        self.environment = {
            "PATH": str(self.path),
            "NOTES": str(self.notes),
            "VERSION": "3.12.1",
            "LANG": "C",
        }

    def start(
        self, program: Path | None = None, arguments: Sequence[str] = ("break", "list"), **environment: str
    ) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [str(program or self.root / "bin" / "labctl"), *arguments],
            env=self.environment | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self.path,
        )

    def run(
        self, program: Path | None = None, arguments: Sequence[str] = ("break", "list"), **environment: str
    ) -> tuple[int, str, str]:
        process = self.start(program, arguments, **environment)
        out, err = process.communicate(timeout=60)
        return process.returncode, out, err

    def asked(self) -> str:
        """What Python was asked to do since the last look."""
        text = self.notes.read_text() if self.notes.exists() else ""
        self.notes.unlink(missing_ok=True)
        return text


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    return Clone(tmp_path)


def test_the_first_time_sets_up_and_the_second_does_not(clone: Clone) -> None:
    code, out, err = clone.run()
    assert (code, out) == (0, f"labctl runs in {clone.path}\n")
    assert err.count("\n") == 1
    assert "setting up" in err
    assert "pip install --quiet --no-input -e ." in clone.asked()
    code, out, err = clone.run()
    assert (code, err) == (0, "")
    assert len(clone.asked().splitlines()) == 1  # labctl itself


def test_a_changed_pyproject_installs_again(clone: Clone) -> None:
    clone.run()
    clone.asked()
    with (clone.root / "pyproject.toml").open("a") as file:
        file.write("\n# changed\n")
    assert "installing" in clone.run()[2]
    asked = clone.asked()
    assert "pip install" in asked
    assert "venv" not in asked.replace(".venv", "")


def test_a_moved_clone_installs_again(clone: Clone) -> None:
    clone.run()
    clone.root = clone.root.rename(clone.root.with_name("moved"))
    assert "setting up" in clone.run()[2]


def test_another_clones_environment_is_left_to_it(clone: Clone) -> None:
    clone.run()
    elsewhere = clone.root.with_name("elsewhere")
    (clone.root / ".venv").rename(elsewhere)
    (clone.root / ".venv").symlink_to(elsewhere)
    clone.asked()
    assert clone.run()[0] == 0  # it is this clone's own, wherever it lies
    (elsewhere / ".stamp-run").write_text("/another/clone 1 2")
    clone.asked()
    code, _, err = clone.run()
    assert (code, clone.asked()) == (2, "")
    assert "rm .venv" in err


def test_through_links_from_anywhere(clone: Clone) -> None:
    (clone.path / "one").symlink_to("../a clone/bin/labctl")
    (clone.path / "two").symlink_to(clone.path / "one")
    assert clone.run(clone.path / "two")[0] == 0


def test_from_a_folder_that_is_gone(clone: Clone) -> None:
    starter = clone.path / "starter"
    starter.write_text('#!/bin/bash\nmkdir gone && cd gone && rmdir ../gone && exec "$@"\n')
    starter.chmod(0o755)
    code, out, _ = clone.run(starter, (str(clone.root / "bin" / "labctl"), "break", "list"))
    assert (code, out) == (0, f"labctl runs in {clone.root}\n")


def test_an_interrupted_set_up_is_done_again_from_the_start(clone: Clone) -> None:
    code, _, err = clone.run(NO_NETWORK="1")
    assert code == 2
    assert "installing the packages failed" in err
    assert "again" in err
    clone.asked()
    assert clone.run()[0] == 0
    assert "-m venv --clear" in clone.asked()


def test_a_virtual_environment_that_has_lost_its_python_is_made_again(clone: Clone) -> None:
    clone.run()
    (clone.root / ".venv" / "bin" / "python").unlink()
    clone.asked()
    assert clone.run()[0] == 0
    assert "-m venv --clear" in clone.asked()


@pytest.mark.parametrize("with_flock", [True, False])
def test_two_at_once_set_up_one_after_the_other(clone: Clone, with_flock: bool) -> None:
    if not with_flock:
        (clone.path / "flock").unlink(missing_ok=True)
    both = [clone.start(SLOW="1") for _ in range(2)]
    errors = [process.communicate(timeout=60)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert clone.asked().count("pip install") == 1
    assert sum("another set-up is running" in error for error in errors) == 1
    assert not (clone.root / ".labctl" / "setup.lock.d").exists()


def test_a_lock_of_a_dead_process_is_taken_over(clone: Clone) -> None:
    (clone.path / "flock").unlink(missing_ok=True)
    dead = subprocess.Popen(["true"])
    dead.wait()
    (clone.root / ".labctl" / "setup.lock.d").mkdir(parents=True)
    (clone.root / ".labctl" / "setup.lock.d" / "pid").write_text(str(dead.pid))
    assert clone.run()[0] == 0


@pytest.mark.parametrize(
    ("environment", "says"),
    [
        ({"VERSION": "3.9.1"}, "Python 3.11 or newer is needed (found: Python 3.9.1)"),
        ({"NO_VENV": "1"}, "sudo apt install python3.12-venv"),
        ({"VERSION": "3.9.1", "LABCTL_LANG": "es"}, "hace falta Python 3.11"),
    ],
)
def test_what_is_missing_is_named(clone: Clone, environment: dict[str, str], says: str) -> None:
    clone.environment |= environment
    code, out, err = clone.run()
    assert (code, out) == (2, "")
    assert says in err


def test_git_missing_is_named(clone: Clone) -> None:
    (clone.path / "git").unlink()
    code, _, err = clone.run()
    assert code == 2
    assert "sudo apt install git" in err


def test_without_arguments_the_tests_that_measure_run_before_all_others(clone: Clone) -> None:
    code, _, _ = clone.run(clone.root / "bin" / "test", ())
    assert code == 0
    *_, alone, others = re.findall("-m (pytest .*)", clone.asked())
    assert re.fullmatch(r"pytest -n \d+ --dist loadfile .* -m not quiet", others)
    assert alone == "pytest -m quiet tests/phase33"


def test_tests_need_more_than_labctl_does(clone: Clone) -> None:
    clone.run()
    clone.asked()
    test = clone.root / "bin" / "test"
    code, _, _ = clone.run(test)
    assert code == 0
    asked = clone.asked()
    assert "-e .[dev]" in asked
    for check in ("ruff check", "ruff format --check", "mypy", "pytest -n auto --dist loadfile break list"):
        assert f"-m {check}\n" in asked
    clone.run()
    assert "pip" not in clone.asked()
    assert os.access(PROJECT / ".ci" / "run", os.X_OK)


def test_the_labs_tests_need_no_more_than_the_lab() -> None:
    """`labctl verify` runs them where only the run-time packages are."""
    allowed = {"labctl", "miniserve", "tests", *sys.stdlib_module_names, *run_time_packages()}
    loaded = [PROJECT / "tests/conftest.py", *(PROJECT / "tests/phase33").glob("*.py")]
    assert {path: needed for path in loaded if (needed := imported(path) - allowed)} == {}


def run_time_packages() -> set[str]:
    """What one can import of the packages that pyproject.toml asks for."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]
    asked_for = {re.split(r"[^\w-]", line)[0] for line in project["dependencies"]}
    return {
        name
        for name, distributions in packages_distributions().items()
        if asked_for & {distribution.lower() for distribution in distributions}
    }


def imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").split(".")[0])
    return found
