"""Breaks as their folders describe them: `break.toml` with `break.patch`.

Reads and checks; says clearly which file is wrong and why. Knows nothing of attempts, git or servers.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import msgspec

from labctl import paths
from labctl.catalog.toml import NonEmpty, Positive, Struct, Text, read
from labctl.errors import CatalogProblem, UsageProblem

NUM_HINTS = 3
FILE, PATCH = "break.toml", "break.patch"
REPAIR, CHEAT = "repair.patch", "cheat.patch"
"""For the proof of a break: another repair than the original, and what only looks like one. Both change what
the break leaves."""

Expectation = Literal["rises", "falls", "zero", "still", "equal"]
"""What a metric does under the break, beside the reference server: it rises or falls, or it stays at zero;
`still`: it does not change; `equal`: it is the same to the last digit."""


class Incident(Text, frozen=True, kw_only=True):
    """Where this really happened."""

    url: Annotated[str, msgspec.Meta(pattern=r"^https://\S+$")]


class Sign(Text, frozen=True, kw_only=True):
    """One line of a signature: a metric under a scenario, and what it does while the break is in.

    - `at_least`: for what rises or falls, how many times the reference's figure; of a slope, the difference.
    - `decides`: whether `labctl verify` asks for it. What only the server's own counters show of a cause that
      clients can see is for people to read, and does not.

    The texts say what a person may read from it.
    """

    metric: NonEmpty
    scenario: NonEmpty
    expect: Expectation
    at_least: Positive | None = None
    decides: bool = False

    def __post_init__(self) -> None:
        if (self.at_least is not None) != self.moves_by_a_factor:
            raise ValueError('at_least belongs to expect = "rises" and "falls", and to these alone')
        if self.decides and not self.moves:
            raise ValueError("what stays still under the break cannot decide whether it is in")

    @property
    def moves_by_a_factor(self) -> bool:
        return self.expect in ("rises", "falls")

    @property
    def moves(self) -> bool:
        """Whether it tells the broken server from the healthy one."""
        return self.expect not in ("still", "equal")


class Evidence(Text, frozen=True, kw_only=True):
    """A figure beside the verdict that tells a repair from something that only makes up for the break.

    The texts say what a figure that does not reach `at_least` means.
    """

    metric: NonEmpty
    scenario: NonEmpty
    at_least: Positive


class Alike(Text, frozen=True, kw_only=True):
    """Another break, whose figures this one shows too, under the loads of that other break's lab.

    The texts say what tells the two apart all the same.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{2}$")]


class Demo(Struct, frozen=True, kw_only=True):
    """What `labctl demo` says of a break that it can show.

    The texts may hold {n}, how many requests at once; `lesson` also {alone}, {together} and {queued} (p50 of
    the healthy server at 1 and at n, of the broken one at n), {rps_healthy} and {rps_broken}.
    """

    healthy: Text
    label_healthy: Text
    label_broken: Text
    lesson: Text


class WalkStep(Text, frozen=True, kw_only=True):
    """One step of a hunt that `labctl demo --hunt` shows; the texts say why it comes next.

    `step`: "run" is a labctl command, its `words` without labctl; "look" searches the broken file for the
    one of its `words`; the others take none.
    """

    step: Literal["run", "look", "diagnose", "repair", "verify"]
    words: tuple[NonEmpty, ...] = ()


class BreakFile(Struct, frozen=True, kw_only=True):
    """What `break.toml` holds. `draft`: not proved yet, so no learner is led to it; its name still works."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{2}$")]
    bug_id: NonEmpty
    lab: NonEmpty
    difficulty: Annotated[int, msgspec.Meta(ge=1, le=5)]
    tests: tuple[NonEmpty, ...]
    title: Text
    concept: Text
    symptom: Text
    ticket: Text
    scenario: NonEmpty
    signature: Annotated[tuple[Sign, ...], msgspec.Meta(min_length=1)]
    incidents: Annotated[tuple[Incident, ...], msgspec.Meta(min_length=1)]
    hints: Annotated[tuple[Text, ...], msgspec.Meta(min_length=NUM_HINTS, max_length=NUM_HINTS)]
    hidden_cause: Text
    fix: Text
    evidence: Evidence | None = None
    alike: tuple[Alike, ...] = ()
    draft: bool = False
    demo: Demo | None = None
    walk: tuple[WalkStep, ...] = ()


class Break(BreakFile, frozen=True, kw_only=True):
    """One break.

    - `ticket`: what a colleague on call writes; `symptom`: the same in figures.
    - `scenario`: the load, of its lab, that shows it.
    - `signature`: which metrics move and which do not.
    """

    slug: str
    patch: bytes


def load_breaks(root: Path, *, drafts: bool = False) -> list[Break]:
    """Every break, by id; drafts only if they are asked for. Raises CatalogProblem."""
    folders = sorted(path.parent for path in paths.breaks_dir(root).glob(f"*/{FILE}"))
    breaks = sorted((read_break(folder) for folder in folders), key=lambda brk: brk.id)
    return [brk for brk in breaks if drafts or not brk.draft]


def load_break(root: Path, break_id: str) -> Break:
    """The break called `break_id`: "00", "0", "33-01" or the folder's name. Raises UsageProblem,
    CatalogProblem.
    """
    breaks = load_breaks(root, drafts=True)
    for brk in breaks:
        if break_id in (brk.id, brk.id.lstrip("0") or "0", brk.bug_id, brk.slug):
            return brk
    raise UsageProblem(
        "core.error.unknown_break",
        id=break_id,
        known=", ".join(brk.id for brk in breaks if not brk.draft) or "-",
    )


def read_break(folder: Path) -> Break:
    """The break in `folder`. Raises CatalogProblem, which names the file and the entry."""
    file = read(folder / FILE, BreakFile)
    try:
        patch = (folder / PATCH).read_bytes()
    except OSError as error:
        raise CatalogProblem("core.error.catalog", file=folder / PATCH, detail=error.strerror) from error
    return Break(**msgspec.structs.asdict(file), slug=folder.name, patch=patch)
