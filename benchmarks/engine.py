"""The engine without HTTP: tokens a second beside other engines, and the distance from the machine's limit.

    python -m benchmarks.engine [--rounds 5] [--engines NAME …]    beside what is installed of the others
    python -m benchmarks.engine --roofline                         beside what memory and arithmetic allow
    python -m benchmarks.engine --prefill [--rounds 5]             a long prompt beside running answers

Beside others. Invariant: the same checkpoint in float32, the same prompts of 100 tokens, 100 tokens more from
each, always the likeliest, the end token ignored, as many threads as the machine has cores. Hypothesis: ahead
of every other at 1, 8 and 16 requests at once, in NumPy at 8, with the compiled kernel everywhere. Control:
every figure comes from a process of its own, in random order, and is the median of the rounds. Trap: the
first pass allocates and warms up, so it is not counted. The case that loses: one request alone on several
cores, because a batch of one is never split.

Roofline. To move a batch on by a token, weights, keys and values have to be read once, and the arithmetic has
to be done. The limit is the slower of the two on this machine, measured here: reading as fast as `np.dot`
reads an array as large as the weights, multiplying as fast as one large `np.matmul`, both on all cores at
once. Trap: weights that fit into the cache are read faster than memory allows, so the array has their size
and no other. What cannot be reached: one request runs on one core, and every core reads its own weights. The
bytes are those of float32, which is what weights are to whoever computes with them. The compiled kernel reads
half as many, so where memory is the limit it could pass it.

Prefill. Eight answers are being written when a prompt of 500 tokens comes. Hypothesis: from one token to the
next those on its worker wait for no more than one chunk, so a small chunk holds them up a little for a while,
and a large one much at once. Control: their own pauses before it came. The case that loses: the small chunk,
where it is the prompt that is in a hurry. Trap: workers do not wait for one another, so pauses on the others
stay as they are and would hide the effect.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from functools import partial
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before NumPy is imported, as in the server

import numpy as np

from benchmarks import others
from miniserve.checkpoint import ModelConfig, read_config
from miniserve.completion import Completion
from miniserve.errors import Unavailable
from miniserve.metrics import Metrics
from miniserve.processes import Processes
from miniserve.request import Event, Request
from miniserve.runner import EngineRunner
from miniserve.settings import KERNELS, WEIGHTS, Settings, usable_cores

BATCHES = (1, 8, 16)
NUM_PROMPT = NUM_NEW = 100
NUM_LONG = 500
NUM_BEFORE = 40  # tokens that every answer has when the long prompt comes
CHUNKS = (32, 128, 512)
PADDING = 0  # what the shipped tokenizer calls it
COUNTED_SECONDS = 1.0  # what every process counts at least: many passes of a fast engine, one of a slow


def prompt(number: int, length: int = NUM_PROMPT) -> list[int]:
    token_ids: list[int] = np.random.default_rng(number).integers(32, 127, length).tolist()
    return token_ids


# --- ours


class Server:
    """A server's engine without HTTP, on a copy of the checkpoint that ends at no token it ever writes."""

    def __init__(self, num_slots: int, kernel: str, **settings: Any) -> None:
        self._folder = TemporaryDirectory()
        model = Path(self._folder.name)
        config = json.loads((WEIGHTS / "config.json").read_text())
        (model / "config.json").write_text(json.dumps(config | {"eos_token_id": PADDING}))
        (model / "model.safetensors").symlink_to(WEIGHTS / "model.safetensors")
        loaded = Settings(
            model=model, max_batch_size=num_slots, threads=usable_cores(), kernel=kernel, **settings
        )
        self._engine = EngineRunner(loaded, Processes(loaded), Metrics())
        self._engine.start(_fail)
        while True:
            with suppress(Unavailable):
                self._scheduler, _ = self._engine.parts()
                break
            time.sleep(0.01)

    def generate(self, batch: int) -> list[list[float]]:
        """When each of `NUM_NEW` tokens came, for each of `batch` prompts; seconds on one clock."""
        arrivals: list[list[float]] = [[] for _ in range(batch)]
        done = threading.Semaphore(0)
        for number in range(batch):
            self._ask(prompt(number), NUM_NEW, partial(_note, arrivals[number], NUM_NEW, done))
        for _ in range(batch):
            done.acquire()
        return arrivals

    def interrupt(self, batch: int) -> tuple[list[float], list[float], float]:
        """Seconds from token to token on one worker before a long prompt came to it and while it was
        computed, and what that took."""
        arrivals: list[list[float]] = [[] for _ in range(batch)]
        done = threading.Semaphore(0)
        answers = [
            self._ask(prompt(number), NUM_NEW, partial(_note, arrivals[number], NUM_NEW, done))
            for number in range(batch)
        ]
        while min(map(len, arrivals)) < NUM_BEFORE:
            time.sleep(0.001)
        first: list[float] = []
        begin = time.perf_counter()
        long = self._ask(prompt(batch, NUM_LONG), 1, partial(_note, first, 1, done))
        for _ in range(batch + 1):
            done.acquire()
        end, all_decode = first[0], max(times[0] for times in arrivals)
        pauses = [
            pause
            for answer, times in zip(answers, arrivals, strict=True)
            if (answer.slot - long.slot) % usable_cores() == 0
            for pause in pairwise(times)
        ]
        before = [later - sooner for sooner, later in pauses if sooner >= all_decode and later <= begin]
        beside = [later - sooner for sooner, later in pauses if later > begin and sooner < end]
        return before, beside, end - begin

    def _ask(self, prompt_ids: list[int], num_new: int, tell: Callable[[Event], None]) -> Request:
        request = Request("", prompt_ids, num_new, arrived_at=time.monotonic(), tell=tell, wants_tokens=True)
        self._scheduler.add(request)
        return request

    def close(self) -> None:
        self._engine.stop()
        self._engine.join()
        self._folder.cleanup()


