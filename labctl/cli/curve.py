"""`labctl curve`: latency and throughput against concurrency, and what shape that is."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from labctl import paths
from labctl.cli.shared import keep, keep_partial, say_next, terminal
from labctl.cli.typed import CurveOptions, takes
from labctl.errors import UsageProblem
from labctl.i18n import t

if TYPE_CHECKING:
    from labctl.catalog.in_use import InUse
    from labctl.load.endpoints import OpenAI
    from labctl.measure.curves import Curves
    from labctl.measure.servers import Server
    from labctl.measure.session import Session
    from labctl.runs.run import Role


@takes(CurveOptions)
def curve(typed: CurveOptions) -> None:
    from labctl.catalog.in_use import in_use
    from labctl.cli import options, predict
    from labctl.cli.failures import require_meaning
    from labctl.learner import prediction
    from labctl.measure.session import Session
    from labctl.tree import hunts, lock
    from labctl.verify.hunted import require_guess
    from labctl.verify.verdict_words import reasons_of
    from labctl.view import curve_screen
    from labctl.view.curve_figures import shape_sentence
    from labctl.view.load_figures import busy_sentence

    root = paths.root()
    used = in_use(root)
    concurrencies = options.concurrencies_of(typed.concurrency, used.lab)
    openai = options.openai_of(typed)
    label = options.label_of(typed.label)
    if typed.compare and (typed.url is not None or openai is not None):
        raise UsageProblem("load.error.compare_elsewhere")
    is_due = prediction.is_due(root)
    if typed.compare and (hunt := hunts.active(root)) is not None:
        require_guess(hunt)
    predicted = _predicted(root, used, typed)
    with lock.hold(root):
        session = Session.begin(root, "curve")
        curves = _measure(session, used, concurrencies, label, typed, openai)
        readings = curves.readings()
        held = prediction.of_shape(predicted, readings["subject"].shape) if predicted else None
        if is_due and predicted is not None:
            prediction.note(root, predicted, held)
    reasons = reasons_of(curves.validity)
    verdict = {"outcome": readings["subject"].shape, "text": shape_sentence(readings["subject"])}
    kept = curves.servers["subject"].kept()
    keep(session.run(kept, curves.series, label=label, reasons=reasons, verdict=verdict))
    if typed.json:
        terminal.json(curve_screen.as_json(curves.points, readings))
    else:
        curve_screen.draw(terminal, curves.points, readings, curves.up_to)
        if predicted:
            predict.say("line", t(f"load.predict.{predicted}"), held)
        if curves.others:
            terminal.note(t("load.busy.worth", said=busy_sentence(curves.others)), "warn")
    runs = [one.run for one in curves.observed["subject"]]
    require_meaning("curve", typed, curves.servers["subject"], used, runs, reasons)
    if openai and not typed.json:
        terminal.next("labctl runs list")
    elif not typed.json:
        say_next(root)


def _predicted(root: Path, used: InUse, typed: CurveOptions) -> str | None:
    """What line the learner expects; None if nobody was asked."""
    from labctl.cli import predict
    from labctl.learner.prediction import LINES

    if typed.predict is None and (typed.json or typed.flags or used.brk is None):
        return None
    lines = {line: t(f"load.predict.{line}") for line in LINES}
    return predict.ask(root, "curve", typed.predict, t("load.predict.line"), lines)


def _measure(
    session: Session,
    used: InUse,
    concurrencies: Sequence[int],
    label: str | None,
    typed: CurveOptions,
    openai: OpenAI | None,
) -> Curves:
    """The curves; what was measured until they were cut short is kept."""
    from labctl.judge.shape import Shape
    from labctl.measure import servers
    from labctl.measure.curves import Curves
    from labctl.view import curve_figures, load_figures

    root = session.root
    asked = openai.base_url if openai else typed.url
    terminal.note(t("load.doing.ask", url=asked) if asked else t("load.doing.start"))
    with ExitStack() as stack:
        arguments = used.lab.server_arguments
        found: dict[Role, Server] = {
            "subject": stack.enter_context(servers.measured_server(root, typed.url, openai, arguments))
        }
        if typed.compare:
            found["reference"] = stack.enter_context(servers.reference(root, arguments))
        curves = Curves(found, used.lab.curve.up_to)
        show = curve_figures.curve_progress(stack.enter_context(terminal.progress()))
        try:
            curves.measure(used.lab, used.scenario, concurrencies, show)
            if curves.others and curves.readings()["subject"].shape is Shape.UNCLEAR:
                terminal.note(t("load.busy.again", said=load_figures.busy_sentence(curves.others)), "warn")
                curves.measure(used.lab, used.scenario, concurrencies, show)
        except BaseException:
            keep_partial(session, found["subject"].kept(), curves.series, label)
            raise
    return curves
