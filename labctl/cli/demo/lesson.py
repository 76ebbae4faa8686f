"""The first lesson in a minute and a half, nothing to type: sentences, figures, curves; healthy and broken.

The working tree is not touched: both servers run from copies, so that no crash can leave a break in it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from labctl.catalog.breaks import Demo, load_breaks
from labctl.catalog.in_use import InUse, of_break
from labctl.cli.demo.sides import Side, differ, what_was_seen
from labctl.cli.demo.stage import Stage
from labctl.errors import CatalogProblem, Inconclusive, MeasurementInvalid
from labctl.i18n import t
from labctl.measure.capacity import scale_on
from labctl.measure.servers import managed
from labctl.measure.session import Session
from labctl.runs.run import Run
from labctl.server.process import running_server
from labctl.tree.copies import broken_copy, fingerprint
from labctl.tree.pristine import pristine_tree, reference_commit
from labctl.view import curve_figures, load_figures
from labctl.view.terminal import Terminal


def run(root: Path, terminal: Terminal, keep: Callable[[Run], None]) -> None:
    """The whole demo. `keep` gets what was measured, even if the demo is cut short.

    Raises:
        MeasurementInvalid: the client had no room, or the tree changed meanwhile.
        Inconclusive: this machine did not show the difference, so there is nothing to explain.
    """
    before = fingerprint(root)
    used, shows = _first(root)
    at_once = used.scenario.concurrency or 1
    stage = Stage(terminal, used, Session.begin(root, "demo"))
    try:
        healthy, broken = _both(root, stage, shows)
        stage.is_complete = True
    finally:
        if stage.series:
            keep(stage.kept())

    stage.heading(4, t("load.demo.picture"))
    curves = [(str(shows.label_healthy), healthy.points), (str(shows.label_broken), broken.points)]
    terminal.data(curve_figures.latency_picture(curves, terminal.width, at_once))
    terminal.data()
    if fingerprint(root) != before:
        raise MeasurementInvalid("load.error.tree_changed")
    terminal.data(t("load.demo.tree_untouched"), "good")
    if reasons := stage.reasons:
        said = "; ".join(map(str, reasons))
        raise MeasurementInvalid("load.error.invalid", reasons=said, again="labctl demo")
    if not differ(healthy, broken, at_once):
        raise Inconclusive("load.error.demo_unclear")
    terminal.data()
    terminal.data(terminal.fold(what_was_seen(shows, healthy, broken, at_once)))


def _first(root: Path) -> tuple[InUse, Demo]:
    """The first break that can be shown, with its lab. Raises CatalogProblem."""
    for brk in load_breaks(root):
        if brk.demo is not None:
            return of_break(root, brk), brk.demo
    raise CatalogProblem("core.error.catalog", file="breaks/", detail="no break has a [demo]")


def _both(root: Path, stage: Stage, shows: Demo) -> tuple[Side, Side]:
    """Healthy, then broken: three headings with what belongs under them."""
    terminal, lab, brk = stage.terminal, stage.used.lab, stage.used.brk
    assert brk is not None
    terminal.note(t("load.demo.start"))
    healthy_tree = pristine_tree(root, reference_commit(root))
    with running_server(healthy_tree) as handle:
        stage.heading(1, t("load.demo.sentences", url=handle.url))
        stage.show_corrections(handle.url)
        stage.heading(2, str(shows.healthy).format(n=stage.used.scenario.concurrency))
        scale = scale_on(managed(handle), lab)
        healthy = stage.measure(managed(handle), "reference", scale, str(shows.label_healthy), tries=2)
    terminal.data(terminal.fold(load_figures.scale_sentence(scale)))

    stage.heading(3, t("load.demo.break_in", break_id=brk.id, title=brk.title))
    terminal.data(terminal.fold(t("load.demo.in_a_copy")))
    with broken_copy(healthy_tree, brk) as broken_tree, running_server(broken_tree) as handle:
        broken = stage.measure(managed(handle), "subject", scale, str(shows.label_broken), tries=1)
    return healthy, broken
