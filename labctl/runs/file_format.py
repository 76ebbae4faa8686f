"""A kept run as bytes: JSON, with each request in a few characters, because a run has thousands.

Knows the format and no files. Times in it are in ms and count from the first send of the run.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec

from labctl.load.samples import Sample
from labctl.runs.run import SCHEMA, ClientCost, Command, Environment, Role, Run, Series, Soundness, Subject
from labctl.sentences import decoded


class OtherSchema(Exception):
    """Another version of labctl wrote it. The argument is its schema."""


class _Schema(msgspec.Struct):
    schema: int


class _Sample(msgspec.Struct, array_like=True):
    start_ms: float
    end_ms: float
    intended_ms: float | None
    token_ms: list[float]
    prompt_tokens: int
    completion_tokens: int
    error: str | None
    kind: int = 0  # from here on, left out of the file if all are as here
    hung_up: bool = False
    attempts: int = 1
    retry_after_s: float | None = None

    def __post_init__(self) -> None:
        if self.end_ms < self.start_ms:
            raise ValueError(f"a request that ends at {self.end_ms} ms and starts at {self.start_ms} ms")


class _Series(msgspec.Struct):
    role: Role
    concurrency: int | None
    request_rate: float | None
    client: ClientCost
    samples: list[_Sample]
    scenario: str | None = None


class _Validity(msgspec.Struct):
    valid: bool
    reasons: list[Any]

    def __post_init__(self) -> None:
        self.reasons = [decoded(reason) for reason in self.reasons]


class _Run(msgspec.Struct):
    id: str
    command: Command
    label: str | None
    at: str
    partial: bool
    environment: Environment
    subject: Subject
    series: list[_Series]
    validity: _Validity
    verdict: dict[str, Any] | None

    def __post_init__(self) -> None:
        try:
            datetime.fromisoformat(self.at)
            if self.verdict and "text" in self.verdict:
                self.verdict["text"] = decoded(self.verdict["text"])
        except ValueError as error:  # msgspec names entries further down, and not these
            raise ValueError(f"`at` or `verdict.text`: {error}") from error


def decode(data: bytes) -> Run:
    """The run in a file. Raises OtherSchema; ValueError, which names the entry that is wrong."""
    try:
        schema = msgspec.json.decode(data, type=_Schema).schema
        if schema != SCHEMA:
            raise OtherSchema(schema)
        kept = msgspec.json.decode(data, type=_Run)
        fields = {name: getattr(kept, name) for name in kept.__struct_fields__}
        fields["series"] = tuple(map(_series, kept.series))
        fields["validity"] = Soundness(kept.validity.valid, tuple(kept.validity.reasons))
        return Run(**fields)
    except (msgspec.DecodeError, RecursionError) as error:
        raise ValueError(str(error)) from error


def _series(kept: _Series) -> Series:
    samples = tuple(map(_sample, kept.samples))
    return Series(kept.role, kept.concurrency, kept.request_rate, kept.client, samples, kept.scenario)


def _sample(kept: _Sample) -> Sample:
    return Sample(
        start_ns=_ns(kept.start_ms),
        end_ns=_ns(kept.end_ms),
        error=kept.error,
        prompt_tokens=kept.prompt_tokens,
        completion_tokens=kept.completion_tokens,
        intended_ns=None if kept.intended_ms is None else _ns(kept.intended_ms),
        token_ns=tuple(map(_ns, kept.token_ms)),
        kind=kept.kind,
        hung_up=kept.hung_up,
        attempts=kept.attempts,
        retry_after_s=kept.retry_after_s,
    )


def _ns(time_ms: float) -> int:
    """Exact: whole nanoseconds come back as they were."""
    return round(time_ms * 1e6)


def encode(run: Run) -> bytes:
    """The run as it lies in a file. A figure that does not exist (NaN) is null."""
    zero_ns = min((sample.start_ns for series in run.series for sample in series.samples), default=0)
    subject = run.subject
    values = {
        **{field.name: getattr(run, field.name) for field in dataclasses.fields(run)},
        "label": run.label and _text(run.label),
        "subject": replace(
            subject, url=_text(_without_password(subject.url)), model=subject.model and _text(subject.model)
        ),
        "series": [_as_kept(series, zero_ns) for series in run.series],
    }
    return msgspec.json.encode(values) + b"\n"


def _as_kept(series: Series, zero_ns: int) -> dict[str, object]:
    values: dict[str, object] = {
        "role": series.role,
        "concurrency": series.concurrency,
        "request_rate": series.request_rate,
        "client": series.client,
        "samples": [_array(sample, zero_ns) for sample in series.samples],
    }
    return {**values, "scenario": series.scenario} if series.scenario else values


def _array(sample: Sample, zero_ns: int) -> list[object]:
    """The fields of `_Sample`."""

    def ms(time_ns: int) -> float:
        return (time_ns - zero_ns) / 1e6

    rare = (sample.kind, sample.hung_up, sample.attempts, sample.retry_after_s)
    return [
        ms(sample.start_ns),
        ms(sample.end_ns),
        None if sample.intended_ns is None else ms(sample.intended_ns),
        [ms(token) for token in sample.token_ns],
        sample.prompt_tokens,
        sample.completion_tokens,
        sample.error,
        *(rare if rare != _Sample.__struct_defaults__ else ()),
    ]


def _text(typed: str) -> str:
    """With "?" for each byte that was typed and is not UTF-8."""
    return typed.encode(errors="replace").decode()


def _without_password(url: str) -> str:
    """A run may be shown to others."""
    return re.sub(r"(?<=//)[^/?#]*@", "", url)
