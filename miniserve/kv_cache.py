"""Slots for running requests, and the keys and values that lie in them, allocated once.

Does not know what a layer computes with them.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from miniserve.checkpoint import Array, ModelConfig

POSITION_BLOCK = 32
"""Positions are read in multiples of this (see `model.attend`), so there is room for a multiple of it."""


class SlotPool:
    """Which slots are free. They are dealt out to the workers in turn, like cards: 0, 1, 0, 1, …"""

    def __init__(self, num_slots: int, num_workers: int = 1) -> None:
        self.num_slots = num_slots
        self.num_workers = num_workers
        self._free = list(range(num_slots))
        self._used: set[int] = set()

    def worker_of(self, slot: int) -> int:
        """Who holds what lies in a slot."""
        return slot % self.num_workers

    @property
    def num_used(self) -> int:
        return len(self._used)

    @property
    def num_free(self) -> int:
        return len(self._free)

    def can_allocate(self) -> bool:
        return bool(self._free)

    def allocate(self) -> int:
        """The lowest free slot of the worker with the least to do.

        So a worker that is slow, for whatever reason, gets less; and the running slots of a worker are
        neighbours more often than not.
        """
        load = Counter(map(self.worker_of, self._used))
        slot = min(self._free, key=lambda slot: (load[self.worker_of(slot)], slot))
        self._free.remove(slot)
        self._used.add(slot)
        return slot

    def free(self, slot: int) -> None:
        """Take a slot back. Raises KeyError for a slot that is not in use.

        What lies in it needs no wiping: a query never looks past its own position, and every position up to
        there has been written anew by then.
        """
        self._used.remove(slot)
        self._free.append(slot)

    def check_integrity(self) -> None:
        """Raise RuntimeError unless every slot is either free or used, and none is both."""
        if len(self._free) + len(self._used) != self.num_slots or set(self._free) & self._used:
            raise RuntimeError(f"slots are lost or doubled: free {self._free}, used {self._used}")


class KVCache:
    """The keys and values of `num_slots` slots, of as many tokens as the model's context has.

    The layout is head-major, `[layer, slot, key|value, kv_head, position, head_dim]`: what one head looks at
    is one contiguous stretch of memory, and neighbouring slots form a view that one `np.matmul` can walk. For
    eight slots of 160 positions a layer's attention takes 50 µs, with positions outside of heads 60; for four
    there is no difference.
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
        """What a cache of this size takes, without allocating it."""
        return int(np.prod(cls.shape(config, num_slots))) * np.dtype(np.float32).itemsize

    def write(self, layer: int, slots: Sequence[int], positions: Sequence[int], keys_values: Array) -> None:
        """Store one token for each pair of slot and position; keys_values [tokens, 2, kv_head, head_dim]."""
        self.store[layer][slots, :, :, positions] = keys_values

    def read(self, layer: int, slots: slice, length: int) -> tuple[Array, Array]:
        """Views of neighbouring slots' first keys and values, each [slots, kv_head, length, head_dim]."""
        store = self.store[layer, slots]
        return store[:, 0, :, :length], store[:, 1, :, :length]
