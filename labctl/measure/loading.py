"""One load on one server, and how it stands against the lab's targets.

Knows servers and load; decides nothing by itself and has no words for people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from labctl.catalog.targets import Judgement, Lab, Outcome, Scale, overall
from labctl.load.arrivals import Arrivals, Closed, Open
from labctl.load.runner import Interrupted, ServerDied
from labctl.load.stats import Summary, summary_of
from labctl.measure.measuring import Measured, Subject, Watch, examine, put_load_on, reference, scale_on


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a server showed under a load. Without a `scale` there are no targets for this load."""

    server: Subject
    measured: Measured
    scale: Scale | None
    outcomes: Sequence[Outcome]

    @property
    def run(self) -> Summary:
        return self.measured.run

    @property
    def judgement(self) -> Judgement:
        """All the targets together."""
        return overall(self.outcomes)


def has_targets(lab: Lab, server: Subject, plan: Closed | Open) -> bool:
    """Whether the lab's targets are meant for this load."""
    return server.api is None and isinstance(plan, Closed) and plan.concurrency == lab.plan.concurrency


def reference_scale(root: Path, lab: Lab, sentences: Sequence[str]) -> Scale:
    """How fast this machine is, by the reference server, which runs no longer than that takes."""
    with reference(root) as pristine:
        return scale_on(pristine, lab, sentences)


def put_load(
    lab: Lab,
    server: Subject,
    sentences: Sequence[str],
    plan: Closed | Open,
    scale: Scale | None,
    watch: Watch,
) -> Loaded:
    """Load by the plan, a look at whether it counts, and the targets.

    Raises:
        ServerDidNotStart: the server dies.
        Interrupted: with what was measured so far.
    """
    at_once = plan.concurrency if isinstance(plan, Closed) else 1
    run = put_load_on(
        server, sentences, plan, warmup_requests=max(lab.warmup_requests, at_once), seed=lab.seed, watch=watch
    )
    measured = examine(run, server.endpoint)
    counts = scale is not None and measured.validity.valid
    return Loaded(server, measured, scale, lab.judge(run, scale.factor) if scale and counts else [])


def so_far(end: BaseException, arrivals: Arrivals) -> Summary | None:
    """What a load showed before Ctrl-C, or before the server went away."""
    cause = end if isinstance(end, Interrupted) else end.__cause__
    shown = cause.shown if isinstance(cause, Interrupted | ServerDied) else None
    return summary_of(shown, arrivals) if shown else None
