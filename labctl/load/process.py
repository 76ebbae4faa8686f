"""The load generator in a process of its own, and how labctl talks to it.

In one process with the code that draws the screen, the client would be charged for that code's CPU time, and
delayed by it. The process is kept for the life of labctl, because starting Python and aiohttp takes longer
than many a run. Messages are pickles, each behind its length; both ends are the same code. The process ends
when its input ends, even in the middle of a run: that is how a run is stopped, and why none outlives labctl.

It has the priority and the cores that it was given: neither nice nor pinning makes its clock any truer (see
`benchmarks/client.md`), and a lower priority makes it lie beside a busy program.
"""

import asyncio
import atexit
import gc
import os
import pickle
import queue
import signal
import struct
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Any

from labctl.load.board import Board
from labctl.load.child import allow_connections, drive, start
from labctl.load.load import Load
from labctl.load.loops import ServerGone, put_load
from labctl.load.mix import drawn
from labctl.load.samples import End, Shown
from labctl.load.stats import Glance, glance

REFRESH_S = 0.25
_LENGTH = struct.Struct("!Q")


@dataclass(frozen=True, slots=True)
class Job:
    """A load to put on; `watched` asks for a Glance now and then."""

    load: Load
    watched: bool


class LoadProcess:
    """The parent's end."""

    def __init__(self) -> None:
        self._process = start(__name__)
        self._messages: queue.SimpleQueue[Any] = queue.SimpleQueue()
        threading.Thread(target=self._listen, name="load-process", daemon=True).start()

    def run(self, load: Load, watch: Callable[[Glance], None] | None = None) -> Shown:
        """Put the load on; `watch` is called in this thread.

        Raises:
            KeyboardInterrupt: as everywhere; call `stop` for what was measured until then.
            RuntimeError: the process died.
        """
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):  # nothing will come back, which says so
            self._process.stdin.write(_framed(Job(load, watched=watch is not None)))
            self._process.stdin.flush()
        shown = self._shown(watch)
        if shown is None:
            self.close()
            raise RuntimeError(f"the load process ended with code {self._process.returncode}")
        return shown

    def stop(self) -> Shown | None:
        """End the run that was interrupted; None if it had not begun. The process is not used again."""
        self.close()
        return self._shown()

    def close(self) -> None:
        """End the process."""
        _forget(self)
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        self._process.wait()

    def _shown(self, watch: Callable[[Glance], None] | None = None) -> Shown | None:
        """What the run ends with; None if the process ended without a word."""
        while not isinstance(message := self._messages.get(), Shown | None):
            if watch:
                watch(message)
        return message

    def _listen(self) -> None:
        """A thread, so that an interrupt never falls into the middle of a message. None: the process died."""
        assert self._process.stdout is not None
        with self._process.stdout as output:
            while (message := _receive(output.read)) is not None:
                self._messages.put(message)
        self._messages.put(None)


@cache
def load_process() -> LoadProcess:
    """The one of this labctl, started at the first call."""
    process = LoadProcess()
    atexit.register(process.close)
    return process


def _forget(process: LoadProcess) -> None:
    """The next caller gets another one."""
    atexit.unregister(process.close)
    load_process.cache_clear()


def _framed(message: object) -> bytes:
    data = pickle.dumps(message)
    return _LENGTH.pack(len(data)) + data


def _receive(read: Callable[[int], bytes]) -> Any:
    """The next message; None at the end of the stream, in the middle of a message too."""
    header = read(_LENGTH.size)
    if len(header) < _LENGTH.size:
        return None
    (size,) = _LENGTH.unpack(header)
    data = read(size)
    return pickle.loads(data) if len(data) == size else None


def main() -> None:
    """The child's end: does jobs until its input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    allow_connections()
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever prints does not print into the messages

    def send(message: object) -> None:
        replies.write(_framed(message))
        replies.flush()

    with suppress(BrokenPipeError):  # labctl is gone
        while (job := _receive(sys.stdin.buffer.read)) is not None:
            send(drive(_do(job, sys.stdin.fileno(), send)))


async def _do(job: Job, jobs_fd: int, send: Callable[[object], None]) -> Shown:
    """One job. The end of `jobs_fd`, on which nothing comes while it runs, stops it."""
    loop = asyncio.get_running_loop()
    board = Board()
    gc.collect()
    gc.freeze()  # what has been imported need not be looked through again while requests are timed
    cpu_start = time.process_time()

    def measuring() -> None:
        nonlocal cpu_start
        cpu_start = time.process_time()

    run = asyncio.ensure_future(_warm_up_and_measure(job, board, measuring, send))

    def stop() -> None:
        loop.remove_reader(jobs_fd)
        run.cancel()

    loop.add_reader(jobs_fd, stop)
    end = End.FINISHED
    try:
        await run
    except ServerGone:
        end = End.SERVER_GONE
    except asyncio.CancelledError:
        end = End.STOPPED
    finally:
        loop.remove_reader(jobs_fd)
        os.set_blocking(jobs_fd, True)  # as it was, for the next job; uvloop's readers never wait
    return board.shown(time.process_time() - cpu_start, end)


async def _warm_up_and_measure(
    job: Job, board: Board, measuring: Callable[[], None], send: Callable[[object], None]
) -> None:
    """`measuring` is called when the warm-up is over."""
    requests = drawn(job.load.mix, job.load.seed)
    if job.load.warmup_requests:
        await put_load(job.load.warmup(), requests, Board())
    measuring()
    watcher = asyncio.ensure_future(_show(board, send)) if job.watched else None
    try:
        await put_load(job.load, requests, board)
    finally:
        if watcher:
            watcher.cancel()


async def _show(board: Board, send: Callable[[object], None]) -> None:
    began = time.perf_counter()
    while True:
        await asyncio.sleep(REFRESH_S)
        send(glance(board.samples, board.failed, time.perf_counter() - began))
