"""`labctl curve`: latency and throughput against concurrency, and what shape that is."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING

from labctl import paths
from labctl.cli.shared import keep, keep_partial, no_answers, say_next, terminal
from labctl.cli.typed import CurveOptions, takes
from labctl.errors import MeasurementInvalid, UsageProblem
from labctl.i18n import t

if TYPE_CHECKING:
    from labctl.catalog.targets import Lab
    from labctl.load.endpoints import OpenAI
    from labctl.measure.curves import Curves
    from labctl.measure.measuring import Session, Subject
    from labctl.runs.run import Role


@takes(CurveOptions)
def curve(typed: CurveOptions) -> None:
    from labctl.catalog.targets import lab_in_use
    from labctl.cli import options
    from labctl.measure.measuring import Session, sentences_of
    from labctl.tree import lock
    from labctl.verify.verdict_words import reasons_of
    from labctl.view import curve_screen
    from labctl.view.figures import shape_sentence

    root = paths.root()
    lab = lab_in_use(root)
    concurrencies = options.concurrencies_of(typed.concurrency)
    openai = options.openai_of(typed)
    label = options.label_of(typed.label)
    if typed.compare and (typed.url is not None or openai is not None):
        raise UsageProblem("load.error.compare_elsewhere")
    sentences = sentences_of(lab)
    with lock.hold(root):
        session = Session.begin(root, "curve")
        curves = _measure(session, lab, sentences, concurrencies, label, typed, openai)
    readings = curves.readings()
    reasons = reasons_of(curves.validity)
    verdict = {"outcome": readings["subject"].shape, "text": shape_sentence(readings["subject"])}
    kept = curves.servers["subject"].kept()
    keep(session.run(kept, curves.series, label=label, reasons=reasons, verdict=verdict))
    if typed.json:
        terminal.json(curve_screen.as_json(curves.points, readings))
    else:
        curve_screen.draw(terminal, curves.points, readings)
    if reasons:
        raise MeasurementInvalid("load.error.invalid", reasons="; ".join(map(str, reasons)))
    runs = [one.run for one in curves.measured["subject"]]
    if not any(run.completed for run in runs):
        raise no_answers(curves.servers["subject"], sentences[0], runs)
    if openai and not typed.json:
        terminal.next("labctl runs list")
    elif not typed.json:
        say_next(root)


def _measure(
    session: Session,
    lab: Lab,
    sentences: Sequence[str],
    concurrencies: Sequence[int],
    label: str | None,
    typed: CurveOptions,
    openai: OpenAI | None,
) -> Curves:
    """The curves; what was measured until they were cut short is kept."""
    from labctl.measure import measuring
    from labctl.measure.curves import Curves
    from labctl.view import figures

    root = session.root
    asked = openai.base_url if openai else typed.url
    terminal.note(t("load.doing.ask", url=asked) if asked else t("load.doing.start"))
    with ExitStack() as stack:
        servers: dict[Role, Subject] = {
            "subject": stack.enter_context(measuring.subject(root, typed.url, openai))
        }
        if typed.compare:
            servers["reference"] = stack.enter_context(measuring.reference(root))
        curves = Curves(servers)
        show = figures.curve_progress(stack.enter_context(terminal.progress()))
        try:
            curves.measure(lab, sentences, concurrencies, show)
        except BaseException:
            keep_partial(session, servers["subject"].kept(), curves.series, label)
            raise
    return curves
