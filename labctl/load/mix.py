"""What is asked: kinds of requests, and the seeded order in which they are drawn.

Knows endpoints and sentences. It does not send, and does not know when a request is sent.
"""

from dataclasses import dataclass

from labctl.load.endpoints import Endpoint


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
    """

    endpoint: Endpoint
    sentences: tuple[str, ...]
    share: float = 1.0
    hang_up: HangUp | None = None


Mix = tuple[Kind, ...]
