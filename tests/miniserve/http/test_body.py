"""What is said of a body that is wrong; which bodies are is in the tests of the routes."""

import asyncio
from typing import Any, get_args

import msgspec
import pytest
from starlette.requests import Request

from miniserve.english import tutor
from miniserve.errors import BadRequest, InvalidField
from miniserve.http import body, openapi, schema

Kind = type[msgspec.Struct]


def read(raw: bytes, kind: Kind, headers: dict[str, str] | None = None) -> Any:
    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": raw, "more_body": False}

    named = [(name.lower().encode(), value.encode()) for name, value in (headers or {}).items()]
    request = Request({"type": "http", "headers": named, "state": {"arrived_at": 100.0}}, receive)
    asked = asyncio.run(body.read(request, kind))
    return asked, body.deadline(getattr(asked, "timeout_ms", None), request)


SENTENCES: list[tuple[str, str, str]] = [
    ("{}", "sentence", "sentence is missing"),
    ('{"sentence": 5}', "sentence", "sentence must be a string of 1 to 2000 characters"),
    ('{"sentence": "a", "lang": "fr"}', "lang", "lang must be en or es"),
    ('{"sentence": "a", "stream": 1}', "stream", "stream must be true or false"),
    ('{"sentence": "\\udfff"}', "sentence", "sentence holds half a surrogate pair, which is not a character"),
    ("[]", "body", "the body must be a JSON object"),
]
NO_PROMPT = "prompt must be a string of 1 to 4096 characters or a list of token ids or of such prompts"
PROMPTS: list[tuple[str, str, str]] = [
    ('"prompt": []', "prompt", NO_PROMPT),
    ('"prompt": [["a"]]', "prompt", NO_PROMPT),
    (
        '"prompt": "a", "stop": [""]',
        "stop",
        "stop must be a string of 1 to 4096 characters or a list of at most 4 such",
    ),
    ('"prompt": "a", "stream_options": 1', "stream_options", "stream_options must be an object"),
    (
        '"prompt": "a", "stream_options": {"include_usage": 1}',
        "stream_options.include_usage",
        "stream_options.include_usage must be true or false",
    ),
    ('"prompt": "a", "top_p": 0.5', "top_p", "top_p must be 1; nothing else is supported here"),
    ('"prompt": "a", "echo": true', "echo", "echo must be false; nothing else is supported here"),
]  # fmt: skip
SAID = [
    *((raw, schema.CorrectionRequest, field, message) for raw, field, message in SENTENCES),
    *(
        (f'{{"model": "miniserve", {raw}}}', schema.CompletionRequest, field, message)
        for raw, field, message in PROMPTS
    ),
]


@pytest.mark.parametrize(("raw", "kind", "field", "message"), SAID)
def test_the_field_and_what_it_must_be_are_said(raw: str, kind: Kind, field: str, message: str) -> None:
    with pytest.raises(InvalidField) as caught:
        read(raw.encode(), kind)
    assert (caught.value.field, caught.value.message) == (field, message)


def test_what_is_not_json_is_told_with_its_place() -> None:
    with pytest.raises(BadRequest, match="line 2 column 3"):
        read(b'{"sentence":\n  oh}', schema.CorrectionRequest)


def test_unknown_fields_may_hold_anything_and_the_last_of_two_counts() -> None:
    raw = b'{"sentence": "a", "sentence": "b", "mood": "\\ud800", "age": 1' + b"0" * 1000 + b"}"
    asked, _ = read(raw, schema.CorrectionRequest)
    assert asked.sentence == "b"


def test_a_whole_surrogate_pair_is_a_character() -> None:
    asked, _ = read(b'{"sentence": "\\ud83d\\ude00"}', schema.CorrectionRequest)
    assert asked.sentence == "\N{GRINNING FACE}"


@pytest.mark.parametrize(
    ("timeout_ms", "header", "deadline"),
    [(None, None, None), (2000, None, 102.0), (None, "500", 100.5), (2000, "500", 102.0)],
)
def test_the_body_s_deadline_counts_before_the_header_s(
    timeout_ms: int | None, header: str | None, deadline: float | None
) -> None:
    raw = msgspec.json.encode({"sentence": "a", "timeout_ms": timeout_ms})
    headers = {} if header is None else {"X-Request-Timeout-Ms": header}
    assert read(raw, schema.CorrectionRequest, headers)[1] == deadline


@pytest.mark.parametrize("header", ["", "0", "600001", "soon", "-5", "9" * 5000, "1.5"])
def test_a_bad_deadline_in_the_header_is_named_even_if_the_body_has_one(header: str) -> None:
    with pytest.raises(InvalidField, match="must be a whole number from 1 to 600000") as caught:
        read(
            b'{"sentence": "a", "timeout_ms": 5}', schema.CorrectionRequest, {"X-Request-Timeout-Ms": header}
        )
    assert caught.value.field == "X-Request-Timeout-Ms"


def test_the_tutor_knows_the_languages_that_may_be_asked_for() -> None:
    assert get_args(schema.Language) == tutor.LANGUAGES


def test_every_field_says_what_it_must_be() -> None:
    requests = [kind for kind in vars(schema).values() if getattr(kind, "__name__", "").endswith("Request")]
    assert len(requests) >= 2
    for kind in requests:
        for name in kind.__struct_fields__:
            assert body._rule_at(kind, name), (kind, name)


def test_the_limits_are_described() -> None:
    schemas = openapi.DESCRIPTION["components"]["schemas"]
    sentence = schemas["CorrectionRequest"]["properties"]["sentence"]
    assert (sentence["minLength"], sentence["maxLength"]) == (1, schema.MAX_SENTENCE_CHARACTERS)
