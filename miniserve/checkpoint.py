"""Reads a model directory in Hugging Face's layout: `config.json` and `model.safetensors`.

Knows names, shapes and file formats; does not know how a layer is computed.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import msgspec
import numpy as np
import numpy.typing as npt
from msgspec import UNSET, Meta, UnsetType
from safetensors import SafetensorError, deserialize

from miniserve.errors import CheckpointError
from miniserve.tokenizer import END_OF_TEXT

Array = npt.NDArray[np.float32]

LLAMA_END_OF_TEXT = 2
"""What ends an answer if `config.json` does not say and the tokens are not this project's own."""

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


# The most that can be meant: several times what the largest Llamas have, and little enough that nothing built
# from one such number alone exhausts a machine.
_Rows = Annotated[int, Meta(ge=1, le=1_048_576)]
_Heads = Annotated[int, Meta(ge=1, le=1_024)]
_Theta = Annotated[float, Meta(gt=1, le=1e12)]


class _RopeParameters(msgspec.Struct):
    """Where newer versions of `transformers` keep what older ones call `rope_theta`."""

    rope_theta: _Theta | None = None
    rope_type: str = "default"


class _RawConfig(msgspec.Struct):
    """The fields of `config.json` that matter here, each with its bounds and with Llama's default."""

    model_type: str
    hidden_size: Annotated[int, Meta(ge=1, le=65_536)]
    intermediate_size: _Rows
    num_hidden_layers: Annotated[int, Meta(ge=1, le=1_024)]
    num_attention_heads: _Heads
    vocab_size: _Rows
    max_position_embeddings: Annotated[int, Meta(ge=2, le=1_048_576)]
    num_key_value_heads: _Heads | None = None
    head_dim: Annotated[int, Meta(ge=2, le=1_024, multiple_of=2)] | None = None
    rms_norm_eps: Annotated[float, Meta(ge=1e-12, le=1)] = 1e-6
    rope_theta: _Theta = 10_000.0
    rope_parameters: _RopeParameters | None = None
    rope_scaling: object = None
    hidden_act: str = "silu"
    attention_bias: bool = False
    mlp_bias: bool = False
    tie_word_embeddings: bool = False
    eos_token_id: int | list[int] | UnsetType | None = UNSET


def read_config(directory: Path) -> ModelConfig:
    """Read and check `config.json`. Raises CheckpointError, one line, for anything not supported."""
    path = directory / "config.json"
    raw = _read_raw(path)
    _require_supported(raw, path)
    heads, kv_heads = raw.num_attention_heads, raw.num_key_value_heads or raw.num_attention_heads
    if heads % kv_heads:
        raise CheckpointError(f"{path}: num_attention_heads is not a multiple of num_key_value_heads")
    rope = raw.rope_parameters
    return ModelConfig(
        hidden_size=raw.hidden_size,
        intermediate_size=raw.intermediate_size,
        num_hidden_layers=raw.num_hidden_layers,
        num_attention_heads=heads,
        num_key_value_heads=kv_heads,
        head_dim=raw.head_dim or _head_dim(raw, path),
        vocab_size=raw.vocab_size,
        max_position_embeddings=raw.max_position_embeddings,
        rms_norm_eps=raw.rms_norm_eps,
        rope_theta=raw.rope_theta if rope is None or rope.rope_theta is None else rope.rope_theta,
        tie_word_embeddings=raw.tie_word_embeddings,
        end_token_ids=_end_token_ids(raw, path),
    )


def _read_raw(path: Path) -> _RawConfig:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_RawConfig)
    except OSError as error:
        raise CheckpointError(f"cannot read {path}: {error.strerror}") from error
    except msgspec.ValidationError as error:
        message, _, place = str(error).partition(" - at `$.")
        raise CheckpointError(f"{path}: {place.rstrip('`') + ': ' if place else ''}{message}") from error
    except msgspec.DecodeError as error:
        raise CheckpointError(f"{path} is not JSON: {error}") from error
    except RecursionError as error:
        raise CheckpointError(f"{path} is nested too deep") from error


def _require_supported(raw: _RawConfig, path: Path) -> None:
    for key, found, supported in (
        ("model_type", raw.model_type, "llama"),
        ("hidden_act", raw.hidden_act, "silu"),
        ("attention_bias", raw.attention_bias, False),
        ("mlp_bias", raw.mlp_bias, False),
        ("rope_scaling", raw.rope_scaling, None),
        ("rope_type", raw.rope_parameters.rope_type if raw.rope_parameters else "default", "default"),
    ):
        if found != supported:
            raise CheckpointError(f"{path}: {key} is {found!r}, only {supported!r} is supported")


