"""A load on the screen: its table, what the figures rest on, and why the targets are what they are."""

from __future__ import annotations

from collections.abc import Mapping

from labctl.catalog.targets import Judgement, Lab
from labctl.i18n import t
from labctl.load.stats import Summary
from labctl.measure.loading import Loaded
from labctl.view import figures
from labctl.view.terminal import Terminal


def show(terminal: Terminal, lab: Lab, loaded: Loaded, limits: Mapping[str, float]) -> None:
    """Everything about a run. `limits` are those of goodput, in ms."""
    run, server = loaded.run, loaded.server
    figures.load_table(terminal, lab, run, loaded.outcomes, figures.load_title(run))
    if run.ttfts_ms:
        figures.token_table(terminal, run)
    terminal.data(figures.counted(run))
    for line in figures.open_loop_lines(run):
        terminal.data(figures.paragraph(line, terminal.width))
    if limits:
        terminal.data(figures.goodput_sentence(run, limits))
    if loaded.scale is not None:
        terminal.data(figures.paragraph(figures.scale_sentence(loaded.scale), terminal.width))
    elif server.api is None:
        terminal.data(t("load.no_targets", n=lab.plan.concurrency))
    if not server.managed and server.api is None:
        digest = server.source_digest
        terminal.data(t("load.digest", digest=digest[:12]) if digest else t("load.not_miniserve"))


def show_partial(terminal: Terminal, lab: Lab, run: Summary) -> None:
    """What was measured until the run was cut short."""
    terminal.note(t("load.said.interrupted"), "warn")
    title = t("load.table.partial_title", load=figures.load_title(run))
    figures.load_table(terminal, lab, run, [], title)
    terminal.data(figures.counted(run))


def say_judgement(terminal: Terminal, loaded: Loaded) -> str | None:
    """How the run stands against its targets. Returns the command that gets a verdict, if one is open."""
    terminal.note(str(figures.targets_sentence(loaded.outcomes)), figures.TARGET_TONES[loaded.judgement])
    if loaded.judgement is not Judgement.INCONCLUSIVE:
        return None
    return f"labctl load --requests {max(outcome.min_samples for outcome in loaded.outcomes)}"
