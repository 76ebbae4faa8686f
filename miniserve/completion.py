"""What a client may ask for with a prompt, what it gets, and how long an answer may grow."""

from dataclasses import dataclass
from typing import Literal

FinishReason = Literal["stop", "length"]


@dataclass(frozen=True)
class Options:
    """What a request may say beside its prompt. Times are in seconds of the scheduler's clock.

    Without `arrived_at` the request arrives when it is submitted. Without `deadline` it may take any time.
    Without `max_tokens`, `max_new_tokens` decides how long its answer may be.
    """

    arrived_at: float | None = None
    deadline: float | None = None
    max_tokens: int | None = None
    sampling: "Sampling | None" = None  # None: always the likeliest token


@dataclass(frozen=True)
class Sampling:
    """Tokens by chance. The same seed and the same logits always give the same token."""

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
