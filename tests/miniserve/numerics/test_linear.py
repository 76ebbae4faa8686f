import numpy as np
import pytest

from miniserve.numerics.linear import Linear


@pytest.mark.parametrize(("num_in", "num_out"), [(64, 128), (64, 96), (10, 7), (9000, 64)])
def test_blocks_multiply_like_the_matrix_they_were_cut_from(num_in: int, num_out: int) -> None:
    rng = np.random.default_rng(0)
    x, weight = rng.random((11, num_in), np.float32), rng.random((num_in, num_out), np.float32)
    out = np.empty((11, num_out), np.float32)
    Linear(weight)(x, out)
    assert np.allclose(out, x @ weight, rtol=1e-5)
