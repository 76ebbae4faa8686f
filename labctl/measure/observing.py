"""Puts a scenario on one server, notes everything that it shows, and whether that counts.

Knows servers, scenarios and clocks. It does not judge the server.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

from labctl.catalog.scenarios import Scenario, Workloads
from labctl.load.arrivals import Arrivals
from labctl.load.load import Load
from labctl.load.mix import Mix
from labctl.load.runner import Interrupted, ServerDied, client_floor_ms, measure
from labctl.load.samples import CLIENT_LIMIT, Shown
from labctl.load.stats import Glance, Summary, summary_of
from labctl.measure import validity
from labctl.measure.machine import Neighbours
from labctl.measure.observation import Counters, Observation, ProcessUse
from labctl.measure.process_use import use_of
from labctl.measure.scrape import read_counters
from labctl.measure.servers import Server, died
from labctl.measure.validity import Validity
from labctl.runs.run import Role, Series

MAX_FLOOR_CONCURRENCY = 1024  # an open loop may have more in flight, but the client is not tried with more

Watch = Callable[[Glance], None]


@dataclass(frozen=True, slots=True)
class Observed:
    """An observation, and what shows whether it says anything about the server. The floor in ms; NaN: no
    figure.
    """

    observation: Observation
    run: Summary
    floor_ms: float
    residual: float
    validity: Validity

    def series(self, role: Role = "subject") -> Series:
        """As it is kept."""
        return Series.of(
            self.run,
            role,
            scenario=self.observation.scenario,
            floor_p50_ms=_or_none(self.floor_ms),
            little_residual=_or_none(self.residual),
        )


def observe(
    server: Server,
    scenario: Scenario,
    arrivals: Arrivals,
    workloads: Workloads,
    *,
    seed: int,
    warmup_requests: int | None = None,
    watch: Watch | None = None,
) -> Observed:
    """What the server shows under the scenario. `arrivals`: the whole of it, or a block, or as typed.

    Raises:
        ServerDidNotStart (ReferenceUnhealthy): the server went away; `so_far` tells what was measured.
        Interrupted: likewise.
    """
    load = load_of(server, scenario, arrivals, workloads, seed=seed, warmup_requests=warmup_requests)
    is_miniserve = server.api is None
    before = read_counters(server.url) if is_miniserve else {}
    used_before = use_of(server.pid)
    with Neighbours(server.pid) as neighbours:
        try:
            shown = measure(load, watch)
        except ServerDied as death:
            raise died(server) from death
    used_after = use_of(server.pid)
    after = read_counters(server.url) if is_miniserve else {}
    rested, idle_share = _rest(server, scenario.rest_s) if is_miniserve else ({}, math.nan)
    process = ProcessUse(idle_cpu_share=idle_share)
    if used_before and used_after:
        cpu_s = used_after.cpu_s - used_before.cpu_s
        process = ProcessUse(cpu_s, used_before.rss_bytes, used_after.rss_bytes, idle_share)
    run = summary_of(shown, arrivals)
    observation = Observation(
        scenario=scenario.name,
        concurrency=run.concurrency,
        samples=shown.samples,
        probes=shown.probes,
        long_prompts=shown.long_prompts,
        scrapes=shown.scrapes,
        counters=Counters(before, after, rested),
        process=process,
        client_cpu_s=shown.cpu_s,
        others=neighbours.busy(),
        duration_s=run.duration_s,
    )
    try:
        return examined(observation, run, load.mix)
    except KeyboardInterrupt as interrupt:
        raise Interrupted(shown) from interrupt


def load_of(
    server: Server,
    scenario: Scenario,
    arrivals: Arrivals,
    workloads: Workloads,
    *,
    seed: int,
    warmup_requests: int | None = None,
) -> Load:
    """The scenario as load on this server. One that is no miniserve is asked in the one way it knows."""
    if server.api is None:
        mix = scenario.kinds(server.url, workloads)
        beside = scenario.besides(server.url, workloads)
    else:
        mix, beside = scenario.kinds_at(server.api, workloads), ()
    warmup = scenario.warmup_requests if warmup_requests is None else warmup_requests
    return Load(mix, arrivals, beside, warmup, seed)


def examined(observation: Observation, run: Summary, mix: Mix) -> Observed:
    """Look whether the client or the load itself was at fault. Measures the client's floor unless that has
    been done at this concurrency.
    """
    in_flight = run.concurrency or min(max(1, round(run.mean_in_flight)), MAX_FLOOR_CONCURRENCY)
    floor_ms = client_floor_ms(mix, in_flight, run.median_pieces)
    residual = validity.little_residual(run.samples, run.concurrency) if run.concurrency else math.nan
    checked = validity.check(
        floor_ms=floor_ms,
        p50_ms=run.p50_ms,
        client_cpu_share=run.client_cpu_share,
        residual=residual,
        late_share=math.nan if run.concurrency else run.late_sends / max(1, run.num_prompts),
        num_requests=run.num_prompts,
        min_requests=validity.MIN_REQUESTS,
        num_client_limits=run.errors[CLIENT_LIMIT],
    )
    return Observed(observation, run, floor_ms, residual, checked)


def so_far(end: BaseException) -> Shown | None:
    """What was measured before Ctrl-C, or before the server went away."""
    cause = end if isinstance(end, Interrupted) else end.__cause__
    return cause.shown if isinstance(cause, Interrupted | ServerDied) else None


def _rest(server: Server, rest_s: float) -> tuple[dict[str, float], float]:
    """Leave the server alone for so long: its counters afterwards, and the share of a core that it used in
    the second half, when what it had left to do should be done.
    """
    if rest_s <= 0:
        return {}, math.nan
    time.sleep(rest_s / 2)
    before, began = use_of(server.pid), time.monotonic()
    time.sleep(rest_s / 2)
    after, took_s = use_of(server.pid), time.monotonic() - began
    share = (after.cpu_s - before.cpu_s) / took_s if before and after else math.nan
    return read_counters(server.url), share


def _or_none(figure: float) -> float | None:
    return None if math.isnan(figure) else figure
