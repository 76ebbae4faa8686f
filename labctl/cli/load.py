"""The commands that measure: load, curve, verify, demo. Thin; each imports what it needs inside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from json import dumps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from labctl import paths
from labctl.errors import ExitCode, RunNotKept, ServerDidNotStart, UsageProblem
from labctl.i18n import t
from labctl.view.terminal import Terminal

if TYPE_CHECKING:
    from labctl.catalog.targets import Lab, Outcome, Scale
    from labctl.judge.curve import Point, Reading
    from labctl.load.arrivals import Closed, Open
    from labctl.load.stats import Summary
    from labctl.measure.measuring import Measured, Session, Subject
    from labctl.runs import store as runs
    from labctl.verify.verification import Check

SCHEMA_VERSION = 1
EXIT_CODES = {  # by `trial.Outcome`
    "healthy": ExitCode.OK,
    "broken": ExitCode.NOT_FIXED,
    "inconclusive": ExitCode.INCONCLUSIVE,
    "reference_unhealthy": ExitCode.REFERENCE_UNHEALTHY,
    "invalid": ExitCode.MEASUREMENT_INVALID,
}

TARGET_EXIT_CODES = {  # by `targets.Judgement`
    "met": ExitCode.OK,
    "missed": ExitCode.NOT_FIXED,
    "inconclusive": ExitCode.INCONCLUSIVE,
}

terminal = Terminal()

Json = Annotated[bool, typer.Option("--json", help="core.help.json")]
Url = Annotated[str | None, typer.Option("--url", metavar="URL", help="load.help.url")]
Label = Annotated[str | None, typer.Option("--label", metavar="NAME", help="load.help.label")]
Backend = Annotated[str, typer.Option("--backend", metavar="miniserve|openai", help="load.help.backend")]
BaseUrl = Annotated[str | None, typer.Option("--base-url", metavar="URL", help="load.help.base_url")]
Model = Annotated[str | None, typer.Option("--model", metavar="NAME", help="load.help.model")]
Endpoint = Annotated[
    str | None, typer.Option("--endpoint", metavar="completions|chat", help="load.help.endpoint")
]
MaxTokens = Annotated[str | None, typer.Option("--max-tokens", metavar="N", help="load.help.max_tokens")]


def register(app: typer.Typer) -> None:
    """Add the commands to labctl's own."""
    app.command("load", help="load.help.load")(load)
    app.command("curve", help="load.help.curve")(curve)
    app.command("verify", help="load.help.verify")(verify)
    app.command("demo", help="load.help.demo")(demo)


