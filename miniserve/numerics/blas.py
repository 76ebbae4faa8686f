"""How many rows one matrix product may take here without a row's bits depending on the others.

OpenBLAS picks a kernel by the processor and by the size of the product, and kernels add in different orders.
With AVX-512 its kernel for small matrices keeps one running sum for each output, whatever the number of rows.
Without (AVX2, say) it takes rows by twelves, then by fours, twos and ones, and only the kernels for four rows
agree with each other. Which of these holds is tried once, because OpenBLAS promises neither.

Knows NumPy alone.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np

SMALL_PRODUCT = 1_000_000
"""Up to this many multiplications (rows × in × columns) OpenBLAS takes its kernel for small matrices."""


@dataclass(frozen=True)
class RowRule:
    """A product takes a multiple of `step` rows, and at most `most` of them; None: as SMALL_PRODUCT says."""

    step: int
    most: int | None

    def max_rows(self, num_in: int, num_columns: int) -> int:
        """The most rows of one product [rows, num_in] @ [num_in, num_columns]."""
        return self.most or max(4, SMALL_PRODUCT // (num_in * num_columns))

    def padded(self, num_rows: int) -> int:
        """How many rows to compute for so many.

        With the small kernel never one, which would take BLAS's kernel for vectors, and never three more than
        a multiple of four: 39 rows take 3.97 ms in all products, 40 take 3.74; 3 take 1.13, 4 take 0.99.
        """
        if self.step > 1:
            return -(-num_rows // self.step) * self.step
        return max(2, num_rows + (num_rows % 4 == 3))


ANY_NUMBER = RowRule(step=1, most=None)
BY_FOURS = RowRule(step=4, most=8)


@cache
def row_rule() -> RowRule:
    """The rule for this machine's BLAS."""
    rng = np.random.default_rng(0)
    rows, weight = rng.standard_normal((48, 256), np.float32), rng.standard_normal((256, 64), np.float32)
    pairs = np.concatenate([rows[i : i + 2] @ weight for i in range(0, 48, 2)])
    return ANY_NUMBER if np.array_equal(rows @ weight, pairs) else BY_FOURS
