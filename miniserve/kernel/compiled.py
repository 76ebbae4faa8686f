"""The model in C, for anyone with a C compiler (`--kernel compiled`): a step is one call of `kernel.c`.

Compiles the kernel on first use and hands it pointers. Knows no arithmetic. A call releases the GIL, so
workers can be threads of the server. benchmarks/engine.md has what it gains over NumPy.
"""

import atexit
import ctypes
import os
import platform
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from ctypes import POINTER, Structure, byref, c_float, c_int, c_void_p
from functools import partial
from hashlib import sha256
from pathlib import Path

import numpy as np
import numpy.typing as npt

from miniserve.batch import Batch, Segment
from miniserve.checkpoint import Array, ModelConfig
from miniserve.errors import CheckpointError, SettingsError
from miniserve.kv_cache import KVCache
from miniserve.model import Model
from miniserve.numerics.memory import in_one_piece
from miniserve.numerics.rotary import paired_up, rotations

Halves = npt.NDArray[np.float16]

SOURCE = Path(__file__).with_name("kernel.c")
LANES = 16  # of the widest registers; sizes are multiples of it
COLUMNS = 64  # of a block of weights
QUERIES = 2  # that attention takes at once

FLAGS_ANYWHERE = ("-std=gnu11", "-O3", f"-DCOLUMNS={COLUMNS}", f"-DMOST_QUERIES={QUERIES}")
# A compiler's default for ARM has all that the kernel uses, and not every clang knows the flag there.
_MACHINE = ("-march=native",) if platform.machine().lower() in ("x86_64", "amd64") else ()
FLAGS = (*FLAGS_ANYWHERE, *_MACHINE, "-shared", "-fPIC")

_LAYER = ("attention_norm", "mlp_norm", "qkv", "out", "gate_up", "down")


class _Layer(Structure):
    _fields_ = [(name, c_void_p) for name in _LAYER]


class _Model(Structure):
    _fields_ = [
        *(
            (name, c_int)
            for name in ("hidden", "inner", "heads", "kv_heads", "head_dim", "vocab", "num_layers")
        ),
        ("epsilon", c_float),
        *((name, c_void_p) for name in ("embedding", "rotations", "final_norm", "head")),
        ("layers", POINTER(_Layer)),
    ]


class _Cache(Structure):
    _fields_ = [("store", c_void_p), ("num_slots", c_int), ("num_positions", c_int)]


class KernelWorkspace:
    """The kernel's scratch memory. Grows to the largest step it has seen."""

    def __init__(self) -> None:
        self._memory: Array = np.empty(0, np.float32)

    def floats(self, count: int) -> Array:
        """At least so many."""
        if len(self._memory) < count:
            self._memory = np.empty(count, np.float32)
        return self._memory


class CompiledModel(Model[KernelWorkspace]):
    """Weights as the kernel reads them: float16 in blocks of 64 columns, `[blocks, in, 64]`."""

    def _prepare(self, tensors: dict[str, Array]) -> None:
        """Raises CheckpointError if the kernel cannot take these weights, SettingsError without a kernel."""
        config = self.config
        for name in ("hidden_size", "intermediate_size", "head_dim"):
            if getattr(config, name) % LANES:
                raise CheckpointError(f"the compiled kernel needs a {name} that is a multiple of {LANES}")
        self._step = _kernel().step
        embedding = tensors["model.embed_tokens.weight"]
        arrays: dict[str, npt.NDArray[np.generic]] = {"embedding": embedding, "rotations": rotations(config)}
        for index in range(config.num_hidden_layers):
            arrays |= {f"{index}.{name}": array for name, array in _layer(config, tensors, index).items()}
        arrays["final_norm"] = tensors["model.norm.weight"]
        arrays["head"] = _blocks(embedding if config.tie_word_embeddings else tensors["lm_head.weight"])
        self._arrays = dict(zip(arrays, in_one_piece([*arrays.values()]), strict=True))
        addresses = {name: array.ctypes.data for name, array in self._arrays.items()}
        layers = (
            _Layer(*(addresses[f"{index}.{name}"] for name in _LAYER))
            for index in range(config.num_hidden_layers)
        )
        self._model = _Model(
            config.hidden_size,
            config.intermediate_size,
            config.num_attention_heads,
            config.num_key_value_heads,
            config.head_dim,
            config.vocab_size,
            config.num_hidden_layers,
            config.rms_norm_eps,
            *(addresses[name] for name in ("embedding", "rotations", "final_norm", "head")),
            (_Layer * config.num_hidden_layers)(*layers),
        )

    def workspace(self) -> KernelWorkspace:
        return KernelWorkspace()

    def logits(self, cache: KVCache, segments: Sequence[Segment], work: KernelWorkspace) -> Array:
        batch, store = Batch(segments), cache.store
        self._check(cache, batch)
        num_rows, num_logits = len(batch.token_ids), len(segments)
        logits = np.empty((num_logits, _padded(self.config.vocab_size)), np.float32)
        floats = work.floats(num_rows * self._floats_per_row() + QUERIES * store.shape[4])
        self._step(
            byref(self._model),
            byref(_Cache(store.ctypes.data, store.shape[1], store.shape[4])),
            num_rows,
            *((c_int * num_rows)(*numbers) for numbers in (batch.token_ids, batch.slots, batch.positions)),
            num_logits,
            (c_int * num_logits)(*batch.last_rows),
            c_void_p(floats.ctypes.data),
            c_void_p(logits.ctypes.data),
        )
        return logits[:, : self.config.vocab_size]

    def _floats_per_row(self) -> int:
        config = self.config
        qkv, inner = config.q_size + 2 * config.kv_size, config.intermediate_size
        padded = sum(_padded(width) for width in (config.hidden_size, qkv, 2 * inner))
        return padded + config.hidden_size + config.q_size + inner

    def _check(self, cache: KVCache, batch: Batch) -> None:
        """Raise IndexError if the kernel would read or write outside of its memory."""
        for numbers, limit in (
            (batch.token_ids, self.config.vocab_size),
            (batch.slots, cache.store.shape[1]),
            (batch.positions, self.context),
        ):
            if min(numbers) < 0 or max(numbers) >= limit:
                raise IndexError(f"{numbers} must be from 0 to {limit - 1}")


