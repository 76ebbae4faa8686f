"""A small lab in a temporary git repository, for every test that changes files. The real tree is never
touched.
"""

from __future__ import annotations

import os

# Before anything imports NumPy: BLAS on one thread, as the server runs it.
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import shutil
import signal
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from labctl import i18n, paths
from labctl.catalog.breaks import load_breaks

# A shell that starts us in the background has us ignore Ctrl-C, and what we start would do so too.
signal.signal(signal.SIGINT, signal.default_int_handler)

PROJECT = Path(__file__).resolve().parent.parent

HANDLERS = PROJECT / "miniserve" / "handlers.py"
TARGET = "miniserve/handlers.py"
PAGES = shutil.ignore_patterns("README*.md", "*.svg", "theory")  # for people; nothing in labctl needs them


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files of few tests first: they start servers, and would keep all other workers waiting at the end."""
    tests_in = Counter(item.path for item in items)
    items.sort(key=lambda item: tests_in[item.path])


def git(root: Path, *arguments: str) -> str:
    """Run git in `root`, deaf to the configuration of whoever runs the tests."""
    isolated = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    isolated |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "HOME": str(root)}
    identity = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
    result = subprocess.run(
        ["git", *identity, *arguments], cwd=root, env=isolated, check=True, capture_output=True, text=True
    )
    return result.stdout.strip()


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Tests read English, whatever the terminal speaks."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LABCTL_LEARNER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LABCTL_LANG", "en")
    i18n.choose(None)
    yield
    i18n.choose(None)


@pytest.fixture(autouse=True)
def _compiled_once(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The libraries of the servers that labctl starts: once for all labs, for it takes a second of CPU."""
    folder = tmp_path_factory.getbasetemp()
    bytecode = (folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder) / "bytecode"
    monkeypatch.setattr(paths, "bytecode_dir", lambda _: bytecode)


def _no_sync(_: int) -> None:
    """No test pulls the plug, and a busy disk is slow."""


@pytest.fixture(scope="session")
def _committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What every `lab` is a copy of: the breaks that are ready, and the handler that the first goes into."""
    root = tmp_path_factory.mktemp("committed")
    (root / "miniserve").mkdir()
    shutil.copy(HANDLERS, root / TARGET)
    (root / "miniserve" / "__init__.py").touch()
    for brk in load_breaks(PROJECT):
        shutil.copytree(PROJECT / "breaks" / brk.slug, root / "breaks" / brk.slug, ignore=PAGES)
    shutil.copytree(PROJECT / "labs", root / "labs", ignore=PAGES)
    (root / ".gitignore").write_text(".labctl/\n__pycache__/\n")
    git(root, "init", "-q", "-b", "main", "--template=")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "The healthy server")
    git(root, "gc", "-q")  # one pack is copied faster than hundreds of objects
    return root


@pytest.fixture
def lab(_committed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The root of a committed repository with real breaks; `LABCTL_ROOT` points there."""
    root = tmp_path / "lab"
    shutil.copytree(_committed, root)
    git(root, "update-index", "-q", "--refresh")
    monkeypatch.setattr(os, "fsync", _no_sync)
    monkeypatch.setenv("LABCTL_ROOT", str(root))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    return root
