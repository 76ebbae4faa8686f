"""What every API has in common, seen from here: requests in bytes, answers in tokens.

Knows no API in particular.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    import aiohttp


class BadAnswer(ValueError):
    """HTTP 200, but not the answer that the API promises."""


class Enough(Exception):
    """As many pieces of an answer have come as were wanted."""


@dataclass(slots=True)
class Pieces:
    """The pieces of a streamed answer as they come, and when (`perf_counter_ns`); `most`: how many are
    wanted."""

    most: float = math.inf
    token_ns: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def add(self, text: str, at_ns: int) -> None:
        """Note one. Raises Enough after the last one that is wanted."""
        self.token_ns.append(at_ns)
        self.texts.append(text)
        if len(self.texts) >= self.most:
            raise Enough

    @property
    def text(self) -> str:
        return "".join(self.texts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What every answer tells. `token_ns`: when the pieces of a streamed one arrived (`perf_counter_ns`)."""

    text: str
    prompt_tokens: int
    completion_tokens: int
    token_ns: tuple[int, ...] = ()
    finish_reason: str | None = None


class Endpoint(Protocol):
    """Where requests go, and how to speak there."""

    @property
    def method(self) -> str:
        """GET or POST."""
        ...

    @property
    def url(self) -> str: ...

    @property
    def headers(self) -> dict[str, str]: ...

    @property
    def stream(self) -> bool:
        """Whether it asks for answers in pieces."""
        ...

    def body(self, sentence: str) -> bytes: ...

    async def read(self, response: aiohttp.ClientResponse, pieces: Pieces) -> Answer:
        """The answer of a response with status 200; the pieces of a streamed one are noted as they come.

        Raises:
            BadAnswer: it is not what the API promises.
            Enough: `pieces` wants no more.
        """
        ...

    def at(self, origin: str) -> Self:
        """The same API on another server, at the same path; `origin` is scheme://host:port."""
        ...

    def of(self, num_pieces: int) -> Self:
        """The same API, asked for answers of so many pieces, if it lets a client choose."""
        ...

    def __hash__(self) -> int: ...
