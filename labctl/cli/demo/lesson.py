"""The first lab in a minute and a half, nothing to type: sentences, figures, curves; with batching, without.

The working tree is not touched: both servers run from copies, so that no crash can leave a break in it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from labctl.catalog.breaks import load_break
from labctl.catalog.in_use import of_break
from labctl.cli.demo.sides import Side, differ, what_was_seen
from labctl.cli.demo.stage import Stage
from labctl.errors import Inconclusive, MeasurementInvalid
from labctl.i18n import t
from labctl.measure.capacity import scale_on
from labctl.measure.servers import managed
from labctl.measure.session import Session
from labctl.runs.run import Run
from labctl.server.process import running_server
from labctl.tree.copies import broken_copy, fingerprint
from labctl.tree.pristine import pristine_tree, reference_commit
from labctl.view import figures
from labctl.view.terminal import Terminal

BREAK_ID = "00"


def run(root: Path, terminal: Terminal, keep: Callable[[Run], None]) -> None:
    """The whole demo. `keep` hears what was measured, also of a demo that was cut short.

    Raises:
        MeasurementInvalid: the client had no room, or the tree is not, at the end, what it was at the start.
        Inconclusive: this machine did not show the difference, so there is nothing to explain.
    """
    before = fingerprint(root)
    used = of_break(root, load_break(root, BREAK_ID))
    stage = Stage(terminal, used, Session.begin(root, "demo"))
    try:
        healthy, broken = _both(root, stage)
        stage.is_complete = True
    finally:
        if stage.series:
            keep(stage.kept())

    stage.heading(4, t("load.demo.picture"))
    curves = [(t("load.demo.label_with"), healthy.points), (t("load.demo.label_without"), broken.points)]
    terminal.data(figures.latency_picture(curves, terminal.width))
    terminal.data()
    if fingerprint(root) != before:
        raise MeasurementInvalid("load.error.tree_changed")
    terminal.data(t("load.demo.tree_untouched"), "good")
    if reasons := stage.reasons:
        said = "; ".join(map(str, reasons))
        raise MeasurementInvalid("load.error.invalid", reasons=said, again="labctl demo")
    if not differ(healthy, broken):
        raise Inconclusive("load.error.demo_unclear")
    terminal.data()
    terminal.data(figures.paragraph(what_was_seen(healthy, broken), terminal.width))


def _both(root: Path, stage: Stage) -> tuple[Side, Side]:
    """Healthy, then broken: three headings with what belongs under them."""
    terminal, lab, brk = stage.terminal, stage.used.lab, stage.used.brk
    assert brk is not None
    terminal.note(t("load.demo.start"))
    healthy_tree = pristine_tree(root, reference_commit(root))
    with running_server(healthy_tree) as handle:
        stage.heading(1, t("load.demo.sentences", url=handle.url))
        stage.show_corrections(handle.url)
        stage.heading(2, t("load.demo.with_batching", n=stage.used.scenario.concurrency))
        scale = scale_on(managed(handle), lab)
        healthy = stage.measure(managed(handle), "reference", scale, t("load.demo.healthy_title"), tries=2)
    terminal.data(figures.paragraph(figures.scale_sentence(scale), terminal.width))

    stage.heading(3, t("load.demo.break_in", break_id=brk.id, title=brk.title))
    terminal.data(figures.paragraph(t("load.demo.in_a_copy"), terminal.width))
    with broken_copy(healthy_tree, brk) as broken_tree, running_server(broken_tree) as handle:
        broken = stage.measure(managed(handle), "subject", scale, t("load.demo.broken_title"), tries=1)
    return healthy, broken
