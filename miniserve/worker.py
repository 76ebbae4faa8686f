"""Who computes: a process for each core, so that the server's own process has nothing to do but serve.

Threads would not do: a pass is some two hundred NumPy calls, and at each of them two threads hand the GIL to
one another, which costs more than most of the calls. Measured on two cores that share much of their silicon,
against one thread with both shares: four requests on each of two threads took 1.0 to 1.3 times as long, on
each of two processes 0.7 to 0.9 times; eight on each, 0.8 and 0.7.

With the compiled kernel threads do: a step is one call, without the GIL. Then workers are `LocalWorker`s.

Each worker process holds a copy of the weights and the slots it owns, so a step costs a short message each
way. (One copy for all, in shared memory, was no faster.) Knows nothing of requests; a worker process ends
when its connection does, however the server ended.
"""

import marshal
import os
import select
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Protocol

from miniserve.completion import Sampling
from miniserve.errors import MiniserveError, WorkerFailure
from miniserve.kv_cache import KVCache
from miniserve.model import Decoder, Model, Segment

SPIN_SECONDS = 0.0001
"""How long a worker looks for its next step before it sleeps: being woken costs a tenth of a step."""

STEP_SECONDS = 10.0
"""After how long a worker that has not finished its step counts as hung, if the step is a small one.

The shipped model's take milliseconds, but a machine may stop for a moment or swap, and to give up a healthy
worker costs everybody's requests, to wait for one that hangs only those that it holds."""

SLOWEST = 1e9
"""Operations a second, of which a core manages fifty times as many: a large step gets as much more time."""

LOAD_SECONDS = 120.0
"""The same for loading, from when the server has loaded its own copy: by then the disk has been read."""

CLOSE_SECONDS = 2.0
"""How long a worker whose connection has been closed may take to end by itself."""


class Worker(Protocol):
    """Computes steps, one at a time."""

    def advance(self, segments: Sequence[Segment]) -> list[int]:
        """The token that follows each segment."""


class LocalWorker:
    """Computes in the calling thread: what a worker process is inside, and all there is to a compiled one."""

    def __init__(self, model: Decoder[Any], num_slots: int, max_rows: int) -> None:
        self._model = model
        self._cache = KVCache(model.config, num_slots)
        self._work = model.workspace(max_rows)

    def advance(self, segments: Sequence[Segment]) -> list[int]:
        return self._model.advance(self._cache, segments, self._work)


class RemoteWorker:
    """Computes in a process of its own, which has started when the constructor returns, and loads meanwhile.

    `advance` raises WorkerFailure when the computation failed, or the process is gone or hangs.
    """

    def __init__(self, model_dir: Path, num_slots: int, max_rows: int) -> None:
        ours, theirs = socket.socketpair()
        self._mailbox = Mailbox(ours)
        self._max_rows = max_rows
        with theirs:
            arguments = [theirs.fileno(), model_dir.resolve(), num_slots, max_rows]
            self._process = subprocess.Popen(
                [sys.executable, "-m", "miniserve.worker", *map(str, arguments)],
                cwd=Path(__file__).parents[1],  # whence it imports this package and no other
                env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                process_group=0,  # Ctrl-C is for the server; it will tell
            )

    def wait_until_loaded(self) -> None:
        """Raise WorkerFailure if that does not happen."""
        self._mailbox.give_up_after(LOAD_SECONDS)
        [num_weights] = self._receive()
        self._mailbox.give_up_after(step_limit(num_weights, self._max_rows))

    def advance(self, segments: Sequence[Segment]) -> list[int]:
        try:
            self._mailbox.send([_packed(segment) for segment in segments])
        except OSError as error:
            raise WorkerFailure("a worker process is gone") from error
        return self._receive()

    def close(self) -> None:
        self._mailbox.close()
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


def _packed(segment: Segment) -> tuple[int, int, list[int], tuple[float, int] | None]:
    """A segment as plain values."""
    chance = segment.sampling
    packed = None if chance is None else (chance.temperature, chance.seed)
    return segment.slot, segment.start, list(segment.token_ids), packed


def _unpacked(slot: int, start: int, token_ids: list[int], sampling: tuple[float, int] | None) -> Segment:
    return Segment(slot, start, token_ids, None if sampling is None else Sampling(*sampling))


class Mailbox:
    """One end of a socket pair, for values that `marshal` knows."""

    def __init__(self, end: socket.socket) -> None:
        self._connection = Connection(end.detach())
        self._poll = select.poll()
        self._poll.register(self._connection.fileno(), select.POLLIN)

    def send(self, value: Any) -> None:
        self._connection.send_bytes(marshal.dumps(value))

    def look_out(self, seconds: float) -> None:
        """Stay awake until a value is there, but not for longer than this."""
        give_up_at = time.perf_counter() + seconds
        while not self._poll.poll(0) and time.perf_counter() < give_up_at:
            pass

    def give_up_after(self, seconds: float) -> None:
        """Let `receive` raise BlockingIOError when nothing comes for so long; without this it waits for ever.

        The socket keeps the time: to poll before each read would hand the GIL over once more in every step.
        """
        time_value = struct.pack("ll", int(seconds), int(seconds % 1 * 1_000_000))
        with socket.fromfd(self._connection.fileno(), socket.AF_UNIX, socket.SOCK_STREAM) as end:
            end.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, time_value)

    def receive(self) -> Any:
        """The next value. Raises EOFError or OSError when the other end is gone."""
        return marshal.loads(self._connection.recv_bytes())

    def close(self) -> None:
        self._connection.close()


def serve(mailbox: Mailbox, model_dir: Path, num_slots: int, max_rows: int) -> None:
    """A worker process's life: load, say how much, and compute whatever arrives until the server is gone."""
    model = Model.load(model_dir)
    worker = LocalWorker(model, num_slots, max_rows)
    mailbox.send([model.config.num_parameters])
    while True:
        mailbox.look_out(SPIN_SECONDS)
        segments = [_unpacked(*fields) for fields in mailbox.receive()]
        try:
            tokens: list[int] | str = worker.advance(segments)
        except Exception as error:
            tokens = repr(error)
        mailbox.send(tokens)


if __name__ == "__main__":
    descriptor, directory, *sizes = sys.argv[1:]
    try:
        serve(Mailbox(socket.socket(fileno=int(descriptor))), Path(directory), *map(int, sizes))
    except (EOFError, OSError, MiniserveError):
        sys.exit(1)  # the server is gone, or will find the same fault in the checkpoint and report it
