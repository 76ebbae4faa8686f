"""The keys and values of running requests, each in its slot, allocated once.

Does not know what a layer computes with them, nor which request has which slot (`slots`).
"""

import os
from collections.abc import Sequence

import numpy as np

from miniserve.checkpoint import Array, ModelConfig
from miniserve.errors import SettingsError

POSITION_BLOCK = 32
"""The cache is read in multiples of so many positions (`attention.read_length`), and has room for them."""


class KVCache:
    """The keys and values of `num_slots` slots, each as long as the model's context.

    The layout is head-major, `[layer, slot, key|value, kv_head, position, head_dim]`: what one head reads is
    contiguous, and neighbouring slots form a view that one `np.matmul` can walk. With eight slots of 160
    positions a layer's attention takes 50 µs, with positions outside of heads 60; with four there is no
    difference.
    """

    def __init__(self, config: ModelConfig, num_slots: int) -> None:
        self.store: Array = np.zeros(self.shape(config, num_slots), np.float32)

    @staticmethod
    def shape(config: ModelConfig, num_slots: int) -> tuple[int, ...]:
        return (
            config.num_hidden_layers,
            num_slots,
            2,
            config.num_key_value_heads,
            -(-config.max_position_embeddings // POSITION_BLOCK) * POSITION_BLOCK,
            config.head_dim,
        )

    @classmethod
    def num_bytes(cls, config: ModelConfig, num_slots: int) -> int:
        """The size of such a cache, without allocating it."""
        return int(np.prod(cls.shape(config, num_slots))) * np.dtype(np.float32).itemsize

    def write(self, layer: int, slots: Sequence[int], positions: Sequence[int], keys_values: Array) -> None:
        """Store one token for each pair of slot and position; keys_values [tokens, 2, kv_head, head_dim]."""
        self.store[layer][slots, :, :, positions] = keys_values

    def read(self, layer: int, slots: slice, length: int) -> tuple[Array, Array]:
        """Views of neighbouring slots' first keys and values, each [slots, kv_head, length, head_dim]."""
        store = self.store[layer, slots]
        return store[:, 0, :, :length], store[:, 1, :, :length]


def check_memory(config: ModelConfig, num_slots: int) -> None:
    """Raise SettingsError if the keys and values of all slots are more than the machine's memory holds."""
    needed, there = KVCache.num_bytes(config, num_slots), machine_memory()
    if needed > there:
        raise SettingsError(
            f"keys and values of {num_slots} slots with {config.max_position_embeddings} positions take "
            f"{needed / 1e9:.1f} GB, and this machine has {there / 1e9:.1f} GB; lower --max-batch-size, or "
            "max_position_embeddings in config.json"
        )


def machine_memory() -> int:
    """Its physical memory, in bytes."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