def load(
    more_limits: Annotated[list[str] | None, typer.Argument(hidden=True)] = None,
    concurrency: Annotated[
        str | None, typer.Option("--concurrency", metavar="N", help="load.help.concurrency")
    ] = None,
    request_rate: Annotated[
        str | None, typer.Option("--request-rate", metavar="R", help="load.help.request_rate")
    ] = None,
    burstiness: Annotated[
        str | None, typer.Option("--burstiness", metavar="B", help="load.help.burstiness")
    ] = None,
    duration: Annotated[
        str | None, typer.Option("--duration", metavar="60s", help="load.help.duration")
    ] = None,
    requests: Annotated[
        str | None, typer.Option("--requests", metavar="N", help="load.help.requests")
    ] = None,
    timeout: Annotated[str | None, typer.Option("--timeout", metavar="5s", help="load.help.timeout")] = None,
    goodput: Annotated[
        list[str] | None, typer.Option("--goodput", metavar="ttft:200", help="load.help.goodput")
    ] = None,
    paired: Annotated[bool, typer.Option("--paired", help="load.help.paired")] = False,
    url: Url = None,
    backend: Backend = "miniserve",
    base_url: BaseUrl = None,
    model: Model = None,
    endpoint: Endpoint = None,
    max_tokens: MaxTokens = None,
    label: Label = None,
    json: Json = False,
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE", help="load.help.out")] = None,
) -> None:
    """Put load on a server and hold its figures against the lab's targets."""
    from labctl.catalog.targets import lab_in_use, overall
    from labctl.cli import options
    from labctl.errors import LabctlError, MeasurementInvalid
    from labctl.load.arrivals import Closed
    from labctl.load.runner import Interrupted
    from labctl.measure import measuring
    from labctl.tree import lock
    from labctl.verify.verdict_words import reasons_of
    from labctl.view import figures

    root = paths.root()
    lab = lab_in_use(root)
    wanted = options.Wanted(concurrency, request_rate, burstiness, duration, requests, timeout)
    plan = options.plan_of(wanted, lab)
    openai = options.openai_of(backend, base_url, model, endpoint, max_tokens, url=url)
    if more_limits and not goodput:
        raise UsageProblem("load.error.argument", text=more_limits[0])
    limits: dict[str, float] = {}
    if goodput:
        limits = options.parse_goodput([*goodput, *(more_limits or ())], can_stream=openai is not None)
    label = options.label_of(label)
    _require_writable(out)
    sentences = measuring.sentences_of(lab)
    if paired:
        if wanted != options.Wanted() or limits or openai or url or out:
            raise UsageProblem("load.error.paired_alone")
        _leave_with(_beside_reference(root, lab, sentences, label, json=json))
        return
    scale: Scale | None = None
    with lock.hold(root):
        session = measuring.Session.begin(root, "load")
        asked = openai.base_url if openai else url
        terminal.note(t("load.doing.ask", url=asked) if asked else t("load.doing.start"))
        with measuring.subject(root, url, openai) as server:
            if openai is None and isinstance(plan, Closed) and plan.concurrency == lab.plan.concurrency:
                terminal.note(t("load.doing.reference"))
                with measuring.reference(root) as pristine:
                    scale = measuring.scale_on(pristine, lab, sentences)
            terminal.note(t("load.doing.load"))
            try:
                measured = _measured(lab, server, sentences, plan)
            except (Interrupted, LabctlError) as end:
                _say_partial(session, lab, server, label, end)
                raise
        run = measured.run
        if server.source_digest is not None and measured.validity.valid:
            _note_symptom(root, run)
    outcomes = lab.judge(run, scale.factor) if scale and measured.validity.valid else []
    judgement = overall(outcomes)
    record = _as_json(measured, outcomes, scale, server, label, limits)
    reasons = reasons_of(measured.validity)
    if json:
        terminal.json(record)
    else:
        _show(lab, run, outcomes, scale, server, limits)
    _keep(
        session.run(
            server.kept(), [measured.series()], label=label, reasons=reasons, verdict=_verdict(outcomes)
        )
    )
    if out is not None:
        _write(out, dumps(record, ensure_ascii=False, indent=2) + "\n")
    if not measured.validity.valid:
        raise MeasurementInvalid("load.error.invalid", reasons="; ".join(map(str, reasons)))
    if not run.completed and not outcomes:
        raise _no_answers(server, sentences[0], figures.kinds_of([run]))
    if openai and not json:
        terminal.next(f"labctl curve --backend openai --base-url {openai.base_url} --model {openai.model}")
    elif not json:
        _say_what_next(root, outcomes)
    _leave_with(TARGET_EXIT_CODES[judgement])


