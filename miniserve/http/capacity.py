"""Whether a server could ever hold what one client asks for at once."""

from collections.abc import Sequence

from miniserve.errors import InvalidField
from miniserve.settings import Settings


def check_capacity(prompts: Sequence[list[int]], settings: Settings, *, field: str) -> None:
    """Raises InvalidField for more prompts than all slots and the whole queue take.

    Otherwise the client would be told to try again, for ever.
    """
    queued = prompts[settings.max_batch_size :]
    num_tokens = sum(map(len, queued))
    if len(queued) > settings.max_queued_requests or num_tokens > settings.max_queued_tokens:
        raise InvalidField(
            f"{field} holds more than this server has room for: {settings.max_batch_size} prompts at once, "
            f"and {settings.max_queued_requests} with {settings.max_queued_tokens} tokens that wait",
            field=field,
        )
