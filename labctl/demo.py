"""The first lab in a minute and a half, nothing to type: sentences, figures, curves; with batching, without.

The working tree is not touched: both servers run from copies, so that no crash can leave a break in it.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from labctl import diffs, figures, paths
from labctl.catalog import Break, load_break
from labctl.curve import Point
from labctl.errors import CatalogProblem, Inconclusive, MeasurementInvalid
from labctl.i18n import language, t
from labctl.load.stats import Summary
from labctl.measuring import Subject, curve_on, managed, put_load_on, scale_on, sentences_of
from labctl.pristine import pristine_tree, reference_commit
from labctl.repository import Repository
from labctl.server import running_server
from labctl.targets import FIRST_LAB, Lab, Outcome, Scale, load_lab
from labctl.terminal import Terminal

BREAK_ID = "00"
CONCURRENCIES = (1, 2, 4, 8, 16)
SENTENCES = (
    "Yesterday my brother go to the market and buy fresh fish for the whole family.",
    "She don't like coffee, but her sisters drinks two cups every morning.",
    "They has worked in this hospital since 2019, and they wants to stay.",
)


@dataclass(frozen=True, slots=True)
class Side:
    """What one of the two servers showed."""

    run: Summary
    outcomes: list[Outcome]
    points: list[Point]

    @property
    def meets_targets(self) -> bool:
        return all(outcome.met for outcome in self.outcomes)


def run(root: Path, terminal: Terminal) -> None:
    """The whole demo.

    Raises:
        MeasurementInvalid: the tree is not, at the end, what it was at the start.
        Inconclusive: this machine did not show the difference, so there is nothing to explain.
    """
    before = fingerprint(root)
    lab = load_lab(paths.labs_dir(root) / FIRST_LAB / "lab.toml")
    brk = load_break(root, BREAK_ID)
    sentences = sentences_of(lab)

    terminal.note(t("load.demo.start"))
    healthy_tree = pristine_tree(root, reference_commit(root))
    with running_server(healthy_tree) as handle:
        server = managed(handle)
        _heading(terminal, "1", t("load.demo.sentences", url=handle.url))
        show_corrections(terminal, handle.url)
        _heading(terminal, "2", t("load.demo.with_batching", n=lab.plan.concurrency))
        scale = scale_on(server, lab, sentences)
        healthy = _measure(terminal, server, lab, sentences, scale, t("load.demo.healthy_title"))
    terminal.data(figures.paragraph(figures.scale_sentence(scale), terminal.width))

    _heading(terminal, "3", t("load.demo.break_in", break_id=brk.id, title=brk.title))
    with broken_copy(healthy_tree, brk) as broken_tree:
        terminal.data(t("load.demo.in_a_copy"))
        with running_server(broken_tree) as handle:
            broken = _measure(terminal, managed(handle), lab, sentences, scale, t("load.demo.broken_title"))

    _heading(terminal, "4", t("load.demo.picture"))
    curves = [(t("load.demo.label_with"), healthy.points), (t("load.demo.label_without"), broken.points)]
    terminal.data(figures.latency_picture(curves, terminal.width))
    terminal.data()
    if fingerprint(root) != before:
        raise MeasurementInvalid("load.error.tree_changed")
    terminal.data(t("load.demo.tree_untouched"), "good")
    if not healthy.meets_targets or broken.meets_targets:
        raise Inconclusive("load.error.demo_unclear")
    terminal.data()
    terminal.data(figures.paragraph(_what_was_seen(healthy, broken), terminal.width))


def _heading(terminal: Terminal, step: str, text: str) -> None:
    terminal.data()
    terminal.data(f"{step}. {text}", "strong")


def show_corrections(terminal: Terminal, url: str) -> None:
    """Three sentences through the server, with what it changed and why."""
    import httpx

    with httpx.Client(base_url=url, timeout=30, trust_env=False) as client:
        for sentence in SENTENCES:
            answer = client.post("/correct", json={"sentence": sentence, "lang": language()}).json()
            terminal.data(f"   {sentence}", "dim")
            terminal.data(f"→  {answer['corrected']}", "good")
            terminal.data(f"   {answer['explanation']}")


def _measure(
    terminal: Terminal, server: Subject, lab: Lab, sentences: list[str], scale: Scale, title: str
) -> Side:
    with terminal.progress() as show:
        measured = put_load_on(
            server,
            sentences,
            lab.plan,
            warmup_requests=lab.warmup_requests,
            seed=lab.seed,
            watch=lambda at: show(figures.glance_line(at, lab.plan)),
        )
        outcomes = lab.judge(measured, scale.factor)
    figures.load_table(terminal, lab, measured, outcomes, title)
    with terminal.progress() as show:
        points = curve_on(server, lab, sentences, CONCURRENCIES, on_start=figures.curve_progress(show))
    return Side(measured, outcomes, points)


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
    alone, together = (
        next(point.p50_ms for point in healthy.points if point.concurrency == n) for n in (1, 8)
    )
    queued = next(point.p50_ms for point in broken.points if point.concurrency == 8)
    return t(
        "load.demo.lesson",
        alone=figures.milliseconds(alone),
        together=figures.milliseconds(together),
        queued=figures.milliseconds(queued),
        rps_with=figures.per_second(healthy.run.request_throughput),
        rps_without=figures.per_second(broken.run.request_throughput),
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
