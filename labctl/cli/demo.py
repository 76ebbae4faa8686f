"""The first lab in a minute and a half, nothing to type: sentences, figures, curves; with batching, without.

The working tree is not touched: both servers run from copies, so that no crash can leave a break in it.
"""

from __future__ import annotations

import hashlib
import math
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from labctl import paths, units
from labctl.catalog.breaks import Break, load_break
from labctl.catalog.targets import FIRST_LAB, Judgement, Lab, Scale, load_lab, overall
from labctl.errors import CatalogProblem, Inconclusive, MeasurementInvalid
from labctl.i18n import language, t
from labctl.judge.curve import Point, read_shape
from labctl.judge.gates import CLEARLY_SLOWER
from labctl.judge.votes import Shape
from labctl.load.stats import Summary
from labctl.measure.measuring import (
    Measured,
    Session,
    Subject,
    curve_on,
    examine,
    managed,
    of_curve,
    point,
    put_load_on,
    scale_on,
    sentences_of,
)
from labctl.runs import store as runs
from labctl.sentences import Sentence
from labctl.server.process import running_server
from labctl.tree import diffs
from labctl.tree.pristine import pristine_tree, reference_commit
from labctl.tree.repository import Repository
from labctl.verify.verdict_words import reasons_of
from labctl.view import figures
from labctl.view.terminal import Terminal

BREAK_ID = "00"
CONCURRENCIES = (1, 2, 4, 8, 16)
TOGETHER = 8  # of them, in what the lesson says
SENTENCES = (
    "He goed to London two weeks ago and he buyed a lot of books.",
    "She don't like coffee, but her sisters drinks two cups every morning.",
    "They has worked in this hospital since 2019, and they wants to stay.",
)


@dataclass(frozen=True, slots=True)
class Side:
    """What one of the two servers showed."""

    points: list[Point]
    run: Summary
    misses_targets: bool

    def p50_ms(self, concurrency: int) -> float:
        """Of the curve; NaN where it was not measured."""
        return next((one.p50_ms for one in self.points if one.concurrency == concurrency), math.nan)


def run(root: Path, terminal: Terminal, keep: Callable[[runs.Run], None]) -> None:
    """The whole demo. `keep` hears what was measured, also of a demo that was cut short.

    Raises:
        MeasurementInvalid: the client had no room, or the tree is not, at the end, what it was at the start.
        Inconclusive: this machine did not show the difference, so there is nothing to explain.
    """
    before = fingerprint(root)
    lab = load_lab(paths.labs_dir(root) / FIRST_LAB / "lab.toml")
    brk = load_break(root, BREAK_ID)
    stage = Stage(terminal, lab, sentences_of(lab), Session.begin(root, "demo"))
    try:
        healthy, broken = _both(root, stage, brk)
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
        raise MeasurementInvalid("load.error.invalid", reasons="; ".join(map(str, reasons)))
    if not _differ(healthy, broken):
        raise Inconclusive("load.error.demo_unclear")
    terminal.data()
    terminal.data(figures.paragraph(_what_was_seen(healthy, broken), terminal.width))


def _both(root: Path, stage: Stage, brk: Break) -> tuple[Side, Side]:
    """Healthy, then broken: three headings with what belongs under them."""
    terminal, lab = stage.terminal, stage.lab
    terminal.note(t("load.demo.start"))
    healthy_tree = pristine_tree(root, reference_commit(root))
    with running_server(healthy_tree) as handle:
        stage.heading(1, t("load.demo.sentences", url=handle.url))
        stage.show_corrections(handle.url)
        stage.heading(2, t("load.demo.with_batching", n=lab.plan.concurrency))
        scale = scale_on(managed(handle), lab, stage.sentences)
        healthy = stage.measure(managed(handle), "reference", scale, t("load.demo.healthy_title"), tries=2)
    terminal.data(figures.paragraph(figures.scale_sentence(scale), terminal.width))

    stage.heading(3, t("load.demo.break_in", break_id=brk.id, title=brk.title))
    terminal.data(figures.paragraph(t("load.demo.in_a_copy"), terminal.width))
    with broken_copy(healthy_tree, brk) as broken_tree, running_server(broken_tree) as handle:
        broken = stage.measure(managed(handle), "subject", scale, t("load.demo.broken_title"), tries=1)
    return healthy, broken


