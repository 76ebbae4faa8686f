"""What clients send and get: a struct each. Its bounds are the check, and the schema in `/openapi.json`.

A `description` says what a value must be, and errors quote it. Fields that no struct names are ignored, so
that newer clients may send more. Knows not how an answer is made.
"""

from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from miniserve.completion import FinishReason
from miniserve.errors import InvalidField

MODEL = "miniserve"
MAX_SENTENCE_CHARACTERS = 2000
MAX_LEARNER_ID_CHARACTERS = 100
MAX_TEXT_CHARACTERS = 4096
MAX_TIMEOUT_MS = 600_000
MAX_TOKENS = 1_000_000
MAX_TEMPERATURE = 2
MAX_STOPS = 4

_ONLY = "nothing else is supported here"

Language = Literal["en", "es"]

Flag = Annotated[bool, Meta(description="true or false")]
Text = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=MAX_TEXT_CHARACTERS,
        description=f"a string of 1 to {MAX_TEXT_CHARACTERS} characters",
    ),
]
Token = Annotated[int, Meta(ge=0, description="a token id")]
TimeoutMs = Annotated[
    int, Meta(ge=1, le=MAX_TIMEOUT_MS, description=f"a whole number from 1 to {MAX_TIMEOUT_MS}")
]
Zero = Annotated[float, Meta(ge=0, le=0, description=f"0; {_ONLY}")]
One = Annotated[float, Meta(ge=1, le=1, description=f"1; {_ONLY}")]
OneAnswer = Annotated[int, Meta(ge=1, le=1, description=f"1; {_ONLY}")]
No = Annotated[bool, Meta(description=f"false; {_ONLY}", extra_json_schema={"const": False})]
EmptyList = Annotated[list[Any], Meta(max_length=0, description=f"empty; {_ONLY}")]
NumTokens = Annotated[int, Meta(ge=1, le=MAX_TOKENS, description=f"a whole number from 1 to {MAX_TOKENS}")]
Nothing = Annotated[None, Meta(description=f"null; {_ONLY}")]


# --- requests


class CorrectionRequest(Struct):
    """`POST /correct`."""

    sentence: Annotated[
        str,
        Meta(
            min_length=1,
            max_length=MAX_SENTENCE_CHARACTERS,
            description=f"a string of 1 to {MAX_SENTENCE_CHARACTERS} characters",
        ),
    ]
    lang: Annotated[Language, Meta(description="en or es")] | None = None
    learner_id: (
        Annotated[
            str,
            Meta(
                min_length=1,
                max_length=MAX_LEARNER_ID_CHARACTERS,
                description=f"a string of 1 to {MAX_LEARNER_ID_CHARACTERS} characters",
            ),
        ]
        | None
    ) = None
    stream: Flag | None = None
    timeout_ms: TimeoutMs | None = None


class StreamOptions(Struct):
    include_usage: Flag | None = None


class GenerationRequest(Struct, kw_only=True):
    """What `/v1/completions` and `/v1/chat/completions` share.

    What OpenAI's API has beyond it must be absent, or what it is by default.
    """

    model: Annotated[
        str, Meta(description=f"a string; here it is {MODEL}", extra_json_schema={"enum": [MODEL]})
    ]
    temperature: (
        Annotated[float, Meta(ge=0, le=MAX_TEMPERATURE, description=f"a number from 0 to {MAX_TEMPERATURE}")]
        | None
    ) = None
    seed: Annotated[int, Meta(ge=-(2**63), le=2**63 - 1, description="a whole number of 64 bits")] | None = (
        None
    )
    stop: (
        Text
        | Annotated[list[Text], Meta(max_length=MAX_STOPS, description=f"a list of at most {MAX_STOPS} such")]
        | None
    ) = None
    stream: Flag | None = None
    stream_options: Annotated[StreamOptions, Meta(description="an object")] | None = None
    timeout_ms: TimeoutMs | None = None
    n: OneAnswer | None = None
    top_p: One | None = None
    presence_penalty: Zero | None = None
    frequency_penalty: Zero | None = None
    logit_bias: Annotated[dict[str, Any], Meta(max_length=0, description=f"empty; {_ONLY}")] | None = None


