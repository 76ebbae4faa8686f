"""Which server is measured, the proof that it is the right one, and where its figures are noted.

Between the load generator, which knows only a URL, and the commands, which know what they want to say.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from labctl.catalog.targets import Lab, Scale
from labctl.errors import (
    CatalogProblem,
    LabctlError,
    MeasurementInvalid,
    ReferenceUnhealthy,
    ServerDidNotStart,
    UsageProblem,
)
from labctl.judge.curve import LARGEST_DECISIVE, Point
from labctl.learner import records
from labctl.load.arrivals import Closed, Open
from labctl.load.endpoints import Correct, Endpoint, OpenAI
from labctl.load.load import Load
from labctl.load.mix import only
from labctl.load.runner import WAVES_TOGETHER, Interrupted, ServerDied, client_floor_ms, measure
from labctl.load.samples import CLIENT_LIMIT, Shown
from labctl.load.stats import Glance, Summary, summary_of
from labctl.load.workload import WorkloadError, read_sentences
from labctl.measure import validity
from labctl.measure.environment import observe
from labctl.measure.validity import Check, Validity
from labctl.runs import run as runs
from labctl.sentences import Words
from labctl.server.process import ServerHandle, running_server
from labctl.tree import attempts, patching
from labctl.tree.pristine import pristine_tree, reference_commit
from miniserve.digest import source_digest

SINGLE_WARMUP = 5
SINGLE_REQUESTS = 15
CURVE_TIMEOUT_S = 30.0  # a curve is there to show slow answers, not to count them as errors
HEALTH_TIMEOUT_S = 5.0
COMPLAINT_TIMEOUT_S = 5.0
LONGEST_COMPLAINT = 300  # characters
MAX_FLOOR_CONCURRENCY = 1024  # an open loop may have more in flight, but the client is not tried with more
MEDIAN = 0.5  # the figure that every reading rests on

Watch = Callable[[Glance], None]


@dataclass(frozen=True, slots=True)
class Subject:
    """A server that may be measured. `source_digest` is None when it is not a miniserve.

    `api`: how it wants to be asked, where that is not `/correct`.
    """

    url: str
    pid: int | None
    source_digest: str | None
    handle: ServerHandle | None = None  # None: somebody else started it
    is_reference: bool = False
    api: Endpoint | None = None

    @property
    def endpoint(self) -> Endpoint:
        return self.api or Correct(self.url)

    def kept(self) -> runs.Subject:
        """As a kept run names it."""
        if isinstance(self.api, OpenAI):
            return runs.Subject(self.url, None, "openai", self.api.model)
        backend = "miniserve" if self.source_digest else "unknown"
        return runs.Subject(self.url, self.source_digest, backend, None)

    @property
    def managed(self) -> bool:
        return self.handle is not None


@contextmanager
def subject(root: Path, url: str | None, openai: OpenAI | None = None) -> Iterator[Subject]:
    """The server at `url`, or the one that speaks OpenAI's API, or without either the working tree's, started
    for the length of the block.

    Raises:
        ServerDidNotStart: it does not start, or nothing that serves answers at `url`.
        MeasurementInvalid: it runs other files than the working tree holds now, or held when the block ended.
        UsageProblem: `url` is not the address of a server.
    """
    if openai is not None:
        found = Subject(openai.base_url, None, None, api=openai)
        yield found
    elif url is not None:
        found = _at(root, url)
        yield found
    else:
        with running_server(root) as handle:
            found = managed(handle)
            yield found
    require_unedited(root, found)


def require_unedited(root: Path, measured: Subject) -> None:
    """Raise MeasurementInvalid where the tree holds other files by now than the server runs."""
    if measured.source_digest not in (None, source_digest(root / "miniserve")):
        raise MeasurementInvalid("load.error.edited_meanwhile")


def managed(handle: ServerHandle) -> Subject:
    """A server that labctl has started, as something to measure."""
    return Subject(handle.url, handle.pid, handle.source_digest, handle)


def _at(root: Path, url: str) -> Subject:
    import httpx

    address = base_url(url)
    try:
        response = httpx.get(f"{address}/healthz", timeout=HEALTH_TIMEOUT_S, trust_env=False)
        response.raise_for_status()
        health = response.json()
    except httpx.HTTPStatusError as error:  # whose own text is two lines, with a link
        detail = f"HTTP {error.response.status_code}"
        raise ServerDidNotStart("load.error.unreachable", url=address, detail=detail) from error
    except httpx.HTTPError as error:
        raise ServerDidNotStart("load.error.unreachable", url=address, detail=error) from error
    except ValueError as error:
        raise ServerDidNotStart("load.error.no_health", url=address) from error
    if not isinstance(health, dict):
        raise ServerDidNotStart("load.error.no_health", url=address)
    digest = health.get("source_digest")
    if digest is not None and digest != source_digest(root / "miniserve"):
        raise MeasurementInvalid("load.error.other_source", url=address)
    return Subject(address, health.get("pid"), digest)


def base_url(url: str, *, may_have_path: bool = False) -> str:
    """`url` as scheme://host:port, with the path behind it where it may have one; http if no scheme is given.

    Raises UsageProblem.
    """
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        valid = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:  # a port that is none
        valid = False
    path = parts.path.rstrip("/") if valid else ""
    if not valid or (path and not may_have_path) or parts.query or parts.fragment:
        raise UsageProblem("load.error.url", url=url)
    return f"{parts.scheme}://{parts.netloc}{path}"


def sentences_of(lab: Lab) -> list[str]:
    """The lab's workload. Raises CatalogProblem."""
    try:
        return read_sentences(lab.workload)
    except WorkloadError as error:
        raise CatalogProblem("core.error.catalog", file=error.path, detail=error.reason) from error


