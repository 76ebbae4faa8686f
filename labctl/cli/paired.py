"""`labctl load --paired`: both servers in turns, and the verdict on the tree's."""

from __future__ import annotations

from pathlib import Path

from labctl.catalog.in_use import InUse
from labctl.cli.shared import keep, keep_partial, say_next, terminal
from labctl.encoding import as_json
from labctl.errors import ExitCode
from labctl.i18n import t
from labctl.judge.trial import Outcome, Verdict
from labctl.measure.servers import managed, reference, require_unedited
from labctl.measure.session import Session
from labctl.runs.run import Series, Subject
from labctl.server.process import running_server
from labctl.tree import hunts, lock
from labctl.verify.beside import bench_of, decide
from labctl.verify.hunted import require_guess
from labctl.verify.verdict_words import busiest, invalid_reasons, verdict_sentence

SCHEMA_VERSION = 1
EXIT_CODES = {
    Outcome.HEALTHY: ExitCode.OK,
    Outcome.BROKEN: ExitCode.NOT_FIXED,
    Outcome.INCONCLUSIVE: ExitCode.INCONCLUSIVE,
    Outcome.REFERENCE_UNHEALTHY: ExitCode.REFERENCE_UNHEALTHY,
    Outcome.INVALID: ExitCode.MEASUREMENT_INVALID,
}


def compare(root: Path, used: InUse, label: str | None, *, json: bool) -> ExitCode:
    """Measure, say the verdict, keep the run."""
    if (hunt := hunts.active(root)) is not None:
        require_guess(hunt)
    with lock.hold(root):
        session = Session.begin(root, "load")
        server, series, verdict = _measure(session, used, label)
    _say(verdict, json=json)
    kept = {"outcome": verdict.outcome, "text": verdict_sentence(verdict)}
    keep(session.run(server, series, label=label, reasons=invalid_reasons(verdict), verdict=kept))
    if not json:
        is_open = verdict.outcome is Outcome.INCONCLUSIVE and busiest(verdict.evidence) is None
        if verdict.outcome in (Outcome.HEALTHY, Outcome.BROKEN) or is_open:
            say_next(root)  # of an open one on a machine with nothing else to do `doctor` finds nothing
        else:
            terminal.next("labctl doctor")
    return EXIT_CODES[verdict.outcome]


def _measure(session: Session, used: InUse, label: str | None) -> tuple[Subject, list[Series], Verdict]:
    """The tree's server, all that was measured, and the verdict. What was measured until Ctrl-C is kept."""
    series: list[Series] = []
    with terminal.progress() as doing:
        doing(t("load.doing.start"))
        arguments = used.lab.server_arguments
        with (
            running_server(hunts.subject(session.root), extra_args=arguments) as handle,
            reference(session.root, arguments) as pristine,
        ):
            server = managed(handle)
            doing(t("load.doing.blocks"))
            try:
                bench = bench_of(used, server, pristine, keep=series.append)
                verdict = decide(
                    used, bench, lambda so_far: doing(t("load.doing.block", blocks=len(so_far.blocks)))
                )
                require_unedited(session.root, server)
            except BaseException:
                keep_partial(session, server.kept(), series, label)
                raise
    return server.kept(), series, verdict


def _say(verdict: Verdict, *, json: bool) -> None:
    sentence = verdict_sentence(verdict)
    if json:
        said = {"outcome": verdict.outcome, "text": str(sentence)}
        evidence = as_json(verdict.evidence.as_fields())
        terminal.json({"schema_version": SCHEMA_VERSION, **said, "evidence": evidence})
        return
    text = terminal.fold(f"{t(f'load.outcome.{verdict.outcome}')}: {sentence}")
    terminal.data(text, "good" if verdict.outcome is Outcome.HEALTHY else "bad")
