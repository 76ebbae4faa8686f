"""Copies of a tree's server with a break in, and the proof that the tree itself was left alone.

Reads the tree and never writes to it.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from labctl import paths
from labctl.catalog.breaks import PATCH, Break
from labctl.errors import CatalogProblem
from labctl.i18n import t
from labctl.tree import hunk, patches, scratch
from labctl.tree.repository import Repository


@contextmanager
def server_copy(tree: Path, *also: str) -> Iterator[Path]:
    """A copy of the tree's server, and of other files and folders of it, gone after the block."""
    with scratch.folder(paths.root()) as copy:
        add(copy, tree, "miniserve", *also)
        yield copy


def add(copy: Path, tree: Path, *names: str) -> None:
    """Copy these files and folders of a tree into a copy."""
    for name in names:
        source, target = tree / name, copy / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, target)


@contextmanager
def broken_copy(tree: Path, brk: Break) -> Iterator[Path]:
    """A copy of the tree's server with the break in, gone after the block.

    Raises CatalogProblem if the break does not fit the tree.
    """
    with server_copy(tree) as copy:
        put(copy, brk.patch, f"breaks/{brk.slug}/{PATCH}")
        yield copy


def put(copy: Path, patch: bytes, name: str) -> None:
    """Apply a patch of one file to a copy. `name`: which patch it is, for people.

    Raises CatalogProblem if it does not fit.
    """
    path = hunk.path_of(patch)
    changed = patches.apply(paths.root(), patch, path, (copy / path).read_bytes()) if path else None
    if path is None or changed is None:
        raise CatalogProblem("core.error.catalog", file=name, detail=t("load.demo.no_place"))
    (copy / path).write_bytes(changed)


def fits(tree: Path, brk: Break) -> bool:
    """Whether the break can be put into the tree."""
    change = hunk.of(brk)
    path = tree / change.path
    return path.is_file() and change.place_in(path.read_bytes()) is not None


def fingerprint(root: Path) -> str:
    """SHA-256 over every file of the working tree that git does not ignore: names and bytes."""
    names = Repository(root).run("ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    digest = hashlib.sha256()
    for name in sorted({name for name in names if name}):
        path = root / name
        content = path.read_bytes() if path.is_file() else b""
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()
