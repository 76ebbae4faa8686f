import numpy as np

from miniserve.attention import attend


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
