"""`labctl load`: put load on a server, and hold its figures against the lab's targets."""

from __future__ import annotations

import shlex
from json import dumps
from pathlib import Path
from typing import TYPE_CHECKING, Any

from labctl import paths
from labctl.cli.shared import keep, keep_partial, leave_with, say_next, terminal
from labctl.cli.typed import LoadOptions, takes
from labctl.errors import ExitCode, LabctlError, UsageProblem
from labctl.i18n import t

if TYPE_CHECKING:
    from labctl.catalog.in_use import InUse
    from labctl.cli.options import Asked
    from labctl.load.arrivals import Arrivals
    from labctl.measure.loading import Loaded
    from labctl.measure.servers import Server
    from labctl.measure.session import Session
    from labctl.runs.run import Run
    from labctl.tree.hunts import Hunt

EXIT_CODES = {  # by `targets.Judgement`
    "met": ExitCode.OK,
    "missed": ExitCode.NOT_FIXED,
    "inconclusive": ExitCode.INCONCLUSIVE,
}


@takes(LoadOptions)
def load(typed: LoadOptions) -> None:
    from labctl.catalog.in_use import in_use
    from labctl.cli import options, paired, predict
    from labctl.cli.failures import require_meaning
    from labctl.learner import prediction
    from labctl.measure.session import Session
    from labctl.tree import lock
    from labctl.verify.verdict_words import reasons_of
    from labctl.view import load_json, load_screen

    root = paths.root()
    used = in_use(root)
    if typed.scenario is not None:
        used = used.under(typed.scenario)
    asked = options.asked_of(typed, used.scenario)
    _require_writable(typed.out)
    if typed.paired:
        leave_with(paired.compare(root, used, asked.label, json=typed.json))
        return
    is_due = prediction.is_due(root)
    predicted = _predicted(root, used, typed, asked)
    with lock.hold(root):
        session = Session.begin(root, "load")
        loaded = _measure(session, used, asked)
        held = prediction.of_targets(predicted, loaded.results) if predicted else None
        if is_due and predicted is not None and loaded.results:
            prediction.note(root, predicted, held)
    record = load_json.record(loaded, asked.label, asked.limits)
    if typed.json:
        terminal.json(record)
    else:
        load_screen.show(terminal, used.lab, loaded, asked.limits, predicted)
        if predicted:
            predict.say("targets", _choices(used)[predicted], held)
    keep(_run(session, loaded, asked.label))
    if typed.out is not None:
        _write(typed.out, dumps(record, ensure_ascii=False, indent=2) + "\n")
    failing = [] if loaded.results else [loaded.run]  # what targets are for is judged by them
    require_meaning("load", typed, loaded.server, used, failing, reasons_of(loaded.observed.validity))
    if not typed.json:
        _say_what_next(root, used, loaded, typed)
    leave_with(EXIT_CODES[loaded.judgement])


def _predicted(root: Path, used: InUse, typed: LoadOptions, asked: Asked) -> str | None:
    """Which target the learner expects to be missed; None if nobody was asked."""
    from labctl.cli import predict
    from labctl.measure.loading import has_targets

    is_judged = not typed.flags and has_targets(used, asked.arrivals)
    if typed.predict is None and (typed.json or used.brk is None or not is_judged):
        return None
    return predict.ask(root, "load", typed.predict, t("load.predict.question"), _choices(used))


def _choices(used: InUse) -> dict[str, str]:
    """What can be predicted: a missed target, by its figure, or none."""
    from labctl.learner.prediction import NONE
    from labctl.view.load_figures import metric_name

    named = {target.figure: metric_name(target) for target in used.lab.targets}
    return {**named, NONE: t("load.predict.none")}


def _measure(session: Session, used: InUse, asked: Asked) -> Loaded:
    """The load, with live figures on the screen. If it is cut short, what was measured is shown and kept."""
    from labctl.load.runner import Interrupted
    from labctl.measure import loading, servers
    from labctl.view.load_figures import glance_line

    root, scenario = session.root, used.scenario
    terminal.note(t("load.doing.ask", url=asked.address) if asked.address else t("load.doing.start"))
    with servers.measured_server(root, asked.url, asked.openai, used.lab.server_arguments) as server:
        needs_scale = server.api is None and loading.has_targets(used, asked.arrivals)
        needs_capacity = asked.arrivals is None and scenario.times_capacity is not None
        if needs_scale or needs_capacity:
            terminal.note(t("load.doing.reference"))
        known = loading.yardstick(root, used, needs_scale=needs_scale, needs_capacity=needs_capacity)
        arrivals = asked.arrivals or scenario.plan(known.capacity)
        terminal.note(t("load.doing.load"))
        try:
            with terminal.progress() as show:
                loaded = loading.put_load(
                    used,
                    server,
                    scenario,
                    arrivals,
                    known.scale,
                    lambda at: show(glance_line(at, arrivals)),
                    beside=known.beside,
                )
        except (Interrupted, LabctlError) as end:
            _say_partial(session, used, server, arrivals, asked.label, end)
            raise
    if server.source_digest is not None and loaded.observed.validity.valid:
        _note_symptom(root, loaded)
    return loaded


