"""What comes back for one request, whichever way it was computed, and how long an answer may grow."""

from dataclasses import dataclass
from typing import Literal

FinishReason = Literal["stop", "length"]


@dataclass(frozen=True)
class Completion:
    """The model's answer: token ids without the end-of-text token, and why it ended."""

    token_ids: list[int]
    finish_reason: FinishReason


def max_new_tokens(num_prompt_tokens: int, context: int) -> int:
    """How many tokens an answer may have: some growth on the prompt, and never past the model's context.

    `model.forward` and the scheduler both ask here, so that both paths stop at the same token.
    """
    return min(context - num_prompt_tokens, 2 * num_prompt_tokens + 32)
