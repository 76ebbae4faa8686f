"""The kernel in C against NumPy, and what happens where it cannot be had."""

import ctypes
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from miniserve.batch import Segment
from miniserve.checkpoint import Array
from miniserve.errors import CheckpointError, SettingsError
from miniserve.kernel import compiled
from miniserve.kernel.compiled import CompiledModel
from miniserve.kv_cache import KVCache
from miniserve.model import Model, NumpyModel
from miniserve.settings import WEIGHTS
from miniserve.tokenizer import encode_prompt
from tests.checkpoints import write_random_checkpoint
from tests.compiler import needs_compiler

SENTENCES = [
    "Yesterday she go to the market.",
    "I have 20 years and my brother have 15.",
    "Where you live?",
    "My friends doesn't want to going to the beach because is raining, but they has to visit their aunt.",
]


@needs_compiler
def test_the_shipped_weights_give_the_same_answers() -> None:
    plain, fast = NumpyModel.load(WEIGHTS), CompiledModel.load(WEIGHTS)
    for sentence in SENTENCES:
        assert fast.forward(encode_prompt(sentence)) == plain.forward(encode_prompt(sentence))


@needs_compiler
@pytest.mark.parametrize(
    "segment", [Segment(1, 0, [65]), Segment(-1, 0, [65]), Segment(0, 256, [65]), Segment(0, 0, [256])]
)
def test_what_lies_outside_of_its_memory_never_reaches_the_kernel(model_dir: Path, segment: Segment) -> None:
    model = CompiledModel.load(model_dir)
    with pytest.raises(IndexError, match="must be from 0"):
        model.logits(KVCache(model.config, 1), [segment], model.workspace())


@needs_compiler
def test_large_values_are_no_trouble(tmp_path: Path) -> None:
    """exp of what is far outside float32, in softmax and in silu."""
    tensors = load_file(write_random_checkpoint(tmp_path) / "model.safetensors")
    for name in tensors:
        if "q_proj" in name or "gate_proj" in name:
            tensors[name] *= np.float16(200)
    save_file(tensors, tmp_path / "model.safetensors")
    plain, fast = (_logits(model) for model in (NumpyModel.load(tmp_path), CompiledModel.load(tmp_path)))
    assert np.isfinite(fast).all()
    assert np.allclose(plain, fast, rtol=1e-3, atol=1e-3)


def _logits(model: Model[Any]) -> Array:
    segments = [Segment(0, 0, [2, *range(40, 50), 3])]
    return model.logits(KVCache(model.config, 1), segments, model.workspace())


@needs_compiler
def test_weights_that_float16_does_not_hold_are_refused(tmp_path: Path) -> None:
    path = write_random_checkpoint(tmp_path) / "model.safetensors"
    save_file({name: tensor.astype(np.float32) / 3 for name, tensor in load_file(path).items()}, path)
    with pytest.raises(CheckpointError, match="float16"):
        CompiledModel.load(tmp_path)


@needs_compiler
@pytest.mark.parametrize("sizes", [{"intermediate_size": 100}, {"head_dim": 10}, {"hidden_size": 72}])
def test_sizes_the_kernel_does_not_take_are_refused(tmp_path: Path, sizes: dict[str, int]) -> None:
    [name] = sizes
    with pytest.raises(CheckpointError, match=f"{name} that is a multiple of 16"):
        CompiledModel.load(write_random_checkpoint(tmp_path, **sizes))


def test_without_a_compiler_one_line_says_so(model_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", "no-such-compiler")
    with pytest.raises(SettingsError, match="needs a C compiler"):
        CompiledModel.load(model_dir)


@needs_compiler
def test_a_kernel_that_does_not_compile_is_one_line_and_leaves_nothing(
    model_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(compiled, "SOURCE", tmp_path / "kernel.c")
    compiled.SOURCE.write_text("this is not C\n")
    with pytest.raises(SettingsError, match=r"does not compile the kernel: .*error"):
        CompiledModel.load(model_dir)
    assert list((tmp_path / "miniserve").iterdir()) == []


@needs_compiler
def test_without_a_place_for_the_kernel_one_line_names_it_and_the_way_out(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null/x")
    with pytest.raises(
        SettingsError, match=r"/dev/null/x/miniserve: .*XDG_CACHE_HOME.*--kernel numpy"
    ) as raised:
        CompiledModel.load(model_dir)
    assert "\n" not in raised.value.message


@needs_compiler
def test_a_folder_from_which_nothing_may_be_executed_is_named(
    model_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_permitted(path: str) -> None:
        raise OSError(f"{path}: failed to map segment from shared object")

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(ctypes, "CDLL", not_permitted)
    with pytest.raises(SettingsError, match=r"failed to map.*XDG_CACHE_HOME.*--kernel numpy"):
        CompiledModel.load(model_dir)
