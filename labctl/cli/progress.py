"""`labctl progress`: what you have done, how, and what comes next."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta
from typing import TYPE_CHECKING

from labctl import paths
from labctl.cli.shared import say_next, terminal
from labctl.cli.typed import Json
from labctl.i18n import t
from labctl.units import elapsed
from labctl.view.terminal import Cell

if TYPE_CHECKING:
    from labctl.learner.progress import Done

NOTHING = "–"


def progress(json: Json = False) -> None:
    from labctl.learner.hunting import another, scores
    from labctl.learner.progress import look_alikes
    from labctl.learner.progress import progress as look
    from labctl.tree import hunts

    root = paths.root()
    done, following = look(root)
    hunted, again = scores(hunts.ended(root)), another(root)
    if json:
        breaks = [asdict(one) for one in done]
        told = {**asdict(hunted), "d_prime": hunted.d_prime}
        terminal.json({"breaks": breaks, "hunts": told, "next": asdict(following)})
        return
    columns = [t(f"core.column.{name}") for name in ("id", "lab", "difficulty", "state")]
    columns += [t(f"core.progress.{name}") for name in ("tries", "hints", "time", "prediction", "diagnosis")]
    terminal.table(columns, [_row(one) for one in done], right=(4, 5, 6))
    repaired = sum(one.is_repaired for one in done)
    terminal.data(t("core.progress.total", done=repaired, total=len(done)))
    if any(asdict(hunted).values()):
        counts: dict[str, object] = {"hits": hunted.hits, "misses": hunted.misses}
        counts |= {
            "again": again or "labctl hunt",
            "rejections": hunted.correct_rejections,
            "alarms": hunted.false_alarms,
        }
        terminal.data(terminal.fold(t("core.progress.hunts", **counts)))
    for first, second in look_alikes(root, done):
        terminal.data(terminal.fold(t("core.progress.alike", first=first, second=second)))
    if following.why == "active":
        terminal.data(t("core.progress.why.active", break_id=following.break_id))
        terminal.next("labctl")
        return
    if not again or following.why == "done":  # who hunts goes on hunting
        terminal.data(t(f"core.progress.why.{following.why}", break_id=following.break_id))
    say_next(root)


def _row(one: Done) -> list[str | Cell]:
    if one.is_active:
        state = Cell(t("core.state.applied"), "warn")
    elif one.is_repaired:
        state = Cell(t("core.state.verified"), "good")
    else:
        state = Cell(t(f"core.state.{'tried' if one.num_tries else 'new'}"), "dim")
    seconds = NOTHING if one.seconds is None else elapsed(timedelta(seconds=one.seconds))
    return [
        one.break_id,
        one.lab,
        f"{one.level}/5",
        state,
        str(one.num_tries) if one.num_tries else NOTHING,
        NOTHING if one.hints is None else str(one.hints),
        seconds,
        NOTHING
        if one.prediction_held is None
        else t(f"core.progress.held.{str(one.prediction_held).lower()}"),
        t(f"core.progress.answer.{one.first_diagnosis}") if one.first_diagnosis else NOTHING,
    ]
