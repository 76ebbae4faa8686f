"""Who computes: a process for each core, so that the server's own process has nothing to do but serve.

Threads would not do: a pass is some two hundred NumPy calls, and at each of them two threads hand the GIL to
one another, which costs more than most of the calls. Measured on two cores that share much of their silicon,
against one thread with both shares: four requests on each of two threads took 1.0 to 1.3 times as long, on
each of two processes 0.7 to 0.9 times; eight on each, 0.8 and 0.7.

With the compiled kernel threads do: a step is one call, without the GIL. Then workers are `LocalWorker`s.

Each worker process holds a copy of the weights and the slots it owns, so a step costs a short message each
way. (One copy for all, in shared memory, was no faster.) Knows nothing of requests, nor how such a process is
started (`processes`); it ends when its connection does, however the server ended.
"""

import socket
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from miniserve.batch import Segment
from miniserve.checkpoint import read_config
from miniserve.completion import Sampling
from miniserve.errors import MiniserveError
from miniserve.kv_cache import KVCache, check_memory
from miniserve.model import Model, NumpyModel
from miniserve.processes import Mailbox

SPIN_SECONDS = 0.0001
"""How long a worker looks for its next step before it sleeps: being woken costs a tenth of a step."""


class Worker(Protocol):
    """Computes steps, one at a time."""

    def advance(self, segments: Sequence[Segment]) -> list[int]:
        """The token that follows each segment."""


class LocalWorker:
    """Computes in the calling thread: what a worker process is inside, and all there is to a compiled one."""

    def __init__(self, model: Model[Any], num_slots: int) -> None:
        self._model = model
        self._cache = KVCache(model.config, num_slots)
        self._work = model.workspace()

    def advance(self, segments: Sequence[Segment]) -> list[int]:
        return self._model.advance(self._cache, segments, self._work)


def _unpacked(slot: int, start: int, token_ids: list[int], sampling: tuple[float, int] | None) -> Segment:
    return Segment(slot, start, token_ids, None if sampling is None else Sampling(*sampling))


def serve(mailbox: Mailbox, model_dir: Path, num_slots: int) -> None:
    """A worker process's life: load, say how much, and compute whatever arrives until the server is gone."""
    check_memory(read_config(model_dir), num_slots)
    model = NumpyModel.load(model_dir)
    worker = LocalWorker(model, num_slots)
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
    descriptor, directory, num_slots = sys.argv[1:]
    try:
        serve(Mailbox(socket.socket(fileno=int(descriptor))), Path(directory), int(num_slots))
    except (EOFError, OSError, MemoryError, MiniserveError):
        sys.exit(1)  # the server is gone, or will find the same fault itself and report it
