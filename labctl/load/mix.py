"""What is asked: kinds of requests, and the seeded order in which they are drawn.

Knows endpoints and sentences. It does not send, and does not know when a request is sent.
"""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from labctl.load.endpoints import Endpoint
from labctl.load.workload import endless


@dataclass(frozen=True, slots=True)
class HangUp:
    """When a client leaves before the end: after so many streamed pieces, or after so many ms from the send.

    Raises:
        ValueError: not exactly one of them, or not above 0.
    """

    tokens: int | None = None
    after_ms: float | None = None

    def __post_init__(self) -> None:
        given = [value for value in (self.tokens, self.after_ms) if value is not None]
        if len(given) != 1 or given[0] <= 0:
            raise ValueError("a client hangs up either after some tokens or after some milliseconds")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of request: where and how it is asked, about what, and how often beside the other kinds.

    Shares are relative to each other and need not add up to 1.

    Raises:
        ValueError: there are no sentences, or clients are to count the tokens of answers that come whole.
    """

    endpoint: Endpoint
    sentences: tuple[str, ...]
    share: float = 1.0
    hang_up: HangUp | None = None

    def __post_init__(self) -> None:
        if not self.sentences:
            raise ValueError("a kind of request needs at least one sentence")
        if self.hang_up and self.hang_up.tokens and not self.endpoint.stream:
            raise ValueError("a client hangs up after some tokens only if answers are streamed")


Mix = tuple[Kind, ...]


def only(endpoint: Endpoint, sentences: Iterable[str]) -> Mix:
    """A mix of one kind."""
    return (Kind(endpoint, tuple(sentences)),)


@dataclass(frozen=True, slots=True)
class Request:
    """One request to send: the index of its kind in the mix, of its sentence within the kind, and its
    bytes."""

    kind: int
    asked: int
    body: bytes


def drawn(mix: Mix, seed: int) -> Iterator[Request]:
    """Requests without end: kinds by their shares, and each kind's sentences in an endless order of their
    own.

    Raises:
        ValueError: no share is above 0.
    """
    orders = [endless(_requests(index, kind), seed + index) for index, kind in enumerate(mix)]
    if len(orders) == 1:
        return orders[0]
    shares = list(accumulate(kind.share for kind in mix))
    rng = random.Random(f"kinds {seed}")
    return (next(rng.choices(orders, cum_weights=shares)[0]) for _ in iter(int, 1))


def _requests(index: int, kind: Kind) -> list[Request]:
    bodies = map(kind.endpoint.body, kind.sentences)
    return [Request(index, asked, body) for asked, body in enumerate(bodies)]
