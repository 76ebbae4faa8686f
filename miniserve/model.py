"""A Llama-shaped decoder in NumPy: weights and tokens in, next tokens out. Knows nothing of requests or
sentences.

`forward` computes one request alone, from its prompt to its last token: the plain path, and the oracle that
the batched path is held against. `prefill` and `decode` are what the engine calls.

**Rows.** Everything between two tokens is computed on rows, `[rows, features]`. In `decode` each row is
another request; in `prefill` the rows are consecutive tokens of one prompt. A matrix product reads all 4.4
million weights whether it has one row or eight: that is why batching pays.

**The same bits in any company.** A row's result must not depend on which other rows are there. Three rules
see to it: no row is ever alone (BLAS would take another kernel, which adds in another order; see
`_Scratch`), prompts are always cut at multiples of `PREFILL_CHUNK` and each chunk is computed by itself, and
every sum over positions is a matrix product, which adds in order, so that masked positions behind the end
add exact zeros (see `attend`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import gcd, sqrt
from pathlib import Path

import numpy as np
import numpy.typing as npt

from miniserve.checkpoint import Array, ModelConfig, load_tensors, read_config
from miniserve.completion import Completion, max_new_tokens
from miniserve.kv_cache import POSITION_BLOCK, KVCache
from miniserve.tokenizer import END_OF_TEXT

ComplexArray = npt.NDArray[np.complex64]

_ONES: Array = np.ones((1 << 16, 2), np.float32)

BLOCK_COLUMNS = 64
KEY_SPAN = 512
MAX_DECODE_ROWS = 16
PREFILL_CHUNK = 16
"""Prompt tokens computed at once. OpenBLAS is at its best up to here (see `Linear`), and a step that carries
a chunk stays short enough not to hold up the requests that are decoding."""


class Linear:
    """`x @ W`, with W cut into blocks of 64 columns that are stored one after another: `[blocks, in, 64]`.

    For few rows OpenBLAS has a kernel that reads the weights where they lie, but it takes it only while
    rows × in × columns stays under a million. On the whole matrix it would repack all of it on every call
    instead: 8 rows × (256 → 1408) take 130 µs plain and 53 µs in blocks, which is the speed of the
    arithmetic itself.
    """

    def __init__(self, weight: Array) -> None:
        """`weight` is [in, out]."""
        num_in, num_out = weight.shape
        self.columns = gcd(num_out, BLOCK_COLUMNS)
        self.blocks = np.ascontiguousarray(weight.reshape(num_in, -1, self.columns).transpose(1, 0, 2))

    def __call__(self, x: Array, out: Array) -> None:
        """x [rows, in] → out [rows, out]."""
        blocked = out.reshape(len(out), -1, self.columns).transpose(1, 0, 2)  # a view: [blocks, rows, 64]
        np.matmul(x, self.blocks, out=blocked)


@dataclass(frozen=True)
class _Layer:
    qkv: Linear  # [hidden] → queries of all heads, keys, values
    out: Linear
    gate_up: Linear
    down: Linear


class _Scratch:
    """The buffers for one number of rows, and the views of them that the layers use.

    Allocating and slicing them anew in every layer would cost as much as a third of a decode step.
    """

    def __init__(self, config: ModelConfig, rows: int) -> None:
        heads, kv_heads, head_dim = config.num_attention_heads, config.num_key_value_heads, config.head_dim
        q_size, inner = config.q_size, config.intermediate_size

        def buffer(*shape: int) -> Array:
            return np.zeros((rows, *shape), np.float32)

        self.hidden, self.normed, self.branch = (buffer(config.hidden_size) for _ in range(3))
        self.scale = buffer()
        self.qkv = buffer(q_size + 2 * config.kv_size)
        # A pair of neighbouring floats is one complex number: [rows, heads + kv_heads, head_dim / 2]
        self.rotary: ComplexArray = self.qkv[:, : -config.kv_size].view(np.complex64)
        self.rotary = self.rotary.reshape(rows, heads + kv_heads, head_dim // 2)
        self.queries = self.qkv[:, :q_size].reshape(rows, kv_heads, config.queries_per_kv_head, head_dim)
        self.keys_values = self.qkv[:, q_size:].reshape(rows, 2, kv_heads, head_dim)
        self.attended = buffer(q_size)
        self.attended_heads = self.attended.reshape(self.queries.shape)
        self.gate_up, self.sigmoid = buffer(2 * inner), buffer(inner)
        self.gate, self.up = self.gate_up[:, :inner], self.gate_up[:, inner:]
        self.logits = buffer(config.vocab_size)


class Workspace:
    """One thread's scratch memory, kept between steps."""

    def __init__(self, config: ModelConfig) -> None:
        self._config = config
        self._scratch: dict[int, _Scratch] = {}

    def rows(self, num_rows: int) -> _Scratch:
        """Buffers for `num_rows` rows; for a single row, buffers for two, the second being idle ballast."""
        num_rows = max(num_rows, 2)
        if num_rows not in self._scratch:
            self._scratch[num_rows] = _Scratch(self._config, num_rows)
        return self._scratch[num_rows]


