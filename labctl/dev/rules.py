"""What a break must be before it is measured: the rules that reading its folder can check.

Reads files, and has git try the patches in a scratch folder. It starts no server.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from labctl import paths
from labctl.catalog.breaks import CHEAT, FILE, PATCH, REPAIR, Break, load_breaks
from labctl.catalog.in_use import of_break
from labctl.dev.signs import Line
from labctl.errors import CatalogProblem
from labctl.i18n import t
from labctl.measure.metrics import METRICS
from labctl.tree import hunk, patches, patching

PAGES = ("README.md", "README.es.md")
TODO = "TODO"
"""What a draft says where a person has to write."""


def faults(root: Path, brk: Break) -> list[str]:
    """What is wrong with a break, each in a sentence; empty if nothing is."""
    found = patching.check_patch(brk.patch)
    return found or [*_of_files(root, brk), *_of_signature(root, brk), *_of_patches(root, brk)]


def _of_files(root: Path, brk: Break) -> Iterator[str]:
    folder = paths.breaks_dir(root) / brk.slug
    needed = [folder / name for name in (*PAGES, REPAIR, CHEAT)] + [root / test for test in brk.tests]
    yield from (t("dev.rule.missing", file=paths.shown(file, root)) for file in needed if not file.is_file())
    for file in (folder / name for name in (FILE, *PAGES)):
        if file.is_file() and TODO in file.read_text(encoding="utf-8"):
            yield t("dev.rule.todo", file=paths.shown(file, root))
    if not brk.slug.startswith(f"{brk.id}-"):
        yield t("dev.rule.folder", slug=brk.slug, id=brk.id)
    if not brk.tests:
        yield t("dev.rule.no_tests")


def _of_signature(root: Path, brk: Break) -> Iterator[str]:
    try:
        of_break(root, brk)
    except CatalogProblem as problem:
        yield problem.message
    named = [sign.metric for sign in brk.signature] + ([brk.evidence.metric] if brk.evidence else [])
    yield from (t("dev.rule.no_metric", metric=name) for name in named if name not in METRICS)
    for sign in (sign for sign in brk.signature if sign.metric in METRICS):
        try:
            Line.of(sign, "alone")
        except ValueError as problem:
            yield t("dev.rule.no_test", detail=problem)
    known = {one.id for one in load_breaks(root, drafts=True)}
    yield from (t("dev.rule.alike", id=one.id) for one in brk.alike if one.id not in known - {brk.id})
    if not any(sign.moves for sign in brk.signature):
        yield t("dev.rule.nothing_moves")
    if all(sign.moves for sign in brk.signature):
        yield t("dev.rule.nothing_still")


def _of_patches(root: Path, brk: Break) -> Iterator[str]:
    """The break fits once and comes out to the byte; the repair and the cheat fit what it leaves."""
    path = hunk.parse(brk.patch).path
    healthy = (root / path).read_bytes() if (root / path).is_file() else b""
    broken = patches.apply(root, brk.patch, path, healthy)
    if broken is None:
        yield t("dev.rule.does_not_fit", file=PATCH)
        return
    if patches.apply(root, brk.patch, path, broken) is not None:
        yield t("dev.rule.fits_twice")
    if patches.without(root, broken, healthy, broken, path) != healthy:
        yield t("dev.rule.does_not_come_out")
    for name in (REPAIR, CHEAT):
        file = paths.breaks_dir(root) / brk.slug / name
        if not file.is_file():
            continue
        changes = hunk.path_of(file.read_bytes())
        before = broken if changes == path else (root / changes).read_bytes() if changes else b""
        after = patches.apply(root, file.read_bytes(), changes, before) if changes else None
        if after is None:
            yield t("dev.rule.does_not_fit", file=name)
        elif changes == path and after == healthy:
            yield t("dev.rule.is_the_original", file=name)
