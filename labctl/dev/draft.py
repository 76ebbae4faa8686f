"""A break from an idea: the author's uncommitted change becomes a folder that is half written.

What a machine can know is filled in: the patch, the next free number, and a signature from what was measured.
Everything that a person has to write says TODO, and `dev check --rules` names what is left of it.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from labctl import paths
from labctl.catalog.breaks import CHEAT, FILE, NUM_HINTS, PATCH, REPAIR, load_breaks
from labctl.catalog.labs import Lab, load_labs
from labctl.dev import survey
from labctl.dev.rules import TODO
from labctl.errors import LabctlError, UsageProblem
from labctl.i18n import t
from labctl.judge.signature import LEAST_SLOPE
from labctl.measure.metrics import METRICS, Method
from labctl.measure.pairs import Pair, median, pairs
from labctl.tree import durable, patches, patching
from labctl.tree.repository import Repository

NUM_BLOCKS = 2
MOVED = 1.5  # times, in every block; less may be noise
FRACTION, MOST = 0.5, 10.0  # what verify will ask for: of what was seen, on a log scale, and at most
NUM_LINES = 4


@dataclass(frozen=True, slots=True)
class Change:
    """The author's change: one file of the server, as it is in the last commit and as it is now."""

    path: str
    before: bytes
    after: bytes
    patch: bytes


@dataclass(frozen=True, slots=True)
class Moved:
    """A metric that moved in a lab's scenario. `factor`: broken over healthy; of a slope, the difference."""

    lab: str
    pair: Pair
    factor: float

    @property
    def strength(self) -> float:
        """How clearly it moved: the same for twice and for half."""
        return abs(math.log(max(self.factor, 1e-3))) if self.factor > 0 else abs(self.factor)


def change_of(root: Path) -> Change:
    """The uncommitted change under miniserve/.

    Raises UsageProblem if there is none, or if it is no break by the rules.
    """
    repository = Repository(root)
    commit = repository.head()
    changed = repository.differing(repository.files(commit, "miniserve"))
    if len(changed) != 1:
        raise UsageProblem("dev.error.one_file", files=", ".join(changed) or "–")
    path = changed[0]
    before = repository.content(commit, path) or b""
    after = (root / path).read_bytes() if (root / path).is_file() else b""
    patch = patches.diff(root, before, after, path)
    if patches.apply(root, patch, path, before) != after:
        raise UsageProblem("dev.error.one_file", files=path)
    if problems := patching.check_patch(patch):
        raise UsageProblem("dev.error.no_break", problems="; ".join(problems))
    return Change(path, before, after, patch)


def folder_for(root: Path, slug: str) -> Path:
    """`breaks/NN-slug/`, with the next free number. Raises UsageProblem if the slug is none, or is taken."""
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug):
        raise UsageProblem("dev.error.slug", slug=slug)
    breaks = load_breaks(root, drafts=True)
    if slug in {brk.slug.partition("-")[2] for brk in breaks}:
        raise UsageProblem("dev.error.slug_taken", slug=slug)
    number = max((int(brk.id) for brk in breaks), default=-1) + 1
    return paths.breaks_dir(root) / f"{number:02}-{slug}"


def take(root: Path, change: Change, folder: Path) -> None:
    """Save the change as a patch, and then put back what was there before. The patch is safe first."""
    durable.write(folder / PATCH, change.patch)
    durable.write(root / change.path, change.before)


def lab_called(root: Path, name: str) -> str:
    """The folder of the lab with this name or number. Raises UsageProblem."""
    slugs = [lab.slug for lab in load_labs(root)]
    for slug in slugs:
        if name in (slug, slug.partition("-")[0]):
            return slug
    raise UsageProblem("dev.error.no_lab", name=name, known=", ".join(slugs))


def measure(root: Path, labs: Sequence[Lab], change: Change, doing: Callable[[str], None]) -> list[Moved]:
    """What moves under every scenario of these labs, the clearest first. A lab that it stops is left out."""
    found: list[Moved] = []
    for lab in labs:
        doing(t("dev.surveying", lab=lab.slug))
        try:
            with survey.side_by_side(root, lab, [(PATCH, change.patch)], sorted(lab.scenarios)) as measured:
                blocks = list(islice(measured, NUM_BLOCKS))
        except LabctlError:
            continue
        found += moved(lab.slug, pairs(blocks, lab.file.alone))
    return sorted(found, key=lambda one: one.strength, reverse=True)


