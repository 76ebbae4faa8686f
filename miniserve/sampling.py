"""From scores to tokens: the likeliest one, or one by chance. Knows nothing of how the scores came about."""

from collections.abc import Sequence

import numpy as np

from miniserve.batch import Segment
from miniserve.checkpoint import Array
from miniserve.completion import Sampling


def next_tokens(logits: Array, segments: Sequence[Segment]) -> list[int]:
    """The token that follows each segment: the likeliest, or one by chance if its request asked for that.

    logits: [segments, vocab].
    """
    tokens: list[int] = logits.argmax(axis=-1).tolist()
    for row, segment in enumerate(segments):
        if segment.sampling is not None:
            position = segment.start + len(segment.token_ids)
            tokens[row] = sample(logits[row], segment.sampling, position)
    return tokens


def sample(logits: Array, sampling: Sampling, position: int) -> int:
    """A token drawn from softmax(logits / temperature), by the Gumbel-max trick. logits: [vocab].

    The noise is scaled instead of the logits, so that no temperature is too low. It depends on seed and
    position alone, so the draw, too, is the same in any company.
    """
    noise = np.random.Generator(np.random.Philox(key=[sampling.seed, position])).gumbel(size=len(logits))
    return int(np.argmax(logits + sampling.temperature * noise))
