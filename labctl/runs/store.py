"""Kept runs: one JSON file each under `.labctl/runs/`, with every sample, so that any figure can be computed
again.

Knows files and samples. It does not measure, judge or print, and knows nothing of how a run came about.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

from labctl import paths
from labctl.encoding import as_json
from labctl.errors import RunNotKept, UsageProblem
from labctl.load.samples import Sample
from labctl.load.stats import Summary, summarise
from labctl.measure.environment import Environment
from labctl.sentences import Sentence, Words, decoded
from labctl.tree import attempts, durable

SCHEMA = 1
MAX_KEPT = 200
LAST = "last"

Command = Literal["load", "curve", "verify", "demo"]
Role = Literal["subject", "reference"]

_ID = re.compile(r"\d{8}T\d{6}\.\d{3}Z-[a-z]+")


class Load(NamedTuple):
    """What was asked of a server: so many requests at once, or so many a second."""

    concurrency: int | None
    request_rate: float | None


class Line(NamedTuple):
    """What two runs are compared by: the same load on the server in the same role."""

    load: Load
    role: Role


@dataclass(frozen=True, slots=True)
class Subject:
    """The server that was measured. `source_digest` and `model` are None where they are not known."""

    url: str
    source_digest: str | None
    backend: str
    model: str | None


@dataclass(frozen=True, slots=True)
class Client:
    """What shows whether the client was the bottleneck; None where it was not looked at.

    `cpu_share` is of one core, `little_residual` is |N - X·R| / N by Little's law.
    """

    cpu_share: float | None = None
    floor_p50_ms: float | None = None
    little_residual: float | None = None


@dataclass(frozen=True, slots=True)
class Validity:
    """Whether the run says anything about the server, and if not, why."""

    valid: bool = True
    reasons: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """Load put on one server in one go. `concurrency` is None in an open loop, `request_rate` (a second) in
    a closed one.
    """

    role: Role
    concurrency: int | None
    request_rate: float | None
    client: Client
    samples: tuple[Sample, ...]

    @classmethod
    def of(
        cls,
        summary: Summary,
        role: Role = "subject",
        *,
        floor_p50_ms: float | None = None,
        little_residual: float | None = None,
    ) -> Series:
        """What a summary was made from; `summary()` gives it back."""
        client = Client(summary.client_cpu_share, floor_p50_ms, little_residual)
        return cls(role, summary.concurrency, summary.request_rate, client, summary.samples)

    @property
    def line(self) -> Line:
        return Line(Load(self.concurrency, self.request_rate), self.role)

    def summary(self) -> Summary:
        """The figures, from the samples. Client CPU is 0 where its share was not kept."""
        return _summary(self.samples, [self])


@dataclass(frozen=True, slots=True)
class Run:
    """One measurement by one command. `at` is its beginning, ISO 8601 in UTC; `partial` says that it was cut
    short, by Ctrl-C or by the death of the server; `verdict` is any JSON object but for its
    "text", which is a sentence.
    """

    id: str
    command: Command
    label: str | None
    at: str
    partial: bool
    environment: Environment
    subject: Subject
    series: tuple[Series, ...]
    validity: Validity = Validity()
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
        """The series by what was asked of which server; several where a load was put on in blocks."""
        found: dict[Line, tuple[Series, ...]] = {}
        for series in self.series:
            found[series.line] = (*found.get(series.line, ()), series)
        return dict(sorted(found.items(), key=lambda item: order(item[0])))

    def figures(self) -> dict[Line, Summary]:
        """The figures of each line, in the order of load."""
        return {line: pooled(blocks) for line, blocks in self.lines().items()}


def order(line: Line) -> tuple[float, float, bool]:
    """A key that sorts lines: closed loops, then open ones, from little load to much; the reference last."""
    concurrency, rate = line.load
    return concurrency or math.inf, rate or 0.0, line.role == "reference"


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


def worst(blocks: Sequence[Series]) -> Client:
    """The client at its busiest over blocks of one load; None where no block looked at it."""

    def most(name: str) -> float | None:
        figures = (getattr(block.client, name) for block in blocks)
        return max((figure for figure in figures if figure is not None), default=None)

    return Client(*(most(field.name) for field in dataclasses.fields(Client)))


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


def path_of(root: Path, run_id: str) -> Path:
    """Where the run is, or would be, kept."""
    return paths.runs_dir(root) / f"{run_id}.json"


def save(root: Path, run: Run) -> Path:
    """Keep the run, all or nothing, and no more than the newest MAX_KEPT runs. Returns its file.

    Raises RunNotKept where there is no room or no permission; the figures can still be shown.
    """
    path = path_of(root, run.id)
    try:
        durable.write(path, _bytes(run))
    except OSError as error:
        with contextlib.suppress(OSError):
            durable.clean(path)
        raise RunNotKept("runs.error.not_kept", detail=error.strerror or error) from error
    for old in _ids(root)[:-MAX_KEPT]:
        with contextlib.suppress(OSError):  # one old run too many does no harm
            durable.remove(path_of(root, old))
    return path


def load(root: Path, name: str) -> Run:
    """The run with this id, or with the only id that begins so, or the "last" one.

    Raises UsageProblem: there is none, or more than one, or its file cannot be read.
    """
    ids = _ids(root)
    if not ids:
        raise UsageProblem("runs.error.none")
    found = ids[-1:] if name == LAST else [run_id for run_id in ids if run_id.startswith(name)]
    if not found:
        raise UsageProblem("runs.error.unknown", name=name)
    if len(found) > 1:
        raise UsageProblem(
            "runs.error.ambiguous", name=name, count=len(found), first=found[0], last=found[-1]
        )
    return _read(root, found[0])


def listing(root: Path) -> tuple[list[Run], list[UsageProblem]]:
    """Every kept run that can be read, oldest first, and what is wrong with those that cannot."""
    runs: list[Run] = []
    problems: list[UsageProblem] = []
    for run_id in _ids(root):
        try:
            runs.append(_read(root, run_id))
        except UsageProblem as problem:
            problems.append(problem)
    return runs, problems


def _ids(root: Path) -> list[str]:
    """Oldest first. Whatever else lies in the folder is somebody else's."""
    names = (path.stem for path in paths.runs_dir(root).glob("*.json"))
    return sorted(name for name in names if _ID.fullmatch(name))