class Model:
    """The weights, rearranged once for the way they are used."""

    def __init__(self, config: ModelConfig, tensors: dict[str, Array]) -> None:
        self.config = config
        self.context = config.max_position_embeddings
        self._embedding = tensors["model.embed_tokens.weight"]  # [vocab, hidden]
        self._layers = [_prepare_layer(config, tensors, index) for index in range(config.num_hidden_layers)]
        final_norm = tensors["model.norm.weight"] * np.float32(sqrt(config.hidden_size))
        self._head = Linear(final_norm[:, None] * self._embedding.T)
        self._rotations = _rotations(config)
        self._squares_floor = np.float32(config.rms_norm_eps * config.hidden_size)

    @classmethod
    def load(cls, directory: Path) -> "Model":
        """Load a checkpoint directory. Raises CheckpointError."""
        config = read_config(directory)
        return cls(config, load_tensors(directory, config))

    def forward(self, prompt_ids: Sequence[int]) -> Completion:
        """Answer one request alone, from prompt to last token, in a cache of its own."""
        cache, work = KVCache(self.config, num_slots=1), Workspace(self.config)
        slot = cache.allocate()
        for chunk in prefill_chunks(len(prompt_ids)):
            token = self.prefill(cache, slot, chunk.start, prompt_ids[chunk], work)
        answer: list[int] = []
        limit = max_new_tokens(len(prompt_ids), self.context)
        while token != END_OF_TEXT:
            answer.append(token)
            if len(answer) == limit:
                return Completion(answer, "length")
            position = len(prompt_ids) + len(answer) - 1
            [token] = self.decode(cache, [slot], [position], [token], work)
        return Completion(answer, "stop")

    def prefill(
        self, cache: KVCache, slot: int, start: int, token_ids: Sequence[int], work: Workspace
    ) -> int:
        """Compute consecutive tokens of one prompt, from position `start`; returns the token after them."""
        num_rows, end = len(token_ids), start + len(token_ids)
        scratch = work.rows(num_rows)
        rotations = self._embed(token_ids, list(range(start, end)), scratch)
        group, kv_heads, head_dim = (
            self.config.queries_per_kv_head,
            self.config.num_key_value_heads,
            self.config.head_dim,
        )
        length, mask = _mask(range(start, end))
        bias = mask.repeat(group, axis=0)  # [rows * group, length]
        attended = np.empty((1, kv_heads, num_rows * group, head_dim), np.float32)
        with np.errstate(over="ignore"):
            for index, layer in enumerate(self._layers):
                self._project(layer, rotations, scratch)
                cache.write_span(index, slot, start, scratch.keys_values[:num_rows])
                keys, values = cache.read(index, slice(slot, slot + 1), length)
                queries = scratch.queries[:num_rows].transpose(1, 0, 2, 3).reshape(attended.shape)
                attend(queries, keys, values, bias, out=attended)
                by_row = attended.reshape(kv_heads, num_rows, group, head_dim).transpose(1, 0, 2, 3)
                scratch.attended_heads[:num_rows] = by_row
                self._finish_layer(layer, scratch)
            last = work.rows(1)
            last.hidden[:] = scratch.hidden[num_rows - 1]
            return self._next_tokens(last)[0]

    def decode(
        self,
        cache: KVCache,
        slots: Sequence[int],
        positions: Sequence[int],
        token_ids: Sequence[int],
        work: Workspace,
    ) -> list[int]:
        """Compute one token for each of several slots (ascending); returns the token that follows each."""
        num_rows = len(slots)
        scratch = work.rows(num_rows)
        rotations = self._embed(token_ids, positions, scratch)
        runs = list(_runs(slots, positions))
        with np.errstate(over="ignore"):
            for index, layer in enumerate(self._layers):
                self._project(layer, rotations, scratch)
                cache.write_rows(index, slots, positions, scratch.keys_values[:num_rows])
                for run in runs:
                    keys, values = cache.read(index, run.slots, run.length)
                    attend(
                        scratch.queries[run.rows], keys, values, run.bias, scratch.attended_heads[run.rows]
                    )
                self._finish_layer(layer, scratch)
            return self._next_tokens(scratch)[:num_rows]

    # --- the parts of a step; each works in place on the scratch buffers --------------------------

    def _embed(self, token_ids: Sequence[int], positions: Sequence[int], scratch: _Scratch) -> ComplexArray:
        """Fill `scratch.hidden` [rows, hidden]; returns the rotations of the rows [rows, 1, head_dim / 2]."""
        ballast = [0] * (len(scratch.hidden) - len(token_ids))
        self._embedding.take([*token_ids, *ballast], axis=0, out=scratch.hidden, mode="clip")
        rotations: ComplexArray = self._rotations.take([*positions, *ballast], axis=0)
        return rotations[:, None]

    def _project(self, layer: _Layer, rotations: ComplexArray, scratch: _Scratch) -> None:
        """hidden → rotated queries and keys, and values."""
        self._normalise(scratch)
        layer.qkv(scratch.normed, out=scratch.qkv)
        scratch.rotary *= rotations

    def _finish_layer(self, layer: _Layer, scratch: _Scratch) -> None:
        """Attention's output projection and the feed-forward part, each added to `hidden`."""
        layer.out(scratch.attended, out=scratch.branch)
        scratch.hidden += scratch.branch
        self._normalise(scratch)
        layer.gate_up(scratch.normed, out=scratch.gate_up)
        np.negative(scratch.gate, out=scratch.sigmoid)
        np.exp(scratch.sigmoid, out=scratch.sigmoid)
        scratch.sigmoid += 1
        scratch.up *= scratch.gate
        scratch.up /= scratch.sigmoid  # silu(gate) * up, with silu(g) = g / (1 + exp(-g))
        layer.down(scratch.up, out=scratch.branch)
        scratch.hidden += scratch.branch

    def _next_tokens(self, scratch: _Scratch) -> list[int]:
        """The greedy choice for each row."""
        self._normalise(scratch)
        self._head(scratch.normed, out=scratch.logits)
        tokens: list[int] = scratch.logits.argmax(axis=-1).tolist()
        return tokens

    def _normalise(self, scratch: _Scratch) -> None:
        """RMSNorm without its weight and without the factor √hidden: both are folded into the next matrix."""
        np.vecdot(scratch.hidden, scratch.hidden, out=scratch.scale)
        scratch.scale += self._squares_floor
        np.sqrt(scratch.scale, out=scratch.scale)
        np.divide(scratch.hidden, scratch.scale[:, None], out=scratch.normed)


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
    scores -= scores.max(axis=-1, keepdims=True)
    np.exp(scores, out=scores)
    # `scores.sum(axis=-1)` adds pairwise, in an order that depends on the length. A product with ones adds
    # in order, so that the zeros of the masked positions change nothing.
    totals = np.matmul(scores, _ONES[: scores.shape[-1]])[..., :1]
    np.matmul(scores, values, out=out)
    out /= totals


