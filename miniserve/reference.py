"""The model as the papers write it: no cache, no batch, no tricks. Read this page first.

Each token of a text is a row of numbers. Each layer adds two things to every row: what attention finds in the
rows before it, and what a small network makes of the row itself. The last row, compared with all embeddings,
scores each token as the next one; the likeliest is appended, and so on. `model.py` computes the same, but for
many requests at once and nothing twice. Shapes: T tokens, D features a row, d features a head.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from miniserve.checkpoint import Array, ModelConfig
from miniserve.completion import Completion, max_new_tokens

Doubles = npt.NDArray[np.float64]
Weights = Mapping[str, Array]  # by name; matrices are [out, in]


def answer(config: ModelConfig, tensors: Weights, prompt_ids: Sequence[int]) -> Completion:
    """The likeliest token, again and again, until one ends the text or there are enough."""
    token_ids: list[int] = []
    for _ in range(max_new_tokens(len(prompt_ids), config.max_position_embeddings)):
        token = int(logits(config, tensors, [*prompt_ids, *token_ids])[-1].argmax())
        if token in config.end_token_ids:
            return Completion(token_ids, "stop")
        token_ids.append(token)
    return Completion(token_ids, "length")


def logits(config: ModelConfig, tensors: Weights, token_ids: Sequence[int]) -> Doubles:
    """How well each token of the vocabulary would follow each of these: scores [T, vocabulary]."""
    x = tensors["model.embed_tokens.weight"][token_ids].astype(np.float64)  # [T, D]
    for index in range(config.num_hidden_layers):
        layer = {name.split(".", 3)[-1]: weight for name, weight in tensors.items() if f".{index}." in name}
        x = x + attention(config, layer, norm(config, x, layer["input_layernorm.weight"]))
        x = x + feed_forward(layer, norm(config, x, layer["post_attention_layernorm.weight"]))
    head = tensors["model.embed_tokens.weight" if config.tie_word_embeddings else "lm_head.weight"]
    return norm(config, x, tensors["model.norm.weight"]) @ head.T


def norm(config: ModelConfig, x: Doubles, weight: Array) -> Doubles:
    """RMSNorm (Zhang 2019): every row to the same length, then each feature times its weight."""
    lengths: Doubles = np.sqrt((x**2).mean(axis=1, keepdims=True) + config.rms_norm_eps)
    return x / lengths * weight


def attention(config: ModelConfig, layer: Weights, x: Doubles) -> Doubles:
    """Heads side by side, each with its own queries; neighbours share keys and values (Ainslie 2023)."""
    queries, keys, values = (  # [T, heads, d] each
        (x @ layer[f"self_attn.{name}_proj.weight"].T).reshape(len(x), -1, config.head_dim) for name in "qkv"
    )
    keys, values = (part.repeat(config.queries_per_kv_head, axis=1) for part in (keys, values))
    found = [one_head(config, queries[:, i], keys[:, i], values[:, i]) for i in range(queries.shape[1])]
    return np.concatenate(found, axis=1) @ layer["self_attn.o_proj.weight"].T


def one_head(config: ModelConfig, queries: Doubles, keys: Doubles, values: Doubles) -> Doubles:
    """Each query meets the keys of all rows up to its own: the better they fit, the more of the value."""
    scores = rotated(config, queries) @ rotated(config, keys).T / np.sqrt(config.head_dim)  # [T, T]
    scores[np.triu_indices(len(scores), 1)] = -np.inf  # no row sees what comes after it
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    mixed: Doubles = shares / shares.sum(axis=1, keepdims=True) @ values
    return mixed


def rotated(config: ModelConfig, x: Doubles) -> Doubles:
    """RoPE (Su 2021): pairs of features turn with the position, so that scores tell distances. [T, d]"""
    speeds = config.rope_theta ** (-np.arange(0, config.head_dim, 2) / config.head_dim)
    angles = np.outer(np.arange(len(x)), speeds)  # [T, d / 2]
    cos, sin, (a, b) = np.cos(angles), np.sin(angles), np.split(x, 2, axis=1)
    return np.concatenate([a * cos - b * sin, b * cos + a * sin], axis=1)


def feed_forward(layer: Weights, x: Doubles) -> Doubles:
    """SwiGLU (Shazeer 2020): many more features, each let through as far as its gate is open."""
    gate, up = (x @ layer[f"mlp.{name}_proj.weight"].T for name in ("gate", "up"))
    opened: Doubles = gate / (1 + np.exp(-gate))
    return opened * up @ layer["mlp.down_proj.weight"].T