def curve(
    concurrency: Annotated[
        str, typer.Option("--concurrency", metavar="1,2,4,8,16", help="load.help.concurrencies")
    ] = "1,2,4,8,16",
    compare: Annotated[bool, typer.Option("--compare", help="load.help.compare")] = False,
    url: Url = None,
    backend: Backend = "miniserve",
    base_url: BaseUrl = None,
    model: Model = None,
    endpoint: Endpoint = None,
    max_tokens: MaxTokens = None,
    label: Label = None,
    json: Json = False,
) -> None:
    """Measure latency and throughput against concurrency, draw both, and say what shape that is."""
    from contextlib import ExitStack

    from labctl.catalog.targets import MAX_CONCURRENCY, lab_in_use
    from labctl.cli import options
    from labctl.errors import MeasurementInvalid
    from labctl.judge.curve import read_shape
    from labctl.measure import measuring
    from labctl.tree import lock
    from labctl.verify.verdict_words import reasons_of
    from labctl.view import figures

    root = paths.root()
    lab = lab_in_use(root)
    parts = concurrency.split(",")
    concurrencies = sorted({options.parse_count("--concurrency", part, MAX_CONCURRENCY) for part in parts})
    openai = options.openai_of(backend, base_url, model, endpoint, max_tokens, url=url)
    label = options.label_of(label)
    if compare and (url is not None or openai is not None):
        raise UsageProblem("load.error.compare_elsewhere")
    sentences = measuring.sentences_of(lab)
    series: list[runs.Series] = []
    measured: dict[runs.Role, list[Measured]] = {"subject": []}
    role: runs.Role = "subject"
    with lock.hold(root), ExitStack() as stack:
        session = measuring.Session.begin(root, "curve")
        asked = openai.base_url if openai else url
        terminal.note(t("load.doing.ask", url=asked) if asked else t("load.doing.start"))
        servers: dict[runs.Role, Subject] = {
            "subject": stack.enter_context(measuring.subject(root, url, openai))
        }
        if compare:
            measured["reference"] = []
            servers["reference"] = stack.enter_context(measuring.reference(root))
        kept = servers["subject"].kept()
        show = figures.curve_progress(stack.enter_context(terminal.progress()))
        try:
            for at_once in concurrencies:  # the two in turns, so that whatever else runs here hits both
                for role, server in servers.items():
                    found = measuring.curve_on(server, lab, sentences, at_once, on_start=show)
                    measured[role].append(found)
                    series.append(found.series(role))
        except BaseException as end:
            _keep_partial(session, kept, series, label, _so_far(end), role)
            raise
    points = {role: [measuring.point(one) for one in found] for role, found in measured.items()}
    readings = {role: read_shape(found) for role, found in points.items()}
    reasons = reasons_of(measuring.of_curve([one for found in measured.values() for one in found]))
    verdict = {"outcome": readings["subject"].shape, "text": figures.shape_sentence(readings["subject"])}
    _keep(session.run(kept, series, label=label, reasons=reasons, verdict=verdict))
    if json:
        _curve_as_json(points, readings)
    else:
        _draw(points, readings)
    if reasons:
        raise MeasurementInvalid("load.error.invalid", reasons="; ".join(map(str, reasons)))
    if not any(one.run.completed for one in measured["subject"]):
        kinds = figures.kinds_of([one.run for one in measured["subject"]])
        raise _no_answers(servers["subject"], sentences[0], kinds)
    if openai and not json:
        terminal.next("labctl runs list")
    elif not json:
        _say_what_next(root, [])


def _no_answers(server: Subject, sentence: str, kinds: str) -> ServerDidNotStart:
    from labctl.measure import measuring

    said = measuring.complaint(server.endpoint, sentence)
    said = " " + t("load.error.said", said=said) if said else ""
    return ServerDidNotStart("load.error.no_answers", url=server.url, kinds=kinds, said=said)


def _keep_partial(
    session: Session,
    kept: runs.Subject,
    series: Sequence[runs.Series],
    label: str | None,
    unfinished: Summary | None = None,
    role: runs.Role = "subject",
) -> None:
    """What a command had measured until it was cut short, with what there is of the run in the middle."""
    from labctl.runs import store as runs

    rest = [runs.Series.of(unfinished, role)] if unfinished else []
    if series or rest:
        _keep(session.run(kept, [*series, *rest], label=label, partial=True))