def _head_dim(raw: _RawConfig, path: Path) -> int:
    """Older configurations leave it out: the heads share `hidden_size`."""
    head_dim, rest = divmod(raw.hidden_size, raw.num_attention_heads)
    if rest:
        raise CheckpointError(f"{path}: hidden_size is not a multiple of num_attention_heads")
    if head_dim % 2 or not head_dim:
        raise CheckpointError(f"{path}: head_dim must be even, not {head_dim}")
    return head_dim


def _end_token_ids(raw: _RawConfig, path: Path) -> frozenset[int]:
    """`eos_token_id`: one token, or several of which any ends an answer."""
    value = raw.eos_token_id
    if value is UNSET:
        is_ours = not (path.parent / "tokenizer.json").exists()
        value = END_OF_TEXT if is_ours else LLAMA_END_OF_TEXT
    tokens = value if isinstance(value, list) else [-1 if value is None else value]
    if not tokens or not all(0 <= token < raw.vocab_size for token in tokens):
        raise CheckpointError(f"{path}: eos_token_id must be tokens of the vocabulary, not {value!r}")
    return frozenset(tokens)


def load_tensors(directory: Path, config: ModelConfig) -> dict[str, Array]:
    """Load `model.safetensors` as float32. Raises CheckpointError unless it holds what `config` says."""
    path = directory / "model.safetensors"
    stored = _read_stored(path)
    shapes = config.tensor_shapes()
    _check_none_left_over(path, stored, shapes.keys(), config)
    loaded: dict[str, Array] = {}
    for name, shape in shapes.items():
        if name not in stored:
            raise CheckpointError(f"{path}: tensor {name} is missing")
        found, dtype = tuple(stored[name]["shape"]), stored[name]["dtype"]
        if found != shape:
            raise CheckpointError(f"{path}: {name} has shape {found}, config.json says {shape}")
        if dtype not in _DTYPES:
            raise CheckpointError(f"{path}: {name} is {dtype}, only {', '.join(_DTYPES)} are supported")
        loaded[name] = _as_float32(dtype, stored.pop(name)["data"]).reshape(shape)
        if not np.isfinite(loaded[name]).all():
            raise CheckpointError(f"{path}: {name} has values that are not finite")
    return loaded


def _read_stored(path: Path) -> dict[str, dict[str, Any]]:
    """The tensors as the file holds them: `shape`, `dtype` and `data`, by name."""
    index = path.with_name("model.safetensors.index.json")
    if index.exists() and not path.exists():
        raise CheckpointError(f"{index}: sharded checkpoints are not supported, only one model.safetensors")
    if path.exists() and not path.is_file():  # a pipe, say, would keep the start waiting
        raise CheckpointError(f"{path} is not a file")
    try:
        return dict(deserialize(path.read_bytes()))  # type: ignore[no-untyped-call]
    except OSError as error:
        raise CheckpointError(f"cannot read {path}: {error.strerror}") from error
    except SafetensorError as error:
        raise CheckpointError(f"{path} is not a safetensors file this server can read: {error}") from error


def _check_none_left_over(
    path: Path, stored: Mapping[str, Mapping[str, Any]], expected: Set[str], config: ModelConfig
) -> None:
    """Raise CheckpointError if the file holds more than the configuration says: answers would make no sense.

    Two kinds of tensors may be there: in old files the speeds of the rotation, which follow from rope_theta,
    and as the head the embedding once more.
    """
    known = {
        f"model.layers.{layer}.self_attn.rotary_emb.inv_freq" for layer in range(config.num_hidden_layers)
    }
    for name in sorted(stored.keys() - expected - known):
        is_embedding = stored[name]["data"] == stored.get("model.embed_tokens.weight", {}).get("data")
        if not (name == "lm_head.weight" and is_embedding):
            raise CheckpointError(f"{path} holds {name[:200]!r}, which config.json does not provide for")


def _as_float32(dtype: str, data: bytes) -> Array:
    values = np.frombuffer(data, _DTYPES[dtype])
    if dtype == "BF16":  # the upper half of a float32
        return (values.astype(np.uint32) << 16).view(np.float32)
    return values.astype(np.float32)
