"""The English-correction task around the model: what is asked of it, and what is made of its answer.

Knows sentences and languages; knows nothing of HTTP, scheduling or arrays.
"""

from dataclasses import dataclass

from miniserve import tokenizer
from miniserve.completion import Completion
from miniserve.english.explain import explain
from miniserve.errors import ContextExceeded, InvalidField

LANGUAGES = ("en", "es")

_NO_ANSWER = {
    "en": "I could not work out a correction that I trust, so your sentence stays as it is.",
    "es": "No he encontrado una corrección de la que me fíe, así que dejo tu frase como está.",
}

_ROOM_TO_GROW = 21
"""Tokens an answer may need beyond its sentence's own bytes: a few more words, and the end-of-text token."""

_CONTROL_TO_SPACE = dict.fromkeys([*range(0x20), 0x7F], " ")


@dataclass(frozen=True)
class Correction:
    """What the learner gets to see."""

    corrected: str
    explanation: str
    was_correct: bool


def max_sentence_bytes(context: int) -> int:
    """The longest sentence, in UTF-8 bytes, that fits into the model's context together with its answer."""
    return (context - len(tokenizer.encode_prompt("")) - _ROOM_TO_GROW) // 2


def prompt_for(sentence: str, context: int) -> list[int]:
    """Sentence → prompt ids. Raises InvalidField where the sentence is blank or too long for the model."""
    asked = normalised(sentence)
    if not asked:
        raise InvalidField("sentence must not be blank", field="sentence")
    limit = max_sentence_bytes(context)
    if (size := len(asked.encode())) > limit:
        raise ContextExceeded(
            f"sentence has {size} bytes as UTF-8; this model takes at most {limit}", field="sentence"
        )
    return tokenizer.encode_prompt(asked)


def correction(sentence: str, completion: Completion, lang: str) -> Correction:
    """The model's answer → what the learner sees. An answer without sense leaves the sentence as it is."""
    asked = normalised(sentence)
    answer = _plausible_answer(asked, completion)
    if answer is None:
        return Correction(sentence, _NO_ANSWER[lang], was_correct=False)
    if answer == asked:
        return Correction(sentence, explain(asked, asked, lang), was_correct=True)
    return Correction(answer, explain(asked, answer, lang), was_correct=False)


def normalised(sentence: str) -> str:
    """Control characters are the model's special tokens, so in a sentence they become spaces."""
    return sentence.translate(_CONTROL_TO_SPACE).strip()


def _plausible_answer(asked: str, completion: Completion) -> str | None:
    """The answer as text, or None where it was cut off, is not text, or is far too short or too long."""
    if completion.finish_reason != "stop":
        return None
    try:
        answer = tokenizer.decode(completion.token_ids)
    except UnicodeDecodeError:
        return None
    is_clean = bool(answer) and answer == normalised(answer)
    return answer if is_clean and len(asked) <= 3 * len(answer) <= 3 * (2 * len(asked) + 16) else None
