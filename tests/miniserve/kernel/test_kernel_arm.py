"""The kernel as ARM processors run it: compiled for them, run in an emulator, held against NumPy."""

import shutil
import struct
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from miniserve.batch import Segment
from miniserve.checkpoint import Array
from miniserve.kernel import compiled
from miniserve.kernel.compiled import FLAGS_ANYWHERE, SOURCE, CompiledModel
from miniserve.kv_cache import KVCache
from miniserve.model import NumpyModel
from tests.checkpoints import write_random_checkpoint

COMPILER, EMULATOR = "aarch64-linux-gnu-gcc", "qemu-aarch64"
NUM_SLOTS = 4

pytestmark = pytest.mark.skipif(
    not (shutil.which(COMPILER) and shutil.which(EMULATOR)), reason=f"needs {COMPILER} and {EMULATOR}"
)


@pytest.fixture(scope="module")
def replay(tmp_path_factory: pytest.TempPathFactory) -> Path:
    program = tmp_path_factory.mktemp("arm") / "replay"
    source = Path(__file__).with_name("replay.c")
    command = [COMPILER, *FLAGS_ANYWHERE, "-Wall", "-Werror", "-static", f"-I{SOURCE.parent}"]
    subprocess.run([*command, source, "-o", program, "-lm"], check=True)
    return program


class Recorder:
    """Stands in for the kernel: writes down what it was to compute."""

    def __init__(self) -> None:
        self.steps: list[bytes] = []

    def step(self, *arguments: Any) -> None:
        _, _, num_rows, tokens, slots, positions, num_last, last, *_ = arguments
        self.steps.append(ints(num_rows, *tokens, *slots, *positions, num_last, *last))


def ints(*numbers: int) -> bytes:
    return struct.pack(f"{len(numbers)}i", *numbers)


@pytest.mark.parametrize("sizes", [{}, {"hidden_size": 96, "intermediate_size": 80}, {"head_dim": 48}])
def test_logits_are_those_of_numpy_alone_and_in_company(
    sizes: dict[str, int], replay: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = [
        [Segment(0, 0, range(40, 72))],
        [Segment(0, 32, range(90, 122)), Segment(2, 0, range(50, 55))],
        [Segment(0, 64, [7]), Segment(1, 0, range(60, 73)), Segment(2, 5, [8])],
        *([Segment(0, 65 + i, [i]), Segment(1, 13 + i, [9]), Segment(2, 6 + i, [i])] for i in range(3)),
        [Segment(3, 0, range(40, 72)), Segment(1, 16, [5])],  # what slot 0 had, in other company
        [Segment(3, 32, range(90, 122))],
        [Segment(3, 64, [7]), Segment(2, 9, [4])],
    ]
    directory = write_random_checkpoint(tmp_path / "model", **sizes)
    plain = NumpyModel.load(directory)
    cache, work = KVCache(plain.config, NUM_SLOTS), plain.workspace()
    expected = [plain.logits(cache, step, work).copy() for step in steps]

    actual = emulated(directory, steps, replay, tmp_path, monkeypatch)

    for plain_logits, logits in zip(expected, actual, strict=True):
        np.testing.assert_allclose(logits, plain_logits, atol=1e-4)
    assert np.array_equal(actual[2][0], actual[-1][0])


def emulated(
    directory: Path, steps: list[list[Segment]], replay: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> list[Array]:
    """The logits of each step, [segments, vocab], by the kernel on an ARM processor."""
    recorder = Recorder()
    monkeypatch.setattr(compiled, "_kernel", lambda: recorder)
    model = CompiledModel.load(directory)
    config, cache = model.config, KVCache(model.config, NUM_SLOTS)
    room = []
    for step in steps:
        work = model.workspace()
        model.logits(cache, step, work)
        room.append(ints(len(work.floats(0))))
    arrays = {name: ints(array.nbytes) + array.tobytes() for name, array in model._arrays.items()}
    head = [arrays.pop(name) for name in ("embedding", "rotations", "final_norm", "head")]
    (folder / "in").write_bytes(
        ints(config.hidden_size, config.intermediate_size, config.num_attention_heads)
        + ints(config.num_key_value_heads, config.head_dim, config.vocab_size, config.num_hidden_layers)
        + struct.pack("f", config.rms_norm_eps)
        + b"".join(head)
        + b"".join(
            arrays[f"{index}.{name}"] for index in range(config.num_hidden_layers) for name in compiled._LAYER
        )
        + ints(NUM_SLOTS, cache.store.shape[4], len(steps))
        + b"".join(size + step for size, step in zip(room, recorder.steps, strict=True))
    )
    subprocess.run([EMULATOR, replay, folder / "in", folder / "out"], check=True, timeout=120)
    logits = np.fromfile(folder / "out", np.float32).reshape(sum(map(len, steps)), -1)[:, : config.vocab_size]
    return np.split(logits, np.cumsum([len(step) for step in steps])[:-1])
