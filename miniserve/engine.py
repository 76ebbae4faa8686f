"""The threads that turn the scheduler's steps into tokens, and their life. Knows nothing of HTTP."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from miniserve.batch import Segment
from miniserve.errors import EngineFailure, MiniserveError, Unavailable
from miniserve.kernel.compiled import CompiledModel
from miniserve.metrics import Metrics
from miniserve.model import Model, NumpyModel
from miniserve.processes import Processes, sizes_of_workers
from miniserve.scheduler import BatchingScheduler
from miniserve.settings import Settings
from miniserve.slots import SlotPool
from miniserve.worker import LocalWorker, Worker

log = logging.getLogger("miniserve")

DRAIN_SECONDS = 5.0
"""How long a stopping engine goes on with what it has accepted."""


_HAS_FAILED = "the engine has failed; the server must be started again"


class Engine:
    """Scheduler and workers; `step` moves what runs on one of them on by a token or a chunk of a prompt.

    Workers do not wait for one another. A step that all took together would take as long as the slowest: with
    one other process on one of two cores that halved the throughput, and it now costs a sixth.
    """

    def __init__(
        self, model: Model[Any], workers: Sequence[Worker], settings: Settings, metrics: Metrics
    ) -> None:
        self.model = model
        self._workers = workers
        self._metrics = metrics
        self.scheduler = BatchingScheduler(
            SlotPool(settings.max_batch_size, len(workers)),
            context=model.context,
            end_tokens=model.config.end_token_ids,
            prefill_chunk=settings.prefill_chunk,
            max_queued_requests=settings.max_queued_requests,
            max_queued_tokens=settings.max_queued_tokens,
            clock=time.monotonic,
            observer=metrics,
        )
        metrics.watch(self.scheduler)

    @property
    def num_workers(self) -> int:
        return len(self._workers)

    def step(self, worker: int) -> None:
        """One iteration of one worker: who runs, what comes out, who is done."""
        started = time.perf_counter()
        step = self.scheduler.schedule(worker)
        if step.batch_size:
            requests, segments = [], []
            for request, start, token_ids in step.segments:
                requests.append(request)
                slot = request.slot // self.num_workers  # its number among this worker's own
                segments.append(Segment(slot, start, token_ids, request.sampling))
            tokens = self._workers[worker].advance(segments)
            self.scheduler.commit(step, dict(zip(requests, tokens, strict=True)))
            self._metrics.on_step(step, time.perf_counter() - started)


class EngineRunner:
    """An engine's life: load, run while there is work, sleep while there is none, drain, end.

    The thread loads, and then drives the first worker; each further worker has a thread of its own. Worker
    processes that have not been started it starts; it closes them in the end.

    `start` returns at once. Until the weights are in, while stopping, and after a failure `parts` raises
    Unavailable.
    """

    def __init__(self, settings: Settings, processes: Processes, metrics: Metrics) -> None:
        self._settings = settings
        self._processes = processes
        self._metrics = metrics
        self._engine: Engine | None = None
        self._refusal = "the server is loading its model"
        self._deadline: float | None = None
        self._on_load_failure: Callable[[MiniserveError], None] = lambda _: None
        self._thread = threading.Thread(target=self._main, name="engine", daemon=True)

    def start(self, on_load_failure: Callable[[MiniserveError], None]) -> None:
        """Start the thread. `on_load_failure` is called from it when the engine cannot be started."""
        self._on_load_failure = on_load_failure
        self._thread.start()

    def parts(self) -> tuple[BatchingScheduler, Model[Any]]:
        """The scheduler and the model, for whoever wants an answer. Raises Unavailable before they exist."""
        if self._engine is None:
            raise Unavailable(self._refusal)
        return self._engine.scheduler, self._engine.model

    def check_ready(self) -> None:
        """Raise Unavailable unless requests are taken, and every worker is there to compute them. One that
        dies while it has nothing to do would else be noticed by the next request, at its expense.
        """
        scheduler, _ = self.parts()
        if scheduler.is_open and not self._processes.are_alive:
            log.error("a worker process is gone")
            scheduler.close(_HAS_FAILED)
        scheduler.check_open()

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
            others = [
                threading.Thread(target=self._run, args=(engine, worker), daemon=True)
                for worker in range(1, engine.num_workers)
            ]
            for other in others:
                other.start()
        except MiniserveError as error:
            self._give_up(error)
        except Exception as error:  # there is no more memory, process or thread to be had, for example
            log.exception("the engine could not be started")
            self._give_up(MiniserveError(f"the engine could not be started: {str(error) or repr(error)}"))
        else:
            self._engine = engine
            if self._deadline is not None:
                engine.scheduler.close(self._refusal)
            self._run(engine, 0)
            for other in others:
                other.join()
            _check_books(engine.scheduler)
        finally:
            self._processes.close()

    def _give_up(self, error: MiniserveError) -> None:
        self._refusal = "the model could not be loaded"
        self._on_load_failure(error)

    def _load(self) -> Engine:
        """Load the model, and start the workers. Raises CheckpointError, SettingsError, WorkerFailure."""
        settings = self._settings
        model: Model[Any]
        workers: Sequence[Worker]
        if settings.kernel == "compiled":
            model = CompiledModel.load(settings.model)
            workers = [LocalWorker(model, num_slots) for num_slots, _ in sizes_of_workers(settings)]
        else:
            self._processes.start()
            model = NumpyModel.load(settings.model)  # while the processes load
            self._processes.wait_until_loaded()
            workers = self._processes.workers
        return Engine(model, workers, settings, self._metrics)

    def _run(self, engine: Engine, worker: int) -> None:
        scheduler = engine.scheduler
        try:
            while scheduler.wait_for_work(worker):
                if self._deadline is not None and time.monotonic() > self._deadline:
                    scheduler.end_all("shutdown", _stopped)
                    return
                engine.step(worker)
        except Exception:
            log.exception("the engine failed; every request it held gets an error, and /readyz says so")
            scheduler.close(_HAS_FAILED)
            scheduler.end_all("error", _failed)


def _check_books(scheduler: BatchingScheduler) -> None:
    try:
        scheduler.check_integrity()
    except RuntimeError:
        log.exception("the engine has ended, and its slots are not as they should be")


def _stopped() -> MiniserveError:
    return Unavailable("the server stopped before this answer was ready")


def _failed() -> MiniserveError:
    return EngineFailure("the engine failed while it computed this answer")
