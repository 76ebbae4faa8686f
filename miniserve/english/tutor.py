"""The English-correction task around the model: what is asked of it, and what is made of its answers.

A text is corrected sentence by sentence: each is a request of its own. Knows texts and languages; knows
nothing of HTTP, scheduling or arrays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest

from miniserve import tokenizer
from miniserve.completion import Completion
from miniserve.english import guard
from miniserve.english.explain import listed, said
from miniserve.english.sentences import spans
from miniserve.english.typed import Typed
from miniserve.errors import ContextExceeded, InvalidField

LANGUAGES = ("en", "es")
MAX_SENTENCES = 64

_ROOM_TO_GROW = 21
"""Tokens an answer may need beyond its sentence's own bytes: a few more words, and the end-of-text token."""

_CONTROL_TO_SPACE = dict.fromkeys([*range(0x20), 0x7F], " ")


@dataclass(frozen=True)
class Revision:
    """What became of one sentence: its text, why, and how many tokens the model's answer had."""

    text: str
    standing: guard.Standing
    num_tokens: int


@dataclass(frozen=True)
class Question:
    """One sentence: what the model is asked about it."""

    typed: Typed
    prompt_ids: list[int]

    def revised(self, completion: Completion) -> Revision:
        """What stands of the model's answer. An answer that was cut off is none."""
        standing = guard.NOTHING
        if completion.finish_reason == "stop":
            answer = bytes(completion.token_ids).decode(errors="replace")
            standing = guard.standing(self.typed.asked, answer)
        return Revision(self.typed.changed(standing.changes), standing, len(completion.token_ids))


@dataclass(frozen=True)
class Correction:
    """What the learner gets to see."""

    corrected: str
    explanation: str
    was_correct: bool


@dataclass(frozen=True)
class Text:
    """What a learner typed: sentences, and what stays as it is `between` them, before and after.

    `between` has one piece more than there are `questions`. A sentence that is too long for the model is part
    of a piece.
    """

    between: tuple[str, ...]
    questions: tuple[Question, ...]
    num_too_long: int = 0

    @classmethod
    def of(cls, text: str, context: int) -> Text:
        """Raises InvalidField if the text is blank, has too many sentences, or none that the model can
        take."""
        limit = max_sentence_bytes(context)
        found = [(start, stop, Typed.of(text[start:stop])) for start, stop in spans(text)]
        found = [(start, stop, typed) for start, stop, typed in found if typed.asked]
        if not found:
            raise InvalidField("sentence must not be blank", field="sentence")
        if len(found) > MAX_SENTENCES:
            raise InvalidField(
                f"sentence has {len(found)} sentences; at most {MAX_SENTENCES} are corrected at once",
                field="sentence",
            )
        between, questions, done = [], [], 0
        for start, stop, typed in found:
            if len(typed.asked.encode()) <= limit:
                between.append(text[done:start])
                questions.append(Question(typed, tokenizer.encode_prompt(typed.asked)))
                done = stop
        if not questions:
            raise _too_long(max(len(typed.asked.encode()) for _, _, typed in found), limit)
        return cls((*between, text[done:]), tuple(questions), len(found) - len(questions))

    @property
    def prompts(self) -> list[list[int]]:
        """The prompt of each question."""
        return [question.prompt_ids for question in self.questions]

    def correction(self, revisions: Sequence[Revision], lang: str) -> Correction:
        """What the learner sees; the revisions are those of the questions, in order."""
        changed = [revision for revision in revisions if revision.standing.reasons]
        lines = [listed(revision.standing.reasons, lang) for revision in changed]
        if any(revision.standing.is_doubtful and revision not in changed for revision in revisions):
            lines.append(said("doubtful", lang))
        if self.num_too_long:
            lines.append(said("too_long", lang))
        pieces = chain(*zip_longest(self.between, (revision.text for revision in revisions), fillvalue=""))
        explanation = "\n".join(lines) or said("unchanged", lang)
        return Correction("".join(pieces), explanation, was_correct=not lines)


def max_sentence_bytes(context: int) -> int:
    """The longest sentence, in UTF-8 bytes, that fits into the model's context together with its answer."""
    return (context - len(tokenizer.encode_prompt("")) - _ROOM_TO_GROW) // 2


def prompt_for(sentence: str, context: int) -> list[int]:
    """One sentence → its prompt. Raises InvalidField if it is blank, ContextExceeded if it is too long."""
    asked, limit = normalised(sentence), max_sentence_bytes(context)
    if not asked:
        raise InvalidField("sentence must not be blank", field="sentence")
    if (size := len(asked.encode())) > limit:
        raise _too_long(size, limit)
    return tokenizer.encode_prompt(asked)


def _too_long(size: int, limit: int) -> ContextExceeded:
    reason = f"sentence has {size} bytes as UTF-8; this model takes at most {limit}"
    return ContextExceeded(reason, field="sentence")


def normalised(text: str) -> str:
    """Control characters are the model's special tokens, so in a text they become spaces."""
    return text.translate(_CONTROL_TO_SPACE).strip()
