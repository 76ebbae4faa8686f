import numpy as np

from miniserve.kernel.compiled import CompiledModel
from miniserve.model import NumpyModel
from miniserve.numerics.memory import LINE, in_one_piece
from miniserve.settings import WEIGHTS
from tests.compiler import needs_compiler

SHAPES = [
    (5, np.float32, (5,)),
    (6, np.float16, (2, 3)),
    (64, np.float32, (2, 4, 8)),
    (1, np.float32, (1, 1)),
]


def test_copies_are_equal_apart_and_begin_at_a_line() -> None:
    arrays = [np.arange(n, dtype=kind).reshape(shape) for n, kind, shape in SHAPES]
    copies = in_one_piece(arrays)
    for array, copy in zip(arrays, copies, strict=True):
        assert (copy.dtype, copy.shape) == (array.dtype, array.shape)
        assert copy.ctypes.data % LINE == 0
        assert not np.shares_memory(array, copy)
        copy += 1  # into nobody else's place
    for array, copy in zip(arrays, copies, strict=True):
        np.testing.assert_array_equal(copy, array + 1)


def test_the_weights_of_numpy_begin_at_a_line() -> None:
    model = NumpyModel.load(WEIGHTS)
    matrices = [matrix for layer in model._layers for matrix in layer.matrices]
    assert {matrix.blocks.ctypes.data % LINE for matrix in [*matrices, model._head]} == {0}


@needs_compiler
def test_the_weights_of_the_kernel_begin_at_a_line() -> None:
    assert {array.ctypes.data % LINE for array in CompiledModel.load(WEIGHTS)._arrays.values()} == {0}
