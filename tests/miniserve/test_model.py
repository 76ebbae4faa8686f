"""The model against an independent, plain float64 decoder that recomputes everything for every token."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from miniserve.checkpoint import Array, ModelConfig, load_tensors
from miniserve.completion import max_new_tokens
from miniserve.kv_cache import KVCache
from miniserve.model import Linear, Model, NumpyModel, Segment, attend, prefill_chunks
from miniserve.settings import PREFILL_TILE
from miniserve.tokenizer import END_OF_TEXT
from tests.checkpoints import SHIPPED_SHAPE, write_random_checkpoint

Doubles = npt.NDArray[np.float64]


def reference_logits(config: ModelConfig, tensors: dict[str, Any], token_ids: Sequence[int]) -> Doubles:
    """Logits [tokens, vocab], straight from the definition of Llama (rotate-half RoPE, no cache)."""
    t = {name: tensor.astype(np.float64) for name, tensor in tensors.items()}
    length, head_dim, half = len(token_ids), config.head_dim, config.head_dim // 2

    def norm(x: Doubles, weight: Doubles) -> Doubles:
        scale: Doubles = weight / np.sqrt((x**2).mean(-1, keepdims=True) + config.rms_norm_eps)
        return x * scale

    angles = np.outer(np.arange(length), config.rope_theta ** (-np.arange(half) * 2 / head_dim))
    cos, sin = np.tile(np.cos(angles), 2), np.tile(np.sin(angles), 2)

    def rotate(x: Doubles) -> Doubles:
        rotated: Doubles = x * cos + np.concatenate([-x[..., half:], x[..., :half]], -1) * sin
        return rotated

    x = t["model.embed_tokens.weight"][list(token_ids)]
    for layer in range(config.num_hidden_layers):
        p = f"model.layers.{layer}."
        h = norm(x, t[p + "input_layernorm.weight"])
        q, k, v = (
            (h @ t[p + f"self_attn.{name}_proj.weight"].T).reshape(length, -1, head_dim).swapaxes(0, 1)
            for name in "qkv"
        )
        heads = []
        for head in range(config.num_attention_heads):
            kv = head // config.queries_per_kv_head
            scores = rotate(q[head]) @ rotate(k[kv]).T / np.sqrt(head_dim)
            scores[np.triu_indices(length, 1)] = -np.inf
            weights = np.exp(scores - scores.max(-1, keepdims=True))
            heads.append(weights / weights.sum(-1, keepdims=True) @ v[kv])
        x = x + np.concatenate(heads, -1) @ t[p + "self_attn.o_proj.weight"].T
        h = norm(x, t[p + "post_attention_layernorm.weight"])
        gate, up = h @ t[p + "mlp.gate_proj.weight"].T, h @ t[p + "mlp.up_proj.weight"].T
        x = x + gate / (1 + np.exp(-gate)) * up @ t[p + "mlp.down_proj.weight"].T
    head = t.get("lm_head.weight", t["model.embed_tokens.weight"])
    logits: Doubles = norm(x, t["model.norm.weight"]) @ head.T
    return logits


def prompt(length: int, seed: int = 0) -> list[int]:
    return [2, *np.random.default_rng(seed).integers(32, 127, length - 2).tolist(), 3]


def prefill(
    model: Model[Any], cache: KVCache, slot: int, ids: list[int], work: Any, size: int = PREFILL_TILE
) -> Array:
    """The logits [vocab] of what follows the prompt."""
    for chunk in prefill_chunks(len(ids), size):
        last = model.logits(cache, [Segment(slot, chunk.start, ids[chunk])], work)
    logits: Array = last[0]
    return logits


@pytest.fixture(scope="module")
def shipped_shape(kind: type[Model[Any]], tmp_path_factory: pytest.TempPathFactory) -> Model[Any]:
    return kind.load(write_random_checkpoint(tmp_path_factory.mktemp("shipped"), **SHIPPED_SHAPE))


@pytest.mark.parametrize(
    "overrides",
    [
        {},
        {"num_key_value_heads": 4},
        {"num_attention_heads": 6, "intermediate_size": 112, "vocab_size": 259},
        {"tie_word_embeddings": False},
    ],
)
@pytest.mark.parametrize("length", [2, PREFILL_TILE, PREFILL_TILE + 1, 3 * PREFILL_TILE - 3])
def test_logits_equal_the_reference(
    kind: type[Model[Any]], tmp_path: Path, length: int, overrides: dict[str, int]
) -> None:
    model = kind.load(write_random_checkpoint(tmp_path, **overrides))
    tensors = load_tensors(tmp_path, model.config)
    cache, work, ids = KVCache(model.config, 1), model.workspace(PREFILL_TILE + 24), prompt(length)
    logits = prefill(model, cache, 0, ids, work)
    for _ in range(4):
        assert np.allclose(logits, reference_logits(model.config, tensors, ids)[-1], atol=1e-4)
        ids.append(int(logits.argmax()))
        [logits] = model.logits(cache, [Segment(0, len(ids) - 1, ids[-1:])], work)


def test_numpy_takes_sizes_that_are_a_multiple_of_nothing(tmp_path: Path) -> None:
    model = NumpyModel.load(write_random_checkpoint(tmp_path, intermediate_size=100, head_dim=10))
    ids = prompt(20)
    expected = reference_logits(model.config, load_tensors(tmp_path, model.config), ids)[-1]
    logits = prefill(model, KVCache(model.config, 1), 0, ids, model.workspace(PREFILL_TILE))
    assert np.allclose(logits, expected, atol=1e-4)


def test_forward_is_the_greedy_answer(each_model: Model[Any], model_dir: Path) -> None:
    ids, answer = prompt(20), each_model.forward(prompt(20)).token_ids
    logits = reference_logits(each_model.config, load_tensors(model_dir, each_model.config), [*ids, *answer])
    assert logits[len(ids) - 1 : -1].argmax(-1).tolist() == answer


def test_forward_ends_at_the_end_token_or_at_the_limit(model: NumpyModel) -> None:
    reasons = set()
    for seed in range(40):
        ids = prompt(30, seed)
        completion = model.forward(ids)
        reasons.add(completion.finish_reason)
        assert END_OF_TEXT not in completion.token_ids
        is_full = len(completion.token_ids) == max_new_tokens(len(ids), model.context)
        assert is_full == (completion.finish_reason == "length")
    assert reasons == {"stop", "length"}


def test_forward_stops_at_the_end_of_the_context(model: NumpyModel) -> None:
    ids = prompt(model.context - 3)
    assert len(model.forward(ids).token_ids) <= 3


@pytest.mark.parametrize("num_rows", [2, 3, 7, 13, 16])
def test_a_row_has_the_same_bits_alone_and_in_any_company(shipped_shape: Model[Any], num_rows: int) -> None:
    """Slots with a hole between them, positions far apart, a prompt beside them."""
    model, work = shipped_shape, shipped_shape.workspace(PREFILL_TILE + 24)
    cache = KVCache(model.config, 19)
    slots = [slot for slot in range(18) if slot != 4][:num_rows]
    prompts = {slot: prompt(5 + 137 * slot % 700, seed=slot) for slot in slots}
    newest = {slot: int(prefill(model, cache, slot, prompts[slot], work).argmax()) for slot in slots}
    together: dict[int, list[Array]] = {slot: [] for slot in slots}
    newcomer, newcomers = prompt(90), []
    for step, chunk in zip(range(3), prefill_chunks(90, PREFILL_TILE), strict=False):
        segments = [Segment(slot, len(prompts[slot]) + step, [newest[slot]]) for slot in slots]
        segments.insert(1, Segment(18, chunk.start, newcomer[chunk]))
        logits = list(model.logits(cache, segments, work))
        newcomers.append(logits.pop(1))
        for row, slot in enumerate(slots):
            together[slot].append(logits[row])
            newest[slot] = int(logits[row].argmax())
    for slot in slots:
        alone = KVCache(model.config, 1)
        found = prefill(model, alone, 0, prompts[slot], work)
        for step in range(3):
            segment = Segment(0, len(prompts[slot]) + step, [int(found.argmax())])
            [found] = model.logits(alone, [segment], work)
            assert np.array_equal(found, together[slot][step])
    for chunk, expected in zip(prefill_chunks(90, PREFILL_TILE), newcomers, strict=False):
        [found] = model.logits(cache, [Segment(18, chunk.start, newcomer[chunk])], work)
        assert np.array_equal(found, expected)


def test_what_a_slot_held_before_does_not_matter(each_model: Model[Any]) -> None:
    cache, work = KVCache(each_model.config, 1), each_model.workspace(PREFILL_TILE + 24)
    first = prefill(each_model, cache, 0, prompt(70), work)
    prefill(each_model, cache, 0, prompt(200, seed=1), work)
    assert np.array_equal(prefill(each_model, cache, 0, prompt(70), work), first)


@pytest.mark.parametrize(("num_in", "num_out"), [(64, 128), (64, 96), (10, 7), (9000, 64)])
def test_blocks_multiply_like_the_matrix_they_were_cut_from(num_in: int, num_out: int) -> None:
    rng = np.random.default_rng(0)
    x, weight = rng.random((11, num_in), np.float32), rng.random((num_in, num_out), np.float32)
    out = np.empty((11, num_out), np.float32)
    Linear(weight)(x, out)
    assert np.allclose(out, x @ weight, rtol=1e-5)


def test_attention_looks_where_the_bias_lets_it() -> None:
    rng = np.random.default_rng(0)
    queries, keys, values = (rng.random((1, 2, n, 8), np.float32) for n in (2, 6, 6))
    short, hidden = np.empty_like(queries), np.empty_like(queries)
    attend(queries, keys[:, :, :4], values[:, :, :4], np.zeros(4, np.float32), short)
    bias = np.where(np.arange(6) < 4, np.float32(0), np.float32(-np.inf))
    attend(queries, keys, values, bias, hidden)
    assert np.array_equal(short, hidden)
    scores = np.exp(queries @ keys[:, :, :4].swapaxes(-1, -2))
    assert np.allclose(short, scores / scores.sum(-1, keepdims=True) @ values[:, :, :4], rtol=1e-5)


@pytest.mark.parametrize("length", [17, 103, 500])
@pytest.mark.parametrize("size", [64, 96, 512])
def test_where_a_prompt_is_cut_changes_no_bit(shipped_shape: Model[Any], size: int, length: int) -> None:
    ids, found = prompt(length), []
    for chunk_size in (PREFILL_TILE, size):
        cache, work = KVCache(shipped_shape.config, 1), shipped_shape.workspace(chunk_size)
        logits = prefill(shipped_shape, cache, 0, ids, work, chunk_size)
        found.append([logits, cache.store[:, :, :, :, :length]])
    assert all(np.array_equal(a, b) for a, b in zip(*found, strict=True))


def test_prompts_are_cut_into_chunks() -> None:
    assert list(prefill_chunks(33, 16)) == [slice(0, 16), slice(16, 32), slice(32, 33)]
    assert list(prefill_chunks(33, 64)) == [slice(0, 33)]