@dataclass(slots=True)
class Stage:
    """Where it is shown, with what load, and what was measured."""

    terminal: Terminal
    lab: Lab
    sentences: list[str]
    session: Session
    measured: list[Measured] = field(default_factory=list)
    series: list[runs.Series] = field(default_factory=list)
    server: runs.Subject | None = None  # the last one that was measured
    verdict: dict[str, Any] | None = None
    is_complete: bool = False

    @property
    def reasons(self) -> tuple[Sentence, ...]:
        """Why it does not count."""
        return reasons_of(of_curve(self.measured))

    def kept(self) -> runs.Run:
        """As it is kept: the server with the break in, beside the healthy one as its reference."""
        assert self.server is not None
        return self.session.run(
            replace(self.server, url="a copy of this tree"),
            self.series,
            partial=not self.is_complete,
            reasons=self.reasons,
            verdict=self.verdict,
        )

    def heading(self, number: int, text: str) -> None:
        self.terminal.data()
        self.terminal.data(f"{number}. {text}", "strong")

    def show_corrections(self, url: str) -> None:
        """Three sentences through the server, with what it changed and why."""
        import httpx

        with httpx.Client(base_url=url, timeout=30, trust_env=False) as client:
            for sentence in SENTENCES:
                answer = client.post("/correct", json={"sentence": sentence, "lang": language()}).json()
                self.terminal.data(f"   {sentence}", "dim")
                self.terminal.data(f"→  {answer['corrected']}", "good")
                explanation = figures.paragraph(answer["explanation"], self.terminal.width - 3)
                self.terminal.data("\n".join(f"   {line}" for line in explanation.splitlines()))

    def measure(self, server: Subject, role: runs.Role, scale: Scale, title: str, *, tries: int) -> Side:
        """The curve, then the table of the lab's load, again while targets are missed and tries are left.

        In this order because a load that ends in time-outs leaves a server with work that nobody waits for.
        """
        self.server = server.kept()
        with self.terminal.progress() as show:
            say = figures.curve_progress(show)
            points = [
                point(self._note(curve_on(server, self.lab, self.sentences, at_once, on_start=say), role))
                for at_once in CONCURRENCIES
            ]
        while True:
            run = self._load(server, role)
            outcomes = self.lab.judge(run, scale.factor)
            figures.load_table(self.terminal, self.lab, run, outcomes, title)
            tries -= 1
            misses_targets = overall(outcomes) is Judgement.MISSED
            if not misses_targets or not tries:
                self.verdict = {"outcome": overall(outcomes), "text": figures.targets_sentence(outcomes)}
                return Side(points, run, misses_targets)
            self.terminal.note(t("load.demo.once_more"), "warn")

    def _load(self, server: Subject, role: runs.Role) -> Summary:
        with self.terminal.progress() as show:
            run = put_load_on(
                server,
                self.sentences,
                self.lab.plan,
                warmup_requests=self.lab.warmup_requests,
                seed=self.lab.seed,
                watch=lambda at: show(figures.glance_line(at, self.lab.plan)),
            )
        return self._note(examine(run, server.endpoint), role).run

    def _note(self, measured: Measured, role: runs.Role) -> Measured:
        self.measured.append(measured)
        self.series.append(measured.series(role))
        return measured


def _differ(healthy: Side, broken: Side) -> bool:
    """Whether targets or shapes tell the two servers apart, as they do where there is room to measure, and so
    do the two latencies that the lesson quotes."""
    by_targets = broken.misses_targets and not healthy.misses_targets
    by_shape = read_shape(healthy.points).shape is Shape.BATCHING and (
        read_shape(broken.points).shape in (Shape.SERIALISED, Shape.RETROGRADE)
    )
    return (by_targets or by_shape) and broken.p50_ms(TOGETHER) >= CLEARLY_SLOWER * healthy.p50_ms(TOGETHER)


@contextmanager
def broken_copy(tree: Path, brk: Break) -> Iterator[Path]:
    """A copy of the tree's server with the break in, away from every repository, gone after the block."""
    hunk = diffs.parse(brk.patch)
    with tempfile.TemporaryDirectory(prefix="labctl-demo-") as scratch:
        copy = Path(scratch)
        shutil.copytree(tree / "miniserve", copy / "miniserve", ignore=shutil.ignore_patterns("__pycache__"))
        broken = hunk.apply((tree / hunk.path).read_bytes())
        if broken is None:
            raise CatalogProblem(
                "core.error.catalog", file=f"breaks/{brk.slug}/break.patch", detail=t("load.demo.no_place")
            )
        (copy / hunk.path).write_bytes(broken)
        yield copy


def _what_was_seen(healthy: Side, broken: Side) -> str:
    return t(
        "load.demo.lesson",
        alone=units.milliseconds(healthy.p50_ms(1)),
        together=units.milliseconds(healthy.p50_ms(TOGETHER)),
        queued=units.milliseconds(broken.p50_ms(TOGETHER)),
        rps_with=units.per_second(healthy.run.request_throughput),
        rps_without=units.per_second(broken.run.request_throughput),
    )


def fingerprint(root: Path) -> str:
    """SHA-256 over every file of the working tree that git does not ignore: names and bytes."""
    names = Repository(root).run("ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    digest = hashlib.sha256()
    for name in sorted({name for name in names if name}):
        path = root / name
        content = path.read_bytes() if path.is_file() else b""
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()
