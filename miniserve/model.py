"""A Llama-shaped decoder in NumPy: weights and tokens in, next tokens out. Knows no requests or sentences.

`reference.py` says what is computed; this module, how, for many requests at once. `forward` answers one
request alone, from its prompt to its last token. `advance` is what the engine calls: one step of many.

**Rows.** Everything between two tokens is computed on rows, `[rows, features]`. A request that is decoding
gives one row, its newest token; a prompt gives a chunk of rows. A matrix product reads all its weights
whether it has one row or twenty, and where they come from memory that is most of what it costs: that is why
batching pays.

**The same bits in any company.** A row's result must not depend on which other rows are there. Four rules see
to it: a product takes only numbers of rows for which BLAS adds in one order (`numerics/blas.py`); attention
reads keys in whole blocks and fixed spans, for the same reason; every sum over positions is a matrix product,
which adds in order, so that masked positions add exact zeros (`attention.py`); and attention takes a prompt
in tiles of `PREFILL_TILE`, however it is cut into chunks.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from itertools import chain
from math import sqrt
from pathlib import Path
from typing import Generic, Self, TypeVar

import numpy as np

from miniserve.attention import attend_group, groups
from miniserve.batch import Batch, Segment, prefill_chunks
from miniserve.checkpoint import Array, ModelConfig, load_tensors, read_config
from miniserve.completion import Completion, max_new_tokens
from miniserve.kv_cache import KVCache
from miniserve.numerics.layer import Layer, prepare_layer
from miniserve.numerics.linear import Linear
from miniserve.numerics.memory import in_one_piece
from miniserve.numerics.rotary import ComplexArray, rotations
from miniserve.numerics.workspace import Scratch, Workspace
from miniserve.sampling import next_tokens
from miniserve.settings import PREFILL_TILE

Work = TypeVar("Work")


class Model(ABC, Generic[Work]):
    """What answers requests, however it computes: here in NumPy, in `kernel/compiled.py` by a kernel in C."""

    def __init__(self, config: ModelConfig, tensors: dict[str, Array]) -> None:
        self.config = config
        self.context = config.max_position_embeddings
        self._prepare(tensors)

    @classmethod
    def load(cls, directory: Path) -> Self:
        """Load a checkpoint directory. Raises CheckpointError."""
        config = read_config(directory)
        return cls(config, load_tensors(directory, config))

    def forward(self, prompt_ids: Sequence[int]) -> Completion:
        """Answer one request alone, from prompt to last token, in a cache of its own."""
        cache, work = KVCache(self.config, num_slots=1), self.workspace()
        for chunk in prefill_chunks(len(prompt_ids), PREFILL_TILE):
            [token] = self.advance(cache, [Segment(0, chunk.start, prompt_ids[chunk])], work)
        answer: list[int] = []
        limit = max_new_tokens(len(prompt_ids), self.context)
        while token not in self.config.end_token_ids:
            answer.append(token)
            if len(answer) == limit:
                return Completion(answer, "length")
            position = len(prompt_ids) + len(answer) - 1
            [token] = self.advance(cache, [Segment(0, position, [token])], work)
        return Completion(answer, "stop")

    def advance(self, cache: KVCache, segments: Sequence[Segment], work: Work) -> list[int]:
        """Compute the tokens of several slots in one pass; returns the token that follows each segment."""
        return next_tokens(self.logits(cache, segments, work), segments)

    @abstractmethod
    def workspace(self) -> Work:
        """Scratch memory, for one step at a time; it grows with the largest."""

    @abstractmethod
    def logits(self, cache: KVCache, segments: Sequence[Segment], work: Work) -> Array:
        """Compute the tokens of several slots in one pass; returns the scores of what follows each segment,
        [segments, vocab]."""

    @abstractmethod
    def _prepare(self, tensors: dict[str, Array]) -> None:
        """Rearrange the weights for the way they are used."""


class NumpyModel(Model[Workspace]):
    """The plain way: NumPy, a layer at a time."""

    def _prepare(self, tensors: dict[str, Array]) -> None:
        config = self.config
        self._embedding = tensors["model.embed_tokens.weight"]  # [vocab, hidden]
        self._layers = [prepare_layer(config, tensors, index) for index in range(config.num_hidden_layers)]
        final_norm = tensors["model.norm.weight"] * np.float32(sqrt(config.hidden_size))
        head = self._embedding if config.tie_word_embeddings else tensors["lm_head.weight"]
        self._head = Linear(final_norm[:, None] * head.T)
        matrices = [*chain.from_iterable(layer.matrices for layer in self._layers), self._head]
        for matrix, blocks in zip(matrices, in_one_piece([m.blocks for m in matrices]), strict=True):
            matrix.blocks = blocks
        self._rotations = rotations(config)
        self._squares_floor = np.float32(config.rms_norm_eps * config.hidden_size)

    def workspace(self) -> Workspace:
        return Workspace(self.config)

    def logits(self, cache: KVCache, segments: Sequence[Segment], work: Workspace) -> Array:
        order = sorted(range(len(segments)), key=lambda i: (len(segments[i].token_ids) > 1, segments[i].slot))
        ordered = [segments[i] for i in order]  # single tokens by slot, then chunks
        batch, parts = Batch(ordered), [*groups(ordered, self.config.queries_per_kv_head)]
        scratch = work.rows(len(batch.token_ids))
        self._embed(batch, scratch)
        turns = self._turns(batch, scratch)
        with np.errstate(over="ignore"):
            for index, layer in enumerate(self._layers):
                self._project(layer, turns, scratch)
                cache.write(index, batch.slots, batch.positions, scratch.keys_values[: len(batch.slots)])
                for group in parts:
                    keys, values = cache.read(index, group.slots, group.length)
                    queries, attended = scratch.queries[group.rows], scratch.attended_heads[group.rows]
                    attend_group(group, queries, keys, values, out=attended)
                if layer is self._layers[-1]:
                    scratch = _keep_last_rows(batch, scratch, work)
                self._finish_layer(layer, scratch)
            self._normalise(scratch)
            self._head(scratch.normed, out=scratch.logits)
        return scratch.logits[np.argsort(order)]

    # --- the parts of a step; each works in place on the scratch buffers --------------------------

    def _embed(self, batch: Batch, scratch: Scratch) -> None:
        """Tokens → hidden [rows, hidden]."""
        token_ids = [*batch.token_ids, *_ballast(batch, scratch)]
        self._embedding.take(token_ids, axis=0, out=scratch.hidden, mode="clip")

    def _turns(self, batch: Batch, scratch: Scratch) -> ComplexArray:
        """By how much to rotate each row: by its own position. [rows, 1, head_dim / 2]"""
        positions = [*batch.positions, *_ballast(batch, scratch)]
        turns: ComplexArray = self._rotations.take(positions, axis=0)
        return turns[:, None]

    def _project(self, layer: Layer, turns: ComplexArray, scratch: Scratch) -> None:
        """hidden → rotated queries and keys, and values.

        One product for all three takes 35 µs for eight rows, three products take 42.
        """
        self._normalise(scratch)
        layer.qkv(scratch.normed, out=scratch.qkv)  # [rows, hidden] → [rows, queries + keys + values]
        scratch.rotary *= turns  # [rows, heads + kv_heads, head_dim / 2] *= [rows, 1, head_dim / 2]

    def _finish_layer(self, layer: Layer, scratch: Scratch) -> None:
        """Attention's output projection and the feed-forward part, each added to `hidden`."""
        layer.out(scratch.attended, out=scratch.branch)  # [rows, heads * head_dim] → [rows, hidden]
        scratch.hidden += scratch.branch
        self._normalise(scratch)
        layer.gate_up.by_block(scratch.normed, out=scratch.gate_up)  # [rows, hidden] → [2 * blocks, rows, 64]
        # silu(gate) * up, with silu(g) = g / (1 + exp(-g)). Both come negative (the sign is folded into their
        # weights), which spares a pass for -g and leaves the product as it is.
        np.exp(scratch.gate, out=scratch.sigmoid)  # from here on [blocks, rows, 64]
        scratch.sigmoid += 1
        scratch.up *= scratch.gate
        np.divide(scratch.up, scratch.sigmoid, out=scratch.activated_blocks)
        layer.down(scratch.activated, out=scratch.branch)  # [rows, inner] → [rows, hidden]
        scratch.hidden += scratch.branch

    def _normalise(self, scratch: Scratch) -> None:
        """RMSNorm without its weight and without the factor √hidden: both are folded into the next matrix.

        4 µs for eight rows, 11 as the formula is written; there are thirteen in a step.
        """
        np.vecdot(scratch.hidden, scratch.hidden, out=scratch.scale)  # [rows, hidden] → [rows]
        scratch.scale += self._squares_floor
        np.sqrt(scratch.scale, out=scratch.scale)
        np.divide(scratch.hidden, scratch.scale[:, None], out=scratch.normed)  # [rows, hidden]


def _ballast(batch: Batch, scratch: Scratch) -> list[int]:
    """Zeros for the rows beyond the batch's own."""
    return [0] * (len(scratch.hidden) - len(batch.token_ids))


def _keep_last_rows(batch: Batch, scratch: Scratch, work: Workspace) -> Scratch:
    """Only each segment's last token is asked for its successor, so in the last layer only that row goes on.

    That is a seventh of the work for a chunk that is spared.
    """
    if len(batch.last_rows) == len(batch.token_ids):
        return scratch
    kept = work.rows(len(batch.last_rows))
    rows = np.resize(batch.last_rows, len(kept.hidden))  # again from the front, as ballast
    kept.hidden[:], kept.attended[:] = scratch.hidden[rows], scratch.attended[rows]  # [segments, …]
    return kept