def moved(lab: str, seen: Iterator[Pair]) -> Iterator[Moved]:
    """The pairs that moved in the same direction in every block."""
    for pair in seen:
        if METRICS[pair.metric].test is Method.SLOPE:
            by = [ours - theirs for ours, theirs in pair.figures]
            if min(by) >= LEAST_SLOPE or max(by) <= -LEAST_SLOPE:
                yield Moved(lab, pair, median(by))
        elif min(pair.ratios) >= MOVED or max(pair.ratios) <= 1 / MOVED:
            yield Moved(lab, pair, median(pair.ratios))


def write(folder: Path, lab: Lab, found: Sequence[Moved]) -> list[Path]:
    """Fill the folder in; returns the files in which a person has to write."""
    number = folder.name.partition("-")[0]
    mine = [one for one in found if one.lab == lab.slug]
    scenario = mine[0].pair.scenario if mine else lab.file.default
    (folder / FILE).write_text(_described(number, lab, scenario, mine), encoding="utf-8")
    for name, text in _PAGES.items():
        (folder / name).write_text(text.format(id=number, todo=TODO), encoding="utf-8")
    tomllib.loads((folder / FILE).read_text(encoding="utf-8"))
    return [*(folder / name for name in (FILE, *_PAGES)), folder / REPAIR, folder / CHEAT]


def _described(number: str, lab: Lab, scenario: str, found: Sequence[Moved]) -> str:
    hints = "\n".join(_text("[[hints]]") for _ in range(NUM_HINTS))
    moving = {(one.pair.metric, one.pair.scenario) for one in found}
    still = [("p50_e2el_ms", lab.file.alone), ("num_wrong_answers", scenario)]
    lines = [_sign(one) for one in found[:NUM_LINES]] or [_sign_to_write(scenario)]
    return "\n".join(
        [
            f'id = "{number}"\nbug_id = "33-{int(number) + 1:02}"\nlab = "{lab.slug}"\ndifficulty = 3',
            f'scenario = "{scenario}"\ntests = ["tests/phase33/{TODO}.py"]',
            "draft = true  # until it is proved\n",
            *(_text(f"[{name}]") for name in ("title", "concept", "symptom", "ticket")),
            *lines,
            *(_still(*one) for one in still if one not in moving),
            _text(f'[[incidents]]\nurl = "https://{TODO}"'),
            hints,
            _text("[hidden_cause]"),
            _text("[fix]"),
        ]
    )


def _sign(one: Moved) -> str:
    """A line of the signature from what was seen."""
    metric, rises = METRICS[one.pair.metric], one.factor > 1
    if metric.test is Method.SLOPE:
        rises, least = one.factor > 0, abs(one.factor) * FRACTION
    else:
        least = min(max(1.1, math.exp(one.strength * FRACTION)), MOST)
    seen = f"{one.pair.figures[0][0]:.3g}, {one.pair.figures[0][1]:.3g}"
    return _text(
        f'[[signature]]  # seen: {seen} (broken, healthy)\nmetric = "{one.pair.metric}"\n'
        f'scenario = "{one.pair.scenario}"\nexpect = "{"rises" if rises else "falls"}"\n'
        f"at_least = {least:.2g}\ndecides = true"
    )


def _sign_to_write(scenario: str) -> str:
    return _text(
        f'[[signature]]\nmetric = "{TODO}"\nscenario = "{scenario}"\nexpect = "rises"\nat_least = 2.0'
    )


def _still(metric: str, scenario: str) -> str:
    return _text(f'[[signature]]\nmetric = "{metric}"\nscenario = "{scenario}"\nexpect = "still"')


def _text(heading: str) -> str:
    return f'{heading}\nen = "{TODO}"\nes = "{TODO}"\n'


_PAGES: Mapping[str, str] = {
    "README.md": (
        "# Break {id}: {todo}\n\n> **Spoilers.** This page is for after the repair. To meet the break first, "
        "type `labctl break apply {id}`.\n\n[Español](README.es.md)\n\n## What was changed\n\n{todo}\n\n"
        "## How you could have known before reading any code\n\n{todo}\n\n"
        "## Where this really happened\n\n{todo}\n"
    ),
    "README.es.md": (
        "# Avería {id}: {todo}\n\n> **Aquí se destripa todo.** Esta página es para después de repararla. "
        "Para ponerla: `labctl break apply {id}`.\n\n[English](README.md)\n\n"
        "## Qué se cambió\n\n{todo}\n\n"
        "## Cómo lo podrías haber sabido antes de leer código\n\n{todo}\n\n"
        "## Dónde pasó de verdad\n\n{todo}\n"
    ),
}
