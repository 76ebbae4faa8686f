"""What a server that refuses every request says for itself, when it is asked once more.

A load generator counts; only this reads why.
"""

from __future__ import annotations

import msgspec

from labctl.load.endpoints import Endpoint

TIMEOUT_S = 5.0
LONGEST = 300  # characters


def complaint(endpoint: Endpoint, sentence: str) -> str:
    """Its words in one line; "" if they are no more than its status, or an answer."""
    import httpx

    asked = httpx.stream(
        "POST",
        endpoint.url,
        content=endpoint.body(sentence),
        headers=endpoint.headers,
        timeout=TIMEOUT_S,
        trust_env=False,
    )
    try:
        with asked as response:
            if response.status_code == httpx.codes.OK:  # whose body may have no end
                return ""
            body = next(response.iter_bytes(), b"")
    except httpx.HTTPError:
        return ""
    words = "".join(sign if sign.isprintable() else " " for sign in _reason(body)).split()
    return " ".join(words)[:LONGEST]


def _reason(body: bytes) -> str:
    """What is for people in the body of an error: OpenAI's `error.message`, FastAPI's `detail`, or all."""
    try:
        said = msgspec.json.decode(body)
        said = said.get("error", said.get("detail"))
        said = said["message"] if isinstance(said, dict) else said
    except (ValueError, RecursionError, AttributeError, KeyError):
        said = None
    return said if isinstance(said, str) else body.decode(errors="replace")