def _curve_as_json(
    points: Mapping[runs.Role, Sequence[Point]], readings: Mapping[runs.Role, Reading]
) -> None:
    """The tree's server at the top, where it always was; the reference, if there is one, under its name."""
    from dataclasses import asdict

    from labctl.encoding import as_json

    both = {
        role: {"points": [asdict(point) for point in measured], **asdict(readings[role])}
        for role, measured in points.items()
    }
    reference = {"reference": both["reference"]} if "reference" in both else {}
    terminal.json({"schema_version": SCHEMA_VERSION, **as_json({**both["subject"], **reference})})


def _draw(points: Mapping[runs.Role, Sequence[Point]], readings: Mapping[runs.Role, Reading]) -> None:
    from labctl.view import figures

    names: dict[runs.Role, str] = {"subject": "", "reference": ""}
    if "reference" in points:
        names = {"subject": t("load.curve.this_tree"), "reference": t("load.curve.reference")}
    curves = [(names[role], measured) for role, measured in points.items()]
    fits = [(names[role], reading.fit) for role, reading in readings.items() if reading.fit]
    for name, measured in curves:
        figures.points_table(terminal, measured, name)
    terminal.data()
    terminal.data(figures.latency_picture(curves, terminal.width))
    terminal.data()
    terminal.data(figures.throughput_picture(curves, terminal.width))
    terminal.data()
    if fits:
        figures.law_table(terminal, fits)
    for role, reading in readings.items():
        said = figures.shape_sentence(reading)
        text = f"{names[role]}: {said}" if names[role] else str(said)
        terminal.data(figures.paragraph(text, terminal.width), "strong")


def verify(json: Json = False) -> None:
    """Run the checks, complete the record of a repair, and say what to do next."""
    from dataclasses import asdict

    from labctl.tree import lock
    from labctl.verify.verification import Verification
    from labctl.view.figures import paragraph

    root = paths.root()
    with lock.hold(root), terminal.progress() as doing:
        verification = Verification(root, say=_no_word if json else _say_check, doing=doing)
        try:
            result = verification.run()
        except BaseException:
            _keep_all(verification.kept())
            raise
        outcome = verification.complete(result)
    if json:
        checks = [asdict(check) for check in verification.checks]
        terminal.json({"schema_version": SCHEMA_VERSION, **asdict(outcome), "checks": checks})
    else:
        terminal.data()
        sentence = paragraph(outcome.sentence, terminal.width)
        terminal.data(sentence, "good" if outcome.exit_code == ExitCode.OK else "bad")
    _keep_all(verification.kept())
    if not json:
        terminal.next(outcome.next_command)
    _leave_with(outcome.exit_code)


def _keep_all(run: runs.Run | None) -> None:
    if run is not None:
        _keep(run)


def demo() -> None:
    """See the whole lesson, with nothing to type."""
    from labctl.cli import demo as show
    from labctl.learner import status
    from labctl.tree import lock

    root = paths.root()
    with lock.hold(root):
        show.run(root, terminal, _keep)
    terminal.next(status.step(root).next_command)


def _no_word(_: object) -> None:
    pass


def _say_check(check: Check) -> None:
    from labctl.verify.verification import NAME_KEYS
    from labctl.view.figures import CHECK_TONES, paragraph

    text = f"{check.mark} {t(NAME_KEYS[check.name])}: {check.reason}"
    terminal.data(paragraph(text, terminal.width, indent="  "), CHECK_TONES[check.mark])


def _leave_with(code: ExitCode) -> None:
    if code != ExitCode.OK:
        raise typer.Exit(code)


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


def _note_symptom(root: Path, run: Summary) -> None:
    """In the learner's record; where there is no room for it, that is said, and the figures are shown."""
    from labctl.measure import measuring

    try:
        measuring.note_symptom(root, run)
    except OSError as error:
        terminal.note(t("load.said.symptom_not_noted", detail=error.strerror), "warn")


