"""Reads a model directory in Hugging Face's layout: `config.json` and `model.safetensors`.

Knows names, shapes and file formats; does not know how a layer is computed.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors import SafetensorError, deserialize

from miniserve.errors import CheckpointError
from miniserve.tokenizer import END_OF_TEXT

Array = npt.NDArray[np.float32]

LLAMA_END_OF_TEXT = 2
"""What ends an answer where `config.json` says nothing and the tokens are not this project's own."""

_DTYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2"}  # NumPy has no bfloat16: its bits


@dataclass(frozen=True)
class ModelConfig:
    """The shape of a Llama decoder, under the names that `config.json` gives its parts."""

    hidden_size: int
    intermediate_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    head_dim: int
    vocab_size: int
    max_position_embeddings: int
    rms_norm_eps: float
    rope_theta: float
    tie_word_embeddings: bool
    end_token_ids: frozenset[int]

    @property
    def queries_per_kv_head(self) -> int:
        return self.num_attention_heads // self.num_key_value_heads

    @property
    def q_size(self) -> int:
        return self.num_attention_heads * self.head_dim

    @property
    def kv_size(self) -> int:
        return self.num_key_value_heads * self.head_dim

    def tensor_shapes(self) -> dict[str, tuple[int, ...]]:
        """Name and shape of every tensor of the checkpoint; matrices are `[out, in]`, as in PyTorch."""
        hidden, inner = self.hidden_size, self.intermediate_size
        shapes: dict[str, tuple[int, ...]] = {
            "model.embed_tokens.weight": (self.vocab_size, hidden),
            "model.norm.weight": (hidden,),
        }
        if not self.tie_word_embeddings:
            shapes["lm_head.weight"] = (self.vocab_size, hidden)
        for layer in range(self.num_hidden_layers):
            shapes |= {
                f"model.layers.{layer}.{name}.weight": shape
                for name, shape in {
                    "input_layernorm": (hidden,),
                    "self_attn.q_proj": (self.q_size, hidden),
                    "self_attn.k_proj": (self.kv_size, hidden),
                    "self_attn.v_proj": (self.kv_size, hidden),
                    "self_attn.o_proj": (hidden, self.q_size),
                    "post_attention_layernorm": (hidden,),
                    "mlp.gate_proj": (inner, hidden),
                    "mlp.up_proj": (inner, hidden),
                    "mlp.down_proj": (hidden, inner),
                }.items()
            }
        return shapes

    @property
    def num_parameters(self) -> int:
        return sum(int(np.prod(shape)) for shape in self.tensor_shapes().values())


def read_config(directory: Path) -> ModelConfig:
    """Read and check `config.json`. Raises CheckpointError, one line, for anything not supported."""
    path = directory / "config.json"
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CheckpointError(f"cannot read {path}: {error.strerror}") from error
    except ValueError as error:
        raise CheckpointError(f"{path} is not JSON: {error}") from error
    if not isinstance(raw, dict):
        raise CheckpointError(f"{path} is not a JSON object")
    _require_supported(raw, path)
    heads = _positive_int(raw, "num_attention_heads", path)
    hidden = _positive_int(raw, "hidden_size", path)
    config = ModelConfig(
        hidden_size=hidden,
        intermediate_size=_positive_int(raw, "intermediate_size", path),
        num_hidden_layers=_positive_int(raw, "num_hidden_layers", path),
        num_attention_heads=heads,
        num_key_value_heads=_positive_int({"num_key_value_heads": heads} | raw, "num_key_value_heads", path),
        head_dim=_positive_int(raw, "head_dim", path) if raw.get("head_dim") is not None else hidden // heads,
        vocab_size=_positive_int(raw, "vocab_size", path),
        max_position_embeddings=_positive_int(raw, "max_position_embeddings", path),
        rms_norm_eps=_positive_float({"rms_norm_eps": 1e-6} | raw, "rms_norm_eps", path),
        rope_theta=_positive_float(_rope_parameters(raw), "rope_theta", path),
        tie_word_embeddings=raw.get("tie_word_embeddings", False) is True,
        end_token_ids=_end_token_ids(raw, path),
    )
    if heads % config.num_key_value_heads:
        raise CheckpointError(f"{path}: num_attention_heads is not a multiple of num_key_value_heads")
    if config.head_dim % 2:
        raise CheckpointError(f"{path}: head_dim must be even")
    return config


