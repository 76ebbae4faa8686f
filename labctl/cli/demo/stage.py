"""Measures a server of the demo, and shows it: where, with what load, and what was measured so far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from labctl.catalog.targets import Judgement, Lab, Scale, overall
from labctl.cli.demo.sides import Side
from labctl.i18n import language, t
from labctl.load.stats import Summary
from labctl.measure.measuring import (
    Measured,
    Session,
    Subject,
    curve_on,
    examine,
    of_curve,
    point,
    put_load_on,
)
from labctl.runs import run as runs
from labctl.sentences import Sentence
from labctl.verify.verdict_words import reasons_of
from labctl.view import figures
from labctl.view.terminal import Terminal

CONCURRENCIES = (1, 2, 4, 8, 16)
SENTENCES = (
    "He goed to London two weeks ago and he buyed a lot of books.",
    "She don't like coffee, but her sisters drinks two cups every morning.",
    "They has worked in this hospital since 2019, and they wants to stay.",
)


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
