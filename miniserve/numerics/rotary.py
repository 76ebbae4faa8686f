"""RoPE, the rotation of queries and keys by their position, as one complex product."""

import numpy as np
import numpy.typing as npt

from miniserve.checkpoint import Array, ModelConfig

ComplexArray = npt.NDArray[np.complex64]


def rotations(config: ModelConfig) -> ComplexArray:
    """RoPE as complex numbers, exp(i · position · frequency): [positions, head_dim / 2]."""
    exponents = np.arange(0, config.head_dim, 2, dtype=np.float64) / config.head_dim
    angles = np.arange(config.max_position_embeddings)[:, None] * config.rope_theta**-exponents
    turns: ComplexArray = np.exp(1j * angles).astype(np.complex64)
    return turns


def paired_up(weight: Array, head_dim: int) -> Array:
    """Reorder each head's features so that pairs are neighbours. weight: [heads * head_dim, hidden].

    Hugging Face pairs i with i + head_dim / 2. With neighbours a rotation is one complex product in place: 2
    µs for eight rows, 9 with halves, sines and cosines. Queries and keys are reordered alike, so their
    product is the same.
    """
    pairs = weight.reshape(-1, 2, head_dim // 2, weight.shape[-1])
    return pairs.transpose(0, 2, 1, 3).reshape(weight.shape)