def load_tensors(directory: Path, config: ModelConfig) -> dict[str, Array]:
    """Load `model.safetensors` as float32. Raises CheckpointError where it does not fit the configuration."""
    path, index = directory / "model.safetensors", directory / "model.safetensors.index.json"
    if index.exists() and not path.exists():
        raise CheckpointError(f"{index}: sharded checkpoints are not supported, only one model.safetensors")
    try:
        tensors = dict(deserialize(path.read_bytes()))  # type: ignore[no-untyped-call]
    except OSError as error:
        raise CheckpointError(f"cannot read {path}: {error.strerror}") from error
    except SafetensorError as error:
        raise CheckpointError(f"{path} is not a safetensors file this server can read: {error}") from error
    loaded: dict[str, Array] = {}
    for name, shape in config.tensor_shapes().items():
        if name not in tensors:
            raise CheckpointError(f"{path}: tensor {name} is missing")
        found, dtype = tuple(tensors[name]["shape"]), tensors[name]["dtype"]
        if found != shape:
            raise CheckpointError(f"{path}: {name} has shape {found}, config.json says {shape}")
        if dtype not in _DTYPES:
            raise CheckpointError(f"{path}: {name} is {dtype}, only {', '.join(_DTYPES)} are supported")
        loaded[name] = _as_float32(dtype, tensors.pop(name)["data"]).reshape(shape)
        if not np.isfinite(loaded[name]).all():
            raise CheckpointError(f"{path}: {name} has values that are not finite")
    return loaded


def _as_float32(dtype: str, data: bytes) -> Array:
    values = np.frombuffer(data, _DTYPES[dtype])
    if dtype == "BF16":  # the upper half of a float32
        return (values.astype(np.uint32) << 16).view(np.float32)
    return values.astype(np.float32)


def _require_supported(raw: dict[str, Any], path: Path) -> None:
    expected = {
        "model_type": "llama",
        "hidden_act": "silu",
        "attention_bias": False,
        "mlp_bias": False,
        "rope_scaling": None,
    }
    defaults = {"hidden_act": "silu", "attention_bias": False, "mlp_bias": False, "rope_scaling": None}
    rope_type = _rope_parameters(raw).get("rope_type", "default")
    if rope_type != "default":
        raise CheckpointError(f"{path}: rope_type is {rope_type!r}, only 'default' is supported")
    for key, value in expected.items():
        if (found := raw.get(key, defaults.get(key))) != value:
            raise CheckpointError(f"{path}: {key} is {found!r}, only {value!r} is supported")


def _rope_parameters(raw: dict[str, Any]) -> dict[str, Any]:
    """Newer `transformers` write `rope_parameters: {rope_theta, rope_type}`, older ones `rope_theta`."""
    parameters = raw.get("rope_parameters")
    return {"rope_theta": 10000.0} | raw | (parameters if isinstance(parameters, dict) else {})


def _end_token_ids(raw: dict[str, Any], path: Path) -> frozenset[int]:
    """`eos_token_id`: one token, or several of which any ends an answer."""
    is_ours = not (path.parent / "tokenizer.json").exists()
    value = raw.get("eos_token_id", END_OF_TEXT if is_ours else LLAMA_END_OF_TEXT)
    tokens = value if isinstance(value, list) else [value]
    if not tokens or not all(type(token) is int and 0 <= token < raw["vocab_size"] for token in tokens):
        raise CheckpointError(f"{path}: eos_token_id must be tokens of the vocabulary, not {value!r}")
    return frozenset(tokens)


def _positive_int(raw: dict[str, Any], key: str, path: Path) -> int:
    value = raw.get(key)
    if type(value) is not int or value <= 0:
        raise CheckpointError(f"{path}: {key} must be a positive integer, not {value!r}")
    return value


def _positive_float(raw: dict[str, Any], key: str, path: Path) -> float:
    value = raw.get(key)
    if not isinstance(value, int | float) or isinstance(value, bool) or not value > 0:
        raise CheckpointError(f"{path}: {key} must be a positive number, not {value!r}")
    return float(value)
