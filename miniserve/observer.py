"""What the scheduler reports about requests, to be counted (`metrics`)."""

from miniserve.request import Request


class Observer:
    """Hears each thing that happens to a request, once. This one does nothing about it."""

    def on_admit(self) -> None:
        """A request is in the queue. It will end in exactly one way."""

    def on_refuse(self) -> None:
        """The queue is full: a request was not admitted."""

    def on_token(self, request: Request, seconds: float | None) -> None:
        """A token came, so many seconds after the previous one; None for the first."""

    def on_unwanted_token(self) -> None:
        """A token came for a request that had ended meanwhile: it was computed in vain."""

    def on_deliver(self, num_tokens: int) -> None:
        """So many more tokens have been handed to the response."""

    def on_end(self, request: Request) -> None:
        """A request has ended, in whatever way."""
