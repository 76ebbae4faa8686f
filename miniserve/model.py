"""A Llama-shaped decoder in NumPy: weights and tokens in, next tokens out. Knows no requests or sentences.

`forward` computes one request alone, from its prompt to its last token: the plain path, and the oracle that
the batched path is held against. `advance` is what the engine calls: it moves many requests on at once.

**Rows.** Everything between two tokens is computed on rows, `[rows, features]`. A request that is decoding
gives one row, its newest token; a prompt gives a chunk of rows. A matrix product reads all its weights
whether it has one row or twenty, and where they come from memory that is most of what it costs: that is why
batching pays.

**The same bits in any company.** A row's result must not depend on which other rows are there. Four rules see
to it: a product takes only numbers of rows for which BLAS adds in one order (see `blas.py`); attention reads
keys in whole blocks and fixed spans, for the same reason; every sum over positions is a matrix product, which
adds in order, so that masked positions add exact zeros (see `attend`); and attention takes a prompt in tiles
of `PREFILL_TILE`, however it is cut into chunks.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from math import gcd, sqrt
from pathlib import Path
from typing import Generic, Self, TypeVar

import numpy as np
import numpy.typing as npt

from miniserve.blas import row_rule
from miniserve.checkpoint import Array, ModelConfig, load_tensors, read_config
from miniserve.completion import Completion, Sampling, max_new_tokens
from miniserve.kv_cache import POSITION_BLOCK, KVCache
from miniserve.memory import in_one_piece
from miniserve.settings import PREFILL_TILE

Work = TypeVar("Work")
ComplexArray = npt.NDArray[np.complex64]


BLOCK_COLUMNS = 64

KEY_SPAN = 512
"""Keys that one product of `attend` takes at most, so that single rows stay with one kernel of BLAS, however
far their neighbours have come. A tile may get another: its sizes depend on its own prompt alone."""

SUM_SPAN = 256
"""Positions that one product of `attend` sums over at most. OpenBLAS cuts longer sums (from 320 on, by
processor) in places that depend on their length."""

_ONES: Array = np.ones((SUM_SPAN, 2), np.float32)


class Linear:
    """`x @ W`, with W cut into blocks of 64 columns that are stored one after another: `[blocks, in, 64]`.

    For few rows OpenBLAS has a kernel that reads the weights where they lie; on the whole matrix it would
    repack all of it on every call instead. 8 rows × (256 → 1408) take 130 µs plain and 53 µs in blocks, which
    is the speed of the arithmetic itself. Rows that are too many for that kernel are taken in several goes.
    """

    def __init__(self, weight: Array, parts: int = 1) -> None:
        """`weight` is [in, out]; no block crosses the border between two of `parts` equal parts of `out`."""
        num_in, num_out = weight.shape
        self.columns = gcd(num_out // parts, BLOCK_COLUMNS)
        self.blocks = np.ascontiguousarray(weight.reshape(num_in, -1, self.columns).transpose(1, 0, 2))
        self.max_rows = row_rule().max_rows(num_in, self.columns)

    def __call__(self, x: Array, out: Array) -> None:
        """x [rows, in] → out [rows, out]; as many rows as `RowRule.padded` says."""
        self.by_block(x, in_blocks(out, self.columns))

    def by_block(self, x: Array, out: Array) -> None:
        """The same as it comes: x [rows, in] → out [blocks, rows, columns]."""
        step = row_rule().step
        num_steps, goes = -(-len(x) // step), -(-len(x) // self.max_rows)
        for go in range(goes):
            rows = slice(step * (num_steps * go // goes), step * (num_steps * (go + 1) // goes))
            np.matmul(x[rows], self.blocks, out=out[:, rows])


def in_blocks(x: Array, columns: int) -> Array:
    """x [rows, features] seen as [blocks, rows, columns]."""
    return x.reshape(len(x), -1, columns).transpose(1, 0, 2)


@dataclass(frozen=True)
class _Layer:
    qkv: Linear  # [hidden] → queries of all heads, keys, values
    out: Linear
    gate_up: Linear
    down: Linear

    @property
    def matrices(self) -> tuple[Linear, ...]:
        """In the order in which they are read."""
        return self.qkv, self.out, self.gate_up, self.down


class _Scratch:
    """The buffers of one number of rows, and the views of them that the layers use.

    Allocating and slicing them anew in every layer would cost as much as a third of a decode step.
    """

    def __init__(self, config: ModelConfig, memory: Sequence[Array], rows: int) -> None:
        q_size, columns = config.q_size, gcd(config.intermediate_size, BLOCK_COLUMNS)
        *buffers, gate_up, sigmoid, scale = [buffer[:rows] for buffer in memory]
        self.hidden, self.normed, self.branch, self.attended, self.qkv, self.activated, self.logits = buffers
        self.scale = scale[:, 0]
        heads = config.num_attention_heads + config.num_key_value_heads
        # Queries and keys; a pair of neighbouring floats is one complex number.
        self.rotary: ComplexArray = self.qkv[:, : -config.kv_size].view(np.complex64).reshape(rows, heads, -1)
        by_head = (rows, config.num_key_value_heads, config.queries_per_kv_head, config.head_dim)
        self.queries, self.attended_heads = (
            self.qkv[:, :q_size].reshape(by_head),
            self.attended.reshape(by_head),
        )
        self.keys_values = self.qkv[:, q_size:].reshape(rows, 2, config.num_key_value_heads, config.head_dim)
        # Between the two products of the feed-forward part everything stays as they cut it.
        self.gate_up: Array = gate_up.reshape(-1, rows, columns)  # [2 * blocks, rows, columns]
        self.sigmoid: Array = sigmoid.reshape(-1, rows, columns)  # [blocks, rows, columns]
        self.gate, self.up = np.split(self.gate_up, 2)  # the same, each
        self.activated_blocks = in_blocks(self.activated, columns)  # the same


class Workspace:
    """Scratch memory for up to `max_rows` rows, allocated once and kept between steps."""

    def __init__(self, config: ModelConfig, max_rows: int) -> None:
        hidden, inner, qkv = config.hidden_size, config.intermediate_size, config.q_size + 2 * config.kv_size
        widths = (
            *(hidden, hidden, hidden, config.q_size, qkv, inner, config.vocab_size),
            *(2 * inner, inner, 1),
        )
        self._config = config
        self._memory = [np.zeros((row_rule().padded(max_rows), width), np.float32) for width in widths]
        self._scratch: dict[int, _Scratch] = {}

    def rows(self, num_rows: int) -> _Scratch:
        """Buffers for `num_rows` rows, and for the ballast that goes with them."""
        num_rows = row_rule().padded(num_rows)
        if num_rows not in self._scratch:
            self._scratch[num_rows] = _Scratch(self._config, self._memory, num_rows)
        return self._scratch[num_rows]


@dataclass(frozen=True)
class Segment:
    """Consecutive new tokens of one slot: the newest one of an answer, or a chunk of a prompt, which starts
    at a multiple of PREFILL_TILE."""

    slot: int
    start: int
    token_ids: Sequence[int]
    sampling: Sampling | None = None


class Model(ABC, Generic[Work]):
    """What answers requests, however it computes: here in NumPy, in `compiled.py` by a kernel in C."""

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
        cache, work = KVCache(self.config, num_slots=1), self.workspace(PREFILL_TILE)
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
    def workspace(self, max_rows: int) -> Work:
        """Scratch memory for steps of up to so many rows."""

    @abstractmethod
    def logits(self, cache: KVCache, segments: Sequence[Segment], work: Work) -> Array:
        """Compute the tokens of several slots in one pass; returns [segments, vocab], how likely each next
        token is."""

    @abstractmethod
    def _prepare(self, tensors: dict[str, Array]) -> None:
        """Rearrange the weights for the way they are used."""


class NumpyModel(Model[Workspace]):
    """The plain way: NumPy, a layer at a time."""

    def _prepare(self, tensors: dict[str, Array]) -> None:
        config = self.config
        self._embedding = tensors["model.embed_tokens.weight"]  # [vocab, hidden]
        self._layers = [_prepare_layer(config, tensors, index) for index in range(config.num_hidden_layers)]
        final_norm = tensors["model.norm.weight"] * np.float32(sqrt(config.hidden_size))
        head = self._embedding if config.tie_word_embeddings else tensors["lm_head.weight"]
        self._head = Linear(final_norm[:, None] * head.T)
        matrices = [*chain.from_iterable(layer.matrices for layer in self._layers), self._head]
        for matrix, blocks in zip(matrices, in_one_piece([m.blocks for m in matrices]), strict=True):
            matrix.blocks = blocks
        self._rotations = rotations(config)
        self._squares_floor = np.float32(config.rms_norm_eps * config.hidden_size)

    def workspace(self, max_rows: int) -> Workspace:
        return Workspace(self.config, max_rows)

    def logits(self, cache: KVCache, segments: Sequence[Segment], work: Workspace) -> Array:
        order = sorted(range(len(segments)), key=lambda i: (len(segments[i].token_ids) > 1, segments[i].slot))
        batch = _Batch([segments[i] for i in order], self.config.queries_per_kv_head)
        scratch = work.rows(len(batch.token_ids))
        turns = self._embed(batch, scratch)
        with np.errstate(over="ignore"):
            for index, layer in enumerate(self._layers):
                self._project(layer, turns, scratch)
                cache.write(index, batch.slots, batch.positions, scratch.keys_values[: len(batch.slots)])
                for group in batch.groups:
                    self._attend(group, cache, index, scratch)
                if layer is self._layers[-1]:
                    scratch = _keep_last_rows(batch, scratch, work)
                self._finish_layer(layer, scratch)
            self._normalise(scratch)
            self._head(scratch.normed, out=scratch.logits)
        return scratch.logits[np.argsort(order)]

    # --- the parts of a step; each works in place on the scratch buffers --------------------------

    def _embed(self, batch: "_Batch", scratch: _Scratch) -> ComplexArray:
        """Fill `scratch.hidden` [rows, hidden]; returns the rotations of the rows [rows, 1, head_dim / 2]."""
        ballast = [0] * (len(scratch.hidden) - len(batch.token_ids))
        self._embedding.take([*batch.token_ids, *ballast], axis=0, out=scratch.hidden, mode="clip")
        turns: ComplexArray = self._rotations.take([*batch.positions, *ballast], axis=0)
        return turns[:, None]

    def _project(self, layer: _Layer, turns: ComplexArray, scratch: _Scratch) -> None:
        """hidden → rotated queries and keys, and values.

        One product for all three takes 35 µs for eight rows, three products take 42.
        """
        self._normalise(scratch)
        layer.qkv(scratch.normed, out=scratch.qkv)  # [rows, hidden] → [rows, queries + keys + values]
        scratch.rotary *= turns  # [rows, heads + kv_heads, head_dim / 2] *= [rows, 1, head_dim / 2]

    def _attend(self, group: "_Group", cache: KVCache, layer: int, scratch: _Scratch) -> None:
        """One product a KV head for the group's slots; each slot's queries stand below one another."""
        keys, values = cache.read(layer, group.slots, group.length)  # [slots, kv_heads, length, head_dim]
        queries = scratch.queries[group.rows]  # [rows, kv_heads, queries of a KV head, head_dim]
        attended = scratch.attended_heads[group.rows]  # the same
        if not group.is_tile:  # a row of each slot, so rows are slots
            attend(queries, keys, values, group.bias, out=attended)
            return
        rows, kv_heads, per_head, head_dim = queries.shape  # all of one slot
        stacked = queries.swapaxes(0, 1).reshape(1, kv_heads, rows * per_head, head_dim)
        attend(stacked, keys, values, group.bias, out=stacked)
        attended[:] = stacked.reshape(kv_heads, rows, per_head, head_dim).swapaxes(0, 1)

    def _finish_layer(self, layer: _Layer, scratch: _Scratch) -> None:
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

    def _normalise(self, scratch: _Scratch) -> None:
        """RMSNorm without its weight and without the factor √hidden: both are folded into the next matrix.

        4 µs for eight rows, 11 as the formula is written; there are thirteen in a step.
        """
        np.vecdot(scratch.hidden, scratch.hidden, out=scratch.scale)  # [rows, hidden] → [rows]
        scratch.scale += self._squares_floor
        np.sqrt(scratch.scale, out=scratch.scale)
        np.divide(scratch.hidden, scratch.scale[:, None], out=scratch.normed)  # [rows, hidden]


def next_tokens(logits: Array, segments: Sequence[Segment]) -> list[int]:
    """The likeliest token for each row of logits, or, for who asked for that, one by chance."""
    tokens: list[int] = logits.argmax(axis=-1).tolist()
    for row, segment in enumerate(segments):
        if segment.sampling is not None:
            position = segment.start + len(segment.token_ids)
            tokens[row] = sample(logits[row], segment.sampling, position)
    return tokens


def sample(logits: Array, sampling: Sampling, position: int) -> int:
    """A token drawn from softmax(logits / temperature), by the Gumbel-max trick. logits: [vocab].

    The noise is scaled instead of the logits, so that no temperature is too low.

    The noise depends on seed and position alone, so the draw, too, is the same in any company.
    """
    noise = np.random.Generator(np.random.Philox(key=[sampling.seed, position])).gumbel(size=len(logits))
    return int(np.argmax(logits + sampling.temperature * noise))


def attend(queries: Array, keys: Array, values: Array, bias: Array, out: Array) -> None:
    """Softmax attention of each KV head's queries over its keys.

    queries, out [slots, kv_heads, queries, head_dim]; keys, values [slots, kv_heads, length, head_dim];
    bias broadcasts to [slots, kv_heads, queries, length]: 0 where a query may look, -inf where it may not.
    Queries come scaled (the factor is folded into their weights). Grouped-query attention gives each KV
    head at least two queries, so that a single token, too, is a matrix product.
    """
    scores = np.empty((*queries.shape[:-1], keys.shape[-2]), np.float32)  # [slots, kv_heads, queries, length]
    for start in range(0, keys.shape[-2], KEY_SPAN):
        span = slice(start, start + KEY_SPAN)
        np.matmul(queries, keys[:, :, span].swapaxes(-1, -2), out=scores[..., span])
    scores += bias
    scores -= scores.max(axis=-1, keepdims=True)  # [slots, kv_heads, queries, 1]
    np.exp(scores, out=scores)
    # `scores.sum(axis=-1)` adds pairwise, in an order that depends on the length. A product with ones adds
    # in order, so that the zeros of the masked positions change nothing.
    first = slice(0, SUM_SPAN)
    totals = np.matmul(scores[..., first], _ONES[: min(SUM_SPAN, scores.shape[-1])])
    np.matmul(scores[..., first], values[:, :, first], out=out)  # [slots, kv_heads, queries, head_dim]
    for start in range(SUM_SPAN, scores.shape[-1], SUM_SPAN):
        span = slice(start, min(start + SUM_SPAN, scores.shape[-1]))
        totals += np.matmul(scores[..., span], _ONES[: span.stop - start])
        out += np.matmul(scores[..., span], values[:, :, span])
    out /= totals[..., :1]  # [slots, kv_heads, queries, 1]


@dataclass(frozen=True)
class _Group:
    """Rows that attention treats at once: a tile of one prompt, or single tokens of neighbouring slots."""

    rows: slice
    slots: slice
    length: int  # how far the cache is read
    bias: Array  # [slots, 1, queries of a KV head, length]
    is_tile: bool


class _Batch:
    """The segments as rows: first the single tokens by slot, then the chunks."""

    def __init__(self, segments: Sequence[Segment], queries_per_kv_head: int) -> None:
        self.segments = segments
        self.token_ids = [token for segment in segments for token in segment.token_ids]
        self.slots = [segment.slot for segment in segments for _ in segment.token_ids]
        self.positions = [segment.start + i for segment in segments for i in range(len(segment.token_ids))]
        self.last_rows = [end - 1 for end in accumulate(len(segment.token_ids) for segment in segments)]
        self.groups: list[_Group] = []
        num_single = sum(len(segment.token_ids) == 1 for segment in segments)
        start = 0
        for row in range(1, num_single + 1):
            if row == num_single or self.slots[row] != self.slots[row - 1] + 1:
                length, bias = _mask(self.positions[start:row])
                slots = slice(self.slots[start], self.slots[row - 1] + 1)
                self.groups.append(_Group(slice(start, row), slots, length, bias[:, None, None], False))
                start = row
        for segment in segments[num_single:]:
            for tile in prefill_chunks(len(segment.token_ids), PREFILL_TILE):
                rows = slice(start + tile.start, start + tile.stop)
                length, bias = _mask(self.positions[rows])
                stacked = bias.repeat(queries_per_kv_head, axis=0)
                self.groups.append(_Group(rows, slice(segment.slot, segment.slot + 1), length, stacked, True))
            start += len(segment.token_ids)


def _keep_last_rows(batch: _Batch, scratch: _Scratch, work: Workspace) -> _Scratch:
    """Only each segment's last token is asked for its successor, so in the last layer only that row goes on.

    That is a seventh of the work for a chunk that is spared.
    """
    if len(batch.last_rows) == len(batch.token_ids):
        return scratch
    kept = work.rows(len(batch.last_rows))
    rows = np.resize(batch.last_rows, len(kept.hidden))  # again from the front, as ballast
    kept.hidden[:], kept.attended[:] = scratch.hidden[rows], scratch.attended[rows]  # [segments, …]
    return kept


def _mask(positions: Sequence[int]) -> tuple[int, Array]:
    """How far to read the cache, and the bias [rows, length]: a row may look up to its own position.

    The length is a multiple of `POSITION_BLOCK`, because at a ragged end BLAS adds in another order.
    """
    length = -(-(max(positions) + 1) // POSITION_BLOCK) * POSITION_BLOCK
    ahead = np.arange(length) > np.array(positions)[:, None]
    return length, np.where(ahead, np.float32(-np.inf), np.float32(0))


def prefill_chunks(num_prompt_tokens: int, size: int) -> Iterator[slice]:
    """Where a prompt is cut. `size` is a multiple of PREFILL_TILE, so that every tile begins at one."""
    for start in range(0, num_prompt_tokens, size):
        yield slice(start, min(start + size, num_prompt_tokens))


def rotations(config: ModelConfig) -> ComplexArray:
    """RoPE as complex numbers, exp(i · position · frequency): [positions, head_dim / 2]."""
    exponents = np.arange(0, config.head_dim, 2, dtype=np.float64) / config.head_dim
    angles = np.arange(config.max_position_embeddings)[:, None] * config.rope_theta**-exponents
    turns: ComplexArray = np.exp(1j * angles).astype(np.complex64)
    return turns


def _prepare_layer(config: ModelConfig, tensors: dict[str, Array], index: int) -> _Layer:
    """One layer's weights as `[in, out]`, fused (queries, keys, values; gate, up), norms folded in."""

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
    return _Layer(
        qkv=folded("input_layernorm", "q", "k", "v"),
        out=Linear(tensor("self_attn.o_proj").T),
        gate_up=folded("post_attention_layernorm", "gate", "up", parts=2),
        down=Linear(tensor("mlp.down_proj").T),
    )


def paired_up(weight: Array, head_dim: int) -> Array:
    """Reorder each head's features so that RoPE's pairs, i and i + head_dim/2 in Hugging Face's layout, are
    neighbours.

    Then a rotation is one complex product in place: 2 µs for eight rows, 9 with halves, sines and cosines.
    Queries and keys are reordered alike, so their product is the same. `weight` is [heads * head_dim,
    hidden].
    """
    pairs = weight.reshape(-1, 2, head_dim // 2, weight.shape[-1])
    return pairs.transpose(0, 2, 1, 3).reshape(weight.shape)