class CompletionRequest(GenerationRequest, kw_only=True):
    """`POST /v1/completions`."""

    prompt: (
        Text
        | Annotated[
            list[Text | Token | list[Token]],
            Meta(min_length=1, description="a list of token ids or of such prompts"),
        ]
    )
    max_tokens: NumTokens | None = None
    best_of: OneAnswer | None = None
    echo: No | None = None
    logprobs: Nothing = None
    suffix: Nothing = None

    def __post_init__(self) -> None:
        _check_false("echo", self.echo)


class TextPart(Struct):
    """A part of a message. Other kinds than text are not supported."""

    type: Annotated[Literal["text"], Meta(description=f"text; {_ONLY}")]
    text: Annotated[str, Meta(description="a string")]


class Message(Struct):
    role: Annotated[
        Literal["system", "developer", "user", "assistant"],
        Meta(description="system, developer, user or assistant"),
    ]
    content: (
        Annotated[str, Meta(description="a string")]
        | Annotated[list[TextPart], Meta(description="a list of parts")]
        | None
    ) = None

    @property
    def text(self) -> str:
        if isinstance(self.content, list):
            return "".join(part.text for part in self.content)
        return self.content or ""


class ResponseFormat(Struct):
    type: Annotated[Literal["text"], Meta(description=f"text; {_ONLY}")]


class ChatRequest(GenerationRequest, kw_only=True):
    """`POST /v1/chat/completions`."""

    messages: Annotated[list[Message], Meta(min_length=1, description="a list of at least one message")]
    max_completion_tokens: NumTokens | None = None
    max_tokens: NumTokens | None = None
    logprobs: No | None = None
    tools: EmptyList | None = None
    functions: EmptyList | None = None
    response_format: Annotated[ResponseFormat, Meta(description="an object")] | None = None

    def __post_init__(self) -> None:
        _check_false("logprobs", self.logprobs)


def _check_false(name: str, value: bool | None) -> None:
    """msgspec knows no bounds for true and false."""
    if value:
        raise InvalidField(f"{name} must be false; {_ONLY}", field=name)


# --- responses


class ErrorDetail(Struct):
    """`param` and `code` are OpenAI's names; `param` is `field` again."""

    type: str
    message: str
    field: str | None
    param: str | None
    code: str


class ErrorResponse(Struct):
    error: ErrorDetail


class Usage(Struct):
    prompt_tokens: int
    completion_tokens: int


class TotalUsage(Usage):
    total_tokens: int


class CorrectionResponse(Struct):
    corrected: str
    explanation: str
    was_correct: bool
    request_id: str
    usage: Usage
    sentences: int
    """As many requests as were computed for it, side by side."""


class CompletionChoice(Struct):
    index: int
    text: str
    logprobs: None
    finish_reason: FinishReason | None


class CompletionChunk(Struct):
    """One event of a stream."""

    id: str
    object: Literal["text_completion"]
    created: int
    model: str
    choices: list[CompletionChoice]
    usage: TotalUsage | UnsetType = UNSET


class CompletionResponse(CompletionChunk):
    usage: TotalUsage


class ChatAnswer(Struct):
    role: Literal["assistant"]
    content: str


class ChatChoice(Struct):
    index: int
    message: ChatAnswer
    logprobs: None
    finish_reason: FinishReason


class ChatResponse(Struct):
    id: str
    object: Literal["chat.completion"]
    created: int
    model: str
    choices: list[ChatChoice]
    usage: TotalUsage


class ChatDelta(Struct):
    role: Literal["assistant"] | UnsetType = UNSET
    content: str | UnsetType = UNSET


class ChatDeltaChoice(Struct):
    index: int
    delta: ChatDelta
    logprobs: None
    finish_reason: FinishReason | None


class ChatChunk(Struct):
    """One event of a stream."""

    id: str
    object: Literal["chat.completion.chunk"]
    created: int
    model: str
    choices: list[ChatDeltaChoice]
    usage: TotalUsage | UnsetType = UNSET


class ModelCard(Struct):
    id: str
    object: Literal["model"]
    created: int
    owned_by: str


class ModelList(Struct):
    object: Literal["list"]
    data: list[ModelCard]


class Health(Struct):
    status: Literal["alive"]
    uptime_seconds: float
    source_digest: str
    pid: int


class Readiness(Struct):
    status: Literal["ready"]
