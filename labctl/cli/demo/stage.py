"""Measures a server of the demo and shows its figures at once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from labctl.catalog.in_use import InUse
from labctl.cli.demo.sides import Side
from labctl.i18n import language, t
from labctl.judge.targets import Judgement, Scale
from labctl.measure.curves import observe_at, of_curve, point
from labctl.measure.loading import Loaded, put_load
from labctl.measure.observing import Observed
from labctl.measure.servers import Server
from labctl.measure.session import Session
from labctl.runs import run as runs
from labctl.sentences import Sentence
from labctl.verify.verdict_words import reasons_of
from labctl.view import curve_figures, load_figures
from labctl.view.terminal import Terminal

SENTENCES = (
    "He goed to London two weeks ago and he buyed a lot of books.",
    "She don't like coffee, but her sisters drinks two cups every morning.",
    "They has worked in this hospital since 2019, and they wants to stay.",
)


@dataclass(slots=True)
class Stage:
    """Where it is shown, with what load, and what was measured."""

    terminal: Terminal
    used: InUse
    session: Session
    observed: list[Observed] = field(default_factory=list)
    series: list[runs.Series] = field(default_factory=list)
    server: runs.Subject | None = None  # the last one that was measured
    verdict: dict[str, Any] | None = None
    is_complete: bool = False

    @property
    def reasons(self) -> tuple[Sentence, ...]:
        """Why it does not count."""
        return reasons_of(of_curve(self.observed, self.used.lab.curve.up_to))

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
                explanation = self.terminal.fold(answer["explanation"])
                self.terminal.data("\n".join(f"   {line}" for line in explanation.splitlines()))

    def measure(self, server: Server, role: runs.Role, scale: Scale, title: str, *, tries: int) -> Side:
        """The curve, then the table of the lab's load, again while targets are missed and tries are left.

        In this order because a load that ends in time-outs leaves a server with work that nobody waits for.
        """
        self.server = server.kept()
        lab, scenario = self.used.lab, self.used.scenario
        with self.terminal.progress() as show:
            say = curve_figures.curve_progress(show)
            points = [
                point(self._note(observe_at(server, lab, scenario, at_once, on_start=say), role))
                for at_once in lab.curve.concurrency
            ]
        while True:
            loaded = self._load(server, role, scale)
            load_figures.load_table(self.terminal, lab, loaded.observed.observation, loaded.results, title)
            tries -= 1
            misses_targets = loaded.judgement is Judgement.MISSED
            if not misses_targets or not tries:
                sentence = load_figures.targets_sentence(loaded.results)
                self.verdict = {"outcome": loaded.judgement, "text": sentence}
                return Side(points, loaded.run, misses_targets)
            self.terminal.note(t("load.demo.once_more"), "warn")

    def _load(self, server: Server, role: runs.Role, scale: Scale) -> Loaded:
        scenario = self.used.scenario
        arrivals = scenario.plan()
        with self.terminal.progress() as show:
            loaded = put_load(
                self.used,
                server,
                scenario,
                arrivals,
                scale,
                watch=lambda at: show(load_figures.glance_line(at, arrivals)),
            )
        self._note(loaded.observed, role)
        return loaded

    def _note(self, observed: Observed, role: runs.Role) -> Observed:
        self.observed.append(observed)
        self.series.append(observed.series(role))
        return observed
