"""Labs as their folders describe them: `lab.toml` with its workloads.

    default = "together"                       # the scenario that `labctl load` puts on
    alone = "alone"                            # the scenario with one client
    [workloads]
    default = "workload.jsonl"
    [scenario.together]                        # see scenarios.py
    arrivals = { kind = "closed", concurrency = 8 }
    [curve]
    concurrency = [1, 2, 4, 8, 16]
    [reference]
    single_request_ms = 100                    # of the machine that the thresholds are for
    [[targets]]
    metric = "e2e_latency_ms"
    stat = "p50"
    op = "<="
    threshold = 250
    scales = "latency"

The thresholds are for a machine on which one request alone takes `reference.single_request_ms`. On any other
they are scaled by what one request alone takes there, on the server as it was before any break.

Reads and checks. Knows nothing of breaks, servers or how a run turns out.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from labctl import paths
from labctl.catalog.scenarios import MAX_CONCURRENCY, Scenario, Workloads
from labctl.catalog.toml import Count, NonEmpty, Positive, Struct, read
from labctl.errors import CatalogProblem
from labctl.judge.targets import Target
from labctl.load.workload import WorkloadError, read_sentences

FIRST_LAB = "02-continuous-batching"
FILE = "lab.toml"

ServerSetting = Literal["max_batch_size", "max_queued_requests", "max_queued_tokens", "prefill_chunk"]


class CurveLoad(Struct, frozen=True, kw_only=True):
    """How `labctl curve` measures: at which concurrencies, and how long at each, in seconds.

    `up_to`: the largest concurrency from which the shape is read; a server with more slots queues none.
    """

    seconds: Positive = 2.5
    up_to: Annotated[int, msgspec.Meta(ge=3, le=MAX_CONCURRENCY)] = 8
    concurrency: Annotated[
        tuple[Annotated[int, msgspec.Meta(ge=1, le=MAX_CONCURRENCY)], ...], msgspec.Meta(min_length=1)
    ] = (1, 2, 4, 8, 16)


class Reference(Struct, frozen=True, kw_only=True):
    """The machine that the thresholds are for."""

    single_request_ms: Positive


class SerialFraction(Struct, frozen=True, kw_only=True):
    """The lab asks which share of the work is done one request at a time, in `together` against `alone`."""

    together: NonEmpty


class LabFile(Struct, frozen=True, kw_only=True):
    """What `lab.toml` holds.

    - `default`: the scenario that `labctl load` puts on; `alone`: the one with a single client.
    - `server`: settings that the lab's servers are started with.
    """

    default: NonEmpty
    alone: NonEmpty
    scenario: dict[str, Scenario]
    workloads: dict[str, NonEmpty]
    reference: Reference
    targets: tuple[Target, ...] = ()
    curve: CurveLoad = CurveLoad()
    serial_fraction: SerialFraction | None = None
    server: dict[ServerSetting, Count] = msgspec.field(default_factory=dict)


class Lab(msgspec.Struct, frozen=True, dict=True):
    """A lab. `path` is its `lab.toml`."""

    path: Path
    file: LabFile

    @property
    def slug(self) -> str:
        return self.path.parent.name

    @property
    def scenarios(self) -> dict[str, Scenario]:
        return self.file.scenario

    @property
    def default(self) -> Scenario:
        """The scenario that `labctl load` puts on, for which the targets are meant."""
        return self.file.scenario[self.file.default]

    @property
    def targets(self) -> tuple[Target, ...]:
        return self.file.targets

    @property
    def curve(self) -> CurveLoad:
        return self.file.curve

    @property
    def is_about_curves(self) -> bool:
        """Whether its breaks show in p50 against concurrency."""
        return self.file.serial_fraction is not None

    @property
    def reference_single_ms(self) -> float:
        return self.file.reference.single_request_ms

    @property
    def late_factor(self) -> float:
        """The p95 target in times that one request alone takes; 0 if the lab has none: then it promises no
        more than what the reference server does.
        """
        p95 = [
            target.threshold
            for target in self.targets
            if (target.metric, target.stat, target.scales) == ("e2e_latency_ms", "p95", "latency")
        ]
        return min(p95, default=0.0) / self.reference_single_ms

    @property
    def server_arguments(self) -> tuple[str, ...]:
        """What the lab's servers are started with, as on the command line."""
        pairs = ((f"--{name.replace('_', '-')}", str(value)) for name, value in self.file.server.items())
        return tuple(part for pair in pairs for part in pair)

    @cached_property
    def workloads(self) -> Workloads:
        """Every workload's sentences. Raises CatalogProblem."""
        folder = self.path.parent
        return {name: tuple(_sentences(folder / file)) for name, file in self.file.workloads.items()}


def _sentences(path: Path) -> list[str]:
    try:
        return read_sentences(path)
    except WorkloadError as error:
        raise CatalogProblem("core.error.catalog", file=error.path, detail=error.reason) from error


def load_lab(root: Path, slug: str) -> Lab:
    """The lab in `labs/<slug>/`. Raises CatalogProblem."""
    return read_lab(paths.labs_dir(root) / slug / FILE)


def load_labs(root: Path) -> list[Lab]:
    """Every lab that measures anything, by name. Raises CatalogProblem."""
    return [read_lab(path) for path in sorted(paths.labs_dir(root).glob(f"*/{FILE}"))]


def read_lab(path: Path) -> Lab:
    """The lab that `path` describes. Raises CatalogProblem, which names the file and the entry."""
    file = read(path, LabFile)
    named = {name: msgspec.structs.replace(one, name=name) for name, one in file.scenario.items()}
    lab = Lab(path, msgspec.structs.replace(file, scenario=named))
    for problem in _dangling(lab):
        raise CatalogProblem("core.error.catalog", file=path, detail=problem)
    return lab


def _dangling(lab: Lab) -> list[str]:
    """Names in the file that nothing in it has."""
    file = lab.file
    used = {"default": file.default, "alone": file.alone}
    if file.serial_fraction:
        used["serial_fraction.together"] = file.serial_fraction.together
    problems = [f"{key}: no scenario {name!r}" for key, name in used.items() if name not in file.scenario]
    for name, scenario in file.scenario.items():
        missing = sorted(scenario.workload_names - file.workloads.keys())
        problems += [f"scenario.{name}: no workload {one!r}" for one in missing]
    return problems
