"""What clients are told of errors: their shape, and whether and when to ask again."""

from itertools import pairwise

import msgspec
import pytest

from miniserve.errors import (
    BodyTimeout,
    ContextExceeded,
    DeadlineExceeded,
    EngineFailure,
    InvalidField,
    MiniserveError,
    NoCorrector,
    QueueFull,
    Unavailable,
)
from miniserve.http.responses import error_response


def test_an_error_has_this_server_s_names_and_openai_s() -> None:
    error = ContextExceeded("too long", field="prompt")
    assert msgspec.json.decode(error_response(error).body) == {
        "error": {
            "type": "invalid_field",
            "message": "too long",
            "field": "prompt",
            "param": "prompt",
            "code": "context_length_exceeded",
        }
    }
    plain = msgspec.json.decode(error_response(InvalidField("no")).body)["error"]
    assert (plain["code"], plain["param"]) == ("invalid_field", None)


@pytest.mark.parametrize("wait_s", [0.0, 0.3, 1.0, 7.5, 40.0])
def test_clients_that_are_refused_together_do_not_come_back_together(wait_s: float) -> None:
    headers = [error_response(QueueFull("full", wait_s=wait_s)).headers for _ in range(200)]
    least = max(1.0, wait_s)
    waits = sorted(int(one["retry-after-ms"]) / 1000 for one in headers)
    assert least <= waits[0] < 1.2 * least
    assert 1.8 * least < waits[-1] <= 2 * least
    assert max(late - early for early, late in pairwise(waits)) < least / 5
    seconds = {int(one["retry-after"]) for one in headers}
    assert len(seconds) > 1
    assert min(seconds) >= 1
    assert all(abs(int(one["retry-after"]) - int(one["retry-after-ms"]) / 1000) <= 0.5 for one in headers)


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        (DeadlineExceeded("late"), "false"),  # the client's own time: computed again, it would be late again
        (NoCorrector("no"), "false"),
        (EngineFailure("failed"), None),
        (BodyTimeout("slow"), None),
        (Unavailable("loading"), None),
        (InvalidField("no"), None),  # 422, which nobody tries again
    ],
)
def test_only_what_would_end_the_same_way_is_not_to_be_tried_again(
    error: MiniserveError, advice: str | None
) -> None:
    headers = error_response(error).headers
    assert headers.get("x-should-retry") == advice
    assert ("retry-after" in headers) is isinstance(error, Unavailable)
