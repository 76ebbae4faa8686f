"""The thread that turns the scheduler's steps into tokens, and its life. Knows nothing of HTTP."""

import logging
import threading
import time
from collections.abc import Callable, Sequence

from miniserve.errors import EngineFailure, MiniserveError, Unavailable
from miniserve.kv_cache import SlotPool
from miniserve.metrics import Metrics
from miniserve.model import Model, Segment
from miniserve.scheduler import BatchingScheduler, Request, Step
from miniserve.settings import Settings
from miniserve.worker import LocalWorker, RemoteWorker, Worker

log = logging.getLogger("miniserve")

DRAIN_SECONDS = 5.0
"""How long a stopping engine goes on with what it has accepted."""


class Engine:
    """Scheduler and workers; `step` moves every running request on by a token or a chunk of its prompt."""

    def __init__(self, model: Model, workers: Sequence[Worker], settings: Settings, metrics: Metrics) -> None:
        self.model = model
        self._workers = workers
        self._metrics = metrics
        self.scheduler = BatchingScheduler(
            SlotPool(settings.max_batch_size),
            context=model.context,
            end_tokens=model.config.end_token_ids,
            prefill_chunk=settings.prefill_chunk,
            worker_of=lambda slot: place(slot, len(workers))[0],
            max_queued_requests=settings.max_queued_requests,
            max_queued_tokens=settings.max_queued_tokens,
            clock=time.monotonic,
            observer=metrics,
        )
        metrics.watch(self.scheduler)

    def step(self) -> None:
        """One iteration: who runs, what comes out, who is done."""
        started = time.perf_counter()
        step = self.scheduler.schedule()
        if step.batch_size:
            tokens = self._forward(step)
            self.scheduler.commit(step, tokens)
            self._metrics.on_step(step, time.perf_counter() - started)

    def _forward(self, step: Step) -> dict[Request, int]:
        """Compute the step on all workers at once: every request where its slot lies."""
        requests: list[list[Request]] = [[] for _ in self._workers]
        shares: list[list[Segment]] = [[] for _ in self._workers]
        for request, start, token_ids in step.segments:
            owner, slot = place(request.slot, len(self._workers))
            requests[owner].append(request)
            shares[owner].append(Segment(slot, start, token_ids, request.sampling))
        busy = [index for index, share in enumerate(shares) if share]
        for index in busy:
            self._workers[index].hand(shares[index])
        tokens: dict[Request, int] = {}
        for index in busy:
            tokens |= zip(requests[index], self._workers[index].collect(), strict=True)
        return tokens


def place(slot: int, num_workers: int) -> tuple[int, int]:
    """Which worker owns a slot, and the slot's number there.

    Slots are dealt out in pairs, because a worker computes two rows in the time of one. The scheduler fills
    low slots first, so the work is about even.
    """
    pair, odd = divmod(slot, 2)
    return pair % num_workers, pair // num_workers * 2 + odd


def slots_of_workers(num_slots: int, num_workers: int) -> list[int]:
    """How many slots each worker owns; workers that would own none are left out."""
    owners = [place(slot, num_workers)[0] for slot in range(num_slots)]
    return [owners.count(worker) for worker in range(max(owners) + 1)]


class EngineThread:
    """An engine's life: load, run while there is work, sleep while there is none, drain, end.

    `start` returns at once. Until the weights are in, while stopping, and after a failure `parts` raises
    Unavailable.
    """

    def __init__(self, settings: Settings, metrics: Metrics) -> None:
        self._settings = settings
        self._metrics = metrics
        self._workers: list[Worker] = []
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
            engine = self._load()
        except MiniserveError as error:
            self._refusal = "the model could not be loaded"
            self._on_load_failure(error)
        else:
            self._engine = engine
            self._run(engine)
        finally:
            for worker in self._workers:
                worker.close()

    def _load(self) -> Engine:
        """Start the other workers, load beside them, wait for them. Raises CheckpointError, WorkerFailure."""
        counts = slots_of_workers(self._settings.max_batch_size, self._settings.threads)
        max_rows = [count + self._settings.prefill_chunk for count in counts]
        own, *sizes = zip(counts, max_rows, strict=True)
        others = [RemoteWorker(self._settings.model, *size) for size in sizes]
        self._workers = [*others]
        model = Model.load(self._settings.model)
        for other in others:
            other.wait_until_loaded()
        self._workers.insert(0, LocalWorker(model, *own))
        return Engine(model, self._workers, self._settings, self._metrics)

    def _run(self, engine: Engine) -> None:
        scheduler = engine.scheduler
        if self._deadline is not None:
            scheduler.close(self._refusal)
        try:
            while scheduler.wait_for_work():
                if self._deadline is not None and time.monotonic() > self._deadline:
                    scheduler.end_all("shutdown", _stopped)
                    return
                engine.step()
        except Exception:
            log.exception("the engine failed; every request it held gets an error, and /readyz says so")
            scheduler.close("the engine has failed; the server must be started again")
            scheduler.end_all("error", _failed)


def _stopped() -> MiniserveError:
    return Unavailable("the server stopped before this answer was ready")


def _failed() -> MiniserveError:
    return EngineFailure("the engine failed while it computed this answer")
