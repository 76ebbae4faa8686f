"""An engine's life: load, run while there is work, sleep while there is none, drain, end. Knows no HTTP."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from miniserve.checkpoint import read_config
from miniserve.engine import Engine
from miniserve.errors import EngineFailure, MiniserveError, Unavailable
from miniserve.kernel.compiled import CompiledModel
from miniserve.kv_cache import check_memory
from miniserve.metrics import Metrics
from miniserve.model import Model, NumpyModel
from miniserve.processes import Processes, sizes_of_workers
from miniserve.scheduler import BatchingScheduler
from miniserve.settings import Settings
from miniserve.worker import LocalWorker, Worker

log = logging.getLogger("miniserve")

DRAIN_SECONDS = 5.0
"""How long a stopping engine goes on with the requests that it has accepted."""

_HAS_FAILED = "the engine has failed; the server must be started again"


class EngineRunner:
    """Loads an engine and runs it, with one thread for each worker.

    `start` returns at once. Until the weights are in, while stopping and after a failure, `parts` or the
    scheduler raises Unavailable. Worker processes that have not been started are started here; all are closed
    here.
    """

    def __init__(self, settings: Settings, processes: Processes, metrics: Metrics) -> None:
        self._settings = settings
        self._processes = processes
        self._metrics = metrics
        self._engine: Engine | None = None
        self._refusal = "the server is loading its model"
        self._drain_until: float | None = None  # set by `stop`
        self._changing = threading.RLock()  # a signal's handler may call `stop` while `stop` is running
        self._is_settled = threading.Event()  # nothing is left that `join` would wait for
        self._on_load_failure: Callable[[MiniserveError], None] = lambda _: None
        self._thread = threading.Thread(target=self._main, name="engine", daemon=True)

    def start(self, on_load_failure: Callable[[MiniserveError], None]) -> None:
        """Begin to load. `on_load_failure` is called from the engine's thread if that does not succeed."""
        self._on_load_failure = on_load_failure
        self._thread.start()

    def parts(self) -> tuple[BatchingScheduler, Model[Any]]:
        """The scheduler and the model. Raises Unavailable before they exist."""
        if self._engine is None:
            raise Unavailable(self._refusal)
        return self._engine.scheduler, self._engine.model

    def check_ready(self) -> None:
        """Raise Unavailable unless requests are taken and every worker is there to compute them.

        Otherwise the next request would be the first to notice a worker that died idle.
        """
        scheduler, _ = self.parts()
        if scheduler.is_open and not self._processes.are_alive:
            log.error("a worker process is gone")
            scheduler.close(_HAS_FAILED)
        scheduler.check_open()

    def stop(self) -> None:
        """Take no more requests; go on with the accepted ones for up to DRAIN_SECONDS. Returns at once."""
        with self._changing:
            if self._drain_until is not None:
                return
            self._drain_until = time.monotonic() + DRAIN_SECONDS
            self._refusal = "the server is stopping"
            if self._engine is None:
                self._is_settled.set()
            else:
                self._engine.scheduler.close(self._refusal)

    def join(self) -> None:
        """Wait until the last request has ended. A load that is under way is left to end with the process."""
        self._is_settled.wait()

    # --- on the engine's threads ------------------------------------------------------------------

    def _main(self) -> None:
        """The first thread: it loads the engine, and then drives the first worker."""
        try:
            engine = self._load()
            others = self._start_others(engine)
        except MiniserveError as error:
            self._give_up(error)
        except MemoryError as error:
            self._give_up(MiniserveError(f"there is not enough memory for this model: {error!r}"))
        except Exception as error:  # there is no more process or thread to be had, for example
            log.exception("the engine could not be started")
            self._give_up(MiniserveError(f"the engine could not be started: {str(error) or repr(error)}"))
        else:
            self._open(engine)
            self._run(engine, 0)
            for other in others:
                other.join()
            _check_books(engine.scheduler)
        finally:
            self._processes.close()
            self._is_settled.set()

    def _load(self) -> Engine:
        """Load the model, and start the workers. Raises CheckpointError, SettingsError, WorkerFailure."""
        settings = self._settings
        model: Model[Any]
        workers: Sequence[Worker]
        check_memory(read_config(settings.model), settings.max_batch_size)  # before anything is built
        if settings.kernel == "compiled":
            model = CompiledModel.load(settings.model)
            workers = [LocalWorker(model, num_slots) for num_slots, _ in sizes_of_workers(settings)]
        else:
            self._processes.start()
            model = NumpyModel.load(settings.model)  # while the processes load
            self._processes.wait_until_loaded()
            workers = self._processes.workers
        return Engine(model, workers, settings, self._metrics)

    def _start_others(self, engine: Engine) -> list[threading.Thread]:
        """A thread for each worker but the first."""
        others = [
            threading.Thread(target=self._run, args=(engine, worker), daemon=True)
            for worker in range(1, engine.num_workers)
        ]
        for other in others:
            other.start()
        return others

    def _open(self, engine: Engine) -> None:
        with self._changing:
            self._engine = engine
            if self._drain_until is not None:
                engine.scheduler.close(self._refusal)

    def _give_up(self, error: MiniserveError) -> None:
        if self._drain_until is None:  # a server that stops does not report that it could not start
            self._refusal = "the model could not be loaded"
            self._on_load_failure(error)

    def _run(self, engine: Engine, worker: int) -> None:
        """Drive one worker until the scheduler is closed and nothing is left for it to do."""
        scheduler = engine.scheduler
        try:
            while scheduler.wait_for_work(worker):
                if self._drain_until is not None and time.monotonic() > self._drain_until:
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