def _measured(lab: Lab, server: Subject, sentences: Sequence[str], plan: Closed | Open) -> Measured:
    """Load by the plan, its figures live on the screen, and a look at whether it counts."""
    from labctl.load.arrivals import Closed
    from labctl.load.runner import Interrupted
    from labctl.measure import measuring
    from labctl.view import figures

    at_once = plan.concurrency if isinstance(plan, Closed) else 1
    with terminal.progress() as show:
        run = measuring.put_load_on(
            server,
            sentences,
            plan,
            warmup_requests=max(lab.warmup_requests, at_once),
            seed=lab.seed,
            watch=lambda at: show(figures.glance_line(at, plan)),
        )
    try:
        return measuring.examine(run, server.endpoint)
    except KeyboardInterrupt as interrupt:
        raise Interrupted(run) from interrupt


def _so_far(end: BaseException) -> Summary | None:
    """What was measured before Ctrl-C, or before the server went away."""
    from labctl.load.runner import Interrupted, ServerDied

    cause = end if isinstance(end, Interrupted) else end.__cause__
    return cause.summary if isinstance(cause, Interrupted | ServerDied) else None


def _keep(run: runs.Run) -> None:
    """Among the kept runs; where there is no room for it, that is said, and nothing else changes."""
    from labctl.runs import store as runs

    try:
        runs.save(paths.root(), run)
    except RunNotKept as problem:
        terminal.note(problem.message, "warn")
    else:
        terminal.note(t("load.said.kept", id=run.id), "dim")


def _verdict(outcomes: Sequence[Outcome]) -> dict[str, Any] | None:
    """For a kept run."""
    from labctl.catalog.targets import overall
    from labctl.view.figures import targets_sentence

    return {"outcome": overall(outcomes), "text": targets_sentence(outcomes)} if outcomes else None


def _beside_reference(
    root: Path, lab: Lab, sentences: Sequence[str], label: str | None, *, json: bool
) -> ExitCode:
    """Both servers in turns, and the verdict on the tree's."""
    import random
    from dataclasses import asdict

    from labctl.encoding import as_json
    from labctl.learner import status
    from labctl.measure import measuring
    from labctl.measure.judging import judge
    from labctl.server.process import running_server
    from labctl.tree import lock
    from labctl.verify.verdict_words import invalid_reasons, verdict_sentence
    from labctl.view.figures import paragraph

    series: list[runs.Series] = []
    with lock.hold(root), terminal.progress() as doing:
        session = measuring.Session.begin(root, "load")
        doing(t("load.doing.start"))
        with running_server(root) as handle, measuring.reference(root) as pristine:
            server = measuring.managed(handle)
            doing(t("load.doing.blocks", n=lab.plan.concurrency))
            try:
                verdict = judge(
                    server,
                    pristine,
                    lab,
                    sentences,
                    rng=random.Random(),
                    on_block=lambda so_far: doing(t("load.doing.block", blocks=len(so_far.blocks))),
                    keep=series.append,
                )
                measuring.require_unedited(root, server)
            except BaseException:
                _keep_partial(session, server.kept(), series, label)
                raise
    sentence = verdict_sentence(verdict)
    kept = {"outcome": verdict.outcome, "text": sentence}
    if json:
        said = {"outcome": verdict.outcome, "text": str(sentence)}
        terminal.json(
            {"schema_version": SCHEMA_VERSION, **said, "evidence": as_json(asdict(verdict.evidence))}
        )
    else:
        text = f"{t(f'load.outcome.{verdict.outcome}')}: {sentence}"
        terminal.data(paragraph(text, terminal.width), "good" if verdict.outcome == "healthy" else "bad")
    _keep(session.run(server.kept(), series, label=label, reasons=invalid_reasons(verdict), verdict=kept))
    if not json:
        decided = verdict.outcome in ("healthy", "broken")
        terminal.next(status.step(root).next_command if decided else "labctl doctor")
    return EXIT_CODES[verdict.outcome]


