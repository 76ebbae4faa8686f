"""A step as a model sees it: segments of several slots, and their tokens as rows. Knows no requests."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from miniserve.completion import Sampling


@dataclass(frozen=True)
class Segment:
    """Consecutive new tokens of one slot: the newest one of an answer, or a chunk of a prompt.

    A chunk starts at a multiple of PREFILL_TILE.
    """

    slot: int
    start: int
    token_ids: Sequence[int]
    sampling: Sampling | None = None  # how the token after them is chosen


class Batch:
    """The segments as rows, a row for each token."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.token_ids = [token for segment in segments for token in segment.token_ids]
        self.slots = [segment.slot for segment in segments for _ in segment.token_ids]
        self.positions = [segment.start + i for segment in segments for i in range(len(segment.token_ids))]
        self.last_rows = [end - 1 for end in accumulate(len(segment.token_ids) for segment in segments)]


def prefill_chunks(num_prompt_tokens: int, size: int) -> Iterator[slice]:
    """Where a prompt is cut. `size` is a multiple of PREFILL_TILE, so that every tile begins at one."""
    for start in range(0, num_prompt_tokens, size):
        yield slice(start, min(start + size, num_prompt_tokens))