def _layer(config: ModelConfig, tensors: dict[str, Array], index: int) -> dict[str, npt.NDArray[np.generic]]:
    """A layer's weights by their names in the kernel, in the order in which it reads them."""

    def tensor(name: str) -> Array:
        return tensors[f"model.layers.{index}.{name}.weight"]

    queries, keys = (paired_up(tensor(f"self_attn.{name}_proj"), config.head_dim) for name in "qk")
    return {
        "attention_norm": tensor("input_layernorm"),
        "qkv": _blocks(np.concatenate([queries, keys, tensor("self_attn.v_proj")])),
        "out": _blocks(tensor("self_attn.o_proj")),
        "mlp_norm": tensor("post_attention_layernorm"),
        "gate_up": _blocks(np.concatenate([tensor("mlp.gate_proj"), tensor("mlp.up_proj")])),
        "down": _blocks(tensor("mlp.down_proj")),
    }


def _padded(width: int) -> int:
    return -(-width // COLUMNS) * COLUMNS


def _blocks(weight: Array) -> Halves:
    """A matrix [out, in] as [blocks, in, 64]. Raises CheckpointError if float16 would change a value."""
    num_out, num_in = weight.shape
    with np.errstate(over="ignore"):
        halves = np.zeros((_padded(num_out), num_in), np.float16)
        halves[:num_out] = weight
    if not np.array_equal(halves[:num_out], weight):
        raise CheckpointError(
            "the compiled kernel takes weights that float16 holds exactly; these it does not"
        )
    return np.ascontiguousarray(halves.reshape(-1, COLUMNS, num_in).swapaxes(1, 2))


def _kernel() -> ctypes.CDLL:
    """The kernel as a library, compiled once for each machine and version of its source.

    Raises SettingsError without a compiler, or without a folder to keep the library in.
    """
    wanted = os.environ.get("CC", "cc")
    compiler = shutil.which(wanted)
    if compiler is None:
        raise SettingsError(
            f"--kernel compiled needs a C compiler, and {wanted} is none; --kernel numpy does not"
        )
    key = sha256(
        " ".join((compiler, *FLAGS, platform.node(), platform.machine())).encode() + SOURCE.read_bytes()
    )
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "miniserve"
    library = cache / f"kernel-{key.hexdigest()[:16]}.so"
    try:
        if not library.exists():
            _compile(compiler, library)
        return ctypes.CDLL(str(library))
    except OSError as error:
        raise SettingsError(
            f"--kernel compiled cannot use {cache}: {error}; set XDG_CACHE_HOME to a folder where files may "
            "be written and executed, or take --kernel numpy"
        ) from error


def _compile(compiler: str, library: Path) -> None:
    library.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=library.parent) as folder:
        fresh = Path(folder) / library.name
        command = [compiler, *FLAGS, str(SOURCE), "-o", str(fresh), "-lm"]
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, process_group=0)
        stop = partial(os.killpg, process.pid, signal.SIGKILL)
        atexit.register(stop)  # a server that is stopped meanwhile does not wait for it
        _, complaints = process.communicate()
        atexit.unregister(stop)
        if process.returncode:
            lines = complaints.splitlines()
            reason = next((line for line in lines if "error" in line), "it does not say why")
            raise SettingsError(f"--kernel compiled: {compiler} does not compile the kernel: {reason}")
        fresh.replace(library)
