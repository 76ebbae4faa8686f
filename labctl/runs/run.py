"""A kept run: the server, the loads put on it, and every sample, from which any figure can be computed again.

Pure data. It does not measure, judge or print, and reads no file.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal, NamedTuple

from labctl.load.samples import Sample
from labctl.load.stats import Summary, summarise
from labctl.sentences import Words
from labctl.tree import attempts

SCHEMA = 1

Command = Literal["load", "curve", "verify", "demo"]
Role = Literal["subject", "reference"]


class Demand(NamedTuple):
    """What was asked of a server: so many requests at once, or so many a second.

    `scenario` names a mix of different kinds of requests; None: all were of one kind.
    """

    concurrency: int | None
    request_rate: float | None
    scenario: str | None = None


class Line(NamedTuple):
    """What two runs are compared by: the same load on the server in the same role."""

    load: Demand
    role: Role


@dataclass(frozen=True, slots=True)
class Environment:
    """What may make two runs differ besides the server. None: cannot be known here.

    `load_average` is that of the last minute when the run began; `dirty` says whether the server or labctl
    differ from `commit`.
    """

    platform: str
    python: str
    numpy: str | None
    cpus: int | None
    cpu_model: str | None
    load_average: float | None
    commit: str | None
    dirty: bool | None


@dataclass(frozen=True, slots=True)
class Subject:
    """The server that was measured. `source_digest` and `model` are None if they are not known."""

    url: str
    source_digest: str | None
    backend: str
    model: str | None


@dataclass(frozen=True, slots=True)
class ClientCost:
    """What shows whether the client was the bottleneck. None: not looked at.

    `cpu_share` is of one core, `little_residual` is |N - X·R| / N by Little's law.
    """

    cpu_share: float | None = None
    floor_p50_ms: float | None = None
    little_residual: float | None = None


@dataclass(frozen=True, slots=True)
class Soundness:
    """Whether the run says anything about the server, and if not, why."""

    valid: bool = True
    reasons: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """Load put on one server in one go. `concurrency` is None in an open loop, `request_rate` (a second) in
    a closed one; `scenario` as in `Demand`.
    """

    role: Role
    concurrency: int | None
    request_rate: float | None
    client: ClientCost
    samples: tuple[Sample, ...]
    scenario: str | None = None

    @classmethod
    def of(
        cls,
        summary: Summary,
        role: Role = "subject",
        *,
        scenario: str | None = None,
        floor_p50_ms: float | None = None,
        little_residual: float | None = None,
    ) -> Series:
        """What a summary was made from; `summary()` gives it back."""
        client = ClientCost(summary.client_cpu_share, floor_p50_ms, little_residual)
        return cls(role, summary.concurrency, summary.request_rate, client, summary.samples, scenario)

    @property
    def line(self) -> Line:
        return Line(Demand(self.concurrency, self.request_rate, self.scenario), self.role)

    def summary(self) -> Summary:
        """The figures, from the samples. The client's CPU is 0 if its share was not kept."""
        return _summary(self.samples, [self])


@dataclass(frozen=True, slots=True)
class Run:
    """One measurement by one command.

    `at` is its beginning, ISO 8601 in UTC. `partial`: Ctrl-C or the death of the server cut it short.
    `verdict` is any JSON object; its "text", if it has one, is a sentence.
    """

    id: str
    command: Command
    label: str | None
    at: str
    partial: bool
    environment: Environment
    subject: Subject
    series: tuple[Series, ...]
    validity: Soundness = Soundness()
    verdict: dict[str, Any] | None = None
    schema: int = SCHEMA

    @property
    def name(self) -> str:
        """What people call it: the label, else the id."""
        return self.label or self.id

    @property
    def num_requests(self) -> int:
        return sum(len(series.samples) for series in self.series)

    @property
    def is_sound(self) -> bool:
        """Whether its figures may be read without a caveat."""
        return self.validity.valid and not self.partial

    def lines(self) -> dict[Line, tuple[Series, ...]]:
        """The series of each line: several if the load was put on in blocks."""
        found: dict[Line, tuple[Series, ...]] = {}
        for series in self.series:
            found[series.line] = (*found.get(series.line, ()), series)
        return dict(sorted(found.items(), key=lambda item: order(item[0])))

    def figures(self) -> dict[Line, Summary]:
        """The figures of each line, in the order of load."""
        return {line: pooled(blocks) for line, blocks in self.lines().items()}


def order(line: Line) -> tuple[float, float, str, bool]:
    """A key that sorts lines: closed loops, then open ones, from little load to much; the reference last."""
    concurrency, rate, scenario = line.load
    return concurrency or math.inf, rate or 0.0, scenario or "", line.role == "reference"


def pooled(blocks: Sequence[Series]) -> Summary:
    """The figures of one load that was put on in blocks, as if there had been no pauses between them.

    Percentiles are those of all requests together, because percentiles of percentiles are none.
    """
    samples: list[Sample] = []
    end_ns = 0
    for block in blocks:
        shift_ns = end_ns - min((sample.start_ns for sample in block.samples), default=0)
        samples += [_shifted(sample, shift_ns) for sample in block.samples]
        end_ns = max((sample.end_ns for sample in samples), default=0)
    return _summary(samples, blocks)


def _summary(samples: Sequence[Sample], blocks: Sequence[Series]) -> Summary:
    load = blocks[0].line.load
    cpu_s = sum((block.client.cpu_share or 0.0) * _duration_s(block.samples) for block in blocks)
    return summarise(samples, load.concurrency, cpu_s, load.request_rate)


def _duration_s(samples: Sequence[Sample]) -> float:
    return summarise(samples, None, 0.0).duration_s


def _shifted(sample: Sample, by_ns: int) -> Sample:
    return replace(
        sample,
        start_ns=sample.start_ns + by_ns,
        end_ns=sample.end_ns + by_ns,
        intended_ns=None if sample.intended_ns is None else sample.intended_ns + by_ns,
        token_ns=tuple(token + by_ns for token in sample.token_ns),
    )


def worst(blocks: Sequence[Series]) -> ClientCost:
    """The client at its busiest over blocks of one load; None: no block looked at it."""

    def most(name: str) -> float | None:
        figures = (getattr(block.client, name) for block in blocks)
        return max((figure for figure in figures if figure is not None), default=None)

    return ClientCost(*(most(field.name) for field in dataclasses.fields(ClientCost)))


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that is not the same in two runs, by its name in the file."""

    name: str
    first: object
    second: object


def differences(first: Run, second: Run) -> list[Difference]:
    """What besides the load may explain different figures: machine, software, source. Where each server
    listened, and how busy the machine was, always differ and are left out.
    """
    left, right = _conditions(first), _conditions(second)
    return [Difference(name, left[name], right[name]) for name in left if left[name] != right[name]]


def _conditions(run: Run) -> dict[str, object]:
    values = dataclasses.asdict(run.environment) | dataclasses.asdict(run.subject)
    return {name: value for name, value in values.items() if name not in ("load_average", "url")}


def new_id(command: Command, now: datetime) -> str:
    """An id that sorts by time and names the command: "20260801T101502.123Z-load"."""
    return attempts.new_id(command, now)
