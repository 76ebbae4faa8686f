"""The thread that owns model and cache and turns the scheduler's steps into tokens. Knows nothing of HTTP."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue

from miniserve.errors import EngineFailure, MiniserveError, Unavailable
from miniserve.kv_cache import KVCache
from miniserve.metrics import Metrics
from miniserve.model import PREFILL_CHUNK, Model, Workspace
from miniserve.scheduler import BatchingScheduler, Prefill, Request, Step
from miniserve.tokenizer import END_OF_TEXT

log = logging.getLogger("miniserve")

DRAIN_SECONDS = 5.0
"""How long a stopping engine goes on with what it has accepted."""

MIN_ROWS_PER_THREAD = 2
"""Decoding one request costs what decoding two does, so a thread with less than this is not worth waking."""

Tokens = dict[Request, int]


class Engine:
    """Model, cache, scheduler, and the threads that share each step."""

    def __init__(self, model: Model, *, num_slots: int, num_threads: int, metrics: Metrics) -> None:
        self.model = model
        self._cache = KVCache(model.config, num_slots)
        self._metrics = metrics
        self._team = [_Member(model, self._cache) for _ in range(num_threads)]
        self.scheduler = BatchingScheduler(
            self._cache,
            context=model.context,
            end_token=END_OF_TEXT,
            prefill_chunk=PREFILL_CHUNK,
            max_prefills_per_step=num_threads,
            clock=time.monotonic,
            on_end=metrics.on_end,
        )
        metrics.watch(lambda: self.scheduler.num_running, lambda: self.scheduler.num_waiting)

    def step(self) -> None:
        """One iteration: who runs, what comes out, who is done."""
        started = time.perf_counter()
        step = self.scheduler.schedule()
        if step.batch_size:
            tokens = self._forward(step)
            self.scheduler.commit(step, tokens)
            self._metrics.on_step(step, time.perf_counter() - started)

    def _forward(self, step: Step) -> Tokens:
        """Compute the step, its requests divided among the threads; this thread takes the first share."""
        shares = divide(step, len(self._team))
        for member, share in zip(self._team[1:], shares[1:], strict=False):
            member.hand(share)
        tokens = self._team[0].compute(shares[0])
        for member in self._team[1 : len(shares)]:
            tokens |= member.collect()
        return tokens


@dataclass
class Share:
    """What one thread computes of a step: whole requests, so that threads meet once a step."""

    prefills: list[Prefill]
    decodes: list[Request] = field(default_factory=list)


def divide(step: Step, num_shares: int) -> list[Share]:
    """The step in at most `num_shares` shares, none of them empty.

    Chunks of prompts are dealt out one by one. The decoding requests, which cost less than a chunk, go to
    the threads that got none, in runs of neighbouring slots; where every thread has a chunk, they are spread
    over all.
    """
    shares = [Share(step.prefills[index::num_shares]) for index in range(num_shares)]
    takers = [share for share in shares if not share.prefills] or shares
    takers = takers[: max(1, len(step.decodes) // MIN_ROWS_PER_THREAD)]
    for index, share in enumerate(takers):
        start, end = (len(step.decodes) * edge // len(takers) for edge in (index, index + 1))
        share.decodes = step.decodes[start:end]
    return [share for share in shares if share.prefills or share.decodes]


class _Member:
    """One thread of the team, with scratch memory of its own; NumPy's matrix products let go of the GIL."""

    def __init__(self, model: Model, cache: KVCache) -> None:
        self._model = model
        self._cache = cache
        self._work = Workspace(model.config)
        self._shares: SimpleQueue[Share] = SimpleQueue()
        self._results: SimpleQueue[Tokens | Exception] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def compute(self, share: Share) -> Tokens:
        tokens: Tokens = {}
        for prefill in share.prefills:
            request, chunk = prefill.request, prefill.chunk
            ids = request.prompt_ids[chunk]
            tokens[request] = self._model.prefill(self._cache, request.slot, chunk.start, ids, self._work)
        if share.decodes:
            slots = [request.slot for request in share.decodes]
            positions = [request.position for request in share.decodes]
            newest = [request.answer[-1] for request in share.decodes]
            next_tokens = self._model.decode(self._cache, slots, positions, newest, self._work)
            tokens |= zip(share.decodes, next_tokens, strict=True)
        return tokens

    def hand(self, share: Share) -> None:
        """Have this member's own thread compute a share."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="engine-helper", daemon=True)
            self._thread.start()
        self._shares.put(share)

    def collect(self) -> Tokens:
        """Wait for the share that was handed over. Raises what its computation raised."""
        result = self._results.get()
        if isinstance(result, Exception):
            raise result
        return result

    def _serve(self) -> None:
        while True:
            share = self._shares.get()
            try:
                self._results.put(self.compute(share))
            except Exception as error:
                self._results.put(error)


class EngineThread:
    """An engine's life: load, run while there is work, sleep while there is none, drain, end.

    `start` returns at once. Until the weights are in, while stopping, and after a failure `parts` raises
    Unavailable.
    """

    def __init__(self, model_dir: Path, *, num_slots: int, num_threads: int, metrics: Metrics) -> None:
        self._model_dir = model_dir
        self._num_slots = num_slots
        self._num_threads = num_threads
        self._metrics = metrics
        self._engine: Engine | None = None
        self._refusal = "the server is loading its model"
        self._deadline: float | None = None
        self._on_load_failure: Callable[[MiniserveError], None] = lambda _: None
        self._thread = threading.Thread(target=self._main, name="engine", daemon=True)

    def start(self, on_load_failure: Callable[[MiniserveError], None]) -> None:
        """Start the thread. `on_load_failure` is called from it when the checkpoint cannot be used."""
        self._on_load_failure = on_load_failure
        self._thread.start()

    def parts(self) -> tuple[BatchingScheduler, Model]:
        """The scheduler and the model, for whoever wants an answer. Raises Unavailable before they exist."""
        if self._engine is None:
            raise Unavailable(self._refusal)
        return self._engine.scheduler, self._engine.model

    def stop(self) -> None:
        """Take no more requests; go on with the accepted ones for up to DRAIN_SECONDS. Returns at once."""
        if self._deadline is None:
            self._deadline = time.monotonic() + DRAIN_SECONDS
            self._refusal = "the server is stopping"
            if self._engine is not None:
                self._engine.scheduler.close(self._refusal)

    def join(self) -> None:
        """Wait until the last request has ended."""
        self._thread.join()

    # --- on the engine's thread -------------------------------------------------------------------

    def _main(self) -> None:
        try:
            model = Model.load(self._model_dir)
        except MiniserveError as error:
            self._refusal = "the model could not be loaded"
            self._on_load_failure(error)
            return
        self._engine = Engine(
            model, num_slots=self._num_slots, num_threads=self._num_threads, metrics=self._metrics
        )
        scheduler = self._engine.scheduler
        if self._deadline is not None:
            scheduler.close(self._refusal)
        try:
            while scheduler.wait_for_work():
                if self._deadline is not None and time.monotonic() > self._deadline:
                    scheduler.fail_all(lambda: Unavailable("the server stopped before this answer was ready"))
                    return
                self._engine.step()
        except Exception:
            log.exception("the engine failed; every request it held gets an error, and /readyz says so")
            scheduler.close("the engine has failed; the server must be started again")
            scheduler.fail_all(lambda: EngineFailure("the engine failed while it computed this answer"))
