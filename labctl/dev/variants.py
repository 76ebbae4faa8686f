"""The four servers that a break is proved with, each in a copy of the tree.

Knows patches and folders. It starts nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from labctl import paths
from labctl.catalog.breaks import CHEAT, PATCH, REPAIR, Break
from labctl.tree.copies import put, server_copy
from labctl.verify.lab_tests import NEEDED


class Variant(StrEnum):
    """A server of which is known what it is."""

    HEALTHY = "healthy"  # the tree as it is, which is the original repair too
    BROKEN = "broken"
    REPAIR = "repair"  # repaired in another way
    CHEAT = "cheat"  # looks repaired to some figure


PATCHES: Mapping[Variant, tuple[str, ...]] = {
    Variant.HEALTHY: (),
    Variant.BROKEN: (PATCH,),
    Variant.REPAIR: (PATCH, REPAIR),
    Variant.CHEAT: (PATCH, CHEAT),
}


def patches_of(root: Path, brk: Break, variant: Variant) -> list[tuple[str, bytes]]:
    """What makes the variant of the healthy tree: each patch with its name, for people."""
    files = [paths.breaks_dir(root) / brk.slug / name for name in PATCHES[variant]]
    return [(paths.shown(file, root), file.read_bytes()) for file in files]


@contextmanager
def copy_with(root: Path, patches: Sequence[tuple[str, bytes]]) -> Iterator[Path]:
    """A copy of the tree with these patches, and with what the labs' own tests need.

    Raises CatalogProblem if a patch does not fit.
    """
    with server_copy(root, *NEEDED) as copy:
        for name, patch in patches:
            put(copy, patch, name)
        yield copy