@dataclass(frozen=True)
class _Run:
    """Rows whose slots are neighbours, so that attention can treat them as one view of the cache."""

    rows: slice
    slots: slice
    length: int
    bias: Array


def _runs(slots: Sequence[int], positions: Sequence[int]) -> Iterator[_Run]:
    """Cut the rows where the slots are not consecutive."""
    start = 0
    for row in range(1, len(slots) + 1):
        if row == len(slots) or slots[row] != slots[row - 1] + 1:
            rows = slice(start, row)
            length, bias = _mask(positions[rows])
            yield _Run(rows, slice(slots[start], slots[row - 1] + 1), length, bias[:, None, None])
            start = row


def _mask(positions: Sequence[int]) -> tuple[int, Array]:
    """How far to read the cache, and the bias [rows, length]: a row may look up to its own position.

    The length is a multiple of `POSITION_BLOCK`, because at a ragged end BLAS adds in another order.
    """
    length = -(-(max(positions) + 1) // POSITION_BLOCK) * POSITION_BLOCK
    ahead = np.arange(length) > np.array(positions)[:, None]
    return length, np.where(ahead, np.float32(-np.inf), np.float32(0))


def prefill_chunks(num_prompt_tokens: int) -> Iterator[slice]:
    """Where a prompt is cut: always at the same places, so that its keys and values are the same bits."""
    for start in range(0, num_prompt_tokens, PREFILL_CHUNK):
        yield slice(start, min(start + PREFILL_CHUNK, num_prompt_tokens))


def _rotations(config: ModelConfig) -> ComplexArray:
    """RoPE as complex numbers, exp(i · position · frequency): [positions, head_dim / 2]."""
    exponents = np.arange(0, config.head_dim, 2, dtype=np.float64) / config.head_dim
    angles = np.arange(config.max_position_embeddings)[:, None] * config.rope_theta**-exponents
    rotations: ComplexArray = np.exp(1j * angles).astype(np.complex64)
    return rotations


def _prepare_layer(config: ModelConfig, tensors: dict[str, Array], index: int) -> _Layer:
    """One layer's weights as `[in, out]`, fused (queries, keys, values; gate, up), norms folded in."""

    def tensor(name: str) -> Array:
        return tensors[f"model.layers.{index}.{name}.weight"]

    def folded(norm: str, *names: str) -> Linear:
        scale = tensor(norm) * np.float32(sqrt(config.hidden_size))
        return Linear(scale[:, None] * np.concatenate([weights[name] for name in names]).T)

    weights = {
        "q": _pair_up(tensor("self_attn.q_proj"), config.head_dim) / np.float32(sqrt(config.head_dim)),
        "k": _pair_up(tensor("self_attn.k_proj"), config.head_dim),
        "v": tensor("self_attn.v_proj"),
        "gate": tensor("mlp.gate_proj"),
        "up": tensor("mlp.up_proj"),
    }
    return _Layer(
        qkv=folded("input_layernorm", "q", "k", "v"),
        out=Linear(tensor("self_attn.o_proj").T),
        gate_up=folded("post_attention_layernorm", "gate", "up"),
        down=Linear(tensor("mlp.down_proj").T),
    )


def _pair_up(weight: Array, head_dim: int) -> Array:
    """Reorder each head's features so that RoPE's pairs, i and i + head_dim/2 in Hugging Face's layout, are
    neighbours.

    Then a rotation is one complex product in place. Queries and keys are reordered alike, so their product
    is the same. `weight` is [heads * head_dim, hidden].
    """
    pairs = weight.reshape(-1, 2, head_dim // 2, weight.shape[-1])
    return pairs.transpose(0, 2, 1, 3).reshape(weight.shape)
