"""The model in PyTorch, for training only; `miniserve/model.py` runs the same weights in NumPy.

Llama-shaped (RMSNorm, rotary positions, grouped-query attention, SwiGLU, tied embeddings), with the parameter
names of Hugging Face's `LlamaForCausalLM`, so that a `state_dict` is a checkpoint. Knows no sentences.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class ModelConfig:
    hidden_size: int = 256
    num_hidden_layers: int = 6
    num_attention_heads: int = 4
    num_key_value_heads: int = 2
    intermediate_size: int = 704
    vocab_size: int = 256
    max_position_embeddings: int = 1024
    rms_norm_eps: float = 1e-5
    rope_theta: float = 10000.0

    @classmethod
    def of(cls, directory: Path) -> ModelConfig:
        """The shape of the weights in a directory, by their `config.json`."""
        kept = json.loads((directory / "config.json").read_text())
        return cls(**{field.name: kept[field.name] for field in fields(cls)})

    @property
    def head_dim(self) -> int:
        return self.hidden_size // self.num_attention_heads

    def to_hugging_face(self) -> dict[str, Any]:
        """The `config.json` of a `LlamaForCausalLM`."""
        return {
            "architectures": ["LlamaForCausalLM"],
            "model_type": "llama",
            **asdict(self),
            "head_dim": self.head_dim,
            "hidden_act": "silu",
            "attention_bias": False,
            "mlp_bias": False,
            "tie_word_embeddings": True,
            "bos_token_id": 2,
            "eos_token_id": 4,
            "pad_token_id": 0,
            "dtype": "float16",
        }


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotary positions, a head's two halves as the two coordinates. x: [batch, heads, length, head_dim]."""
    first, second = x.chunk(2, dim=-1)
    return torch.cat((first * cos - second * sin, second * cos + first * sin), dim=-1)


def causal_attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Each position attends to itself and to what stands before it. All [batch × heads, length, head_dim].

    Written out because on a CPU its backward pass is 2.5 times as fast as `scaled_dot_product_attention`'s
    (33 against 83 ms at 44 × 4 heads × 186 positions, bfloat16, two cores).
    """
    length = q.shape[1]
    mask = torch.full((length, length), float("-inf"), dtype=q.dtype, device=q.device).triu(1)
    scores = torch.baddbmm(mask, q, k.transpose(1, 2), alpha=q.shape[2] ** -0.5)
    return torch.bmm(scores.softmax(-1).to(v.dtype), v)


class Attention(nn.Module):
    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        kv_size = config.num_key_value_heads * config.head_dim
        self.q_proj = nn.Linear(config.hidden_size, config.hidden_size, bias=False)
        self.k_proj = nn.Linear(config.hidden_size, kv_size, bias=False)
        self.v_proj = nn.Linear(config.hidden_size, kv_size, bias=False)
        self.o_proj = nn.Linear(config.hidden_size, config.hidden_size, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        batch, length, _ = x.shape
        kv_size = self.config.num_key_value_heads * self.config.head_dim
        # One product for three.
        fused = torch.cat((self.q_proj.weight, self.k_proj.weight, self.v_proj.weight))
        parts = F.linear(x, fused).split((self.config.hidden_size, kv_size, kv_size), dim=-1)
        shape = (batch, length, -1, self.config.head_dim)
        # [batch, heads or kv_heads, length, head_dim]
        q, k, v = (part.view(shape).transpose(1, 2) for part in parts)
        cos, sin = cos.to(q.dtype), sin.to(q.dtype)
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        groups = self.config.num_attention_heads // self.config.num_key_value_heads
        k, v = k.repeat_interleave(groups, dim=1), v.repeat_interleave(groups, dim=1)
        mixed = causal_attention(q.flatten(0, 1), k.flatten(0, 1), v.flatten(0, 1)).unflatten(0, (batch, -1))
        projected: Tensor = self.o_proj(mixed.transpose(1, 2).reshape(batch, length, -1))
        return projected


class MLP(nn.Module):
    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(config.hidden_size, config.intermediate_size, bias=False)
        self.up_proj = nn.Linear(config.hidden_size, config.intermediate_size, bias=False)
        self.down_proj = nn.Linear(config.intermediate_size, config.hidden_size, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        # One product, there and back a third faster than two.
        fused = torch.cat((self.gate_proj.weight, self.up_proj.weight))
        gate, up = F.linear(x, fused).chunk(2, dim=-1)
        projected: Tensor = self.down_proj(F.silu(gate) * up)
        return projected


class Layer(nn.Module):
    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.input_layernorm = nn.RMSNorm(config.hidden_size, eps=config.rms_norm_eps)
        self.self_attn = Attention(config)
        self.post_attention_layernorm = nn.RMSNorm(config.hidden_size, eps=config.rms_norm_eps)
        self.mlp = MLP(config)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, asked: Tensor | None = None) -> Tensor:
        """x [batch, length, hidden] → the same; of the positions `asked` [asked] alone: [asked, hidden]."""
        x = x + self.self_attn(self.input_layernorm(x), cos, sin)
        if asked is not None:
            x = x.flatten(0, 1).index_select(0, asked)
        hidden: Tensor = x + self.mlp(self.post_attention_layernorm(x))
        return hidden


class Llama(nn.Module):
    """Call with token ids [batch, length] and which positions are asked for, as flat indices [asked].

    Returns the hidden states before the output projection, [asked, hidden]. Behind the last attention nothing
    looks at another position, so the last MLP, a tenth of all the work, sees only what was asked for.
    """

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.model = nn.ModuleDict(
            {
                "embed_tokens": nn.Embedding(config.vocab_size, config.hidden_size),
                "layers": nn.ModuleList(Layer(config) for _ in range(config.num_hidden_layers)),
                "norm": nn.RMSNorm(config.hidden_size, eps=config.rms_norm_eps),
            }
        )
        half = config.head_dim // 2
        frequencies = config.rope_theta ** (-torch.arange(half, dtype=torch.float32) / half)
        angles = torch.arange(config.max_position_embeddings, dtype=torch.float32)[:, None] * frequencies
        self.register_buffer("cos", angles.cos(), persistent=False)  # [positions, head_dim / 2]
        self.register_buffer("sin", angles.sin(), persistent=False)
        for name, weight in self.named_parameters():
            if weight.dim() == 2:
                scale = (
                    (2 * config.num_hidden_layers) ** -0.5
                    if name.endswith(("o_proj.weight", "down_proj.weight"))
                    else 1
                )
                nn.init.normal_(weight, std=0.02 if "embed" in name else scale * config.hidden_size**-0.5)

    def forward(self, ids: Tensor, asked: Tensor) -> Tensor:
        length = ids.shape[1]
        x = self.model["embed_tokens"](ids)
        cos, sin = self.cos[:length], self.sin[:length]
        *layers, last = self.model["layers"]
        for layer in layers:
            x = layer(x, cos, sin)
        x = last(x, cos, sin, asked)
        hidden: Tensor = self.model["norm"](x)
        return hidden

    def logits(self, hidden: Tensor) -> Tensor:
        return F.linear(hidden, self.model["embed_tokens"].weight)