def put_load_on(
    target: Subject,
    sentences: Sequence[str],
    plan: Closed | Open,
    *,
    warmup_requests: int,
    seed: int = 0,
    watch: Watch | None = None,
) -> Summary:
    """One measured run. Raises ServerDidNotStart (ReferenceUnhealthy) when the server dies; Interrupted."""
    load = Load(only(target.endpoint, sentences), plan, warmup_requests=warmup_requests, seed=seed)
    try:
        shown = measure(load, watch)
    except ServerDied as death:
        raise died(target) from death
    return summary_of(shown, plan)


@dataclass(frozen=True, slots=True)
class Session:
    """What one command measures, from its beginning on."""

    root: Path
    command: runs.Command
    began: datetime
    environment: runs.Environment

    @classmethod
    def begin(cls, root: Path, command: runs.Command) -> Session:
        """Before any load, which changes how busy the machine is."""
        return cls(root, command, attempts.utc_now(), observe(root))

    def run(
        self,
        subject: runs.Subject,
        series: Sequence[runs.Series],
        *,
        label: str | None = None,
        partial: bool = False,
        reasons: Sequence[Words] = (),
        verdict: dict[str, Any] | None = None,
    ) -> runs.Run:
        """What came of it, to be kept; `reasons`: why it does not count."""
        return runs.Run(
            id=runs.new_id(self.command, self.began),
            command=self.command,
            label=label,
            at=attempts.iso(self.began),
            partial=partial,
            environment=self.environment,
            subject=subject,
            series=tuple(series),
            validity=runs.Validity(not reasons, tuple(reasons)),
            verdict=verdict,
        )


@dataclass(frozen=True, slots=True)
class Measured:
    """A run, and what shows whether it says anything about the server. The floor in ms; NaN: no figure."""

    run: Summary
    floor_ms: float
    residual: float
    validity: Validity

    def series(self, role: runs.Role = "subject") -> runs.Series:
        """The run as it is kept."""
        return runs.Series.of(
            self.run, role, floor_p50_ms=_or_none(self.floor_ms), little_residual=_or_none(self.residual)
        )


def _or_none(figure: float) -> float | None:
    return None if math.isnan(figure) else figure


def examine(run: Summary, endpoint: Endpoint) -> Measured:
    """Look whether the client or the load itself was at fault. Measures the client's floor where that has not
    been done yet at this concurrency.

    Raises:
        Interrupted: with what the run showed.
    """
    in_flight = run.concurrency or min(max(1, round(run.mean_in_flight)), MAX_FLOOR_CONCURRENCY)
    try:
        floor_ms = client_floor_ms(only(endpoint, [""]), in_flight, run.median_pieces)
    except KeyboardInterrupt as interrupt:
        raise Interrupted(Shown(run.samples, cpu_s=run.client_cpu_s)) from interrupt
    residual = validity.little_residual(run.samples, run.concurrency) if run.concurrency else math.nan
    checked = validity.check(
        floor_ms=floor_ms,
        p50_ms=run.p50_ms,
        client_cpu_share=run.client_cpu_share,
        residual=residual,
        late_share=math.nan if run.concurrency else run.late_sends / max(1, run.num_prompts),
        num_requests=run.num_prompts,
        min_requests=validity.samples_needed(MEDIAN),
        num_client_limits=run.errors[CLIENT_LIMIT],
    )
    return Measured(run, floor_ms, residual, checked)


def died(target: Subject) -> LabctlError:
    """The error for a server that went away, with its last words where labctl has them."""
    if isinstance(target.api, OpenAI):
        return ServerDidNotStart("load.error.drops", url=target.url, model=target.api.model)
    if target.handle is None:
        return ServerDidNotStart("load.error.died_elsewhere", url=target.url)
    problem = ServerDidNotStart("load.error.died", log=target.handle.last_log_lines())
    if target.is_reference:
        return ReferenceUnhealthy("load.error.reference_down", detail=problem.message)
    return problem


