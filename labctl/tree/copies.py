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
from labctl.catalog.breaks import Break
from labctl.errors import CatalogProblem
from labctl.i18n import t
from labctl.tree import hunk, patches, scratch
from labctl.tree.repository import Repository


@contextmanager
def broken_copy(tree: Path, brk: Break) -> Iterator[Path]:
    """A copy of the tree's server with the break in, gone after the block.

    Raises CatalogProblem if the break does not fit the tree.
    """
    root, path = paths.root(), hunk.of(brk).path
    with scratch.folder(root) as copy:
        shutil.copytree(tree / "miniserve", copy / "miniserve", ignore=shutil.ignore_patterns("__pycache__"))
        broken = patches.apply(root, brk.patch, path, (tree / path).read_bytes())
        if broken is None:
            raise CatalogProblem(
                "core.error.catalog", file=f"breaks/{brk.slug}/break.patch", detail=t("load.demo.no_place")
            )
        (copy / path).write_bytes(broken)
        yield copy


def fingerprint(root: Path) -> str:
    """SHA-256 over every file of the working tree that git does not ignore: names and bytes."""
    names = Repository(root).run("ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    digest = hashlib.sha256()
    for name in sorted({name for name in names if name}):
        path = root / name
        content = path.read_bytes() if path.is_file() else b""
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()
