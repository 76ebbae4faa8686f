"""Where the learner is, and the one command to type next. Reads only; prints nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from labctl import paths
from labctl.catalog.breaks import NUM_HINTS, load_break
from labctl.catalog.in_use import of_break
from labctl.catalog.labs import load_lab
from labctl.errors import CatalogProblem, UsageProblem
from labctl.i18n import t
from labctl.learner import hunting
from labctl.learner.progress import progress
from labctl.runs import store
from labctl.tree import attempts, hunts, patching, stray
from labctl.tree.attempts import Attempt
from labctl.tree.hunts import Hunt
from labctl.tree.repository import Repository

Where = Literal[
    "fresh",
    "own_repair",
    "done",
    "hunting",
    "hunt_measured",
    "hunt_seen",
    "hunt_unsaid",
    "hunt_edited",
    "hunted",
    "guessed",
    "mistaken",
    "stray",
    "damaged",
    "interrupted",
    "demo",
    "applied",
    "diagnosed",
    "measured",
    "to_draw",
    "drawn",
    "hinted",
    "out_of_hints",
    "edited",
]


@dataclass(frozen=True, slots=True)
class Step:
    """A place on the way, one or two sentences about it, and the next command."""

    where: Where
    text: str
    next_command: str


def step(root: Path) -> Step:
    """The place where this lab is now; "damaged" if a break's folder cannot be read or a hunt's is gone."""
    try:
        return _step(root)
    except CatalogProblem as problem:
        return Step("damaged", problem.message, problem.next_command)


def _step(root: Path) -> Step:
    if (hunt := hunts.active(root)) is not None:
        return _step_of_hunt(root, hunt)
    attempt = attempts.load_active(root)
    if attempt is None and (found := stray.find_in_tree(root)):
        return Step("stray", found.problem.message, found.problem.next_command)
    where, again = _where(root, attempt), ""
    values: dict[str, object] = {"break_id": attempt.break_id if attempt else "", "git": paths.git(root)}
    if attempt:
        values |= {"hints": attempt.hints_used, "total": NUM_HINTS, "file": ", ".join(attempt.files)}
    else:
        breaks, following = progress(root)
        values["break_id"] = following.break_id
        values["done"], values["total"] = sum(one.is_repaired for one in breaks), len(breaks)
        again = hunting.another(root)
        if following.break_id is None:
            where = "done"
        elif again:  # who hunts goes on hunting
            where, values["again"] = "hunted", again
        elif (repaired := _own_repair(root)) is not None:
            where, values["repaired"] = "own_repair", repaired.break_id
    following_command = t(f"core.step.{where}.next", **values)
    if where == "done" and again:
        following_command = again
    return Step(where, t(f"core.step.{where}.text", **values), following_command)


def unseen_loads(root: Path, hunt: Hunt) -> list[str]:
    """The loads of the lab under which the hunted server has not been measured yet."""
    seen = {series.scenario for run in store.since(root, _sortable(hunt.began_at)) for series in run.series}
    return [name for name in load_lab(root, hunt.lab).scenarios if name not in seen]


def _step_of_hunt(root: Path, hunt: Hunt) -> Step:
    """Under one load a break may look healthy, so each of the lab's loads comes before words, and words come
    before the check of a change.
    """
    try:
        hunts.subject(root)
    except UsageProblem as gone:
        return Step("damaged", gone.message, gone.next_command)
    unseen, is_edited = unseen_loads(root, hunt), not hunts.is_untouched(root, hunt)
    is_new = len(unseen) == len(load_lab(root, hunt.lab).scenarios)
    where: Where = "hunting" if is_new else "hunt_measured" if unseen else "hunt_seen"
    if hunt.guesses and hunt.guesses[-1].answer == "no":
        where = "mistaken"
    elif hunt.guesses:
        where = "hunt_edited" if is_edited else "guessed"
    elif is_edited:
        where = "hunt_unsaid"
    files = ", ".join(hunting.files_of(root, hunt.lab))
    text = t(f"core.step.{where}.text", number=hunt.number, lab=hunt.lab, folder=hunt.folder, files=files)
    return Step(where, text, t(f"core.step.{where}.next", scenario=unseen[0] if unseen else ""))


def _where(root: Path, attempt: Attempt | None) -> Where:
    if attempt is None:
        return "fresh"
    if attempt.phase != "applied":
        return "interrupted"
    if attempt.learner is None:
        return "demo"
    if set(patching.file_states(root, attempt).values()) != {"broken"}:
        return "edited"
    if attempt.diagnoses and attempt.diagnoses[-1].answer == "right":
        return "diagnosed"
    if attempt.measured is None:
        return "applied"
    if attempt.hints_used == 0:
        return _where_measured(root, attempt)
    return "hinted" if attempt.hints_used < NUM_HINTS else "out_of_hints"


def _where_measured(root: Path, attempt: Attempt) -> Where:
    """A curve comes next only in a lab whose breaks it shows."""
    if not of_break(root, load_break(root, attempt.break_id)).lab.is_about_curves:
        return "measured"
    return "drawn" if _has_run(root, attempt.id, "curve") else "to_draw"


def _own_repair(root: Path) -> Attempt | None:
    """The last attempt, if it was repaired in the learner's own way and that is not committed: the next break
    may go into a file of it.
    """
    last = next(reversed(attempts.closed(root)), None)
    if last is None or last.outcome != "verified":
        return None
    changed = Repository(root).run("diff", "--name-only", "HEAD", "--", "miniserve")
    return last if changed else None


def _has_run(root: Path, since: str, command: str = "*") -> bool:
    """Whether a run was kept since then. `since`: how the names of runs, which sort by time, begin."""
    return any(path.stem > since for path in paths.runs_dir(root).glob(f"*-{command}.json"))


def _sortable(moment: str) -> str:
    """An ISO time as the names of runs begin."""
    return moment.replace("-", "").replace(":", "").removesuffix("Z")
