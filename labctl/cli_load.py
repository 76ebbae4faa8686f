"""The commands that measure: load, curve, verify, demo. Thin; each imports what it needs inside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from json import dumps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from labctl import paths
from labctl.errors import ExitCode, UsageProblem
from labctl.i18n import t
from labctl.terminal import Terminal

if TYPE_CHECKING:
    from labctl.load.stats import Summary
    from labctl.measuring import Subject
    from labctl.targets import Lab, Outcome, Scale
    from labctl.verify import Check

MAX_CONCURRENCY = 1024
MAX_REQUESTS = 1_000_000
MAX_SECONDS = 24 * 3600
SCHEMA_VERSION = 1
UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "": 1.0}

terminal = Terminal()

Json = Annotated[bool, typer.Option("--json", help="core.help.json")]
Url = Annotated[str | None, typer.Option("--url", metavar="URL", help="load.help.url")]


def register(app: typer.Typer) -> None:
    """Add the commands to labctl's own."""
    app.command("load", help="load.help.load")(load)
    app.command("curve", help="load.help.curve")(curve)
    app.command("verify", help="load.help.verify")(verify)
    app.command("demo", help="load.help.demo")(demo)


def parse_duration(option: str, text: str) -> float:
    """Seconds from `60s`, `2m`, `500ms`, `10`. Raises UsageProblem, which names the option."""
    match = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?)(ms|s|m|)", text.strip())
    seconds = float(match[1]) * UNITS[match[2]] if match else 0.0
    if not 0 < seconds <= MAX_SECONDS:
        raise UsageProblem("load.error.duration", option=option, text=text)
    return seconds


def parse_count(option: str, text: str, most: int) -> int:
    """A whole number from 1 to `most`. Raises UsageProblem, which names the option."""
    if not re.fullmatch(r"[0-9]{1,9}", text.strip()) or not 1 <= int(text) <= most:
        raise UsageProblem("load.error.count", option=option, text=text, most=most)
    return int(text)


