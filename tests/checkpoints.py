"""Random checkpoints for tests: the right files and shapes, weights that know nothing."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file

from miniserve.checkpoint import Array, read_config

TINY: dict[str, Any] = {
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 16,
    "max_position_embeddings": 256,
}
"""A model that answers in a few milliseconds."""

SHIPPED_SHAPE: dict[str, Any] = {
    "hidden_size": 256,
    "intermediate_size": 704,
    "num_hidden_layers": 6,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 64,
    "max_position_embeddings": 1024,
}
"""The shape of the model in `miniserve/weights`."""


def write_random_checkpoint(directory: Path, *, seed: int = 0, **config_overrides: Any) -> Path:
    """Write `config.json` and `model.safetensors` (float16) of a `TINY` model; returns the directory.

    The weights are wide enough for greedy answers to wander instead of repeating one byte.
    """
    directory.mkdir(parents=True, exist_ok=True)
    config = {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "hidden_act": "silu",
        "vocab_size": 256,
        "rms_norm_eps": 1e-5,
        "rope_theta": 10000.0,
        "tie_word_embeddings": True,
        "bos_token_id": 2,
        "eos_token_id": 4,
        "pad_token_id": 0,
        **TINY,
        **config_overrides,
    }
    (directory / "config.json").write_text(json.dumps(config, indent=2))
    rng = np.random.default_rng(seed)
    tensors = {
        name: rng.normal(1.0 if len(shape) == 1 else 0.0, 0.15, shape).astype(np.float16)
        for name, shape in read_config(directory).tensor_shapes().items()
    }
    save_file(tensors, directory / "model.safetensors")
    return directory


def write_bfloat16(path: Path, tensors: dict[str, Array]) -> None:
    """Write a file as PyTorch does, of values that bfloat16 can hold; NumPy knows no bfloat16."""
    header: dict[str, Any] = {}
    data = b""
    for name, tensor in tensors.items():
        halves = (tensor.view(np.uint32) >> 16).astype("<u2").tobytes()
        offsets = [len(data), len(data) + len(halves)]
        header[name] = {"dtype": "BF16", "shape": tensor.shape, "data_offsets": offsets}
        data += halves
    head = json.dumps(header).encode()
    path.write_bytes(len(head).to_bytes(8, "little") + head + data)
