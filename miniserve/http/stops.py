"""An answer's text as it comes, up to the first stop string. Knows no API."""

from miniserve.completion import Completion, FinishReason
from miniserve.stream import Stream
from miniserve.tokenizer import Decoder


class AnswerText:
    """An answer's tokens → its text as it comes, up to the first stop string.

    Text that may be the beginning of a stop string is held back. Texts are compared, not tokens, because one
    text may be many sequences of tokens.
    """

    def __init__(self, decoder: Decoder, stops: tuple[str, ...]) -> None:
        self._decoder = decoder
        self._stops = stops
        self._held = ""
        self.num_tokens = 0
        self.is_over = False  # a stop string was reached

    @property
    def has_stops(self) -> bool:
        return bool(self._stops)

    def add(self, token: int) -> str:
        """The text that is certain with this token."""
        self.num_tokens += 1
        return self._certain(self._decoder.text(token))

    def rest(self) -> str:
        """What is left when the answer ends without a stop string."""
        return "" if self.is_over else self._certain(self._decoder.rest()) + self._held

    def reason(self, completion: Completion) -> FinishReason:
        """Why the answer ended. Even the last piece of a text may complete a stop string."""
        return "stop" if self.is_over else completion.finish_reason

    def _certain(self, piece: str) -> str:
        text = self._held + piece
        ends = [(at + len(stop), at) for stop in self._stops if (at := text.find(stop)) >= 0]
        if ends:
            self.is_over, self._held = True, ""
            _, start = min(ends)  # as if the text had come character by character
            return text[:start]
        starts = (at for at in range(len(text)) if any(stop.startswith(text[at:]) for stop in self._stops))
        start = next(starts, len(text))
        self._held = text[start:]
        return text[:start]


async def text_of(stream: Stream, text: AnswerText) -> tuple[str, FinishReason]:
    """A whole answer's text, and why it ended. Nothing is computed behind a stop string."""
    said = ""
    with stream:
        while not text.is_over:
            news = await stream.next()
            if isinstance(news, Completion):
                said += text.rest()
                return said, text.reason(news)
            said += text.add(news)
        stream.finish()
    return said, "stop"
