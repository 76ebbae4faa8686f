"""The model against the reference, and against itself in other company."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from miniserve import reference
from miniserve.batch import Segment, prefill_chunks
from miniserve.checkpoint import Array, load_tensors
from miniserve.completion import max_new_tokens
from miniserve.kv_cache import KVCache
from miniserve.model import Model, NumpyModel
from miniserve.settings import PREFILL_TILE, WEIGHTS
from miniserve.tokenizer import END_OF_TEXT, encode_prompt
from tests.checkpoints import SHIPPED_SHAPE, write_random_checkpoint


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
    cache, work, ids = KVCache(model.config, 1), model.workspace(), prompt(length)
    logits = prefill(model, cache, 0, ids, work)
    for _ in range(4):
        assert np.allclose(logits, reference.logits(model.config, tensors, ids)[-1], atol=1e-4)
        ids.append(int(logits.argmax()))
        [logits] = model.logits(cache, [Segment(0, len(ids) - 1, ids[-1:])], work)


def test_numpy_takes_sizes_that_are_a_multiple_of_nothing(tmp_path: Path) -> None:
    model = NumpyModel.load(write_random_checkpoint(tmp_path, intermediate_size=100, head_dim=10))
    ids = prompt(20)
    expected = reference.logits(model.config, load_tensors(tmp_path, model.config), ids)[-1]
    logits = prefill(model, KVCache(model.config, 1), 0, ids, model.workspace())
    assert np.allclose(logits, expected, atol=1e-4)


SENTENCES = ["Yesterday she go to the market.", "I have 20 years and my brother have 15.", "Él no like té."]


def test_answers_are_those_of_the_reference() -> None:
    model = NumpyModel.load(WEIGHTS)
    tensors = load_tensors(WEIGHTS, model.config)
    for sentence in SENTENCES:
        ids = encode_prompt(sentence)
        assert model.forward(ids) == reference.answer(model.config, tensors, ids)


@pytest.mark.parametrize("length", [20, 253])
def test_the_reference_ends_where_the_model_does(model: NumpyModel, model_dir: Path, length: int) -> None:
    tensors, answers = load_tensors(model_dir, model.config), []
    for seed in range(6):
        answers.append(model.forward(prompt(length, seed)))
        assert answers[-1] == reference.answer(model.config, tensors, prompt(length, seed))
    assert "length" in {answer.finish_reason for answer in answers}


def test_forward_is_the_greedy_answer(each_model: Model[Any], model_dir: Path) -> None:
    ids, answer = prompt(20), each_model.forward(prompt(20)).token_ids
    logits = reference.logits(each_model.config, load_tensors(model_dir, each_model.config), [*ids, *answer])
    assert logits[len(ids) - 1 : -1].argmax(-1).tolist() == answer


def test_scratch_memory_grows_with_the_steps_and_changes_no_bit(each_model: Model[Any]) -> None:
    ids, found = prompt(70), []
    for steps in ([], [200], [3, 40, 200, 1]):
        work = each_model.workspace()
        for length in steps:
            each_model.logits(KVCache(each_model.config, 1), [Segment(0, 0, prompt(200)[:length])], work)
        found.append(prefill(each_model, KVCache(each_model.config, 1), 0, ids, work))
    assert all(np.array_equal(found[0], other) for other in found[1:])


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


@pytest.mark.parametrize("num_rows", [7, 16])
def test_a_row_has_the_same_bits_alone_and_in_any_company(shipped_shape: Model[Any], num_rows: int) -> None:
    """Slots with a hole between them, positions far apart, a prompt beside them."""
    model, work = shipped_shape, shipped_shape.workspace()
    cache = KVCache(model.config, 19)
    slots = [slot for slot in range(18) if slot != 4][:num_rows]
    prompts = {slot: prompt(5 + 137 * slot % 300, seed=slot) for slot in slots}
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
    cache, work = KVCache(each_model.config, 1), each_model.workspace()
    first = prefill(each_model, cache, 0, prompt(70), work)
    prefill(each_model, cache, 0, prompt(200, seed=1), work)
    assert np.array_equal(prefill(each_model, cache, 0, prompt(70), work), first)


@pytest.mark.parametrize("length", [17, 103, 500])
@pytest.mark.parametrize("size", [64, 96, 512])
def test_where_a_prompt_is_cut_changes_no_bit(shipped_shape: Model[Any], size: int, length: int) -> None:
    ids, found = prompt(length), []
    for chunk_size in (PREFILL_TILE, size):
        cache, work = KVCache(shipped_shape.config, 1), shipped_shape.workspace()
        logits = prefill(shipped_shape, cache, 0, ids, work, chunk_size)
        found.append([logits, cache.store[:, :, :, :, :length]])
    assert all(np.array_equal(a, b) for a, b in zip(*found, strict=True))


def test_prompts_are_cut_into_chunks() -> None:
    assert list(prefill_chunks(33, 16)) == [slice(0, 16), slice(16, 32), slice(32, 33)]
    assert list(prefill_chunks(33, 64)) == [slice(0, 33)]