def _as_json(
    measured: Measured,
    outcomes: Sequence[Outcome],
    scale: Scale | None,
    server: Subject,
    label: str | None,
    limits: Mapping[str, float],
) -> dict[str, Any]:
    """The record of a run: vLLM's names, and ours under `labctl`."""
    from dataclasses import asdict
    from datetime import datetime

    from labctl.catalog.targets import Judgement, overall
    from labctl.encoding import as_json
    from labctl.load import stats

    run = measured.run
    targets = [
        {
            "metric": outcome.target.metric,
            "stat": outcome.target.stat,
            "op": outcome.target.op,
            "threshold": round(outcome.threshold, 4),
            "observed": outcome.observed,
            "pass": {Judgement.MET: True, Judgement.MISSED: False}.get(outcome.judgement),
        }
        for outcome in outcomes
    ]
    verdict = overall(outcomes) if outcomes else None
    ours = {
        "schema_version": SCHEMA_VERSION,
        "targets": targets,
        "scale": round(scale.factor, 4) if scale else None,
        "verdict": verdict if measured.validity.valid else "invalid",
        "validity": {
            "valid": measured.validity.valid,
            "reasons": [asdict(reason) for reason in measured.validity.reasons],
        },
        "server": {"pid": server.pid, "source_digest": server.source_digest, "managed": server.managed},
        "client": {
            "cpu_seconds": round(run.client_cpu_s, 4),
            "cpu_share": round(run.client_cpu_share, 4),
            "floor_p50_ms": measured.floor_ms,
            "little_residual": measured.residual,
        },
    }
    subject = server.kept()
    record = stats.as_json(run, date=datetime.now(), backend=subject.backend, label=label)
    goodput = {"request_goodput": as_json(run.goodput(limits))} if limits else {}
    return {**record, **goodput, "labctl": as_json(ours)}


def _show(
    lab: Lab,
    run: Summary,
    outcomes: Sequence[Outcome],
    scale: Scale | None,
    server: Subject,
    limits: Mapping[str, float],
) -> None:
    from labctl.view import figures

    figures.load_table(terminal, lab, run, outcomes, figures.load_title(run))
    if run.ttfts_ms:
        figures.token_table(terminal, run)
    terminal.data(figures.counted(run))
    for line in figures.open_loop_lines(run):
        terminal.data(figures.paragraph(line, terminal.width))
    if limits:
        terminal.data(figures.goodput_sentence(run, limits))
    if scale is not None:
        terminal.data(figures.paragraph(figures.scale_sentence(scale), terminal.width))
    elif server.api is None:
        terminal.data(t("load.no_targets", n=lab.plan.concurrency))
    if not server.managed and server.api is None:
        digest = server.source_digest
        terminal.data(t("load.digest", digest=digest[:12]) if digest else t("load.not_miniserve"))


def _say_what_next(root: Path, outcomes: Sequence[Outcome]) -> None:
    from labctl.catalog.targets import Judgement, overall
    from labctl.learner import status
    from labctl.view import figures

    if outcomes:
        judgement = overall(outcomes)
        terminal.note(str(figures.targets_sentence(outcomes)), figures.TARGET_TONES[judgement])
        if judgement is Judgement.INCONCLUSIVE:
            least = max(outcome.min_samples for outcome in outcomes)
            terminal.next(f"labctl load --requests {least}")
            return
    terminal.next(status.step(root).next_command)


def _say_partial(session: Session, lab: Lab, server: Subject, label: str | None, end: BaseException) -> None:
    """What a run had measured until it was cut short; kept, and marked as such."""
    from labctl.view import figures

    run = _so_far(end)
    if run is None:
        if isinstance(end, KeyboardInterrupt):
            terminal.note(t("load.said.interrupted_early"), "warn")
        return
    terminal.note(t("load.said.interrupted"), "warn")
    figures.load_table(terminal, lab, run, [], t("load.table.partial_title", load=figures.load_title(run)))
    terminal.data(figures.counted(run))
    _keep_partial(session, server.kept(), [], label, run)
