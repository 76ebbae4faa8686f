"""Which break's signature is seen on which broken server? The diagonal must be, and nothing else.

One block tells, unless it says what it should not: then a second one is measured, and the two tell together.

Two breaks that show the same figures need a word that tells them apart (`[[alike]]` in `break.toml`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from labctl.catalog.breaks import Break
from labctl.catalog.labs import Lab, load_lab
from labctl.dev import survey
from labctl.dev.signs import Line
from labctl.dev.variants import Variant, patches_of
from labctl.errors import LabctlError
from labctl.i18n import t
from labctl.judge.blocks import Block


@dataclass(frozen=True, slots=True)
class Cell:
    """The signature of `signature` on the server of `server`; `is_seen` None: that server did not run."""

    signature: str
    server: str
    is_seen: bool | None
    is_declared: bool

    @property
    def is_fault(self) -> bool:
        if self.signature == self.server:
            return self.is_seen is not True
        return bool(self.is_seen) and not self.is_declared


def matrix(
    root: Path, breaks: Sequence[Break], among: Sequence[Break], doing: Callable[[str], None]
) -> list[Cell]:
    """The signatures of `breaks` on every server of `among`, and every signature on the servers of `breaks`.

    Takes about half a minute a server and lab. `among` holds `breaks`, too.
    """
    cells: list[Cell] = []
    for server in among:
        signatures = among if server in breaks else breaks
        for slug in sorted({brk.lab for brk in signatures}):
            doing(t("dev.confusing", id=server.id, lab=slug))
            of_lab = [brk for brk in signatures if brk.lab == slug]
            cells += _cells(root, load_lab(root, slug), of_lab, server)
    return cells


def _cells(root: Path, lab: Lab, signatures: Sequence[Break], server: Break) -> list[Cell]:
    """Every signature of a lab on the server of one break."""
    lines = {brk.id: telling(brk, lab) for brk in signatures}
    needed = {line.sign.scenario for some in lines.values() for line in some} | {lab.file.alone}
    patches = patches_of(root, server, Variant.BROKEN)

    def look(blocks: Sequence[Block]) -> list[Cell]:
        seen = [all(line.is_seen(blocks) for line in lines[one.id]) if blocks else None for one in signatures]
        return [
            Cell(one.id, server.id, is_seen, _is_declared(one, server))
            for one, is_seen in zip(signatures, seen, strict=True)
        ]

    try:
        with survey.side_by_side(root, lab, patches, sorted(needed)) as blocks:
            first = next(blocks)
            cells = look([first])
            return look([first, next(blocks)]) if any(cell.is_fault for cell in cells) else cells
    except LabctlError:
        return look([])


def telling(brk: Break, lab: Lab) -> list[Line]:
    """The lines of a signature that tell the broken server: those that decide, or else all that move."""
    moving = [sign for sign in brk.signature if sign.moves]
    deciding = [sign for sign in moving if sign.decides]
    return [Line.of(sign, lab.file.alone) for sign in deciding or moving]


def _is_declared(one: Break, other: Break) -> bool:
    return other.id in {alike.id for alike in one.alike} or one.id in {alike.id for alike in other.alike}
