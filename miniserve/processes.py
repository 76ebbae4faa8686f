"""The server's end of its worker processes: start them, send them steps, end them.

Must not import NumPy: the server starts its workers first, and imports everything else while they do the
same. Knows nothing of requests. `worker` is what such a process runs.
"""

import marshal
import os
import select
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from miniserve.errors import WorkerFailure
from miniserve.settings import Settings

if TYPE_CHECKING:
    from miniserve.batch import Segment

STEP_SECONDS = 10.0
"""A worker that needs longer for a small step counts as hung.

Steps of the shipped model take milliseconds, but a machine may stop for a moment, or swap. Giving up a
healthy worker fails all requests; waiting for one that hangs delays only those that it holds."""

SLOWEST = 1e9
"""Operations a second, a fiftieth of what a core manages. A large step gets so much more time."""

LOAD_SECONDS = 120.0
"""A worker that takes longer to load counts as hung. Counted from when the server has loaded its own copy."""

CLOSE_SECONDS = 2.0
"""How long a worker whose connection has been closed may take to end by itself."""

_START = """
import importlib, runpy, sys
sys.path.insert(0, sys.argv.pop(1))
importlib.import_module("miniserve")
sys.path.pop(0)
runpy.run_module("miniserve.worker", run_name="__main__", alter_sys=True)
"""
"""What `-m miniserve.worker` does, but of the folder that this package lies in no other file is ever run."""


def slots_of_workers(num_slots: int, num_workers: int) -> list[int]:
    """How many slots each worker holds. Workers that would hold none are left out."""
    return [len(range(worker, num_slots, num_workers)) for worker in range(min(num_workers, num_slots))]


def sizes_of_workers(settings: Settings) -> list[tuple[int, int]]:
    """For each worker, its number of slots and the most rows that a step of it should have."""
    counts = slots_of_workers(settings.max_batch_size, settings.threads)
    return [(count, count + settings.prefill_chunk) for count in counts]


class Processes:
    """The worker processes of one server. With the compiled kernel there are none: workers are threads.

    Whoever has called `start` must see to it that `close` is called, by the engine or otherwise.
    """

    def __init__(self, settings: Settings) -> None:
        self.workers: list[RemoteWorker] = []
        self._closing = threading.Lock()  # the server may close them while the engine's thread does
        self._model = settings.model
        self._sizes = [] if settings.kernel == "compiled" else sizes_of_workers(settings)

    def start(self) -> None:
        """Start those that have not been started. Raises WorkerFailure at the first that cannot be."""
        try:
            for size in self._sizes[len(self.workers) :]:
                self.workers.append(RemoteWorker(self._model, *size))
        except OSError as error:
            raise WorkerFailure(f"a worker process could not be started: {error}") from error

    @property
    def are_alive(self) -> bool:
        return all(worker.is_alive for worker in self.workers)

    def wait_until_loaded(self) -> None:
        """Raises WorkerFailure if one of them ends or hangs before."""
        for worker in self.workers:
            worker.wait_until_loaded()

    def close(self) -> None:
        """End them all. Those that have loaded end by themselves; the others are killed."""
        with self._closing:
            for worker in self.workers:
                worker.hang_up()
            for worker in self.workers:
                worker.close()


class RemoteWorker:
    """Computes in a process of its own, which has started when the constructor returns, and loads meanwhile.

    `advance` raises WorkerFailure when the computation failed, or the process is gone or hangs.
    """

    def __init__(self, model_dir: Path, num_slots: int, max_rows: int) -> None:
        ours, theirs = socket.socketpair()
        self._mailbox = Mailbox(ours)
        self._max_rows = max_rows
        self._is_loaded = False
        with theirs:
            arguments = [Path(__file__).parents[1], theirs.fileno(), model_dir.resolve(), num_slots]
            self._process = subprocess.Popen(
                # -B: it leaves no compiled modules. A worker that still imports while the server is stopped
                # would write into folders that are being removed; the server imports the same modules anyway.
                [sys.executable, "-B", "-P", "-c", _START, *map(str, arguments)],
                env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                process_group=0,  # Ctrl-C is for the server, which ends its workers itself
            )

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def wait_until_loaded(self) -> None:
        """Raises WorkerFailure if it ends or hangs before."""
        self._mailbox.give_up_after(LOAD_SECONDS)
        [num_weights] = self._receive()
        self._is_loaded = True
        self._mailbox.give_up_after(step_limit(num_weights, self._max_rows))

    def advance(self, segments: Sequence["Segment"]) -> list[int]:
        try:
            self._mailbox.send([_packed(segment) for segment in segments])
        except OSError as error:
            raise WorkerFailure("a worker process is gone") from error
        return self._receive()

    def hang_up(self) -> None:
        """Close the connection, which ends it. While it loads it would not notice, so then it is killed."""
        self._mailbox.close()
        if not self._is_loaded:
            self._process.kill()

    def close(self) -> None:
        """End it. If it does not end by itself within CLOSE_SECONDS, kill it."""
        self.hang_up()
        try:
            self._process.wait(CLOSE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _receive(self) -> list[int]:
        try:
            reply: list[int] | str = self._mailbox.receive()
        except BlockingIOError as error:
            raise WorkerFailure("a worker process hangs: it has not answered for too long") from error
        except (EOFError, OSError) as error:
            raise WorkerFailure("a worker process is gone") from error
        if isinstance(reply, str):
            raise WorkerFailure(f"a worker process failed: {reply}")
        return reply


def step_limit(num_weights: int, max_rows: int) -> float:
    """Seconds after which a step counts as hung. Each row and weight is a multiplication and an addition."""
    return STEP_SECONDS + 2 * num_weights * max_rows / SLOWEST


def _packed(segment: "Segment") -> tuple[int, int, list[int], tuple[float, int] | None]:
    """A segment as plain values."""
    chance = segment.sampling
    packed = None if chance is None else (chance.temperature, chance.seed)
    return segment.slot, segment.start, list(segment.token_ids), packed


class Mailbox:
    """One end of a socket pair, for values that `marshal` knows."""

    def __init__(self, end: socket.socket) -> None:
        self._connection = Connection(end.detach())
        self._poll = select.poll()
        self._poll.register(self._connection.fileno(), select.POLLIN)

    def send(self, value: Any) -> None:
        self._connection.send_bytes(marshal.dumps(value))

    def look_out(self, seconds: float) -> None:
        """Poll until a value is there, for at most so many seconds."""
        give_up_at = time.perf_counter() + seconds
        while not self._poll.poll(0) and time.perf_counter() < give_up_at:
            pass

    def give_up_after(self, seconds: float) -> None:
        """Let `receive` raise BlockingIOError if nothing comes for so long. Without this it waits for ever.

        The socket keeps the time. To poll before each read would hand over the GIL once more in every step.
        """
        time_value = struct.pack("ll", int(seconds), int(seconds % 1 * 1_000_000))
        with socket.fromfd(self._connection.fileno(), socket.AF_UNIX, socket.SOCK_STREAM) as end:
            end.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, time_value)

    def receive(self) -> Any:
        """The next value. Raises EOFError or OSError if the other end is gone."""
        return marshal.loads(self._connection.recv_bytes())

    def close(self) -> None:
        self._connection.close()
