"""What may be asked for a prompt, what comes back whichever way it was computed, how long it may grow."""

from dataclasses import dataclass
from typing import Literal

FinishReason = Literal["stop", "length"]


@dataclass(frozen=True)
class Options:
    """How long an answer may grow, and until when anybody wants it.

    Times are those of the scheduler's clock, in seconds. Without `arrived_at` a request arrives when it is
    submitted, without `deadline` there is all the time in the world, and without `max_tokens`
    `max_new_tokens` decides.
    """

    arrived_at: float | None = None
    deadline: float | None = None
    max_tokens: int | None = None
    sampling: "Sampling | None" = None  # None: always the likeliest token


@dataclass(frozen=True)
class Sampling:
    """Tokens by chance: the same seed and the same logits always choose the same one."""

    temperature: float
    seed: int


@dataclass(frozen=True)
class Completion:
    """The model's answer: token ids without the end-of-text token, and why it ended."""

    token_ids: list[int]
    finish_reason: FinishReason


def max_new_tokens(num_prompt_tokens: int, context: int, asked: int | None = None) -> int:
    """How many tokens an answer may have: as many as asked for, else some growth on the prompt.

    Never past the model's context. `Model.forward` and the scheduler both ask here, so that both stop at the
    same token.
    """
    wanted = 2 * num_prompt_tokens + 32 if asked is None else asked
    return min(context - num_prompt_tokens, wanted)
