import numpy as np
import pytest

from miniserve.kv_cache import KVCache, SlotPool
from miniserve.model import NumpyModel


def test_slots_are_handed_out_lowest_first_until_none_is_left() -> None:
    slots = SlotPool(3)
    assert [slots.allocate() for _ in range(3)] == [0, 1, 2]
    assert not slots.can_allocate()
    slots.free(1)
    slots.free(0)
    assert slots.can_allocate()
    assert slots.allocate() == 0
    slots.check_integrity()


def test_the_worker_with_the_least_to_do_gets_the_next_request() -> None:
    slots = SlotPool(8, num_workers=2)
    assert [slots.worker_of(slots.allocate()) for _ in range(4)] == [0, 1, 0, 1]
    slots.free(1)
    slots.free(3)
    assert [slots.allocate() for _ in range(4)] == [1, 3, 4, 5]


@pytest.mark.parametrize("slot", [0, 7])
def test_a_slot_that_is_not_in_use_cannot_be_freed(slot: int) -> None:
    with pytest.raises(KeyError):
        SlotPool(3).free(slot)


def test_a_lost_slot_is_noticed() -> None:
    slots = SlotPool(3)
    slots.allocate()
    slots._used.clear()
    with pytest.raises(RuntimeError, match="lost or doubled"):
        slots.check_integrity()


def test_tokens_are_read_back_where_they_were_written(model: NumpyModel) -> None:
    cache = KVCache(model.config, num_slots=3)
    kv_heads, head_dim = model.config.num_key_value_heads, model.config.head_dim
    tokens = np.random.default_rng(0).random((4, 2, kv_heads, head_dim), np.float32)
    cache.write(1, [1, 2, 2, 2], [3, 0, 1, 5], tokens)
    keys, values = cache.read(1, slice(1, 3), 6)
    assert keys.shape == values.shape == (2, kv_heads, 6, head_dim)
    assert np.array_equal(keys[0, :, 3], tokens[0, 0])
    assert np.array_equal(values[0, :, 3], tokens[0, 1])
    assert np.array_equal(values[1][:, [0, 1, 5]], tokens[1:, 1].swapaxes(0, 1))
    assert not keys[1, :, 2:5].any()
    assert not cache.read(0, slice(0, 3), 6)[0].any()


def test_the_announced_size_is_the_allocated_one(model: NumpyModel) -> None:
    assert KVCache(model.config, 3).store.nbytes == KVCache.num_bytes(model.config, 3)
