"""Attention: each row looks at the keys up to its own position, and brings back a mixture of their values.

Every sum here runs in an order that does not depend on the row's company. That is why keys are read in whole
blocks and sums are cut at fixed places. Knows neither layers nor weights.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from miniserve.batch import Segment, prefill_chunks
from miniserve.checkpoint import Array
from miniserve.kv_cache import POSITION_BLOCK
from miniserve.settings import PREFILL_TILE

KEY_SPAN = 512
"""Keys that one product of `attend` takes at most, so that single rows stay with one kernel of BLAS, however
far their neighbours have come. A tile may get another kernel: its sizes depend on its own prompt alone."""

SUM_SPAN = 256
"""Positions that one product of `attend` sums over at most. OpenBLAS cuts longer sums (from 320 on, by
processor) in places that depend on their length."""

MASKED = np.float32(-np.inf)
"""Added to the score of a key that a query may not see: exp makes an exact zero of it."""

_ONES: Array = np.ones((SUM_SPAN, 2), np.float32)


@dataclass(frozen=True)
class Group:
    """Rows that attention treats at once: a tile of one prompt, or single tokens of neighbouring slots."""

    rows: slice
    slots: slice
    length: int  # how far the cache is read
    bias: Array  # tile: [rows * queries of a KV head, length]; single tokens: [slots, 1, 1, length]
    is_tile: bool


def groups(segments: Sequence[Segment], queries_per_kv_head: int) -> Iterator[Group]:
    """All rows of a step: first the single tokens, by slot, then the chunks, as they stand in `segments`."""
    singles = [segment for segment in segments if len(segment.token_ids) == 1]
    for rows in _neighbours([segment.slot for segment in singles]):
        together = singles[rows]
        length, bias = _mask([segment.start for segment in together])
        slots = slice(together[0].slot, together[-1].slot + 1)
        yield Group(rows, slots, length, bias[:, None, None], is_tile=False)
    start = len(singles)
    for segment in segments[start:]:
        for tile in prefill_chunks(len(segment.token_ids), PREFILL_TILE):
            length, bias = _mask(range(segment.start + tile.start, segment.start + tile.stop))
            rows, slots = slice(start + tile.start, start + tile.stop), slice(segment.slot, segment.slot + 1)
            yield Group(rows, slots, length, bias.repeat(queries_per_kv_head, axis=0), is_tile=True)
        start += len(segment.token_ids)


def _neighbours(slots: Sequence[int]) -> Iterator[slice]:
    """Stretches of slots that follow one another without a gap."""
    start = 0
    for end in range(1, len(slots) + 1):
        if end == len(slots) or slots[end] != slots[end - 1] + 1:
            yield slice(start, end)
            start = end


def read_length(positions: Sequence[int]) -> int:
    """How far to read the cache for these rows: to the farthest, in whole blocks.

    At a ragged end BLAS would add in another order.
    """
    return -(-(max(positions) + 1) // POSITION_BLOCK) * POSITION_BLOCK


def _mask(positions: Sequence[int]) -> tuple[int, Array]:
    """How far to read the cache, and the bias [rows, length]: a row may look up to its own position."""
    length = read_length(positions)
    ahead = np.arange(length) > np.array(positions)[:, None]
    return length, np.where(ahead, MASKED, np.float32(0))


def attend_group(group: Group, queries: Array, keys: Array, values: Array, out: Array) -> None:
    """Attention of one group's rows.

    queries, out [rows, kv_heads, queries of a KV head, head_dim]; keys, values [slots, kv_heads, length,
    head_dim].
    """
    if not group.is_tile:  # a row of each slot, so rows are slots
        attend(queries, keys, values, group.bias, out)
        return
    rows, kv_heads, per_head, head_dim = queries.shape  # all of one slot: its queries stand below one another
    stacked = queries.swapaxes(0, 1).reshape(1, kv_heads, rows * per_head, head_dim)
    attend(stacked, keys, values, group.bias, out=stacked)
    out[:] = stacked.reshape(kv_heads, rows, per_head, head_dim).swapaxes(0, 1)


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