def load(
    concurrency: Annotated[
        str, typer.Option("--concurrency", metavar="N", help="load.help.concurrency")
    ] = "8",
    duration: Annotated[
        str | None, typer.Option("--duration", metavar="60s", help="load.help.duration")
    ] = None,
    requests: Annotated[
        str | None, typer.Option("--requests", metavar="N", help="load.help.requests")
    ] = None,
    timeout: Annotated[str | None, typer.Option("--timeout", metavar="5s", help="load.help.timeout")] = None,
    url: Url = None,
    json: Json = False,
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE", help="load.help.out")] = None,
) -> None:
    """Put load on a server and hold its figures against the lab's targets."""
    from labctl import figures, lock, measuring
    from labctl.load.client import Plan
    from labctl.load.runner import Interrupted
    from labctl.targets import lab_in_use

    root = paths.root()
    lab = lab_in_use(root)
    if duration is not None and requests is not None:
        raise UsageProblem("load.error.duration_and_requests")
    plan = Plan(
        concurrency=parse_count("--concurrency", concurrency, MAX_CONCURRENCY),
        duration_s=parse_duration("--duration", duration) if duration is not None else lab.plan.duration_s,
        num_requests=parse_count("--requests", requests, MAX_REQUESTS) if requests is not None else None,
        timeout_s=parse_duration("--timeout", timeout) if timeout is not None else lab.plan.timeout_s,
    )
    _require_writable(out)
    sentences = measuring.sentences_of(lab)
    scale: Scale | None = None
    with lock.hold(root):
        terminal.note(t("load.doing.ask", url=url) if url else t("load.doing.start"))
        with measuring.subject(root, url) as server:
            if plan.concurrency == lab.plan.concurrency:  # the targets are for no other
                terminal.note(t("load.doing.reference"))
                with measuring.reference(root) as pristine:
                    scale = measuring.scale_on(pristine, lab, sentences)
            terminal.note(t("load.doing.load"))
            try:
                with terminal.progress() as show:
                    run = measuring.put_load_on(
                        server,
                        sentences,
                        plan,
                        warmup_requests=max(lab.warmup_requests, plan.concurrency),
                        seed=lab.seed,
                        watch=lambda at: show(figures.glance_line(at, plan)),
                    )
            except Interrupted as interrupt:
                _say_partial(lab, interrupt.summary)
                raise
        if server.source_digest is not None:
            measuring.note_symptom(root, run)
    outcomes = lab.judge(run, scale.factor) if scale else []
    record = _as_json(run, outcomes, scale, server)
    if out is not None:
        out.write_text(dumps(record, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    if json:
        terminal.json(record)
    else:
        _show(lab, run, outcomes, scale, server)
        _say_what_next(root, outcomes)
    _leave_with(ExitCode.OK if all(outcome.met for outcome in outcomes) else ExitCode.NOT_FIXED)


def curve(
    concurrency: Annotated[
        str, typer.Option("--concurrency", metavar="1,2,4,8,16", help="load.help.concurrencies")
    ] = "1,2,4,8,16",
    url: Url = None,
    json: Json = False,
) -> None:
    """Measure latency and throughput against concurrency, draw both, and say what shape that is."""
    from dataclasses import asdict

    from labctl import figures, lock, measuring, status
    from labctl.curve import read_shape
    from labctl.targets import lab_in_use
    from labctl.terminal import as_json

    root = paths.root()
    lab = lab_in_use(root)
    parts = concurrency.split(",")
    concurrencies = sorted({parse_count("--concurrency", part, MAX_CONCURRENCY) for part in parts})
    sentences = measuring.sentences_of(lab)
    with lock.hold(root):
        terminal.note(t("load.doing.ask", url=url) if url else t("load.doing.start"))
        with measuring.subject(root, url) as server, terminal.progress() as show:
            points = measuring.curve_on(
                server, lab, sentences, concurrencies, on_start=figures.curve_progress(show)
            )
    reading = read_shape(points)
    if json:
        record = {"points": [asdict(point) for point in points], **asdict(reading)}
        terminal.json({"schema_version": SCHEMA_VERSION, **as_json(record)})
        return
    figures.points_table(terminal, points)
    terminal.data()
    terminal.data(figures.latency_picture([("", points)], terminal.width))
    terminal.data()
    terminal.data(figures.throughput_picture(points, terminal.width))
    terminal.data()
    terminal.data(figures.paragraph(figures.shape_sentence(reading), terminal.width), "strong")
    terminal.next(status.step(root).next_command)


def verify(json: Json = False) -> None:
    """Run the checks, complete the record of a repair, and say what to do next."""
    from dataclasses import asdict

    from labctl import lock
    from labctl.figures import paragraph
    from labctl.verify import Verification

    root = paths.root()
    with lock.hold(root), terminal.progress() as doing:
        verification = Verification(root, say=_no_word if json else _say_check, doing=doing)
        result = verification.run()
        outcome = verification.complete(result)
    if json:
        checks = [asdict(check) for check in verification.checks]
        terminal.json({"schema_version": SCHEMA_VERSION, **asdict(outcome), "checks": checks})
        return _leave_with(outcome.exit_code)
    terminal.data()
    sentence = paragraph(outcome.sentence, terminal.width)
    terminal.data(sentence, "good" if outcome.exit_code == ExitCode.OK else "bad")
    terminal.next(outcome.next_command)
    return _leave_with(outcome.exit_code)


def demo() -> None:
    """See the whole lesson, with nothing to type."""
    from labctl import demo as show
    from labctl import lock, status

    root = paths.root()
    with lock.hold(root):
        show.run(root, terminal)
    terminal.next(status.step(root).next_command)


def _no_word(_: object) -> None:
    pass


def _say_check(check: Check) -> None:
    from labctl.figures import paragraph
    from labctl.verify import NAME_KEYS, TONES

    text = f"{check.mark} {t(NAME_KEYS[check.name])}: {check.reason}"
    terminal.data(paragraph(text, terminal.width, indent="  "), TONES[check.mark])


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


def _as_json(
    run: Summary, outcomes: Sequence[Outcome], scale: Scale | None, server: Subject
) -> dict[str, Any]:
    """The record of a run: vLLM's names, and ours under `labctl`."""
    from datetime import datetime

    from labctl.load import stats
    from labctl.terminal import as_json

    targets = [
        {
            "metric": outcome.target.metric,
            "stat": outcome.target.stat,
            "op": outcome.target.op,
            "threshold": round(outcome.threshold, 4),
            "observed": outcome.observed,
            "pass": outcome.met,
        }
        for outcome in outcomes
    ]
    verdict = ("met" if all(outcome.met for outcome in outcomes) else "missed") if outcomes else None
    backend = "miniserve" if server.source_digest else "unknown"
    ours = {
        "schema_version": SCHEMA_VERSION,
        "targets": targets,
        "scale": round(scale.factor, 4) if scale else None,
        "verdict": verdict,
        "server": {"pid": server.pid, "source_digest": server.source_digest, "managed": server.managed},
        "client": {"cpu_seconds": round(run.client_cpu_s, 4)},
    }
    record = stats.as_json(run, date=datetime.now(), backend=backend, label=None)
    return {**record, "labctl": as_json(ours)}


def _show(lab: Lab, run: Summary, outcomes: Sequence[Outcome], scale: Scale | None, server: Subject) -> None:
    from labctl import figures

    figures.load_table(terminal, lab, run, outcomes, t("load.table.title", n=run.concurrency))
    terminal.data(figures.counted(run))
    if scale is None:
        terminal.data(t("load.no_targets", n=lab.plan.concurrency))
    else:
        terminal.data(figures.paragraph(figures.scale_sentence(scale), terminal.width))
    if not server.managed:
        digest = server.source_digest
        terminal.data(t("load.digest", digest=digest[:12]) if digest else t("load.not_miniserve"))


def _say_what_next(root: Path, outcomes: Sequence[Outcome]) -> None:
    from labctl import status

    if outcomes:
        missed = sum(not outcome.met for outcome in outcomes)
        key = "load.said.missed" if missed else "load.said.met"
        terminal.note(t(key, missed=missed, of=len(outcomes)), "bad" if missed else "good")
    terminal.next(status.step(root).next_command)


def _say_partial(lab: Lab, run: Summary | None) -> None:
    """What an interrupted run had measured until then."""
    from labctl import figures

    if run is None:
        terminal.note(t("load.said.interrupted_early"), "warn")
        return
    terminal.note(t("load.said.interrupted"), "warn")
    figures.load_table(terminal, lab, run, [], t("load.table.partial_title", n=run.concurrency))
    terminal.data(figures.counted(run))
