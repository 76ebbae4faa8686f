"""Bytes are the tokens. The special ones are ASCII's own control characters, in ASCII's own meaning.

Sentences never contain control characters (`tutor` sees to that), so nobody can smuggle a special token in.
"""

import codecs
from collections.abc import Sequence

PAD = 0  # NUL
START_OF_TEXT = 2  # STX: a prompt starts
END_OF_SENTENCE = 3  # ETX: the learner's sentence ends, the answer starts
END_OF_TEXT = 4  # EOT: the answer ends

VOCAB_SIZE = 256


def encode_prompt(sentence: str) -> list[int]:
    """The prompt for one sentence: `STX`, its UTF-8 bytes, `ETX`."""
    return [START_OF_TEXT, *sentence.encode(), END_OF_SENTENCE]


def decode(token_ids: Sequence[int]) -> str:
    """The text of an answer's bytes. Raises UnicodeDecodeError where they are not UTF-8."""
    return bytes(token_ids).decode()


class Decoder:
    """Tokens → text as they come, never half a character; what is not UTF-8 becomes U+FFFD."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def text(self, token: int) -> str:
        """The text that this token completes; often nothing, in the middle of a character."""
        return self._decoder.decode(bytes([token]))

    def rest(self) -> str:
        """What is left at the end: a character that was never completed."""
        return self._decoder.decode(b"", final=True)
