"""One layer's weights, rearranged for the way they are used. Computes nothing itself."""

from dataclasses import dataclass
from math import sqrt

import numpy as np

from miniserve.checkpoint import Array, ModelConfig
from miniserve.numerics.linear import Linear
from miniserve.numerics.rotary import paired_up


@dataclass(frozen=True)
class Layer:
    """Products that are made of the same rows are one: queries, keys and values; gate and up."""

    qkv: Linear  # [hidden] → queries of all heads, keys, values
    out: Linear
    gate_up: Linear  # both negative; see `prepare_layer`
    down: Linear

    @property
    def matrices(self) -> tuple[Linear, ...]:
        """In the order in which they are read."""
        return self.qkv, self.out, self.gate_up, self.down


def prepare_layer(config: ModelConfig, tensors: dict[str, Array], index: int) -> Layer:
    """Each matrix as `[in, out]`, with everything folded in that is a factor of its own.

    That is RMSNorm's weight and √hidden, attention's 1 / √head_dim, and the sign of the gate in SiLU. (`up`
    changes its sign as well, so that the product of the two stays as it is.)
    """

    def tensor(name: str) -> Array:
        return tensors[f"model.layers.{index}.{name}.weight"]

    def folded(norm: str, *names: str, parts: int = 1) -> Linear:
        scale = tensor(norm) * np.float32(sqrt(config.hidden_size))
        return Linear(scale[:, None] * np.concatenate([weights[name] for name in names]).T, parts)

    weights = {
        "q": paired_up(tensor("self_attn.q_proj"), config.head_dim) / np.float32(sqrt(config.head_dim)),
        "k": paired_up(tensor("self_attn.k_proj"), config.head_dim),
        "v": tensor("self_attn.v_proj"),
        "gate": -tensor("mlp.gate_proj"),
        "up": -tensor("mlp.up_proj"),
    }
    return Layer(
        qkv=folded("input_layernorm", "q", "k", "v"),
        out=Linear(tensor("self_attn.o_proj").T),
        gate_up=folded("post_attention_layernorm", "gate", "up", parts=2),
        down=Linear(tensor("mlp.down_proj").T),
    )
