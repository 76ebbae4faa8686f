"""Scratch memory of a step, allocated once and kept: NumPy writes into it instead of allocating."""

from math import gcd

import numpy as np

from miniserve.checkpoint import Array, ModelConfig
from miniserve.numerics.blas import row_rule
from miniserve.numerics.linear import BLOCK_COLUMNS, in_blocks
from miniserve.numerics.rotary import ComplexArray


class Scratch:
    """The buffers of one number of rows, and the views of them that the layers use.

    To allocate and slice them anew in every layer would cost as much as a third of a decode step.
    """

    def __init__(self, config: ModelConfig, memory: dict[str, Array], rows: int) -> None:
        q_size, columns = config.q_size, gcd(config.intermediate_size, BLOCK_COLUMNS)
        self.hidden = memory["hidden"][:rows]  # [rows, hidden], and so on; see `Workspace`
        self.normed = memory["normed"][:rows]
        self.branch = memory["branch"][:rows]
        self.attended = memory["attended"][:rows]
        self.qkv = memory["qkv"][:rows]
        self.activated = memory["activated"][:rows]
        self.logits = memory["logits"][:rows]
        self.scale = memory["scale"][:rows, 0]  # [rows]
        # Queries and keys; a pair of neighbouring floats is one complex number.
        heads = config.num_attention_heads + config.num_key_value_heads
        self.rotary: ComplexArray = self.qkv[:, : -config.kv_size].view(np.complex64).reshape(rows, heads, -1)
        by_head = (rows, config.num_key_value_heads, config.queries_per_kv_head, config.head_dim)
        self.queries = self.qkv[:, :q_size].reshape(by_head)
        self.attended_heads = self.attended.reshape(by_head)
        self.keys_values = self.qkv[:, q_size:].reshape(rows, 2, config.num_key_value_heads, config.head_dim)
        # Between the two products of the feed-forward part everything stays in blocks, as they cut it.
        self.gate_up = memory["gate_up"][:rows].reshape(-1, rows, columns)  # [2 * blocks, rows, columns]
        self.gate, self.up = np.split(self.gate_up, 2)  # [blocks, rows, columns], each
        self.sigmoid = memory["sigmoid"][:rows].reshape(-1, rows, columns)  # the same
        self.activated_blocks = in_blocks(self.activated, columns)  # the same


class Workspace:
    """Grows to the largest step it has seen."""

    def __init__(self, config: ModelConfig) -> None:
        hidden, inner = config.hidden_size, config.intermediate_size
        self._config = config
        self._widths = {
            "hidden": hidden,
            "normed": hidden,
            "branch": hidden,  # what attention or the feed-forward part adds to `hidden`
            "attended": config.q_size,
            "qkv": config.q_size + 2 * config.kv_size,
            "activated": inner,
            "logits": config.vocab_size,
            "gate_up": 2 * inner,
            "sigmoid": inner,
            "scale": 1,
        }
        self._num_rows = 0
        self._memory: dict[str, Array] = {}
        self._scratch: dict[int, Scratch] = {}

    def rows(self, num_rows: int) -> Scratch:
        """Buffers for `num_rows` rows, and for the ballast that goes with them."""
        num_rows = row_rule().padded(num_rows)
        if num_rows > self._num_rows:
            self._num_rows = num_rows
            self._memory = {name: np.zeros((num_rows, n), np.float32) for name, n in self._widths.items()}
            self._scratch.clear()
        if num_rows not in self._scratch:
            self._scratch[num_rows] = Scratch(self._config, self._memory, num_rows)
        return self._scratch[num_rows]