def _note_symptom(root: Path, loaded: Loaded) -> None:
    """In the learner's record; if there is no room for it, say so and show the figures all the same."""
    from labctl.measure.symptom import note_symptom

    try:
        note_symptom(root, loaded.run)
    except (LabctlError, OSError) as error:
        detail = error.message if isinstance(error, LabctlError) else error.strerror
        terminal.note(t("load.said.symptom_not_noted", detail=detail), "warn")


def _run(session: Session, loaded: Loaded, label: str | None) -> Run:
    """The load as it is kept."""
    from labctl.verify.verdict_words import reasons_of
    from labctl.view.load_figures import targets_sentence

    verdict: dict[str, Any] | None = None
    if loaded.results:
        verdict = {"outcome": loaded.judgement, "text": targets_sentence(loaded.results)}
    return session.run(
        loaded.server.kept(),
        [loaded.observed.series()],
        label=label,
        reasons=reasons_of(loaded.observed.validity),
        verdict=verdict,
    )


def _say_partial(
    session: Session, used: InUse, server: Server, arrivals: Arrivals, label: str | None, end: BaseException
) -> None:
    from labctl.load.stats import summary_of
    from labctl.measure.observing import so_far
    from labctl.runs.run import Series
    from labctl.view.load_screen import show_partial

    shown = so_far(end)
    if shown is not None:
        run = summary_of(shown, arrivals)
        show_partial(terminal, used.lab, run)
        keep_partial(session, server.kept(), [Series.of(run, scenario=used.scenario.name)], label)
    elif isinstance(end, KeyboardInterrupt):
        terminal.note(t("load.said.interrupted_early"), "warn")


def _say_what_next(root: Path, used: InUse, loaded: Loaded, typed: LoadOptions) -> None:
    from labctl.judge.targets import Judgement
    from labctl.learner import hunting
    from labctl.tree import attempts, hunts
    from labctl.view.load_screen import say_judgement

    if loaded.server.api is not None:
        terminal.next(shlex.join(["labctl", "curve", *typed.flags]))
        return
    if loaded.results:
        say_judgement(terminal, loaded)
    if loaded.results and loaded.judgement is Judgement.INCONCLUSIVE:
        terminal.next(_for_a_verdict(used, loaded, typed))
    elif loaded.judgement is Judgement.MET and loaded.results and _runs_the_break(root, loaded.server):
        terminal.note(t("load.said.met_though_broken"))
        terminal.next(shlex.join([*_same_load(typed), "--paired"]))
    elif not loaded.results and not typed.flags and attempts.load_active(root) is not None:
        terminal.next(shlex.join([*_same_load(typed), "--paired"]))  # nothing was judged: compare
    else:
        if (hunt := hunts.active(root)) is not None:
            files = ", ".join(hunting.files_of(root, hunt.lab))
            terminal.note(t(f"core.hunt.{_what_it_tells(root, hunt, loaded)}", files=files))
        say_next(root)


def _same_load(typed: LoadOptions) -> list[str]:
    """The command, on the same server, without how much of it there is to be."""
    chosen = ["--scenario", typed.scenario] if typed.scenario else []
    return ["labctl", "load", *chosen, *typed.flags]


def _for_a_verdict(used: InUse, loaded: Loaded, typed: LoadOptions) -> str:
    """The command that measures enough for every target."""
    same = _same_load(typed)
    if used.scenario.concurrency:
        needed = max(result.min_samples for result in loaded.results)
        return shlex.join([*same, "--requests", str(needed)])
    return shlex.join(same if typed.flags else [*same, "--paired"])  # an open load takes no amount


def _runs_the_break(root: Path, server: Server) -> bool:
    """Whether what was measured is the tree's server as `labctl break apply` has left it."""
    from labctl.tree.pristine import reference_commit
    from labctl.verify.own_tree import OwnTree

    return server.managed and OwnTree(root, reference_commit(root)).is_just_broken()


def _what_it_tells(root: Path, hunt: Hunt, loaded: Loaded) -> str:
    """In a hunt: how far this load goes, as the name of a sentence."""
    from labctl.judge.targets import Judgement
    from labctl.learner import status

    is_seen = not status.unseen_loads(root, hunt)
    if loaded.results and loaded.judgement is Judgement.MISSED:
        return "missed_last" if is_seen else "missed"
    if is_seen:
        return "all_loads"
    return "one_load" if loaded.results else "unjudged"


def _require_writable(out: Path | None) -> None:
    """Say before the run, not after it, that its result would have nowhere to go. Raises UsageProblem."""
    if out is None:
        return
    existed = out.exists()
    try:
        with out.open("a", encoding="utf-8"):
            pass
        if not existed:
            out.unlink()
    except OSError as error:
        raise UsageProblem("load.error.out", file=out, detail=error.strerror) from error


def _write(out: Path, text: str) -> None:
    """Last of all, when the figures have been shown and kept. Raises UsageProblem, on a full disk say."""
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageProblem("load.error.out", file=out, detail=error.strerror) from error
