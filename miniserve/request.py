"""One request on its way: what was asked, its state, its answer so far. Decides nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

from miniserve.completion import Completion, FinishReason, Sampling
from miniserve.errors import MiniserveError

EndReason = Literal[FinishReason, "cancelled", "deadline", "error", "shutdown"]
"""The ways in which a request can end. The first two bring an answer."""

Event = int | Completion | MiniserveError
"""What a request's client hears: each token, if it wants them, and once, last, a completion or an error."""


class State(Enum):
    """Where a request stands. It only ever moves down this list."""

    WAITING = "waiting"  # in the queue, without a slot
    PREFILL = "prefill"  # has a slot; its prompt is being computed, chunk by chunk
    DECODE = "decode"  # has a slot; its answer is being computed, token by token
    ENDED = "ended"  # its slot is free, its client has been told


@dataclass(eq=False)
class Request:
    """A prompt, its answer so far, and when what happened. Times are in seconds of the scheduler's clock.

    `tell` hears of the end, and of each token before it if `wants_tokens`.
    """

    request_id: str
    prompt_ids: Sequence[int]
    max_new_tokens: int
    arrived_at: float
    tell: Callable[[Event], None]
    wants_tokens: bool = False
    deadline: float | None = None
    sampling: Sampling | None = None

    state: State = State.WAITING
    slot: int = -1  # none yet
    num_prefilled: int = 0  # prompt tokens computed
    answer: list[int] = field(default_factory=list)  # without the end token
    num_generated: int = 0  # tokens of the answer, with the end token
    num_delivered: int = 0  # of these, how many the response has been given
    leaving: EndReason | None = None  # set: nothing more is wanted, and it ends this way after the step

    scheduled_at: float | None = None  # it got its slot
    first_token_at: float | None = None
    last_token_at: float | None = None
    ended_at: float | None = None
    end_reason: EndReason | None = None

    @property
    def position(self) -> int:
        """The position of the newest token of the answer. The next step computes the token after it."""
        return len(self.prompt_ids) + len(self.answer) - 1