@contextmanager
def reference(root: Path) -> Iterator[Subject]:
    """The server as it was before the break, for the length of the block. Raises ReferenceUnhealthy."""
    with ExitStack() as stack:
        try:
            handle = stack.enter_context(running_server(pristine_tree(root, reference_commit(root))))
        except ServerDidNotStart as error:
            raise ReferenceUnhealthy("load.error.reference_down", detail=error.message) from error
        yield replace(managed(handle), is_reference=True)


def scale_on(target: Subject, lab: Lab, sentences: Sequence[str]) -> Scale:
    """How long one request alone takes on the reference server. Raises ReferenceUnhealthy if one fails."""
    plan = Closed(concurrency=1, num_requests=SINGLE_REQUESTS, timeout_s=CURVE_TIMEOUT_S)
    run = put_load_on(target, sentences, plan, warmup_requests=SINGLE_WARMUP, seed=lab.seed)
    if run.failed:
        raise ReferenceUnhealthy("load.error.reference_errors", failed=run.failed, sent=run.num_prompts)
    return Scale(single_ms=run.p50_ms, reference_ms=lab.reference_single_ms)


def complaint(endpoint: Endpoint, sentence: str) -> str:
    """What a server that refuses every request says for itself, when asked once more; "" where that is no
    more than its status, or an answer. A load generator counts; only this reads why.
    """
    import httpx

    asked = httpx.stream(
        "POST",
        endpoint.url,
        content=endpoint.body(sentence),
        headers=endpoint.headers,
        timeout=COMPLAINT_TIMEOUT_S,
        trust_env=False,
    )
    try:
        with asked as response:
            if response.status_code == httpx.codes.OK:  # whose body may have no end
                return ""
            body = next(response.iter_bytes(), b"")
    except httpx.HTTPError:
        return ""
    text = _reason(body)
    words = "".join(sign if sign.isprintable() else " " for sign in text).split()
    return " ".join(words)[:LONGEST_COMPLAINT]


def _reason(body: bytes) -> str:
    """What is for people in the body of an error: OpenAI's `error.message`, FastAPI's `detail`, or all."""
    try:
        said = json.loads(body)
        said = said.get("error", said.get("detail"))
        said = said["message"] if isinstance(said, dict) else said
    except (ValueError, RecursionError, AttributeError, KeyError):
        said = None
    return said if isinstance(said, str) else body.decode(errors="replace")


def curve_on(
    target: Subject,
    lab: Lab,
    sentences: Sequence[str],
    concurrency: int,
    *,
    on_start: Callable[[int], None] = lambda _: None,
) -> Measured:
    """The run from which a curve has its point at this concurrency. `on_start` hears when it begins.

    Raises:
        ServerDidNotStart (ReferenceUnhealthy): the server dies.
        Interrupted: with what was measured so far.
    """
    on_start(concurrency)
    plan = Closed(concurrency, lab.curve_seconds, timeout_s=CURVE_TIMEOUT_S, waves=WAVES_TOGETHER)
    run = put_load_on(target, sentences, plan, warmup_requests=concurrency, seed=lab.seed)
    return examine(run, target.endpoint)


def point(measured: Measured) -> Point:
    """The run as a point of the curve."""
    run = measured.run
    return Point(
        run.concurrency or 0,
        run.p50_ms,
        run.request_throughput,
        run.client_cpu_share,
        measured.floor_ms,
        run.failed,
    )


def of_curve(measured: Sequence[Measured]) -> Validity:
    """Why a curve does not count: what is wrong with the runs that its shape is read from.

    Few samples are no reason: they make the shape uncertain, which its intervals say, and a slow server has
    no other way to be drawn at all.
    """
    decisive = [one.validity for one in measured if (one.run.concurrency or 0) <= LARGEST_DECISIVE]
    found = validity.all_of(decisive)
    return Validity(tuple(reason for reason in found.reasons if reason.check is not Check.SAMPLES))


def note_symptom(root: Path, run: Summary) -> None:
    """Keep the figures of a run under a break with its attempt and in the learner's record.

    Only while the break is in as it was applied: what is measured after a repair is not the symptom.
    """
    attempt = attempts.load_active(root)
    if attempt is None or attempt.phase != "applied":
        return
    if set(patching.file_states(root, attempt).values()) != {"broken"}:
        return
    attempt.measured = figures(run)
    attempts.save(root, attempt)
    records.update(root, attempt, measured=attempt.measured)


def figures(run: Summary) -> dict[str, Any]:
    """The few figures of a run that a record keeps."""
    return {
        "concurrency": run.concurrency,
        "p50_ms": round(run.p50_ms, 1),
        "p95_ms": round(run.p95_ms, 1),
        "rps": round(run.request_throughput, 2),
        "error_rate": round(run.error_rate, 4),
    }
