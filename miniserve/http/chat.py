"""`POST /v1/chat/completions`: what most clients of OpenAI's API speak first.

To the shipped model, the last message of the user is a sentence to correct; what was said before changes
nothing. Another model gets the whole conversation, as its own template writes it.
"""

import time
from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import Response

from miniserve.completion import FinishReason
from miniserve.english import tutor
from miniserve.errors import InvalidField
from miniserve.http.asking import DEFAULT_TEMPERATURE, check_fits, max_tokens, options
from miniserve.http.body import read
from miniserve.http.generation import respond
from miniserve.http.models import check_model
from miniserve.http.schema import (
    MODEL,
    ChatAnswer,
    ChatChoice,
    ChatChunk,
    ChatDelta,
    ChatDeltaChoice,
    ChatRequest,
    ChatResponse,
    Message,
    TotalUsage,
)
from miniserve.tokenizer import Vocabulary

CORRECTOR_TEMPERATURE = 0.0
"""Unless a client asks for another: what is right is no matter of chance."""


async def chat(request: Request) -> Response:
    """`POST /v1/chat/completions`: a conversation in, the next message out, streamed if asked to."""
    asked = await read(request, ChatRequest)
    check_model(asked.model)
    _, model = request.app.state.engine.parts()
    tokenizer = request.app.state.tokenizer
    is_corrector = not isinstance(tokenizer, Vocabulary)
    if is_corrector:
        prompt_ids = _sentence(asked.messages, model.context)
    else:
        prompt_ids = tokenizer.encode_rendered(request.app.state.chat_template.render(_plain(asked.messages)))
    room = check_fits(prompt_ids, model.context, field="messages")
    named = "max_tokens" if asked.max_completion_tokens is None else "max_completion_tokens"
    limit = max_tokens(getattr(asked, named), room, field=named)
    if limit is None and not is_corrector:
        limit = room
    temperature = CORRECTOR_TEMPERATURE if is_corrector else DEFAULT_TEMPERATURE
    prompt = (prompt_ids, options(request, asked, limit, temperature))
    return await respond(request, asked, [prompt], ChatVoice(request.state.request_id))


def _sentence(messages: Sequence[Message], context: int) -> list[int]:
    said = next((message.text for message in reversed(messages) if message.role == "user"), None)
    if said is None:
        raise InvalidField("messages must hold one of role user", field="messages")
    try:
        return tutor.prompt_for(said, context)
    except InvalidField as error:
        reason = f"the user's last message is the sentence to correct: {error.message}"
        raise type(error)(reason, field="messages") from error


def _plain(messages: Sequence[Message]) -> list[dict[str, str]]:
    return [{"role": message.role, "content": message.text} for message in messages]


class ChatVoice:
    """See generation.Voice."""

    def __init__(self, request_id: str) -> None:
        self._id = f"chatcmpl-{request_id}"
        self._created = int(time.time())

    def opening(self, index: int) -> Sequence[ChatChunk]:
        return [self._chunk(ChatDeltaChoice(index, ChatDelta(role="assistant", content=""), None, None))]

    def piece(self, index: int, text: str, finish_reason: FinishReason | None) -> ChatChunk:
        delta = ChatDelta(content=text) if text else ChatDelta()
        return self._chunk(ChatDeltaChoice(index, delta, None, finish_reason))

    def usage(self, usage: TotalUsage) -> ChatChunk:
        chunk = self._chunk()
        chunk.usage = usage
        return chunk

    def whole(self, answers: Sequence[tuple[str, FinishReason]], usage: TotalUsage) -> ChatResponse:
        choices = [
            ChatChoice(index, ChatAnswer("assistant", text), None, why)
            for index, (text, why) in enumerate(answers)
        ]
        return ChatResponse(self._id, "chat.completion", self._created, MODEL, choices, usage)

    def _chunk(self, *choices: ChatDeltaChoice) -> ChatChunk:
        return ChatChunk(self._id, "chat.completion.chunk", self._created, MODEL, [*choices])
