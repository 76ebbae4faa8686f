"""Text and tokens: the shipped model's, which are bytes, and those of a checkpoint with a `tokenizer.json`.

The special tokens of the shipped model are ASCII's own control characters, in ASCII's own meaning. Sentences
never contain control characters (`tutor` sees to that), so nobody can smuggle a special token in.
"""

import codecs
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from miniserve.errors import CheckpointError

PAD = 0  # NUL
START_OF_TEXT = 2  # STX: a prompt starts
END_OF_SENTENCE = 3  # ETX: the learner's sentence ends, the answer starts
END_OF_TEXT = 4  # EOT: the answer ends

VOCAB_SIZE = 256


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

    def encode(self, text: str) -> list[int]:
        return list(self._tokenizer.encode(text).ids)

    def decoder(self) -> "VocabularyDecoder":
        return VocabularyDecoder(self._tokenizer)


class VocabularyDecoder:
    """See Decoder."""

    def __init__(self, tokenizer: Any) -> None:
        from tokenizers.decoders import DecodeStream

        self._tokenizer = tokenizer
        self._stream = DecodeStream(skip_special_tokens=True)
        self._tokens: list[int] = []
        self._said = ""

    def text(self, token: int) -> str:
        self._tokens.append(token)
        piece = self._stream.step(self._tokenizer, token) or ""
        self._said += piece
        return piece

    def rest(self) -> str:
        whole: str = self._tokenizer.decode(self._tokens)
        return whole.removeprefix(self._said)


def read_tokenizer(model: Path, vocab_size: int) -> Tokenizer:
    """The tokens of a checkpoint directory. Raises CheckpointError, one line, where they cannot be known."""
    path = model / "tokenizer.json"
    if not path.exists():
        if vocab_size != VOCAB_SIZE:
            raise CheckpointError(
                f"{model} has no tokenizer.json; without one, tokens are bytes and "
                f"vocab_size is {VOCAB_SIZE}, not {vocab_size}"
            )
        return Bytes()
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
