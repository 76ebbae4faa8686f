"""Matrix products with weights, laid out for few rows at a time. Knows nothing of layers."""

from math import gcd

import numpy as np

from miniserve.checkpoint import Array
from miniserve.numerics.blas import row_rule

BLOCK_COLUMNS = 64


class Linear:
    """`x @ W`, with W cut into blocks of 64 columns that are stored one after another: `[blocks, in, 64]`.

    OpenBLAS has a kernel for small products that reads the weights in place; for the whole matrix it would
    first repack all of it, on every call. 8 rows × (256 → 1408) take 130 µs plain and 53 µs in blocks, which
    is the speed of the arithmetic itself. If there are more rows than that kernel takes, they take turns.
    """

    def __init__(self, weight: Array, parts: int = 1) -> None:
        """`weight` is [in, out]. `out` has so many equal `parts`; no block crosses from one to the next."""
        num_in, num_out = weight.shape
        self.columns = gcd(num_out // parts, BLOCK_COLUMNS)
        self.blocks = np.ascontiguousarray(weight.reshape(num_in, -1, self.columns).transpose(1, 0, 2))
        self.max_rows = row_rule().max_rows(num_in, self.columns)

    def __call__(self, x: Array, out: Array) -> None:
        """x [rows, in] → out [rows, out]. The number of rows is one that `RowRule.padded` gives."""
        self.by_block(x, in_blocks(out, self.columns))

    def by_block(self, x: Array, out: Array) -> None:
        """The same, left in blocks: x [rows, in] → out [blocks, rows, columns]."""
        step = row_rule().step
        num_steps, goes = -(-len(x) // step), -(-len(x) // self.max_rows)
        for go in range(goes):
            rows = slice(step * (num_steps * go // goes), step * (num_steps * (go + 1) // goes))
            np.matmul(x[rows], self.blocks, out=out[:, rows])


def in_blocks(x: Array, columns: int) -> Array:
    """x [rows, features] seen as [blocks, rows, columns]."""
    return x.reshape(len(x), -1, columns).transpose(1, 0, 2)
