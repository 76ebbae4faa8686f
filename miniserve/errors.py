"""Everything that can go wrong with a request or at start-up; each request error is one HTTP status."""

import logging

log = logging.getLogger("miniserve")


class MiniserveError(Exception):
    """Root of the tree. `status` and `type` appear in the HTTP answer; `field` names the bad input."""

    status = 500
    type = "internal_error"

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field

    @property
    def body(self) -> dict[str, dict[str, str | None]]:
        """The JSON that a client sees, as a response or as the last event of a stream."""
        return {"error": {"type": self.type, "message": self.message, "field": self.field}}


def logged(error: MiniserveError, request_id: str) -> MiniserveError:
    """The error as the client sees it; the server's own faults go to the log, with the request's id."""
    if error.status != MiniserveError.status:
        return error
    message = f"{error.message} (request id {request_id})"
    log.error("%s", message)
    return MiniserveError(message)


class BadRequest(MiniserveError):
    """The body is not JSON."""

    status = 400
    type = "invalid_json"


class InvalidField(MiniserveError):
    """A field is missing, of the wrong type, or out of range."""

    status = 422
    type = "invalid_field"


class UnknownModel(MiniserveError):
    """A client asks for a model that is not served here."""

    status = 404
    type = "model_not_found"


class NoCorrector(MiniserveError):
    """A sentence came to be corrected, and the model that was loaded is one that goes on with texts."""

    status = 501
    type = "not_a_corrector"


class PayloadTooLarge(MiniserveError):
    """The body has more bytes than the server is willing to read."""

    status = 413
    type = "payload_too_large"


class BodyTimeout(MiniserveError):
    """The client takes too long to say what it wants."""

    status = 408
    type = "body_timeout"


class Unavailable(MiniserveError):
    """The server is loading, stopping, or its engine has died: try again, here or elsewhere."""

    status = 503
    type = "unavailable"
    retry_after_seconds = 1


class QueueFull(Unavailable):
    """As many requests are waiting as the server is willing to let wait."""

    type = "overloaded"


class DeadlineExceeded(MiniserveError):
    """The time that the client gave its request is over."""

    status = 504
    type = "deadline_exceeded"


class EngineFailure(MiniserveError):
    """The step that computed this request raised. The details are in the log, not in the answer."""


class WorkerFailure(MiniserveError):
    """A worker process cannot go on, and without the slots that it owns the engine cannot either."""


class CheckpointError(MiniserveError):
    """The model directory cannot be used. Raised at start-up, before any request."""


class SettingsError(MiniserveError):
    """A flag or an environment variable has a bad value. Raised at start-up."""
