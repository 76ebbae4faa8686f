"""The workers, which compute the steps: by default a process for each core.

Threads are slower with NumPy. A step is some two hundred NumPy calls, and at each of them two threads hand
the GIL to one another, which costs more than most of the calls. On two cores that share much of their
silicon, and compared with one thread that does all the work: four requests on each of two threads took 1.0 to
1.3 times as long, on each of two processes 0.7 to 0.9 times; eight on each, 0.8 and 0.7 times.

With the compiled kernel workers are threads, because there a step is one call without the GIL.

A worker process holds a copy of the weights and the slots that it owns, so a step costs one short message
each way. (One copy of the weights in shared memory was no faster.) It knows nothing of requests, nor how such
a process is started (`processes`), and it ends when its connection does, however the server ended.
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
"""How long a worker polls for its next step before it sleeps: to be woken costs a tenth of a step."""


class Worker(Protocol):
    """Computes steps, one at a time."""

    def advance(self, segments: Sequence[Segment]) -> list[int]:
        """The token that follows each segment."""


class LocalWorker:
    """Computes in the calling thread. A worker process is one of these behind a mailbox."""

    def __init__(self, model: Model[Any], num_slots: int) -> None:
        self._model = model
        self._cache = KVCache(model.config, num_slots)
        self._work = model.workspace()

    def advance(self, segments: Sequence[Segment]) -> list[int]:
        return self._model.advance(self._cache, segments, self._work)


def _unpacked(slot: int, start: int, token_ids: list[int], sampling: tuple[float, int] | None) -> Segment:
    return Segment(slot, start, token_ids, None if sampling is None else Sampling(*sampling))


def serve(mailbox: Mailbox, model_dir: Path, num_slots: int) -> None:
    """A worker process's life: load, say how many weights, compute what arrives until the server is gone."""
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
