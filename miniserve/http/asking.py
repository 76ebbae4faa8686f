"""What OpenAI's requests ask for beside their prompts → options and limits of a request in the batch."""

import secrets

from starlette.requests import Request

from miniserve.completion import Options, Sampling
from miniserve.errors import ContextExceeded
from miniserve.http.body import deadline
from miniserve.http.schema import GenerationRequest

DEFAULT_TEMPERATURE = 1.0


def options(
    request: Request,
    asked: GenerationRequest,
    max_tokens: int | None,
    default_temperature: float = DEFAULT_TEMPERATURE,
) -> Options:
    """As the scheduler wants it. Without a seed, one is drawn."""
    temperature = default_temperature if asked.temperature is None else asked.temperature
    seed = secrets.randbits(63) if asked.seed is None else asked.seed % 2**63
    return Options(
        arrived_at=request.state.arrived_at,
        deadline=deadline(asked.timeout_ms, request),
        max_tokens=max_tokens,
        sampling=Sampling(temperature, seed) if temperature else None,
    )


def check_fits(prompt_ids: list[int], context: int, field: str) -> int:
    """How many tokens there is room for behind a prompt. Raises ContextExceeded if for none."""
    if len(prompt_ids) >= context:
        raise ContextExceeded(
            f"{field} has {len(prompt_ids)} tokens; the context of {context} must hold the answer as well",
            field=field,
        )
    return context - len(prompt_ids)


def max_tokens(asked: int | None, room: int, field: str) -> int | None:
    """As many as asked for. Raises ContextExceeded if there is less room."""
    if asked is not None and asked > room:
        raise ContextExceeded(f"{field} is {asked}; behind this prompt there is room for {room}", field=field)
    return asked
