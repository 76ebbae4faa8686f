"""Hunting: which break, or none; what the learner says of it; and how well all that was told apart.

Knows breaks and the learner's words. It measures nothing and prints nothing.
"""

from __future__ import annotations

import random
import shlex
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import NormalDist

from labctl.catalog.breaks import Break, load_breaks
from labctl.errors import CatalogProblem, UsageProblem
from labctl.learner import diagnosis
from labctl.tree import attempts, copies, hunk, hunts, patching, stray
from labctl.tree.hunts import Guess, Hunt
from labctl.tree.pristine import pristine_tree, reference_commit

SHARE_HEALTHY = 0.25
SHARE_OF_NEIGHBOURS = 0.5
LEVELS = range(1, 6)


@dataclass(frozen=True, slots=True)
class Scores:
    """First words of hunts that have ended: something is wrong, or nothing is, and which of it was so."""

    hits: int = 0
    misses: int = 0
    false_alarms: int = 0
    correct_rejections: int = 0

    @property
    def d_prime(self) -> float | None:
        """How well broken and healthy servers are told apart: 0 for who guesses or always says the same.

        None before both kinds were hunted. One case is added to each answer, shared out as the hunts are, so
        that a perfect score is a number too (log-linear correction, Hautus 1995).
        """
        broken, healthy = self.hits + self.misses, self.false_alarms + self.correct_rejections
        if not broken or not healthy:
            return None
        share = broken / (broken + healthy)
        z = NormalDist().inv_cdf
        hit_rate = (self.hits + share) / (broken + 2 * share)
        false_alarm_rate = (self.false_alarms + 1 - share) / (healthy + 2 * (1 - share))
        return z(hit_rate) - z(false_alarm_rate)


def begin(
    root: Path, lab: str | None, level: int | None, rng: random.Random, *, again: str = "labctl hunt"
) -> Hunt:
    """Start a hunt in one of the breaks of a lab, of a level (see `draw`), or of any.

    The lab is told, for its loads; so it is one with two breaks or more to choose from. `again`: the command
    that asks for another like it.

    Raises UsageProblem if a break is in, a hunt is on, or there is too little to choose from; BreakAstray if
    a break is in the last commit.
    """
    patching.require_nothing_on(root)
    if found := stray.find(root):
        raise found.problem
    commit = reference_commit(root)
    tree = pristine_tree(root, commit)
    catalog = load_breaks(root)
    of_lab = [brk for brk in catalog if _is_of(brk, lab)]
    if not of_lab:
        labs = ", ".join(sorted({brk.lab for brk in catalog}))
        raise UsageProblem("core.error.hunt_lab", lab=lab, labs=labs)
    known = [brk for brk in of_lab if copies.fits(tree, brk)]
    breaks = _drawable(known, level)
    if not breaks:
        enough = next((lowest for lowest in LEVELS if _drawable(known, lowest)), None)
        if enough is None:
            raise UsageProblem("core.error.hunt_none")
        in_lab = ["--lab", lab] if lab else []
        command = shlex.join(["labctl", "hunt", *in_lab, "--level", str(enough)])
        raise UsageProblem("core.error.hunt_level", level=level, enough=enough, command=command)
    brk, is_healthy = draw(_elsewhere(root, breaks), rng, level)
    return hunts.begin(root, tree, brk, commit, is_healthy=is_healthy, again=again)


def _drawable(breaks: Sequence[Break], level: int | None) -> list[Break]:
    """Those of up to this level that have a neighbour in their lab."""
    easy = [brk for brk in breaks if level is None or brk.difficulty <= level]
    by_lab = Counter(brk.lab for brk in easy)
    return [brk for brk in easy if by_lab[brk.lab] > 1]


def _elsewhere(root: Path, breaks: Sequence[Break]) -> Sequence[Break]:
    """Those of other labs than the last hunt's, if there are any: its server is still in mind."""
    last = next((hunt.lab for hunt in reversed(hunts.ended(root)) if not hunt.is_shown), "")
    return [brk for brk in breaks if brk.lab != last] or breaks


def draw(breaks: Sequence[Break], rng: random.Random, level: int | None = None) -> tuple[Break, bool]:
    """One of the breaks, and whether it is left out after all.

    With a level: one of exactly that level or, as often, a neighbour of it among `breaks`. If it were always
    of that level, the lab, which is told, would often leave one break only.
    """
    is_healthy = rng.random() < SHARE_HEALTHY
    brk = rng.choice([brk for brk in breaks if brk.difficulty == level] or breaks)
    if level is not None and rng.random() < SHARE_OF_NEIGHBOURS:
        brk = rng.choice([other for other in breaks if other.lab == brk.lab and other is not brk])
    return brk, is_healthy


def declare_healthy(root: Path, hunt: Hunt, sure: int) -> Guess:
    """The learner says that nothing is wrong. Answers and keeps it. Raises UsageProblem."""
    diagnosis.require_sure(sure)
    return _note(root, hunt, Guess(_now(), False, sure, "right" if hunts.is_healthy(hunt) else "no"))


def diagnose(root: Path, hunt: Hunt, file: str, function: str, kind: str, sure: int) -> Guess:
    """The learner says what is wrong. Answers and keeps it; of a healthy server every answer is no.

    `file`: with or without the folder of the hunt in front. Raises UsageProblem.
    """
    file = file.removeprefix(f"{hunt.folder}/")
    diagnosis.require_meaning(root, root / hunt.folder, file, kind, sure)
    said = Guess(_now(), True, sure, "no", file, function, kind)
    try:
        brk = hunts.opened(root, hunt)
    except UsageProblem:  # said is said, though nobody can answer
        _note(root, hunt, said)
        raise
    answer = diagnosis.answer(root, hunt.base_commit, brk, (file, function, kind)) if brk else "no"
    return _note(root, hunt, replace(said, answer=answer))


def files_of(root: Path, lab: str) -> list[str]:
    """The files that a break of this lab may be in, so that a hunter knows what to read; the whole package if
    the catalogue cannot be read.
    """
    try:
        return sorted({hunk.of(brk).path for brk in load_breaks(root) if brk.lab == lab})
    except CatalogProblem:
        return ["miniserve/"]


def another(root: Path) -> str:
    """The command for a hunt like the last one, "" unless that is what the learner did last."""
    ended = [hunt for hunt in hunts.ended(root) if not hunt.is_shown]
    repaired = max((attempt.closed_at or "" for attempt in attempts.closed(root)), default="")
    return ended[-1].again if ended and (ended[-1].ended_at or "") > repaired else ""


def scores(ended: Sequence[Hunt]) -> Scores:
    """Of all hunts in which anything was said, and of which it is known what was in."""
    own = [one for one in ended if one.guesses and not one.is_shown and one.break_id is not None]
    said = [(one.break_id != hunts.NOTHING, one.guesses[0].says_broken) for one in own]
    return Scores(
        hits=said.count((True, True)),
        misses=said.count((True, False)),
        false_alarms=said.count((False, True)),
        correct_rejections=said.count((False, False)),
    )


def _note(root: Path, hunt: Hunt, guess: Guess) -> Guess:
    hunt.guesses.append(guess)
    hunts.save(root, hunt)
    return guess


def _is_of(brk: Break, lab: str | None) -> bool:
    return lab is None or lab in (brk.lab, brk.lab.partition("-")[0])


def _now() -> str:
    return attempts.iso(attempts.utc_now())
