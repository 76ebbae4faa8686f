"""Lab 07's own tests: what a step keeps, what it allocates, and what is spent while nobody asks.

The first two ask the engine itself and compare bytes. The last one looks at the server's processes for a
moment: CPU time over wall-clock time, which is next to nothing or a good part of a core. What lies between is
left undecided.
"""

import time
import tracemalloc
from collections.abc import Iterator
from types import ModuleType

import httpx
import numpy as np
import pytest

from labctl.measure.process_use import use_of
from miniserve.batch import Segment
from miniserve.kv_cache import KVCache
from miniserve.model import NumpyModel
from miniserve.settings import WEIGHTS

FAR, TOKEN = 959, 101
IDLE_S = 1.0
HEALTHY_UP_TO, BROKEN_FROM = 0.1, 0.15  # cores, while nobody asks; a fast core spins on a fifth of itself


@pytest.fixture(scope="module")
def model() -> NumpyModel:
    return NumpyModel.load(WEIGHTS)


def test_nothing_that_a_step_reads_or_writes_is_wider_than_single_precision(model: NumpyModel) -> None:
    cache, work = KVCache(model.config, num_slots=1), model.workspace()
    model.advance(cache, [Segment(0, 0, [TOKEN])], work)
    wide = [array.shape for array in _arrays([model, cache, work]) if array.dtype == np.float64]
    assert wide == []


def test_a_token_takes_no_copy_of_all_that_lies_before_it(model: NumpyModel) -> None:
    cache, work = KVCache(model.config, num_slots=1), model.workspace()
    step = [Segment(0, FAR, [TOKEN])]
    model.advance(cache, step, work)
    tracemalloc.start()
    model.advance(cache, step, work)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    of_a_layer = sum(part.nbytes for part in cache.read(0, slice(0, 1), FAR + 1))
    assert peak < of_a_layer / 4


def test_nobody_asks_and_nothing_is_computed(server: str) -> None:
    asked = {"sentence": "She want buy a car."}
    httpx.post(f"{server}/correct", json=asked, timeout=60.0, trust_env=False).raise_for_status()
    pid = httpx.get(f"{server}/healthz", trust_env=False).json()["pid"]
    time.sleep(0.3)
    before, began = use_of(pid), time.monotonic()
    time.sleep(IDLE_S)
    after, took_s = use_of(pid), time.monotonic() - began
    assert before
    assert after
    cores = (after.cpu_s - before.cpu_s) / took_s
    said = f"{cores:.2f} cores are busy while nobody asks"
    if HEALTHY_UP_TO < cores < BROKEN_FROM:
        pytest.skip(f"inconclusive. {said}")
    assert cores <= HEALTHY_UP_TO, said


def _arrays(found: list[object]) -> Iterator[np.ndarray]:
    """Every array that these objects hold, however deep."""
    known: set[int] = set()
    while found:
        one = found.pop()
        if id(one) in known or isinstance(one, type | ModuleType):
            continue
        known.add(id(one))
        if isinstance(one, np.ndarray):
            yield one
        elif isinstance(one, dict):
            found += one.values()
        elif isinstance(one, list | tuple):
            found += one
        elif hasattr(one, "__dict__"):
            found += vars(one).values()