def _read(root: Path, run_id: str) -> Run:
    file = paths.shown(path_of(root, run_id), root)
    try:
        values = json.loads(path_of(root, run_id).read_bytes())
        if values["schema"] != SCHEMA:
            raise UsageProblem("runs.error.schema", file=file, schema=values["schema"], known=SCHEMA)
        return _decoded(values)
    except (ValueError, TypeError, LookupError, OverflowError, RecursionError) as error:
        raise UsageProblem("runs.error.damaged", file=file, detail=error) from error
    except OSError as error:
        raise UsageProblem("runs.error.damaged", file=file, detail=error.strerror) from error


def _bytes(run: Run) -> bytes:
    """Times in the file count from the first send of the run, in ms."""
    zero_ns = min((sample.start_ns for series in run.series for sample in series.samples), default=0)
    values = {
        **{field.name: getattr(run, field.name) for field in dataclasses.fields(run)},
        "environment": dataclasses.asdict(run.environment),
        "subject": dataclasses.asdict(replace(run.subject, url=_without_password(run.subject.url))),
        "series": [
            {
                "role": series.role,
                "concurrency": series.concurrency,
                "request_rate": series.request_rate,
                "client": as_json(dataclasses.asdict(series.client)),
                "samples": [_array(sample, zero_ns) for sample in series.samples],
            }
            for series in run.series
        ],
        "validity": as_json(dataclasses.asdict(run.validity)),
        "verdict": as_json(_plain(run.verdict)),
    }
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode(errors="backslashreplace") + b"\n"


def _plain(verdict: dict[str, Any] | None) -> dict[str, Any] | None:
    if verdict is None or not isinstance(verdict.get("text"), Sentence):
        return verdict
    return {**verdict, "text": dataclasses.asdict(verdict["text"])}


def _without_password(url: str) -> str:
    """A run may be shown to others."""
    return re.sub(r"(?<=//)[^/?#]*@", "", url)


def _array(sample: Sample, zero_ns: int) -> list[object]:
    """The sample in a few characters: a run has thousands."""

    def ms(time_ns: int) -> float:
        return (time_ns - zero_ns) / 1e6

    return [
        ms(sample.start_ns),
        ms(sample.end_ns),
        None if sample.intended_ns is None else ms(sample.intended_ns),
        [ms(token) for token in sample.token_ns],
        sample.prompt_tokens,
        sample.completion_tokens,
        sample.error,
    ]


def _sample(array: Sequence[Any]) -> Sample:
    start, end, intended, tokens, prompt_tokens, completion_tokens, error = array
    if not (isinstance(prompt_tokens, int) and isinstance(completion_tokens, int)):
        raise ValueError(f"{prompt_tokens!r} and {completion_tokens!r} tokens")
    if not (error is None or isinstance(error, str)):
        raise ValueError(f"{error!r} where the kind of an error belongs")
    if end < start:
        raise ValueError(f"a request that ends at {end} ms and starts at {start} ms")
    return Sample(
        start_ns=_ns(start),
        end_ns=_ns(end),
        error=error,
        prompt_tokens=prompt_tokens,
        completion_tokens=completion_tokens,
        intended_ns=None if intended is None else _ns(intended),
        token_ns=tuple([_ns(token) for token in tokens]),
    )


def _ns(time_ms: float) -> int:
    """Exact: what was an integer of nanoseconds is the same one again."""
    return round(time_ms * 1e6)


def _decoded(values: dict[str, Any]) -> Run:
    series = [
        {**one, "samples": tuple(_sample(array) for array in one["samples"])} for one in values["series"]
    ]
    run: Run = _as(Run, {**values, "series": series})
    datetime.fromisoformat(run.at)
    if run.verdict and "text" in run.verdict:
        run.verdict["text"] = decoded(run.verdict["text"])
    return run


def _as(kind: Any, value: Any) -> Any:
    """`value`, as JSON gave it, in the type that a field is declared with. Raises ValueError, KeyError."""
    origin, arguments = get_origin(kind), get_args(kind)
    if kind == Words:
        return decoded(value)
    if origin is UnionType:  # of the others, "or None" is the only one in use
        return None if value is None else _as(arguments[0], value)
    if origin is tuple:
        return tuple(_as(arguments[0], item) for item in value)
    if dataclasses.is_dataclass(kind) and isinstance(value, dict):
        make: Any = kind
        return make(**{name: _as(hint, value[name]) for name, hint in _hints(make).items()})
    if origin is Literal:
        fits = value in arguments
    else:
        fits = isinstance(value, int | float if kind is float else origin or kind)
    if not fits:
        raise ValueError(f"{value!r} where {kind} belongs")
    return value


_hints = cache(get_type_hints)
