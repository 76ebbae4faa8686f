import numpy as np

from miniserve.kv_cache import KVCache
from miniserve.model import NumpyModel


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
