"""Text and tokens: the shipped model's, which are bytes, and those of a checkpoint with a `tokenizer.json`.

The special tokens of the shipped model are ASCII's own control characters, in ASCII's own meaning. Sentences
never contain control characters (`tutor` sees to that), so nobody can smuggle a special token in.
"""

import codecs
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from miniserve.errors import CheckpointError

START_OF_TEXT = 2  # STX: a prompt starts
END_OF_SENTENCE = 3  # ETX: the learner's sentence ends, the answer starts
END_OF_TEXT = 4  # EOT: the answer ends

VOCAB_SIZE = 256

_LONE_BYTE = re.compile("<0x[0-9A-Fa-f]{2}>")


class Decoder(Protocol):
    """One answer's tokens → text as they come, never half a character."""

    def text(self, token: int) -> str:
        """The text that this token completes; often nothing, in the middle of a character."""
        ...

    def rest(self) -> str:
        """What is left at the end: a character that was never completed."""
        ...


class Tokenizer(Protocol):
    """Knows a model's tokens."""

    @property
    def vocab_size(self) -> int: ...

    def encode(self, text: str) -> list[int]:
        """A text as a prompt of its own."""
        ...

    def decoder(self) -> Decoder: ...


def encode_prompt(sentence: str) -> list[int]:
    """The prompt for one sentence: `STX`, its UTF-8 bytes, `ETX`."""
    return [START_OF_TEXT, *sentence.encode(), END_OF_SENTENCE]


def decode(token_ids: Sequence[int]) -> str:
    """The text of an answer's bytes. Raises UnicodeDecodeError where they are not UTF-8."""
    return bytes(token_ids).decode()


class Bytes:
    """The shipped model's tokens. What is not UTF-8 becomes U+FFFD."""

    vocab_size = VOCAB_SIZE

    def encode(self, text: str) -> list[int]:
        return encode_prompt(text)

    def decoder(self) -> "ByteDecoder":
        return ByteDecoder()


class ByteDecoder:
    """See Decoder."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def text(self, token: int) -> str:
        return self._decoder.decode(bytes([token]))

    def rest(self) -> str:
        return self._decoder.decode(b"", final=True)


class Vocabulary:
    """A `tokenizer.json`, read by Hugging Face's `tokenizers`."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer
        self.vocab_size: int = tokenizer.get_vocab_size()
        added = tokenizer.get_added_tokens_decoder()
        self._silent = frozenset(token for token, kind in added.items() if kind.special)

    def encode(self, text: str) -> list[int]:
        return list(self._tokenizer.encode(text).ids)

    def encode_rendered(self, text: str) -> list[int]:
        """A prompt that a chat template has written, with all special tokens in it."""
        return list(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def decoder(self) -> "VocabularyDecoder":
        return VocabularyDecoder(self._tokenizer, self._silent)


class VocabularyDecoder:
    """See Decoder. All that it gives is what `decode` makes of all tokens together, up to half a character.

    What a token says depends on those around it: a space may be lost at the beginning of a text, and of half
    a character nothing is known. So a few tokens are decoded at a time: those of the last text that was given
    and those behind it.
    """

    def __init__(self, tokenizer: Any, silent: frozenset[int]) -> None:
        self._tokenizer = tokenizer
        self._silent = silent
        self._given: list[int] = []  # the tokens of the last piece
        self._held: list[int] = []  # those behind it, which have not been given yet

    def text(self, token: int) -> str:
        name = self._tokenizer.id_to_token(token)
        if name is None or token in self._silent:
            return ""
        self._held.append(token)
        if _LONE_BYTE.fullmatch(name):  # in a row of them, one that is no text spoils those before it, too
            return ""
        piece = self._piece(self._held)
        if piece.endswith("\ufffd"):
            return ""
        self._given, self._held = self._held, []
        return piece

    def rest(self) -> str:
        """The whole characters that were held back, and half of one, which has three bytes at most."""
        for end in range(len(self._held), max(-1, len(self._held) - 4), -1):
            whole = self._piece(self._held[:end])
            if not whole.endswith("\ufffd"):
                return whole + str(self._tokenizer.decode(self._held[end:]))
        return self._piece(self._held)

    def _piece(self, token_ids: list[int]) -> str:
        """What these tokens say behind those of the last piece."""
        given, text = map(self._tokenizer.decode, (self._given, self._given + token_ids))
        return str(text[len(given) :])


def read_tokenizer(model: Path, vocab_size: int) -> Tokenizer:
    """The tokens of a checkpoint directory. Raises CheckpointError, one line, if they cannot be read."""
    path = model / "tokenizer.json"
    if not path.exists():
        if vocab_size != VOCAB_SIZE:
            raise CheckpointError(
                f"{model} has no tokenizer.json; without one, tokens are bytes and "
                f"vocab_size is {VOCAB_SIZE}, not {vocab_size}"
            )
        return Bytes()
    if not path.is_file():  # a pipe, say, would keep the start waiting
        raise CheckpointError(f"{path} is not a file")
    try:
        from tokenizers import Tokenizer as Reader
    except ImportError as error:
        raise CheckpointError(
            f"{path} needs the package tokenizers: pip install 'miniserve-lab[tokenizers]'"
        ) from error
    try:
        vocabulary = Vocabulary(Reader.from_file(str(path)))
    except Exception as error:  # the package raises Exception itself
        raise CheckpointError(f"cannot read {path}: {error}") from error
    if vocabulary.vocab_size > vocab_size:
        raise CheckpointError(f"{path} has {vocabulary.vocab_size} tokens, the model only {vocab_size}")
    return vocabulary
