"""A load on the screen: its table, what the figures rest on, and why the targets are what they are."""

from __future__ import annotations

from collections.abc import Mapping

from labctl.catalog.labs import Lab
from labctl.i18n import t
from labctl.load.stats import Summary
from labctl.measure.loading import Loaded
from labctl.measure.machine import busiest
from labctl.measure.observation import Observation
from labctl.view import load_figures
from labctl.view.terminal import Terminal


def show(
    terminal: Terminal, lab: Lab, loaded: Loaded, limits: Mapping[str, float], predicted: str | None = None
) -> None:
    """Everything about a run. `limits` are those of goodput, in ms; `predicted`: see `load_table`."""
    run, server = loaded.run, loaded.server
    seen = loaded.observed.observation
    title = load_figures.load_title(run)
    load_figures.load_table(terminal, lab, seen, loaded.results, title, predicted)
    if run.ttfts_ms:
        load_figures.token_table(terminal, run)
    terminal.data(load_figures.counted(run))
    for line in load_figures.open_loop_lines(run):
        terminal.data(terminal.fold(line))
    if limits:
        terminal.data(load_figures.goodput_sentence(run, limits))
    if others := busiest([loaded.observed.observation.others]):
        said = t("load.busy.worth", said=load_figures.busy_sentence(others))
        terminal.note(terminal.fold(said), "warn")
    if loaded.scale is not None:
        terminal.data(terminal.fold(load_figures.scale_sentence(loaded.scale)))
        widened = [result.target for result in loaded.results if result.is_widened(loaded.scale.factor)]
        if widened:
            names = ", ".join(map(load_figures.metric_name, widened))
            terminal.data(terminal.fold(t("load.scale_widened", names=names)))
    elif server.api is None:
        terminal.data(terminal.fold(t("load.no_targets", scenario=lab.default.name)))
    if server.managed and (arguments := lab.server_arguments):
        terminal.data(terminal.fold(t("load.server_arguments", arguments=" ".join(arguments))))
    if not server.managed and server.api is None:
        digest = server.source_digest
        terminal.data(t("load.digest", digest=digest[:12]) if digest else t("load.not_miniserve"))


def show_partial(terminal: Terminal, lab: Lab, run: Summary) -> None:
    """What was measured until the run was cut short."""
    terminal.note(t("load.said.interrupted"), "warn")
    title = t("load.table.partial_title", load=load_figures.load_title(run))
    seen = Observation(lab.default.name, run.concurrency, run.samples, duration_s=run.duration_s)
    load_figures.load_table(terminal, lab, seen, [], title)
    terminal.data(load_figures.counted(run))


def say_judgement(terminal: Terminal, loaded: Loaded) -> None:
    """How the run stands against its targets."""
    tone = load_figures.TARGET_TONES[loaded.judgement]
    terminal.note(str(load_figures.targets_sentence(loaded.results)), tone)
