"""New sentences out of old ones: other names, places, numbers and words, of the same length to the byte.

A server that remembers the old ones has never seen the new ones, and has as much work with them: they are
built alike, with the same mistakes, and take as many tokens. Knows words and no files.
"""

import random
import re
from collections.abc import Sequence
from functools import cache

from labctl.load.words import NAMES, WORDS

TRIES = 20  # until a sentence differs from the one it is made of

_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_VOWELS = frozenset("aeiouáéíóú")


def fresh(sentences: Sequence[str], rng: random.Random) -> list[str]:
    """A new sentence for each, in order, of the same kind and the same length in UTF-8; the same ones for the
    same state of `rng`. A sentence without a single word that could be another stays as it is.
    """
    return [_fresh(sentence, rng) for sentence in sentences]


def sibling(sentence: str, rng: random.Random) -> str | None:
    """A sentence that begins as this one does, and has another word as late as there can be one; None if no
    word can be another.
    """
    for match in reversed([*_TOKEN.finditer(sentence)]):
        start, stop = match.span()
        before, behind = sentence[:start], sentence[stop:]
        for _ in range(TRIES):
            word = _Rewriting(sentence, rng).another(match)
            if word != match[0]:
                return before + word + behind
    return None


def _fresh(sentence: str, rng: random.Random) -> str:
    for _ in range(TRIES):
        if (new := _Rewriting(sentence, rng).text()) != sentence:
            return new
    return sentence


class _Rewriting:
    """One sentence on its way. A word that occurs twice becomes the same word twice; two words never become
    one.
    """

    def __init__(self, sentence: str, rng: random.Random) -> None:
        self._sentence = sentence
        self._rng = rng
        self._chosen: dict[str, str] = {}
        self._taken = {word.lower() for word in _TOKEN.findall(sentence)}

    def text(self) -> str:
        return _TOKEN.sub(self.another, self._sentence)

    def another(self, match: re.Match[str]) -> str:
        """What stands for the word of this match, which may be the word itself."""
        word = match[0]
        if word not in self._chosen:
            before = self._sentence[: match.start()].split()[-1:]
            self._chosen[word] = self._of_its_sort(word, has_article=before in (["a"], ["an"], ["A"], ["An"]))
        return self._chosen[word]

    def _of_its_sort(self, word: str, *, has_article: bool) -> str:
        if word.isdigit():
            return _number(word, self._rng)
        options = [
            other
            for other in _alternatives().get(word, ())
            if other == word or other.lower() not in self._taken
            if not has_article or _is_vowel(other) == _is_vowel(word)
        ]
        if not options:
            return word
        other = self._rng.choice(options)
        self._taken.add(other.lower())
        return other


def _number(digits: str, rng: random.Random) -> str:
    """A number with as many digits; of a year the century stays. One stays one, for it is no plural."""
    match len(digits):
        case 1:
            return digits if digits in "01" else str(rng.randint(2, 9))
        case 2:
            return str(rng.randint(10, 59))
        case 4 if digits[:2] in ("19", "20"):
            return digits[:2] + str(rng.randint(50, 99) if digits[:2] == "19" else rng.randint(10, 23))
        case length:
            return str(rng.randrange(10 ** (length - 1), 10**length))


def _is_vowel(word: str) -> bool:
    return word[0].lower() in _VOWELS


@cache
def _alternatives() -> dict[str, tuple[str, ...]]:
    """For each word that may be replaced, those of its sort that are as long in characters and in bytes, with
    itself among them.
    """
    found: dict[str, tuple[str, ...]] = {}
    for sorts, forms in ((NAMES, (str,)), (WORDS, (str, str.capitalize))):
        for sort in sorts:
            words, _, others = sort.partition("/")
            for form in forms:
                replaced = [form(word) for word in words.split()]
                options = [*replaced, *map(form, others.split())]
                found |= {word: _as_long_as(word, options) for word in replaced}
    return found


def _as_long_as(word: str, options: Sequence[str]) -> tuple[str, ...]:
    size = len(word), len(word.encode())
    return tuple(option for option in options if (len(option), len(option.encode())) == size)