def _note(arrivals: list[float], num_new: int, done: threading.Semaphore, event: Event) -> None:
    if isinstance(event, int):
        arrivals.append(time.perf_counter())
        return
    if not isinstance(event, Completion) or len(arrivals) != num_new:
        _fail(event)
    done.release()


def _fail(reason: object) -> None:
    print(f"not as many tokens as asked for: {reason}", file=sys.stderr)
    os._exit(1)  # from whatever thread


def miniserve(kernel: str, batch: int) -> float:
    server = Server(batch, kernel)
    try:
        return tokens_per_second(batch, lambda: server.generate(batch))
    finally:
        server.close()


def other(prepare: Callable[[others.Prompts, int], others.Generate], batch: int) -> float:
    return tokens_per_second(batch, prepare([prompt(number) for number in range(batch)], NUM_NEW))


# name: (how many tokens a second it makes of so many prompts, the package it takes)
ENGINES: dict[str, tuple[Callable[[int], float], str]] = {
    "miniserve": (partial(miniserve, "numpy"), "numpy"),
    "miniserve, compiled": (partial(miniserve, "compiled"), "numpy"),
    "transformers, generate": (partial(other, others.transformers_static), "transformers"),
    "transformers, generate_batch": (partial(other, others.transformers_continuous), "transformers"),
    "llama.cpp": (partial(other, others.llama_cpp), "llama_cpp"),
    "mlx-lm": (partial(other, others.mlx), "mlx_lm"),
}


def tokens_per_second(batch: int, generate: Callable[[], object]) -> float:
    generate()
    seconds: list[float] = []
    while sum(seconds) < COUNTED_SECONDS:
        started = time.perf_counter()
        generate()
        seconds.append(time.perf_counter() - started)
    return batch * NUM_NEW / statistics.median(seconds)


