"""Everything that can go wrong with a request or at start-up. Each request error maps to one HTTP status."""

import logging

log = logging.getLogger("miniserve")


class MiniserveError(Exception):
    """Root of the tree. `status`, `type` and `code` appear in the response; `field` names the bad input."""

    status = 500
    type = "internal_error"
    code: str | None = None
    """OpenAI's word for it, if it has one that differs from `type`."""

    is_final = False
    """Whether the same request would end the same way, although its status says that the server is to blame.
    Otherwise clients ask again, and it is computed again.
    """

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field


def logged(error: MiniserveError, request_id: str) -> MiniserveError:
    """The error as the client sees it. The server's own faults are logged with the request's id."""
    if error.status != MiniserveError.status:
        return error
    message = f"{error.message} (request id {request_id})"
    log.error("%s", message)
    return MiniserveError(message)


class MalformedRequest(MiniserveError):
    """What the client sends is not HTTP/1.1. `status` is the one that the standard has for it."""

    type = "malformed_request"

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


class BadRequest(MiniserveError):
    """The body is not JSON."""

    status = 400
    type = "invalid_json"


class InvalidField(MiniserveError):
    """A field is missing, has the wrong type, or is out of range."""

    status = 422
    type = "invalid_field"


class ContextExceeded(InvalidField):
    """The model's context cannot hold the prompt and its answer."""

    code = "context_length_exceeded"


class Forbidden(MiniserveError):
    """A page from elsewhere asks, through a browser on this machine."""

    status = 403
    type = "forbidden"


class NotFound(MiniserveError):
    """There is nothing at this path."""

    status = 404
    type = "not_found"


class UnknownModel(NotFound):
    """The client asks for a model that this server does not serve."""

    type = "model_not_found"


class MethodNotAllowed(MiniserveError):
    """The path exists, but not for this method."""

    status = 405
    type = "method_not_allowed"


class NoChat(MiniserveError):
    """A conversation, but the loaded model says nowhere how to write one as a prompt."""

    status = 400
    type = "no_chat_template"


class NoCorrector(MiniserveError):
    """A sentence to correct, but the loaded model only continues texts."""

    status = 501
    is_final = True
    type = "not_a_corrector"


class UnsupportedMediaType(MiniserveError):
    """The body is compressed, or declared as something other than JSON."""

    status = 415
    type = "unsupported_media_type"


class PayloadTooLarge(MiniserveError):
    """The body is larger than the server is willing to read."""

    status = 413
    type = "payload_too_large"


class BodyTimeout(MiniserveError):
    """The client takes too long to send its body."""

    status = 408
    type = "body_timeout"


class Unavailable(MiniserveError):
    """The server is loading, stopping, or its engine has died: try again, here or elsewhere."""

    status = 503
    type = "unavailable"

    def __init__(self, message: str, *, wait_s: float = 0.0) -> None:
        """`wait_s`: in how many seconds it may be otherwise, if that is known."""
        super().__init__(message)
        self.wait_s = wait_s


class QueueFull(Unavailable):
    """As many requests are waiting as the server allows."""

    type = "overloaded"


class DeadlineExceeded(MiniserveError):
    """The time that the client gave this request is over."""

    status = 504
    is_final = True
    type = "deadline_exceeded"


class EngineFailure(MiniserveError):
    """The step that computed this request raised. The details are in the log, not in the response."""


class WorkerFailure(MiniserveError):
    """A worker process cannot go on. It owns slots, so the engine cannot go on either."""


class CheckpointError(MiniserveError):
    """The model directory cannot be used. Raised at start-up, before any request."""


class SettingsError(MiniserveError):
    """A flag or an environment variable has a bad value. Raised at start-up."""
