"""One hunt from its beginning to its end, with the real commands, as the break's file tells it.

It runs in a hunted copy like any other; the working tree is not touched.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

from labctl import i18n
from labctl.catalog.breaks import Break, WalkStep, load_breaks
from labctl.cli.shared import terminal
from labctl.errors import CatalogProblem, Inconclusive
from labctl.i18n import t
from labctl.learner import diagnosis
from labctl.tree import hunk, hunts, lock, patching
from labctl.tree.hunts import Hunt
from labctl.tree.pristine import pristine_tree, reference_commit

SURE = "4"
LINES_SHOWN = "3"  # below the one that was searched for
QUIT = "q"


def run(root: Path) -> None:
    """The whole hunt; q at a question ends it. Nothing of it counts for the learner.

    Raises:
        UsageProblem: a break is in, or a hunt is on.
        Inconclusive: this machine did not show it.
    """
    brk = _first(root)
    with lock.hold(root):
        patching.require_nothing_on(root)
        commit = reference_commit(root)
        tree = pristine_tree(root, commit)
        hunt = hunts.begin(root, tree, brk, commit, is_healthy=False, is_shown=True)
    try:
        for step in brk.walk:
            terminal.data(terminal.fold(str(step)))
            if terminal.ask(t("core.walk.go_on")) == QUIT:
                return
            STEPS[step.step](root, hunt, brk, step)
            terminal.data()
    finally:
        if hunts.active(root) is not None:
            hunts.end(root, hunt, "given_up", brk)
    if hunts.ended(root)[-1].outcome != "repaired":
        raise Inconclusive("core.error.walk_unclear")
    terminal.data(terminal.fold(t("core.walk.end")))
    terminal.next("labctl hunt --level 2")


def _first(root: Path) -> Break:
    for brk in load_breaks(root):
        if brk.walk:
            return brk
    raise CatalogProblem("core.error.catalog", file="breaks/", detail="no break has a [[walk]]")


def _command(*words: str) -> None:
    """A labctl command, shown as it is typed, and run."""
    from labctl.cli import app

    terminal.data(f"$ labctl {' '.join(words)}", "strong")
    app.run(["--lang", i18n.language(), *words])


def _run(root: Path, hunt: Hunt, brk: Break, step: WalkStep) -> None:
    del root, hunt, brk
    _command(*step.words)


def _look(root: Path, hunt: Hunt, brk: Break, step: WalkStep) -> None:
    words = ["grep", "-n", "-A", LINES_SHOWN, *step.words, f"{hunt.folder}/{hunk.of(brk).path}"]
    terminal.data(f"$ {' '.join(words)}", "strong")
    terminal.data(
        subprocess.run(words, cwd=root, capture_output=True, text=True, check=False).stdout.rstrip()
    )


def _diagnose(root: Path, hunt: Hunt, brk: Break, step: WalkStep) -> None:
    del hunt, step
    change = hunk.of(brk)
    original = (root / change.path).read_bytes()
    function = min(diagnosis.functions_of(change, original))
    kind = str(diagnosis.kinds(root).index(str(brk.concept)) + 1)
    _command("diagnose", "--file", change.path, "--function", function, "--kind", kind, "--sure", SURE)


def _repair(root: Path, hunt: Hunt, brk: Break, step: WalkStep) -> None:
    del step
    change = hunk.of(brk)
    original = pristine_tree(root, hunt.base_commit) / change.path
    (root / hunt.folder / change.path).write_bytes(original.read_bytes())
    for sign, lines in (("-", change.added), ("+", change.removed)):
        for line in lines:
            terminal.data(f"{sign}{line.decode()}", "bad" if sign == "-" else "good")


def _verify(root: Path, hunt: Hunt, brk: Break, step: WalkStep) -> None:
    del root, hunt, brk, step
    _command("verify")


STEPS: Mapping[str, Callable[[Path, Hunt, Break, WalkStep], None]] = {
    "run": _run,
    "look": _look,
    "diagnose": _diagnose,
    "repair": _repair,
    "verify": _verify,
}
