"""Runs to keep, compare and draw, made without a server."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from labctl.load.samples import Sample
from labctl.load.stats import summarise
from labctl.runs import run as runs
from labctl.runs.run import ClientCost, Environment, Role, Run, Series, Subject
from labctl.tree.attempts import iso

MS = 1_000_000
BEGIN = datetime(2026, 8, 1, 10, 15, 2, 123000, tzinfo=UTC)

ENVIRONMENT = Environment(
    platform="Linux-6.1-x86_64",
    python="3.12.1",
    numpy="2.4.6",
    cpus=2,
    cpu_model="A processor",
    load_average=0.25,
    commit="3fa2b1c4d5e6f7a8b9c0",
    dirty=False,
)
SUBJECT = Subject("http://127.0.0.1:8033", "9c1b2a3d4e5f60718293", "miniserve", None)


def waves(
    concurrency: int,
    latency_ms: float,
    *,
    num_waves: int = 5,
    begin_ns: int = 17 * MS + 1,
    streamed: bool = False,
) -> tuple[Sample, ...]:
    """All workers send at once, wait, and send again; each a little slower than the one before."""
    samples = []
    for wave in range(num_waves):
        for worker in range(concurrency):
            start = begin_ns + round(wave * 2 * latency_ms * MS) + worker
            end = start + round(latency_ms * (1 + worker / 100) * MS) + wave
            tokens = (start + (end - start) // 3, end - 1) if streamed else ()
            samples.append(Sample(start, end, None, 100, 90 + worker, token_ns=tokens))
    return tuple(samples)


def series(concurrency: int, latency_ms: float, role: Role = "subject", **how: Any) -> Series:
    """A closed loop, with a client that was looked at."""
    summary = summarise(waves(concurrency, latency_ms, **how), concurrency, client_cpu_s=0.05)
    return Series.of(summary, role, floor_p50_ms=0.4, little_residual=0.02)


def open_series(request_rate: float, num_requests: int = 20) -> Series:
    """An open loop, its client not looked at; every fourth request is sent 5 ms late, the last fails."""
    samples = []
    for number in range(num_requests):
        intended = round(number * 1e9 / request_rate)
        start = intended + (5 * MS if number % 4 == 3 else 0)
        error = "timeout" if number == num_requests - 1 else None
        samples.append(Sample(start, start + 40 * MS, error, 100, 100, intended))
    return Series("subject", None, request_rate, ClientCost(), tuple(samples))


def moved(sample: Sample, by_ns: int) -> Sample:
    """The same request at another time."""
    return replace(
        sample,
        start_ns=sample.start_ns + by_ns,
        end_ns=sample.end_ns + by_ns,
        intended_ns=None if sample.intended_ns is None else sample.intended_ns + by_ns,
        token_ns=tuple(token + by_ns for token in sample.token_ns),
    )


def run(minute: int = 0, command: runs.Command = "curve", **fields: Any) -> Run:
    """A curve that batches, unless `fields` say otherwise; it began `minute` minutes after BEGIN."""
    begin = BEGIN + timedelta(minutes=minute)
    values: dict[str, Any] = {
        "id": runs.new_id(command, begin),
        "command": command,
        "label": None,
        "at": iso(begin),
        "partial": False,
        "environment": ENVIRONMENT,
        "subject": SUBJECT,
        "series": (series(1, 30, streamed=True), series(8, 45, streamed=True)),
    }
    return Run(**values | fields)