def compare(names: Sequence[str], rounds: int) -> None:
    """The Markdown table of medians, of those engines that are installed."""
    engines = [name for name in names if find_spec(ENGINES[name][1])]
    cells = [(engine, batch) for engine in engines for batch in BATCHES]
    found: dict[tuple[str, int], list[float]] = {cell: [] for cell in cells}
    for number in range(rounds):
        for engine, batch in random.Random(number).sample(cells, len(cells)):
            command = [sys.executable, "-m", "benchmarks.engine", "--one", engine, str(batch)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            found[engine, batch].append(json.loads(done.stdout))
    print("| engine |" + "".join(f" batch {batch} |" for batch in BATCHES))
    print("|---|" + "---:|" * len(BATCHES))
    for engine in engines:
        rates = (statistics.median(found[engine, batch]) for batch in BATCHES)
        print(f"| {engine} |" + "".join(f" {rate:,.0f} |" for rate in rates))


# --- the limit


def read_bandwidth(num_bytes: int) -> float:
    """Bytes a second of one process that reads as many over and over."""
    array = np.ones(num_bytes // 4, np.float32)
    return 4 * len(array) / _best_seconds(lambda: np.dot(array, array), num_times=20)


def flops(size: int) -> float:
    """Floating-point operations a second of one process that multiplies two square matrices."""
    a, b = np.ones((size, size), np.float32), np.ones((size, size), np.float32)
    return 2 * size**3 / _best_seconds(lambda: a @ b, num_times=3)


def _best_seconds(call: Callable[[], object], num_times: int) -> float:
    best = float("inf")
    for _ in range(8):
        started = time.perf_counter()
        for _ in range(num_times):
            call()
        best = min(best, (time.perf_counter() - started) / num_times)
    return best


def on_all_cores(measure: Callable[[int], float], size: int) -> float:
    """The sum of what as many processes as cores reach side by side."""
    cores = usable_cores()
    with ProcessPoolExecutor(cores) as pool:
        return sum(pool.map(measure, [size] * cores))


def roofline() -> None:
    """The Markdown table of decode steps, and how near to the limit each is."""
    config = read_config(WEIGHTS)
    weights = matrix_weights(config)
    bandwidth, arithmetic = on_all_cores(read_bandwidth, 4 * weights), on_all_cores(flops, 1024)
    print(f"{usable_cores()} cores: {bandwidth / 1e9:.1f} GB/s, {arithmetic / 1e9:.0f} GFLOP/s\n")
    print("| kernel | batch | step | limit by memory | limit by arithmetic | reached |")
    print("|---|---:|---:|---:|---:|---:|")
    position = NUM_PROMPT + NUM_NEW // 2
    for kernel in KERNELS:
        for batch in BATCHES:
            keys_values = 4 * 2 * config.num_hidden_layers * config.kv_size * position
            attention = 4 * config.num_hidden_layers * config.q_size * position
            by_memory = (4 * weights + batch * keys_values) / bandwidth
            by_arithmetic = batch * (2 * weights + attention) / arithmetic
            step = decode_seconds(batch, kernel)
            reached = max(by_memory, by_arithmetic) / step
            times = (f"{1e3 * seconds:.2f} ms" for seconds in (step, by_memory, by_arithmetic))
            print(f"| {kernel} | {batch} | {' | '.join(times)} | {reached:.0%} |")


def matrix_weights(config: ModelConfig) -> int:
    """The weights that every token is multiplied with; those of the embedding once, as the head."""
    return config.num_parameters - config.hidden_size * (2 * config.num_hidden_layers + 1)


def decode_seconds(batch: int, kernel: str) -> float:
    """The median time from one token of a request to its next, once all of the batch are decoding."""
    server = Server(batch, kernel)
    try:
        server.generate(batch)
        arrivals = [times for _ in range(3) for times in _while_all_decode(server.generate(batch))]
        return statistics.median(later - sooner for times in arrivals for sooner, later in pairwise(times))
    finally:
        server.close()


def _while_all_decode(arrivals: list[list[float]]) -> list[list[float]]:
    begin, end = max(times[0] for times in arrivals), min(times[-1] for times in arrivals)
    return [[time for time in times if begin <= time <= end] for times in arrivals]


# --- a long prompt


def prefill(rounds: int) -> None:
    """The Markdown table of pauses between the tokens of eight answers."""
    print("| kernel | chunk | p50 before | p50 beside the prompt | p95 | longest | the prompt takes |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    cells = [(kernel, chunk) for kernel in KERNELS for chunk in CHUNKS]
    found: dict[tuple[str, int], list[tuple[list[float], list[float], float]]] = {cell: [] for cell in cells}
    for number in range(rounds):
        for kernel, chunk in random.Random(number).sample(cells, len(cells)):
            server = Server(BATCHES[1] + 1, kernel, prefill_chunk=chunk)
            try:
                server.interrupt(BATCHES[1])
                found[kernel, chunk] += [server.interrupt(BATCHES[1]) for _ in range(3)]
            finally:
                server.close()
    for (kernel, chunk), times in found.items():
        before = [pause for pauses, _, _ in times for pause in pauses]
        beside = sorted(pause for _, pauses, _ in times for pause in pauses)
        figures = (
            statistics.median(before),
            statistics.median(beside),
            beside[round(0.95 * (len(beside) - 1))],
            beside[-1],
            statistics.median(took for _, _, took in times),
        )
        print(f"| {kernel} | {chunk} |" + "".join(f" {1e3 * seconds:.1f} ms |" for seconds in figures))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--engines", nargs="+", choices=ENGINES, default=list(ENGINES), metavar="NAME")
    parser.add_argument("--roofline", action="store_true", help="the distance from the machine's limit")
    parser.add_argument("--prefill", action="store_true", help="a long prompt beside running answers")
    parser.add_argument("--one", nargs=2, metavar=("ENGINE", "BATCH"), help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        print(ENGINES[args.one[0]][0](int(args.one[1])))
    elif args.roofline:
        roofline()
    elif args.prefill:
        prefill(args.rounds)
    else:
        compare(args.engines, args.rounds)


if __name__ == "__main__":
    main()
