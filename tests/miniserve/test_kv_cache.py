import numpy as np
import pytest

from miniserve.kv_cache import KVCache
from miniserve.model import Model


@pytest.fixture
def cache(model: Model) -> KVCache:
    return KVCache(model.config, num_slots=3)


def test_slots_are_handed_out_lowest_first_until_none_is_left(cache: KVCache) -> None:
    assert [cache.allocate() for _ in range(3)] == [0, 1, 2]
    assert not cache.can_allocate()
    cache.free(1)
    cache.free(0)
    assert cache.can_allocate()
    assert cache.allocate() == 0
    cache.check_integrity()


@pytest.mark.parametrize("slot", [0, 7])
def test_a_slot_that_is_not_in_use_cannot_be_freed(cache: KVCache, slot: int) -> None:
    with pytest.raises(KeyError):
        cache.free(slot)


def test_a_lost_slot_is_noticed(cache: KVCache) -> None:
    cache.allocate()
    cache._used.clear()
    with pytest.raises(RuntimeError, match="lost or doubled"):
        cache.check_integrity()


def test_rows_and_spans_are_read_back_where_they_were_written(cache: KVCache, model: Model) -> None:
    kv_heads, head_dim = model.config.num_key_value_heads, model.config.head_dim
    rng = np.random.default_rng(0)
    span = rng.random((5, 2, kv_heads, head_dim), np.float32)
    rows = rng.random((2, 2, kv_heads, head_dim), np.float32)
    cache.write_span(1, 2, 0, span)
    cache.write_rows(1, [1, 2], [3, 5], rows)
    keys, values = cache.read(1, slice(1, 3), 6)
    assert keys.shape == values.shape == (2, kv_heads, 6, head_dim)
    assert np.array_equal(keys[1, :, :5], span[:, 0].swapaxes(0, 1))
    assert np.array_equal(values[1, :, :5], span[:, 1].swapaxes(0, 1))
    assert np.array_equal(keys[0, :, 3], rows[0, 0])
    assert np.array_equal(values[1, :, 5], rows[1, 1])
    assert not cache.read(0, slice(0, 3), 6)[0].any()


def test_the_announced_size_is_the_allocated_one(cache: KVCache, model: Model) -> None:
    assert cache._store.nbytes == KVCache.num_bytes(model.config, 3)
