"""A step: what one worker computes in one pass. Knows requests, but no tokens yet to come."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from miniserve.request import Request


@dataclass(frozen=True)
class Prefill:
    """One chunk of a prompt."""

    request: Request
    chunk: slice  # of prompt_ids

    @property
    def num_tokens(self) -> int:
        return int(self.chunk.stop - self.chunk.start)

    @property
    def is_last(self) -> bool:
        """Whether the first token of the answer comes out of this chunk."""
        return bool(self.chunk.stop == len(self.request.prompt_ids))


@dataclass(frozen=True)
class Step:
    """A chunk of one prompt, and the next token of each request that is decoding on this worker."""

    worker: int
    prefill: Prefill | None
    decodes: list[Request]

    @property
    def batch_size(self) -> int:
        return len(self.decodes) + (self.prefill is not None)

    @property
    def segments(self) -> Iterator[tuple[Request, int, Sequence[int]]]:
        """The tokens to compute, per request, and the position of the first of them."""
        if self.prefill is not None:
            request, chunk = self.prefill.request, self.prefill.chunk
            yield request, chunk.start, request.prompt_ids[chunk]
        for request in self.decodes:
            yield request, request.position, request.answer[-1:]

    @property
    def answering(self) -> Iterator[Request]:
        """The requests that get a token of their answer: all but one whose prompt goes on."""
        if self.prefill is not None and self.prefill.is_last:
            yield self.prefill.request
        yield from self.decodes
